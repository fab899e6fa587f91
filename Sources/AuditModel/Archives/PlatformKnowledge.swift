/// What a platform holds of a person that no visitor sees: counted, never scored, and never the words themselves.
package struct PlatformKnowledge: Sendable, Hashable, Codable {
    /// As people write it: `Instagram`.
    package var service: String
    /// The account whose archive it is.
    package var handle: Handle
    /// The name of the archive.
    package var archive: String
    /// When the platform made the archive, if it says so.
    package var made: CivilDate?
    /// In the order of ``KnowledgeTopic``.
    package var items: [Item]

    package init(service: String, handle: Handle, archive: String, made: CivilDate? = nil, items: [Item] = []) {
        self.service = service
        self.handle = handle
        self.archive = archive
        self.made = made
        self.items = items
    }

    /// One class of data.
    package struct Item: Sendable, Hashable, Codable {
        package var topic: KnowledgeTopic
        /// How many entries.
        package var count: Int
        /// The days of the oldest and the newest entry, if they have any.
        package var first: CivilDate?
        package var last: CivilDate?
        /// Names that the platform or a company gave (interests, apps), a few of them; never words of people.
        package var examples: [String]
        /// Values of the user's own, a few of them: masked like findings before anybody sees them.
        package var values: [Value]

        package init(
            topic: KnowledgeTopic, count: Int, first: CivilDate? = nil, last: CivilDate? = nil,
            examples: [String] = [], values: [Value] = []
        ) {
            self.topic = topic
            self.count = count
            self.first = first
            self.last = last
            self.examples = examples
            self.values = values
        }
    }

    /// A value of the user's own.
    package struct Value: Sendable, Hashable, Codable {
        package var kind: FindingKind
        package var text: String

        package init(kind: FindingKind, text: String) {
            self.kind = kind
            self.text = text
        }
    }
}
