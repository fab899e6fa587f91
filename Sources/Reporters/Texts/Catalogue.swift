/// The texts of a report in another language, by the English ones.
///
/// An entry is two lines, English and translation; `{1}`, `{2}`… stand for what differs from report to report: names,
/// numbers, values, which are translated themselves if the catalogue holds them. An English text that begins with `~`
/// is a part of others and never a text of its own.
struct Catalogue: Sendable {
    private struct Pattern: Sendable {
        /// What stands between the marks.
        var parts: [String]
        /// The numbers of the marks, in the order of the English text.
        var marks: [Int]
        var translation: String
        var isPart: Bool
    }

    private var whole: [String: String] = [:]
    private var patterns: [Pattern] = []
    /// Translations nest at most so deep.
    private static let deepest = 3

    init(_ text: String) {
        var english: Substring?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard !line.isEmpty else {
                english = nil
                continue
            }
            guard let source = english else {
                english = line
                continue
            }
            add(String(source), String(line))
            english = nil
        }
    }

    private mutating func add(_ line: String, _ translation: String) {
        let isPart = line.hasPrefix("~")
        let english = isPart ? String(line.dropFirst()) : line
        guard let (parts, marks) = Self.split(english) else {
            whole[english] = translation
            return
        }
        patterns.append(Pattern(parts: parts, marks: marks, translation: translation, isPart: isPart))
    }

    /// The English texts without marks, for tests.
    var texts: [String] { whole.keys.sorted() }

    /// The translation; nil if there is none.
    func translation(of text: String, depth: Int = 0) -> String? {
        if let found = whole[text] { return found }
        guard depth < Self.deepest else { return nil }
        for pattern in patterns where depth > 0 || !pattern.isPart {
            guard let captures = Self.captures(of: text, by: pattern.parts) else { continue }
            var result = pattern.translation
            for (mark, capture) in zip(pattern.marks, captures) {
                let shown = translation(of: capture, depth: depth + 1) ?? capture
                result = Self.filled(result, mark: mark, with: shown)
            }
            return result
        }
        return nil
    }

    /// The parts around `{1}`…; nil if there is no mark.
    private static func split(_ text: String) -> (parts: [String], marks: [Int])? {
        var parts: [String] = []
        var marks: [Int] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
            let mark = Int(rest[rest.index(after: open)..<close])
        {
            parts.append(String(rest[..<open]))
            marks.append(mark)
            rest = rest[rest.index(after: close)...]
        }
        return marks.isEmpty ? nil : (parts + [String(rest)], marks)
    }

    /// What stands in place of the marks; nil if the text is another one.
    private static func captures(of text: String, by parts: [String]) -> [String]? {
        guard let first = parts.first, let last = parts.last, text.utf8.count >= first.utf8.count + last.utf8.count,
            text.hasPrefix(first), text.hasSuffix(last)
        else { return nil }
        var rest = text.utf8.dropFirst(first.utf8.count).dropLast(last.utf8.count)
        var captures: [String] = []
        for part in parts.dropFirst().dropLast() {
            guard let place = position(of: Array(part.utf8), in: rest) else { return nil }
            captures.append(String(decoding: rest[..<place], as: UTF8.self))
            rest = rest[place...].dropFirst(part.utf8.count)
        }
        captures.append(String(decoding: rest, as: UTF8.self))
        return captures.contains("") ? nil : captures
    }

    private static func position(of part: [UInt8], in text: Substring.UTF8View) -> Substring.UTF8View.Index? {
        guard let head = part.first else { return nil }
        var rest = text
        while let place = rest.firstIndex(of: head) {
            if rest[place...].starts(with: part) { return place }
            rest = rest[rest.index(after: place)...]
        }
        return nil
    }

    private static func filled(_ text: String, mark: Int, with value: String) -> String {
        text.split(separator: "{\(mark)}", omittingEmptySubsequences: false).joined(separator: value)
    }
}
