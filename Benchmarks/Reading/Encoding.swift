import ArgumentParser
import Foundation
import Parsing

/// Runs the encoding tests of the html5lib project (https://github.com/html5lib/html5lib-tests, MIT).
struct Encoding: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Encodings that pages state against the html5lib encoding tests.",
        discussion: """
            One line a file with passed and all cases, then each case that failed. Where a page states nothing, the \
            tests want windows-1252. A file without cases is a text whose name ends in its encoding, which is to be \
            guessed.
            """)

    @OptionGroup var samples: SampleFiles

    func run() throws {
        var all = CaseList()
        for sample in try samples.read() {
            let name = sample.path.split(separator: "/").last.map(String.init) ?? sample.path
            let cases = name.hasSuffix(".txt") ? guessed(sample, name: name) : stated(sample, name: name)
            print("\(name): \(cases.summary)")
            all.add(cases)
        }
        for failure in all.failures { print("FAILED \(failure)") }
        print("encoding: \(all.summary)")
    }

    /// The cases of a `.dat` file: `#data`, the page, `#encoding`, the label.
    private func stated(_ sample: SampleFiles.Sample, name: String) -> CaseList {
        var cases = CaseList()
        for (place, part) in sample.bytes.split(separatedBy: Array("#data\n".utf8)).dropFirst().enumerated() {
            let halves = part.split(separatedBy: Array("\n#encoding\n".utf8))
            guard halves.count == 2 else { continue }
            let label = String(decoding: halves[1].prefix { $0 != 0x0a }, as: UTF8.self)
            let wanted = TextEncoding(label: label)?.name ?? label
            let found = EncodingSniffer.stated(by: halves[0])?.name ?? "CP1252"
            cases.add("\(name) case \(place + 1)", passed: found == wanted, reason: "\(found) instead of \(wanted)")
        }
        return cases
    }

    private func guessed(_ sample: SampleFiles.Sample, name: String) -> CaseList {
        let label = name.dropLast(4).split(separator: "_").last.map(String.init) ?? ""
        let wanted = TextEncoding(label: label)?.name ?? label
        let found = EncodingSniffer.used(for: sample.bytes).name
        var cases = CaseList()
        cases.add(name, passed: found == wanted, reason: "\(found) instead of \(wanted)")
        return cases
    }
}

extension [UInt8] {
    /// The parts between the places where some bytes stand.
    fileprivate func split(separatedBy separator: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var start = 0
        for index in indices where index >= start && self[index...].starts(with: separator) {
            parts.append(Array(self[start..<index]))
            start = index + separator.count
        }
        return parts + [Array(self[start...])]
    }
}
