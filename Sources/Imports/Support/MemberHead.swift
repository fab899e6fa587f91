internal import Parsing

/// The path and the first bytes of a file in an archive: what tells which service wrote it.
struct MemberHead {
    /// So many first bytes are looked at.
    static let length = 1 << 14

    /// In lower case, with `/` between its parts.
    let path: String
    /// The last part of the path, in lower case: other parts can hold other people's names.
    let name: String
    let bytes: [UInt8]
    let shape: MemberShape

    init(path: String, bytes: [UInt8]) {
        self.path = path.lowercased()
        name = self.path.split(separator: "/").last.map(String.init) ?? self.path
        self.bytes = bytes
        shape = MemberShape(bytes)
    }

    /// What stands behind the last dot of the name.
    var ending: Substring {
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...]
    }

    /// Whether one of the path's folders is called so.
    func isIn(_ folder: String) -> Bool {
        path.hasPrefix(folder + "/") || path.contains("/" + folder + "/")
    }

    /// Whether the first bytes hold a word.
    func holds(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: count)
        guard let first = wanted.first, bytes.count >= count else { return false }
        return bytes.withUnsafeBufferPointer { text in
            var at = 0
            while at + count <= text.count {
                if text[at] == first, text[at..<at + count].elementsEqual(wanted) { return true }
                at += 1
            }
            return false
        }
    }

    /// Files that hold no words: nothing of them is read.
    static func isMedia(_ path: String) -> Bool {
        guard let dot = path.lastIndex(of: ".") else { return false }
        return media.contains(path[path.index(after: dot)...].lowercased())
    }

    /// Pictures of the kinds that cameras write into.
    static func isPicture(_ path: String) -> Bool {
        guard let dot = path.lastIndex(of: ".") else { return false }
        return pictures.contains(path[path.index(after: dot)...].lowercased())
    }

    private static let pictures: Set<String> = ["jpg", "jpeg", "png", "webp", "heic", "heif", "avif", "tif", "tiff"]

    private static let media: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "bmp", "svg", "ico", "tif", "tiff", "mp4", "m4v",
        "mov",
        "webm", "mkv", "avi", "3gp", "mp3", "m4a", "ogg", "oga", "opus", "wav", "aac", "flac", "woff", "woff2", "ttf",
        "otf", "eot", "css", "map", "pack", "idx", "srt", "ts", "wasm", "apk", "exe", "dll", "so",
    ]
}
