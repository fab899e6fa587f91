/// The published lists of words that wallets write their keys with, each as one text: a word's place is its number.
///
/// One file a list. Nothing of a list is laid out before a text holds a dozen words in a row: see ``SeedLexicon``.
enum SeedWords {
    /// The words of a list that are marked as rare, without their marks.
    static func marked(in list: StaticString) -> [String] {
        var words: [String] = []
        forEach(in: list) { word, isMarked in
            if isMarked { words.append(String(decoding: word, as: UTF8.self)) }
        }
        return words
    }

    /// Calls back with the bytes of each word in order, and whether it is marked.
    static func forEach(in list: StaticString, _ body: (UnsafeBufferPointer<UInt8>, Bool) -> Void) {
        let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
        var at = 0
        while at < bytes.count {
            let isMarked = bytes[at] == 0x2a
            if isMarked { at += 1 }
            let start = at
            while at < bytes.count, bytes[at] != 0x20 { at += 1 }
            body(UnsafeBufferPointer(rebasing: bytes[start..<at]), isMarked)
            at += 1
        }
    }
}
