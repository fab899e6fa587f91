/// Keys that stand some words behind their name, and names of variables that hold one.
extension APIKeyReader {
    /// `my key is … on the free tier`, `this is my Kraken key, for reading only: …`: some words on, of a service that is
    /// named on the line.
    static func announced(_ cue: Range<Int>, in text: ScanText) -> Range<Int>? {
        let line = text.line(around: cue, cap: 200)
        var at = cue.upperBound
        let end = min(line.upperBound, cue.upperBound + 110)
        var before: Range<Int>?
        while at < end {
            guard text[at] > 0x20 else {
                at += 1
                continue
            }
            let word = text.run(from: at, limit: 256) { $0 > 0x20 }
            var start = word.lowerBound
            while [0x22, 0x27, 0x60, 0x28].contains(text[start]) { start += 1 }
            let run = text.run(from: start, limit: 256, where: isTokenByte)
            if run.count >= 20 {
                guard isKey(run, in: text), let before,
                    text[before.upperBound - 1] == 0x3a
                        || equals.first(in: text, within: before)?.span == before,
                    services.first(in: text, within: line) != nil
                else { return nil }
                return run
            }
            before = word
            at = word.upperBound
        }
        return nil
    }

    private static let equals = CueWords([
        "is", "are", "was", "=", "->", "ist", "es", "est", "é", "è", "это", "هو", "这是", "は",
    ])
    private static let services = CueWords(
        KeyServices.labels + ExchangeReader.triggerWords + ["api", "bot", "indexer"])

    /// The end of a variable's name that begins with a service's: `INFURA_ID`, not `GITHUB_SHA`.
    static func variable(_ label: Range<Int>, in text: ScanText) -> Int? {
        guard text[label.upperBound] == 0x5f else { return nil }
        let name = text.run(from: label.upperBound, limit: 24, where: isTokenByte)
        return APIKeyCues.hashes.contains { text.holds($0, in: name) } ? nil : name.upperBound
    }
}
