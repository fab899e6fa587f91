internal import AuditModel
internal import Parsing

/// Tells the page that was asked for from what a server shows in its place: errors, login forms, captchas.
enum WallRecogniser {
    /// A page with more visible text than this many bytes is no wall: walls say little.
    private static let wallLength = 1500
    /// A login form with more text around it is a page that also offers to log in.
    private static let formLength = 600
    /// How much of the source is looked at.
    private static let sourceLength = 262_144

    /// What the answer comes to; nil if it is a page that can be read.
    ///
    /// - Parameter shown: the address that a person would open.
    static func ruling(of page: Page, shown: String, handle: Handle) -> Ruling? {
        let status = Ruling(status: page.status, shown: shown, handle: handle)
        if status?.verdict == .absent { return status }
        return wall(in: page, shown: shown, handle: handle, mayBeForm: status == nil) ?? status
    }

    /// What the page itself shows to be a wall, whatever its status.
    static func wall(in page: Page, shown: String, handle: Handle, mayBeForm: Bool = true) -> Ruling? {
        let source = page.body.prefix(sourceLength)
        guard isMarkup(source, page) else { return nil }
        let sight = Sight(source, of: page)
        if let sight, isChallenge(sight) {
            return .cannotTell("the server wants to see a human first: " + Ruling.advice(url: shown, handle: handle))
        }
        if mayBeForm, wentToLogin(page) || sight.map({ isLogin($0, handle) }) ?? false {
            return .cannotTell(
                "the server shows a login form, to existing and to missing accounts alike: "
                    + Ruling.advice(url: shown, handle: handle))
        }
        return nil
    }

    /// Whether an address, or a reference on a page, leads to a login form.
    static func isLogin(_ reference: String, from page: String) -> Bool {
        // Most name nothing of a login, and need not be taken apart; a letter may be written as its number.
        guard reference.utf8.contains(UInt8(ascii: "%")) || WallMarks.loginWords.occurs(in: reference.utf8) else {
            return false
        }
        let address = WebAddress(page).flatMap { WebAddress(reference, relativeTo: $0) } ?? WebAddress(reference)
        return address.map(isLoginPath) ?? false
    }

    private static func isMarkup(_ source: ArraySlice<UInt8>, _ page: Page) -> Bool {
        page.mediaType.map { $0.hasSuffix("html") || $0.hasSuffix("html+xml") }
            ?? (source.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<"))
    }

    /// What a wall is recognised by.
    private struct Sight {
        /// How much of the source is read first: where that shows much text already, the rest need not be read.
        private static let firstLooks = [4096, 32_768]

        let source: ArraySlice<UInt8>
        /// In lower case.
        let title: String
        /// In lower case.
        let text: String

        /// Nil for a page with too much text to be a wall.
        init?(_ source: ArraySlice<UInt8>, of page: Page) {
            let type = page.header("content-type")
            var shown = ""
            for length in Self.firstLooks.filter({ $0 < source.count }) + [source.count] {
                shown = HTMLText.visible(Array(source.prefix(length)), contentType: type).text.trimmingSpaces()
                if shown.utf8.count >= WallRecogniser.wallLength { return nil }
            }
            self.source = source
            title = PageTitle.of(source).lowercased()
            text = shown.lowercased()
        }
    }

    private static func isChallenge(_ sight: Sight) -> Bool {
        WallMarks.challengeTitles.occurs(in: sight.title.utf8)
            || WallMarks.challengePhrases.occurs(in: sight.text.utf8)
            || WallMarks.challengeMarkup.occurs(in: sight.source)
            || (sight.text.utf8.count < formLength / 3 && WallMarks.captchaWidgets.occurs(in: sight.source))
    }

    private static func isLogin(_ sight: Sight, _ handle: Handle) -> Bool {
        if WallMarks.loginPhrases.occurs(in: sight.text.utf8), !WallMarks.answerPhrases.occurs(in: sight.text.utf8) {
            return true
        }
        guard WallMarks.passwordField.occurs(in: sight.source) else { return false }
        if WallMarks.loginTitles.occurs(in: sight.title.utf8) { return true }
        return sight.text.utf8.count < formLength && !names(handle, in: sight.title)
    }

    /// Whether a title names the account: a form that does not know whose page was asked for cannot.
    private static func names(_ handle: Handle, in title: String) -> Bool {
        let segments = WebAddress(handle.account)?.pathSegments
        let account = segments?.last ?? String(handle.account.prefix { $0 != "@" })
        let name = account.lowercased().filter { $0.isLetter || $0.isNumber }
        return name.utf8.count > 2 && title.filter { $0.isLetter || $0.isNumber }.contains(name)
    }

    /// Whether a redirect ended at a login form.
    private static func wentToLogin(_ page: Page) -> Bool {
        guard page.requested != page.url, let asked = WebAddress(page.requested), let came = WebAddress(page.url) else {
            return false
        }
        return isLoginPath(came) && !isLoginPath(asked)
    }

    private static func isLoginPath(_ address: WebAddress) -> Bool {
        let query = (address.query ?? "").split(separator: "&").compactMap { $0.split(separator: "=").last }
        return (address.pathSegments + query.map(String.init)).contains { segment in
            WallMarks.loginPaths.contains(segment.lowercased())
        }
    }
}
