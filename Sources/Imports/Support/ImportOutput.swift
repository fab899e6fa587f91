internal import AuditModel
internal import Parsing

/// Takes what a service's files hold, and hands it on as documents of moderate size.
final class ImportOutput {
    /// So many bytes of text make a document.
    private static let largestDocument = 1 << 18
    private static let mostSegments = 512
    /// So many parts that cannot be read are named.
    private static let mostTroubles = 20

    let handle: Handle
    /// The address of the profile, or the handle where there is none.
    let profileURL: String
    private let take: (Document) -> Bool

    private struct Pending {
        var document: Document
        var bytes = 0
    }

    /// One for each reach, by ``place(of:)``: dictionaries would hash a name for each text.
    private var pending: [Pending]
    private var knowledge: [PlatformKnowledge.Item] = []
    private(set) var counts = ImportCounts()
    /// Files of pictures that others could see; filled only where the archive holds any.
    private(set) var pictures = PictureList()
    private let holdsPictures: Bool
    private(set) var troubles: [String] = []
    private(set) var troubleCount = 0
    /// Whether the reader of the documents wants no more.
    private(set) var isStopped = false

    init(handle: Handle, profileURL: String?, holdsPictures: Bool, take: @escaping (Document) -> Bool) {
        self.handle = handle
        self.holdsPictures = holdsPictures
        let url = profileURL ?? (handle.platform == "web" ? handle.account : handle.description)
        self.profileURL = url
        self.take = take
        pending = Reach.allCases.map { Pending(document: Document(handle: handle, url: url, reach: $0)) }
    }

    // MARK: What others could see

    /// A text. Texts of others count as such and are handed on as quoted.
    func say(_ text: String?, _ region: Region, _ place: TextPlace = TextPlace(), label: String? = nil) {
        guard let text = text?.trimmingSpaces(), !text.isEmpty else { return }
        with(place.reach) { pending in
            pending.document.segments.append(
                Segment(
                    text: text, region: place.owner == .other ? .quoted : region, owner: place.owner, url: place.url,
                    label: label, language: place.language, standing: place.standing, time: place.time))
            pending.bytes += text.utf8.count
        }
    }

    /// A text in HTML, with the targets of its links.
    func say(html: String?, _ region: Region, _ place: TextPlace = TextPlace(), label: String? = nil) {
        guard let html, !html.isEmpty else { return }
        guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return say(html, region, place, label: label)
        }
        let read = HTMLText.read(fragment: html)
        say(read.text, region, place, label: label)
        for link in read.links {
            self.link(link.url, text: link.text, region, place, relations: link.relations, shownIn: read.text)
        }
    }

    /// A link; as text too where the text around does not show its target.
    func link(
        _ target: String?, text: String = "", _ region: Region, _ place: TextPlace = TextPlace(),
        relations: [String] = [], shownIn shown: String = ""
    ) {
        guard let target, WebAddress(target) != nil, place.owner != .other else { return }
        with(place.reach) { pending in
            pending.document.links.append(
                Link(
                    url: target, text: text, relations: relations, region: region, owner: place.owner,
                    time: place.time))
        }
        if !shown.contains(target) { say(target, .link, place) }
    }

    /// A field of the public profile, or of the post at the place's address.
    func state(_ property: StatedFact.Property, _ value: String?, _ place: TextPlace = TextPlace()) {
        guard let value = value?.trimmingSpaces(), !value.isEmpty else { return }
        add(
            StatedFact(
                property: property, value: value, source: "archive", owner: .own, url: place.url, time: place.time),
            place)
    }

    private func add(_ fact: StatedFact, _ place: TextPlace) {
        var fact = fact
        // Profiles have no time of their own; posts have one even where their address is not known.
        if place.url != nil || place.time != nil { fact.region = .post }
        fact.standing = place.standing
        with(place.reach) { $0.document.facts.append(fact) }
    }

    /// A picture that a post shows, by the path of its file in the archive: the file is looked at when all posts are read.
    func awaitPicture(_ path: String?, _ place: TextPlace) {
        guard holdsPictures, let path, place.owner == .own, place.reach != .ownExport else { return }
        pictures.add(path, place)
    }

    /// What a picture's file says of place, time and device.
    func picture(_ bytes: [UInt8], _ place: TextPlace) {
        count(\.pictures)
        guard let metadata = ImageReader.metadata(of: bytes), !metadata.isEmpty else { return }
        for fact in metadata.facts(url: place.url ?? profileURL, ownNames: []) {
            add(fact, place)
        }
    }

    /// Counts a post or comment for the line of the coverage.
    func count(_ what: WritableKeyPath<ImportCounts, Int>, _ number: Int = 1) { counts[keyPath: what] += number }

    /// A page as a browser would show it.
    func hand(_ page: Page, ownership: PageOwnership, reach: Reach) {
        guard !isStopped, var document = PageReader().document(from: page, handle: handle, ownership: ownership) else {
            return
        }
        if reach != .open || document.reach == .open { document.reach = reach }
        let place = TextPlace(url: document.url, reach: document.reach)
        for image in document.images where image.owner == .own {
            awaitPicture(WebAddress(image.url)?.path ?? image.url, place)
        }
        // Pictures are not fetched for an archive.
        document.images = []
        if !take(document) { isStopped = true }
    }

    // MARK: What only the platform knows

    /// Counts an entry of a class of data.
    func know(_ topic: KnowledgeTopic, _ count: Int = 1, time: ZonedTime? = nil, example: String? = nil) {
        guard count > 0 else { return }
        let place = place(of: topic)
        knowledge[place].count += count
        if let day = time?.wholeDay {
            knowledge[place].first = min(knowledge[place].first ?? day, day)
            knowledge[place].last = max(knowledge[place].last ?? day, day)
        }
        if let example = example?.trimmingSpaces(), !example.isEmpty, knowledge[place].examples.count < 5,
            example.utf8.count <= 80, !knowledge[place].examples.contains(example)
        {
            knowledge[place].examples.append(example)
        }
    }

    /// Where a class of data is counted.
    private func place(of topic: KnowledgeTopic) -> Int {
        if let place = knowledge.firstIndex(where: { $0.topic == topic }) { return place }
        knowledge.append(PlatformKnowledge.Item(topic: topic, count: 0))
        return knowledge.count - 1
    }

    /// Counts a value of the user's own, once.
    func know(_ topic: KnowledgeTopic, _ kind: FindingKind, _ value: String?) {
        guard let value = value?.trimmingSpaces(), !value.isEmpty else { return }
        let entry = PlatformKnowledge.Value(kind: kind, text: value)
        let place = place(of: topic)
        if knowledge[place].values.contains(entry) { return }
        know(topic)
        if knowledge[place].values.count < 5 { knowledge[place].values.append(entry) }
    }

    /// All of it, in a fixed order.
    var knownItems: [PlatformKnowledge.Item] {
        KnowledgeTopic.allCases.compactMap { topic in knowledge.first { $0.topic == topic } }
    }

    // MARK: The way on

    /// Notes a part that could not be read. Folders are left out of its name: they can name other people.
    func trouble(_ member: Member, _ problem: String) {
        troubleCount += 1
        if troubles.count < Self.mostTroubles { troubles.append("'\(member.head.name)': \(problem)") }
    }

    /// Hands on what is left.
    func flush() {
        for reach in Reach.allCases { handOn(reach) }
    }

    private static func place(of reach: Reach) -> Int {
        switch reach {
        case .open: 0
        case .unindexed: 1
        case .limited: 2
        case .ownExport: 3
        }
    }

    private func with(_ reach: Reach, _ change: (inout Pending) -> Void) {
        let place = Self.place(of: reach)
        change(&pending[place])
        let entries = pending[place].document.segments.count + pending[place].document.facts.count
        if pending[place].bytes > Self.largestDocument
            || entries + pending[place].document.links.count >= Self.mostSegments
        {
            handOn(reach)
        }
    }

    private func handOn(_ reach: Reach) {
        let place = Self.place(of: reach)
        let document = pending[place].document
        pending[place] = Pending(document: Document(handle: handle, url: profileURL, reach: reach))
        guard !isStopped, !(document.segments.isEmpty && document.facts.isEmpty && document.links.isEmpty) else {
            return
        }
        if !take(document) { isStopped = true }
    }
}
