internal import AuditModel
internal import Parsing

/// Fetches one picture and reads what its file says.
///
/// The first part is asked for alone: a JPEG file says all before its picture begins, and few others need more.
struct PictureVisit: Sendable {
    let handle: Handle
    let fetcher: any Fetching

    /// What came of it.
    enum Outcome {
        case read(ImageMetadata)
        case refused(Ruling)
    }

    /// So many bytes are asked for first.
    private static let firstPart = 262_144
    /// A larger file is not fetched whole.
    private static let longest = 12 << 20

    func read(_ url: String) async -> Outcome {
        let range = HeaderField(name: "range", value: "bytes=0-\(Self.firstPart - 1)")
        switch await fetch(url, [range]) {
        case .refused(let ruling): return .refused(ruling)
        case .page(let page) where page.status == 206: return await complete(page, url)
        case .page(let page): return outcome(of: page)
        }
    }

    private enum Answer {
        case page(Page)
        case refused(Ruling)
    }

    private func fetch(_ url: String, _ headers: [HeaderField]) async -> Answer {
        let accept = HeaderField(name: "accept", value: "image/*")
        switch await fetcher.fetch(PageRequest(url: url, headers: [accept] + headers)) {
        case .failure(let failure): return .refused(Ruling(failure, handle: handle))
        case .page(let page):
            // A part that does not exist: the file is empty, or the server counts otherwise.
            if page.status == 416, !headers.isEmpty { return await fetch(url, []) }
            if let ruling = WallRecogniser.ruling(of: page, shown: url, handle: handle) { return .refused(ruling) }
            return .page(page)
        }
    }

    /// Asks for the rest where the first part says that there may be more to read.
    private func complete(_ part: Page, _ url: String) async -> Outcome {
        guard let metadata = ImageReader.metadata(of: part.body), metadata.isCutShort, part.body.count >= Self.firstPart
        else { return outcome(of: part) }
        if let length = Self.wholeLength(of: part), length > Self.longest {
            return .refused(
                .cannotTell("the picture is larger than \(Self.longest >> 20) MB: look at what its file says yourself"))
        }
        switch await fetch(url, []) {
        case .refused(let ruling): return .refused(ruling)
        case .page(let page): return outcome(of: page)
        }
    }

    /// The number behind the slash of `bytes 0-262143/4200000`.
    private static func wholeLength(of part: Page) -> Int? {
        part.header("content-range")?.split(separator: "/").last.flatMap { Int($0) }
    }

    private func outcome(of page: Page) -> Outcome {
        if let metadata = ImageReader.metadata(of: page.body) { return .read(metadata) }
        let type = page.mediaType.map { " (\($0))" } ?? ""
        return .refused(.cannotTell("this is no JPEG, PNG, WebP, HEIF or TIFF picture\(type)"))
    }
}
