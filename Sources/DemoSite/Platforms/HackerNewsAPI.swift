internal import LoopbackServer

/// Hacker News' API: an account with one comment. A missing account is `null` with status 200.
struct HackerNewsAPI: DemoPlatform {
    let hosts: Set<String> = ["hacker-news.firebaseio.com"]

    func respond(to request: LoopbackRequest) -> LoopbackResponse {
        switch request.path {
        case "/v0/user/mayalind.json":
            .json(
                #"{"id":"mayalind","created":1420000000,"karma":73,"about":"I like tides &amp; clay.","submitted":[9900001]}"#
            )
        case "/v0/item/9900001.json": .json(comment)
        default: .json("null")
        }
    }

    private var comment: String {
        """
        {"id":9900001,"type":"comment","by":"mayalind","parent":9900000,"time":1771322400,
         "text":"Binance has been holding my withdrawal for nine days now, ticket 77120934, and support just sends me templates."}
        """
    }
}
