import Testing

@testable import Fetching

@Suite struct RobotsPatternTests {
    private func matches(_ pattern: String, _ path: String) -> Bool {
        RobotsPattern(pattern.utf8).matches(RobotsPattern.normalised(path.utf8))
    }

    @Test(
        "matches",
        arguments: [
            ("/", "/anything"), ("/a", "/ab"), ("/a*", "/a"), ("/a*c", "/abbbc/more"), ("*", "/x"), ("*c", "/abc"),
            ("/*.gif$", "/a/b.gif"), ("/*.gif$", "/a.gif.gif"), ("/a$", "/a"), ("/a*$", "/abc"), ("/a**b", "/a1b"),
            ("/*aab", "/aaab"), ("/ä", "/%C3%A4"), ("/%c3%a4", "/ä"), ("/%7ealice", "/~alice"), ("/a%2Ab", "/a*b"),
            ("/a$b", "/a$b"), ("", "/x"), ("$", ""),
        ])
    func finds(_ pattern: String, _ path: String) {
        #expect(matches(pattern, path))
    }

    @Test(
        "does not match",
        arguments: [
            ("/a", "/"), ("/A", "/a"), ("/a$", "/ab"), ("/*.gif$", "/a.gifs"), ("/a*c", "/ab"), ("/a%2Fb", "/a/b"),
            ("/ab*ba$", "/aba"), ("/a*b*c", "/acb"), ("a", "/a"), ("/a%2Ab", "/axb"),
        ])
    func ignores(_ pattern: String, _ path: String) {
        #expect(!matches(pattern, path))
    }

    @Test("a hostile pattern on a hostile path takes no noticeable time")
    func linear() {
        let path = [UInt8](repeating: UInt8(ascii: "a"), count: 4000)
        let piece = String(repeating: "a", count: 1000) + "b"
        let pattern = RobotsPattern(String(repeating: "*" + piece, count: 10).utf8)
        #expect(!pattern.matches(path))
        #expect(!RobotsPattern((String(repeating: "*a", count: 5000) + "b").utf8).matches(path))
    }
}
