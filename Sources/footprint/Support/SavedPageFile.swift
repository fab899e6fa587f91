internal import AuditModel

/// A page that the user saved, as if a server had sent it.
enum SavedPageFile {
    static func page(named name: String, bytes: [UInt8], url: String? = nil) -> Page {
        let type = bytes.withUnsafeBufferPointer { FileType.mediaType(of: name, head: $0) }
        return Page(
            requested: url ?? name, url: url ?? name, status: 200,
            headers: [HeaderField(name: "content-type", value: type)], body: bytes)
    }
}
