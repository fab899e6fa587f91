import Foundation
import LoopbackServer
import Testing

@Suite("where footprint audit writes")
struct ReportFolderTests {
    private static let audit = "\"$FOOTPRINT\" audit --from-file page.txt --as instagram:alice --mine"

    private func program() throws -> Program {
        let program = try Program()
        _ = try program.write("My Binance UID is 482910377.\n", to: "page.txt")
        return program
    }

    @Test("a place that cannot take reports ends with 3 before the first request", arguments: ["file", "/proc/x"])
    func unusable(_ place: String) async throws {
        let server = try await LoopbackServer.start { _ in .html("<p>hello</p>") }
        let program = try program()
        defer { program.remove() }
        _ = try program.write("", to: "file")
        let result = try await program.run([
            "audit", server.baseURL, "--mine", "--allow-network", "127.0.0.0/8", "--rate", "0", "--reports", place,
        ])
        let requests = server.requests.count
        await server.stop()
        #expect(result.status == 3)
        #expect(result.errors.contains(place))
        #expect(requests == 0)
    }

    @Test("an empty name of the folder is not the root of the disk")
    func emptyName() async throws {
        let program = try program()
        defer { program.remove() }
        #expect(try await program.shell(Self.audit + " --reports ''").status == 2)
    }

    @Test("when the disk is full the summary is still shown, and the report that could not be written is named")
    func fullDisk() async throws {
        let program = try program()
        defer { program.remove() }
        // Files of 4 KiB at most: room for the key and the table, not for the page.
        let result = try await program.shell("ulimit -f 8; \(Self.audit) --no-store --format html,csv")
        #expect(result.status == 3)
        #expect(result.errors.contains("report.html"))
        #expect(result.output.contains("Footprint of instagram-alice"))
        let folder = program.folder.appending(path: "Reports/instagram-alice")
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        #expect(files.contains { $0.hasSuffix("report.csv") })
        #expect(!files.contains { $0.contains("report.html") })
    }

    @Test("when the disk is full the store is named, before anything is fetched")
    func fullDiskOfStore() async throws {
        let program = try program()
        defer { program.remove() }
        let result = try await program.shell("ulimit -f 8; \(Self.audit)")
        #expect(result.status == 3)
        #expect(result.errors.contains("store.sqlite") && result.errors.contains("--no-store"))
    }

    @Test("runs at the same moment take neither each other's folders nor keys")
    func sameMoment() async throws {
        let program = try program()
        defer { program.remove() }
        let runs = (0..<4).map { _ in "\(Self.audit) --no-store -q --format json &" }.joined(separator: " ")
        let result = try await program.shell(
            "\(runs) wait; cat Reports/instagram-alice/2*/report.json | grep -c '\"version\"'; "
                + "for report in Reports/instagram-alice/2*; do grep '\"id\":' $report/report.json | cksum; done | sort -u "
                + "| wc -l; "
                + "find . -name '*.new' | wc -l")
        #expect(result.errors.isEmpty)
        #expect(result.output.split(separator: "\n").map { $0.filter { $0 != " " } } == ["4", "1", "0"])
    }

    @Test("a key that cannot be used is never replaced")
    func brokenKey() async throws {
        let program = try program()
        defer { program.remove() }
        let script =
            "mkdir -p .local/share/footprint/keys; echo short > .local/share/footprint/keys/instagram-alice.key; "
        let result = try await program.shell(script + Self.audit)
        #expect(result.status == 3)
        #expect(try program.read(".local/share/footprint/keys/instagram-alice.key") == "short\n")
    }

    @Test("without a home folder it ends with 3, and says what is missing")
    func noHome() async throws {
        let program = try program()
        defer { program.remove() }
        let result = try await program.shell("unset HOME; " + Self.audit)
        #expect(result.status == 3)
        #expect(result.errors.contains("HOME"))
    }
}
