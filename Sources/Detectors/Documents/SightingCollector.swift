internal import AuditModel

/// Gathers the sightings of one document: each value once a place.
struct SightingCollector {
    /// Where in the document a finding comes from.
    struct Source: Hashable {
        var region: Region
        var owner: Ownership
        var url: String?
        var posted: CivilDate?
        var standing: Standing = .current

        init(region: Region, owner: Ownership) {
            self.region = region
            self.owner = owner
        }
    }

    private struct Value: Hashable {
        var kind: FindingKind
        var value: String
    }

    private struct Key: Hashable {
        var value: Value
        var source: Source
    }

    private let document: Document
    private(set) var sightings: [Sighting] = []
    private var places: [Key: Int] = [:]
    private var values: Set<Value> = []

    /// What remains of a confidence where the page does not say whose words they are.
    private static let unknownOwnerFactor = 0.7

    init(document: Document) {
        self.document = document
    }

    /// Whether the document is known to hold the value somewhere.
    func holds(_ finding: Finding) -> Bool {
        values.contains(Value(kind: finding.kind, value: finding.value))
    }

    /// Takes a finding; at a place that holds the value already, the surer of both stays.
    mutating func add(_ finding: Finding, evidence: Evidence, from source: Source) {
        var finding = finding
        // Whoever wrote it, a value that the profile lists is the owner's.
        if source.owner == .unknown, !finding.isOwnValue {
            finding.confidence = (finding.confidence * SightingCollector.unknownOwnerFactor * 1000).rounded() / 1000
            finding.reasons.append("the page does not say whose words these are")
        }
        let value = Value(kind: finding.kind, value: finding.value)
        let key = Key(value: value, source: source)
        let sighting = Sighting(finding: finding, place: place(of: finding, evidence: evidence, from: source))
        if let known = places[key] {
            if sightings[known].finding.confidence < finding.confidence { sightings[known] = sighting }
            return
        }
        places[key] = sightings.count
        values.insert(value)
        sightings.append(sighting)
    }

    private func place(of finding: Finding, evidence: Evidence, from source: Source) -> Place {
        Place(
            handle: document.handle, url: source.url ?? document.url, region: source.region, owner: source.owner,
            posted: source.posted, standing: source.standing, reach: document.reach, evidence: evidence,
            confidence: finding.confidence, detector: finding.detector, reasons: finding.reasons)
    }
}
