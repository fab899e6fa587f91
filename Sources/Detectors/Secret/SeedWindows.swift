/// The stretches among words of one list that may be a phrase, the likeliest first.
///
/// Each try is a chance for a false one (one in sixteen at 12 words): only what stands out by its place is tried.
enum SeedWindows {
    static func candidates(
        _ words: Range<Int>, in run: SeedRun, _ lexicon: SeedLexicon, _ cue: SeedPhrase.Cue
    ) -> [Range<Int>] {
        let lengths =
            switch lexicon.scheme {
            case .bip39: [24, 21, 18, 15, 12]
            case .monero: [25, 13]
            case .oldElectrum: [24, 12]
            }
        var windows: [Range<Int>] = []
        if lengths.contains(words.count) { windows.append(words) }
        let starts = edges(words, in: run)
        for length in lengths {
            for start in starts where starts.contains(start + length) { windows.append(start..<start + length) }
        }
        for length in lengths {
            for start in starts where start + length <= words.upperBound && isNumbered(start..<start + length, run) {
                windows.append(start..<start + length)
            }
            // Words before or after the phrase that are in the list by chance.
            let spare = words.count - length
            guard spare > 0, spare <= (length > 15 ? 12 : cue > .none ? 4 : 1) else { continue }
            for start in words.lowerBound...words.lowerBound + spare { windows.append(start..<start + length) }
        }
        return windows
    }

    /// Where the words begin and end, and each line of several words.
    private static func edges(_ words: Range<Int>, in run: SeedRun) -> [Int] {
        let lines = words.dropFirst().filter { run.words[$0].startsLine }
        let isOneALine = lines.count * 2 > words.count
        return [words.lowerBound] + (isOneALine ? [] : lines) + [words.upperBound]
    }

    /// Whether the words carry the numbers of a list from 1 on.
    private static func isNumbered(_ words: Range<Int>, _ run: SeedRun) -> Bool {
        run.words[words].enumerated().allSatisfy { $1.item == $0 + 1 }
    }
}
