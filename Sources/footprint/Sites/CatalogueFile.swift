internal import Collectors

/// Catalogues in files, of whichever format.
enum CatalogueFile {
    /// - Parameter name: what results call it; else its format's name, or the file's for own records.
    static func read(_ path: String, name: String? = nil) throws(CommandFailure) -> Catalogue {
        try catalogue(of: InputFile.read(path), called: "'\(path)'", stem: stem(path), name: name)
    }

    /// - Parameters:
    ///   - thing: what an error names.
    ///   - stem: the name of a catalogue of own records.
    static func catalogue(
        of bytes: [UInt8], called thing: String, stem: String, name: String? = nil
    ) throws(CommandFailure) -> Catalogue {
        do {
            guard isJSON(bytes) else {
                let name = name ?? stem
                let sites = try SiteRecordReader(source: name).sites(of: String(decoding: bytes, as: UTF8.self))
                return Catalogue(name: name, format: .footprint, sites: sites)
            }
            return try CatalogueImport.catalogue(from: bytes, name: name)
        } catch {
            throw CommandFailure(.unusableInput, "\(thing): \(error)")
        }
    }

    /// Own records are YAML, a list; the others are JSON, an object.
    static func isJSON(_ bytes: [UInt8]) -> Bool {
        bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "{")
    }

    /// The name of a file without its folder and ending.
    static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
