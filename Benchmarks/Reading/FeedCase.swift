import AuditModel
import Foundation
import Parsing

/// A feed with the expectation that stands in its first comment.
struct FeedCase {
    /// What came of a case.
    enum Outcome {
        case met
        case failed(String)
        /// The field that no part of the expectation goes beyond.
        case unmodelled(String)
    }

    let page: Page
    /// The text as far as it can be read as ASCII.
    let body: String
    private let expectation: String?

    init(path: String, bytes: [UInt8]) {
        let readable = bytes.filter { $0 != 0 }
        let text = String(decoding: readable.filter { $0 != 13 }, as: UTF8.self)
        body = text
        // Non-ASCII expectations of files in other encodings cannot be read: their replacement characters never match.
        expectation = FeedCase.field("Expect", in: text)
        var headers: [HeaderField] = []
        for line in text.prefix(4000).split(separator: "\n") where line.contains("Header:") {
            let parts = line.drop { $0 != ":" }.dropFirst().split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers.append(
                HeaderField(
                    name: parts[0].trimmingCharacters(in: .whitespaces).lowercased(),
                    value: parts[1].trimmingCharacters(in: .whitespaces)))
        }
        let name = path.split(separator: "/").suffix(3).joined(separator: "/")
        let url = "http://127.0.0.1:8097/" + name
        page = Page(requested: url, url: url, status: 200, headers: headers, body: bytes)
    }

    private static func field(_ name: String, in text: String) -> String? {
        guard let start = text.range(of: name + ":"), let end = text[start.upperBound...].firstIndex(of: "\n") else {
            return nil
        }
        return text[start.upperBound..<end].trimmingCharacters(in: .whitespaces)
    }

    /// Compares the expectation with what was read.
    func outcome(for feed: Feed?) -> Outcome {
        guard let expectation else { return .unmodelled("(no expectation)") }
        guard let conditions = PythonExpression.conditions(expectation) else {
            return .unmodelled("(expression) " + String(expectation.prefix(60)))
        }
        var isModelled = false
        var gap = "(none)"
        for condition in conditions {
            switch FeedCase.check(condition, in: feed ?? Feed()) {
            case .met: isModelled = true
            case .failed(let why): return .failed(why)
            case .unmodelled(let field): gap = field
            }
        }
        return isModelled ? .met : .unmodelled(gap)
    }
}
