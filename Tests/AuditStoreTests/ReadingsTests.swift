import AuditModel
import AuditStore
import Foundation
import Synchronization
import Testing

@Suite("Readings of earlier audits")
struct ReadingsTests {
    private static let handle = Sample.handle
    private static let other = Sample.other

    /// A web of some pages, which says what it was asked.
    private final class Web: Fetching {
        struct Answer {
            var body: String
            var tag: String?
            var status = 200
            var url: String?
        }

        private let state: Mutex<(pages: [String: Answer], asked: [String])>

        init(_ pages: [String: Answer]) { state = Mutex((pages, [])) }

        func set(_ url: String, _ answer: Answer) { state.withLock { $0.pages[url] = answer } }

        /// What was asked since the last call; a question whether something has changed ends with `?`.
        func asked() -> [String] {
            state.withLock { state in
                defer { state.asked = [] }
                return state.asked
            }
        }

        func fetch(_ request: PageRequest) async -> FetchOutcome {
            let tag = request.headers.first { $0.name == "If-None-Match" }?.value
            return state.withLock { state in
                state.asked.append(request.url + (tag == nil ? "" : "?"))
                guard let answer = state.pages[request.url] else {
                    return .failure(FetchFailure(code: .timeout, message: "no answer"))
                }
                let headers = answer.tag.map { [HeaderField(name: "etag", value: $0)] } ?? []
                let isSame = tag != nil && tag == answer.tag
                return .page(
                    Page(
                        requested: request.url, url: answer.url ?? request.url, status: isSame ? 304 : answer.status,
                        headers: headers, body: isSame ? [] : Array(answer.body.utf8)))
            }
        }
    }

    /// Reads the handle's pages as an audit does, and keeps what it read.
    private func read(
        _ web: Web, _ store: Store, pages: [String], conditions: String = "rules 1", day: Int = 0
    ) async throws -> String {
        let memory = RememberedReadings(store: store, profile: "maya", conditions: conditions)
        let reading = await memory.reading(of: Self.handle, fetcher: web) { fetcher in
            var texts: [String] = []
            for page in pages {
                if case .page(let page) = await fetcher.fetch(PageRequest(url: page)) {
                    texts.append(String(decoding: page.body, as: UTF8.self))
                }
            }
            return HandleReading(checks: [
                Check(
                    handle: Self.handle, url: pages[0], verdict: .found, reason: texts.joined(separator: "+"))
            ])
        }
        try memory.keep(at: Sample.moment(day))
        return reading.checks[0].reason
    }

    @Test("unchanged pages are asked about and not read again; one that changed has all read anew")
    func changes() async throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        let web = Web(["a": .init(body: "one", tag: "1"), "b": .init(body: "two", tag: "1")])
        #expect(try await read(web, store, pages: ["a", "b"]) == "one+two")
        #expect(web.asked() == ["a", "b"])
        #expect(try await read(web, store, pages: ["a", "b"]) == "one+two")
        #expect(web.asked() == ["a?", "b?"])
        web.set("b", .init(body: "three", tag: "2"))
        #expect(try await read(web, store, pages: ["a", "b"]) == "one+three")
        #expect(web.asked() == ["a?", "b?", "a"], "the changed page is not asked for twice")
        #expect(try await read(web, store, pages: ["a", "b"]) == "one+three")
        #expect(web.asked() == ["a?", "b?"])
    }

    @Test("other detectors or options read everything anew")
    func conditions() async throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        let web = Web(["a": .init(body: "one", tag: "1")])
        _ = try await read(web, store, pages: ["a"])
        _ = try await read(web, store, pages: ["a"], conditions: "rules 2")
        #expect(web.asked() == ["a", "a"])
        _ = try await read(web, store, pages: ["a"], conditions: "rules 2")
        #expect(web.asked() == ["a?"])
    }

    @Test("a page without a mark is held against a hash of what it was")
    func plainPages() async throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        let web = Web(["a": .init(body: "one", tag: "1"), "b": .init(body: "gone", status: 404)])
        _ = try await read(web, store, pages: ["a", "b"])
        #expect(try await read(web, store, pages: ["a", "b"]) == "one+gone")
        #expect(web.asked() == ["a", "b", "a?", "b"])
        web.set("b", .init(body: "here"))
        #expect(try await read(web, store, pages: ["a", "b"]) == "one+here")
        #expect(web.asked() == ["a?", "b", "a"])
    }

    @Test("failures, faults of servers, and pages elsewhere are no reading to come back to")
    func failures() async throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        let web = Web(["a": .init(body: "one", tag: "1"), "b": .init(body: "", status: 503)])
        for pages in [["a", "missing"], ["a", "b"]] {
            _ = try await read(web, store, pages: pages)
            _ = try await read(web, store, pages: pages)
            #expect(web.asked() == pages + pages)
        }
        _ = try await read(web, store, pages: ["a"])
        web.set("a", .init(body: "a login", tag: "1", url: "elsewhere"))
        #expect(web.asked() == ["a"])
        #expect(try await read(web, store, pages: ["a"]) == "a login")
        #expect(web.asked() == ["a?", "a"])
    }

    @Test("no text of a page is kept, and what was read is sealed")
    func sealed() async throws {
        let sample = try Sample()
        defer { sample.remove() }
        let store = try sample.open()
        _ = try store.record(Sample.audit([], day: 0))
        let web = Web(["https://planted.example.org/": .init(body: "planted words", tag: "planted-tag")])
        _ = try await read(web, store, pages: ["https://planted.example.org/"])
        #expect(try store.status(thoroughly: true).readings == 1)
        #expect(try store.status(thoroughly: true).faults.isEmpty)
        let files = FileManager.default.enumerator(at: sample.folder, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() {
            let bytes = (try? Data(contentsOf: file)) ?? Data()
            #expect(bytes.range(of: Data("planted".utf8)) == nil, "\(file.lastPathComponent)")
        }
        let removed = try store.prune(Retention(readings: 0), at: Sample.moment(1))
        #expect(removed.readings == 1)
    }
}
