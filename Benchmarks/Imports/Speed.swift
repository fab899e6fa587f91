import ArgumentParser
import AuditModel
import Detectors
import Foundation
import Imports

extension ImportChecks {
    /// Generates an archive of each of the six largest formats in two sizes, and reads it.
    struct Speed: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Time and memory on generated archives.")

        @Option(help: "Posts of the large archive; the small one has a tenth.")
        var posts = 200_000

        @Option(help: "Only this format.")
        var format: String?

        @Flag(help: "Read without looking for findings.")
        var plain = false

        func run() throws {
            let scanner = DocumentScanner()
            print("format     posts    MB text  seconds    MB/s   posts/s  findings  findings/s  peak MB")
            for generator in Generator.all where format == nil || generator.name == format {
                for count in [posts / 10, posts] {
                    let folder = try TemporaryFolder()
                    let (path, size) = try generator.archive(of: count, in: folder.path)
                    var findings = 0
                    var segments = 0
                    let start = Memory.seconds
                    _ = ArchiveImport(path: path).read(known: []) { _ in
                    } take: { document in
                        segments += document.segments.count
                        if !plain { findings += scanner.sightings(in: document).count }
                        return true
                    }
                    let seconds = Memory.seconds - start
                    guard segments >= count else { throw ValidationError("\(generator.name): only \(segments) texts") }
                    let megabytes = Double(size) / 1e6
                    let columns: [(String, Int)] = [
                        (generator.name, -10), ("\(count)", 6), (Self.text(megabytes), 10), (Self.text(seconds), 8),
                        (Self.text(megabytes / seconds), 7), ("\(Int(Double(count) / seconds))", 9),
                        ("\(findings)", 9), ("\(Int(Double(findings) / seconds))", 11), ("\(Memory.peak)", 8),
                    ]
                    print(columns.map { Self.padded($0.0, $0.1) }.joined(separator: " "))
                }
            }
        }

        private static func text(_ value: Double) -> String { String((value * 100).rounded() / 100) }

        private static func padded(_ text: String, _ width: Int) -> String {
            let spaces = String(repeating: " ", count: max(0, abs(width) - text.count))
            return width < 0 ? text + spaces : spaces + text
        }
    }
}
