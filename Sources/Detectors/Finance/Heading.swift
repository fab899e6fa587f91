/// The heading over a table or list.
enum Heading {
    /// What stands over the row or entry in which a byte stands: the head of the table with the line before it, or the
    /// line before the list; nil outside tables and lists.
    static func above(_ offset: Int, in text: ScanText) -> Sentence? {
        var start = lineStart(offset, in: text)
        guard let kind = kind(ofLineAt: start, in: text) else { return nil }
        var top: Int?
        for _ in 0..<14 where start > 0 && offset - start < 800 {
            let before = lineStart(start - 1, in: text)
            if self.kind(ofLineAt: before, in: text) != kind {
                // One empty line may stand between.
                let isEmpty = text.skipSpaces(from: before) >= start - 1
                let heading = isEmpty && before > 0 ? lineStart(before - 1, in: text) : before
                let first = kind == 0x7c ? heading : max(heading, before - 200)
                return Sentence(whole: first..<(top ?? start), in: text)
            }
            if kind == 0x7c { top = start }
            start = before
        }
        return kind == 0x7c ? top.map { Sentence(whole: start..<$0, in: text) } : nil
    }

    /// The few short lines right above a line: `my stack`, then a coin a line.
    static func ofShortLines(above offset: Int, in text: ScanText) -> Sentence? {
        let line = lineStart(offset, in: text)
        var start = line
        for _ in 0..<6 where start > 0 {
            let before = lineStart(start - 1, in: text)
            guard start - before <= 40 else { break }
            start = before
        }
        return start < line ? Sentence(whole: start..<line, in: text) : nil
    }

    private static func lineStart(_ offset: Int, in text: ScanText) -> Int {
        var start = offset
        while start > 0, offset - start < 240, text[start - 1] != 0x0a { start -= 1 }
        return start
    }

    /// A row of a table without bars at its ends: two bars with room around them.
    private static func isOpenRow(_ start: Int, in text: ScanText) -> Bool {
        var bars = 0
        var at = start
        while at < text.count, at - start < 160, text[at] != 0x0a {
            if text[at] == 0x7c, text[at - 1] == 0x20 || text[at - 1] == 0x2d { bars += 1 }
            at += 1
        }
        return bars > 1
    }

    /// `|` of a table row, `-` for all bullets.
    private static func kind(ofLineAt start: Int, in text: ScanText) -> UInt8? {
        let at = text.skipSpaces(from: start)
        switch text[at] {
        case 0x7c: return 0x7c
        case 0x2d where text[at + 1] == 0x2d && isOpenRow(at, in: text): return 0x7c
        case 0x2d, 0x2a, 0x2b: return text[at + 1] == 0x20 || text[at + 1] == 0x2d ? 0x2d : nil
        case 0xe2: return text[at + 1] == 0x80 && text[at + 2] == 0xa2 ? 0x2d : nil
        default: return isOpenRow(at, in: text) ? 0x7c : nil
        }
    }
}
