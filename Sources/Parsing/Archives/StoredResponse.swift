internal import AuditModel

/// What a server once answered, as a web archive keeps it: an HTTP message with status line, header and body.
package struct StoredResponse: Sendable {
    /// Why a body cannot be read.
    package enum Flaw: Error, Hashable, CustomStringConvertible {
        /// The bytes are no HTTP response.
        case noResponse
        /// A content coding that is not known here, or bytes that are not of it.
        case coding(String)

        package var description: String {
            switch self {
            case .noResponse: "the record holds no HTTP response"
            case .coding(let name): "the body is not readable as \(name)"
            }
        }
    }

    /// The HTTP status.
    package var status: Int
    /// The `Content-Type` field.
    package var contentType: String?

    /// Whether the body is the page that was asked for: not an error page, and not a redirect's.
    package var isPage: Bool { (200..<300).contains(status) }

    /// Reads a message; leaves its body in the buffer, transfer and content codings undone.
    ///
    /// Some writers keep the fields of a coding that they have undone: bytes that are not of a coding stay as they are.
    /// - Parameter longest: a content coding that unpacks to more is a flaw.
    package init(_ message: ByteBuffer, longest: Int = 8 << 20) throws(Flaw) {
        let bytes = UnsafeBufferPointer(message.bytes)
        guard bytes.starts(with: "HTTP/".utf8) else { throw .noResponse }
        let end = Bytes.headerEnd(in: bytes, from: 0) ?? bytes.count..<bytes.count
        let first = Bytes.find(0x0a, in: bytes, from: 0) ?? end.lowerBound
        guard let status = Self.status(bytes[..<min(first, end.lowerBound)]) else { throw .noResponse }
        self.status = status
        var (codings, isChunked) = ([String](), false)
        let fields = UnsafeBufferPointer(rebasing: bytes[min(first + 1, end.lowerBound)..<end.lowerBound])
        for (name, value) in HeaderLines(fields) {
            switch name {
            case "content-type": contentType = contentType ?? value
            case "transfer-encoding": isChunked = isChunked || value.lowercased().hasSuffix("chunked")
            case "content-encoding":
                codings += value.lowercased().split(separator: ",").map { String($0).trimmingSpaces() }
            default: break
            }
        }
        message.removeFirst(end.upperBound)
        if isChunked, let length = ChunkedBody.join(message.bytes) { message.truncate(to: length) }
        guard isPage else { return }
        for coding in codings.reversed() where coding != "identity" && !coding.isEmpty {
            try Self.undo(coding, in: message, longest: longest)
        }
    }

    /// `HTTP/1.1 200 OK` gives 200.
    private static func status(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let words = line.split(separator: 0x20, maxSplits: 2)
        guard words.count >= 2 else { return nil }
        return Int(String(decoding: words[1], as: UTF8.self).trimmingSpaces())
    }

    private static func undo(_ coding: String, in body: ByteBuffer, longest: Int) throws(Flaw) {
        let bytes = UnsafeBufferPointer(body.bytes)
        let unpacked: [UInt8]?
        switch coding {
        case "gzip", "x-gzip":
            guard GzipSource.isGzip(bytes) else { return }
            unpacked = WholeUnpacking.gzip(bytes, longest: longest)
        case "deflate":
            if UTF8Check.isValid(bytes) { return }
            unpacked = WholeUnpacking.deflate(bytes, longest: longest)
        default:
            // Text is no packed data: the coding was undone.
            if UTF8Check.isValid(bytes) { return }
            unpacked = nil
        }
        guard let unpacked else { throw .coding(coding) }
        body.reset()
        unpacked.withUnsafeBytes { body.append($0) }
    }
}
