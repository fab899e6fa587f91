internal import AuditModel
internal import Parsing

/// What a Fossil repository still serves of a wiki page: its earlier versions
/// (fossil-scm.org/home/help/www/whistory, fileformat.wiki).
struct FossilWiki: Sendable {
    private let root: String
    private let name: String

    private static let maximumVersions = 5
    private static let marks = PhraseSet(["window.fossil", "rpage-wiki", "by\nfossil 2.", "by\nfossil 1."])

    /// Nil if the page is no wiki page of a Fossil repository.
    init?(address: WebAddress, source: [UInt8]) {
        guard address.pathSegments.last == "wiki", Self.marks.occurs(in: source.prefix(262_144)),
            let name = SiteScope.pairs(address).first(where: { $0.key == "name" || $0.key == "p" })?.value
        else { return nil }
        let page = address.withoutFragment.string.prefix { $0 != "?" }
        root = String(page.dropLast("wiki".count))
        self.name = name
    }

    func collectHistory(into gathering: inout Gathering) async {
        let history = root + "whistory?name=" + AddressParts.encode(name)
        let request = PageRequest(url: history)
        let answer = await gathering.page(request, shown: history, found: "the history of the page was read")
        guard let answer else { return }
        let hashes = Self.hashes(in: String(decoding: answer.body.prefix(1_048_576), as: UTF8.self))
        guard hashes.count > 1, let newest = hashes.first else { return }
        var removed = RemovedLines(
            current: await artifact(newest, &gathering, found: "the source was read")?.text ?? "")
        for hash in hashes.dropFirst().prefix(Self.maximumVersions) {
            guard let old = await artifact(hash, &gathering, found: "an old version is still served") else { continue }
            gathering.keep(
                removed.document(
                    of: old.text, handle: gathering.handle, url: root + "info/" + hash, time: old.time, owner: .own)
            )
        }
    }

    /// The versions that the history names, the newest first: each row has a button whose value is the hash.
    private static func hashes(in html: String) -> [String] {
        var hashes: [String] = []
        for piece in html.split(separator: "name=\"baseline\" value=\"").dropFirst() {
            let hash = String(piece.prefix { $0.isHexDigit })
            if hash.utf8.count >= 4, hash.utf8.count <= 64, !hashes.contains(hash), hashes.count < 20 {
                hashes.append(hash)
            }
        }
        return hashes
    }

    private struct Artifact {
        var time: ZonedTime?
        var text: String
    }

    /// A wiki artifact: cards of one letter a line, and after the card `W` so many bytes of text.
    private func artifact(_ hash: String, _ gathering: inout Gathering, found: String) async -> Artifact? {
        let request = PageRequest(url: root + "raw/" + hash)
        let answer = await gathering.page(request, shown: root + "info/" + hash, found: found) { page in
            page.status == 200 && page.mediaType == "text/html" ? .absent("the repository does not serve it") : nil
        }
        guard let page = answer else { return nil }
        var time: ZonedTime?
        var rest = page.body[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let card = String(decoding: rest[..<end].prefix(200), as: UTF8.self)
            rest = rest[(end + 1)...]
            if card.hasPrefix("D ") { time = DateReading.time(String(card.dropFirst(2))) }
            if card.hasPrefix("W "), let length = Int(card.dropFirst(2)), length >= 0 {
                return Artifact(time: time, text: String(decoding: rest.prefix(length), as: UTF8.self))
            }
        }
        return nil
    }
}
