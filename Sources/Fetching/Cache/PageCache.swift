internal import AuditModel

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Pages in a folder that the user names, so that a later run need not fetch what has not changed. A file a page, for
/// the user's eyes only; what cannot be read or written is as if it were not there.
struct PageCache: Sendable {
    private static let mark = "footprint page 1"

    let folder: String

    func page(for request: String) -> CachedPage? {
        guard let bytes = Self.read(path(of: request)), let end = Self.headerEnd(in: bytes) else { return nil }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, lines[0] == Self.mark, lines[1] == request, let time = Int(lines[3]) else { return nil }
        let headers = lines.dropFirst(4).compactMap { line -> HeaderField? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return HeaderField(name: String(line[..<colon]), value: String(line[line.index(after: colon)...]))
        }
        return CachedPage(
            url: String(lines[2]), headers: headers, body: Array(bytes[(end + 2)...]),
            time: Timestamp(secondsSince1970: time))
    }

    func keep(_ page: CachedPage, for request: String) {
        let fields = page.headers.filter { !($0.name + $0.value).contains("\n") }.map { "\($0.name):\($0.value)" }
        let head = [Self.mark, request, page.url, String(page.time.secondsSince1970)] + fields
        guard !request.contains("\n"), !page.url.contains("\n") else { return }
        mkdir(folder, 0o700)
        Self.write(Array((head.joined(separator: "\n") + "\n\n").utf8) + page.body, to: path(of: request))
    }

    private func path(of request: String) -> String {
        folder + "/" + SHA256.hex(SHA256.digest(request.utf8).prefix(16))
    }

    /// Where the empty line begins.
    private static func headerEnd(in bytes: [UInt8]) -> Int? {
        bytes.indices.first { $0 + 1 < bytes.count && bytes[$0] == 0x0a && bytes[$0 + 1] == 0x0a }
    }

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            guard count > 0 else { return ferror(file) == 0 ? bytes : nil }
            bytes += piece[..<count]
        }
    }

    /// As a whole: another run sees the old page or the new one.
    private static func write(_ bytes: [UInt8], to path: String) {
        let draft = "\(path).\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        guard let file = fdopen(descriptor, "w") else {
            close(descriptor)
            return
        }
        let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
        if fclose(file) == 0, isWritten, rename(draft, path) == 0 { return }
        unlink(draft)
    }
}
