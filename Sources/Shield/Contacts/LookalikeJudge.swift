/// Decides whether a host, an account or a mailbox is made to look like a brand's.
struct LookalikeJudge {
    private let brands: [(brand: Brand, targets: [NameMatch.Target])]

    init(_ directory: BrandDirectory) {
        brands = directory.brands.map { brand in
            // The first name is the word: `gateio` is none, though `gate` is.
            let targets = brand.impersonated.enumerated().map { place, name in
                NameMatch.Target(name, word: place == 0 ? brand.word : nil)
            }
            return (brand, targets)
        }
    }

    /// - Parameter claimed: the brand that the contact says it is of: its name alone is enough then.
    func host(_ host: HostName, claimed: Brand?) -> Lookalike? {
        if host.isAddress { return nil }
        if let found = domainAsSubdomain(host) { return found }
        let label = NameMatch.Label(host.name)
        if let (brand, match) = best(label, claimed: claimed, words: .unlessCommon) {
            var trick = match.trick
            if trick == .tldSwap, host.isHosted { trick = .freeHost }
            if trick == .extraWord, host.isHosted { trick = .freeHost }
            return Lookalike(brand: brand, trick: trick, part: String(host.name))
        }
        let subdomains = host.subdomains
        for part in subdomains {
            let label = NameMatch.Label(part)
            let others =
                subdomains.filter { $0 != part }.flatMap { NameMatch.Label($0).tokens }
                + NameMatch.Label(host.name).tokens
            let isDressed =
                others.contains { ServiceWords.isCore($0) } && others.allSatisfy { ServiceWords.contains($0) }
            if let (brand, _) = best(label, claimed: claimed, words: isDressed ? .all : .none) {
                return Lookalike(brand: brand, trick: .subDomain, part: String(part))
            }
        }
        return nil
    }

    /// Which names that are words count where they stand alone.
    private enum Words { case none, unlessCommon, all }

    /// The best match of all brands: the longest name, the whole label before a part.
    private func best(
        _ label: NameMatch.Label, claimed: Brand?, words: Words
    ) -> (brand: Brand, match: NameMatch)? {
        var found: (brand: Brand, match: NameMatch)?
        for (brand, targets) in brands {
            for target in targets {
                guard let match = NameMatch.find(target, in: label, isClaimed: brand.id == claimed?.id) else {
                    continue
                }
                // A word of every day is somebody's own name, unless the contact says that it is the brand's.
                if match.extent == .whole, match.trick == .tldSwap, brand.id != claimed?.id, let word = target.word,
                    words == .none || words == .unlessCommon && word == .common
                {
                    continue
                }
                if let before = found, rank(before.match) >= rank(match) { continue }
                found = (brand, match)
            }
        }
        return found
    }

    private func rank(_ match: NameMatch) -> Int {
        let isExact = match.trick == .tldSwap || match.trick == .extraWord
        return match.name.count + (match.extent == .whole ? 200 : 0) + (isExact ? 100 : 0)
    }

    /// A brand's whole domain before somebody else's: `binance.com.login.example`, `binance-com.example`.
    private func domainAsSubdomain(_ host: HostName) -> Lookalike? {
        let subdomains = host.subdomains.joined(separator: ".")
        for (brand, _) in brands {
            for domain in brand.domains {
                let labels = "." + subdomains + "."
                if labels.contains("." + domain.value + ".") {
                    return Lookalike(brand: brand, trick: .subDomain, part: domain.value)
                }
                let joined = domain.value.replacing(".", with: "-")
                let tokens = "-" + host.shown.replacing(".", with: "-") + "-"
                if brand.word != .common || joined.count > 8,
                    tokens.hasPrefix("-" + joined + "-") || tokens.hasPrefix("-www-" + joined + "-"),
                    host.shown != domain.value
                {
                    return Lookalike(brand: brand, trick: .subDomain, part: joined)
                }
            }
        }
        return nil
    }

    /// The part before the `@` or the backslash of an address.
    func userInfo(_ user: String) -> Lookalike? {
        for part in user.split(whereSeparator: { " :/@\\".contains($0) }) {
            let host = HostName(part)
            for (brand, targets) in brands {
                if let host, brand.domains.contains(where: { $0.value == host.registrable }) {
                    return Lookalike(brand: brand, trick: .userInfo, part: String(part))
                }
                let label = NameMatch.Label(part)
                if targets.contains(where: { NameMatch.find($0, in: label) != nil }) {
                    return Lookalike(brand: brand, trick: .userInfo, part: String(part))
                }
            }
        }
        return nil
    }

    /// The name that a mailbox shows, where that is an address of a brand.
    func displayName(_ name: String) -> Lookalike? {
        for part in name.split(whereSeparator: { " <>()[]\"'|".contains($0) }) where part.contains(".") {
            let text = part.split(separator: "@").last ?? part
            guard let host = HostName(text.drop { $0 == "/" }) else { continue }
            for (brand, _) in brands where brand.domains.contains(where: { $0.value == host.registrable }) {
                return Lookalike(brand: brand, trick: .displayName, part: String(part))
            }
        }
        return nil
    }

    /// The name of an account, or of a mailbox at a hoster of mail.
    func account(_ account: String, on channel: String) -> Lookalike? {
        let label = NameMatch.Label(account, splitsCase: true)
        var found: (Lookalike, length: Int)?
        for (brand, targets) in brands {
            let listed = (brand.accounts ?? []).filter { $0.channel == channel && $0.isVerified }
            let names = targets + listed.map { NameMatch.Target($0.value, word: nil) }
            for target in names {
                guard let trick = trick(of: label, target) else { continue }
                if let found, found.length >= target.name.count { continue }
                found = (Lookalike(brand: brand, trick: trick, part: account), target.name.count)
            }
        }
        return found?.0
    }

    private func trick(of label: NameMatch.Label, _ target: NameMatch.Target) -> Lookalike.Trick? {
        guard let match = NameMatch.find(target, in: label) else {
            return dressed(label, target) ? .serviceAccount : nil
        }
        switch match.trick {
        // The bare name is a fact that the directory has or has not.
        case .tldSwap: return nil
        case .extraWord: return dressed(label, target) ? .serviceAccount : nil
        default:
            // `ok_x` is somebody's name.
            if match.extent == .whole, match.trick == .typo, label.shape == target.name { return nil }
            return match.trick
        }
    }

    /// Whether what stands beside the name is the dress of a service.
    private func dressed(_ label: NameMatch.Label, _ target: NameMatch.Target) -> Bool {
        guard let range = label.shape.firstRange(of: target.name) else { return false }
        let (head, tail) = (label.shape[..<range.lowerBound], label.shape[range.upperBound...])
        let words = label.tokens.filter { $0 != target.name }
        let cut = (ServiceWords.words(in: head).flatMap { before in ServiceWords.words(in: tail).map { before + $0 } })
        if let cut { return !cut.isEmpty && (cut.contains { ServiceWords.isService($0) } || target.isDistinctive) }
        guard target.isDistinctive else { return false }
        return words.contains { ServiceWords.isService($0) }
            || ServiceWords.service(at: .end, of: head) != nil || ServiceWords.service(at: .start, of: tail) != nil
            || ServiceWords.service(at: .start, of: head) != nil || ServiceWords.service(at: .end, of: tail) != nil
    }
}
