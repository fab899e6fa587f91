internal import Synchronization

/// The tables of one scanner: the whole one, made when there is enough to read, and until then one for each short text.
final class ScannerTables: Sendable {
    private let detectors: [any Detector]
    private let all: Once<TriggerTable>
    /// How many texts have had a table of their own.
    private let alone = Atomic<Int>(0)

    /// Longer texts hold too many words for a table of their own to be worth it.
    private static let shortText = 1_024
    /// So many tables for one text each cost less than the whole one.
    private static let mostAlone = 6

    init(_ detectors: [any Detector]) {
        self.detectors = detectors
        all = Once { TriggerTable(detectors) }
    }

    /// The table of all triggers.
    var whole: TriggerTable { all.value }

    /// The table to read a text with: what is found does not depend on which it is.
    func table(for text: ScanText) -> TriggerTable {
        guard text.count <= ScannerTables.shortText, alone.load(ordering: .relaxed) < ScannerTables.mostAlone,
            alone.add(1, ordering: .relaxed).oldValue < ScannerTables.mostAlone
        else { return whole }
        return TriggerTable(detectors, for: TextVocabulary(text))
    }
}
