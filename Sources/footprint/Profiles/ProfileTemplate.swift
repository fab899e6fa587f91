internal import AuditModel

/// The text of a new profile file.
enum ProfileTemplate {
    static func text(name: String, handles: [Handle], attestedOn: CivilDate?) -> String {
        let list = handles.isEmpty ? ["github:alice", "https://alice.example.org"] : handles.map(\.description)
        // Handles that the user did not name are examples: commented out, so that nobody else's page is fetched.
        let lines = list.map { (handles.isEmpty ? "  # - " : "  - ") + $0 }.joined(separator: "\n")
        return """
            # A profile of Footprint: your own accounts. Check it with 'footprint profile check'.

            # Names the folder of the reports.
            name: \(name)

            # Your word that every handle below is your own. Without it, nothing is fetched.
            attested: \(attestedOn == nil ? "false" : "true")
            \(attestedOn.map { "attested_on: \($0)" } ?? "# attested_on: 2026-03-01")

            # Your country: how phone numbers without a country code are read.
            # region: "DE"

            # One account a line. 'footprint platforms' lists what can be read.
            handles:
            \(lines)

            # Account names of yours: looked for on all sites ('footprint sites list'), and what is found is audited too.
            # usernames:
            #   - alice

            # Your e-mail addresses: an avatar's address may hold the hash of one. No report shows them.
            # emails:
            #   - alice@example.org

            # Values of your own: any page that holds one is reported, whatever stands around it. Only their hashes are
            # held against the pages. docs/rules.md shows all that can be listed.
            # own:
            #   phones:
            #     - "+44 1632 960017"
            #   addresses:
            #     - 12 Harbour Lane, Exampleton EX1 2MP
            #   names:
            #     - Alice Oakhanger
            #   uids:
            #     - Binance: 482910377
            #   texts:
            #     - the blue door behind the mill

            # Rules of your own: files that lie beside this one.
            # rules:
            #   - rules.yaml

            # How many pictures of each account are fetched, for what their files say of place, time and device.
            # images: 20

            # Archives of your own data, as platforms hand them out: files or folders that lie beside this one.
            # exports:
            #   - archives/x-archive.zip

            # Other addresses for a platform, such as your own server.
            # endpoints:
            #   github: https://github.example.org/api/v3

            """
    }
}
