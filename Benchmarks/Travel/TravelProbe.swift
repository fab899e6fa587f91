import AuditModel
import Detectors

/// Reports the features of every sentence that the travel detector weighs, whatever they weigh.
struct TravelProbe: Detector {
    var description: DetectorDescription {
        DetectorDescription(
            id: "location.travel", kinds: [.travel], name: "Travel, unweighed",
            summary: "The features of each sentence that holds a phrase of travel.", version: 1, finds: [], ignores: [])
    }

    var triggers: [Trigger] { TravelDetector().triggers }

    /// The value is the names of the features, separated by spaces; the span that of the clauses.
    func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard let found = TravelDetector.features(of: hit, in: text, &sink) else { return }
        sink.add(
            Finding(
                kind: .travel, value: found.names.joined(separator: " "), span: found.span, confidence: 0.5,
                detector: "location.travel", reasons: ["unweighed"]),
            strength: .cued)
    }
}
