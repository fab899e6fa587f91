import Foundation
import LoopbackServer
import Testing

@Suite("footprint sites")
struct SitesCommandTests {
    private static let catalogue = """
        {"$schema":"x",
        "There":{"url":"BASE/there/{}","errorType":"status_code"},
        "Gone":{"url":"BASE/gone/{}","errorType":"status_code"},
        "Stale":{"url":"BASE/stale/{}","errorType":"message","errorMsg":"No such user"},
        "Wall":{"url":"BASE/wall/{}","errorType":"status_code"},
        "Digits":{"url":"BASE/there/{}","errorType":"status_code","regexCheck":"^[0-9]+$"},
        "Dead":{"url":"http://127.0.0.1:1/{}","errorType":"status_code"}}
        """

    private static func answer(_ request: LoopbackRequest) -> LoopbackResponse {
        let parts = request.path.split(separator: "/").map(String.init)
        switch parts.first {
        case "there" where parts.last == "alice": return .html("<h1>alice</h1><p>Write to alice.fake@example.org.")
        case "stale": return .html("<h1>\(parts.last ?? "")</h1>")
        case "wall": return .html("<title>Log in</title><form><input type=password></form>")
        case "data.json": return .json(catalogue.replacingOccurrences(of: "BASE", with: "http://127.0.0.1:2"))
        default: return .notFound
        }
    }

    private static func with(_ test: (Program, LoopbackServer) async throws -> Void) async throws {
        let server = try await LoopbackServer.start { answer($0) }
        let program = try Program()
        defer { program.remove() }
        _ = try program.write(catalogue.replacingOccurrences(of: "BASE", with: server.baseURL), to: "data.json")
        do {
            try await test(program, server)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    private static let sweep = [
        "sites", "sweep", "alice", "--mine", "--catalogue", "data.json", "--rate", "0", "--allow-network",
        "127.0.0.0/8",
    ]

    @Test("where no site can be checked, the reason is told once, and the exit code is 4")
    func nothingChecked() async throws {
        let program = try Program()
        defer { program.remove() }
        let dead = (1...3).map { #""Dead\#($0)":{"url":"http://127.0.0.\#($0):1/{}","errorType":"status_code"}"# }
        _ = try program.write("{\(dead.joined(separator: ","))}", to: "data.json")
        let refused = try await program.run(Self.sweep)
        #expect(refused.status == 4 && refused.output.isEmpty)
        #expect(refused.errors.contains("footprint: no site could be checked, as in http://127.0.0."))
        #expect(refused.errors.components(separatedBy: "takes no connection").count == 2)

        // No address of these is public: another reason, which names no host of its own.
        let guarded = try await program.run(Self.sweep.dropLast(2) + ["--quiet", "--show", "failed"])
        #expect(guarded.status == 4)
        #expect(guarded.errors.split(separator: "\n").count == 1)
        #expect(guarded.errors.contains("no site could be checked, as in"))
    }

    #if os(Linux)
        @Test("a system without libcurl is told what to install, and the exit code is 4")
        func noLibrary() async throws {
            let program = try Program()
            defer { program.remove() }
            try FileManager.default.createDirectory(
                at: program.folder.appending(path: "none"), withIntermediateDirectories: true)
            // Files of the library's names that are none come first in the search.
            for name in ["libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"] {
                _ = try program.write("no library", to: "none/" + name)
            }
            let sites = (1...2).map { #""S\#($0)":{"url":"http://s\#($0).example.org/{}","errorType":"status_code"}"# }
            _ = try program.write("{\(sites.joined(separator: ","))}", to: "data.json")
            let line = #"LD_LIBRARY_PATH="$PWD/none" "$FOOTPRINT" "#
            let sweep = try await program.shell(line + Self.sweep.joined(separator: " "))
            #expect(sweep.status == 4)
            let words = "no site could be checked: libcurl cannot be loaded: install it"
            #expect(sweep.errors.contains("footprint: " + words))
            #expect(sweep.errors.components(separatedBy: "libcurl cannot").count == 2)

            let audit = try await program.shell(line + "audit https://alice.example.org --mine --reports Out")
            #expect(audit.status == 4)
            #expect((audit.output + audit.errors).contains("libcurl cannot be loaded: install it"))
            let scan = try await program.shell("echo 'I write to me.fake@example.org' | " + line + "scan -")
            #expect(scan.status == 0)
        }
    #endif

    @Test("a sweep gives each site its verdict with the reason, in every format")
    func verdicts() async throws {
        try await Self.with { program, _ in
            let expected = [
                "There": "found", "Gone": "absent", "Stale": "cannot-tell", "Wall": "cannot-tell",
                "Digits": "not-applicable", "Dead": "failed",
            ]
            let lines = try await program.run(Self.sweep + ["--format", "jsonl"])
            #expect(lines.status == 0)
            var seen: [String: String] = [:]
            for line in lines.output.split(separator: "\n") {
                let value = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                seen[try #require(value["name"] as? String)] = value["verdict"] as? String
                #expect((value["reason"] as? String)?.isEmpty == false)
            }
            #expect(seen == expected)

            let json = try await program.run(Self.sweep + ["--format", "json"])
            let document = try #require(
                try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            let results = try #require(document["results"] as? [[String: Any]])
            #expect(
                results.compactMap { $0["name"] as? String } == ["There", "Gone", "Stale", "Wall", "Digits", "Dead"])
            #expect((document["counts"] as? [String: Int])?["found"] == 1)
            let again = try await program.run(Self.sweep + ["--format", "json"])
            #expect(again.output == json.output)

            let csv = try await program.run(Self.sweep + ["--format", "csv"])
            #expect(csv.output.split(separator: "\r\n").count == 7)
            let text = try await program.run(Self.sweep)
            #expect(text.output.split(separator: "\n").count == 1 && text.output.contains("/there/alice"))
            #expect(text.errors.contains("1 found, 1 absent, 2 cannot tell, 1 failed, 1 not applicable"))
        }
    }

    @Test("without the user's word that the handle is theirs, nobody is asked")
    func consent() async throws {
        try await Self.with { program, server in
            let result = try await program.run(Self.sweep.filter { $0 != "--mine" })
            #expect(result.status == 2 && result.output.isEmpty)
            #expect(result.errors.contains("--mine") && result.errors.contains("alice"))
            let check = try await program.run(["sites", "check", "--known", "alice"] + Self.sweep.dropFirst(4))
            #expect(check.status == 2 && check.output.isEmpty)
            #expect(check.errors.contains("--mine") && check.errors.contains("alice"))
            #expect(server.requests.isEmpty)
        }
    }

    @Test("a made-up name is asked for once in 72 hours")
    func remembered() async throws {
        try await Self.with { program, server in
            for _ in 0..<2 { try await program.run(Self.sweep + ["--only", "there"]) }
            #expect(server.requests.filter { $0.path.hasPrefix("/there/") }.map(\.path).count == 3)
        }
    }

    @Test("names that look like a handle are marked as such")
    func variants() async throws {
        try await Self.with { program, _ in
            let result = try await program.run(
                ["sites", "sweep", "alicia", "--variants", "400"] + Self.sweep.dropFirst(3) + ["--only", "there"])
            #expect(result.status == 0)
            let own = try await program.run(
                ["sites", "sweep", "alicee", "--variants", "400"] + Self.sweep.dropFirst(3) + ["--only", "there"])
            #expect(own.output.contains("looks like your alicee"))
        }
    }

    @Test("a catalogue is imported, listed, swept with, and removed")
    func importing() async throws {
        try await Self.with { program, server in
            let imported = try await program.run(["sites", "import", "data.json", "--name", "mine"])
            #expect(imported.output.contains("mine (sherlock): 6 records, 6 usable"))
            #expect(try await program.run(["sites", "show", "stale"]).output.contains("No such user"))
            let updated = try await program.run(
                ["sites", "update", server.baseURL + "/data.json", "--name", "mine", "--allow-network", "127.0.0.0/8"])
            #expect(updated.status == 0)
            #expect(try await program.run(["sites", "show", "stale"]).output.contains("127.0.0.1:2"))
            #expect(try await program.run(["sites", "remove", "mine"]).status == 0)
            #expect(try await program.run(["sites", "show", "stale"]).status == 2)
            #expect(try await program.run(["sites", "remove", "mine"]).status == 2)
        }
    }

    @Test("an update that brings no catalogue changes nothing")
    func brokenUpdate() async throws {
        try await Self.with { program, server in
            try await program.run(["sites", "import", "data.json", "--name", "mine"])
            for path in ["/there/alice", "/nowhere"] {
                let updated = try await program.run(
                    ["sites", "update", server.baseURL + path, "--name", "mine", "--allow-network", "127.0.0.0/8"])
                #expect(updated.status != 0 && updated.errors.contains(path))
            }
            #expect(try await program.run(["sites", "remove", "mine"]).status == 0)
        }
    }

    @Test("check tells rules that hold from stale ones")
    func checking() async throws {
        try await Self.with { program, _ in
            let result = try await program.run(
                ["sites", "check", "--known", "alice"] + Self.sweep.dropFirst(3))
            #expect(result.status == 0)
            for line in ["works there", "stale gone", "stale stale", "unknown dead"] {
                #expect(result.output.contains(line), "\(line) in\n\(result.output)")
            }
        }
    }

    @Test("found accounts of a name of the profile's are audited")
    func feedsAudit() async throws {
        try await Self.with { program, _ in
            try await program.run(["sites", "import", "data.json", "--name", "mine"])
            let result = try await program.run(
                ["audit", "--sweep", "alice", "--mine", "--reports", "R", "--only-sites", "there,wall"]
                    + ["--allow-network", "127.0.0.0/8", "--rate", "0"])
            #expect(result.status == 0, "\(result.errors)")
            let coverage = try program.coverage(of: "R/alice")
            #expect(coverage.contains { $0.verdict == "found" && $0.handle.hasSuffix("/there/alice") })
            #expect(coverage.contains { $0.verdict == "cannot-tell" && $0.handle.hasSuffix("/wall/alice") })
        }
    }

    private static let unusable: [(words: String, status: Int32)] = [
        ("sites sweep", 2), ("sites sweep https://example.org/a", 2), ("sites sweep alice --tags nonsense", 2),
        ("sites sweep alice --show maybe", 2), ("sites sweep alice --rate -1", 2),
        ("sites sweep alice --proxy socks5://127.0.0.1:9", 2),
        ("sites sweep alice --tor --proxy http://127.0.0.1:9", 2),
        ("sites sweep alice", 2), ("sites sweep alice --catalogue none.json", 3),
        ("sites sweep alice --ca-file none.pem", 3),
        ("sites import none.json", 3), ("sites show no-such-site", 2), ("audit --sweep a/b --mine", 2),
        ("audit https://example.org --mine --ignore-robots", 2), ("audit https://example.org --mine --rate -1", 2),
    ]

    @Test("what cannot be used is said, with what to do")
    func unusable() async throws {
        let program = try Program()
        defer { program.remove() }
        for (words, status) in Self.unusable {
            let result = try await program.run(words.split(separator: " ").map(String.init))
            #expect(result.status == status, "\(words): \(result.errors)")
            #expect(!result.errors.isEmpty)
        }
    }
}
