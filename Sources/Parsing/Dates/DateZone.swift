/// Reads the time zone behind a clock.
enum DateZone {
    /// Names that mean one offset wherever they are written. Not here: `IST`, `CST` in China, a single letter other
    /// than `Z` (RFC 822 had their signs wrong; RFC 5322, 4.3, says to learn nothing from them), and the names without
    /// season (`ET`).
    private static let names = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120, "met": 60,
        "mest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "ast": -240, "adt": -180,
        "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
        "akst": -540, "akdt": -480, "hst": -600, "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "awst": 480,
        "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
    ]
    private static let universal = ["ut", "utc", "gmt"]

    /// Minutes east of Greenwich: `Z`, `+01:00`, `-0500`, `EST`, `GMT+1`. Nil where no zone comes next or it is unknown;
    /// the cursor moves only with success.
    static func offset(_ start: inout DateCursor) -> Int? {
        var cursor = start
        cursor.skipAll(" \t\n\r([")
        if let offset = signed(&cursor) {
            start = cursor
            return offset
        }
        guard let name = cursor.word(), let offset = names[name] else { return nil }
        if universal.contains(name), let further = signed(&cursor) {
            start = cursor
            return further
        }
        start = cursor
        return offset
    }

    /// `+01:00`, `+0100`, `+01`, `+1`.
    private static func signed(_ start: inout DateCursor) -> Int? {
        var cursor = start
        guard let sign = cursor.skip(any: ["+", "-"]), let first = cursor.number(), first.count <= 4 else { return nil }
        var (hours, minutes) = first.count <= 2 ? (first.value, 0) : (first.value / 100, first.value % 100)
        if first.count <= 2, cursor.peek() == UInt8(ascii: ":"), cursor.isDigit(1) {
            cursor.advance()
            minutes = cursor.number()?.value ?? 0
        }
        guard hours < 24, minutes < 60 else { return nil }
        start = cursor
        if sign == "-" { (hours, minutes) = (-hours, -minutes) }
        return hours * 60 + minutes
    }
}
