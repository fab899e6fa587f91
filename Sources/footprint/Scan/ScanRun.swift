internal import AuditModel
internal import Detectors
internal import Foundation
internal import Parsing

/// Runs a scan on some threads. Each takes the next piece of work, does it, and hands over what came of it; whoever holds
/// the next part of the answer writes it. So reading, working and writing overlap, and no thread waits for another but to
/// keep the order.
///
/// The bytes of the answer depend on the input and the ruleset alone: neither the number of threads nor how the input
/// arrives shows.
final class ScanRun: @unchecked Sendable {
    private let worker: ScanWorker
    private let threads: Int
    /// Who holds it may ask the feed.
    private let reading = NSLock()
    private var feed: ScanFeed
    private var isFed = false
    /// Who holds it may touch the output and what waits for it.
    private let writing = NSCondition()
    private var output: ScanOutput
    private var waiting: [Int: [ScanPiece]] = [:]
    private var next = 0
    private var failure: CommandFailure?

    /// How far a thread may be ahead of the answer, times the threads: bounds what waits in memory.
    private static let lead = 2

    init(worker: ScanWorker, feed: ScanFeed, output: ScanOutput, threads: Int) {
        self.worker = worker
        self.feed = feed
        self.output = output
        self.threads = threads
    }

    /// Scans everything, and returns what it came to.
    func run() throws(CommandFailure) -> ScanOutput {
        let others = DispatchGroup()
        let buffer = ByteBuffer()
        var helpers = 0
        while let task = nextTask(buffer) {
            // The first task may be the only one.
            if task.number > 0, helpers < threads - 1 {
                for _ in helpers..<threads - 1 { help(others) }
                helpers = threads - 1
            }
            guard deliver(worker.work(on: task, in: buffer), number: task.number) else { break }
        }
        others.wait()
        if let failure { throw failure }
        try output.finish()
        return output
    }

    private func help(_ group: DispatchGroup) {
        group.enter()
        Thread.detachNewThread { [self] in
            let buffer = ByteBuffer()
            while let task = nextTask(buffer) {
                guard deliver(worker.work(on: task, in: buffer), number: task.number) else { break }
            }
            group.leave()
        }
    }

    private func nextTask(_ buffer: ByteBuffer) -> ScanTask? {
        reading.lock()
        defer { reading.unlock() }
        if isFed { return nil }
        let task = feed.next(into: buffer)
        isFed = task == nil
        return task
    }

    /// Hands over the pieces of a task; false once nothing can be written any more.
    private func deliver(_ pieces: [ScanPiece], number: Int) -> Bool {
        writing.lock()
        defer { writing.unlock() }
        while number > next + Self.lead * threads { writing.wait() }
        waiting[number] = pieces
        guard number == next else { return failure == nil }
        do throws(CommandFailure) {
            while let ready = waiting.removeValue(forKey: next) {
                next += 1
                if failure == nil { try output.take(ready) }
            }
            if failure == nil { try output.flush() }
        } catch {
            failure = error
        }
        writing.broadcast()
        return failure == nil
    }
}
