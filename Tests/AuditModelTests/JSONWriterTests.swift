import AuditModel
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
    @Test("writes members, arrays and numbers in the order told, on one line")
    func compact() {
        var writer = JSONWriter()
        writer.object {
            $0.member("a", "x")
            $0.member("n", 3)
            $0.key("c")
            $0.number(0.85)
            $0.member("list", ["p", "q"])
            $0.member("none", nil as String?)
            $0.member("map", ["z": "1", "y": "2"])
            $0.key("empty")
            $0.array { _ in }
        }
        #expect(writer.text == #"{"a":"x","n":3,"c":0.85,"list":["p","q"],"map":{"y":"2","z":"1"},"empty":[]}"#)
    }

    @Test("indents without a trailing space or comma")
    func indented() {
        var writer = JSONWriter(indent: 2)
        writer.object {
            $0.member("a:", "x: ")
            $0.member("list", ["p"])
        }
        #expect(writer.text == "{\n  \"a:\": \"x: \",\n  \"list\": [\n    \"p\"\n  ]\n}")
    }

    @Test("escapes what could break out of a script, a terminal or a line")
    func escapes() {
        var writer = JSONWriter()
        writer.string("\"\\\n\t\u{1B}</script>&\u{2028}\u{9B}é😀")
        #expect(writer.text == #""\"\\\n\t\u001b\u003c/script\u003e\u0026\u2028\u009bé😀""#)
    }

    @Test("rounds numbers to four digits", arguments: [(1.0, "1"), (0.3, "0.3"), (-0.25, "-0.25"), (0.00004, "0")])
    func numbers(value: Double, text: String) {
        var writer = JSONWriter()
        writer.number(value)
        #expect(writer.text == text)
    }
}
