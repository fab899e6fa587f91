internal import AuditStore
internal import Foundation
internal import Shield

/// Where the label book is: sealed in the store where there is one, else in a file of its own.
enum LabelPlace {
    /// - Parameter options: a store that is named there is opened even if it is not there yet.
    static func store(_ options: StoreOptions) throws(CommandFailure) -> any LabelStore {
        let path = try StorePlaces.storePath(options)
        guard options.store != nil || FileManager.default.fileExists(atPath: path) else { return LabelFile() }
        return SealedLabels(store: try options.open())
    }

    /// All labels.
    ///
    /// - Parameter expected: the name of a label that has to be there.
    static func labels(_ options: StoreOptions, expected: String?) throws -> [AddressLabel] {
        let labels = try store(options).load()
        if let expected, !labels.contains(where: { $0.name == expected }) {
            throw CommandFailure(.unusableInput, "there is no label '\(expected)': 'footprint labels list' shows all")
        }
        return labels
    }
}

/// The label book in the store. Labels of a file that was there before count too, and move with the next change.
struct SealedLabels: LabelStore {
    let store: Store

    func load() throws -> [AddressLabel] {
        let kept = try StoreFailure.explained { try store.labelBook() }
        guard let kept else { return try LabelFile().load() }
        do throws(ShieldError) {
            return try LabelBook(reading: kept).labels
        } catch {
            throw CommandFailure(.unusableInput, "the label book in '\(store.path)': \(error)")
        }
    }

    func save(_ labels: [AddressLabel]) throws {
        let bytes = try LabelBook(labels).encoded()
        try StoreFailure.explained { try store.keepLabelBook(bytes) }
        try LabelFile().remove()
    }
}
