/// An export that was made to be looked at, not to be read by programs: which service wrote it, and what to ask for
/// instead. Such pages show messages and other people's words beside the owner's, so that none of it is read.
package enum ReadingForm: Sendable, Hashable, CaseIterable {
    case meta, telegram, google, tiktok, x

    /// The form of a file, by its path and its first bytes; nil for anything else.
    init?(_ head: MemberHead) {
        if case .page = head.shape {
            guard let form = Self.page(head) else { return nil }
            self = form
        } else if head.ending == "txt", Self.isTikTok(head) {
            self = .tiktok
        } else {
            return nil
        }
    }

    private static func page(_ head: MemberHead) -> ReadingForm? {
        // Classes of the style sheet that stands at the head of each page, over the years.
        let isMeta = head.holds("uiBoxWhite") || head.holds("_5vb_") || head.holds("_a6-g") || head.holds("_a706")
        if isMeta { return .meta }
        if head.holds("class=\"page_wrap"), head.holds("Exported Data") || head.holds("page_header") {
            return .telegram
        }
        if head.holds("outer-cell mdl-cell") || head.isIn("takeout") { return .google }
        if head.holds(".mdl-"), activities.contains(where: { head.name.contains($0) }) { return .google }
        if head.holds("twitter-archive") || head.holds("data/manifest.js") || head.holds("__THAR_CONFIG") { return .x }
        return nil
    }

    /// In the names of pages of activity, in the languages that files are named in.
    private static let activities = ["activit", "aktivit", "actividad", "watch-history", "search-history", "verlauf"]

    /// The texts of TikTok's archive: lines of `Date: …`, `Link: …`, and chats of others.
    private static func isTikTok(_ head: MemberHead) -> Bool {
        if head.holds(">>> Chat History With") { return true }
        let isDated = head.bytes.starts(with: Array("Date: ".utf8)) || head.holds("\nDate: ")
        return isDated && (head.holds("tiktok.com/") || head.holds("tiktokv.com/") || head.isIn("tiktok"))
    }

    /// The service whose files for programs say the same as these pages: beside them the pages are no loss.
    var service: String? {
        switch self {
        case .telegram: "telegram"
        case .tiktok: "tiktok"
        case .x: "x"
        case .meta, .google: nil
        }
    }

    /// What it is, and what to do.
    var words: String {
        switch self {
        case .meta:
            "an export of Instagram or Facebook in HTML, which shows messages and other people's words among yours: ask "
                + "for it again in the format JSON"
        case .telegram:
            "an export of Telegram in HTML: make it again in the format \"Machine-readable JSON\""
        case .google:
            "an export of Google in HTML: ask for it again, and choose JSON under \"Multiple formats\""
        case .tiktok:
            "an export of TikTok as texts: ask for it again in the format JSON"
        case .x:
            "the page that shows an archive of X: give the whole archive, or the folder that it was unpacked to"
        }
    }
}
