/// A company that holds or trades its customers' coins.
struct Exchange: Sendable {
    /// As reports call it.
    let name: String
    /// What people write for it, in all scripts; a space inside a name is an underscore, `*` stands for any ending.
    let words: [String]
    /// Names that mean something else too (`gate`, `gemini`, `CB`): they count only among words of the trade.
    let ambiguous: [String]
    /// Registrable domains and hosts.
    let hosts: [String]
    /// Path segments behind which a referral code stands.
    let paths: [String]
    /// Query keys that hold a referral code, besides those that all use.
    let keys: [String]

    init(
        _ name: String, _ words: String, or ambiguous: String = "", hosts: String = "", paths: String = "",
        keys: String = ""
    ) {
        func split(_ text: String) -> [String] { WordList.words(text) }
        self.name = name
        self.words = split(words)
        self.ambiguous = split(ambiguous)
        self.hosts = split(hosts)
        self.paths = split(paths)
        self.keys = split(keys)
    }
}
