internal import Parsing

/// Reads catalogues of other projects, whichever it is.
package enum CatalogueImport {
    /// Reads a file in JSON. What is wrong with one record loses no other.
    ///
    /// - Parameter name: what results call the catalogue; its format if nil.
    package static func catalogue(from bytes: [UInt8], name: String? = nil) throws(CatalogueError) -> Catalogue {
        let value: JSONValue
        do {
            value = try JSONValue(decoding: bytes)
        } catch {
            throw .notJSON(error.description)
        }
        guard let root = value.object else { throw .unknownFormat }
        if case .array(let records) = value["sites"] {
            return WhatsMyNameReader(name: name).catalogue(of: records)
        }
        if value["sites"].object != nil {
            return MaigretReader(name: name ?? Catalogue.Format.maigret.rawValue, root: value).catalogue()
        }
        let isSherlock = root.contains { !$0.value["errorType"].isNull }
        guard isSherlock || root.contains(where: { $0.key == "$schema" }) else { throw .unknownFormat }
        return SherlockReader(name: name ?? Catalogue.Format.sherlock.rawValue).catalogue(of: root)
    }
}
