/// One component of a calendar expression: single values, ranges and steps.
struct CalendarField: Sendable, Hashable {
    struct Item: Sendable, Hashable {
        var start: Int
        /// Nil: only the start, or with a step all that follow.
        var stop: Int?
        /// 0: no step.
        var step = 0
    }

    /// Empty: any value.
    var items: [Item] = []

    static let any = CalendarField()

    static func only(_ values: Int...) -> CalendarField { CalendarField(items: values.map { Item(start: $0) }) }

    func contains(_ value: Int) -> Bool {
        items.isEmpty || items.contains { Self.contains(value, $0) }
    }

    /// Days counted from the end of a month that has so many: `~1` is the last.
    func contains(day: Int, ofLast count: Int) -> Bool {
        items.contains { item in
            var counted = item
            counted.start = Self.fromEnd(item.start, of: count)
            if let stop = item.stop {
                // Counted from the end, the range turns around.
                counted.stop = counted.start
                counted.start = Self.fromEnd(stop, of: count)
            }
            return Self.contains(day, counted)
        }
    }

    /// A day that the month does not have comes to nothing before its first.
    private static func fromEnd(_ value: Int, of count: Int) -> Int { value <= count ? count - value + 1 : -1 }

    private static func contains(_ value: Int, _ item: Item) -> Bool {
        guard value >= item.start else { return false }
        if let stop = item.stop, value > stop { return false }
        if item.step > 0 { return (value - item.start) % item.step == 0 }
        return item.stop != nil || value == item.start
    }

    /// The values of a small range, in order.
    func values(in range: ClosedRange<Int>) -> [Int] { range.filter(contains) }

    /// Reads `*`, `5`, `1..5`, `0/15`, `8..18/2`, and lists of these.
    ///
    /// - Parameter fromEnd: whether days count from the end of the month, where steps lead back to its last day.
    static func read(
        _ text: Substring, _ name: String, in range: ClosedRange<Int>, fromEnd: Bool = false
    ) throws(CronFault) -> CalendarField {
        if text == "*" { return .any }
        var items: [Item] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            items.append(try item(part, name, in: range, fromEnd: fromEnd))
        }
        return CalendarField(items: items)
    }

    private static func item(
        _ part: Substring, _ name: String, in range: ClosedRange<Int>, fromEnd: Bool
    ) throws(CronFault) -> Item {
        let halves = part.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        var item: Item
        if let dots = halves[0].firstRange(of: "..") {
            let start = try number(halves[0][..<dots.lowerBound], name, in: range)
            let stop = try number(halves[0][dots.upperBound...], name, in: range)
            guard start <= stop else { throw CronFault("the \(name) '\(part)' runs backwards") }
            item = Item(start: start, stop: stop)
        } else {
            item = Item(start: try number(halves[0], name, in: range))
        }
        if halves.count > 1 {
            item.step = try plain(halves[1], "step of the \(name)")
            guard item.step > 0 else { throw CronFault("the step of the \(name) is 0") }
            try settle(&item, part, name, in: range, fromEnd: fromEnd)
        }
        return item
    }

    /// Ends a range at the last value that its steps reach, and refuses a step that leads nowhere, as systemd does.
    private static func settle(
        _ item: inout Item, _ part: Substring, _ name: String, in range: ClosedRange<Int>, fromEnd: Bool
    ) throws(CronFault) {
        var leadsSomewhere = item.step <= range.upperBound - range.lowerBound
        if let stop = item.stop {
            let last = stop - (stop - item.start) % item.step
            item.stop = last == item.start ? nil : last
            if last == item.start { item.step = 0 }
        } else {
            let next = fromEnd ? item.start - item.step : item.start + item.step
            leadsSomewhere = leadsSomewhere && range.contains(next)
        }
        guard leadsSomewhere else {
            throw CronFault("the step of the \(name) '\(part)' leads out of its range: leave it out")
        }
    }

    private static func number(_ text: Substring, _ name: String, in range: ClosedRange<Int>) throws(CronFault) -> Int {
        var number = try plain(text, name)
        if range.upperBound > 1000, number < 100 { number += number < 70 ? 2000 : 1900 }
        guard range.contains(number) else {
            throw CronFault("the \(name) is \(number), and goes from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private static func plain(_ text: Substring, _ name: String) throws(CronFault) -> Int {
        let isNumber = !text.isEmpty && text.utf8.count <= 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isNumber, let number = Int(text) else { throw CronFault("the \(name) '\(text)' is no number") }
        return number
    }
}
