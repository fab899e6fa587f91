internal import AuditModel
internal import Parsing

/// Chooses which of the owner's pictures to fetch: those first that are most likely the file that a camera wrote.
struct PictureChoice: Sendable {
    /// A picture that is worth a request.
    struct Picture: Sendable, Hashable {
        var url: String
        /// The document that holds it.
        var document: Int
        /// Whose picture it is, as far as its address tells: pages also show pictures from other people's sites.
        var owner: Ownership
    }

    /// By rank, then in the order of the documents; each address once.
    let pictures: [Picture]

    init(_ documents: [Document]) {
        var ranked: [(rank: Int, picture: Picture)] = []
        var seen: Set<String> = []
        for (index, document) in documents.enumerated() {
            let page = WebAddress(document.url)
            for image in document.images + Self.faces(in: document) where image.owner == .own {
                guard let rank = Self.rank(of: image, on: page), seen.insert(image.url).inserted else { continue }
                let owner: Ownership = image.use == .attached || Self.isNear(image.url, page) ? .own : .unknown
                ranked.append((rank, Picture(url: image.url, document: index, owner: owner)))
            }
        }
        let inOrder = ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        pictures = inOrder.map(\.element.picture)
    }

    /// Pictures that fields name.
    private static func faces(in document: Document) -> [ImageReference] {
        document.facts.filter { $0.property == .image }.map {
            ImageReference(url: $0.value, region: .header, owner: $0.owner)
        }
    }

    /// Nil for what holds nothing or is somebody else's.
    private static func rank(of image: ImageReference, on page: WebAddress?) -> Int? {
        guard let address = WebAddress(image.url), address.isWeb, !ImageAddress.isDrawn(image.url) else { return nil }
        // A service that shows a face by an address's hash makes its own file of it.
        guard AvatarDigests.digests(in: image.url).isEmpty else { return nil }
        switch image.use {
        case .icon: return nil
        case .attached: return 0
        // A link to somebody else's picture is no picture of the owner's.
        case .linked: return isNear(image.url, page) ? 0 : nil
        case .shown: break
        }
        switch image.region {
        case .post, .bio, .header, .comment, .link, .hidden: return 1
        case .metadata: return 2
        case .sidebar, .navigation, .footer: return 3
        case .quoted: return nil
        }
    }

    /// Whether an address lies on the page's site or beside it: `media.example.org` beside `www.example.org`.
    private static func isNear(_ url: String, _ page: WebAddress?) -> Bool {
        guard let page, let address = WebAddress(url), let host = address.host, let home = page.host else {
            return false
        }
        if address.isSameSite(as: page) { return true }
        let (a, b) = (host.split(separator: "."), home.split(separator: "."))
        // Below two-letter endings such as co.uk two labels are not enough to tell owners apart.
        let labels = (b.last?.count ?? 0) == 2 ? 3 : 2
        return a.count >= labels && b.count >= labels && a.suffix(labels) == b.suffix(labels)
    }
}
