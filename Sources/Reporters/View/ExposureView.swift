internal import AuditModel

/// One exposure in plain words.
struct ExposureView {
    /// The fingerprint.
    var exposureID: String
    /// Unique in the report, fit for an anchor: `exposure-3`.
    var anchor: String
    var kindName: String
    /// Whether whoever reads it can act with it at once.
    var isSecret: Bool
    /// Masked as the report's level asks for.
    var shownValue: String
    var hasValue: Bool
    /// `Binance, upcoming`, or empty.
    var details: String
    var hasDetails: Bool
    var score: Int
    var vector: String
    var severity: Severity
    var severityName: String
    var severityClass: String
    var tactics: String
    var hasTactics: Bool
    var reasons: [ReasonView]
    var places: [PlaceView]
    /// `and 12 more places, which the JSON report lists`, or empty.
    var morePlaces: String
    var hasMorePlaces: Bool
    /// `contact`: for the filters.
    var familyClass: String
    /// `certain`, `sure`, `likely` or `guess`, of the surest place.
    var certaintyClass: String
    /// The accounts on which it stands, in the order of the places.
    var handles: [String]

    /// A report for people shows so many places of one value.
    private static let shownPlaces = 8
    /// Nobody reads a longer value.
    private static let shownCharacters = 400

    init(_ exposure: Exposure, number: Int, words: Words) {
        exposureID = exposure.id
        anchor = "exposure-\(number)"
        isSecret = exposure.kind.isSecret
        kindName = ReportWords.sentenceCase(words(exposure.kind.name))
        shownValue = PlainText.shortened(PlainText.cleaned(exposure.summary), to: Self.shownCharacters)
        hasValue = !shownValue.isEmpty
        details = Self.details(of: exposure)
        hasDetails = !details.isEmpty
        score = exposure.score
        vector = PlainText.cleaned(exposure.vector)
        severity = exposure.severity
        severityName = words(ReportWords.name(of: exposure.severity))
        severityClass = exposure.severity.rawValue
        tactics = words.list(exposure.tactics.map(\.rawValue))
        hasTactics = !tactics.isEmpty
        reasons = exposure.reasons.map { ReasonView(reason: words(PlainText.cleaned($0))) }
        places = exposure.places.prefix(Self.shownPlaces).map { PlaceView($0, words: words) }
        let more = exposure.places.count - places.count
        morePlaces =
            more > 0
            ? words("and \(ReportWords.count(more, "more place", plural: "more places")), see the JSON report") : ""
        hasMorePlaces = more > 0
        familyClass = "k-" + exposure.kind.family
        certaintyClass = "c-" + ReportWords.certainty(exposure.places.first?.confidence ?? 0)
        var seen: Set<Handle> = []
        handles = exposure.places.map(\.handle).filter { seen.insert($0).inserted }.map {
            PlainText.cleaned($0.description)
        }
    }

    /// `phone number +44 •• •••• ••17`: for lists of evidence.
    var label: String { hasValue ? kindName + " " + shownValue : kindName }

    private static func details(of exposure: Exposure) -> String {
        let names = ["exchange", "service", "chain", "state", "asset", "country", "scheme"]
        let values = names.compactMap { exposure.fields[$0] }.map(PlainText.cleaned)
        let value = PlainText.cleaned(exposure.value).lowercased()
        let distinct = values.reduce(into: [String]()) { kept, next in
            if !next.isEmpty, next.lowercased() != value, !kept.contains(next) { kept.append(next) }
        }
        return distinct.joined(separator: ", ")
    }
}

/// One sentence.
struct ReasonView {
    var reason: String
}

/// One place in plain words.
struct PlaceView {
    var handle: String
    var url: String
    var isLinked: Bool
    /// For Markdown.
    var link: String
    /// `bio, posted 2026-03-01, sure (0.85): a cue stands before it`.
    var circumstances: String
    var evidence: [EvidencePiece]
    var hasEvidence: Bool
    /// The words around, without emphasis.
    var plainEvidence: String

    init(_ place: Place, words: Words) {
        handle = PlainText.cleaned(place.handle.description)
        url = PlainText.cleaned(place.url)
        isLinked = WebLink.isLinkable(place.url)
        link = MarkdownText.link(place.url)
        var parts = [place.region.rawValue, place.posted.map { "posted \($0)" } ?? "no date"]
        if place.standing == .removed { parts.append("removed, but still served") }
        if place.standing == .deleted { parts.append("deleted since") }
        if place.owner == .unknown { parts.append("author not stated") }
        if place.owner == .other { parts.append("written by somebody else") }
        parts.append(ReportWords.confidence(place.confidence))
        parts = parts.map { words($0) }
        let why = place.reasons.map { words(PlainText.cleaned($0)) }.filter { !$0.isEmpty }
        circumstances = parts.joined(separator: ", ") + (why.isEmpty ? "" : ": " + why.joined(separator: "; "))
        evidence = EvidencePiece.pieces(of: place.evidence)
        hasEvidence = !evidence.isEmpty
        plainEvidence = evidence.map(\.words).joined()
    }
}

/// A stretch of evidence: a found value, or the words between.
struct EvidencePiece {
    var words: String
    var isFound: Bool

    static func pieces(of evidence: Evidence) -> [EvidencePiece] {
        let bytes = Array(evidence.text.utf8)
        var pieces: [EvidencePiece] = []
        var position = 0
        func add(_ span: Range<Int>, isFound: Bool) {
            let raw = String(decoding: bytes[span], as: UTF8.self)
            // Spaces at the ends of a piece part it from its neighbours.
            let lead = raw.first?.isWhitespace == true && pieces.last.map { $0.words.last != " " } == true ? " " : ""
            let trail = raw.last?.isWhitespace == true ? " " : ""
            let words = PlainText.cleaned(raw)
            if !words.isEmpty {
                pieces.append(EvidencePiece(words: lead + words + trail, isFound: isFound))
            } else if !lead.isEmpty || !trail.isEmpty {
                pieces.append(EvidencePiece(words: " ", isFound: false))
            }
        }
        for mark in evidence.marks.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
            let span = mark.span.clamped(to: 0..<bytes.count)
            guard span.lowerBound >= position, !span.isEmpty else { continue }
            if position < span.lowerBound { add(position..<span.lowerBound, isFound: false) }
            add(span, isFound: true)
            position = span.upperBound
        }
        if position < bytes.count { add(position..<bytes.count, isFound: false) }
        return pieces
    }
}
