/// Finds the blocks of a WebP file: its chunks `EXIF` and `XMP ` (RFC 9649, §2.7).
enum WebPContainer {
    /// The bits of the chunk `VP8X` that announce EXIF and XMP.
    private static let announcing: UInt8 = 0x0c

    static func isWebP(_ file: ByteWindow) -> Bool { file.holds("RIFF") && file.holds("WEBP", at: 8) }

    static func blocks(of file: ByteWindow) -> ImageBlocks {
        var blocks = ImageBlocks()
        var at = 12
        while let length = file.length(at: at + 4, width: 4, isLittleEndian: true) {
            let content = file.window(at: at + 8, count: length)
            if file.holds("EXIF", at: at) {
                blocks.add(exif: content)
            } else if file.holds("XMP ", at: at) {
                blocks.add(xmp: content)
            }
            // Chunks of odd length have a byte of padding behind them.
            at += 8 + length + length % 2
        }
        blocks.isCutShort = file.count < declaredEnd(of: file) && isAnnounced(in: file)
        return blocks
    }

    private static func declaredEnd(of file: ByteWindow) -> Int {
        (file.length(at: 4, width: 4, isLittleEndian: true) ?? 0) + 8
    }

    /// A file without the extended header holds a picture and nothing else.
    private static func isAnnounced(in file: ByteWindow) -> Bool {
        guard file.count >= 21 else { return true }
        return file.holds("VP8X", at: 12) && (file[20] ?? 0) & announcing != 0
    }
}
