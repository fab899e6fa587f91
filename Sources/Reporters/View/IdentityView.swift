internal import AuditModel

/// What ties the accounts, in plain words.
struct IdentityView {
    var accounts: [AccountView]
    var ties: [TieView]
    var hasTies: Bool
    /// `All 4 accounts can be found from one another.`
    var identitySummary: String
    /// What the traits come to, a sentence for each group.
    var traits: [ReasonView]

    /// At most so many ties are listed.
    private static let shownTies = 60

    init(_ graph: IdentityGraph, exposures: [String: ExposureView], words: Words) {
        let numbers = Dictionary(
            graph.accounts.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        accounts = graph.accounts.enumerated().map {
            AccountView(accountNumber: $0.offset + 1, accountName: PlainText.cleaned($0.element.description))
        }
        ties = graph.ties.prefix(Self.shownTies).map {
            TieView($0, numbers: numbers, exposures: exposures, words: words)
        }
        hasTies = !ties.isEmpty
        identitySummary = words(Self.summary(of: graph))
        traits = graph.traits.map { ReasonView(reason: words(Self.sentence($0, words))) }
    }

    private static func summary(of graph: IdentityGraph) -> String {
        let groups = graph.groups
        guard let largest = groups.first, largest.count > 1 else {
            return "Nothing that was read ties the accounts to each other."
        }
        if groups.count == 1 { return "All \(largest.count) accounts can be found from one another." }
        return "\(largest.count) of \(graph.accounts.count) accounts can be found from one another."
    }

    /// k-anonymity without population data: two traits link, three identify.
    private static func sentence(_ traits: TraitCount, _ words: Words) -> String {
        let names = words.list(traits.kinds.map(\.name))
        let what = traits.kinds.count > 2 ? "together they fit one person" : "together they narrow it down to few"
        return
            "\(traits.kinds.count) traits that few people share stand on accounts that hang together (\(names)): \(what)."
    }
}

/// An account with its number in the picture.
struct AccountView {
    var accountNumber: Int
    var accountName: String
}

/// What ties two accounts.
struct TieView {
    var firstNumber: Int
    var secondNumber: Int
    var firstName: String
    var secondName: String
    /// `the same e-mail address m•••a@e•••.org`.
    var cause: String

    init(_ tie: IdentityTie, numbers: [Handle: Int], exposures: [String: ExposureView], words: Words) {
        firstNumber = numbers[tie.first] ?? 0
        secondNumber = numbers[tie.second] ?? 0
        firstName = PlainText.cleaned(tie.first.description)
        secondName = PlainText.cleaned(tie.second.description)
        cause = Self.name(of: tie, exposures: exposures, words)
    }

    static func name(of tie: IdentityTie, exposures: [String: ExposureView], _ words: Words) -> String {
        switch tie.cause {
        case .mutualLink: words("each links to the other")
        case .link: words("one links to the other")
        case .name: words("the same account name")
        case .picture: words("the same picture")
        case .bio: words("the same words about oneself")
        case .site: words("pages of one site")
        case .value:
            words("the same value") + (tie.exposure.flatMap { exposures[$0] }.map { ": " + $0.label } ?? "")
        }
    }
}
