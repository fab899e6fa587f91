internal import AuditModel

/// Whose hosts a message leads to.
extension TriageContext {
    /// Whether a host is on the list of the brand that the message says it is of.
    func isListed(_ host: HostName) -> Bool {
        guard let brand else { return false }
        let verdict = check.verdict(ContactReader.read(host.shown), claims: brand.id)
        return verdict.kind == .listed
    }

    /// Whether a foreign host bears the name of the brand that the message says it is of, beside other words.
    ///
    /// A name that is a word of every day is the brand's here: the message says so.
    func bearsBrand(_ host: HostName) -> Bool {
        guard let brand, !host.isAddress else { return false }
        let parts = host.shown.lowercased().split { $0 == "." || $0 == "-" }.map(String.init)
        return brand.impersonated.contains { name in name.utf8.count >= 4 && parts.contains(name) }
    }

    /// Whether a host is made of the sender's own name and nothing else: `skylarkair.example` of `Skylark Air`.
    ///
    /// Hosts of scams add a word of service to it, or share nothing with it.
    func isOwn(_ host: HostName) -> Bool {
        guard !host.isAddress, let first = host.registrable.split(separator: ".").first, first.utf8.count >= 4 else {
            return false
        }
        let words = sender.shownName.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(8)
        let parts = first.split(separator: "-").map(String.init)
        // `bank-login` and `post-zoll` are two words, of which the name must hold both.
        return parts.allSatisfy { part in isMade(part, of: words) }
    }

    /// Whether a word is made of some of the words, each whole and in their order.
    private func isMade(_ part: String, of words: ArraySlice<Substring>) -> Bool {
        var rest = Substring(part)
        for word in words where !rest.isEmpty {
            if rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
        }
        return rest.isEmpty
    }
}
