/// Finds the blocks of a PNG file: the chunks `eXIf`, `iTXt` and `tEXt` (PNG, third edition, §11.3), and the profiles in
/// hexadecimal digits that programs wrote before `eXIf` was there.
struct PNGContainer {
    private var blocks = ImageBlocks()
    private var packed = PackedText()

    static func isPNG(_ file: ByteWindow) -> Bool { file[0] == 0x89 && file.holds("PNG\r\n\u{1a}\n", at: 1) }

    static func blocks(of file: ByteWindow) -> ImageBlocks {
        var container = PNGContainer()
        container.read(file)
        return container.blocks
    }

    private mutating func read(_ file: ByteWindow) {
        var at = 8
        while let length = file.length(at: at, width: 4), let type = file.window(at: at + 4, count: 4) {
            if type.holds("IEND") { return }
            if let content = file.window(at: at + 8, count: length) { read(content, type: type) }
            // A length is at most 2^32 - 1: no overflow.
            at += length + 12
        }
        blocks.isCutShort = true
    }

    private mutating func read(_ content: ByteWindow, type: ByteWindow) {
        if type.holds("eXIf") {
            blocks.add(exif: content)
        } else if type.holds("iTXt") {
            readInternational(content)
        } else if type.holds("tEXt") {
            readText(content)
        } else if type.holds("zTXt") {
            readCompressed(content)
        }
    }

    /// Keyword, zero, compressed or not, method, language, zero, translated keyword, zero, text.
    private mutating func readInternational(_ content: ByteWindow) {
        guard content.holds("XML:com.adobe.xmp\0"), let isCompressed = content[18],
            let language = content.first(0, from: 20), let keyword = content.first(0, from: language + 1),
            let text = content.suffix(from: keyword + 1)
        else { return }
        blocks.add(xmp: isCompressed == 0 ? text : packed.unpacked(text).map { ByteWindow($0) })
    }

    private mutating func readText(_ content: ByteWindow) {
        guard let end = content.first(0), let text = content.suffix(from: end + 1) else { return }
        let key = String(decoding: content.slice.prefix(end), as: UTF8.self)
        if key.hasPrefix("Raw profile type ") {
            readProfile(text, type: String(key.dropFirst(17)))
        } else {
            blocks.add(key: key, text: ImageText.decoded(text))
        }
    }

    private mutating func readCompressed(_ content: ByteWindow) {
        guard content.holds("Raw profile type "), let end = content.first(0), content[end + 1] == 0,
            let stream = content.suffix(from: end + 2), let text = packed.unpacked(stream)
        else { return }
        let key = String(decoding: content.slice.prefix(end), as: UTF8.self)
        readProfile(ByteWindow(text), type: String(key.dropFirst(17)))
    }

    /// A line break, the profile's name, its length in decimal digits, then lines of hexadecimal digits.
    private mutating func readProfile(_ text: ByteWindow, type: String) {
        let lines = text.slice.split(separator: 0x0a, maxSplits: 2, omittingEmptySubsequences: true)
        guard lines.count == 3 else { return }
        let profile = ByteWindow(Self.bytes(ofDigits: lines[2]))
        switch type.lowercased() {
        // Of what a JPEG file holds in APP1 only EXIF is packed whole.
        case "exif", "app1": if profile.holds("Exif\0") || TIFFReader.isHeader(profile) { blocks.add(exif: profile) }
        case "xmp": blocks.add(xmp: profile)
        case "iptc": blocks.add(iptc: IPTCReader.stream(inResources: profile))
        default: break
        }
    }

    private static func bytes(ofDigits digits: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var high: UInt8?
        for byte in digits {
            guard let digit = Bytes.hexValue(byte) else { continue }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return bytes
    }
}
