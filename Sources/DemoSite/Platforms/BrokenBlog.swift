internal import LoopbackServer

/// A blog host that has fallen over.
struct BrokenBlog: DemoPlatform {
    let hosts: Set<String> = ["oldblog.example.net"]

    func respond(to request: LoopbackRequest) -> LoopbackResponse {
        request.path == "/robots.txt" ? .notFound : .text("internal server error\n", status: 500)
    }
}
