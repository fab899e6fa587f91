import Foundation
import Testing

@Suite("The shield's commands around a transfer, as programs")
struct TransferCommandTests {
    @Test("deposit check ends with 1 for what it blocks, and its filter asks no label book")
    func deposit() async throws {
        let program = try Program()
        defer { program.remove() }
        let address = "0x52908400098527886E0F7030069857D2E4169EE7"
        #expect(try await program.run(["deposit", "check", "ETH", "ERC20", address]).status == 0)
        let wrong = try await program.run(["deposit", "check", "BTC", "Bitcoin", address])
        #expect(wrong.status == 1 && wrong.output.contains("wrong-network"))
        #expect(try await program.run(["deposit", "check", "BTC"]).status == 2)
        #expect(try await program.run(["deposit", "check", "ETH", "ERC20", address, "--label", "x"]).status == 3)
        try await program.run(["labels", "add", "cold box", "0x8617E340B3D01FA5F11F306F4090FD50E238070D"])
        let unknown = try await program.run(["deposit", "check", "ETH", "ERC20", address])
        #expect(unknown.output.contains("not-in-allowlist"))
        let record = "{\"id\":\"1\",\"coin\":\"ETH\",\"network\":\"ERC20\",\"address\":\"\(address)\"}\n"
        let filter = try await program.run(["deposit", "check", "--jsonl"], input: Data(record.utf8))
        #expect(filter.output == "{\"id\":\"1\",\"verdict\":\"ok\",\"reasons\":[]}\n")
    }

    @Test("labels move into the store when there is one, where no copy of the file can be read")
    func labels() async throws {
        let program = try Program()
        defer { program.remove() }
        let (first, second) = (
            "0x52908400098527886E0F7030069857D2E4169EE7", "0x8617E340B3D01FA5F11F306F4090FD50E238070D"
        )
        let file = program.folder.path + "/.local/share/footprint/shield/labels.json"
        #expect(try await program.run(["labels", "add", "desk", first]).status == 0)
        #expect(FileManager.default.fileExists(atPath: file))
        _ = try program.write("<h1>Alice</h1><p>alice.test@example.org</p>", to: "saved.html")
        try await program.run(["audit", "--from-file", "saved.html", "--as", "instagram:alice", "--mine"])
        #expect(try await program.run(["labels", "list"]).output.contains("desk"))
        #expect(try await program.run(["labels", "add", "cold box", second]).status == 0)
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(try await program.run(["labels", "check", second]).output.contains("cold box"))
        let taken = try await program.run(["labels", "add", "desk", second])
        #expect(taken.status == 3 && taken.errors.hasPrefix("footprint: 'desk' is the name of"))
        #expect(try await program.run(["labels", "add", " ", second]).status == 3)
        let mistyped = try await program.run(["labels", "check", String(second.dropLast())])
        #expect(mistyped.status == 1 && mistyped.output.contains("checksum fails"))
        #expect(try await program.run(["labels", "remove", "nobody"]).status == 3)
        #expect(try await program.run(["labels", "remove", "cold box"]).output.contains(second))
        #expect(!(try await program.run(["labels", "list"]).output.contains("cold box")))
        #expect(try await program.run(["labels", "add", "cold box", second]).status == 0)
        let list = try await program.run(["labels", "list", "--format", "json"]).output
        #expect(list.contains(first) && list.contains(second))
        #expect(try await program.run(["store", "status", "--check"]).status == 0)
        for part in ["store.sqlite", "store.sqlite-wal"] {
            let path = program.folder.path + "/.local/share/footprint/" + part
            let bytes = FileManager.default.contents(atPath: path) ?? Data()
            for text in [second, "cold box"] { #expect(bytes.range(of: Data(text.utf8)) == nil) }
        }
        try FileManager.default.removeItem(atPath: program.folder.path + "/.config/footprint/master.key")
        #expect(try await program.run(["labels", "list"]).status == 3)
    }

    @Test("withdraw confirms only what nothing speaks against, and logs no address")
    func withdraw() async throws {
        let program = try Program()
        defer { program.remove() }
        let transfer = ["withdraw", "ETH", "ERC20", "0x52908400098527886E0F7030069857D2E4169EE7"]
        #expect(try await program.run(transfer + ["--yes", "none", "--confirm"]).status == 0)
        let hurried = try await program.run(transfer + ["--yes", "asked,hurry", "--confirm", "--country", "HK"])
        #expect(hurried.status == 3 && hurried.output.contains("18222"))
        #expect(try await program.run(transfer + ["--yes", "none"]).status == 3)
        #expect(try await program.run(transfer + ["--yes", "maybe"]).status == 2)
        // Nobody was asked: nothing is confirmed, and the reason is said.
        let unasked = try await program.run(transfer + ["--confirm"])
        #expect(unasked.status == 2 && unasked.errors.contains("--yes none"))
        let piped = try await program.run(transfer, input: Data("no\nno\nno\nno\nno\nSEND\n".utf8))
        #expect(piped.status == 3 && piped.errors.contains("in a terminal only"))
        #expect(!piped.output.contains("your bank first"))
        #expect(try await program.run(transfer + ["--yes", "none", "--label", "x"]).status == 3)
        let log = try await program.run(["withdraw", "--log"]).output
        #expect(log.contains("sent 1, paused 3"))
        #expect(log.contains("sent") && !log.contains("5290"))
    }

    @Test("evidence makes a hashed bundle, masked unless told otherwise")
    func evidence() async throws {
        let program = try Program()
        defer { program.remove() }
        let text = "Send 200 USDT to 0x52908400098527886E0F7030069857D2E4169EE7, or write to desk@post.example"
        _ = try program.write(text, to: "message.txt")
        #expect(try await program.run(["evidence", "message.txt", "--out", "bundle"]).status == 0)
        let listing = try FileManager.default.subpathsOfDirectory(atPath: program.folder.path + "/bundle")
        let summary = try #require(listing.first { $0.hasSuffix(".md") })
        #expect(listing.contains { $0.hasSuffix("manifest.json") })
        #expect(!(try program.read("bundle/" + summary)).contains("desk@post.example"))
        #expect(try await program.run(["evidence", "none.txt", "--out", "other"]).status == 3)
        #expect(try await program.run(["evidence", "message.txt"]).status == 2)
    }

    @Test("a negative number is a value, help lists what an option takes, and a missing home is told with what helps")
    func arguments() async throws {
        let program = try Program()
        defer { program.remove() }
        for option in ["--threads", "--min-confidence"] {
            let scan = try await program.run(["scan", option, "-3", "-"])
            #expect(scan.status == 2 && scan.errors.contains("\(option) takes") && scan.errors.contains("-3"))
        }
        let rate = try await program.run(["audit", "--rate", "-1", "github:alice"])
        #expect(rate.status == 2 && !rate.errors.contains("Missing value"))
        let help = try await program.run(["evidence", "--help"]).output
        #expect(help.contains("redacted, full") && !help.contains("none, hash"))
        let homeless = try await program.shell("env -u HOME -u XDG_DATA_HOME $FOOTPRINT labels list")
        #expect(homeless.status == 3 && homeless.errors.contains("give --store and --key-file"))
        #expect(!homeless.errors.contains("or run with"))
    }
}
