/// Lists of words as the tables of detectors write them: read byte by byte, as all of them are when the program starts.
enum WordList {
    /// The words of a list, which a mark separates.
    static func words(_ list: String, separator: UInt8 = 0x20) -> [String] {
        list.utf8.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A word with a space for each of a mark: `trust_wallet` as it stands in texts.
    static func spaced(_ word: String, at mark: UInt8 = 0x5f) -> String {
        String(decoding: word.utf8.map { $0 == mark ? 0x20 : $0 }, as: UTF8.self)
    }
}
