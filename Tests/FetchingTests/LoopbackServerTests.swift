internal import AuditModel
internal import Fetching
internal import LoopbackServer
import Testing

@Suite struct LoopbackServerTests {
    @Test("a request arrives with its parts, and its answer goes back")
    func roundTrip() async throws {
        try await withServer { request in
            .json("{\"path\":\"\(request.path)\"}", status: request.path == "/a" ? 200 : 404)
        } _: { server in
            let client = HTTPClient.quick()
            let request = PageRequest(
                url: server.baseURL + "/a?b=c", headers: [HeaderField(name: "Accept", value: "application/json")])
            #expect(await client.fetch(request).text == "{\"path\":\"/a\"}")
            #expect(await client.fetch(server.baseURL + "/x").page?.status == 404)
            let seen = try #require(server.requests.first)
            #expect(seen.method == "GET" && seen.path == "/a" && seen.query == "b=c" && seen.host == "127.0.0.1")
            #expect(seen.header("accept") == "application/json")
            #expect(server.requests.count == 2)
        }
    }

    @Test("a stopped server takes no connection, even if an answer was being made")
    func stops() async throws {
        let server = try await LoopbackServer.start { _ in
            try? await Task.sleep(for: .seconds(60))
            return .notFound
        }
        let client = HTTPClient.quick()
        async let hanging = client.fetch(server.baseURL)
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
        await server.stop()
        #expect(await hanging.failure?.code == .brokenAnswer)
        // Another test's server may have the port by now.
        _ = await client.fetch(server.baseURL)
        #expect(server.requests.count == 1)
    }
}
