/// Says how a contact deceives.
enum LookalikeSentence {
    static func of(_ found: Lookalike) -> String {
        let (brand, part) = (found.brand.name, found.part)
        return switch found.trick {
        case .homoglyph: "'\(part)' looks like \(brand)'s name, with other characters"
        case .typo: "'\(part)' is \(brand)'s name with a slip in it"
        case .swap: "'\(part)' is \(brand)'s name with two letters swapped"
        case .extraWord: "'\(part)' has \(brand)'s name in it, and is not \(brand)'s"
        case .subDomain: "'\(part)' stands before a domain that is not \(brand)'s"
        case .userInfo: "'\(part)' only looks like the host: the address leads elsewhere"
        case .tldSwap: "'\(part)' is \(brand)'s name under an ending that \(brand) does not use"
        case .freeHost: "'\(part)' stands at a hoster where anybody can take such a name"
        case .displayName: "the shown name is an address of \(brand)'s, the real address is another"
        case .serviceAccount: "'\(part)' is \(brand)'s name dressed up as a service"
        }
    }
}
