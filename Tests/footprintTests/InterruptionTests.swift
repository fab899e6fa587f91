import Foundation
import LoopbackServer
import Testing

@Suite("footprint audit that is stopped")
struct InterruptionTests {
    @Test("the first signal ends it soon, with the report of what was done", arguments: ["INT", "TERM"])
    func stopped(_ signal: String) async throws {
        let server = try await LoopbackServer.start { request in
            guard request.path == "/alice" else { return .notFound }
            if request.host.hasPrefix("slow") { try? await Task.sleep(for: .seconds(60)) }
            return .html("<h1>Alice</h1><p>Write to alice.fake@example.org about pots.</p>")
        }
        let program = try Program()
        defer { program.remove() }
        let handles = ["quick", "slow"].map { "http://\($0).localhost:\(server.port)/alice" }.joined(separator: " ")
        let result = try await program.shell(
            """
            "$FOOTPRINT" audit \(handles) --mine --allow-network 127.0.0.0/8 --reports R 2> progress &
            until grep -q ✓ progress; do sleep 0.1; done
            sleep 0.5; kill -\(signal) $!; date +%s > begin; wait $!; status=$?; date +%s > end; exit $status
            """)
        await server.stop()
        #expect(result.status == 0)
        let times = try ["begin", "end"].map { Int(try program.read($0).filter(\.isNumber)) ?? 0 }
        #expect(times[1] - times[0] <= 5)
        let coverage = try program.coverage(of: "R/quick.localhost-\(server.port)-alice")
        #expect(coverage.map(\.verdict) == ["found", "failed"])
        #expect(coverage.last?.reason.contains("cancelled") == true)
    }
}
