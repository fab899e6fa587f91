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

    private var pending: [Reach: Pending] = [:]
    private var knowledge: [KnowledgeTopic: PlatformKnowledge.Item] = [:]
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
        self.profileURL = profileURL ?? (handle.platform == "web" ? handle.account : handle.description)
        self.take = take
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
        var item = knowledge[topic] ?? PlatformKnowledge.Item(topic: topic, count: 0)
        item.count += count
        if let day = time?.wholeDay {
            item.first = min(item.first ?? day, day)
            item.last = max(item.last ?? day, day)
        }
        if let example = example?.trimmingSpaces(), !example.isEmpty, item.examples.count < 5,
            example.utf8.count <= 80, !item.examples.contains(example)
        {
            item.examples.append(example)
        }
        knowledge[topic] = item
    }

    /// Counts a value of the user's own, once.
    func know(_ topic: KnowledgeTopic, _ kind: FindingKind, _ value: String?) {
        guard let value = value?.trimmingSpaces(), !value.isEmpty else { return }
        let entry = PlatformKnowledge.Value(kind: kind, text: value)
        if knowledge[topic]?.values.contains(entry) == true { return }
        know(topic)
        if (knowledge[topic]?.values.count ?? 0) < 5 { knowledge[topic]?.values.append(entry) }
    }

    /// All of it, in a fixed order.
    var knownItems: [PlatformKnowledge.Item] { KnowledgeTopic.allCases.compactMap { knowledge[$0] } }

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

    private func with(_ reach: Reach, _ change: (inout Pending) -> Void) {
        change(
            &pending[
                reach, default: Pending(document: Document(handle: handle, url: profileURL, reach: reach))])
        guard let now = pending[reach] else { return }
        let entries = now.document.segments.count + now.document.facts.count + now.document.links.count
        if now.bytes > Self.largestDocument || entries >= Self.mostSegments { handOn(reach) }
    }

    private func handOn(_ reach: Reach) {
        guard let ready = pending.removeValue(forKey: reach), !isStopped else { return }
        if !take(ready.document) { isStopped = true }
    }
}
