internal import ArgumentParser
internal import AuditModel
internal import Shield

/// `footprint directory`: what the shield knows of brands.
struct DirectoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directory",
        abstract: "Shows and extends the directory of brands' published contacts and of reporting offices.",
        subcommands: [List.self, Show.self, Update.self, Remove.self, Offices.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists the brands with their domains.")

        @Option(help: ArgumentHelp("How to answer: text (the default) or json.", valueName: "format"))
        var format: ListFormat = .text

        func run() throws {
            let brands = try UserDirectory.load().brands
            if format == .json {
                var writer = JSONWriter(indent: 2)
                writer.array { writer in for brand in brands { DirectoryAnswer.write(brand, to: &writer) } }
                return Console.print(writer.text)
            }
            let width = brands.map(\.id.count).max() ?? 0
            for brand in brands {
                let domains = brand.domains.map { $0.value + ($0.isVerified ? "" : " (unverified)") }
                Console.print(
                    "\(brand.id.padding(to: width))  \(brand.kind.rawValue.padding(to: 9))  \(domains.joined(separator: ", "))"
                )
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Shows all facts of a brand with their sources.",
            discussion: """
                EXAMPLE
                  footprint directory show binance
                """)

        @Argument(help: "The brand, by any of its names.") var brand: String

        @Option(help: ArgumentHelp("How to answer: text (the default) or json.", valueName: "format"))
        var format: ListFormat = .text

        func run() throws {
            guard let found = try UserDirectory.load().brand(named: brand) else {
                throw CommandFailure(
                    .unusableInput, "'\(brand)' is not in the directory: 'footprint directory list' shows all brands")
            }
            if format == .json {
                var writer = JSONWriter(indent: 2)
                DirectoryAnswer.write(found, to: &writer)
                return Console.print(writer.text)
            }
            Console.print(DirectoryAnswer.text(of: found))
        }
    }

    struct Update: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "update", abstract: "Adds the brands of a file, or replaces those of the same id.",
            discussion: """
                docs/shield.md describes the file. It is kept in the data folder (the answer says where), and holds for \
                all commands but the filters (--jsonl), whose answers depend on their input alone. A brand of your file \
                takes the place of the program's own of that id; 'footprint directory remove ID' undoes it.

                EXAMPLE
                  footprint directory update brands.json
                """)

        @Argument(help: "A file with one brand or a list of them.", completion: .file()) var file: String

        func run() throws {
            let fresh = try UserDirectory.records(try InputFile.read(file), of: file)
            let old = try ShieldFolder.read(UserDirectory.file).map {
                try UserDirectory.records($0, of: try ShieldFolder.path(UserDirectory.file))
            }
            let merged = BrandDirectory(records: (old ?? []) + fresh)
            try OutputFile.write(
                UserDirectory.bytes(of: merged.brands), to: try ShieldFolder.path(UserDirectory.file))
            for brand in fresh { if let warning = UserDirectory.warning(of: brand) { Console.error(warning) } }
            let names = fresh.map(\.id).joined(separator: ", ")
            Console.print("updated: \(names)\nkept in: \(try ShieldFolder.path(UserDirectory.file))")
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract: "Takes a brand out of your own file; of one that the program knows, its own record holds again.")

        @Argument(help: "The brand's id.") var id: String

        func run() throws {
            let path = try ShieldFolder.path(UserDirectory.file)
            let own = try ShieldFolder.read(UserDirectory.file).map { try UserDirectory.records($0, of: path) } ?? []
            guard own.contains(where: { $0.id == id }) else {
                throw CommandFailure(
                    .unusableInput, "your own file holds no brand '\(id)': the program's own cannot be taken out")
            }
            let left = BrandDirectory(records: own.filter { $0.id != id }).brands
            if left.isEmpty {
                try UserDirectory.removeFile(path)
            } else {
                try OutputFile.write(UserDirectory.bytes(of: left), to: path)
            }
            let isBuiltIn = BrandDirectory.standard.brand(id: id) != nil
            Console.print("removed: \(id)" + (isBuiltIn ? "; the program's own record holds again" : ""))
        }
    }
}
