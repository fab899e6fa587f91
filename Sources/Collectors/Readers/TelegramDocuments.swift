internal import AuditModel
internal import Parsing

/// Makes documents of Telegram's previews. What stands where is recognised by the classes that the pages bear.
enum TelegramDocuments {
    static func url(_ handle: Handle) -> String { "https://t.me/" + handle.account }

    /// Whether the preview is of somebody.
    static func isFilled(_ page: Page) -> Bool {
        !texts("//*[\(has("tgme_page_title"))]", page).isEmpty
            || !texts("//*[\(has("tgme_channel_info"))]", page).isEmpty
    }

    static func preview(_ page: Page, handle: Handle) -> Document {
        var document = Document(handle: handle, url: url(handle), title: first("//*[\(has("tgme_page_title"))]", page))
        document.state(.name, document.title, source: "Telegram")
        document.add(first("//*[\(has("tgme_page_description"))]", page), .bio, label: "Description")
        let links = texts("//*[\(has("tgme_page_description"))]//a/@href", page)
        for link in links { document.add(target: link, text: link, .bio) }
        document.add(
            image: first("//*[\(has("tgme_page_photo_image"))]/@src", page), use: .icon, .header)
        return document
    }

    /// The posts of a channel, each with its address and time.
    static func posts(_ page: Page, handle: Handle, maximum: Int) -> Document {
        var document = Document(handle: handle, url: "https://t.me/s/" + handle.account, title: "Posts")
        document.add(first("//*[\(has("tgme_channel_info_description"))]", page), .bio, label: "Description")
        let message = "//*[\(has("tgme_widget_message"))][@data-post]"
        for post in texts(message + "/@data-post", page).suffix(maximum) where !post.contains("'") {
            let place = "\(message)[@data-post='\(post)']"
            // What was forwarded is somebody else's.
            let isForwarded = !texts(place + "//*[\(has("tgme_widget_message_forwarded_from"))]", page).isEmpty
            let time = first(place + "//time/@datetime", page).flatMap(DateReading.time)
            let owner: Ownership = isForwarded ? .other : .own
            let address = "https://t.me/" + post
            for text in texts(place + "//*[\(has("tgme_widget_message_text"))]", page) {
                document.add(text, .post, owner: owner, time: time, url: address)
            }
            for link in texts(place + "//*[\(has("tgme_widget_message_text"))]//a/@href", page) {
                document.add(target: link, text: link, .post, owner: owner, time: time, url: address)
            }
        }
        return document
    }

    private static func has(_ name: String) -> String {
        "contains(concat(' ', normalize-space(@class), ' '), ' \(name) ')"
    }

    private static func first(_ expression: String, _ page: Page) -> String? { texts(expression, page).first }

    private static func texts(_ expression: String, _ page: Page) -> [String] {
        (try? PageXPath.texts(at: expression, in: page.body, contentType: page.header("content-type"))) ?? []
    }
}
