import ArgumentParser
import AuditModel
import Detectors
import Imports

extension ImportChecks {
    /// Reads one archive of any size.
    struct Read: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Time and memory on an archive that lies there.")

        @Argument(help: "The archive.")
        var path: String

        @Flag(help: "Read without looking for findings.")
        var plain = false

        func run() {
            let scanner = DocumentScanner()
            var texts = 0
            var bytes = 0
            var findings = 0
            var shares: [Double] = []
            let start = Memory.seconds
            let reading = ArchiveImport(path: path).read(known: []) {
                shares.append($0)
            } take: { document in
                texts += document.segments.count
                bytes += document.segments.reduce(0) { $0 + $1.text.utf8.count }
                if !plain { findings += scanner.sightings(in: document).count }
                return true
            }
            let seconds = Memory.seconds - start
            for check in reading.checks { print("\(check.verdict.rawValue): \(check.reason)") }
            let hundredths = Double(Int(seconds * 100)) / 100
            print("\(texts) texts of \(bytes / 1_000_000) MB, \(findings) findings in \(hundredths) s of the processor")
            let isSteady = zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 }
            print("progress told \(shares.count) times, \(isSteady ? "always onward" : "NOT ALWAYS ONWARD")")
            print("peak memory \(Memory.peak) MB")
        }
    }
}
