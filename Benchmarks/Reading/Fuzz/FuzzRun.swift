import Foundation

/// One target's share of a fuzzing session.
struct FuzzRun {
    private let target: FuzzTarget
    private let folder: String
    private let budget: Int
    private var mutator: FuzzMutator
    private var inputs = 0
    private var bytes = 0
    private(set) var failed = 0
    /// The input that took longest for its length, in nanoseconds a byte.
    private var slowest = (cost: 0.0, input: [UInt8]())

    init(target: FuzzTarget, seeds: [[UInt8]], seed: UInt64, folder: String, budget: Int) throws {
        self.target = target
        self.folder = folder
        self.budget = budget
        mutator = FuzzMutator(
            seeds: (target.seeds + seeds).filter { !$0.isEmpty }, dictionary: target.dictionary, seed: seed)
    }

    /// Tries inputs until the time is over.
    mutating func go(seconds: Double) throws {
        let path = "\(folder)/\(target.name).current"
        let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        defer { close(descriptor) }
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        while clock.now < end {
            let input = mutator.next()
            keep(input, in: descriptor)
            limitTime(to: budget)
            let start = processorTime()
            let problem = target.problem(with: input)
            note(input, cost: processorTime() - start)
            limitTime(to: 0)
            if let problem { try keep(input, problem: problem) }
        }
        try FileManager.default.removeItem(atPath: path)
        try Data(slowest.input).write(to: URL(filePath: "\(folder)/\(target.name).slowest"))
        print(
            "\(target.name): \(inputs) inputs, \(bytes) bytes, \(failed) failed, slowest \(Int(slowest.cost)) ns/byte")
    }

    /// What a crash leaves behind.
    private func keep(_ input: [UInt8], in descriptor: Int32) {
        _ = input.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        _ = ftruncate(descriptor, off_t(input.count))
    }

    private mutating func keep(_ input: [UInt8], problem: String) throws {
        failed += 1
        let path = "\(folder)/\(target.name)-\(inputs).bin"
        print("\(target.name): \(problem): \(path)")
        try Data(input).write(to: URL(filePath: path))
    }

    private mutating func note(_ input: [UInt8], cost: Double) {
        inputs += 1
        bytes += input.count
        let perByte = cost * 1e9 / Double(max(input.count, 1))
        if input.count >= 2048, perByte > slowest.cost { slowest = (perByte, input) }
    }

    /// Lets the process be ended when it has worked so many seconds from now; 0 for never.
    private func limitTime(to seconds: Int) {
        var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
        setitimer(__itimer_which_t(1), &timer, nil)
    }

    private func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
