import AuditModel
import Testing

@testable import Parsing

@Suite struct DateReadingTests {
    @Test(arguments: [
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"),
        ("2026-03-01T10:00:00.123456+02:00", "2026-03-01T10:00:00+02:00"),
        ("2026-03-01 10:00:00 -0530", "2026-03-01T10:00:00-05:30"), ("2026-03-01t10:00z", "2026-03-01T10:00Z"),
        ("20260301T100000Z", "2026-03-01T10:00:00Z"), ("20260301T1000+01", "2026-03-01T10:00+01:00"),
        ("20260301", "2026-03-01"), ("20260301100000", "2026-03-01T10:00:00"), ("202603011000", "2026-03-01T10:00"),
        ("2026-03-01T10", "2026-03-01T10"), ("2026-03-01T10,5", "2026-03-01T10:30"),
        ("2026-03-01T10:00,25", "2026-03-01T10:00:15"), ("2026-03-01T24:00:00Z", "2026-03-02T00:00:00Z"),
        ("2026-12-31T24:00", "2027-01-01T00:00"), ("2026-03-01T23:59:60Z", "2026-03-01T23:59:60Z"),
        ("2026-W09-7", "2026-03-01"), ("2026W097", "2026-03-01"), ("2026-W01", "2026-01"),
        ("2020-W53-7T12:00Z", "2021-01-03T12:00Z"), ("2026-060", "2026-03-01"), ("2026060", "2026-03-01"),
        ("2024-366", "2024-12-31"), ("2026-03", "2026-03"), ("2026", "2026"), (" 2026-03-01\n", "2026-03-01"),
        ("2026/3/1", "2026-03-01"), ("2026.03.01", "2026-03-01"), ("2026-03-01-05:00", "2026-03-01"),
        ("2026-03-01T10:00:00−03:00", "2026-03-01T10:00:00-03:00"),
        ("2026-03-01T10:00[Europe/Berlin]", "2026-03-01T10:00"),
        ("2026-03-01T10:00 -05:00", "2026-03-01T10:00-05:00"), ("2026-03-01T99:00Z", "2026-03-01"),
    ])
    func readsISO8601(_ text: String, _ time: String) {
        #expect(DateReading.time(text)?.description == time)
    }

    @Test(arguments: [
        ("Sun, 01 Mar 2026 10:00:00 GMT", "2026-03-01T10:00:00Z"), ("1 mar 26 10:00 EST", "2026-03-01T10:00-05:00"),
        ("Sun, 1 Mar 2026 9:05 +0100", "2026-03-01T09:05+01:00"), ("01 Mar 2026", "2026-03-01"),
        ("Sunday, 01-Mar-26 10:00:00 UT", "2026-03-01T10:00:00Z"),
        ("Fri, 01 Mar 96 10:00:00 PDT", "1996-03-01T10:00:00-07:00"),
        ("01 Mar 126 10:00:00 Z", "2026-03-01T10:00:00Z"), ("Sun Mar  1 10:00:00 2026", "2026-03-01T10:00:00"),
        ("Sun Mar 01 10:00:00 +0000 2026", "2026-03-01T10:00:00Z"),
        ("Sun Mar 1 10:00:00 MST 2026", "2026-03-01T10:00:00-07:00"),
        ("Sun Mar 01 2026 10:00:00 GMT+0100 (CET)", "2026-03-01T10:00:00+01:00"),
        ("Sun, 01 Mar 2026 10:00:00 A", "2026-03-01T10:00:00"),
        ("Sun, 01 Mar 2026 10:00:00 +9900", "2026-03-01T10:00:00"),
        ("Sunday, 1 March 2026", "2026-03-01"), ("Sun, 01 March 2026 24:00 GMT", "2026-03-02T00:00Z"),
    ])
    func readsDatesOfMailAndLogs(_ text: String, _ time: String) {
        #expect(DateReading.time(text)?.description == time)
    }

    @Test(arguments: [
        ("March 1st, 2026", "2026-03-01"), ("March 2, 2026 at 3:04 pm", "2026-03-02T15:04"),
        ("Mar. 2, 2026, 12:30 a.m.", "2026-03-02T00:30"), ("2. März 2026", "2026-03-02"),
        ("2. März 2026, 14:05 Uhr", "2026-03-02T14:05"), ("1er mars 2026", "2026-03-01"),
        ("mar. 3 mars 2026 10h30", "2026-03-03T10:30"), ("2 de marzo de 2026", "2026-03-02"),
        ("2 de fevereiro de 2026", "2026-02-02"), ("2 giugno 2026", "2026-06-02"), ("2 maart 2026", "2026-03-02"),
        ("den 2 juni 2026", "2026-06-02"), ("2 lutego 2026 r.", "2026-02-02"), ("2. července 2026", "2026-07-02"),
        ("2 февраля 2026 г.", "2026-02-02"), ("2 травня 2026", "2026-05-02"), ("2 Şubat 2026", "2026-02-02"),
        ("2. maaliskuuta 2026", "2026-03-02"), ("2026. március 2.", "2026-03-02"),
        ("2026-július-13T9:15-05:00", "2026-07-13T09:15-05:00"),
        ("Κυρ, 11 Ιούλ 2026 12:00:00 EST", "2026-07-11T12:00:00-05:00"),
        ("2 tháng 3, 2026", "2026-03-02"), ("2 Agustus 2026", "2026-08-02"),
        ("2026年3月2日", "2026-03-02"), ("2026年3月2日(月) 午後3時04分", "2026-03-02T15:04"),
        ("2026년 3월 2일 오전 1:31:15", "2026-03-02T01:31:15"), ("2026-05-25 오후 11:23:17", "2026-05-25T23:23:17"),
        ("２０２６年３月２日", "2026-03-02"), ("March 2026", "2026-03"), ("2026年3月", "2026-03"),
        ("Posted on March 2, 2026", "2026-03-02"),
    ])
    func readsDatesInWords(_ text: String, _ time: String) {
        #expect(DateReading.time(text)?.description == time)
    }

    @Test(arguments: [
        ("2.3.2026", "2026-03-02"), ("02.03.2026 14:05", "2026-03-02T14:05"), ("2. 3. 2026", "2026-03-02"),
        ("31/12/2026", "2026-12-31"), ("12/31/2026 3:04 PM", "2026-12-31T15:04"), ("03/03/2026", "2026-03-03"),
        ("25-12-2026", "2026-12-25"),
    ])
    func readsNumbersWhoseOrderIsClear(_ text: String, _ time: String) {
        #expect(DateReading.time(text)?.description == time)
    }

    @Test(arguments: [
        "02/03/2026", "02-03-2026", "2/3/26", "2026-02-30", "2026-13-01", "2026-00-10", "30 Feb 2026", "2025-366",
        "2026-W54-1", "2025-W53-1", "2026-W10-8", "2026-000", "13.13.2026", "31.02.2026", "", " ", "yesterday",
        "3 days ago", "10:00", "March", "March 2", "--03-01", "1772359200", "20261301", "March 1 - April 2, 2026",
        "Marathon 5, 2026", "令和8年3月2日", "99999999999999999999",
    ])
    func refusesWhatIsNoDateOrCouldBeTwo(_ text: String) {
        #expect(DateReading.time(text)?.wholeDay == nil)
    }

    @Test func readsCountsOfSecondsAndMilliseconds() {
        #expect(DateReading.moment(secondsSince1970: 1_772_359_200)?.description == "2026-03-01T10:00:00Z")
        #expect(DateReading.moment(secondsSince1970: 1_772_359_200_000)?.description == "2026-03-01T10:00:00Z")
        #expect(DateReading.moment(count: " 1772359200.9 ")?.description == "2026-03-01T10:00:00Z")
        #expect(DateReading.moment(secondsSince1970: .infinity) == nil)
        #expect(DateReading.moment(secondsSince1970: .nan) == nil)
        #expect(DateReading.moment(secondsSince1970: -1e18) == nil)
        #expect(DateReading.moment(count: "soon") == nil)
    }

    @Test func noWordMeansTwoMonths() {
        var months: [Substring: Int] = [:]
        for (index, line) in MonthNames.words.enumerated() {
            for word in line.split(separator: " ") {
                #expect(months[word] == nil, "\(word)")
                months[word] = index
            }
        }
        #expect(MonthNames.words.count == 12)
    }

    @Test func survivesAnything() {
        let pieces = ["2026", "-", "w", "t", ":", "24", " ", "+", "月", "mar", "tháng", "1", ".", "오후", "99999999999"]
        for first in pieces {
            for second in pieces {
                for third in pieces { _ = DateReading.time(first + second + third + first + second) }
            }
        }
        _ = DateReading.time(String(repeating: " ", count: 1_000_000))
        _ = DateReading.time(String(repeating: "1", count: 1_000_000))
    }
}
