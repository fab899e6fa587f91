internal import LoopbackServer

/// A wiki of the MediaWiki kind: the persona took her address off her user page, and an old revision still has it.
struct Wiki: DemoPlatform {
    let hosts: Set<String> = ["wiki.example.net"]

    func respond(to request: LoopbackRequest) -> LoopbackResponse {
        let query = (request.query ?? "").replacing("%3A", with: ":")
        guard request.path == "/wiki/User:Maya" || (request.path == "/index.php" && query.contains("User:Maya")) else {
            return .html(page(title: "Bad title", body: "<p>There is no such page.</p>"), status: 404)
        }
        if query.contains("action=raw") { return query.contains("oldid=101") ? .text(former) : .text(current) }
        if query.contains("action=history") { return .html(history) }
        return .html(query.contains("oldid=101") ? view(of: former, revision: 101) : view(of: current, revision: 102))
    }

    private var current: String {
        "I am '''Maya'''. (contact details removed)\n* Binance UID \(Persona.binanceID)\n"
    }

    private var former: String {
        "I am '''Maya'''. Mail me: \(Persona.formerEmail)\n* Binance UID \(Persona.binanceID)\n"
    }

    private func view(of text: String, revision: Int) -> String {
        let lines = text.split(separator: "\n").map {
            $0.hasPrefix("* ") ? "<ul><li>\($0.dropFirst(2))</li></ul>" : "<p>\($0)</p>"
        }
        let html = lines.joined(separator: "\n").replacing("'''", with: "")
        return page(
            title: "User:Maya",
            body: """
                <div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">\(html)</div></div>
                <ul id="footer-info"><li>Revision \(revision)</li></ul>
                """)
    }

    private var history: String {
        page(
            title: "User:Maya: Revision history",
            body: """
                <ul id="pagehistory">
                <li data-mw-revid="102"><a class="mw-changeslist-date" href="/index.php?title=User:Maya&amp;oldid=102">10:00, 3 May 2025</a>
                  <a class="mw-userlink" href="/wiki/User:Maya">Maya</a> <span class="comment">(contact details off)</span></li>
                <li data-mw-revid="101"><a class="mw-changeslist-date" href="/index.php?title=User:Maya&amp;oldid=101">09:00, 2 May 2024</a>
                  <a class="mw-userlink" href="/wiki/User:Maya">Maya</a> <span class="comment">(about me)</span></li>
                </ul>
                """)
    }

    private func page(title: String, body: String) -> String {
        """
        <!doctype html><html lang="en"><head><meta charset="UTF-8"><title>\(title) - Tide Wiki</title>
        <meta name="generator" content="MediaWiki 1.39.0">
        <link rel="alternate" type="application/x-wiki" title="Edit" href="/index.php?title=User:Maya&amp;action=edit">
        </head><body class="mediawiki ns-2"><div id="content" class="mw-body"><h1 id="firstHeading">\(title)</h1>
        \(body)</div>
        <div id="mw-navigation"><ul><li><a href="/wiki/Special:RecentChanges">Recent changes</a></li></ul></div>
        </body></html>
        """
    }
}
