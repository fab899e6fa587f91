package import AuditModel

/// Finds one kind of thing (or a few that belong together) in a text.
///
/// The engine walks over the text once; a detector is woken only at its ``triggers`` and must decide from the bytes
/// around: no regular expression, no copy of the text, work bounded by the length of what it looks at. What it need not
/// be woken for is told off by the walk (``Gate``). One file a detector, which holds its description and both tables of examples; the contract test runs the tables.
package protocol Detector: Sendable {
    /// What it is and what it finds.
    var description: DetectorDescription { get }

    /// What wakes it.
    var triggers: [Trigger] { get }

    /// Looks at one place. Reports what it finds through `sink`, with spans in bytes of the text.
    func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink)
}

/// What wakes a detector.
package enum Trigger: Sendable {
    /// This byte: `@`, `+`. Not a letter or digit. Where a length is given, only in texts of at most so many bytes.
    case byte(UInt8, upTo: Int = .max)
    /// The first digit of a run of digits that no letter or digit stands before.
    case digitRun
    /// The same where the run of digits is so long and at least so many digits are among the 32 bytes that begin with it.
    case digits(ClosedRange<Int>, among: Int)
    /// The start of a run of at least so many ASCII letters and digits that none stands before: addresses, keys.
    case tokenRun(minimum: Int)
    /// One of these words, in any case of Latin, Greek and Cyrillic letters. Where it begins or ends in a letter of a
    /// script with spaces it must stand alone: no such letter beside it, and no digit before it (`uid` is found in
    /// `UID123`, not in `5uid`). In Chinese, Japanese, Korean and Thai it may stand anywhere, an emoji too. A word may
    /// hold spaces (`binance id`): one space stands for any run of white space, `-` or `_`. `'` stands for every
    /// apostrophe. It must not begin with ASCII punctuation.
    /// Where a length is given, only in texts of at most so many bytes.
    case words([String], upTo: Int = .max)
    /// A run of at least so many ASCII letters and digits, of both: reference numbers, account numbers.
    case mixedRun(minimum: Int)
    /// A sentence that holds all the words that one of these patterns cannot do without, wherever they stand in it. The
    /// span is one of the words. A pattern of readers alone wakes nobody.
    ///
    /// With `ownVoice` they are statements of the author about themselves: a long sentence of an article that speaks of
    /// nobody in the first person does not wake (see ``SentenceVoice``).
    case patterns([PatternSet], ownVoice: Bool = false)
    /// A link or bare address whose host is one of these registrable names or below one of them: `t.me`,
    /// `binance.com`; without a scheme when a path or query follows, or `www.` leads. The span is the whole host.
    case hosts([String])
}

/// Where and why a detector was woken.
package struct TriggerHit: Sendable, Hashable {
    /// Which of the detector's ``Detector/triggers``.
    package var trigger: Int
    /// Which of the words or hosts of that trigger; 0 for the other triggers.
    package var item: Int
    /// The bytes of the text that matched: the byte, the run, the word, the host.
    package var span: Range<Int>

    package init(trigger: Int, item: Int, span: Range<Int>) {
        self.trigger = trigger
        self.item = item
        self.span = span
    }
}

/// What a detector says of itself: shown by `footprint detectors`, run by the contract test.
package struct DetectorDescription: Sendable {
    /// Stable and unique: `contact.email`.
    package var id: String
    /// The kinds that it reports.
    package var kinds: [FindingKind]
    /// A few words.
    package var name: String
    /// What it finds, how, and what it leaves alone, in a few sentences.
    package var summary: String
    /// Raised with every change of what it finds; part of the ruleset's digest.
    package var version: Int
    /// Texts in which something must be found.
    package var finds: [DetectorExample]
    /// Texts in which this detector must find nothing.
    package var ignores: [String]

    package init(
        id: String, kinds: [FindingKind], name: String, summary: String, version: Int, finds: [DetectorExample],
        ignores: [String]
    ) {
        self.id = id
        self.kinds = kinds
        self.name = name
        self.summary = summary
        self.version = version
        self.finds = finds
        self.ignores = ignores
    }
}

/// A text in which something must be found: `⟦` and `⟧` mark the exact span of each finding.
package struct DetectorExample: Sendable {
    /// The text with its marks.
    package var marked: String
    /// The normalised values, one a mark, in order; nil if the example does not fix them.
    package var values: [String]?
    /// Fields that the first finding must have.
    package var fields: [String: String]
    /// The day of the post, for what depends on it.
    package var posted: CivilDate?

    package init(_ marked: String, values: [String]? = nil, fields: [String: String] = [:], posted: String? = nil) {
        self.marked = marked
        self.values = values
        self.fields = fields
        self.posted = posted.flatMap { CivilDate($0) }
    }
}
