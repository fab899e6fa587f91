import ArgumentParser
import AuditModel
import Parsing

/// Reads pages again and again on one thread, and says how fast that went.
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
        let clock = ContinuousClock()
        var best = Duration.seconds(1_000_000)
        var made = 0
        for _ in 0..<rounds {
            made = 0
            let time = clock.measure { for page in pages { made += stage.read(page) } }
            best = min(best, time)
        }
        let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
        let rate = Int(Double(size) / seconds / 1e6)
        print("\(stage.rawValue): \(pages.count) pages, \(size) bytes, \(made) made, \(rate) MB/s")
    }
}
