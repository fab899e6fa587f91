internal import AuditModel
import Foundation
internal import LoopbackServer
import Testing

@testable import Fetching

@Suite struct PageCacheTests {
    /// Runs a body with an empty folder.
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cache-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.path)
    }

    private func client(_ folder: String, at seconds: Int = 1_772_366_400) -> HTTPClient {
        HTTPClient(configuration: .quick { $0.cacheFolder = folder }, clock: ContinuousClock()) {
            Timestamp(secondsSince1970: seconds)
        }
    }

    @Test("a later run asks only whether a page has changed", arguments: ["ETag", "Last-Modified"])
    func validators(_ field: String) async throws {
        let (value, asked) =
            field == "ETag" ? ("\"one\"", "if-none-match") : ("Sun, 01 Mar 2026 12:00:00 GMT", "if-modified-since")
        try await withFolder { folder in
            try await withServer { request in
                request.header(asked) == value
                    ? LoopbackResponse(status: 304, headers: [])
                    : LoopbackResponse(headers: [(field, value), ("X-Kept", "yes")], body: Array("page".utf8))
            } _: { server in
                #expect(await client(folder).fetch(server.baseURL).text == "page")
                let page = await client(folder).fetch(server.baseURL).page
                #expect(page?.status == 200 && page?.body == Array("page".utf8) && page?.header("x-kept") == "yes")
                #expect(server.requests.map { $0.header(asked) } == [nil, value])
            }
        }
    }

    @Test("a page that says how long it holds is not asked for before")
    func freshness() async throws {
        try await withFolder { folder in
            try await withServer { _ in
                LoopbackResponse(headers: [("Cache-Control", "max-age=60")], body: Array("page".utf8))
            } _: { server in
                for seconds in [0, 59, 61] {
                    #expect(await client(folder, at: 1_772_366_400 + seconds).fetch(server.baseURL).text == "page")
                }
                #expect(server.requests.count == 2)
            }
        }
    }

    @Test(
        "what must not be kept is not",
        arguments: [
            [("Cache-Control", "no-store, max-age=60"), ("ETag", "\"x\"")], [("Vary", "*"), ("ETag", "\"x\"")], [],
        ])
    func notKept(_ headers: [(String, String)]) async throws {
        try await withFolder { folder in
            try await withServer { _ in
                LoopbackResponse(headers: headers, body: Array("page".utf8))
            } _: { server in
                for _ in 0..<2 { _ = await client(folder).fetch(server.baseURL) }
                #expect(server.requests.count == 2)
                #expect((try? FileManager.default.contentsOfDirectory(atPath: folder))?.isEmpty ?? true)
            }
        }
    }

    @Test("kept pages are the user's alone, and a broken file is as none")
    func files() async throws {
        try await withFolder { folder in
            try await withServer { _ in
                LoopbackResponse(headers: [("ETag", "\"x\"")], body: Array("page".utf8))
            } _: { server in
                _ = await client(folder).fetch(server.baseURL)
                let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
                let path = folder + "/" + name
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600)
                for rubbish in ["", "\n\n", "footprint page 1\nhttp://other/\nx\n1\n\nbody"] {
                    try rubbish.write(toFile: path, atomically: true, encoding: .utf8)
                    #expect(await client(folder).fetch(server.baseURL).text == "page")
                }
            }
        }
    }

    @Test("nothing is kept unless a folder is named")
    func off() async throws {
        try await withServer { _ in
            LoopbackResponse(headers: [("Cache-Control", "max-age=60"), ("ETag", "\"x\"")], body: [])
        } _: { server in
            let client = HTTPClient.quick()
            for _ in 0..<2 { _ = await client.fetch(server.baseURL) }
            #expect(server.requests.map { $0.header("if-none-match") } == [nil, nil])
        }
    }
}
