import AuditModel

/// Moments as texts.
enum Moments {
    static func moment(_ text: String) -> Timestamp {
        let day = CivilDate(text)?.daysSince1970 ?? 0
        let parts = text.dropFirst(11).prefix { $0 != "Z" }.split(separator: ":").compactMap { Int($0) }
        return Timestamp(secondsSince1970: day * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2])
    }

    static func following(_ start: String, _ count: Int, _ next: (Timestamp) throws -> Timestamp?) rethrows -> [String]
    {
        var found: [String] = []
        var last = moment(start)
        while found.count < count, let moment = try next(last) {
            found.append(moment.description)
            last = moment
        }
        return found
    }
}
