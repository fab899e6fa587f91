/// Cyrillic and Greek letters in Latin ones, as names of places are carried over.
enum Transliteration {
    static func latin(_ letters: [UInt32]) -> [UInt8] {
        letters.flatMap { letter -> [UInt8] in
            if letter < 0x80 { return [UInt8(letter)] }
            return table[letter] ?? [UInt8(ascii: "?")]
        }
    }

    private static let table: [UInt32: [UInt8]] = {
        let pairs =
            "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ sh "
            + "ъ - ы y ь - э e ю yu я ya і i ї i є e ґ g α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s "
            + "τ t υ y φ f χ ch ψ ps ω o"
        var table: [UInt32: [UInt8]] = [:]
        let words = pairs.split(separator: " ")
        for place in stride(from: 0, to: words.count - 1, by: 2) {
            guard let scalar = words[place].unicodeScalars.first else { continue }
            table[scalar.value] = words[place + 1] == "-" ? [] : Array(words[place + 1].utf8)
        }
        return table
    }()
}
