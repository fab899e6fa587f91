internal import AuditModel

/// Makes up names that nobody has, to try rules on.
enum ControlName {
    private static let letters = Array("bcdfghjkmnpqrstvwxz".utf8)

    /// A made-up name that the site would take, the same each time; nil if none of a few fits.
    static func name(for site: Site, probe: SiteProbe) -> String? {
        if let unclaimed = probe.unclaimed, site.handles.refusal(of: unclaimed) == nil { return unclaimed }
        let digest = SHA256.digest(("control " + site.id + " " + probe.address.text).utf8)
        let word = String(decoding: digest.map { letters[Int($0) % letters.count] }, as: UTF8.self)
        let number = String(decoding: digest.map { $0 % 10 + UInt8(ascii: "0") }, as: UTF8.self)
        // Made one after the other: the first fits nearly everywhere.
        for shape in 0..<shapes {
            let name = made(shape, word, number)
            if site.handles.refusal(of: name) == nil { return name }
        }
        return nil
    }

    private static let shapes = 14

    private static func made(_ shape: Int, _ word: String, _ number: String) -> String {
        switch shape {
        case 0: "q\(word.prefix(9))\(number.prefix(3))"
        case 1: "q\(word.prefix(6))\(number.prefix(2))"
        case 2: "q\(word.prefix(11))"
        case 3: "q\(word.prefix(7))"
        case 4: "q\(word.prefix(5))"
        case 5: "q\(word.prefix(18))"
        case 6: "q\(word.prefix(4))"
        case 7: "9\(number.prefix(8))"
        case 8: "Q\(word.prefix(7))"
        case 9: "q\(word.prefix(4)).\(word.suffix(5))"
        case 10: "q\(word.prefix(4))-\(word.suffix(5))"
        case 11: "q\(word.prefix(2))"
        case 12: "+1\(number.prefix(10))"
        default: "q\(word.prefix(4))@\(word.suffix(4)).example"
        }
    }
}
