internal import AuditModel
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct RedirectTests {
    @Test("follows redirects and says where the page was found", arguments: [301, 302, 303, 307, 308])
    func follows(_ status: Int) async throws {
        try await withServer {
            $0.path == "/a" ? .redirect(to: "b?c=d", status: status) : .text("here")
        } _: { server in
            let page = try #require(await HTTPClient.quick().fetch(server.baseURL + "/a").page)
            #expect(page.status == 200)
            #expect(page.requested == server.baseURL + "/a")
            #expect(page.url == server.baseURL + "/b?c=d")
        }
    }

    @Test("a redirect that is not to be followed is the page")
    func notFollowed() async throws {
        try await withServer { _ in
            .redirect(to: "/login")
        } _: { server in
            let request = PageRequest(url: server.baseURL + "/a", followsRedirects: false)
            let page = try #require(await HTTPClient.quick().fetch(request).page)
            #expect(page.status == 302 && page.header("location") == "/login" && server.requests.count == 1)
        }
    }

    @Test("a redirect without an aim is the page")
    func aimless() async throws {
        try await withServer { _ in
            .init(status: 302)
        } _: { server in
            #expect(await HTTPClient.quick().fetch(server.baseURL).page?.status == 302)
        }
    }

    @Test("gives up after so many redirects, and at once in a circle")
    func limits() async throws {
        try await withServer { request in
            .redirect(to: request.path == "/circle" ? "/circle" : request.path + "x")
        } _: { server in
            let client = HTTPClient.quick { $0.maximumRedirects = 3 }
            let endless = await client.fetch(server.baseURL + "/a").failure
            #expect(endless?.code == .tooManyRedirects)
            #expect(endless?.message.contains("more than 3 times") == true)
            #expect(server.requests.count == 4)
            let circle = await client.fetch(server.baseURL + "/circle").failure
            #expect(circle?.code == .tooManyRedirects)
            #expect(circle?.message.contains("circle") == true)
            #expect(server.requests.count == 5)
        }
    }

    @Test("exactly as many redirects as allowed are followed")
    func exactly() async throws {
        try await withServer { request in
            request.path.count < 4 ? .redirect(to: request.path + "x") : .text("end")
        } _: { server in
            let client = HTTPClient.quick { $0.maximumRedirects = 3 }
            #expect(await client.fetch(server.baseURL + "/").text == "end")
        }
    }

    @Test(
        "never leaves http and https, and takes no credentials along",
        arguments: [
            "file:///etc/hostname", "gopher://127.0.0.1/", "http://a:b@127.0.0.1/",
        ])
    func otherSchemes(_ location: String) async throws {
        try await withServer { _ in
            .redirect(to: location)
        } _: { server in
            #expect(await HTTPClient.quick().fetch(server.baseURL).failure?.code == .addressRefused)
        }
    }

    @Test("a redirect to nothing readable is a broken answer", arguments: ["http://[::bad/", "javascript:alert(1)"])
    func unreadable(_ location: String) async throws {
        try await withServer { _ in
            .redirect(to: location)
        } _: { server in
            #expect(await HTTPClient.quick().fetch(server.baseURL).failure?.code == .brokenAnswer)
        }
    }

    @Test(
        "a redirect into a network that is not allowed is refused",
        arguments: [
            "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://[fe80::1]/", "http://0xa9fea9fe/",
        ])
    func refusedAddress(_ location: String) async throws {
        try await withServer { _ in
            .redirect(to: location)
        } _: { server in
            let failure = await HTTPClient.quick().fetch(server.baseURL).failure
            #expect(failure?.code == .addressRefused)
            #expect(failure?.message.contains("--allow-network") == true)
        }
    }

    @Test("an Authorization field does not follow to another site")
    func authorization() async throws {
        try await withServer { _ in
            .text("other")
        } _: { other in
            try await withServer { request in
                .redirect(to: request.path == "/a" ? "/b" : other.baseURL)
            } _: { server in
                let request = PageRequest(
                    url: server.baseURL + "/a", headers: [HeaderField(name: "Authorization", value: "Bearer fake")])
                #expect(await HTTPClient.quick().fetch(request).text == "other")
                #expect(server.requests.map { $0.header("authorization") } == ["Bearer fake", "Bearer fake"])
                #expect(other.requests.map { $0.header("authorization") } == [nil])
            }
        }
    }
}
