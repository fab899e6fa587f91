import Foundation
import Testing

@testable import footprint

@Suite struct PlainRecordTests {
    /// The members of a line, as the decoder would give them; nil if the line is not plain.
    private func plain(_ bytes: [UInt8]) -> ScanFields? {
        var line = bytes
        return line.withUnsafeMutableBufferPointer { buffer in
            guard let record = PlainRecord(buffer) else {
                #expect(Array(buffer) == bytes, "a line that is left to the decoder is unchanged")
                return nil
            }
            func string(_ span: Range<Int>?) -> String? { span.map { String(decoding: buffer[$0], as: UTF8.self) } }
            return ScanFields(
                v: record.version, id: string(record[.id]), text: string(record[.text]), body: string(record[.body]),
                body_b64: string(record[.base64]), content_type: string(record[.contentType]),
                url: string(record[.url]), posted: string(record[.posted]), language: string(record[.language]),
                owner: string(record[.owner]))
        }
    }

    private func plain(_ line: String) -> ScanFields? { plain(Array(line.utf8)) }

    private func decoded(_ line: String) throws -> ScanFields {
        try JSONDecoder().decode(ScanFields.self, from: Data(line.utf8))
    }

    @Test(arguments: [
        #"{"v":1,"id":"a","text":"b"}"#, #" { "v" : 1 , "id" : "a" , "text" : "" } "#,
        #"{"id":"1","text":"one \"two\" \\ \/ \b\f\n\r\t three and more than eight bytes"}"#,
        #"{"id":"1","text":"\u00e9\u4e2d\ud83d\ude00 é中😀"}"#, #"{"id":"1","text":"\u0000\u007f"}"#,
        #"{"id":"1","body":"<p>","content_type":"text/html","url":"https://example.org/","posted":"2026-03-01"}"#,
        #"{"id":"1","body_b64":"PHA+","language":"en","owner":"x"}"#, #"{"id":"\n","text":"\\\\\"","body":"\t"}"#,
    ])
    func readsWhatTheDecoderReads(line: String) throws {
        #expect(try plain(line) == decoded(line))
    }

    @Test(arguments: [
        "", "{", "{}", "[]", "null", #"{"id":"1"} x"#, #"{"id":"1",}"#, #"{"id":1}"#, #"{"id":null}"#,
        #"{"id":"1","id":"2"}"#, #"{"id":"1","more":"2"}"#, #"{"v":10,"id":"1"}"#, #"{"v":1.5,"id":"1"}"#,
        #"{"id":"\ud83d"}"#, #"{"id":"\udc00"}"#, #"{"id":"\ud83dx"}"#, #"{"id":"\x"}"#, #"{"id":"\u12"}"#,
        #"{"id":"\"#, #"{"id":"1"#, "{\"id\":\"a\nb\"}", "{\"id\":\"eight bytes and a \u{1} here\"}", #"{"id" "1"}"#,
        #"{"\u0069d":"1"}"#, #"{"id":"\n","text":"\x"}"#,
    ])
    func leavesTheRestToTheDecoder(line: String) {
        #expect(plain(line) == nil)
    }

    @Test func leavesBytesThatAreNoTextToTheDecoder() {
        #expect(plain([0x7b, 0x22, 0x69, 0x64, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]) == nil)
    }
}
