import AuditModel
import Collectors
import LoopbackServer
import Synchronization
import Testing

@Suite("Pictures of an account")
struct PictureTests {
    /// A JPEG file of 236 bytes whose EXIF says: 59.3293 N, 18.0686 E, 1 February 2026 10:20:30 +01:00, "Pocket 7".
    private static let picture: [UInt8] = {
        let digits = Array(
            """
            ffd8ffe100e245786966000049492a0008000000030010010200090000003200000069870400010000003b00000025880400\
            010000007400000000000000506f636b6574203700020003900200140000005900000011900200070000006d000000000000\
            00323032363a30323a30312031303a32303a3330002b30313a303000040001000200020000004e0000000200050003000000\
            aa0000000300020002000000450000000400050003000000c2000000000000003b000000010000001300000001000000c411\
            00006400000012000000010000000400000001000000b802000064000000ffda0002ffd9
            """)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }()

    private static func jpeg(_ body: [UInt8] = picture, status: Int = 200, of whole: Int? = nil) -> LoopbackResponse {
        var headers = [("Content-Type", "image/jpeg")]
        if let whole { headers.append(("Content-Range", "bytes 0-\(body.count - 1)/\(whole)")) }
        return LoopbackResponse(status: status, headers: headers, body: body)
    }

    private static func page(_ body: String) -> LoopbackResponse {
        .html("<!doctype html><html><head><title>Alice</title></head><body><main><h1>Alice</h1>\(body)</main></body>")
    }

    /// Collects the page at `/` with pictures.
    private func collect(
        atMost limit: Int, _ routes: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse?
    ) async throws -> (collection: Collection, asked: [String]) {
        try await Stage.with(routes) { stage in
            let handle = Handle(platform: "web", account: stage.server.baseURL + "/")
            let collection = await stage.collect(handle, endpoint: nil, maximumPictures: limit)
            return (collection, collection.checks.map { $0.url.replacing(stage.server.baseURL, with: "") })
        }
    }

    @Test("place, day and device of the owner's picture become facts of the page, at the picture's address")
    func facts() async throws {
        let (collection, _) = try await collect(atMost: 5) { request in
            switch request.path {
            case "/": Self.page("<p>The new kiln.</p><img src=/kiln.jpg>")
            case "/kiln.jpg": Self.jpeg()
            default: nil
            }
        }
        let facts = collection.documents.flatMap(\.facts).filter { $0.source == "EXIF of a picture" }
        #expect(facts.map(\.property) == [.coordinates, .device])
        #expect(facts.map(\.value) == ["59.32930,18.06860", "Pocket 7"])
        #expect(facts.allSatisfy { $0.owner == .own && $0.url?.hasSuffix("/kiln.jpg") == true })
        #expect(facts.first?.time?.description == "2026-02-01T10:20:30+01:00")
        #expect(collection.checks.last?.verdict == .found)
        #expect(collection.checks.last?.reason.contains("where, when and with what device") == true)
    }

    @Test("no picture is asked for unless the audit asks for pictures")
    func offByDefault() async throws {
        let (_, asked) = try await collect(atMost: 0) { request in
            request.path == "/" ? Self.page("<p>The new kiln.</p><img src=/kiln.jpg>") : Self.jpeg()
        }
        #expect(asked == ["/"])
    }

    @Test("the linked original goes first, others' pictures and icons are left alone, and the cap is told")
    func choice() async throws {
        let (collection, asked) = try await collect(atMost: 2) { request in
            guard request.path == "/" else { return Self.jpeg() }
            return Self.page(
                """
                <article><p>The new kiln.</p><img src=/a.jpg><img src=/icon.png width=16><img src=/drawing.svg>
                <a href=/original.jpg>large</a><a href="https://elsewhere.example/x.jpg">x</a><img src=/b.jpg></article>
                <section id="comments"><ol class="comment-list"><li class="comment"><cite>Bob</cite>
                <p>Nice</p><img src=/bob.jpg></li></ol></section>
                <footer><img src=/c.jpg></footer>
                """)
        }
        #expect(asked.dropFirst() == ["/original.jpg", "/a.jpg", "/"])
        #expect(collection.checks.last?.verdict == .cannotTell)
        #expect(collection.checks.last?.reason.contains("2 more pictures") == true)
    }

    @Test("of a picture that says all at its beginning only the first part is fetched; of others all")
    func parts() async throws {
        let long = Self.picture + [UInt8](repeating: 7, count: 300_000)
        let png = [0x89] + Array("PNG\r\n\u{1a}\n".utf8) + [UInt8](repeating: 0, count: 300_000)
        let log = RequestRanges()
        let (collection, _) = try await collect(atMost: 5) { request in
            guard request.path != "/" else {
                return Self.page("<p>The new kiln.</p><img src=/long.jpg><img src=/whole.png>")
            }
            guard request.path.hasSuffix("jpg") || request.path.hasSuffix("png") else { return nil }
            log.note(request.path, request.header("range"))
            let file = request.path == "/long.jpg" ? long : png
            guard request.header("range") == "bytes=0-262143" else { return Self.jpeg(file) }
            return Self.jpeg(Array(file.prefix(262_144)), status: 206, of: file.count)
        }
        #expect(log.lines == ["/long.jpg first part", "/whole.png first part", "/whole.png all"])
        #expect(collection.documents.flatMap(\.facts).contains { $0.property == .coordinates })
    }

    @Test("what is missing, no picture or too large is a line of the coverage")
    func troubles() async throws {
        let (collection, asked) = try await collect(atMost: 5) { request in
            switch request.path {
            case "/":
                Self.page("<p>Kiln.</p><img src=/gone.jpg><img src=/page.jpg><img src=/large.png><img src=/none.jpg>")
            case "/page.jpg": .html("<p>hello</p>")
            case "/large.png":
                Self.jpeg(
                    [0x89] + Array("PNG\r\n\u{1a}\n".utf8) + [UInt8](repeating: 0, count: 262_136), status: 206,
                    of: 90_000_000)
            case "/none.jpg": Self.jpeg([0xff, 0xd8, 0xff, 0xd9])
            default: nil
            }
        }
        #expect(asked.dropFirst() == ["/gone.jpg", "/page.jpg", "/large.png", "/none.jpg"])
        #expect(collection.verdicts.dropFirst() == [.absent, .cannotTell, .cannotTell, .found])
        #expect(collection.checks.last?.reason.contains("says nothing") == true)
    }

    @Test("attachments of Mastodon posts and their server's files are read; those of boosts are not")
    func mastodon() async throws {
        let account = #"{"id":"42","username":"alice","acct":"alice","display_name":"Alice","note":"Potter"}"#
        let collection = try await Stage.with { request in
            let base = "http://" + (request.header("host") ?? "")
            let media =
                #"[{"type":"image","url":"\#(base)/media/1.jpg"},{"type":"video","url":"\#(base)/media/2.mp4"}]"#
            let post =
                #"{"id":"9","content":"<p>kiln</p>","account":{"id":"42"},"reblog":null,"media_attachments":\#(media)}"#
            switch request.path {
            case "/api/v1/accounts/lookup": return .json(account)
            case "/api/v1/accounts/42/statuses":
                return .json(request.query?.contains("max_id") == true ? "[]" : "[\(post)]")
            case "/media/1.jpg": return Self.jpeg()
            default: return nil
            }
        } _: { stage in
            let handle = Handle(platform: "mastodon", account: "alice@example.social")
            return await stage.collect(handle, endpoint: stage.server.baseURL, maximumPictures: 5)
        }
        #expect(collection.documents.flatMap(\.facts).contains { $0.property == .coordinates && $0.owner == .own })
    }
}

/// The ranges that a server was asked for.
private final class RequestRanges: Sendable {
    private let state = Mutex<[String]>([])

    func note(_ path: String, _ range: String?) {
        state.withLock { $0.append("\(path) \(range == nil ? "all" : "first part")") }
    }

    var lines: [String] { state.withLock { $0 } }
}
