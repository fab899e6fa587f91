/// The cells below the heading of a table that says `memo` or `tag`: `| coin | address | memo |`.
enum MemoTable {
    private static let mostRows = 14
    private static let longestRow = 400

    /// The numbers in the column of a word; empty where the word is in no heading.
    static func cells(below cue: Range<Int>, in text: ScanText) -> [Range<Int>] {
        let heading = text.line(around: cue, cap: longestRow)
        guard let column = column(of: cue.lowerBound, in: heading, text), text[heading.upperBound] == 0x0a else {
            return []
        }
        var found: [Range<Int>] = []
        var start = heading.upperBound + 1
        for _ in 0..<mostRows where start < text.count {
            let row = text.line(around: start..<start, cap: longestRow)
            guard let cell = cell(column, of: row, in: text) else { break }
            let digits = text.digits(from: text.skipSpaces(from: skipCode(cell.lowerBound, text)), limit: 21)
            let end = text.skipSpaces(from: skipCode(digits.upperBound, text))
            if (4...20).contains(digits.count), end >= cell.upperBound { found.append(digits) }
            start = row.upperBound + 1
        }
        return found
    }

    private static func skipCode(_ offset: Int, _ text: ScanText) -> Int {
        let at = text.skipSpaces(from: offset)
        return text[at] == 0x60 ? at + 1 : at
    }

    /// In which column a byte stands, counted by the bars before it; nil in a line without bars.
    private static func column(of offset: Int, in row: Range<Int>, _ text: ScanText) -> Int? {
        let bars = row.filter { text[$0] == 0x7c }
        guard !bars.isEmpty else { return nil }
        return bars.count { $0 < offset }
    }

    private static func cell(_ column: Int, of row: Range<Int>, in text: ScanText) -> Range<Int>? {
        let bars = row.filter { text[$0] == 0x7c }
        guard !bars.isEmpty, column <= bars.count else { return nil }
        let start = column == 0 ? row.lowerBound : bars[column - 1] + 1
        let end = column < bars.count ? bars[column] : row.upperBound
        return start..<max(start, end)
    }
}
