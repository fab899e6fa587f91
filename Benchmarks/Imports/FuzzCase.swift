import Foundation

/// One archive that is broken in some way.
struct FuzzCase {
    private var bytes: [UInt8]

    init(_ number: Int, _ random: inout Random) throws {
        let folder = try TemporaryFolder()
        let families = Generator.all.count + FuzzMembers.allCases.count
        let family = number % families
        guard family < Generator.all.count else {
            bytes = try FuzzMembers.allCases[family - Generator.all.count]
                .bytes(number / families, in: folder.path, &random)
            return
        }
        let generator = Generator.all[family]
        let (path, _) = try generator.archive(of: 40, in: folder.path)
        switch number / families % 8 {
        case 0:
            bytes = Array(try Data(contentsOf: URL(filePath: path)))
            bytes = Array(bytes.prefix(random.next(below: bytes.count)))
        case 1:
            bytes = Array(try Data(contentsOf: URL(filePath: path)))
            Self.flip(&bytes, &random)
        case 2: bytes = try Self.packed(generator, in: folder.path) { Self.broken($0, &random) }
        case 3:
            bytes = try Self.packed(generator, in: folder.path, name: Self.names[random.next(below: Self.names.count)])
        case 4: bytes = try Self.packed(generator, in: folder.path, name: Self.deep(random.next(below: 3000)))
        case 5:
            bytes =
                random.next(below: 2) == 0
                ? Self.lying(try Self.packed(generator, in: folder.path, gzip: false)) : Self.lyingTar(generator)
        case 6:
            bytes = try Self.packed(generator, in: folder.path, link: random.next(below: 2) == 0 ? "/etc/passwd" : "..")
        default: bytes = try Self.text(generator, in: folder.path, &random)
        }
    }

    func write(to path: String) throws { try Data(bytes).write(to: URL(filePath: path)) }

    /// Flips up to twenty bits.
    static func flip(_ bytes: inout [UInt8], _ random: inout Random) {
        guard !bytes.isEmpty else { return }
        for _ in 0...random.next(below: 20) {
            bytes[random.next(below: bytes.count)] ^= UInt8(1 << random.next(below: 8))
        }
    }

    private static let names = [
        "../../tweets.js", "/etc/tweets.js", "..\\..\\tweets.js", "C:\\tweets.js", "", ".", "a/../b",
        "\u{202E}sj.steewt",
        "nul", "-rf", "a\nb", String(repeating: "x", count: 5000),
    ]

    private static func deep(_ depth: Int) -> String { String(repeating: "d/", count: depth) + "tweets.js" }

    /// The posts of a small archive, as text.
    private static func posts(_ generator: Generator) -> [UInt8] {
        let posts = (0..<40).map { generator.post($0, "Off to Lisbon") }
        return Array((generator.head + posts.joined(separator: generator.separator) + generator.foot).utf8)
    }

    private static func packed(
        _ generator: Generator, in folder: String, name: String? = nil, gzip: Bool? = nil, link: String? = nil,
        change: ([UInt8]) -> [UInt8] = { $0 }
    ) throws -> [UInt8] {
        let path = folder + "/packed"
        let packer = try Packer(path, gzip: gzip ?? generator.gzip)
        for (other, text) in generator.others { packer.add(other, Array(text.utf8)) }
        if let link { packer.add("link.js", [], type: 0o120_000, target: link) }
        packer.add(name ?? generator.path, change(posts(generator)))
        packer.close()
        return Array(try Data(contentsOf: URL(filePath: path)))
    }

    /// A zip archive whose files claim to unpack to four gigabytes each, the most that its fields hold.
    private static func lying(_ archive: [UInt8]) -> [UInt8] {
        var bytes = archive
        // Where the size stands in the headers before each file and in the directory at the end (APPNOTE 4.3).
        let headers: [(mark: [UInt8], size: Int)] = [([0x50, 0x4b, 3, 4], 22), ([0x50, 0x4b, 1, 2], 24)]
        for at in bytes.indices {
            for header in headers where bytes[at...].starts(with: header.mark) && at + header.size + 4 <= bytes.count {
                bytes.replaceSubrange(at + header.size..<at + header.size + 4, with: [0xfe, 0xff, 0xff, 0xff])
            }
        }
        return bytes
    }

    /// A tar archive whose file claims ten gigabytes and holds a few posts.
    private static func lyingTar(_ generator: Generator) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at start: Int) {
            header.replaceSubrange(start..<start + text.utf8.count, with: text.utf8)
        }
        put(String(generator.path.utf8.suffix(90).map { Character(Unicode.Scalar($0)) }), at: 0)
        put("0000600\u{0}", at: 100)
        // Sizes that eight gigabytes do not hold are written in binary, with the first bit set.
        let size = 10_000_000_000
        header[124] = 0x80
        for place in 0..<8 { header[128 + place] = UInt8(truncatingIfNeeded: size >> (8 * (7 - place))) }
        put("0ustar\u{0}00", at: 156)
        put("        ", at: 148)
        let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
        put(String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} ", at: 148)
        return header + posts(generator)
    }

    /// Text with stretches cut out, doubled, or replaced by marks that mean something.
    static func broken(_ text: [UInt8], _ random: inout Random) -> [UInt8] {
        var text = text
        let marks = [
            "\"", "\\", "{", "[", "]", "}", ",", ":", "\u{0}", "\\u", "\\ud800", "\n", "[[[[", "\"\"\"", "<![CDATA[",
        ]
        for _ in 0...random.next(below: 12) {
            let at = random.next(below: text.count)
            let length = min(random.next(below: 60), text.count - at)
            switch random.next(below: 4) {
            case 0: text.removeSubrange(at..<at + length)
            case 1: text.insert(contentsOf: Array(text[at..<at + length]), at: at)
            case 2: text.insert(contentsOf: Array(marks[random.next(below: marks.count)].utf8), at: at)
            default: text[at] = UInt8(random.next(below: 256))
            }
            if text.isEmpty { return [0] }
        }
        return text
    }

    /// The file of posts by itself, broken; now and then deeply nested.
    private static func text(_ generator: Generator, in folder: String, _ random: inout Random) throws -> [UInt8] {
        let text = broken(posts(generator), &random)
        guard random.next(below: 4) == 0 else { return text }
        let at = random.next(below: text.count)
        return Array(text[..<at]) + [UInt8](repeating: UInt8(ascii: "["), count: 200_000) + Array(text[at...])
    }
}
