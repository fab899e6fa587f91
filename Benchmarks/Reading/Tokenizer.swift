import ArgumentParser
import Foundation
import Parsing

/// Runs the tokenizer tests of the html5lib project (https://github.com/html5lib/html5lib-tests, MIT).
struct Tokenizer: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tokens against the html5lib tokenizer tests.",
        discussion: """
            One line a file with passed and all cases, then each case that failed. A case counts once for each of its \
            initial states. Parse errors are not reported by the tokenizer and not compared; xmlViolation.test tests \
            a conversion for XML trees, which is none of a tokenizer's work, and is left out.
            """)

    @Argument(help: "The folder of the .test files.")
    var folder: String

    func run() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".test") }
        var all = CaseList()
        for file in files.sorted() where file != "xmlViolation.test" {
            let data = try Data(contentsOf: URL(filePath: folder + "/" + file))
            var cases = CaseList()
            for test in try JSONValue(decoding: data)["tests"].array { TokenizerCase(test).run(into: &cases) }
            print("\(file): \(cases.summary)")
            all.add(cases)
        }
        for failure in all.failures { print("FAILED \(failure)") }
        print("tokenizer: \(all.summary)")
    }
}
