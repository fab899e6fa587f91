internal import Parsing

/// How a source is read.
enum SourceKind {
    case text, page, records, archive, gzip, notText

    /// By its first bytes and its name.
    static func of(_ head: UnsafeBufferPointer<UInt8>, name: String) -> SourceKind {
        if GzipSource.isGzip(head) { return .gzip }
        if WARCReader.isArchive(head) { return .archive }
        if PageText.isBinary(head) { return .notText }
        let ending = FileType.ending(of: name)
        if ending == "jsonl" || ending == "ndjson", beginsWithRecord(head) { return .records }
        return FileType.mediaType(of: name, head: head) == "text/html" ? .page : .text
    }

    /// Whether the first line is a record: files of that name hold other JSON too, which is scanned as text.
    private static func beginsWithRecord(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
        let line = head[..<(head.first(0x0a) ?? head.count)]
        guard line.first == 0x7b else { return false }
        let text = String(decoding: line.prefix(1 << 16), as: UTF8.self)
        return text.contains("\"id\"") && (text.contains("\"text\"") || text.contains("\"body"))
    }
}
