import AuditModel
import LoopbackServer
import Testing

@testable import Collectors

@Suite("Telegram")
struct TelegramCollectorTests {
    private static let preview = """
        <html><title>Telegram: Contact @maya</title><div class="tgme_page"><div class="tgme_page_title"><span>Maya L</span>
        </div><div class="tgme_page_extra">@maya</div><div class="tgme_page_description">Pots. Write to
        <a href="https://maya.example">maya.example</a></div></div></html>
        """
    private static let empty = """
        <html><title>Telegram: Contact @maya</title><div class="tgme_page"><div class="tgme_page_icon">
        <i class="tgme_icon_user"></i></div><a class="tgme_action_button_new">Send Message</a></div></html>
        """
    private static let posts = """
        <html><div class="tgme_channel_info_description">My pots</div>
        <div class="tgme_widget_message js-widget_message" data-post="maya/1"><div class="tgme_widget_message_text">Off to
        Lisbon on Friday</div><time datetime="2026-03-01T10:00:00+00:00">10:00</time></div>
        <div class="tgme_widget_message" data-post="maya/2"><div class="tgme_widget_message_forwarded_from">Ben</div>
        <div class="tgme_widget_message_text">Bens words</div></div></html>
        """

    @Test("name, description and links of a user; a user has no posts")
    func user() async throws {
        let collection = try await Stage.collect("telegram:maya") { request in
            switch request.path {
            case "/maya": .html(Self.preview)
            case "/s/maya": .redirect(to: "/maya")
            default: nil
            }
        }
        #expect(collection.verdicts == [.found, .absent])
        #expect(collection.ownText.contains("Maya L") && collection.segment(holding: "Pots.")?.region == .bio)
        #expect(collection.documents.first?.links.map(\.url) == ["https://maya.example"])
    }

    @Test("posts of a channel with their addresses; what was forwarded is somebody else's")
    func channel() async throws {
        let collection = try await Stage.collect("telegram:maya") { request in
            switch request.path {
            case "/maya": .html(Self.preview)
            case "/s/maya": .html(Self.posts)
            default: nil
            }
        }
        let post = try #require(collection.segment(holding: "Lisbon"))
        #expect(post.owner == .own && post.url == "https://t.me/maya/1" && post.time != nil)
        #expect(!collection.ownText.contains("Bens words"))
    }

    @Test("a bare page is absent, a wall is none")
    func others() async throws {
        let absent = try await Stage.collect("telegram:maya") { $0.path == "/maya" ? .html(Self.empty) : nil }
        #expect(absent.verdicts == [.absent])
        let busy = try await Stage.collect("telegram:maya") {
            $0.path == "/maya" ? .text("slow down", status: 403) : nil
        }
        #expect(busy.verdicts == [.cannotTell])
    }

    @Test("addresses of the preview and of the posts are the account's")
    func addresses() throws {
        for url in ["https://t.me/maya", "https://t.me/s/maya", "https://telegram.me/Maya"] {
            #expect(try HandleParser.parse(url) == Handle(platform: "telegram", account: "maya"))
        }
        for url in ["https://t.me/joinchat/abc", "https://t.me/maya/12", "https://t.me/+abc"] {
            #expect(try HandleParser.parse(url).platform == "web")
        }
    }
}
