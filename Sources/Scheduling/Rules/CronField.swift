/// One field of a cron expression: which values it takes.
struct CronField: Sendable, Hashable {
    var values: Set<Int>
    /// Whether it begins with a star, which changes what the fields of days mean together, and daylight saving.
    var isStar: Bool

    /// What a field may hold.
    struct Shape: Sendable {
        var name: String
        var range: ClosedRange<Int>
        var names: [String] = []
        /// The value of the first name.
        var firstName = 0
    }

    static let minute = Shape(name: "minute", range: 0...59)
    static let hour = Shape(name: "hour", range: 0...23)
    static let dayOfMonth = Shape(name: "day of the month", range: 1...31)
    static let month = Shape(
        name: "month", range: 1...12,
        names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], firstName: 1)
    /// Both 0 and 7 are Sunday.
    static let dayOfWeek = Shape(
        name: "day of the week", range: 0...7, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"])

    /// Reads lists of values, ranges and steps: `*`, `5`, `1-5`, `*/15`, `1-30/2`, `5/15`, `mon,wed-fri`.
    init(_ text: Substring, _ shape: Shape) throws(CronFault) {
        isStar = text.first == "*"
        values = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            values.formUnion(try Self.values(of: part, shape))
        }
    }

    private static func values(of part: Substring, _ shape: Shape) throws(CronFault) -> [Int] {
        let halves = part.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let head = halves.first, !head.isEmpty else { throw CronFault("the \(shape.name) is empty") }
        let step = halves.count > 1 ? try Self.number(halves[1], "step of the \(shape.name)") : 1
        guard step > 0 else { throw CronFault("the step of the \(shape.name) is 0") }
        let range: ClosedRange<Int>
        if head == "*" {
            range = shape.range
        } else {
            let ends = head.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            let start = try value(ends[0], shape)
            if ends.count > 1 {
                let end = try value(ends[1], shape)
                guard start <= end else {
                    throw CronFault("the \(shape.name) '\(part)' runs backwards: write the smaller value first")
                }
                range = start...end
            } else {
                range = halves.count > 1 ? start...shape.range.upperBound : start...start
            }
        }
        return Array(stride(from: range.lowerBound, through: range.upperBound, by: step))
    }

    private static func value(_ text: Substring, _ shape: Shape) throws(CronFault) -> Int {
        if let place = shape.names.firstIndex(of: text.lowercased()) { return shape.firstName + place }
        let number = try number(text, shape.name)
        guard shape.range.contains(number) else {
            throw CronFault(
                "the \(shape.name) is \(number), and goes from \(shape.range.lowerBound) to \(shape.range.upperBound)")
        }
        return number
    }

    private static func number(_ text: Substring, _ name: String) throws(CronFault) -> Int {
        let isNumber = !text.isEmpty && text.utf8.count <= 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isNumber, let number = Int(text) else { throw CronFault("the \(name) '\(text)' is no number") }
        return number
    }
}

/// Why a field cannot be read.
struct CronFault: Error {
    var reason: String

    init(_ reason: String) { self.reason = reason }
}
