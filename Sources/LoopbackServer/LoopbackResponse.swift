/// What a ``LoopbackServer`` answers. `Content-Length` is added unless the fields name it or a transfer coding.
package struct LoopbackResponse: Sendable {
    /// The HTTP status.
    package var status: Int
    /// The header fields, in order.
    package var headers: [(String, String)]
    /// The bytes after the header, as they are: nothing is compressed.
    package var body: [UInt8]

    package init(status: Int = 200, headers: [(String, String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A page in UTF-8.
    package static func html(_ html: String, status: Int = 200) -> LoopbackResponse {
        LoopbackResponse(
            status: status, headers: [("Content-Type", "text/html; charset=utf-8")], body: Array(html.utf8))
    }

    /// The answer of an API.
    package static func json(_ json: String, status: Int = 200) -> LoopbackResponse {
        LoopbackResponse(status: status, headers: [("Content-Type", "application/json")], body: Array(json.utf8))
    }

    /// Plain text in UTF-8.
    package static func text(_ text: String, status: Int = 200) -> LoopbackResponse {
        LoopbackResponse(
            status: status, headers: [("Content-Type", "text/plain; charset=utf-8")], body: Array(text.utf8))
    }

    /// A redirect to a path or an absolute address.
    package static func redirect(to location: String, status: Int = 302) -> LoopbackResponse {
        LoopbackResponse(status: status, headers: [("Location", location)])
    }

    /// A short page of status 404.
    package static var notFound: LoopbackResponse { .text("not found\n", status: 404) }
}
