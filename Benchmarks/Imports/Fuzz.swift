import ArgumentParser
import AuditModel
import Foundation
import Imports

extension ImportChecks {
    /// Breaks small archives of every format in many ways, and reads them.
    struct Fuzz: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Reads broken and hostile archives.")

        @Option(help: "How many cases.")
        var cases = 2000

        @Option(help: "The first case: each is made from its number alone.")
        var first = 0

        func run() throws {
            let folder = try TemporaryFolder()
            var outcomes: [String: Int] = [:]
            let before = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            for number in first..<first + cases {
                var random = Random(seed: UInt64(number) &+ 1)
                let file = folder.path + "/archive"
                try? FileManager.default.removeItem(atPath: file)
                // The name of the case, in case the next lines never return.
                try Data("\(number)".utf8).write(to: URL(filePath: folder.path + "-case"))
                try FuzzCase(number, &random).write(to: file)
                var texts = 0
                let known = [Handle(platform: "web", account: "https://ada.example.org/")]
                let reading = ArchiveImport(path: file).read(known: known) { _ in
                } take: { document in
                    texts += document.segments.count + document.facts.count
                    return true
                }
                guard !reading.checks.isEmpty else { throw ValidationError("case \(number): no word on the archive") }
                let isWhole = reading.checks.allSatisfy { $0.verdict == .found }
                outcomes[texts == 0 ? "refused" : isWhole ? "read" : "read in part", default: 0] += 1
                try? FileManager.default.removeItem(atPath: file)
                let after = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                guard after == before else { throw ValidationError("case \(number) wrote \(after)") }
            }
            try? FileManager.default.removeItem(atPath: folder.path + "-case")
            let counts = outcomes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
            print("\(cases) cases: \(counts); no crash, nothing written; peak memory \(Memory.peak) MB")
        }
    }
}

/// Numbers that a seed gives, always the same (splitmix64).
struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ z >> 31) % UInt64(max(1, bound)))
    }
}
