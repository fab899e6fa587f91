import Testing

@testable import Parsing

@Suite struct JSONValueTests {
    @Test func readsEveryKindOfValue() throws {
        let value = try JSONValue(
            decoding: #" {"a":[1,-2.5e3,"x\n\u00e9\/",true,false,null],"b":{"c":12345678901234567890}} "#)
        #expect(value["a"][0].int == 1)
        #expect(value["a"][1].double == -2500)
        #expect(value["a"][2].string == "x\né/")
        #expect(value["a"][3].bool == true)
        #expect(value["a"][5].isNull)
        #expect(value["b"]["c"].text == "12345678901234567890")
        #expect(value["no"]["such"][3].isNull)
    }

    @Test func keepsTheOrderOfMembersAndTheLastOfEqualNames() throws {
        let text = "{" + (0..<40).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + ",\"k3\":\"last\"}"
        let object = try #require(try JSONValue(decoding: text).object)
        #expect(object.map(\.key) == (0..<40).map { "k\($0)" })
        #expect(object["k3"]?.string == "last")
        #expect(object["k39"]?.int == 39)
    }

    @Test(arguments: [
        (#""\ud83d\ude00""#, "😀"), (#""a\ud83d""#, "a\u{FFFD}"), (#""\ude00b""#, "\u{FFFD}b"),
        (#""\ud83d\u0041""#, "\u{FFFD}A"),
    ])
    func survivesLoneSurrogates(_ text: String, _ expected: String) throws {
        #expect(try JSONValue(decoding: text).string == expected)
    }

    @Test func replacesBrokenUTF8() throws {
        #expect(try JSONValue(decoding: [0x22, 0x61, 0xff, 0x22]).string == "a\u{FFFD}")
    }

    @Test func readsOtherUnicodeEncodings() throws {
        let text = #"{"a":"é"}"#
        #expect(try JSONValue(decoding: [0xef, 0xbb, 0xbf] + text.utf8)["a"].string == "é")
        #expect(try JSONValue(decoding: text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })["a"].string == "é")
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\":1,}", "01", "1.", "\"a", "tru", "[1] x", "{a:1}", "\"\u{1}\"", "\"\\u12\"",
    ])
    func refusesWhatIsNotJSON(_ text: String) {
        #expect(throws: ParsingError.self) { try JSONValue(decoding: text) }
    }

    @Test(arguments: [
        "<!-- {\"a\":[1,],} -->", "/*<![CDATA[*/ {\"a\":[1]} /*]]>*/", "// comment\n{\"a\": /* x */ [1]}}",
        "{\"a\":[1]};",
        "<![CDATA[{\"a\":[1]}]]>",
    ])
    func forgivesWhatPagesDoToJSON(_ text: String) throws {
        #expect(try JSONValue(decoding: text, tolerance: .lenient)["a"][0].int == 1)
    }

    @Test(arguments: [
        ("{a:1,'b':'c',\"d\":!0,\"e\":undefined}", #"{"a":1,"b":"c","d":true,"e":null}"#),
        ("{\"a\":[1,2,{\"b\":3", #"{"a":[1,2,{"b":3}]}"#), ("{\"a\":1,\"b\":\"cut", #"{"a":1}"#),
        ("{\"a\":\"he \"really\" is\",\"b\":2}", #"{"a":"he \"really\" is","b":2}"#),
        ("{\"a\":\"x\"\n\"b\":2}", #"{"a":"x","b":2}"#), ("[1,,2]", "[1,null,2]"), ("{\"a\":\"\\x41\"}", #"{"a":"A"}"#),
        ("{\"a\":1]", #"{"a":1}"#),
    ])
    func salvagesWhatIsWhole(_ text: String, _ expected: String) throws {
        #expect(try JSONValue(decoding: text, tolerance: .salvaging) == JSONValue(decoding: expected))
    }

    @Test func readsSeveralValuesOfOneText() {
        #expect(JSONValue.values(decoding: "{}{\"a\":1},[2] </x>", tolerance: .lenient).count == 3)
        #expect(JSONValue.values(decoding: "", tolerance: .salvaging).isEmpty)
        #expect(JSONValue.values(decoding: String(repeating: "[]", count: 5000), tolerance: .lenient).count == 1000)
    }

    @Test func boundsTheDepth() {
        #expect(throws: ParsingError.self) { try JSONValue(decoding: String(repeating: "[", count: 200_000)) }
        #expect(throws: Never.self) {
            try JSONValue(decoding: String(repeating: "[", count: 512) + String(repeating: "]", count: 512))
        }
    }
}
