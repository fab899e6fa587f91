internal import LoopbackServer

/// A forum that shows its members to members only: every profile, real or not, leads to the login form.
struct Forum: DemoPlatform {
    let hosts: Set<String> = ["forum.example.net"]

    func respond(to request: LoopbackRequest) -> LoopbackResponse {
        guard request.path == "/login" else {
            return request.path.hasPrefix("/members/") ? .redirect(to: "/login?next=\(request.path)") : .notFound
        }
        return .html(
            """
            <!doctype html><html lang="en"><head><title>Log in - Glaze Forum</title></head><body>
            <h1>Log in</h1><p>You must be logged in to see members.</p>
            <form method="post" action="/login"><label>User name <input name="user"></label>
            <label>Password <input type="password" name="password"></label><button>Log in</button></form>
            </body></html>
            """)
    }
}
