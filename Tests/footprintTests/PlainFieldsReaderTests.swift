import Foundation
import Testing

@testable import footprint

@Suite struct PlainFieldsReaderTests {
    private func plain(_ line: String) -> ScanFields? { PlainFieldsReader.fields(of: Array(line.utf8)[...]) }

    private func decoded(_ line: String) throws -> ScanFields {
        try JSONDecoder().decode(ScanFields.self, from: Data(line.utf8))
    }

    @Test(arguments: [
        #"{"v":1,"id":"a","text":"b"}"#, #" { "v" : 1 , "id" : "a" , "text" : "" } "#,
        #"{"id":"1","text":"one \"two\" \\ \/ \b\f\n\r\t three and more than eight bytes"}"#,
        #"{"id":"1","text":"\u00e9\u4e2d\ud83d\ude00 é中😀"}"#, #"{"id":"1","text":"\u0000\u007f"}"#,
        #"{"id":"1","body":"<p>","content_type":"text/html","url":"https://example.org/","posted":"2026-03-01"}"#,
        #"{"id":"1","body_b64":"PHA+","language":"en","owner":"x"}"#,
    ])
    func readsWhatTheDecoderReads(line: String) throws {
        #expect(try plain(line) == decoded(line))
    }

    @Test(arguments: [
        "", "{", "{}", "[]", "null", #"{"id":"1"} x"#, #"{"id":"1",}"#, #"{"id":1}"#, #"{"id":null}"#,
        #"{"id":"1","id":"2"}"#, #"{"id":"1","more":"2"}"#, #"{"v":10,"id":"1"}"#, #"{"v":1.5,"id":"1"}"#,
        #"{"id":"\ud83d"}"#, #"{"id":"\udc00"}"#, #"{"id":"\ud83dx"}"#, #"{"id":"\x"}"#, #"{"id":"\u12"}"#,
        #"{"id":"\"#, #"{"id":"1"#, "{\"id\":\"a\nb\"}", "{\"id\":\"eight bytes and a \u{1} here\"}", #"{"id" "1"}"#,
    ])
    func leavesTheRestToTheDecoder(line: String) {
        #expect(plain(line) == nil)
    }

    @Test func leavesBytesThatAreNoTextToTheDecoder() {
        #expect(PlainFieldsReader.fields(of: [0x7b, 0x22, 0x69, 0x64, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]) == nil)
    }
}
