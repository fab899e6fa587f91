internal import LoopbackServer

/// Bluesky's public API for one account.
struct BlueskyAPI: DemoPlatform {
    let hosts: Set<String> = ["public.api.bsky.app"]

    func respond(to request: LoopbackRequest) -> LoopbackResponse {
        guard (request.query ?? "").contains("actor=maya.example.org") else {
            return .json(#"{"error":"InvalidRequest","message":"Profile not found"}"#, status: 400)
        }
        switch request.path {
        case "/xrpc/app.bsky.actor.getProfile": return .json(profile)
        case "/xrpc/app.bsky.feed.getAuthorFeed": return .json(feed)
        default: return .json(#"{"error":"MethodNotImplemented"}"#, status: 501)
        }
    }

    private var profile: String {
        """
        {"did":"did:plc:examplemaya0000000000000","handle":"maya.example.org","displayName":"Maya",
         "description":"clay, tides, trains","createdAt":"2024-02-01T00:00:00.000Z","postsCount":1}
        """
    }

    private var feed: String {
        """
        {"feed":[{"post":{"uri":"at://did:plc:examplemaya0000000000000/app.bsky.feed.post/3examplepost2a",
          "author":{"did":"did:plc:examplemaya0000000000000","handle":"maya.example.org"},
          "record":{"$type":"app.bsky.feed.post","createdAt":"2025-08-19T12:00:00.000Z","langs":["en"],
           "text":"Back from Gotland, the raukar were worth every kilometre."},
          "indexedAt":"2025-08-19T12:00:01.000Z"}}]}
        """
    }
}
