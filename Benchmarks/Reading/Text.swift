import ArgumentParser
import Foundation
import Parsing

/// Prints the visible text of pages, a JSON string a line.
struct Text: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The visible text of pages, a JSON string a line.")

    @OptionGroup var samples: SampleFiles

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        for sample in try samples.read() {
            let text = HTMLText.visible(sample.bytes).text
            print(String(decoding: try encoder.encode(text), as: UTF8.self))
        }
    }
}
