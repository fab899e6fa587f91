internal import AuditModel
internal import Parsing

/// Answers each line of JSON on standard input with one line, in the same order.
///
/// What cannot be read is answered with an error record and never ends the run; a batch of lines is answered before the
/// next is waited for, so that a program that writes a line gets its answer.
struct RecordFilter {
    /// What is wrong with a line.
    struct Problem: Error, Sendable {
        /// Stable, for programs.
        var code: String
        /// For people.
        var message: String
    }

    /// Writes the members of an answer, all but the id.
    let answer: (JSONValue, inout JSONWriter) throws(Problem) -> Void

    init(_ answer: @escaping (JSONValue, inout JSONWriter) throws(Problem) -> Void) {
        self.answer = answer
    }

    /// Reads standard input to its end.
    func run() throws(CommandFailure) {
        let reader = StreamReader(DescriptorSource(.standardInput))
        var stream = LineStream(reader)
        let buffer = ByteBuffer()
        while let content = stream.next(into: buffer) {
            var writer = JSONWriter()
            switch content {
            case .lines: lines(in: buffer, to: &writer)
            case .longLine:
                Self.write(Problem(code: "line-too-long", message: "the line is longer than 16 MiB"), id: nil, &writer)
            default: break
            }
            Console.write(writer.bytes, to: .output)
        }
        if let fault = reader.takeFault() {
            throw CommandFailure(.unusableInput, "standard input: \(fault.description)")
        }
    }

    private func lines(in buffer: ByteBuffer, to writer: inout JSONWriter) {
        let bytes = UnsafeBufferPointer(buffer.bytes)
        for line in bytes.split(separator: 0x0a) where line.contains(where: { $0 > 0x20 }) {
            answer(line: line, &writer)
        }
    }

    private func answer(line: Slice<UnsafeBufferPointer<UInt8>>, _ writer: inout JSONWriter) {
        guard line.count <= LineStream.longest else {
            return Self.write(
                Problem(code: "line-too-long", message: "the line is longer than 16 MiB"), id: nil, &writer)
        }
        guard let record = try? JSONValue(decoding: line) else {
            return Self.write(Problem(code: "bad-json", message: "the line is not valid JSON"), id: nil, &writer)
        }
        guard record.object != nil else {
            return Self.write(Problem(code: "bad-record", message: "the line is not a JSON object"), id: nil, &writer)
        }
        guard !record["id"].isNull else {
            return Self.write(Problem(code: "no-id", message: "the record has no \"id\""), id: nil, &writer)
        }
        guard let id = ID(record["id"]) else {
            let problem = Problem(code: "bad-record", message: "\"id\" has to be a string or a number")
            return Self.write(problem, id: nil, &writer)
        }
        var members = JSONWriter()
        do throws(Problem) {
            try members.objectThrowing { writer throws(Problem) in
                id.write(to: &writer)
                try answer(record, &writer)
            }
            writer.verbatim(members.bytes)
        } catch {
            return Self.write(error, id: id, &writer)
        }
        writer.endLine()
    }

    /// The id of a record, which its answer gets as it was given.
    private enum ID {
        case string(String)
        case number(String)

        init?(_ value: JSONValue) {
            switch value {
            case .string(let text): self = .string(text)
            case .number(let text): self = .number(text)
            default: return nil
            }
        }

        func write(to writer: inout JSONWriter) {
            writer.key("id")
            switch self {
            case .string(let text): writer.string(text)
            // A member always follows.
            case .number(let text): writer.verbatim(Array(text.utf8) + [0x2c])
            }
        }
    }

    private static func write(_ problem: Problem, id: ID?, _ writer: inout JSONWriter) {
        writer.object {
            if let id {
                id.write(to: &$0)
            } else {
                $0.key("id")
                $0.null()
            }
            $0.key("error")
            $0.object {
                $0.member("code", problem.code)
                $0.member("message", problem.message)
            }
        }
        writer.endLine()
    }
}

extension JSONWriter {
    /// An object whose members may turn out not to be there.
    fileprivate mutating func objectThrowing(
        _ members: (inout JSONWriter) throws(RecordFilter.Problem) -> Void
    ) throws(RecordFilter.Problem) {
        var problem: RecordFilter.Problem?
        object { writer in
            do throws(RecordFilter.Problem) {
                try members(&writer)
            } catch {
                problem = error
            }
        }
        if let problem { throw problem }
    }
}

extension JSONValue {
    /// A member that must be a string where it is there; an empty one and null count as absent.
    func optionalString(_ name: String) throws(RecordFilter.Problem) -> String? {
        let value = self[name]
        if value.isNull { return nil }
        guard let text = value.string else { throw .wrongType(name, "a string", value) }
        return text.trimmingSpaces().isEmpty ? nil : text
    }

    /// A member that must be one of few words where it is there.
    func optionalChoice<Choice>(
        _ name: String, of choices: Choice.Type
    ) throws(RecordFilter.Problem) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
        guard let text = try optionalString(name)?.trimmingSpaces() else { return nil }
        if let choice = Choice(rawValue: text.lowercased()) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw RecordFilter.Problem(code: "bad-record", message: "\"\(name)\" has to be one of \(known)")
    }

    /// A member that must be a list of objects where it is there.
    func optionalList(_ name: String) throws(RecordFilter.Problem) -> [JSONValue] {
        let value = self[name]
        if value.isNull { return [] }
        guard case .array(let elements) = value else { throw .wrongType(name, "a list", value) }
        for element in elements where element.object == nil { throw .wrongType(name, "a list of objects", element) }
        return elements
    }

    /// A member that must be a string.
    func requiredString(_ name: String) throws(RecordFilter.Problem) -> String {
        guard let text = try optionalString(name) else {
            throw RecordFilter.Problem(code: "no-\(name)", message: "the record has no \"\(name)\"")
        }
        return text
    }
}

extension RecordFilter.Problem {
    /// A member of another type than the filter takes.
    fileprivate static func wrongType(_ name: String, _ wanted: String, _ value: JSONValue) -> RecordFilter.Problem {
        let given =
            switch value {
            case .object: "an object"
            case .array: "a list"
            case .string: "a string"
            case .number: "a number"
            case .bool: "true or false"
            case .null: "null"
            }
        return RecordFilter.Problem(code: "bad-record", message: "\"\(name)\" has to be \(wanted), not \(given)")
    }
}
