internal import AuditModel

/// The members of the JSON report, as ``JSONReporter`` writes them.
struct SavedAudit: Decodable {
    struct Exposure: Decodable {
        var id: String
        var kind: FindingKind
        var value: String?
        var fields: [String: String]?
        var score: Int
        var vector: String
        var reasons: [String]
        var tactics: [String]?
        var places: [Place]
    }

    struct Place: Decodable {
        struct Mark: Decodable {
            var start: Int
            var end: Int
            var kind: FindingKind
        }

        var handle: String
        var url: String
        var region: String
        var owner: String
        var date: String?
        var standing: String?
        var reach: String?
        var evidence: String?
        var marks: [Mark]?
        var confidence: Double
        var detector: String
        var reasons: [String]?
    }

    struct Scenario: Decodable {
        var rule: String
        var tactic: String
        var title: String
        var score: Int
        var exposures: [String]
        var story: String
        var defence: String
        var ties: [Tie]?
    }

    struct Tie: Decodable {
        var first: String
        var second: String
        var cause: String
        var exposure: String?
    }

    struct Task: Decodable {
        struct After: Decodable {
            var grade: String
            var worst: Int
            var index: Int
        }

        var title: String
        var exposures: [String]
        var gain: Int
        var effort: Int
        var steps: [String]
        var links: [String]?
        var lasting: [String]?
        var check: String?
        var sources: [Source]?
        var after: After?
    }

    struct Source: Decodable {
        var name: String
        var url: String
        var noted: String
    }

    struct Check: Decodable {
        var handle: String
        var url: String
        var verdict: String
        var reason: String
    }

    struct Knowledge: Decodable {
        struct Item: Decodable {
            var topic: String
            var count: Int
            var first: String?
            var last: String?
            var examples: [String]
            var values: [String]
        }

        var service: String
        var handle: String
        var archive: String
        var made: String?
        var items: [Item]
    }

    struct Identity: Decodable {
        struct Traits: Decodable {
            var accounts: [String]
            var kinds: [FindingKind]
            var exposures: [String]
        }

        var accounts: [String]
        var ties: [Tie]
        var traits: [Traits]
    }

    struct Advice: Decodable {
        struct Measure: Decodable {
            var title: String
            var reason: String
            var steps: [String]
            var source: Source
        }

        struct Office: Decodable {
            var country: String
            var name: String
            var purpose: String
            var contacts: [String]
            var hours: String?
            var source: Source
            var unverified: Bool?
        }

        var measures: [Measure]
        var country: String?
        var offices: [Office]
    }

    var profile: String
    var started: String
    var finished: String
    var ruleset: String
    var table: String?
    var program: String?
    var evidence: String?
    var handles: [String]?
    var grade: String
    var index: Int
    var exposures: [Exposure]
    var scenarios: [Scenario]
    var tasks: [Task]
    var coverage: [Check]
    var identity: Identity?
    var advice: Advice?
    var knowledge: [Knowledge]?
}
