internal import AuditModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// One line of `footprint scan --jsonl`: a text or a page to scan. Valid as long as the line is.
struct ScanRecord {
    /// What is scanned, UTF-8 or, of a page in base 64, of any encoding.
    enum Bytes {
        case inLine(UnsafeBufferPointer<UInt8>)
        case decoded([UInt8])
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
    var bytes: Bytes
    /// The content type of a page; nil for a text.
    var contentType: String?
    var posted: CivilDate?
    var language: String?

    /// - Parameter line: without its end; changed by the reading.
    init(line: UnsafeMutableBufferPointer<UInt8>) throws(Problem) {
        if let plain = PlainRecord(line) {
            self = try ScanRecord(plain, in: UnsafeBufferPointer(line))
        } else {
            self = try ScanRecord(Self.fields(of: line))
        }
    }

    /// Calls back with what is scanned.
    func withBytes<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch bytes {
        case .inLine(let bytes): read(bytes)
        case .decoded(let bytes): bytes.withUnsafeBufferPointer(read)
        }
    }

    private init(_ plain: PlainRecord, in line: UnsafeBufferPointer<UInt8>) throws(Problem) {
        func string(_ span: Range<Int>?) -> String? { span.map { String(decoding: line[$0], as: UTF8.self) } }
        let id = try Self.checked(string(plain[.id]), version: plain.version)
        if let span = plain[.text] ?? plain[.body] {
            bytes = .inLine(UnsafeBufferPointer(rebasing: line[span]))
        } else {
            bytes = .decoded(try Self.body(base64: string(plain[.base64]), id: id))
        }
        if plain[.text] == nil {
            contentType = Self.contentType(string(plain[.contentType]), isUnicode: plain[.body] != nil)
        }
        self.id = id
        language = string(plain[.language])
        posted = try Self.date(string(plain[.posted]), id: id)
    }

    private init(_ fields: ScanFields) throws(Problem) {
        let id = try Self.checked(fields.id, version: fields.v)
        if let text = fields.text ?? fields.body {
            bytes = .decoded(Array(text.utf8))
        } else {
            bytes = .decoded(try Self.body(base64: fields.body_b64, id: id))
        }
        if fields.text == nil {
            contentType = Self.contentType(fields.content_type, isUnicode: fields.body != nil)
        }
        self.id = id
        language = fields.language
        posted = try Self.date(fields.posted, id: id)
    }

    private static func checked(_ id: String?, version: Int?) throws(Problem) -> String {
        guard let id else { throw Problem(code: "no-id", message: "the record has no \"id\" string") }
        if let version, version != 1 {
            throw Problem(code: "version", message: "this program reads version 1 records, not \(version)", id: id)
        }
        return id
    }

    private static func date(_ posted: String?, id: String) throws(Problem) -> CivilDate? {
        guard let posted else { return nil }
        guard let date = CivilDate(posted) else {
            throw Problem(code: "bad-date", message: "\"posted\" is no date of the form 2026-03-01", id: id)
        }
        return date
    }

    private static func body(base64: String?, id: String) throws(Problem) -> [UInt8] {
        guard let base64 else {
            throw Problem(
                code: "no-text", message: "the record has neither \"text\" nor \"body\" nor \"body_b64\"", id: id)
        }
        guard let data = Data(base64Encoded: base64) else {
            throw Problem(code: "bad-base64", message: "\"body_b64\" is not base64", id: id)
        }
        return Array(data)
    }

    /// A JSON string is Unicode already, whatever the page once said.
    private static func contentType(_ stated: String?, isUnicode: Bool) -> String {
        let type = stated ?? "text/html"
        return isUnicode ? String(type.prefix { $0 != ";" }) + "; charset=utf-8" : type
    }

    private static func fields(of line: UnsafeMutableBufferPointer<UInt8>) throws(Problem) -> ScanFields {
        do {
            return try JSONDecoder().decode(ScanFields.self, from: Data(UnsafeBufferPointer(line)))
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            let field = context.codingPath.last?.stringValue
            throw Problem(
                code: "bad-record",
                message: field.map { "\"\($0)\" has the wrong type" } ?? "the line is not a JSON object")
        } catch {
            throw Problem(code: "bad-json", message: "the line is not valid JSON")
        }
    }
}
