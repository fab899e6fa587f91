internal import AuditModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// One line of `footprint scan --jsonl`: a text or a page to scan.
struct ScanRecord: Sendable {
    /// What is scanned.
    enum Content: Sendable {
        case text(String)
        case page(Page)
    }

    /// What is wrong with a line.
    struct Problem: Error, Sendable, Equatable {
        /// Stable, for programs.
        var code: String
        /// For people.
        var message: String
        /// The id, if it could be read.
        var id: String?
    }

    var id: String
    var content: Content
    var posted: CivilDate?
    var language: String?

    init(line: ArraySlice<UInt8>) throws(Problem) {
        let fields = try Self.fields(of: line)
        let id = fields.id
        guard let id else { throw Problem(code: "no-id", message: "the record has no \"id\" string") }
        self.id = id
        if let version = fields.v, version != 1 {
            throw Problem(code: "version", message: "this program reads version 1 records, not \(version)", id: id)
        }
        content = try Self.content(of: fields, id: id)
        language = fields.language
        if let posted = fields.posted {
            guard let date = CivilDate(posted) else {
                throw Problem(code: "bad-date", message: "\"posted\" is no date of the form 2026-03-01", id: id)
            }
            self.posted = date
        }
    }

    private static func fields(of line: ArraySlice<UInt8>) throws(Problem) -> ScanFields {
        if let plain = PlainFieldsReader.fields(of: line) { return plain }
        do {
            return try JSONDecoder().decode(ScanFields.self, from: Data(line))
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            let field = context.codingPath.last?.stringValue
            throw Problem(
                code: "bad-record",
                message: field.map { "\"\($0)\" has the wrong type" } ?? "the line is not a JSON object")
        } catch {
            throw Problem(code: "bad-json", message: "the line is not valid JSON")
        }
    }

    private static func content(of fields: ScanFields, id: String) throws(Problem) -> Content {
        if let text = fields.text { return .text(text) }
        let body: [UInt8]
        if let text = fields.body {
            body = Array(text.utf8)
        } else if let encoded = fields.body_b64 {
            guard let data = Data(base64Encoded: encoded) else {
                throw Problem(code: "bad-base64", message: "\"body_b64\" is not base64", id: id)
            }
            body = Array(data)
        } else {
            throw Problem(
                code: "no-text", message: "the record has neither \"text\" nor \"body\" nor \"body_b64\"", id: id)
        }
        var type = fields.content_type ?? "text/html"
        // A JSON string is Unicode already, whatever the page once said.
        if fields.body != nil { type = String(type.prefix { $0 != ";" }) + "; charset=utf-8" }
        let url = fields.url ?? ""
        return .page(
            Page(
                requested: url, url: url, status: 200, headers: [HeaderField(name: "content-type", value: type)],
                body: body))
    }
}
