internal import Collectors

/// The catalogues that the user imported, kept under the user's data folder.
enum CatalogueFolder {
    /// All of them, by name.
    static func catalogues() throws(CommandFailure) -> [Catalogue] {
        let folder = try path()
        let names = (FolderListing.entries(of: folder + "/", hidden: false) ?? []).map(\.name)
        var catalogues: [Catalogue] = []
        for name in names where name.hasSuffix(".json") || name.hasSuffix(".yaml") {
            catalogues.append(try CatalogueFile.read(folder + "/" + name, name: CatalogueFile.stem(name)))
        }
        return catalogues
    }

    /// Keeps a catalogue's file under the catalogue's name, in place of an older one.
    static func keep(_ bytes: [UInt8], of catalogue: Catalogue) throws(CommandFailure) {
        guard ProfileName.isValid(catalogue.name), catalogue.name != OwnCatalogue.name else {
            throw CommandFailure(
                .usage,
                "'\(catalogue.name)' cannot be a catalogue's name: give another with --name (letters, digits, - and _)")
        }
        try remove(catalogue.name)
        let ending = CatalogueFile.isJSON(bytes) ? "json" : "yaml"
        try OutputFile.write(bytes, to: "\(path())/\(catalogue.name).\(ending)")
    }

    /// Removes a catalogue; false if there is none of that name.
    @discardableResult
    static func remove(_ name: String) throws(CommandFailure) -> Bool {
        guard ProfileName.isValid(name) else { return false }
        var isThere = false
        for ending in ["json", "yaml"] {
            if try OutputFile.remove("\(path())/\(name).\(ending)") { isThere = true }
        }
        return isThere
    }

    private static func path() throws(CommandFailure) -> String { try UserFolders.data() + "/catalogues" }
}
