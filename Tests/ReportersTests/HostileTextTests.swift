import AuditModel
import Testing

@testable import Reporters

/// Page text that tries to act: in every field that a page can fill.
@Suite("Hostile text")
struct HostileTextTests {
    static let attacks = [
        "<script>alert(1)</script>", "\"\u{301} onmouseover=\"alert(1)", "'><img src=x onerror=alert(1)>",
        "javascript:alert(1)", "{{{policy}}}{{#report}}", "\u{1B}[2J\u{1B}]0;title\u{07}", "\u{9B}31m",
        "[link](https://evil.example)", "![x](https://evil.example/p.png)", "`code` **bold** ~~gone~~",
        "line\n# heading\n- item\n\n    code", "| a | b |\n|---|---|", "www.evil.example https://evil.example",
        "\u{202E}txt.exe\u{202C}", "a\u{2028}b\u{2029}c\u{0}d", "&amp;<!-- -->", "]]>", "1. item", "=== ---", "\\",
        "https://evil.example/\"onclick=\"x", "{0123456789abcdef}",
    ]

    static func audit(_ text: String) -> Audit {
        let handle = Handle(platform: "web", account: text)
        let place = Place(
            handle: handle, url: text, region: .post, owner: .unknown,
            evidence: Evidence(
                text: text, marks: [Evidence.Mark(span: 0..<min(3, text.utf8.count), kind: .city)]),
            confidence: .nan, detector: text, reasons: [text])
        let exposure = Exposure(
            id: "0123456789abcdef", kind: .city, value: text, fields: ["exchange": text, "state": text], score: 20,
            vector: text, reasons: [text], tactics: [.phishing], places: [place])
        let scenario = Scenario(
            rule: "C1", tactic: .phishing, title: text, score: 50, exposures: [exposure.id], story: text, defence: text)
        let task = AuditTask(
            title: text, exposures: [exposure.id], gain: 1, effort: .editField, steps: [text], links: [text])
        return Audit(
            profile: text, started: Timestamp(secondsSince1970: 0), finished: Timestamp(secondsSince1970: 0),
            program: text, ruleset: text, handles: [handle],
            judgement: Judgement(
                table: text, exposures: [exposure], scenarios: [scenario], tasks: [task], grade: .medium, index: 20),
            coverage: [Check(handle: handle, url: text, verdict: .failed, reason: text)])
    }

    static func report(_ reporter: some Reporter, _ text: String) throws -> String {
        try reporter.report(MaskedAudit(masking: audit(text), level: .full))
    }

    @Test("adds no element and no attribute to the page", arguments: attacks)
    func html(attack: String) throws {
        let plain = try Self.structure(of: Self.report(HTMLReporter(), "plain words"))
        let hostile = try Self.structure(of: Self.report(HTMLReporter(), attack))
        // Only a link may come or go, and only to an address of the web; and a mark, where nothing visible is marked.
        let passing: Set = ["a", "/a", "mark", "/mark"]
        #expect(hostile.tags.filter { !passing.contains($0) } == plain.tags.filter { !passing.contains($0) })
        #expect(hostile.links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://") })
        #expect(hostile.attributes.isSubset(of: plain.attributes.union(["rel", "href"])))
    }

    /// A small reading of the page: names of tags in order, names of attributes, targets of links.
    private static func structure(of page: String) -> (tags: [String], attributes: Set<String>, links: [String]) {
        var tags: [String] = []
        var attributes: Set<String> = []
        var links: [String] = []
        var rest = page.unicodeScalars[...]
        while let open = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: open)...]
            guard let first = rest.first, first.properties.isAlphabetic || first == "/" || first == "!" else {
                continue
            }
            tags.append(String(String.UnicodeScalarView(rest.prefix { $0 != " " && $0 != ">" })))
            rest = rest.drop { $0 != " " && $0 != ">" }
            while rest.first == " " {
                rest = rest.dropFirst()
                let name = String(String.UnicodeScalarView(rest.prefix { $0 != "=" && $0 != ">" && $0 != " " }))
                rest = rest.dropFirst(name.unicodeScalars.count)
                attributes.insert(name)
                guard rest.first == "=" else { continue }
                rest = rest.dropFirst(2)
                let value = String(String.UnicodeScalarView(rest.prefix { $0 != "\"" }))
                rest = rest.dropFirst(value.unicodeScalars.count + 1)
                if name == "href" { links.append(value) }
            }
        }
        return (tags, attributes, links)
    }

    @Test("reaches no terminal as a command", arguments: attacks)
    func terminal(attack: String) throws {
        let report = try Self.report(TerminalReporter(), attack)
        #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
        #expect(!report.unicodeScalars.contains { (0x7f...0x9f).contains($0.value) || $0.value == 0x202e })
    }

    @Test("is no markup in Markdown", arguments: attacks)
    func markdown(attack: String) throws {
        let report = try Self.report(MarkdownReporter(), attack)
        let plain = try Self.report(MarkdownReporter(), "plain words")
        #expect(report.split(separator: "\n").count == plain.split(separator: "\n").count)
        let unescaped = Self.withoutEscapes(report)
        for markup in ["[link](", "![x](", "<script", "<img", "`code`", " **bold**", "~~", "<!--", "| a"] {
            #expect(!unescaped.contains(markup), "\(markup)")
        }
        for line in report.split(separator: "\n") where !line.contains("<https://") {
            #expect(!line.contains("https://") && !line.contains("www.e"))
        }
    }

    /// The report without the backslashes and what they escape.
    private static func withoutEscapes(_ text: String) -> String {
        var result = ""
        var isEscape = false
        for character in text {
            if isEscape {
                isEscape = false
            } else if character == "\\" {
                isEscape = true
            } else {
                result.append(character)
            }
        }
        return result
    }

    @Test("stays one string in JSON", arguments: attacks)
    func json(attack: String) throws {
        let report = try Self.report(JSONReporter(), attack)
        #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
        #expect(!report.contains("<") && !report.unicodeScalars.contains { $0.value == 0x2028 || $0.value == 0x9b })
    }

    @Test(
        "an address becomes a link only if it is one of the web",
        arguments: [
            ("https://example.org/a?b=c#d", true), ("HTTP://example.org", true), ("javascript:alert(1)", false),
            ("https://example.org/\" onclick=\"x", false), ("https://example.org/a b", false), ("//example.org", false),
            ("data:text/html,x", false), ("https://e•••.org", false), ("", false),
        ])
    func links(url: String, isLink: Bool) {
        #expect(WebLink.isLinkable(url) == isLink)
    }
}
