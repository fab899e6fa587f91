/// The sites that come with the program, written for it from what the platforms document.
package enum OwnCatalogue {
    /// What results call it.
    package static let name = "footprint"

    /// Read when it is first asked for: no command that needs no sites pays for them. A record that cannot be read
    /// would be a fault of the program, which a test finds; it must not end a run.
    package static let catalogue = Catalogue(name: name, format: .footprint, sites: (try? read()) ?? [])

    /// The sites of all files, in order.
    static func read() throws(CatalogueError) -> [Site] {
        let reader = SiteRecordReader(source: name)
        var sites: [Site] = []
        for file in files { sites += try reader.sites(of: String(decoding: file, as: UTF8.self)) }
        return sites
    }

    private static var files: [[UInt8]] {
        [
            PackageResources.developer_yaml, PackageResources.social_yaml, PackageResources.writing_yaml,
            PackageResources.pictures_yaml, PackageResources.music_yaml, PackageResources.games_yaml,
            PackageResources.crypto_yaml, PackageResources.money_yaml, PackageResources.work_yaml,
            PackageResources.interests_yaml,
        ]
    }
}
