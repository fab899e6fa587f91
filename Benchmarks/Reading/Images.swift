import ArgumentParser
import AuditModel
import Foundation
import Parsing

/// Prints what pictures say of themselves, a JSON object a line: to be held against other readers of such files.
struct Images: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "What pictures say of themselves, a JSON object a line.")

    @OptionGroup var samples: SampleFiles

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for sample in try samples.read() {
            var line = ["file": sample.path]
            if let metadata = ImageReader.metadata(of: sample.bytes) {
                line["format"] = metadata.format.rawValue
                line["position"] = metadata.position?.description
                line["altitude"] = metadata.position?.altitude.map { String($0) }
                line["taken"] = metadata.taken?.description
                line["device"] = metadata.device
                for (field, text) in metadata.texts { line[field.rawValue] = text.value }
                if metadata.isCutShort { line["cut-short"] = "yes" }
            }
            print(String(decoding: try encoder.encode(line), as: UTF8.self))
        }
    }
}
