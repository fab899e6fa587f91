/// Reads the code out of an invitation link.
enum ReferralLink {
    static func read(_ link: Range<Int>, in text: ScanText) -> ReferralCode? {
        // What follows a template's opening brace is cut off: nothing to report.
        guard text[link.upperBound] != 0x7b else { return nil }
        var address = Substring(text.string(link))
        if let scheme = address.firstRange(of: "://") { address = address[scheme.upperBound...] }
        guard let slash = address.firstIndex(where: { $0 == "/" || $0 == "?" }) else { return nil }
        let host = address[..<slash].lowercased()
        guard let exchange = exchange(of: host) else { return nil }
        let rest = address[slash...].prefix { $0 != "#" }
        let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].split(separator: "/").map(String.init)
        if let last = path.last, let code = numbered(last) {
            return ReferralCode(exchange: exchange.name, code: code, span: link)
        }
        let code = parts.count > 1 ? queryCode(parts[1], path: path, of: exchange) : nil
        guard let code = code ?? pathCode(path, host: host, of: exchange), isCode(code) else { return nil }
        return ReferralCode(exchange: exchange.name, code: code, span: link)
    }

    private static func exchange(of host: String) -> Exchange? {
        var name = Substring(host)
        while true {
            if let exchange = byHost[String(name)] { return exchange }
            guard let dot = name.firstIndex(of: ".") else { return nil }
            name = name[name.index(after: dot)...]
        }
    }

    private static let byHost = Dictionary(
        ExchangeDirectory.all.flatMap { exchange in exchange.hosts.map { ($0, exchange) } },
        uniquingKeysWith: { first, _ in first })

    /// The keys that exchanges use, the most telling first.
    private static let keys = [
        "vipcode", "invitecode", "invite_code", "invitationcode", "referralcode", "referral_code", "referralid",
        "referral",
        "refcode", "ref_code", "rcode", "ref", "ref_id", "refid", "icode", "affiliate_id", "affiliateid",
        "affiliation_code",
        "uid", "invite", "inviter", "affid", "aff", "shareid", "channelcode", "refer_code", "refercode",
        "referral-code",
        "invitation_code", "inviterid", "inviter_id", "clacccode", "claccode", "partner_code", "referrer", "mgm",
        "refuid",
    ]
    /// Keys that hold a code on a page to sign up only.
    private static let signUpKeys = ["code", "r", "id", "partner"]
    private static let signUpPages: Set<String> = [
        "register", "signup", "sign-up", "join", "invite", "registration", "sign_up", "referral",
    ]

    /// `reg-1189.4038`
    private static func numbered(_ segment: String) -> String? {
        guard segment.hasPrefix("reg-") else { return nil }
        let code = segment.dropFirst(4)
        return code.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2e }) && code.utf8.count >= 4
            ? String(code) : nil
    }

    private static func queryCode(_ query: Substring, path: [String], of exchange: Exchange) -> String? {
        var values: [String: String] = [:]
        for pair in query.split(separator: "&").prefix(24) {
            let halves = pair.split(separator: "=", maxSplits: 1)
            guard halves.count == 2 else { continue }
            values[halves[0].lowercased().replacing("amp;", with: "")] = String(halves[1])
        }
        let isSignUp = path.contains { signUpPages.contains($0.lowercased()) }
        return (keys + exchange.keys + (isSignUp ? signUpKeys : [])).lazy.compactMap { values[$0] }.first
    }

    private static let paths: Set<String> = [
        "join", "invite", "referral", "referrals", "share", "ref", "r", "invited", "invitation", "referral-entry",
    ]
    private static let inviteHosts: Set<String> = ["invite", "join", "partner", "ref", "share", "promote", "refer"]

    /// Hosts of nothing but invitations.
    private static let shortHosts: Set<String> = ["s.deepcoin.com", "one.ndax.io", "s.binance.com", "b.bybit.com"]

    /// `/join/CODE`, `/en/invite/CODE`; on `invite.` hosts the last segment.
    private static func pathCode(_ path: [String], host: String, of exchange: Exchange) -> String? {
        guard let last = path.last else { return nil }
        for (index, segment) in path.enumerated().dropLast() {
            let name = segment.lowercased()
            guard paths.contains(name) || exchange.paths.contains(name) else { continue }
            let next = path[index + 1].lowercased()
            // `/ref/CODE/1`: a number behind it is a page's.
            if index + 2 < path.count, path[index + 2].utf8.count <= 2 { return path[index + 1] }
            if index + 2 < path.count, paths.contains(next) || exchange.paths.contains(next) { continue }
            if exchange.paths.contains(name), path.count > index + 2 { return last }
            return path[index + 1]
        }
        guard let first = host.split(separator: ".").first,
            inviteHosts.contains(String(first)) || shortHosts.contains(host)
        else { return nil }
        return path.count <= 3 ? last : nil
    }

    private static let pages: Set<String> = [
        "register", "signup", "sign-up", "login", "friends", "program", "rewards", "terms", "us", "help", "faq", "en",
        "earn",
        "referral", "invite", "about", "api", "cpa", "team", "affiliate",
    ]

    private static func isCode(_ code: String) -> Bool {
        guard (3...40).contains(code.utf8.count), !pages.contains(code.lowercased()), !Placeholder.isTemplate(code)
        else { return false }
        return code.utf8.allSatisfy {
            (0x30...0x39).contains($0) || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a || $0 == 0x2d || $0 == 0x5f
        }
    }
}
