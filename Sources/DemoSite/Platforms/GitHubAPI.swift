internal import LoopbackServer

/// GitHub's API for one account: a profile, a README, a repository with a commit.
struct GitHubAPI: DemoPlatform {
    let hosts: Set<String> = ["api.github.com"]

    func respond(to request: LoopbackRequest) -> LoopbackResponse {
        switch request.path {
        case "/users/mayalindqvist": .json(user)
        case "/users/mayalindqvist/repos": .json(repositories)
        case "/users/mayalindqvist/gpg_keys": .json("[]")
        case "/repos/mayalindqvist/mayalindqvist/readme": readme
        case "/repos/mayalindqvist/tide-gauge/commits": .json(commits)
        default: .json(#"{"message":"Not Found","status":"404"}"#, status: 404)
        }
    }

    private var user: String {
        """
        {"login":"mayalindqvist","id":990001,"html_url":"https://github.com/mayalindqvist","name":"\(Persona.name)",
         "company":"Example Tidal Power","blog":"http://maya.example.org/","location":"Malmö, Sweden","email":null,
         "bio":"Pots, pipelines, tides. Ask me on Telegram: @\(Persona.telegram)","twitter_username":null,
         "public_repos":2,"created_at":"2015-05-04T08:00:00Z","updated_at":"2026-02-01T08:00:00Z","type":"User"}
        """
    }

    private var readme: LoopbackResponse {
        .text(
            """
            ### Hi, I am Maya

            I build small tools for tide gauges. Mail is best: \(Persona.email)

            <!-- the bot that buys clay money reads BINANCE_API_KEY from the environment now -->
            """)
    }

    private var repositories: String {
        """
        [{"name":"tide-gauge","full_name":"mayalindqvist/tide-gauge","fork":false,
          "html_url":"https://github.com/mayalindqvist/tide-gauge","description":"Reads tide gauges over radio",
          "pushed_at":"2026-01-15T10:00:00Z","owner":{"login":"mayalindqvist"}},
         {"name":"awesome-clay","full_name":"mayalindqvist/awesome-clay","fork":true,
          "html_url":"https://github.com/mayalindqvist/awesome-clay","description":"Mail clay@example.com to join",
          "pushed_at":"2024-01-15T10:00:00Z","owner":{"login":"mayalindqvist"}}]
        """
    }

    private var commits: String {
        """
        [{"sha":"0000000000000000000000000000000000000001",
          "html_url":"https://github.com/mayalindqvist/tide-gauge/commit/0000000000000000000000000000000000000001",
          "author":{"login":"mayalindqvist"},
          "commit":{"message":"Round to the centimetre",
            "author":{"name":"\(Persona.name)","email":"maya.home@example.com","date":"2026-01-15T10:00:00Z"},
            "committer":{"name":"GitHub","email":"noreply@github.com","date":"2026-01-15T10:00:00Z"}}}]
        """
    }
}
