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
}
