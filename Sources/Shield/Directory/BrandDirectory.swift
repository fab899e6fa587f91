#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The contacts that brands have published, offline: what a contact is held against.
package struct BrandDirectory: Sendable {
    /// All brands, in the order of their ids.
    package let brands: [Brand]
    private let byDomain: [String: Int]
    private let byName: [String: Int]

    /// The directory that the program comes with.
    package static let standard = BrandDirectory(records: BrandRegistry.files.compactMap { try? read($0) }.joined())

    /// - Parameter records: of two of one id the later counts.
    package init(records: some Sequence<Brand>) {
        var byID: [String: Brand] = [:]
        for record in records { byID[record.id] = record }
        brands = byID.values.sorted { $0.id < $1.id }
        var (domains, names): ([String: Int], [String: Int]) = ([:], [:])
        for (number, brand) in brands.enumerated() {
            for domain in brand.domains where domain.isVerified { domains[domain.value] = number }
            for name in brand.names + [brand.id, brand.name] { names[BrandDirectory.key(name)] = number }
        }
        byDomain = domains
        byName = names
    }

    /// This directory with the records of the user's own file added.
    package func updated(with records: [Brand]) -> BrandDirectory { BrandDirectory(records: brands + records) }

    /// The records of a file: one brand, or a list of them.
    ///
    /// Throws ``ShieldError/directory(_:)`` where the file is not of the form that docs/shield.md describes.
    package static func read(_ bytes: [UInt8]) throws(ShieldError) -> [Brand] {
        let data = Data(bytes)
        let isList = bytes.first { !(0x09...0x20).contains($0) } == 0x5b
        func wrong(_ path: [JSONPlace.Step], _ text: String) -> ShieldError {
            .directory("line \(JSONPlace.line(of: path, in: bytes)): \(text)")
        }
        do {
            let brands =
                isList
                ? try JSONDecoder().decode([Brand].self, from: data)
                : [try JSONDecoder().decode(Brand.self, from: data)]
            if brands.isEmpty { throw ShieldError.directory("it holds no brand") }
            for (place, brand) in brands.enumerated() {
                guard let fault = brand.fault else { continue }
                throw wrong((isList ? [.index(place)] : []) + fault.path, "'\(brand.id)': \(fault.text)")
            }
            return brands
        } catch let error as ShieldError {
            throw error
        } catch DecodingError.keyNotFound(let key, let context) {
            throw wrong(steps(context), "\"\(key.stringValue)\" is missing")
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            throw wrong(steps(context), "\(name(of: context)) has the wrong type")
        } catch DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty {
            let choices =
                switch context.codingPath.last?.stringValue {
                case "kind": "has to be exchange, wallet, messenger or other"
                case "word": "has to be common or rare"
                default: "cannot be used"
                }
            throw wrong(steps(context), "\(name(of: context)) \(choices)")
        } catch {
            throw .directory("it is not valid JSON")
        }
    }

    private static func steps(_ context: DecodingError.Context) -> [JSONPlace.Step] {
        context.codingPath.map { key in key.intValue.map { .index($0) } ?? .key(key.stringValue) }
    }

    /// The key at the end of a path, in words.
    private static func name(of context: DecodingError.Context) -> String {
        context.codingPath.last { $0.intValue == nil }.map { "\"\($0.stringValue)\"" } ?? "the record"
    }

    /// What decides over hosts, as text.
    var linkRules: String {
        brands.map { brand in
            let domains = brand.domains.map { "\($0.value) \($0.isVerified) \($0.isGivenUp)" }
            return ([brand.id, brand.word?.rawValue ?? ""] + brand.impersonated + domains).joined(separator: "\t")
        }.joined(separator: "\n")
    }

    /// The brand that lists a registrable domain.
    package func brand(domain: String) -> Brand? { byDomain[domain].map { brands[$0] } }

    /// The brand of an id.
    package func brand(id: String) -> Brand? { brands.first { $0.id == id } }

    /// The brand of a name, an id or an alias, however it is written.
    package func brand(named name: String) -> Brand? { byName[BrandDirectory.key(name)].map { brands[$0] } }

    /// The brand whose name is a slip away from one that no brand has; nil where none is that near.
    package func nearest(to name: String) -> Brand? {
        let key = Array(BrandDirectory.key(name).utf8)
        guard key.count >= 4, key.count <= 40 else { return nil }
        let found = byName.compactMap { other, number -> (slips: Int, number: Int)? in
            let tolerance = other.utf8.count > 7 ? 2 : other.utf8.count > 4 ? 1 : 0
            guard tolerance > 0 else { return nil }
            return EditDistance.between(key, Array(other.utf8), limit: tolerance).map { ($0, number) }
        }
        return found.min { ($0.slips, $0.number) < ($1.slips, $1.number) }.map { brands[$0.number] }
    }

    /// Lower case, without the spaces and marks that people put in or leave out.
    private static func key(_ name: String) -> String {
        String(
            name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}
