import Testing

@testable import Parsing

@Suite struct StoredResponseTests {
    private func read(_ message: [UInt8], longest: Int = 1 << 20) throws -> (response: StoredResponse, body: String) {
        let buffer = ByteBuffer()
        message.withUnsafeBytes { buffer.append($0) }
        let response = try StoredResponse(buffer, longest: longest)
        return (response, String(decoding: buffer.bytes, as: UTF8.self))
    }

    private func read(_ message: String) throws -> (response: StoredResponse, body: String) {
        try read(Array(message.utf8))
    }

    @Test func readsStatusTypeAndBody() throws {
        let (response, body) = try read("HTTP/1.1 200 OK\r\nServer: x\r\nContent-Type: text/html\r\n\r\n<p>\r\n\r\nhi")
        #expect(response.status == 200)
        #expect(response.isPage)
        #expect(response.contentType == "text/html")
        #expect(body == "<p>\r\n\r\nhi")
    }

    @Test(arguments: ["HTTP/2 404\r\n\r\ngone", "HTTP/1.1 301 Moved\nLocation: /x\n\nmoved", "HTTP/1.0 503 \r\n\r\n"])
    func tellsErrorPages(message: String) throws {
        #expect(try !read(message).response.isPage)
    }

    @Test(
        arguments: [
            ("5\r\nhello\r\n7;x=y\r\n, world\r\n0\r\n\r\n", "hello, world"), ("5\r\nhello\r\nA\r\n, wor", "hello, wor"),
            ("0\r\n\r\n", ""), ("no chunks", "no chunks"), ("abc", "abc"), ("5\r\nhellothere", "5\r\nhellothere"),
        ])
    func joinsChunks(body: String, joined: String) throws {
        #expect(try read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body).body == joined)
    }

    @Test func undoesContentCodings() throws {
        let head = Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".utf8)
        #expect(try read(head + PackedBytes.member("packed")).body == "packed")
        // Some writers unpack the body and leave the field.
        #expect(try read(head + Array("plain".utf8)).body == "plain")
        #expect(throws: StoredResponse.Flaw.coding("gzip")) {
            try read(head + PackedBytes.member(String(repeating: "x", count: 5000)), longest: 4096)
        }
        let brotli = Array("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n".utf8) + [0x0b, 0x02, 0x80, 0xff]
        #expect(throws: StoredResponse.Flaw.coding("br")) { try read(brotli) }
    }

    @Test(arguments: ["", "GET / HTTP/1.1\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 OK\r\n\r\n"])
    func refusesWhatIsNoResponse(message: String) {
        #expect(throws: StoredResponse.Flaw.noResponse) { try read(message) }
    }
}
