internal import ArgumentParser
internal import AuditModel

// What the command line takes, as values of the model.

extension EvidenceLevel: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {}

extension CivilDate: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }
}

/// How a command that lists things answers.
enum ListFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case text
    case json
}

/// An ISO 3166 country code: `DE`.
struct CountryCode: ExpressibleByArgument, Sendable, Equatable {
    var code: String

    init?(argument: String) {
        let upper = argument.uppercased()
        guard upper.utf8.count == 2, upper.utf8.allSatisfy({ (0x41...0x5a).contains($0) }) else { return nil }
        code = upper
    }
}
