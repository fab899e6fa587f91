internal import AuditModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Where a label book is kept.
package protocol LabelStore {
    /// The stored labels; none where there is no book yet.
    func load() throws -> [AddressLabel]
    func save(_ labels: [AddressLabel]) throws
}

/// The addresses that the user knows, by name.
package struct LabelBook: Sendable {
    /// In the order in which they were added.
    package private(set) var labels: [AddressLabel]

    package init(_ labels: [AddressLabel] = []) {
        self.labels = labels
    }

    /// Adds a label. Throws ``ShieldError/labels(_:)`` where the name is another address's already: a label that moves
    /// unseen is what the book is there to prevent.
    package mutating func add(_ label: AddressLabel) throws(ShieldError) {
        if label.name.trimmingSpaces().isEmpty { throw .labels("a label needs a name") }
        if let old = labels.first(where: { $0.name == label.name }) {
            if old.key == label.key { return }
            throw .labels(
                "'\(label.name)' is the name of \(old.address) already: choose another name, or remove that label first"
            )
        }
        labels.append(label)
    }

    /// Takes a label out by its name; nil where there is none of it.
    package mutating func remove(_ name: String) -> AddressLabel? {
        labels.firstIndex { $0.name == name }.map { labels.remove(at: $0) }
    }

    /// The book as JSON.
    package func encoded() throws(ShieldError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(labels))
        } catch {
            throw .labels("it cannot be written as JSON")
        }
    }

    /// Reads a book: JSON as ``encoded()`` writes it, or lines of `name,address`.
    package init(reading bytes: [UInt8]) throws(ShieldError) {
        if bytes.first(where: { $0 > 0x20 }) == 0x5b {
            do {
                labels = try JSONDecoder().decode([AddressLabel].self, from: Data(bytes))
            } catch {
                throw .labels("it is no JSON list of {\"name\":…,\"address\":…}")
            }
            return
        }
        labels = []
        for (number, line) in String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated() {
            let line = line.trimmingSpaces()
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let comma = line.lastIndex(where: { $0 == "," || $0 == ";" || $0 == "\t" }) else {
                throw .labels("line \(number + 1) is not of the form name,address")
            }
            let name = line[..<comma].trimmingSpaces().trimming("\"")
            let address = line[line.index(after: comma)...].trimmingSpaces().trimming("\"")
            if number == 0, AddressLabel.isHeading(address) { continue }
            try add(AddressLabel(name: name, address: address))
        }
    }
}

extension AddressLabel {
    /// Whether a cell is the name of the column.
    fileprivate static func isHeading(_ cell: String) -> Bool { cell.lowercased() == "address" }
}
