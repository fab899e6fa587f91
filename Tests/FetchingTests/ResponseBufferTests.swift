internal import AuditModel
import Testing

@testable import Fetching

@Suite struct ResponseBufferTests {
    private func take(_ lines: [String], into buffer: inout ResponseBuffer) -> Bool {
        lines.allSatisfy { line in
            Array((line + "\r\n").utf8).withUnsafeBytes { buffer.takeHeaderLine($0) }
        }
    }

    @Test("names are in lower case, values trimmed, order kept, folded lines joined")
    func fields() {
        var buffer = ResponseBuffer(maximumHeaderBytes: 1000, maximumBodyBytes: 10)
        let lines = ["HTTP/1.1 200 OK", "Content-TYPE:  text/html ", "X-A: 1", " 2", "no colon", "X-A:", ""]
        #expect(take(lines, into: &buffer))
        #expect(
            buffer.headers == [
                HeaderField(name: "content-type", value: "text/html"), HeaderField(name: "x-a", value: "1 2"),
                HeaderField(name: "x-a", value: ""),
            ])
    }

    @Test("interim answers are dropped, trailers ignored")
    func interim() {
        var buffer = ResponseBuffer(maximumHeaderBytes: 1000, maximumBodyBytes: 10)
        #expect(take(["HTTP/1.1 103 Early Hints", "Link: </a>", "", "HTTP/1.1 200 OK", "A: b", ""], into: &buffer))
        #expect([1, 2].withUnsafeBytes { buffer.takeBody(UnsafeRawBufferPointer(rebasing: $0.prefix(2))) })
        #expect(take(["Trailer: x", "HTTP/1.1: y", ""], into: &buffer))
        #expect(buffer.headers == [HeaderField(name: "a", value: "b")])
    }

    @Test("endless interim answers reach the limit too")
    func endlessInterim() {
        var buffer = ResponseBuffer(maximumHeaderBytes: 1000, maximumBodyBytes: 10)
        let interim = ["HTTP/1.1 100 Continue", ""]
        #expect(!take(Array(repeating: interim, count: 100).flatMap(\.self), into: &buffer))
        #expect(buffer.overflow == .header)
    }

    @Test("the body is taken up to its limit, to the byte")
    func body() {
        var buffer = ResponseBuffer(maximumHeaderBytes: 1000, maximumBodyBytes: 3)
        #expect([UInt8]([1, 2, 3]).withUnsafeBytes { buffer.takeBody($0) })
        #expect(buffer.overflow == nil)
        #expect([UInt8]([4]).withUnsafeBytes { !buffer.takeBody($0) })
        #expect(buffer.overflow == .body)
        #expect(buffer.body == [1, 2, 3])
    }

    @Test("a length that a server only announces takes no memory")
    func announced() {
        for length in ["99999999999", "-1", "many", "99999999999999999999999"] {
            var buffer = ResponseBuffer(maximumHeaderBytes: 1000, maximumBodyBytes: 1 << 30)
            #expect(take(["HTTP/1.1 200 OK", "Content-Length: \(length)", ""], into: &buffer))
            #expect([UInt8]([1, 2, 3]).withUnsafeBytes { buffer.takeBody($0) })
            #expect(buffer.body == [1, 2, 3] && buffer.body.capacity < 1 << 20)
        }
    }
}
