internal import AuditModel
internal import Detectors
internal import Parsing

/// `footprint scan --jsonl`: one JSON object a line in, exactly one out, same id, same order.
///
/// The bytes that come out depend on the input and the ruleset alone: neither the number of threads nor how the
/// input arrives shows.
struct ScanPipeline: Sendable {
    /// A longer line is answered with an error record.
    static let maximumLine = 16 << 20

    let scanner: TextScanner
    let evidence: EvidenceLevel
    let threads: Int

    /// Reads standard input to its end.
    func run() async throws(CommandFailure) {
        var reader = LineReader(descriptor: 0, maximumLine: Self.maximumLine)
        while let lines = try reader.next() {
            for answer in await answers(to: lines) { Console.write(answer, to: .output) }
        }
    }

    /// The answers in the order of the lines, worked out by several threads.
    private func answers(to lines: [LineReader.Line]) async -> [[UInt8]] {
        let share = max(1, (lines.count + threads - 1) / threads)
        return await withTaskGroup(of: (Int, [UInt8]).self) { group in
            for start in stride(from: 0, to: lines.count, by: share) {
                let slice = lines[start..<min(start + share, lines.count)]
                group.addTask {
                    var output: [UInt8] = []
                    for line in slice {
                        output += answer(to: line)
                        output.append(0x0a)
                    }
                    return (start, output)
                }
            }
            var parts: [(Int, [UInt8])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private func answer(to line: LineReader.Line) -> [UInt8] {
        do throws(ScanRecord.Problem) {
            guard case .bytes(let bytes) = line else {
                throw ScanRecord.Problem(code: "line-too-long", message: "the line is longer than 16 MiB")
            }
            return try answer(to: ScanRecord(line: bytes))
        } catch {
            return answer(to: error)
        }
    }

    private func answer(to record: ScanRecord) throws(ScanRecord.Problem) -> [UInt8] {
        var page: String?
        let text: String
        switch record.content {
        case .text(let given): text = given
        case .page(let given):
            guard let extracted = PageText.visible(given) else {
                throw ScanRecord.Problem(code: "binary", message: "the body is not text", id: record.id)
            }
            text = extracted
            page = extracted
        }
        let context = ScanContext(posted: record.posted, language: record.language)
        let findings = scanner.scan(text, context: context)
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("v", 1)
            writer.member("id", record.id)
            writer.member("ruleset", scanner.ruleset)
            if evidence == .full { writer.member("text", page) }
            writer.key("findings")
            writer.array { writer in
                for finding in findings { FindingRecord.write(finding, evidence: evidence, to: &writer) }
            }
        }
        return writer.bytes
    }

    private func answer(to problem: ScanRecord.Problem) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("v", 1)
            writer.key("id")
            if let id = problem.id { writer.string(id) } else { writer.null() }
            writer.key("error")
            writer.object { writer in
                writer.member("code", problem.code)
                writer.member("message", problem.message)
            }
        }
        return writer.bytes
    }
}
