import Testing

@testable import Parsing

@Suite struct XMLTreeTests {
    @Test func selectsByXPath() throws {
        let tree = try XMLTree.xml(Array("<a><b k='1'>x<c>y</c></b><b>z</b></a>".utf8))
        #expect(try tree.nodes(at: "//b").map(\.text) == ["xy", "z"])
        #expect(try tree.nodes(at: "//b/@k").map(\.text) == ["1"])
        #expect(try tree.nodes(at: "//c/text()").map(\.text) == ["y"])
        #expect(try tree.nodes(at: "//d").isEmpty)
    }

    @Test func selectsInHTML() throws {
        let tree = try XMLTree.html(Array("<p class=x>é<br>b</p><p>c".utf8), contentType: "text/html; charset=utf-8")
        #expect(try tree.nodes(at: "//p[@class='x']").map(\.text) == ["éb"])
    }

    @Test func namesBrokenExpressions() throws {
        let tree = try XMLTree.xml(Array("<a/>".utf8))
        #expect(throws: ParsingError.xpath(expression: "//[")) { try tree.nodes(at: "//[") }
    }

    @Test(arguments: ["", " ", "text only", "\u{1}"])
    func saysWhenThereIsNoTree(_ text: String) {
        #expect(throws: ParsingError.self) { try XMLTree.xml(Array(text.utf8)) }
    }

    @Test func nodesOutliveTheirTree() throws {
        let node = try #require(try XMLTree.xml(Array("<a><b>x</b></a>".utf8)).nodes(at: "//b").first)
        #expect(node.text == "x")
    }

    @Test func loadsNothing() throws {
        let tree = try XMLTree.xml(
            Array("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>".utf8))
        #expect(tree.root?.text == "&e;")
    }

    @Test func givesValuesThatAreNoNodes() throws {
        let tree = try XMLTree.xml(Array("<a><b>x</b><b>y</b></a>".utf8))
        #expect(try tree.texts(at: "//b") == ["x", "y"])
        #expect(try tree.texts(at: "//c") == [])
        #expect(try tree.texts(at: "count(//b)") == ["2"])
        #expect(try tree.texts(at: "string(//b[2])") == ["y"])
        #expect(try tree.nodes(at: "count(//b)").isEmpty)
    }

    @Test func readsHTMLAsItsOwnParserDoes() throws {
        let page =
            "<p>1<p>me&commat;example&period;org<script>if (a < b) x</script><div Data-Note='a&amp;b' data-note=2>"
        let tree = try XMLTree.html(Array(page.utf8), contentType: "text/html; charset=utf-8")
        #expect(try tree.texts(at: "/html//p") == ["1", "me@example.orgif (a < b) x"])
        #expect(try tree.texts(at: "//div/@data-note") == ["a&b"])
        #expect(try tree.texts(at: "//script") == ["if (a < b) x"])
    }

    @Test func boundsTheWorkOfAnExpression() throws {
        let tree = try XMLTree.xml(Array(("<a>" + String(repeating: "<b/>", count: 5000) + "</a>").utf8))
        let greedy = "count(//b[count(//b[count(//b) > 1]) > 1])"
        #expect(throws: ParsingError.xpathWork(expression: greedy)) { try tree.texts(at: greedy) }
        #expect(throws: ParsingError.self) { try tree.nodes(at: String(repeating: "(", count: 100_000)) }
        #expect(throws: ParsingError.self) { try tree.nodes(at: String(repeating: "(", count: 4000)) }
        #expect(throws: ParsingError.self) { try tree.nodes(at: "//b\0") }
    }

    @Test func servesManyThreadsAtOnce() async {
        let counts = await withTaskGroup(of: Int.self) { group in
            for index in 0..<64 {
                group.addTask {
                    let text = "<a>" + String(repeating: "<b>\(index)</b>", count: 200 + index) + "<c"
                    let tree = try? XMLTree.xml(Array(text.utf8))
                    return (try? tree?.nodes(at: "//b").count) ?? 0
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts.sorted() == (200..<264).map { $0 })
    }
}
