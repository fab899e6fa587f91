internal import AuditModel
internal import Parsing

extension ImportOutput {
    /// Walks a JSON file, and notes what of it could not be read.
    func json<Tag>(_ member: Member, _ paths: JSONPaths<Tag>, _ visit: @escaping (Tag, JSONView) -> Void) {
        let stream = JSONStream(member)
        stream.walk(paths) { tag, view in
            visit(tag, view)
            return !self.isStopped
        }
        if let fault = stream.fault {
            trouble(member, fault.description)
        } else if stream.isCut, !isStopped {
            trouble(member, "it breaks off; what is whole was read")
        }
        if stream.oversized > 0 { trouble(member, "an entry of more than 16 MiB was left out") }
    }

    /// Reads a table row by row, and notes what of it could not be read.
    func table(_ member: Member, marks: Set<String>, _ visit: (CSVTable.Row) -> Void) {
        guard let table = CSVTable(member, marks: marks) else { return trouble(member, "it has no line of names") }
        while !isStopped, let row = table.next() { visit(row) }
        if let fault = table.fault {
            trouble(member, fault.description)
        } else if table.isCut, !isStopped {
            trouble(member, "it breaks off inside quotes; what is whole was read")
        }
    }
}

extension Member {
    /// Walks a JSON file in the first pass.
    func json<Tag>(_ paths: JSONPaths<Tag>, _ visit: @escaping (Tag, JSONView) -> Bool) {
        JSONStream(self).walk(paths, visit: visit)
    }
}

/// Reads the times of archives.
enum ImportTime {
    /// A time as written, in any of the ways that services have.
    static func written(_ view: JSONView) -> ZonedTime? {
        if let inner = view.inner, let time = PlainTime.read(inner) { return time }
        return view.filled.flatMap(DateReading.time)
    }

    /// A time of a service whose clock is that of Greenwich and says nothing of it.
    static func utc(_ text: String?) -> ZonedTime? {
        guard var text else { return nil }
        return text.withUTF8(utc)
    }

    /// The same, of a text's bytes.
    static func utc(_ text: UnsafeBufferPointer<UInt8>) -> ZonedTime? {
        guard var time = PlainTime.read(text) ?? DateReading.time(String(decoding: text, as: UTF8.self)) else {
            return nil
        }
        if time.clock != nil, time.offset == nil { time.offset = 0 }
        return time
    }

    /// A count of seconds or milliseconds since 1970, as a number or in a string.
    static func counted(_ view: JSONView) -> ZonedTime? {
        guard let number = view.double, number > 0 else { return nil }
        return DateReading.moment(secondsSince1970: number)
    }
}

/// A place on earth as facts write it.
enum ImportPosition {
    /// Whether it is a place that a camera may have stood at.
    static func isPlace(latitude: Double?, longitude: Double?) -> Bool {
        guard let latitude, let longitude else { return false }
        return ImagePosition(latitude: latitude, longitude: longitude) != nil
    }

    static func text(latitude: Double?, longitude: Double?) -> String? {
        guard let latitude, let longitude else { return nil }
        return ImagePosition(latitude: latitude, longitude: longitude)?.description
    }
}
