/// Tells addresses of pictures by their shape.
package enum ImageAddress {
    /// Endings of formats that can hold what a camera writes.
    private static let endings: Set<String> = [
        "jpg", "jpeg", "jpe", "png", "webp", "heic", "heif", "avif", "tif", "tiff",
    ]
    /// Endings of pictures that cannot.
    private static let drawn: Set<String> = ["svg", "gif", "ico", "bmp"]

    /// Whether the path of an address ends as a photograph's file does.
    package static func isPicture(_ url: String) -> Bool { ending(of: url).map(endings.contains) ?? false }

    /// Whether the path ends as that of a drawing or an icon does.
    package static func isDrawn(_ url: String) -> Bool { ending(of: url).map(drawn.contains) ?? false }

    static func isWeb(_ url: String) -> Bool { url.hasPrefix("https://") || url.hasPrefix("http://") }

    /// The letters behind the path's last dot, if they are few.
    private static func ending(of url: String) -> String? {
        var url = url
        return url.withUTF8 { bytes in
            let query = Bytes.find(UInt8(ascii: "?"), in: bytes, from: 0) ?? bytes.count
            let end = Bytes.find(UInt8(ascii: "#"), in: UnsafeBufferPointer(rebasing: bytes[..<query]), from: 0)
            let tail = bytes[..<(end ?? query)].suffix(5)
            guard let dot = tail.lastIndex(of: UInt8(ascii: ".")) else { return nil }
            return String(decoding: tail[(dot + 1)...].map(Bytes.lowered), as: UTF8.self)
        }
    }
}
