/// Which letters a hand or a forger puts in the place of which.
enum LetterSlips {
    /// Whether two slips make a name that is taken for the other, rather than another word: forgers keep the first letter,
    /// by which a name is known, and replace letters by their like.
    static func areLikely(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard first.first == second.first || isSwapped(first, second) else { return false }
        guard first.count == second.count else { return true }
        let replaced = zip(first, second).filter { $0 != $1 }
        return replaced.count > 2 || replaced.allSatisfy { isLike($0, $1) }
    }

    /// Whether the first two letters have changed places.
    private static func isSwapped(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        first.count > 1 && second.count > 1 && first[0] == second[1] && first[1] == second[0]
    }

    /// Neighbours on a keyboard, letters that look alike, and vowels for one another.
    private static func isLike(_ a: UInt8, _ b: UInt8) -> Bool {
        groups.contains { $0.contains(a) && $0.contains(b) }
    }

    private static let groups: [Set<UInt8>] = [
        "qwa", "was", "wes", "esd", "erd", "rdf", "rtf", "tfg", "tyg", "ygh", "yuh", "uhj", "uij", "ijk", "iok", "okl",
        "opl", "asz", "szx", "sdx", "dxc", "dfc", "fcv", "fgv", "gvb", "ghb", "hbn", "hjn", "jnm", "jkm", "aeiouy",
        "il1j", "o0", "mn", "uv", "vw", "ck", "sz", "gq", "bd", "pq", "s5", "e3", "a4", "b8", "g9", "z2", "t7",
    ].map { Set($0.utf8) }
}
