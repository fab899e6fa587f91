/// What knows one platform: which addresses to ask for, what presence looks like, whose words are whose.
package protocol Collector: Sendable {
    /// What the platform is called and how its handles look.
    var platform: Platform { get }

    /// Whether nothing is asked of the platform, because it shows nothing to visitors.
    var isWalled: Bool { get }

    /// Checks an account name as the user typed it, and returns it in the form that the platform uses.
    func account(from typed: String) throws(HandleError) -> String

    /// The handle of a profile page's address on this platform; nil if the address is not one.
    func handle(for url: String) -> Handle?

    /// Fetches and reads everything public of one handle.
    func collect(_ handle: Handle, with context: CollectionContext) async -> Collection

    /// Reads a page that the user saved, as if it had been fetched.
    func read(_ saved: Page, as handle: Handle) -> Collection
}

extension Collector {
    /// Most are not.
    package var isWalled: Bool { false }
}

/// What a platform is called.
package struct Platform: Sendable, Hashable {
    /// The part of a handle before the colon: `github`.
    package var id: String
    /// As people write it: `GitHub`.
    package var name: String
    /// A handle that shows the shape: `github:alice`.
    package var example: String
    /// What is read, in one sentence.
    package var reads: String
    /// The address that requests go to unless `--endpoint` says otherwise; nil where the handle holds it.
    package var endpoint: String?
    /// Whether `--endpoint` can send requests elsewhere.
    package var takesEndpoint: Bool

    package init(
        id: String, name: String, example: String, reads: String, endpoint: String?, takesEndpoint: Bool? = nil
    ) {
        self.id = id
        self.name = name
        self.example = example
        self.reads = reads
        self.endpoint = endpoint
        self.takesEndpoint = takesEndpoint ?? (endpoint != nil)
    }
}

/// What a collector works with.
package struct CollectionContext: Sendable {
    /// The one client of the run.
    package var fetcher: any Fetching
    /// Another base address for this platform (a self-hosted instance, a test); without a slash at the end.
    package var endpoint: String?
    /// At most so many posts are read of one handle.
    package var maximumPosts: Int
    /// At most so many pictures are fetched of one handle; none unless the user asks for it.
    package var maximumPictures: Int

    package init(
        fetcher: any Fetching, endpoint: String? = nil, maximumPosts: Int = 200, maximumPictures: Int = 0
    ) {
        self.fetcher = fetcher
        self.endpoint = endpoint
        self.maximumPosts = maximumPosts
        self.maximumPictures = maximumPictures
    }
}

/// What a collector brings home.
package struct Collection: Sendable, Hashable {
    /// Every address that was looked at, in order.
    package var checks: [Check]
    /// What was read.
    package var documents: [Document]

    package init(checks: [Check] = [], documents: [Document] = []) {
        self.checks = checks
        self.documents = documents
    }
}
