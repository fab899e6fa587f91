internal import AuditModel

/// What makes accounts harder to take, and where a scam is reported, in plain words.
struct AdviceView {
    var measures: [MeasureView]
    var hasMeasures: Bool
    /// The order in which to call: it holds in every country.
    var orderOfCalls: [StepView]
    var offices: [OfficeView]
    var hasOffices: Bool
    /// `As noted on 2026-11-26 for DE.`, or what to do where no office is known.
    var officeNote: String

    init(_ advice: Advice, words: Words) {
        measures = advice.measures.enumerated().map { MeasureView($0.element, number: $0.offset + 1, words: words) }
        hasMeasures = !measures.isEmpty
        orderOfCalls = Self.calls.enumerated().map {
            StepView(step: words($0.element), stepID: "call-\($0.offset + 1)")
        }
        offices = advice.offices.map { OfficeView($0, words: words) }
        hasOffices = !offices.isEmpty
        officeNote = words(Self.note(advice))
    }

    private static let calls = [
        "First the exchange or bank, through its own app or the number on the card: a payment can sometimes be stopped.",
        "Then the helpline of your country.",
        "Then the police, with addresses, amounts, times, transaction ids and the messages; write down the number of the report.",
        "Nobody who offers to bring the money back for a fee does so: that is the second scam.",
    ]

    private static func note(_ advice: Advice) -> String {
        // A saved report is what somebody may have written by hand.
        let country = advice.country.map { PlainText.cleaned($0) }
        if let day = advice.offices.map(\.source.noted).min(), let country {
            return "For \(country), as noted on \(day). Numbers change: check them before you rely on them."
        }
        if let country {
            return "Footprint knows no office for \(country): ask the police for the one that takes reports of fraud."
        }
        return "Name your country as 'region' in the profile, or with --region, to have its offices listed."
    }
}

/// Something that makes accounts harder to take.
struct MeasureView {
    var measureTitle: String
    var measureReason: String
    var measureSteps: [StepView]
    var measureOrigin: String

    init(_ measure: Measure, number: Int, words: Words) {
        measureTitle = words(PlainText.cleaned(measure.title))
        measureReason = words(PlainText.cleaned(measure.reason))
        measureSteps = measure.steps.enumerated().map {
            StepView(step: words(PlainText.cleaned($0.element)), stepID: "measure-\(number)-\($0.offset + 1)")
        }
        measureOrigin = words(SourceWords.sentence([measure.source]))
    }
}

/// Where a scam is reported.
struct OfficeView {
    var officeName: String
    /// `advice, 24 hours`, with a mark where no source confirms it.
    var officePurpose: String
    var contacts: [LinkView]
    /// The contacts as one text.
    var contactLine: String
    var officeSource: String

    init(_ office: ReportingOffice, words: Words) {
        officeName = words(PlainText.cleaned(office.name))
        let hours = office.hours.map { ", " + words(PlainText.cleaned($0)) } ?? ""
        let mark = office.isUnverified ? ", " + words("unverified") : ""
        officePurpose = words(Self.name(of: office.purpose)) + hours + mark
        contacts = office.contacts.map {
            LinkView(linkText: PlainText.cleaned($0), isLink: WebLink.isLinkable($0), link: MarkdownText.link($0))
        }
        contactLine = contacts.map(\.linkText).joined(separator: ", ")
        officeSource = PlainText.cleaned("\(office.source.name), \(office.source.noted)")
    }

    private static func name(of purpose: ReportingOffice.Purpose) -> String {
        switch purpose {
        case .advice: "advice"
        case .report: "reports of a crime"
        case .freeze: "stopping a payment"
        case .content: "false messages and pages"
        }
    }
}
