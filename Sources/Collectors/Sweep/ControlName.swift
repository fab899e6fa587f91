internal import AuditModel

/// Makes up names that nobody has, to try rules on.
enum ControlName {
    /// A made-up name that the site would take, the same each time; nil if none of a few fits.
    static func name(for site: Site, probe: SiteProbe) -> String? {
        if let unclaimed = probe.unclaimed, site.handles.refusal(of: unclaimed) == nil { return unclaimed }
        let digest = SHA256.digest(("control " + site.id + " " + probe.address.text).utf8)
        let letters = Array("bcdfghjkmnpqrstvwxz".utf8)
        let word = String(decoding: digest.map { letters[Int($0) % letters.count] }, as: UTF8.self)
        let number = String(decoding: digest.map { $0 % 10 + UInt8(ascii: "0") }, as: UTF8.self)
        // Made one after the other: the first fits nearly everywhere.
        let shapes: [() -> String] = [
            { "q\(word.prefix(9))\(number.prefix(3))" }, { "q\(word.prefix(6))\(number.prefix(2))" },
            { "q\(word.prefix(11))" }, { "q\(word.prefix(7))" }, { "q\(word.prefix(5))" }, { "q\(word.prefix(18))" },
            { "q\(word.prefix(4))" }, { "9\(number.prefix(8))" }, { "Q\(word.prefix(7))" },
            { "q\(word.prefix(4)).\(word.suffix(5))" }, { "q\(word.prefix(4))-\(word.suffix(5))" },
            { "q\(word.prefix(2))" }, { "+1\(number.prefix(10))" },
            { "q\(word.prefix(4))@\(word.suffix(4)).example" },
        ]
        return shapes.lazy.map { $0() }.first { site.handles.refusal(of: $0) == nil }
    }
}
