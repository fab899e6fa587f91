internal import AuditModel

/// Reports the features of every sentence that is weighed for travel, whatever they weigh: what the weights are learnt
/// from (see `Benchmarks/travel_weights.py`). Not one of the detectors of the program.
package struct TravelProbe: Detector {
    package init() {}

    package var description: DetectorDescription {
        DetectorDescription(
            id: "location.travel", kinds: [.travel], name: "Travel, unweighed",
            summary: "The features of each sentence that holds a phrase of travel.", version: 1, finds: [], ignores: [])
    }

    package var triggers: [Trigger] { TravelDetector().triggers }

    /// The value is the names of the features, separated by spaces; the span that of the clauses.
    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        let sentence = TravelDetector.sentence(of: hit, in: text, floor: sink.watermark)
        sink.watermark = max(hit.span.upperBound, sentence.end)
        let reading = TravelReading(sentence, posted: text.context.posted)
        guard !reading.cues.isEmpty else { return }
        let features = reading.features(of: text)
        sink.add(
            Finding(
                kind: .travel, value: features.map { "\($0)" }.joined(separator: " "),
                span: TravelPlan(reading, state: .upcoming).span, confidence: 0.5, detector: "location.travel",
                fields: ["dated": TravelPlan(reading, state: .ongoing).state.rawValue], reasons: ["unweighed"]),
            strength: .cued)
    }
}
