import ArgumentParser
import AuditModel
import Foundation
import Parsing

/// Reads pages again and again on one thread, and says how fast that went by the processor's time.
struct Speed: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "How fast pages are read, on one thread.")

    @OptionGroup var samples: SampleFiles

    @Option(help: "What is measured: \(ReadingStage.allCases.map(\.rawValue).joined(separator: ", ")).")
    var stage = ReadingStage.text

    @Option(help: "How often all pages are read.")
    var rounds = 5

    func run() throws {
        let pages = try samples.read().map { ReadingStage.page($0.bytes) }
        let size = pages.reduce(0) { $0 + $1.body.count }
        var best = UInt64.max
        var made = 0
        for _ in 0..<rounds {
            made = 0
            let start = Speed.processorTime()
            for page in pages { made += stage.read(page) }
            best = min(best, Speed.processorTime() - start)
        }
        let seconds = Double(best) * 1e-9
        let rate = Int(Double(size) / seconds / 1e6)
        print("\(stage.rawValue): \(pages.count) pages, \(size) bytes, \(made) made, \(rate) MB/s")
    }

    /// The time of processors that this process took so far, in nanoseconds: other work on the machine is not in it.
    private static func processorTime() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
