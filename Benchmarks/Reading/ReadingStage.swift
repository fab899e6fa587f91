import ArgumentParser
import AuditModel
import Parsing

/// What is done to a page, to measure it.
enum ReadingStage: String, ExpressibleByArgument, CaseIterable {
    /// Its visible text is read.
    case text
    /// The whole document is read.
    case document
    /// libxml2 builds a tree of it and puts the texts in that together: what reading used to cost.
    case libxml2

    /// A page of some bytes, labelled as UTF-8.
    static func page(_ body: [UInt8]) -> Page {
        Page(
            requested: "https://example.org/page", url: "https://example.org/page", status: 200,
            headers: [HeaderField(name: "content-type", value: "text/html; charset=utf-8")], body: body)
    }

    /// Reads one page; returns how much came of it, so that no work is left out.
    func read(_ page: Page) -> Int {
        switch self {
        case .text:
            return HTMLText.visible(page.body, contentType: page.header("content-type")).text.utf8.count
        case .document:
            let document = PageReader().document(
                from: page, handle: Handle(platform: "web", account: "https://example.org"), ownership: .ownersSite)
            return document?.segments.count ?? 0
        case .libxml2:
            return LibXML2Tree.textLength(of: page.body)
        }
    }
}
