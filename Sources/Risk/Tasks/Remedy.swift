internal import AuditModel

/// What to do about one kind of exposure, wherever it stands: a record of the table of remediation.
struct Remedy: Sendable {
    /// What the kind is called after "your": `phone number`.
    var noun: String
    /// An order that comes before taking it down: the task's title, up to the name of the place; nil if taking it down is
    /// the task.
    var urgentTitle: String?
    /// What to do before it is taken down: a key is replaced first.
    var before: [String]
    /// What to do once it is down.
    var after: [String]
    /// What taking it down does not undo.
    var lasting: String?
    /// How to see that it worked, beside running the audit again.
    var check: String?
    /// Where it was taken from.
    var source: SourceNote

    init(
        _ noun: String, urgent urgentTitle: String? = nil, before: [String] = [], after: [String] = [],
        lasting: String? = nil, check: String? = nil, _ source: SourceNote
    ) {
        self.noun = noun
        self.urgentTitle = urgentTitle
        self.before = before
        self.after = after
        self.lasting = lasting
        self.check = check
        self.source = source
    }

    /// Several of the kind: `phone numbers`.
    var plural: String {
        switch noun {
        case "coordinates", "amounts": noun
        case let noun where noun.hasSuffix("address"): noun + "es"
        case let noun where noun.hasSuffix("city"): noun.dropLast() + "ies"
        case let noun where noun.hasSuffix("family"): "names of relatives"
        case let noun where noun.hasPrefix("link to another"): "links to other accounts"
        case "link to a lookalike": "links to lookalikes"
        case "link to an address that was given up": "links to addresses that were given up"
        case "link without encryption": "links without encryption"
        default: noun + "s"
        }
    }
}
