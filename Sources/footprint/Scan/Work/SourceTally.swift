internal import AuditModel
internal import Detectors

/// The distinct values of one source, with what is needed to judge and to show them.
struct SourceTally: Sendable {
    struct Key: Hashable, Sendable {
        var kind: FindingKind
        var value: String

        init(_ finding: Finding) {
            kind = finding.kind
            value = finding.value
        }
    }

    struct Entry: Sendable {
        /// The surest.
        var sighting: Sighting
        /// The first.
        var place: FoundPlace?
        var count = 1
    }

    /// In the order of the text.
    private(set) var entries: [Entry] = []
    /// Findings whose values are not kept: nobody reads so many.
    private(set) var unlisted = 0
    private var index: [Key: Int] = [:]

    /// Values that are kept of one source: memory must not grow with it.
    private static let most = 2000

    init() {}

    /// The values of one stretch.
    init(_ scan: TextScan) {
        let handle = Handle(platform: "text", account: scan.label.name)
        let sightings = TextSightings(of: scan.findings, in: scan.text, handle: handle, posted: scan.posted)
        for (number, finding) in scan.findings.enumerated() {
            let key = Key(finding)
            if let known = index[key] {
                entries[known].count += 1
                if entries[known].sighting.finding.confidence < finding.confidence {
                    entries[known].sighting = sightings[number]
                }
            } else if entries.count < Self.most {
                let place = number < scan.places.count ? scan.places[number] : nil
                index[key] = entries.count
                entries.append(Entry(sighting: sightings[number], place: place))
            } else {
                unlisted += 1
            }
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// Adds the values of a later stretch of the same source.
    mutating func add(_ later: SourceTally) {
        unlisted += later.unlisted
        for entry in later.entries {
            let key = Key(entry.sighting.finding)
            if let known = index[key] {
                entries[known].count += entry.count
                if entries[known].sighting.finding.confidence < entry.sighting.finding.confidence {
                    entries[known].sighting = entry.sighting
                }
            } else if entries.count < Self.most {
                index[key] = entries.count
                entries.append(entry)
            } else {
                unlisted += entry.count
            }
        }
    }
}
