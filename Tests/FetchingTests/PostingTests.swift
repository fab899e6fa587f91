internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct PostingTests {
    private let question = Array(#"{"q":"alice"}"#.utf8)

    private func request(_ url: String) -> PageRequest {
        PageRequest(
            url: url, headers: [HeaderField(name: "content-type", value: "application/json")], body: question)
    }

    @Test("a question is posted with its type, an empty one too")
    func posts() async throws {
        try await withServer {
            .text("\($0.method) \($0.header("content-type") ?? "") \($0.body.count)")
        } _: { server in
            #expect(await HTTPClient.quick().fetch(request(server.baseURL)).text == "POST application/json 13")
            var empty = request(server.baseURL)
            empty.body = []
            #expect(await HTTPClient.quick().fetch(empty).text == "POST application/json 0")
        }
    }

    @Test(
        "after a redirect it is a plain GET, unless the server asks for the same again",
        arguments: [
            (301, "GET 0"), (302, "GET 0"), (303, "GET 0"), (307, "POST 13"), (308, "POST 13"),
        ])
    func redirects(_ status: Int, _ expected: String) async throws {
        try await withServer { request in
            request.path == "/a"
                ? .redirect(to: "/b", status: status) : .text("\(request.method) \(request.body.count)")
        } _: { server in
            #expect(await HTTPClient.quick().fetch(request(server.baseURL + "/a")).text == expected)
        }
    }

    @Test("no other server is shown it")
    func otherServers() async throws {
        try await withServer {
            .text("\($0.method) \($0.body.count)")
        } _: { other in
            let target = other.baseURL
            try await withServer { _ in
                .redirect(to: target, status: 307)
            } _: { server in
                #expect(await HTTPClient.quick().fetch(request(server.baseURL)).text == "GET 0")
            }
        }
    }

    @Test("a question whose answer broke off is not posted again")
    func once() async throws {
        try await withRawServer {
            try await $0.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
        } _: { server in
            let client = HTTPClient.quick { $0.retries = 3 }
            var question = request(server.baseURL)
            // The scripted server reads up to an empty line.
            question.body = Array("a\r\n\r\n".utf8)
            #expect(await client.fetch(question).failure?.code == .brokenAnswer)
            #expect(server.connections == 1)
        }
    }
}
