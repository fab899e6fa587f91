import Foundation
import Testing

@Suite("footprint schedule and notify")
struct ScheduleCommandTests {
    @Test("paths are quoted for systemd and cron by scalars, whatever accents stand on the marks")
    func quoting() async throws {
        let program = try Program()
        defer { program.remove() }
        // Quotation mark, dollar, percent sign, apostrophe, each with a combining accent upon it.
        let folder = program.folder.path + "/a\"\u{301} b$\u{301}c%\u{301}d'\u{301}e"
        let store = ["--store", folder + "/store.sqlite", "--key-file", folder + "/master.key"]
        let printed = try await program.run(["schedule", "install", "--print"] + store)
        #expect(printed.status == 0)
        #expect(printed.output.contains("/a\\\"\u{301} b$$\u{301}c%%\u{301}d'\u{301}e/store.sqlite\""))
        let cron = try await program.run(["schedule", "install", "--print", "--crontab"] + store)
        #expect(cron.output.contains("/a\"\u{301} b$\u{301}c\\%\u{301}d'\\''\u{301}e/store.sqlite'"))
    }

    @Test("the desktop is told by the notify-send of the user's path; without one the message waits")
    func desktop() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.write("<h1>Maya</h1><p>Write to maya.one@example.org</p>", to: "saved.html")
        let script = #"""
            mkdir bin && printf '#!/bin/sh\nfor word; do printf "%%s|" "$word"; done > "$HOME/told"\n' > bin/notify-send
            chmod +x bin/notify-send
            $FOOTPRINT notify add desk --kind desktop || exit 8
            PATH=$PWD/bin:$PATH $FOOTPRINT audit --from-file saved.html --as instagram:maya --mine -q || exit 9
            """#
        #expect(try await program.shell(script).status == 0)
        let told = try program.read("told")
        #expect(told.hasPrefix("--app-name=Footprint|--urgency="))
        #expect(told.contains("|--|Footprint of instagram-maya: 1 new exposure"))
        #expect(!told.contains("maya.one"))
        #expect(try await program.run(["notify", "list"]).output.contains("waiting") == false)
        let missing = try await program.run(["notify", "test", "desk"])
        #expect(missing.status == 3 && missing.errors.contains("notify-send"))
    }

    @Test("watch ends in good order on SIGTERM, also after it has run an audit")
    func watch() async throws {
        let program = try Program()
        defer { program.remove() }
        // Nothing listens there: the audit is over at once.
        let profile = "name: maya\nattested: true\nattested_on: 2026-01-01\nhandles:\n  - http://127.0.0.1:9/\n"
        _ = try program.write(profile, to: "maya.yaml")
        let script = #"""
            $FOOTPRINT schedule add maya.yaml --calendar '*:*:*' --spread 0 -- --allow-network 127.0.0.0/8 || exit 8
            $FOOTPRINT watch --offline-wait 0 & watch=$!
            (sleep 60; kill -9 $watch) & guard=$!
            until [ -e Reports/maya/latest ]; do sleep 0.05; done
            until $FOOTPRINT schedule list | grep -q 'last run'; do sleep 0.05; done
            kill -TERM $watch; wait $watch; status=$?
            kill $guard; exit $status
            """#
        let result = try await program.shell(script)
        #expect(result.status == 0 && result.errors.contains("stopped"))
    }
}
