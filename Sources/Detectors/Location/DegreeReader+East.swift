extension DegreeReader {
    /// `北緯35度41分22秒 東経139度41分30秒`: the degrees of Japanese and Chinese.
    static func eastern(at offset: Int, in text: ScanText) -> Pair? {
        // Most numbers have no ideograph before them.
        guard offset > 0, text[offset - 1] >= 0x80 else { return nil }
        guard let north = word(before: offset, in: text, ["北緯", "北纬", "北緯約", "南緯", "南纬"]) else { return nil }
        var at = offset
        guard let first = degrees(&at, in: text) else { return nil }
        while at < offset + 40, text[at] == 0x20 || text[at] == 0x2c || separators.contains(Folding.scalar(text, at).0)
        {
            at += max(1, Folding.scalar(text, at).1)
        }
        guard let (east, length) = prefix(at: at, in: text, ["東経", "东经", "東經", "西経", "西经"]) else { return nil }
        at += length
        guard let second = degrees(&at, in: text), first <= 90, second <= 180 else { return nil }
        let values = [north.word.hasPrefix("南") ? -first : first, east.hasPrefix("西") ? -second : second]
        return Pair(value: values.map(shown).joined(separator: ","), span: north.start..<at, isMarked: true)
    }

    private static let separators: Set<UInt32> = [0x3001, 0xff0c, 0x30fb, 0x3000]

    private static func word(before offset: Int, in text: ScanText, _ words: [String]) -> (word: String, start: Int)? {
        for word in words {
            let start = offset - word.utf8.count
            if start >= 0, text.string(start..<offset) == word { return (word, start) }
        }
        return nil
    }

    private static func prefix(at offset: Int, in text: ScanText, _ words: [String]) -> (String, Int)? {
        for word in words where offset + word.utf8.count <= text.count {
            if text.string(offset..<offset + word.utf8.count) == word { return (word, word.utf8.count) }
        }
        return nil
    }

    /// Numbers with `度`, `分`, `秒` behind them.
    private static func degrees(_ at: inout Int, in text: ScanText) -> Double? {
        var total = 0.0
        var unit = 1.0
        for mark: UInt32 in [0x5ea6, 0x5206, 0x79d2] {
            let start = at
            var end = at
            while (0x30...0x39).contains(text[end]) || text[end] == 0x2e, end - start < 12 { end += 1 }
            let (value, length) = Folding.scalar(text, end)
            guard end > start, value == mark, let number = Double(text.string(start..<end)) else { break }
            total += number / unit
            unit *= 60
            at = end + length
        }
        return unit > 1 ? total : nil
    }
}
