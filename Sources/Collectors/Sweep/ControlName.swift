internal import AuditModel

/// Makes up names that nobody has, to try rules on.
enum ControlName {
    /// A made-up name that the site would take, the same each time; nil if none of a few fits.
    static func name(for site: Site, probe: SiteProbe) -> String? {
        if let unclaimed = probe.unclaimed, site.handles.refusal(of: unclaimed) == nil { return unclaimed }
        let digest = SHA256.digest(("control " + site.id + " " + probe.address.text).utf8)
        let letters = Array("bcdfghjkmnpqrstvwxz")
        let word = String(digest.map { letters[Int($0) % letters.count] })
        let number = String(digest.map { Character(String($0 % 10)) })
        let shapes = [
            "q\(word.prefix(9))\(number.prefix(3))", "q\(word.prefix(6))\(number.prefix(2))", "q\(word.prefix(11))",
            "q\(word.prefix(7))", "q\(word.prefix(5))", "q\(word.prefix(18))", "q\(word.prefix(4))",
            "9\(number.prefix(8))",
            "Q\(word.prefix(7))", "q\(word.prefix(4)).\(word.suffix(5))", "q\(word.prefix(4))-\(word.suffix(5))",
            "q\(word.prefix(2))", "+1\(number.prefix(10))", "q\(word.prefix(4))@\(word.suffix(4)).example",
        ]
        return shapes.map { String($0) }.first { site.handles.refusal(of: $0) == nil }
    }
}
