internal import AuditModel

/// Holds a contact against the directory.
package struct ContactCheck: Sendable {
    package let directory: BrandDirectory

    package init(_ directory: BrandDirectory = .standard) {
        self.directory = directory
    }

    /// - Parameters:
    ///   - text: the contact in any form.
    ///   - claims: the brand that it says it is of, by any of its names.
    ///   - channel: what it is, where the caller knows.
    package func verdict(
        _ text: String, claims: String? = nil, channel: Contact.Channel? = nil
    ) -> ContactVerdict {
        verdict(ContactReader.read(text, channel: channel), claims: claims)
    }

    /// The verdict on a contact that was read already.
    package func verdict(_ contact: Contact, claims: String? = nil) -> ContactVerdict {
        let stated = claims?.trimmingSpaces() ?? ""
        var claimed = stated.isEmpty ? nil : directory.brand(named: stated)
        if stated.isEmpty { claimed = brand(namedIn: contact.words) }
        let finding = Finding(
            contact: contact, claimed: claimed, name: claimed == nil && !stated.isEmpty ? stated : nil)
        return tricks(finding) ?? listed(finding) ?? lookalike(finding) ?? rest(finding)
    }

    /// A contact with what it says of itself.
    private struct Finding {
        var contact: Contact
        var claimed: Brand?
        var name: String?

        func verdict(_ kind: ContactVerdict.Kind, _ brand: Brand?, _ reason: String, _ sentence: String)
            -> ContactVerdict
        {
            ContactVerdict(
                kind: kind, brand: brand, claimed: brand == nil ? name : nil, reasons: [reason], sentences: [sentence],
                contact: contact)
        }

        func lookalike(_ found: Lookalike) -> ContactVerdict {
            verdict(.lookalike, found.brand, found.trick.rawValue, LookalikeSentence.of(found))
        }
    }

    /// The brand that words around a contact name.
    func brand(namedIn words: String) -> Brand? {
        guard !words.isEmpty else { return nil }
        let text = words.lowercased()
        let tokens = text.split { !$0.isLetter && !$0.isNumber && $0 != "." }.map { $0.trimmingSpaces().trimming(".") }
        let joined = " " + tokens.joined(separator: " ") + " "
        return directory.brands.filter { brand in
            brand.word != .common && brand.kind != .messenger
                && brand.names.contains {
                    joined.contains(" " + $0 + " ") || !Confusables.isPlain($0) && text.contains($0)
                }
        }.max { $0.name.count < $1.name.count }
    }

    /// What hides the real host; asked before all else, since the brand's own host may be what is shown.
    private func tricks(_ finding: Finding) -> ContactVerdict? {
        let contact = finding.contact
        if contact.channel == .website, let user = contact.user, !user.isEmpty {
            let judge = LookalikeJudge(directory)
            if let found = judge.userInfo(user) { return finding.lookalike(found) }
            // Which of the two hosts is opened depends on the program.
            if contact.hidesHost, let host = contact.host, let brand = directory.brand(domain: host.registrable) {
                return finding.lookalike(Lookalike(brand: brand, trick: .userInfo, part: host.shown))
            }
        }
        return nil
    }

    private func listed(_ finding: Finding) -> ContactVerdict? {
        let contact = finding.contact
        if let host = contact.host, contact.channel == .website || contact.channel == .email {
            guard let brand = directory.brand(domain: host.registrable) else { return nil }
            if let claimed = finding.claimed, claimed.id != brand.id {
                return finding.verdict(
                    .notListed, claimed, "other-brand", "\(host.shown) is \(brand.name)'s, not \(claimed.name)'s")
            }
            return finding.verdict(.listed, brand, "domain", "\(host.registrable) is on \(brand.name)'s published list")
        }
        guard let account = contact.account, contact.channel == .x || contact.channel == .handle else { return nil }
        for brand in directory.brands {
            guard let fact = brand.account(account, on: "x") else { continue }
            if let claimed = finding.claimed, claimed.id != brand.id { continue }
            return finding.verdict(
                .listed, brand, "account", "@\(fact.value) is the X account that \(fact.source) names for \(brand.name)"
            )
        }
        return nil
    }

    private func lookalike(_ finding: Finding) -> ContactVerdict? {
        let contact = finding.contact
        // A domain that is known as a brand's is not made to look like it, though no list was read that names it.
        if owner(of: contact) != nil { return nil }
        let judge = LookalikeJudge(directory)
        if let name = contact.displayName, let found = judge.displayName(name) { return finding.lookalike(found) }
        if let host = contact.host, contact.channel == .website || contact.channel == .email {
            let isOpen = contact.channel == .website && OpenPages.isHost(host)
            if !isOpen, let found = judge.host(host, claimed: finding.claimed) { return finding.lookalike(found) }
            if contact.channel == .email, let user = contact.user, let found = judge.account(user, on: "email") {
                return finding.lookalike(found)
            }
        }
        if let account = contact.account,
            let found = judge.account(account, on: contact.channel == .handle ? "x" : contact.channel.rawValue)
        {
            return finding.lookalike(found)
        }
        return nil
    }

    /// The brand of which a host is known without a published list to prove it.
    private func owner(of contact: Contact) -> Brand? {
        guard let host = contact.host, contact.channel == .website || contact.channel == .email else { return nil }
        return directory.brands.first { brand in brand.domains.contains { $0.value == host.registrable } }
    }

    private func rest(_ finding: Finding) -> ContactVerdict {
        let contact = finding.contact
        guard let claimed = finding.claimed ?? owner(of: contact) else {
            let whom = finding.name.map { "'\($0)'" } ?? "whoever this is"
            return finding.verdict(
                .unknownBrand, nil, "unknown-brand", "nothing is known of \(whom): the directory has no such brand")
        }
        if let fact = claimed.never(on: contact.channel.rawValue) {
            return finding.verdict(.neverUsed, claimed, "never-used", fact.value)
        }
        if let host = contact.host, claimed.domains.contains(where: { $0.value == host.registrable }) {
            return finding.verdict(
                .notListed, claimed, "unverified",
                "\(host.registrable) is known as \(claimed.name)'s, but no published list that was read says so")
        }
        return finding.verdict(
            .notListed, claimed, "not-listed", "\(claimed.name)'s published contacts do not include this one")
    }
}
