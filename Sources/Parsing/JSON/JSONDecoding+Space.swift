extension JSONDecoding {
    mutating func skipSpace() {
        while let byte = current {
            if byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 {
                position += 1
            } else if !isLenient || !skipComment() && !skipForeignSpace(byte) {
                return
            }
        }
    }

    /// Skips a zero byte, a no-break space or a byte order mark that got between the values.
    private mutating func skipForeignSpace(_ byte: UInt8) -> Bool {
        if byte < 0x20 {
            position += 1
            return true
        }
        if byte == 0xc2, position + 1 < bytes.count, bytes[position + 1] == 0xa0 {
            position += 2
            return true
        }
        guard byte == 0xef, bytes[position...].starts(with: [0xef, 0xbb, 0xbf]) else { return false }
        position += 3
        return true
    }

    /// Skips `// …`, `/* … */`.
    private mutating func skipComment() -> Bool {
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "/") else { return false }
        if bytes[position + 1] == UInt8(ascii: "/") {
            while let byte = current, byte != 0x0a { position += 1 }
            return true
        }
        guard bytes[position + 1] == UInt8(ascii: "*") else { return false }
        position = Bytes.find("*/", in: bytes, from: position + 2).map { $0 + 2 } ?? bytes.count
        return true
    }

    /// Skips what pages put before the value: `<!--`, `<![CDATA[`, `// <![CDATA[`, a stray `;`.
    mutating func skipWrapping() {
        while let byte = current, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "["), byte != UInt8(ascii: "\"") {
            if startsHere("<![CDATA[") {
                position += 9
            } else if opensWrapping {
                position += 2
            } else if skipComment() {
                continue
            } else {
                if (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte) { return }
                if isSalvaging, byte == UInt8(ascii: "'") { return }
                position += 1
            }
        }
    }

    /// Whether a comment mark stands here that only hides a CDATA mark from script engines.
    private var opensWrapping: Bool {
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "/") else { return false }
        return bytes[(position + 2)...].prefix(4).first { !Bytes.isSpace($0) } == UInt8(ascii: "<")
    }
}
