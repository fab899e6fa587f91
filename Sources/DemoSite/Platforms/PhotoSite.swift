internal import LoopbackServer

/// A photo site that answers 200 for every name, whether it knows the account or not: a soft 404.
struct PhotoSite: DemoPlatform {
    let hosts: Set<String> = ["photos.example.net"]

    func respond(to request: LoopbackRequest) -> LoopbackResponse {
        guard request.path != "/robots.txt" else { return .notFound }
        return .html(
            """
            <!doctype html><html lang="en"><head><title>Photos</title></head><body>
            <main><h1>Nothing to see here</h1><p>This gallery is empty or was removed. Explore today's popular pictures
            instead, or write to help@example.net.</p></main>
            </body></html>
            """)
    }
}
