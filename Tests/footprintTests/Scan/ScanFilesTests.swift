import Foundation
import Testing

/// `footprint scan` on files of all kinds.
@Suite("footprint scan on files")
struct ScanFilesTests {
    @Test("tells of a folder what was found, and how much was read")
    func folder() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let result = try await program.run(["scan", "posts"])
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(result.output.contains("posts/b.txt: 3 things"))
        #expect(result.output.contains("posts/sub/page.html: 1 thing"))
        #expect(result.output.contains("line 2, column 12"))
        #expect(!result.output.contains("a.txt") && !result.output.contains("hidden"))
        #expect(result.output.hasSuffix("\n3 texts read, 2 with findings; 1 left out that is no text\n"))
    }

    @Test("answers for every file that is named")
    func named() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let result = try await program.run(["scan", "posts/a.txt", "posts/bytes.bin"])
        #expect(
            result.output == """
                posts/a.txt: nothing found that a stranger could use

                posts/bytes.bin: this is no text, so nothing was looked for

                """)
    }

    @Test("says that of a page the shown text alone was read, and reads the rest when asked")
    func source() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        _ = try program.write(
            """
            <html><head><title>Ada</title><meta name="description" content="ada@example.org"></head><body>
            <p>All about kilns.</p><a href="tel:+12025550123">call</a><img alt="seat 4A">
            <!-- seed phrase: legal winner thank year wave sausage worth useful legal winner thank yellow -->
            <p hidden>My Binance UID is 482910377</p>
            <script>const token = "ghp_FAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKE0000"; // call +1 202 555 0188</script>
            </body></html>
            """, to: "page.html")
        let shown = try await program.run(["scan", "page.html"])
        #expect(
            shown.output == """
                page.html: nothing found that a stranger could use in what it shows; --source reads links, comments and \
                scripts too

                """)
        let all = try await program.run(["scan", "--source", "--evidence", "full", "--format", "jsonl", "page.html"])
        let found = ScanSample.findings(try ScanSample.objects(all.output)[0])
        let kinds = Set(found.compactMap { $0["kind"] as? String })
        #expect(kinds.isSuperset(of: ["contact.email", "contact.phone", "secret.seed-phrase", "finance.exchange-uid"]))
        // Of code secrets alone: the number in it is none of the page's.
        #expect(!all.output.contains("12025550188"))
        let text = try await program.run(["scan", "--source", "page.html"])
        #expect(text.output.contains("line 3"))
    }

    @Test("refuses to overwrite what is to be read")
    func overwriting() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let result = try await program.run(["scan", "--output", "posts/a.txt", "posts/a.txt"])
        #expect(result.status == 2)
        #expect(result.errors.contains("--output would overwrite 'posts/a.txt'"))
    }

    @Test("says that folders without files were not read")
    func emptyFolder() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let result = try await program.shell("mkdir empty; \"$FOOTPRINT\" scan --fail-on low empty")
        #expect(result.status == 0 && result.output.isEmpty)
        #expect(
            result.errors.contains("nothing was read: the folder 'empty' holds no files (hidden ones are left out)"))
    }

    @Test("expands quoted patterns itself")
    func patterns() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let names = try await ScanSample.objects(
            program.run(["scan", "--format", "jsonl", "posts/**/*.txt", "posts/[s]*"]).output
        ).map { $0["id"] as? String }
        #expect(names == ["posts/a.txt", "posts/b.txt", "posts/sub/page.html"])
        let none = try await program.run(["scan", "posts/*.md", "posts/a.txt"])
        #expect(none.status == 3)
        #expect(none.errors.contains("posts/*.md"))
        #expect(none.output.contains("posts/a.txt"))
    }

    @Test("JSON lines hold one object a file, with offsets into its text and places in the file")
    func answers() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let result = try await program.run(["scan", "--format", "jsonl", "--evidence", "full", "posts"])
        let sources = try ScanSample.objects(result.output)
        #expect(
            sources.map { $0["id"] as? String } == [
                "posts/a.txt", "posts/b.txt", "posts/bytes.bin", "posts/sub/page.html",
            ])
        #expect(ScanSample.findings(sources[0]).isEmpty)
        #expect((sources[2]["error"] as? [String: Any])?["code"] as? String == "binary")
        let email = try #require(ScanSample.findings(sources[3]).first)
        #expect(email["value"] as? String == "maya@example.org")
        #expect(email["start"] as? Int == 9)
        #expect(email["line"] as? Int == 2)
        #expect(email["column"] as? Int == 12)
    }

    @Test("reads gzipped texts, pages and JSON lines", arguments: ["b.txt", "page.html", "r.jsonl"])
    func packed(name: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let text = name == "r.jsonl" ? #"{"v":1,"id":"r1","text":"write to maya@example.org"}"# + "\n" : ScanSample.leak
        _ = try program.write(text, to: name)
        let plain = try await program.run(["scan", "--format", "jsonl", name])
        let packed = try await program.shell("gzip \(name) && \"$FOOTPRINT\" scan --format jsonl \(name).gz")
        #expect(packed.output.replacing(".gz", with: "") == plain.output)
        #expect(packed.output.contains("contact.email"))
        #expect(packed.status == 0)
    }

    @Test("a record of a .jsonl file is a source of its own; other JSON of that name is text")
    func records() async throws {
        let program = try Program()
        defer { program.remove() }
        let records = #"{"v":1,"id":"r1","text":"write to maya@example.org"}"# + "\nnonsense\n"
        _ = try program.write(records, to: "r.jsonl")
        _ = try program.write(#"{"mail":"maya@example.org"}"#, to: "other.jsonl")
        let result = try await program.run(["scan", "r.jsonl", "other.jsonl"])
        #expect(result.output.contains("r1: 1 thing"))
        #expect(result.output.contains("other.jsonl: 1 thing"))
        #expect(result.errors.contains("r.jsonl: line 2: the line is not valid JSON"))
        #expect(result.status == 3)
        let answers = try await program.run(["scan", "--jsonl", "r.jsonl"])
        #expect(try ScanSample.objects(answers.output).map { $0["id"] as? String } == ["r1", nil])
        #expect(answers.status == 0)
    }

    @Test("reads web archives, plain and packed, under the addresses of their pages; damage is told, and the rest read")
    func archives() async throws {
        let program = try Program()
        defer { program.remove() }
        func record(_ name: String, _ status: String) -> String {
            let body = "<p>mail \(name)@example.org</p>"
            let chunked = "\(String(body.utf8.count, radix: 16))\r\n\(body)\r\n0\r\n\r\n"
            let block =
                "HTTP/1.1 \(status)\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n\(chunked)"
            return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\(name)\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: \(block.utf8.count)\r\n\r\n"
                + "\(block)\r\n\r\n"
        }
        for name in ["one", "two", "three"] { _ = try program.write(record(name, "200 OK"), to: name) }
        _ = try program.write(record("gone", "404 Not Found"), to: "gone")
        let script = """
            cat one gone two three > plain.warc
            gzip one two three && printf '\\1\\1\\1\\1' | dd of=two.gz bs=1 seek=40 conv=notrunc 2> log
            cat one.gz two.gz three.gz > packed.warc.gz
            "$FOOTPRINT" scan --format jsonl --evidence full plain.warc && "$FOOTPRINT" scan packed.warc.gz
            """
        let result = try await program.shell(script)
        let plain = result.output.split(separator: "\n").filter { $0.hasPrefix("{") }
        #expect(
            try plain.map { try ScanSample.object($0)["id"] as? String }
                == ["one", "two", "three"].map { "https://example.org/\($0)" })
        #expect(try plain.allSatisfy { try ScanSample.findings(ScanSample.object($0)).count == 1 })
        #expect(result.output.contains("https://example.org/one: 1 thing"))
        #expect(result.output.contains("https://example.org/three: 1 thing"))
        #expect(result.errors.contains("packed.warc.gz: the gzip member that begins at byte"))
        #expect(result.status == 3)
    }

    @Test("places in a long text count from its beginning, and its values are told once")
    func longText() async throws {
        let program = try Program()
        defer { program.remove() }
        // Longer than a stretch, most of it quickly read.
        let long = (0..<9000).map { "line \($0 % 10)" + String(repeating: " ", count: 40) + "\n" }.joined()
        let text = long + "write to maya@example.org\n" + long + "or to maya@example.org\n"
        _ = try program.write(text, to: "long.txt")
        let shown = try await program.run(["scan", "long.txt"]).output
        #expect(shown.contains("line 9001, column 10 and 1 more place"))
        let json = try await program.run(["scan", "--format", "json", "long.txt"]).output
        let sources = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        let found = sources.flatMap(ScanSample.findings)
        #expect(found.map { $0["line"] as? Int } == [9001, 18002])
        #expect(found.map { $0["start"] as? Int } == [long.utf8.count + 9, text.utf8.count - 17])
        #expect(sources.first?["grade"] as? String == "medium")
        #expect(found.allSatisfy { $0["severity"] as? String == "medium" })
    }

    @Test("what cannot be read is told, and the rest scanned")
    func unreadable() async throws {
        let program = try ScanSample.posts()
        defer { program.remove() }
        let packed = try await program.shell(
            "gzip -c posts/b.txt | head -c 40 > cut.txt.gz; \"$FOOTPRINT\" scan cut.txt.gz posts/b.txt")
        #expect(packed.status == 3)
        #expect(packed.errors.contains("cut.txt.gz: the file ends inside the gzip member that begins at byte 0"))
        #expect(packed.output.contains("posts/b.txt: 3 things"))
        let sarif = try await program.run(["scan", "--format", "sarif", "cut.txt.gz"]).output
        #expect(sarif.contains("\"executionSuccessful\": false") && sarif.contains("cut.txt.gz"))
    }

    @Test("a page longer than any should be is read in parts")
    func longPage() async throws {
        let program = try Program()
        defer { program.remove() }
        let filler = String(repeating: "<i title=\"\(String(repeating: "x", count: 10_000))\">word</i>\n", count: 450)
        let page = "<body><p>mail maya@example.org</p>\n\(filler)<p>or jo@example.net</p></body>"
        _ = try program.write(page, to: "long.html")
        let output = try await program.run(["scan", "--format", "jsonl", "--evidence", "full", "long.html"]).output
        let findings = ScanSample.findings(try #require(try ScanSample.objects(output).first))
        #expect(findings.map { $0["value"] as? String } == ["maya@example.org", "jo@example.net"])
        #expect(findings.map { $0["start"] as? Int } == [5, 22 + 450 * 5 + 3])
    }
}
