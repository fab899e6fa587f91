internal import LoopbackServer

/// A Mastodon server with the persona's account: own posts, a reply, and somebody else's post that she shared.
struct MastodonServer: DemoPlatform {
    let hosts: Set<String> = ["social.example.net"]

    func respond(to request: LoopbackRequest) -> LoopbackResponse {
        switch request.path {
        case "/api/v1/accounts/lookup":
            isAboutMaya(request) ? .json(account) : .json(#"{"error":"Record not found"}"#, status: 404)
        case "/api/v1/accounts/109000000000000042/statuses":
            // One page: whoever asks for older posts gets none.
            .json((request.query ?? "").contains("max_id=") ? "[]" : statuses)
        default: .json(#"{"error":"Record not found"}"#, status: 404)
        }
    }

    private func isAboutMaya(_ request: LoopbackRequest) -> Bool {
        let name = (request.query ?? "").split(separator: "&").first { $0.hasPrefix("acct=") }?.dropFirst(5) ?? ""
        return ["maya", "maya@social.example.net", "maya%40social.example.net"].contains(name)
    }

    private var account: String {
        """
        {"id":"109000000000000042","username":"maya","acct":"maya","display_name":"Maya Lindqvist",
         "url":"https://social.example.net/@maya","created_at":"2022-11-05T00:00:00.000Z","locked":false,"bot":false,
         "note":"<p>Potter and data plumber in Malmö. Signal: mayakiln.42</p>",
         "fields":[{"name":"Site","value":"<a href=\\"http://maya.example.org/\\" rel=\\"me\\">maya.example.org</a>",
                    "verified_at":"2023-01-01T00:00:00.000+00:00"}]}
        """
    }

    private var statuses: String {
        """
        [{"id":"3","created_at":"2026-02-27T18:30:00.000Z","url":"https://social.example.net/@maya/3","reblog":null,
          "in_reply_to_id":null,"account":{"id":"109000000000000042","acct":"maya"},"spoiler_text":"","media_attachments":[],"language":"en",
          "content":"<p>Flying to Chiang Mai on 9 March, back on the 27th. The studio stays locked!</p>"},
         {"id":"2","created_at":"2026-02-11T09:00:00.000Z","url":"https://social.example.net/@maya/2","reblog":null,
          "in_reply_to_id":"1","account":{"id":"109000000000000042","acct":"maya"},"spoiler_text":"","media_attachments":[],"language":"en",
          "content":"<p>Moved my savings to Binance last year and never looked back.</p>"},
         {"id":"1","created_at":"2026-02-10T09:00:00.000Z","url":"https://social.example.net/@maya/1",
          "in_reply_to_id":null,"account":{"id":"109000000000000042","acct":"maya"},"spoiler_text":"","media_attachments":[],"content":"",
          "reblog":{"id":"9","created_at":"2026-02-10T08:00:00.000Z","url":"https://other.example.net/@lin/9",
           "account":{"id":"109000000000000777","acct":"lin@other.example.net"},"spoiler_text":"","media_attachments":[],"language":"en",
           "content":"<p>We move to Lisbon on Friday! New number: +46 70 174 06 77</p>"}}]
        """
    }
}
