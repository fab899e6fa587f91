import Foundation
import Testing

@Suite("The shield's commands as programs")
struct ShieldCommandTests {
    private static func lines(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test("verify answers with a verdict, and refuses what it cannot use")
    func verify() async throws {
        let program = try Program()
        defer { program.remove() }
        let listed = try await program.run(["verify", "https://www.kraken.com/sign-in"])
        #expect(listed.status == 0 && listed.output.hasPrefix("LISTED") && listed.output.contains("forged"))
        #expect(!listed.output.lowercased().contains("safe"))
        let trick = try await program.run(["verify", "https://binance.com@198.51.100.4/x"])
        #expect(trick.status == 0 && trick.output.hasPrefix("LOOKALIKE of Binance"))
        #expect(try await program.run(["verify"]).status == 2)
        #expect(try await program.run(["verify", "--jsonl", "x"]).status == 2)
        #expect(try await program.run(["verify", "--type", "pigeon", "x"]).status == 2)
    }

    @Test("filters answer each line with one, in order, and bad lines with an error record")
    func filters() async throws {
        let program = try Program()
        defer { program.remove() }
        let input = """
            {"id":"a","input":"wa.me/12025550147","claims":"binance"}
            {"id":"b"}
            not json
            [1]
            {"input":"x"}
            {"id":"c","input":[7]}

            {"id":"d","input":"https://krаken.example","claims":null,"more":{}}
            """
        let result = try await program.run(["verify", "--jsonl"], input: Data(input.utf8))
        #expect(result.status == 0 && result.errors.isEmpty)
        let answers = try Self.lines(result.output)
        let codes = answers.map { ($0["error"] as? [String: String])?["code"] ?? "" }
        #expect(answers.map { $0["id"] as? String } == ["a", "b", nil, nil, nil, "c", "d"])
        #expect(codes == ["", "no-input", "bad-json", "bad-record", "no-id", "bad-record", ""])
        #expect(answers.first?["verdict"] as? String == "never-used")
        #expect(answers.last?["verdict"] as? String == "lookalike")
        #expect(try await program.run(["triage", "--jsonl"]).output.isEmpty)
    }

    @Test("what a filter cannot use is named with its field and the type that it takes, and the id stays as it was")
    func fields() async throws {
        let program = try Program()
        defer { program.remove() }
        func answers(_ command: [String], _ records: [String]) async throws -> [String] {
            let lines = Data((records.joined(separator: "\n") + "\n").utf8)
            return try await program.run(command + ["--jsonl"], input: lines).output.split(separator: "\n").map(
                String.init)
        }
        let contacts = try await answers(
            ["verify"],
            [
                #"{"id":7,"input":7}"#, #"{"id":"a","input":"x.example","type":"pigeon"}"#, "{",
                #"{"id":[],"input":"x"}"#,
                #"{"id":12345678901234567890,"input":"kraken.com"}"#,
            ])
        #expect(contacts.count == 5)
        #expect(contacts[0].contains(#"{"id":7,"error":"#) && contacts[0].contains("has to be a string, not a number"))
        #expect(contacts[1].contains("has to be one of website, email"))
        #expect(contacts[2].hasPrefix(#"{"id":null,"error":{"code":"bad-json""#))
        #expect(contacts[3].hasPrefix(#"{"id":null,"#))
        #expect(contacts[4].hasPrefix(#"{"id":12345678901234567890,"verdict":"listed""#))
        let messages = try await answers(
            ["triage"],
            [
                #"{"id":"a","text":5}"#, #"{"id":"b","text":"x","channel":"pigeon"}"#,
                #"{"id":"c","text":"x","exposures":{}}"#,
                #"{"id":"d","text":"Hello","channel":"sms"}"#,
            ])
        #expect(messages.map { $0.contains("bad-record") } == [true, true, true, false])
        let transfers = try await answers(
            ["deposit", "check"],
            [
                #"{"id":"a","coin":"BTC","network":"Bitcoin","address":5}"#,
                #"{"id":"b","coin":"BTC","network":"Bitcoin","address":"x","destination":"friend"}"#,
                #"{"id":"c","coin":"BTC","network":"Bitcoin","address":"x","labels":"desk"}"#,
            ])
        #expect(transfers.allSatisfy { $0.contains("bad-record") })
        #expect(transfers[1].contains("exchange, self"))
    }

    @Test("a mistyped channel is refused, a mistyped brand is asked after, a bare name is listed on X only")
    func mistyped() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write("Hello", to: "m.txt")
        #expect(try await program.run(["triage", "--channel", "wahtsapp", "m.txt"]).status == 2)
        #expect(try await program.run(["triage", "--claims", "binanse", "m.txt"]).output.contains("--claims binance"))
        #expect(!(try await program.run(["triage", "--claims", "Northwind Bank", "m.txt"]).output.contains("note:")))
        #expect(try await program.run(["verify", "--claims", "krakn", "x.example"]).output.contains("--claims kraken"))
        let bare = try await program.run(["verify", "@binance"]).output
        #expect(bare.hasPrefix("LISTED ON X ONLY") && bare.contains("--type telegram"))
        #expect(try await program.run(["verify", "--type", "x", "@binance"]).output.hasPrefix("LISTED: "))
        #expect(try await program.run(["verify", " "]).status == 2)
    }

    @Test("triage reads a file, a mail and standard input, and says what to do in the user's country")
    func triage() async throws {
        let program = try Program()
        defer { program.remove() }
        let text = "Hello, Binance support here. Send me the code you got by SMS, and tell nobody."
        _ = try program.write(text, to: "message.txt")
        let arguments = ["triage", "--channel", "whatsapp", "--claims", "binance", "--country", "HK"]
        let named = try await program.run(arguments + ["message.txt"])
        #expect(named.status == 0 && named.output.hasPrefix("SCAM"))
        #expect(named.output.contains("never-channel") && named.output.contains("18222"))
        let piped = try await program.run(arguments + ["-"], input: Data(text.utf8))
        #expect(piped.output == named.output)
        let places = named.output.split(separator: "\n").map(String.init)
        let bank = try #require(places.firstIndex { $0.contains("your exchange and your bank first") })
        let line = try #require(places.firstIndex { $0.contains("18222") })
        let police = try #require(places.firstIndex { $0.contains("999") })
        #expect(bank < line && line < police)
        let unknown = try await program.run(["triage", "--country", "ZZ", "message.txt"])
        #expect(unknown.output.contains("no help line of ZZ is known here"))
        _ = try program.write(
            "From: Kraken <a@post.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                + "Subject: Limited\r\nContent-Type: text/html\r\n\r\n<p>Confirm at once at "
                + "<a href=\"https://kraken-id.example/\">https://www.kraken.com</a> with your password.</p>",
            to: "mail.eml")
        let mail = try await program.run(["triage", "mail.eml"])
        #expect(mail.output.contains("link-mismatch") && mail.output.contains("lookalike-domain"))
        #expect(try await program.run(["triage", "none.txt"]).status == 3)
        #expect(try await program.run(["triage", "-"]).status == 3)
        #expect(try await program.run(["triage", "--audit", "nobody", "message.txt"]).status == 3)
    }

    @Test("the country is the user's word, else the profile's, the report's, the locale's; else none is made up")
    func country() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write("Binance support here. Send me the code you got by SMS, tell nobody.", to: "m.txt")
        let nobody = try await program.run(["triage", "m.txt"]).output
        #expect(nobody.contains("the police of your country") && nobody.contains("footprint directory offices"))
        #expect(!nobody.contains("HK") && !nobody.contains("18222"))
        _ = try program.write("attested: true\nregion: \"SE\"\nhandles:\n  - github:alice\n", to: "alice.yaml")
        let profile = try await program.run(["triage", "--profile", "alice.yaml", "m.txt"]).output
        #expect(profile.contains("114 14") && !profile.contains("locale"))
        let stated = try await program.run(["triage", "--profile", "alice.yaml", "--country", "nz", "m.txt"]).output
        #expect(stated.contains("0508 638 723") && !stated.contains("114 14"))
        let locale = try await program.shell("LC_ALL=sv_SE.UTF-8 $FOOTPRINT triage m.txt").output
        #expect(locale.contains("for SE, as your locale 'sv_SE.UTF-8' says") && locale.contains("114 14"))
        #expect(try await program.shell("LC_ALL=sv LANG=en_US.UTF-8 $FOOTPRINT triage m.txt").output == nobody)
        let report = "{\"version\":1,\"profile\":\"alice\",\"exposures\":[],\"advice\":{\"country\":\"TH\"}}"
        _ = try program.write(report, to: "report.json")
        #expect(try await program.run(["triage", "--audit", "report.json", "m.txt"]).output.contains("1441"))
    }

    @Test("offices are listed with source and date, and those that nothing confirms are marked")
    func offices() async throws {
        let program = try Program()
        defer { program.remove() }
        let all = try await program.run(["directory", "offices"])
        #expect(all.status == 0 && all.output.contains("18222") && all.output.contains(", unverified)"))
        #expect(all.output.split(separator: "\n").count.isMultiple(of: 2))
        let one = try await program.run(["directory", "offices", "se", "--format", "json"]).output
        #expect(one.contains("\"114 14\"") && one.contains("\"date\": \"2026-11-26\""))
        #expect(try await program.run(["directory", "offices", "AQ"]).status == 3)
    }

    @Test("joined with an audit, a value that the report masks is found by its fingerprint and named with its page")
    func join() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write(
            "<h1>Alice</h1><p>Binance UID: 482910377. Soon off to Lisbon. "
                + "<a href=\"https://binance-bonus.example/a\">Join</a></p>", to: "saved.html")
        try await program.run(["audit", "--from-file", "saved.html", "--as", "instagram:alice", "--mine"])
        let report = try program.read("Reports/instagram-alice/latest/report.json")
        #expect(!report.contains("482910377"))
        // The link of the owner's own page is one of a lookalike.
        #expect(report.contains("\"link.lookalike\"") && report.contains("binance-bonus.example"))
        let known = try await program.run(
            ["triage", "--audit", "instagram-alice", "--claims", "binance"],
            input: Data("Your account with UID 482910377 is locked, send us your password.".utf8))
        #expect(known.output.contains("public-detail-reuse"))
        #expect(known.output.contains("knowing it proves nothing: it is on instagram:alice"))
        let other = try await program.run(
            ["triage", "--audit", "instagram-alice", "--claims", "binance"],
            input: Data("Your account with UID 482910378 is locked, send us your password.".utf8))
        #expect(other.output.contains("no detail of it was found"))
    }

    @Test("the directory is listed and shown, and a file without sources is refused")
    func directory() async throws {
        let program = try Program()
        defer { program.remove() }
        #expect(try await program.run(["directory", "list"]).output.contains("binance"))
        #expect(try await program.run(["directory", "show", "binance"]).output.contains("binance.com"))
        #expect(try await program.run(["directory", "show", "nobody"]).status == 3)
        _ = try program.write("{\"version\":1}", to: "bad.json")
        #expect(try await program.run(["directory", "update", "bad.json"]).status == 3)
        _ = try program.write(
            "{\"version\":1,\"id\":\"wrenbank\",\"name\":\"Wren Bank\",\"kind\":\"other\",\"names\":[\"wrenbank\"],"
                + "\"domains\":[{\"value\":\"wren.example\",\"source\":\"its imprint\",\"date\":\"2026-03-01\"}]}",
            to: "good.json")
        #expect(try await program.run(["directory", "update", "good.json"]).status == 0)
        #expect(try await program.run(["verify", "https://wren.example"]).output.hasPrefix("LISTED"))
        _ = try program.write("[\n{\"version\": 1,}]", to: "bad.json")
        #expect(
            try await program.run(["directory", "update", "bad.json"]).errors.contains("line 2: it is not valid JSON"))
        _ = try program.write("[]", to: "bad.json")
        #expect(try await program.run(["directory", "update", "bad.json"]).status == 3)
        // A brand of the program's own is replaced with a warning, and comes back.
        let own = try program.read("good.json").replacing("wrenbank", with: "binance")
        _ = try program.write(own, to: "own.json")
        let replaced = try await program.run(["directory", "update", "own.json"])
        #expect(replaced.status == 0 && replaced.errors.contains("no longer listed: binance.com"))
        #expect(replaced.output.contains("shield/directory.json"))
        #expect(!(try await program.run(["verify", "binance.com"]).output.hasPrefix("LISTED")))
        #expect(try await program.run(["directory", "remove", "binance"]).status == 0)
        #expect(try await program.run(["verify", "binance.com"]).output.hasPrefix("LISTED"))
        #expect(try await program.run(["directory", "remove", "binance"]).status == 3)
        // A filter's answers depend on its input alone.
        let record = Data("{\"id\":\"1\",\"input\":\"https://wren.example\"}\n".utf8)
        #expect(try await program.run(["verify", "--jsonl"], input: record).output.contains("unknown-brand"))
    }
}
