import LoopbackServer
import Testing

/// Each fault plays on a host of its own (`*.localhost` is this machine, RFC 6761), so that none waits for another.
@Suite("footprint audit against servers that misbehave")
struct HostileServerTests {
    private static let page = "<h1>Alice</h1><p>Write to alice.fake@example.org about pots and kilns.</p>"

    @Test("every fault of a server becomes a line of the report, and the audit goes on")
    func faults() async throws {
        let server = try await LoopbackServer.start { Self.answer(to: $0) }
        let raw = try await RawLoopbackServer.start { try await Self.play($0) }
        let program = try Program()
        defer { program.remove() }
        let expected = [
            ("good", server.port, "found", "read"), ("gone", server.port, "absent", "410"),
            ("later", server.port, "cannot-tell", "pause"), ("broken", server.port, "failed", "500"),
            ("circle", server.port, "failed", "circle"), ("private", server.port, "failed", "not public"),
            ("file", server.port, "failed", "not plain http"), ("binary", server.port, "cannot-tell", "no text"),
            ("empty", server.port, "cannot-tell", "empty"), ("zip", server.port, "failed", "gzip"),
            ("wide", server.port, "found", "read"), ("nul", server.port, "found", "read"),
            ("chatter", raw.port, "failed", "broke off"), ("header", raw.port, "failed", "header"),
            ("absent.invalid", 81, "failed", "no host named"),
        ]
        let handles = expected.map { name, port, _, _ in
            "http://\(name.contains(".") ? name : name + ".localhost"):\(port)/alice"
        }
        let result = try await program.run(
            ["audit", "--mine", "--allow-network", "127.0.0.0/8", "--rate", "0", "--reports", "R"] + handles)
        await server.stop()
        await raw.stop()
        #expect(result.status == 0)
        let coverage = try program.coverage(of: "R/good.localhost-\(server.port)-alice")
        for (handle, (name, _, verdict, reason)) in zip(handles, expected) {
            let line = coverage.first { $0.handle == handle }
            #expect(line?.verdict == verdict, "\(name): \(line?.reason ?? "no line")")
            #expect(line?.reason.contains(reason) == true, "\(name): \(line?.reason ?? "no line")")
            #expect(result.errors.contains(handle), "\(name) is missing in the progress")
        }
        // The progress names the cause, not only the address.
        #expect(result.errors.contains("redirects in a circle"))
    }

    private static func answer(to request: LoopbackRequest) -> LoopbackResponse {
        guard request.path != "/robots.txt" else { return .notFound }
        switch request.host.split(separator: ".").first {
        // The made-up page beside the real one.
        case _ where request.path != "/alice": return .notFound
        case "good": return .html(page)
        case "gone": return .html("gone", status: 410)
        case "later":
            return LoopbackResponse(status: 429, headers: [("Retry-After", "86400")])
        case "broken": return .html(page, status: 500)
        case "circle": return .redirect(to: "/alice")
        case "private": return .redirect(to: "http://10.0.0.1/")
        case "file": return .redirect(to: "file:///etc/hostname")
        case "binary":
            return LoopbackResponse(
                headers: [("Content-Type", "text/html")], body: (0..<9000).map { UInt8(truncatingIfNeeded: $0) })
        case "zip":
            return LoopbackResponse(
                headers: [("Content-Type", "text/html"), ("Content-Encoding", "gzip")], body: Array("no gzip".utf8))
        case "wide":
            let wide = page.utf16.map { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
            return LoopbackResponse(headers: [("Content-Type", "text/html")], body: [0xff, 0xfe] + wide.joined())
        case "nul": return .html("<title>A\0</title>" + page + page)
        default: return .html("")
        }
    }

    private static func play(_ connection: RawConnection) async throws {
        if connection.request.contains("chatter.localhost") {
            return try await connection.send("220 mail.example.org\r\n")
        }
        guard !connection.request.contains("/robots.txt") else {
            return try await connection.send("HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        }
        try await connection.send("HTTP/1.1 200 OK\r\nX: " + String(repeating: "a", count: 300_000) + "\r\n\r\n")
    }

    @Test("a site whose robots.txt fails is in trouble: nothing was checked")
    func trouble() async throws {
        let server = try await LoopbackServer.start { _ in .html("oops", status: 500) }
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run(
            [
                "audit", "--mine", "--allow-network", "127.0.0.0/8", "--rate", "0", "--reports", "R",
                server.baseURL + "/",
            ])
        await server.stop()
        #expect(result.status == 4)
        #expect(try program.coverage(of: "R/127.0.0.1-\(server.port)").map(\.verdict) == ["failed"])
    }

    @Test(
        "an interface that answers anything but its own JSON has failed, and nothing of it counts as read",
        arguments: [
            page, #"{"login":"alice","handle":"a"#, "null", "[]", #"{"login":[],"handle":{},"acct":null,"id":{}}"#, "",
            String(repeating: "[", count: 100_000),
        ])
    func interfaces(_ body: String) async throws {
        let server = try await LoopbackServer.start { _ in .json(body) }
        let program = try Program()
        defer { program.remove() }
        let platforms = ["github", "hackernews", "bluesky", "mastodon"]
        let endpoints = platforms.flatMap { ["--endpoint", "\($0)=http://\($0).localhost:\(server.port)"] }
        let result = try await program.run(
            [
                "audit", "github:alice", "hackernews:alice", "bluesky:alice.example.org",
                "mastodon:alice@social.example.org", "--mine", "--allow-network", "127.0.0.0/8", "--rate", "0",
                "--reports", "R",
            ] + endpoints)
        await server.stop()
        let verdicts = try program.coverage(of: "R/github-alice").map(\.verdict)
        #expect(verdicts.count >= 4)
        // `null` is how Hacker News says that there is no such user.
        #expect(!verdicts.contains("found"), "\(verdicts) \(result.errors)")
    }

    @Test("what a page says acts on no terminal and in no report")
    func hostileText() async throws {
        let server = try await LoopbackServer.start { request in
            guard request.path == "/" else { return .notFound }
            return .html(
                """
                <title>\u{1B}]0;owned\u{07}\u{202E}A</title><h1>\u{1B}[31mAlice\u{202E}</h1>
                <p>Write to alice.fake@example.org \u{1B}[2J&lt;script&gt;alert(1)&lt;/script&gt; [a](javascript:b) |</p>
                <p>I work at Potts\u{2066}&lt;img src=x onerror=alert(1)&gt; Ltd. My Telegram: @alice_fake\u{202E}</p>
                <a rel="me" href="javascript:alert(2)">me</a>
                """)
        }
        let program = try Program()
        defer { program.remove() }
        let result = try await program.run([
            "audit", server.baseURL + "/", "--mine", "--allow-network", "127.0.0.0/8", "--rate", "0", "--reports", "R",
            "--format",
            "md,html,json,text", "--evidence", "full",
        ])
        await server.stop()
        #expect(result.status == 0)
        let reports = "R/127.0.0.1-\(server.port)/latest/report."
        let texts = try ["md", "html", "json", "txt"].map { try program.read(reports + $0) }
        #expect(texts.allSatisfy { $0.contains("alice.fake") || $0.contains("alice\\.fake") })
        for text in texts + [result.output, result.errors] {
            for scalar in ["\u{1B}", "\u{07}", "\u{202E}", "\u{2066}"] as [Unicode.Scalar] {
                #expect(!text.unicodeScalars.contains(scalar), "\(scalar.value) is in \(text.prefix(60))")
            }
        }
        #expect(!texts[1].contains("<script>alert") && !texts[1].contains("<img src=x"))
        #expect(!texts[1].contains("href=\"javascript:"))
    }
}
