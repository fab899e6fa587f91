internal import Parsing

/// Takes the title out of the source of a page.
enum PageTitle {
    /// The text of the first `<title>`; empty if there is none.
    static func of(_ source: ArraySlice<UInt8>) -> String {
        guard let open = position(of: "<title", in: source, from: source.startIndex),
            let start = source[open...].firstIndex(of: UInt8(ascii: ">")),
            let end = position(of: "</title", in: source, from: start)
        else { return "" }
        return HTMLText.plain(fragment: String(decoding: source[(start + 1)..<end].prefix(1000), as: UTF8.self))
    }

    private static func position(of phrase: String, in source: ArraySlice<UInt8>, from start: Int) -> Int? {
        let wanted = Array(phrase.utf8)
        var at = start
        while at + wanted.count <= source.endIndex {
            if source[at..<(at + wanted.count)].elementsEqual(wanted, by: { PhraseSet.lowered($0) == $1 }) { return at }
            at += 1
        }
        return nil
    }
}
