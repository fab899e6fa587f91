import AuditModel
import Foundation
import Parsing

extension FeedCase {
    /// Compares what stands at a path with what a condition wants.
    static func check(_ condition: PythonExpression.Condition, in feed: Feed) -> Outcome {
        let value = FeedValues(feed: feed).value(condition.path)
        let place = condition.path.joined(separator: ".")
        guard let wanted = condition.value else {
            return isNothing(value).map { $0 ? .met : .failed("\(place) should not be there") } ?? unmodelled(condition)
        }
        guard let isMet = matches(value, wanted, condition.path) else { return unmodelled(condition) }
        return isMet ? .met : .failed("\(place) is \(value), not \(wanted)")
    }

    private static func unmodelled(_ condition: PythonExpression.Condition) -> Outcome {
        .unmodelled(condition.path.filter { Int($0) == nil }.joined(separator: "."))
    }

    private static func isNothing(_ value: FeedValues.Value) -> Bool? {
        switch value {
        case .text(let text), .exact(let text): (text ?? "").isEmpty
        case .time(let time): time == nil
        case .count(let count): count == 0
        case .positions(let positions): positions.isEmpty
        case .unmodelled: nil
        }
    }

    /// Nil where the field, or that part of it, is not modelled.
    private static func matches(
        _ value: FeedValues.Value, _ wanted: PythonValue, _ path: [String]
    ) -> Bool? {
        switch (value, wanted) {
        case (.text(let text), .string(let wanted)):
            let read = packed(text ?? "")
            return read == packed(wanted) || read == packed(plain(wanted))
        case (.exact(let text), .string(let wanted)):
            // Addresses are kept in one form: the host in ASCII and lower case.
            return packed(text ?? "") == packed(wanted) || text == WebAddress(wanted)?.string
        case (.text(let text), .name("None")), (.exact(let text), .name("None")): return (text ?? "").isEmpty
        case (.time(let time), .string(let wanted)): return time == DateReading.time(wanted)
        case (.time(let time), .sequence(let parts)):
            return time.map(parts(of:)) == numbers(parts).map { Array($0.prefix(6)) }
        case (.count(let count), .number(let wanted)): return Double(count) == wanted
        case (.positions(let positions), .sequence(let parts)):
            guard let wanted = numbers(parts), wanted.count >= 2 else { return nil }
            let index = path.last.flatMap(Int.init) ?? 0
            guard positions.indices.contains(index) else { return false }
            return positions[index].longitude == wanted[0] && positions[index].latitude == wanted[1]
        default: return nil
        }
    }

    /// Year to second in UTC; what was not written counts as zero.
    private static func parts(of time: ZonedTime) -> [Double] {
        let moment = time.instant ?? ZonedTime(day: time.day, clock: time.clock ?? .init(hour: 0), offset: 0).instant
        let utc = ZonedTime(moment ?? Timestamp(secondsSince1970: 0))
        let clock = [utc.clock?.hour, utc.clock?.minute, utc.clock?.second]
        return ([utc.day.year, utc.day.month, utc.day.day] + clock.map { $0 ?? 0 }).map(Double.init)
    }

    private static func numbers(_ values: [PythonValue]) -> [Double]? {
        let numbers = values.compactMap { value -> Double? in
            if case .number(let number) = value { number } else { nil }
        }
        return numbers.count == values.count ? numbers : nil
    }

    /// Without white space.
    private static func packed(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }

    /// The text of HTML, by the plainest of means: what stands between `<` and `>` is gone, references are decoded.
    private static func plain(_ html: String) -> String {
        var text = ""
        var isInTag = false
        for scalar in html.unicodeScalars {
            if scalar == "<" { isInTag = true }
            if !isInTag { text.unicodeScalars.append(scalar) }
            if scalar == ">" { isInTag = false }
        }
        for (name, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'")] {
            text = text.replacingOccurrences(of: name, with: character)
        }
        let references = /&#(x?)([0-9a-fA-F]+);/
        text = text.replacing(references) { match in
            let code = UInt32(match.2, radix: match.1.isEmpty ? 10 : 16)
            return code.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
        return text.replacingOccurrences(of: "&amp;", with: "&")
    }
}
