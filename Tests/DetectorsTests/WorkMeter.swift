import Detectors
import Synchronization

/// Counts the bytes that each detector looks at while all of them run over one text.
enum WorkMeter {
    /// The bytes, by the id of the detector; those that looked at none are left out.
    static func work(on text: String) -> [String: Int] {
        counts.withLock { $0.removeAll(keepingCapacity: true) }
        _ = scanner.work(on: text)
        return counts.withLock { $0 }
    }

    private static let counts = Mutex<[String: Int]>([:])
    private static let scanner = TextScanner(detectors: DetectorRegistry.all.map(Metered.init))

    /// A detector whose work is counted.
    private struct Metered: Detector {
        let base: any Detector
        let description: DetectorDescription
        let triggers: [Trigger]

        init(_ base: any Detector) {
            self.base = base
            description = base.description
            triggers = base.triggers
        }

        func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
            let before = text.work?.pointee ?? 0
            base.examine(hit, in: text, into: &sink)
            let work = (text.work?.pointee ?? 0) - before
            WorkMeter.counts.withLock { $0[description.id, default: 0] += work }
        }
    }
}
