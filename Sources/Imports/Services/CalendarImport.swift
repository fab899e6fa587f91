internal import AuditModel
internal import Parsing

/// Calendars (iCalendar, RFC 5545) that the user shares: what, where and when. Entries that say that they are private are
/// counted.
final class CalendarImport: ServiceImport {
    static let service = ArchiveService(id: "file", name: "Calendars", isPlain: true)
    private static let longestLine = 1 << 16

    let account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        String(decoding: head.bytes.prefix(64), as: UTF8.self).uppercased().contains("BEGIN:VCALENDAR") ? .sure : .none
    }

    func survey(_ member: Member) {}

    func read(_ member: Member, into output: ImportOutput) {
        let lines = LineReader(member, longest: Self.longestLine)
        var event: [String: String] = [:]
        var isInside = false
        // A line that begins with a space goes on with the one before.
        var pending = ""
        func take(_ line: String) {
            guard let colon = line.firstIndex(of: ":") else { return }
            let name = line[..<colon].prefix { $0 != ";" }.uppercased()
            let value = String(line[line.index(after: colon)...])
            switch (name, value.uppercased()) {
            case ("BEGIN", "VEVENT"), ("BEGIN", "VTODO"), ("BEGIN", "VJOURNAL"): (isInside, event) = (true, [:])
            case ("END", "VEVENT"), ("END", "VTODO"), ("END", "VJOURNAL"):
                if isInside { self.add(event, into: output) }
                isInside = false
            default: if isInside, event[name] == nil { event[name] = value }
            }
        }
        while !output.isStopped, let line = lines.next() {
            if line.first == " " || line.first == "\t" {
                if pending.utf8.count < Self.longestLine { pending += line.dropFirst() }
            } else {
                take(pending)
                pending = line
            }
        }
        take(pending)
        if let fault = lines.fault { output.trouble(member, fault.description) }
    }

    private func add(_ event: [String: String], into output: ImportOutput) {
        let start = event["DTSTART"].flatMap(DateReading.time)
        if let kind = event["CLASS"]?.uppercased(), kind != "PUBLIC" { return output.know(.calendar, time: start) }
        // The day of an entry is when it happens, not when it was written.
        let place = TextPlace(
            time: (event["CREATED"] ?? event["DTSTAMP"]).flatMap(DateReading.time), reach: .ownExport)
        output.count(\.posts)
        let what = [event["SUMMARY"], event["LOCATION"], start.map { "on \($0.day)" }].compactMap { $0 }
        output.say(Self.unescaped(what.joined(separator: ", ")), .post, place)
        output.say(event["DESCRIPTION"].map(Self.unescaped), .post, place)
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("\\n", with: "\n").replacing("\\N", with: "\n").replacing("\\,", with: ",")
            .replacing("\\;", with: ";").replacing("\\\\", with: "\\")
    }
}
