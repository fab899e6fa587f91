import Testing

@testable import Parsing

/// The parts of a value that `value` and `value-title` mark, and dates put together from them.
@Suite struct ValueClassPatternTests {
    private func texts(_ html: String, _ name: String = "x") throws -> [String] {
        let page = Microformats(html: Array("<div class=h-x>\(html)</div>".utf8), url: "https://maya.example/")
        return try #require(page.items.first).texts(name)
    }

    @Test(arguments: [
        ("<p class=p-x>Home: <b class=value>+1</b> <b class=value>555 0100</b></p>", "+1555 0100"),
        ("<p class=p-x><b class=value-title title=yes> </b>no</p>", "yes"),
        ("<p class=p-x><i><abbr class=value title=yes>no</abbr></i></p>", "yes"),
        ("<p class=p-x><img class=value alt=yes><data class=value value=!>no</data></p>", "yes!"),
        ("<p class=p-x><b class=value>a<b class=value>b</b></b></p>", "ab"),
        ("<p class=p-x>all <b class=p-y><i class=value>inner</i></b></p>", "all inner"),
        ("<p class=u-x><b class=value>/yes</b> no</p>", "https://maya.example/yes"),
        ("<p class=e-x>a<b class=value>b</b></p>", "ab"),
    ])
    func takesWhatIsMarked(_ html: String, _ value: String) throws {
        #expect(try texts(html) == [value])
    }

    @Test(arguments: [
        ("2026-03-01", "2026-03-01"), ("2026-060", "2026-03-01"), ("2026-03-01T19:00", "2026-03-01 19:00"),
        ("2026-03-01 07:00:30 p.m.", "2026-03-01 19:00:30"), ("2026-03-01t7pm", "2026-03-01 19:00"),
        ("2026-03-01 12am", "2026-03-01 00:00"), ("2026-03-01 12:30pm", "2026-03-01 12:30"),
        ("2026-03-01 19:00Z", "2026-03-01 19:00Z"), ("2026-03-01 19:00-08:00", "2026-03-01 19:00-0800"),
        ("2026-03-01 19:00 +2", "2026-03-01 19:00+0200"),
    ])
    func readsDatesAndTimes(_ written: String, _ value: String) throws {
        #expect(try texts("<p class=dt-x>on <b class=value>\(written)</b></p>") == [value])
    }

    @Test(arguments: ["2026-02-30", "2026-13-01", "2026-366", "25:00", "13pm", "7", "2026-03-01 x", "-", "+25", ""])
    func takesOtherTextForNoDate(_ written: String) throws {
        #expect(
            try texts("<p class=dt-x>on <b class=value>\(written)</b></p>")
                == ["on " + written].map { $0.hasSuffix(" ") ? "on" : $0 })
    }

    @Test func putsDateTimeAndZoneTogether() throws {
        #expect(
            try texts(
                """
                <p class=dt-x><time class=value datetime=2026-03-01>Sunday</time> at <b class=value>7:15pm</b>
                <b class=value>2027-01-01</b> <b class=value>+0100</b> <b class=value>8pm</b></p>
                """) == ["2026-03-01 19:15+0100"])
    }

    @Test func givesTimesTheDayThatWasNamedLastOrNext() throws {
        #expect(
            try texts(
                """
                <p class=dt-x><b class=value>08:00</b></p><time class=dt-x datetime=2026-03-01>x</time>
                <p class=dt-x><b class=value>10:00</b></p>
                """) == ["2026-03-01 08:00", "2026-03-01", "2026-03-01 10:00"])
        #expect(try texts("<p class=dt-x>at <b class=value>08:00</b></p>") == ["at 08:00"])
    }
}
