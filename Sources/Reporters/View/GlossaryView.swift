/// The words of the report, explained.
struct GlossaryView {
    var word: String
    var meaning: String

    static func entries(words: Words) -> [GlossaryView] {
        table.map { GlossaryView(word: words($0.key), meaning: words($0.value)) }
    }

    private static let table: KeyValuePairs<String, String> = [
        "Handle": "An account on a platform, or the address of a page of yours.",
        "Exposure": "One value that stands in public, with all the places where it stands.",
        "Scenario": "What several exposures allow together, told as a story of how it would be used.",
        "Score": "0 to 100: how much one exposure or scenario helps an attacker.",
        "Exposure index":
            "0 to 100: how much all exposures help together. It grows with each value and never averages.",
        "Confidence": "How sure it is that the words mean what was found: certain, sure, likely or a guess.",
        "Phishing": "A false message that leads to a false login page.",
        "Spear-phishing": "A false message made for one person, from what is known of them.",
        "Pretexting": "A made-up role, such as support or your operator, that makes a question sound normal.",
        "Baiting": "A gift, an update or a reward that installs something or asks for a secret.",
        "Quid pro quo": "Help in return for a code, a login or a fee.",
        "Watering hole": "A false page at a place where you go anyway.",
        "Seed phrase": "The words that open a wallet. Whoever has them has the funds.",
        "Passkey": "A login that a false page cannot ask you for.",
        "Anti-phishing code": "A word of yours that an exchange puts into its mails.",
    ]
}
