internal import AuditModel
internal import Parsing

/// Reads what the user saved from a browser or from a platform's interface.
enum SavedPages {
    /// - Parameters:
    ///   - ownership: whose words a page of that kind holds.
    ///   - json: what the platform's own JSON comes to; nothing if the value is of no known shape.
    static func read(
        _ saved: Page, as handle: Handle, ownership: PageOwnership, json: (JSONValue) -> [Document] = { _ in [] }
    ) -> Collection {
        let documents: [Document]
        let ruling = WallRecogniser.ruling(of: saved, shown: saved.url, handle: handle)
        if let ruling {
            return Collection(checks: [check(saved, handle, ruling.verdict, onSavedPage(ruling))])
        }
        if isJSON(saved), let value = try? JSONValue(decoding: saved.body) {
            let known = json(value)
            documents = known.isEmpty ? generic(saved, handle, ownership) : known
        } else {
            documents = generic(saved, handle, ownership)
        }
        guard documents.contains(where: { !$0.segments.isEmpty || !$0.facts.isEmpty || !$0.links.isEmpty }) else {
            return Collection(checks: [
                check(
                    saved, handle, .failed,
                    "the saved file is no page that can be read: save it from the browser as HTML, and give that file")
            ])
        }
        return Collection(
            checks: [check(saved, handle, .found, "the saved page was read")], documents: documents)
    }

    private static func generic(_ saved: Page, _ handle: Handle, _ ownership: PageOwnership) -> [Document] {
        PageReader().document(from: saved, handle: handle, ownership: ownership).map { [$0] } ?? []
    }

    private static func isJSON(_ page: Page) -> Bool {
        let first = page.body.first { $0 > 0x20 && $0 < 0x80 }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    private static func onSavedPage(_ ruling: Ruling) -> String {
        ruling.verdict == .cannotTell
            ? "the saved page is a login form or a check for humans: open the page signed in, and save it again"
            : ruling.reason
    }

    private static func check(_ page: Page, _ handle: Handle, _ verdict: Verdict, _ reason: String) -> Check {
        Check(handle: handle, url: page.url, verdict: verdict, reason: reason)
    }
}
