import AuditModel
import Parsing

extension FuzzTarget {
    /// All readers of `Parsing`.
    static let all: [FuzzTarget] = [
        tokenizer, text, document, microformats, feeds, xml, jsonld, json, vcard, encoding, exif,
    ]

    private static let markup = FuzzVocabulary.html
    private static let htmlFiles = [".html", ".htm"]

    static let tokenizer = FuzzTarget(
        "tokenizer", suffixes: htmlFiles, dictionary: markup, seeds: [FuzzVocabulary.page], growth: 64
    ) { input in
        let beginnings: [TokenListing.Beginning] = [
            .markup, .script, .rawText(endTag: "style"), .escapableRawText(endTag: "title"), .cdata, .plaintext,
        ]
        let beginning = beginnings[(input.first.map(Int.init) ?? 0) % beginnings.count]
        let tokens = TokenListing.tokens(of: input, from: beginning)
        var outcome = Outcome(value: "\(tokens.count) \(tokens.hashValue)", size: tokens.count)
        var end = 0
        for span in TokenListing.spans(of: input) {
            if span.lowerBound < end || span.upperBound > input.count {
                outcome.problem = "a token out of place: \(span)"
            }
            end = span.upperBound
        }
        return outcome
    }

    static let text = FuzzTarget(
        "text", suffixes: htmlFiles, dictionary: markup, seeds: [FuzzVocabulary.page], growth: 4
    ) { input in
        let type = "text/html; charset=utf-8"
        let text = HTMLText.visible(input, contentType: type).text
        var outcome = Outcome(value: text, size: text.utf8.count)
        // Fragments are read by way of a tree.
        let isPlain =
            EncodingSniffer.used(for: input, contentType: type).name == "UTF-8"
            && !input.starts(with: [0xef, 0xbb, 0xbf])
        if isPlain, HTMLText.plain(fragment: input) != text { outcome.problem = "the text differs from the tree's" }
        return outcome
    }

    static let document = FuzzTarget(
        "document", suffixes: htmlFiles, dictionary: markup + FuzzVocabulary.microformats, seeds: [FuzzVocabulary.page],
        growth: 40
    ) { outcome(of: $0, type: "text/html; charset=utf-8") }

    static let microformats = FuzzTarget(
        "microformats", suffixes: htmlFiles,
        dictionary: FuzzVocabulary.microformats + ["<p>", "</p>", "<a>", "<div", ">"],
        seeds: [FuzzVocabulary.page], growth: 40
    ) { outcome(of: $0, type: "text/html; charset=utf-8") }

    static let feeds = FuzzTarget(
        "feeds", suffixes: [".xml", ".rss", ".atom"], dictionary: FuzzVocabulary.xml,
        seeds: [FuzzVocabulary.feed, FuzzVocabulary.atom], growth: 40
    ) { outcome(of: $0, type: "application/xml") }

    static let xml = FuzzTarget(
        "xml", suffixes: [".xml", ".opml"], dictionary: FuzzVocabulary.xml,
        seeds: [FuzzVocabulary.sitemap, FuzzVocabulary.outline], growth: 40
    ) { outcome(of: $0, type: "application/xml", at: "https://example.org/sitemap.xml") }

    static let vcard = FuzzTarget(
        "vcard", suffixes: [".vcf"], dictionary: FuzzVocabulary.vcard, seeds: [FuzzVocabulary.card], growth: 40
    ) { outcome(of: $0, type: "text/vcard") }

    static let jsonld = FuzzTarget(
        "jsonld", suffixes: [".jsonld"], dictionary: FuzzVocabulary.json, seeds: [FuzzVocabulary.linkedData], growth: 40
    ) { input in
        let page = Array("<script type=application/ld+json>".utf8) + input + Array("</script>".utf8)
        return outcome(of: page, type: "text/html; charset=utf-8")
    }

    static let json = FuzzTarget(
        "json", suffixes: [".json"], dictionary: FuzzVocabulary.json,
        seeds: [FuzzVocabulary.jsonFeed, FuzzVocabulary.linkedData, FuzzVocabulary.webfinger], growth: 40
    ) { outcome(of: $0, type: ["application/json", "application/jrd+json"][$0.count % 2]) }

    static let encoding = FuzzTarget(
        "encoding", suffixes: htmlFiles + [".xml", ".dat", ".txt"], dictionary: FuzzVocabulary.encoding,
        seeds: [FuzzVocabulary.page]
    ) { input in
        let labels = [
            "utf-8", "utf-16", "utf-16be", "shift_jis", "euc-jp", "iso-2022-jp", "gb18030", "big5", "euc-kr", "koi8-r",
            "windows-1252", "windows-874", "iso-8859-8-i", "x-mac-cyrillic",
        ]
        let label = labels[(input.last.map(Int.init) ?? 0) % labels.count]
        let stated = HTMLText.visible(input, contentType: "text/html; charset=" + label).text
        let guessed = HTMLText.visible(input).text
        return Outcome(value: stated + guessed, size: (stated.utf8.count + guessed.utf8.count) / 2)
    }

    static let exif = FuzzTarget(
        "exif", suffixes: [".jpg", ".jpeg", ".png", ".webp", ".heic"], dictionary: FuzzPictures.dictionary,
        seeds: FuzzPictures.all
    ) { input in
        guard let metadata = ImageReader.metadata(of: input) else { return Outcome(value: "", size: 0) }
        let texts = ImageMetadata.Field.allCases.map { metadata[$0] ?? "" }
        let facts = metadata.facts(url: "https://example.org/a.jpg", ownNames: ["Mara"])
        return Outcome(value: "\(texts) \(facts)", size: texts.reduce(0) { $0 + $1.utf8.count })
    }

    /// What a page of a type becomes, and whether all of it lies within the page.
    private static func outcome(
        of body: [UInt8], type: String, at address: String = "https://example.org/mara"
    ) -> Outcome {
        let kinds: [PageOwnership] = [.ownersSite, .profilePage, .unknown]
        let page = Page(
            requested: address, url: address, status: 200,
            headers: [HeaderField(name: "content-type", value: type)], body: body)
        let handle = Handle(platform: "web", account: "https://example.org/mara")
        guard let document = PageReader().document(from: page, handle: handle, ownership: kinds[body.count % 3]) else {
            return Outcome(value: "", size: 0)
        }
        let texts =
            document.segments.map(\.text) + document.links.flatMap { [$0.url, $0.text] } + document.facts.map(\.value)
        var outcome = Outcome(value: String(document.hashValue), size: texts.reduce(0) { $0 + $1.utf8.count })
        // Places count bytes of the page as UTF-8, in which a byte of another encoding can be a character of three.
        let decodedLength = body.count * 3
        for segment in document.segments {
            if segment.text.isEmpty { outcome.problem = "an empty segment" }
            if let offset = segment.offset, offset < 0 || offset > decodedLength {
                outcome.problem = "a segment outside the page: \(offset)"
            }
        }
        return outcome
    }
}
