internal import Detectors

/// What a name looks like: the skeleton of UTS 39, with what impostors swap beside it.
enum Confusables {
    /// The name in ASCII as an eye takes it: foreign letters by their look, accents off, in lower case. Digits stay.
    static func shape(_ name: some StringProtocol) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
        var shape = ""
        for scalar in name.lowercased().unicodeScalars {
            if let text = byScalar[scalar.value] {
                shape += text
                continue
            }
            let (value, kind) = Folding.fold(scalar.value)
            if kind != .ignored, let folded = Unicode.Scalar(value) { shape.unicodeScalars.append(folded) }
        }
        return shape
    }

    /// A shape in which what is easily mistaken for one another is one: `0` and `o`, `1`, `i` and `l`, `rn` and `m`.
    static func skeleton(_ shape: String) -> String {
        var bytes: [UInt8] = []
        for byte in shape.utf8 {
            switch byte {
            case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "o"))
            case UInt8(ascii: "1"), UInt8(ascii: "i"), UInt8(ascii: "|"), UInt8(ascii: "!"):
                bytes.append(UInt8(ascii: "l"))
            case UInt8(ascii: "3"): bytes.append(UInt8(ascii: "e"))
            case UInt8(ascii: "4"), UInt8(ascii: "@"): bytes.append(UInt8(ascii: "a"))
            case UInt8(ascii: "5"), UInt8(ascii: "$"): bytes.append(UInt8(ascii: "s"))
            case UInt8(ascii: "7"): bytes.append(UInt8(ascii: "t"))
            case UInt8(ascii: "8"): bytes.append(UInt8(ascii: "b"))
            case UInt8(ascii: "6"), UInt8(ascii: "9"): bytes.append(UInt8(ascii: "g"))
            case UInt8(ascii: "n") where bytes.last == UInt8(ascii: "r"): bytes[bytes.count - 1] = UInt8(ascii: "m")
            case UInt8(ascii: "v") where bytes.last == UInt8(ascii: "v"): bytes[bytes.count - 1] = UInt8(ascii: "w")
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let byScalar: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        for line in (ConfusableTable.lines + "\n" + smallCapitals).split(separator: "\n") {
            let words = line.split(separator: " ")
            for code in words.dropFirst() {
                if let value = UInt32(code, radix: 16) { table[value] = String(words[0]) }
            }
        }
        return table
    }()

    /// Cyrillic and Greek letters whose small forms look like small capitals; not in the standard's table.
    private static let smallCapitals = """
        b 432 299
        h 43d 29c
        k 43a 3ba 138 1d0b
        m 43c 1d0d
        t 442 3c4 1d1b
        n 3b7 274
        e 454 3b5
        """
}

extension Confusables {
    /// Whether a name is made of ASCII alone.
    static func isPlain(_ name: String) -> Bool { name.utf8.allSatisfy { $0 < 0x80 } }
}
