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
        do {
            let brands =
                isList
                ? try JSONDecoder().decode([Brand].self, from: data)
                : [try JSONDecoder().decode(Brand.self, from: data)]
            for brand in brands {
                if let fault = brand.fault { throw ShieldError.directory("'\(brand.id)': \(fault)") }
            }
            return brands
        } catch let error as ShieldError {
            throw error
        } catch DecodingError.keyNotFound(let key, _) {
            throw .directory("\"\(key.stringValue)\" is missing")
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            throw .directory("\"\(context.codingPath.last?.stringValue ?? "the record")\" has the wrong type")
        } catch {
            throw .directory("it is not valid JSON")
        }
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

    /// The brand of a name, an id or an alias, however it is written.
    package func brand(named name: String) -> Brand? { byName[BrandDirectory.key(name)].map { brands[$0] } }

    /// Lower case, without the spaces and marks that people put in or leave out.
    private static func key(_ name: String) -> String {
        String(
            name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}
