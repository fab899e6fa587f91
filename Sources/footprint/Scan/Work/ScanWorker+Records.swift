internal import AuditModel
internal import Parsing

extension ScanWorker {
    func lines(
        in bytes: UnsafeMutableBufferPointer<UInt8>, from first: Int, _ label: SourceLabel
    ) -> [ScanPiece] {
        var pieces: [ScanPiece] = []
        var sum = ScanPiece(role: answers == nil ? .notice : .lines, label: label)
        var writer = JSONWriter()
        var (start, number) = (0, first)
        while start < bytes.count {
            let end = UnsafeBufferPointer(bytes).first(0x0a, from: start) ?? bytes.count
            let line = UnsafeMutableBufferPointer(rebasing: bytes[start..<end])
            do throws(ScanRecord.Problem) {
                guard line.count <= LineStream.longest else {
                    throw ScanRecord.Problem(code: "line-too-long", message: "the line is longer than 16 MiB")
                }
                let record = try ScanRecord(line: line)
                if let answers {
                    try answer(record, by: answers, to: &writer, &sum)
                } else {
                    add(try piece(of: record), to: &pieces, &sum)
                }
            } catch {
                if let answers {
                    answers.write(error, to: &writer)
                } else {
                    pieces += problemLine(error, number: number, label)
                }
            }
            start = end + 1
            number += 1
        }
        sum.items = writer.bytes
        return pieces + [sum]
    }

    /// Keeps a record's piece where it has something to say, and its counts in any case.
    private func add(_ piece: ScanPiece, to pieces: inout [ScanPiece], _ sum: inout ScanPiece) {
        if layout.listsEverything || piece.counts.withFindings > 0 || piece.worst != nil {
            pieces.append(piece)
        } else {
            sum.counts += piece.counts
        }
    }

    private func answer(
        _ record: ScanRecord, by answers: AnswerLayout, to writer: inout JSONWriter, _ sum: inout ScanPiece
    ) throws(ScanRecord.Problem) {
        let label = SourceLabel(name: record.id, isNamed: false)
        func write(_ text: UnsafeBufferPointer<UInt8>, _ found: [Finding], isPage: Bool) {
            let page = isPage && settings.evidence == .full ? text : nil
            answers.write(found, id: record.id, page: page, to: &writer)
            sum.counts.sources += 1
            sum.counts.bytes += text.count
            if found.isEmpty { return }
            sum.counts.withFindings += 1
            if settings.failOn != nil {
                let posted = record.posted ?? settings.posted
                let tally = SourceTally(TextScan(label: label, text: text, findings: found, posted: posted))
                sum.worst = [sum.worst, weigher.judgement(of: tally, posted: posted).worst].compactMap(\.self).max()
            }
        }
        guard let type = record.contentType else {
            return record.withBytes { text in
                write(text, findings(in: text, posted: record.posted, language: record.language), isPage: false)
            }
        }
        let done: Void? = record.withBytes { bytes in
            PageText.withShown(of: bytes, contentType: type, addingUnshown: settings.readsSource) { shown in
                let found = findings(in: shown, posted: record.posted, language: record.language)
                write(shown.bytes, found, isPage: true)
            }
        }
        if done == nil { throw ScanRecord.Problem(code: "binary", message: "the body is not text", id: record.id) }
    }

    private func piece(of record: ScanRecord) throws(ScanRecord.Problem) -> ScanPiece {
        let label = SourceLabel(name: record.id, isNamed: false)
        let posted = record.posted ?? settings.posted
        func make(_ text: UnsafeBufferPointer<UInt8>, _ found: [Finding]) -> ScanPiece {
            let scan = TextScan(label: label, text: text, findings: found, posted: posted)
            return self.piece(of: scan, ScanTask.Stretch(contentType: ""), bytes: text.count)
        }
        guard let type = record.contentType else {
            return record.withBytes { text in
                make(text, findings(in: text, posted: record.posted, language: record.language))
            }
        }
        let made = record.withBytes { bytes in
            PageText.withShown(of: bytes, contentType: type, addingUnshown: settings.readsSource) { shown in
                make(shown.bytes, findings(in: shown, posted: record.posted, language: record.language))
            }
        }
        guard let made else {
            throw ScanRecord.Problem(code: "binary", message: "the body is not text", id: record.id)
        }
        return made
    }

    func problemLine(
        _ problem: ScanRecord.Problem, number: Int, _ label: SourceLabel
    ) -> [ScanPiece] {
        var piece = ScanPiece(role: .notice, label: label)
        if let answers {
            var writer = JSONWriter()
            answers.write(problem, to: &writer)
            piece.role = .lines
            piece.items = writer.bytes
        } else {
            piece.problem = "line \(number): \(problem.message)"
            piece.counts.failures = 1
        }
        return [piece]
    }
}
