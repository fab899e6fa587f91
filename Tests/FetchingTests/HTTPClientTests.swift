internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct HTTPClientTests {
    @Test("brings a page home, whatever its status", arguments: [200, 204, 304, 403, 404, 410, 429, 500, 503, 999])
    func statuses(_ status: Int) async throws {
        try await withServer { _ in
            .init(status: status, headers: [("X-Test", "Yes")], body: status == 204 || status == 304 ? [] : [65])
        } _: { server in
            let page = try #require(await HTTPClient.quick().fetch(server.baseURL + "/p#part").page)
            #expect(page.status == status)
            #expect(page.header("x-test") == "Yes")
            #expect(page.url == server.baseURL + "/p#part" && page.requested == page.url)
            #expect(page.body == (status == 204 || status == 304 ? [] : [65]))
        }
    }

    @Test("says who asks, sends what it was given, and nothing of its own beyond")
    func requestFields() async throws {
        try await withServer { _ in
            .notFound
        } _: { server in
            let client = HTTPClient.quick { $0.userAgent = "Footprint/1.0 (test)" }
            _ = await client.fetch(
                PageRequest(
                    url: server.baseURL,
                    headers: [
                        HeaderField(name: "Accept", value: "text/html"),
                        HeaderField(name: "If-None-Match", value: "\"1\""),
                        HeaderField(name: "Cookie", value: "a=b"), HeaderField(name: "Host", value: "example.org"),
                    ]))
            let names = server.requests.first?.headers.map(\.name).sorted()
            #expect(names == ["accept", "accept-encoding", "host", "if-none-match", "user-agent"])
            #expect(server.requests.first?.header("user-agent") == "Footprint/1.0 (test)")
            #expect(server.requests.first?.header("accept-encoding") == ContentDecoder.offer)
            #expect(server.requests.first?.host == "127.0.0.1")
        }
    }

    @Test("keeps no cookies")
    func cookies() async throws {
        try await withServer { _ in
            .init(headers: [("Set-Cookie", "a=b; Path=/")])
        } _: { server in
            let client = HTTPClient.quick()
            for _ in 0..<2 { _ = await client.fetch(server.baseURL) }
            #expect(server.requests.count == 2)
            #expect(server.requests.allSatisfy { $0.header("cookie") == nil })
        }
    }

    @Test("a header field cannot smuggle in another")
    func smuggling() async throws {
        try await withServer { _ in
            .notFound
        } _: { server in
            let request = PageRequest(url: server.baseURL, headers: [HeaderField(name: "A", value: "b\r\nC: d")])
            #expect(await HTTPClient.quick().fetch(request).failure?.code == .badAddress)
            #expect(server.requests.isEmpty)
        }
    }

    @Test("unpacks compressed pages")
    func compressed() async throws {
        let body = bytes("1f8b0800000000000203b329b0cb48cdc9c9b7d12fb0e30200e12db4430d000000")
        try await withServer { _ in
            .init(headers: [("Content-Encoding", "gzip")], body: body)
        } _: { server in
            #expect(await HTTPClient.quick().fetch(server.baseURL).text == "<p>hello</p>\n")
        }
    }

    @Test("many requests at a time are all answered, each with its own page")
    func manyRequests() async throws {
        try await withServer {
            .text($0.path)
        } _: { server in
            let client = HTTPClient.quick()
            await withTaskGroup { group in
                for number in 0..<200 {
                    group.addTask { await client.fetch("\(server.baseURL)/\(number)").text == "/\(number)" }
                }
                for await isRight in group { #expect(isRight) }
            }
        }
    }

    @Test(
        "an address that is none is said to be none",
        arguments: [
            "", "example", "ftp://example.org/", "file:///etc/hostname", "http://a:b@example.org/", "http://", "://",
        ])
    func badAddress(_ url: String) async {
        let failure = await HTTPClient.quick().fetch(url).failure
        #expect(failure?.code == .badAddress)
        #expect(failure?.message.hasPrefix(url) == true)
    }

    @Test("after shutting down, requests under way and later ones are cancelled")
    func shutDown() async throws {
        try await withServer { _ in
            try? await Task.sleep(for: .seconds(60))
            return .notFound
        } _: { server in
            let client = HTTPClient.quick()
            async let hanging = client.fetch(server.baseURL)
            while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
            client.shutDown()
            #expect(await hanging.failure?.code == .cancelled)
            #expect(await client.fetch(server.baseURL).failure?.code == .cancelled)
            client.shutDown()
        }
    }
}
