internal import ArgumentParser
internal import AuditModel
internal import Risk

extension DirectoryCommand {
    /// `footprint directory offices`: where a scam is reported.
    struct Offices: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "offices", abstract: "Lists where a scam is reported, by country, with sources and dates.",
            discussion: """
                EXAMPLES
                  footprint directory offices
                  footprint directory offices SE --format json
                """)

        @Argument(help: "Two letters of a country; all countries without it.") var country: CountryCode?

        @Option(help: ArgumentHelp("How to answer: text (the default) or json.", valueName: "format"))
        var format: ListFormat = .text

        func run() throws {
            let offices = country.map { ReportingTable.offices(in: $0.code) } ?? ReportingTable.all
            if let country, offices.isEmpty {
                let known = ReportingTable.countries.joined(separator: ", ")
                throw CommandFailure(
                    .unusableInput, "no office of \(country.code) is known here; known are those of \(known)")
            }
            if format == .json {
                var writer = JSONWriter(indent: 2)
                writer.array { writer in for office in offices { Self.write(office, to: &writer) } }
                return Console.print(writer.text)
            }
            for office in offices.sorted(by: { $0.country < $1.country }) {
                Console.print("\(office.country)  \(ReportingAdvice.line(office))")
                Console.print("    source: \(office.source.name), \(office.source.url)")
            }
        }

        private static func write(_ office: ReportingOffice, to writer: inout JSONWriter) {
            writer.object { writer in
                writer.member("country", office.country)
                writer.member("name", office.name)
                writer.member("purpose", office.purpose.rawValue)
                writer.member("contacts", office.contacts)
                writer.member("hours", office.hours)
                writer.member("source", office.source.name)
                writer.member("url", office.source.url)
                writer.member("date", office.source.noted.description)
                writer.key("unverified")
                writer.bool(office.isUnverified)
            }
        }
    }
}
