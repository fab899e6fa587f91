import AuditModel
import Foundation
import Testing

@testable import Reporters

/// Every text of the corpus in every field, in every format.
@Suite("Hostile corpus")
struct HostileCorpusTests {
    @Test("is large enough")
    func size() {
        #expect(Set(HostileCorpus.all).count >= 200)
    }

    @Test("no format lets a text act", arguments: ReporterRegistry.all.map(\.format))
    func formats(format: String) throws {
        let reporter = try #require(ReporterRegistry.reporter(for: format))
        let texts = HostileCorpus.all + [HostileCorpus.huge]
        for start in stride(from: 0, to: texts.count, by: 45) {
            let chunk = Array(texts[start..<min(start + 45, texts.count)])
            let report = try reporter.report(MaskedAudit(masking: Self.audit(chunk), level: .full))
            try check(report, format, chunk.count)
            // To be opened in a browser: HOSTILE_PAGES=FOLDER.
            if let folder = ProcessInfo.processInfo.environment["HOSTILE_PAGES"] {
                try report.write(
                    toFile: "\(folder)/\(start).\(reporter.fileExtension)", atomically: true, encoding: .utf8)
            }
        }
    }

    /// One audit with each text in every field of an exposure, a scenario, a task and a check.
    private static func audit(_ texts: [String]) -> Audit {
        var audit = HostileTextTests.audit(texts[0])
        for (number, text) in texts.enumerated().dropFirst() {
            let next = HostileTextTests.audit(text)
            var exposure = next.judgement.exposures[0]
            exposure.id = String(100_000_000 + number) + "abcdefa"
            audit.judgement.exposures.append(exposure)
            audit.judgement.scenarios += next.judgement.scenarios
            audit.judgement.tasks += next.judgement.tasks
            audit.coverage += next.coverage
            audit.handles += next.handles
        }
        return audit
    }

    private func check(_ report: String, _ format: String, _ count: Int) throws {
        let name = "a text"
        let allowed: Set<UInt32> = format == "csv" ? [0x0a, 0x0d] : [0x0a]
        for scalar in report.unicodeScalars {
            let value = scalar.value
            let isControl = value < 0x20 ? !allowed.contains(value) : (0x7f...0x9f).contains(value)
            let isOverride = (0x202a...0x202e).contains(value) || (0x2066...0x2069).contains(value)
            if isControl || (isOverride && !["json", "sarif"].contains(format)) {
                Issue.record("\(format): U+\(String(value, radix: 16)) of \(name)")
                return
            }
        }
        switch format {
        case "html": htmlIsQuiet(report, name)
        case "csv": try csvIsWhole(report, count)
        case "json", "sarif": #expect(!report.contains("<"), "\(name)")
        default: break
        }
    }

    /// No element, attribute or address of the text's own.
    private func htmlIsQuiet(_ page: String, _ name: String) {
        for forbidden in ["<script", "<img", "<iframe", "<object", "<embed", "<base", "<form", "<bdo", "<plaintext"] {
            #expect(!page.contains(forbidden), "\(forbidden) of \(name)")
        }
        for part in page.components(of: "href=\"").dropFirst() {
            let target = part.prefix { $0 != "\"" }
            #expect(
                target.hasPrefix("#") || target.lowercased().hasPrefix("http://")
                    || target.lowercased().hasPrefix("https://"), "\(target.prefix(60)) of \(name)")
        }
    }

    /// Every line has its sixteen cells, all in quotation marks, and none begins a formula.
    private func csvIsWhole(_ table: String, _ count: Int) throws {
        let records = try #require(CSVReader.records(in: table))
        #expect(records.count == count + 1)
        for cell in records.joined() {
            #expect(!["=", "+", "-", "@"].contains(cell.first ?? "x"), "\(cell.prefix(20))")
        }
        #expect(records.allSatisfy { $0.count == 16 })
    }
}

extension String {
    fileprivate func components(of separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}

/// A strict reader of RFC 4180 tables in which every cell is quoted.
private enum CSVReader {
    static func records(in text: String) -> [[String]]? {
        var records: [[String]] = []
        var cells: [String] = []
        var bytes = Array(text.utf8)[...]
        while let first = bytes.first {
            guard first == 0x22 else { return nil }
            bytes = bytes.dropFirst()
            var cell: [UInt8] = []
            while true {
                guard let byte = bytes.popFirst() else { return nil }
                if byte != 0x22 {
                    cell.append(byte)
                } else if bytes.first == 0x22 {
                    bytes = bytes.dropFirst()
                    cell.append(0x22)
                } else {
                    break
                }
            }
            cells.append(String(decoding: cell, as: UTF8.self))
            if bytes.first == 0x2c {
                bytes = bytes.dropFirst()
            } else if bytes.starts(with: [0x0d, 0x0a]) {
                bytes = bytes.dropFirst(2)
                records.append(cells)
                cells = []
            } else {
                return nil
            }
        }
        return cells.isEmpty ? records : nil
    }
}
