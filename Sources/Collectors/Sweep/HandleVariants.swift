/// Names that look like a handle, as impersonators choose them.
package enum HandleVariants {
    /// Digits and letters that look alike.
    private static let lookalikes: [Character: [Character]] = [
        "a": ["4"], "b": ["8"], "e": ["3"], "g": ["9"], "i": ["1", "l"], "l": ["1", "i"], "o": ["0"],
        "s": ["5"], "t": ["7"], "0": ["o"], "1": ["l"], "5": ["s"],
    ]

    private static let attachments = ["official", "real", "support", "the", "its", "iam"]

    /// At most so many variants, the likeliest first; the handle itself is none of them.
    package static func of(_ handle: String, limit: Int) -> [String] {
        var seen: Set<String> = [handle.lowercased()]
        var variants: [String] = []
        guard limit > 0 else { return [] }
        for variant in candidates(handle) where seen.insert(variant.lowercased()).inserted {
            variants.append(variant)
            if variants.count == limit { break }
        }
        return variants
    }

    private static func candidates(_ handle: String) -> [String] {
        let separators = ["_", ".", "-"]
        var names = [handle + "_", "_" + handle, "real_" + handle, handle + "_official"]
        names += substitutions(handle)
        names += [handle + "1", handle + "_support", "the" + handle, handle + "01", handle + handle.suffix(1)]
        names += separators.map { handle + $0 } + splits(handle, separators)
        names += attachments.flatMap { [$0 + handle, $0 + "_" + handle, handle + $0, handle + "_" + $0] }
        names += deletions(handle) + doublings(handle)
        return names.filter { !$0.isEmpty }
    }

    /// One letter replaced by its look-alike at a time, then all at once.
    private static func substitutions(_ handle: String) -> [String] {
        let characters = Array(handle.lowercased())
        var names: [String] = []
        for (place, character) in characters.enumerated() {
            for other in lookalikes[character] ?? [] {
                var changed = characters
                changed[place] = other
                names.append(String(changed))
            }
        }
        names.append(String(characters.map { lookalikes[$0]?.first ?? $0 }))
        if handle.contains("m") { names.append(handle.replacing("m", with: "rn")) }
        return names
    }

    /// Separators left out, and replaced by others.
    private static func splits(_ handle: String, _ separators: [String]) -> [String] {
        guard let used = separators.first(where: { handle.contains($0) }) else { return [] }
        return [handle.replacing(used, with: "")]
            + separators.filter { $0 != used }.map { handle.replacing(used, with: $0) }
    }

    private static func deletions(_ handle: String) -> [String] {
        guard handle.count > 3 else { return [] }
        return handle.indices.dropFirst().map { place in
            var changed = handle
            changed.remove(at: place)
            return changed
        }
    }

    private static func doublings(_ handle: String) -> [String] {
        handle.indices.map { place in
            var changed = handle
            changed.insert(handle[place], at: place)
            return changed
        }
    }
}
