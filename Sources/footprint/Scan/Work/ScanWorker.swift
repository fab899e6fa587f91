internal import AuditModel
internal import Detectors
internal import Parsing

/// Does one piece of work. Knows nothing of other pieces, so that any thread can do any.
struct ScanWorker: Sendable {
    let scanner: TextScanner
    let settings: ScanSettings
    let weigher: ScanWeigher
    let layout: any ScanLayout
    /// Set where the answer is JSON lines: what each record is answered with.
    let answers: AnswerLayout?

    init(scanner: TextScanner, settings: ScanSettings, weigher: ScanWeigher, layout: any ScanLayout) {
        self.scanner = scanner
        self.settings = settings
        self.weigher = weigher
        self.layout = layout
        answers = layout as? AnswerLayout
    }

    /// - Parameter buffer: holds the work's bytes; changed by the work.
    func work(on task: ScanTask, in buffer: ByteBuffer) -> [ScanPiece] {
        work(on: task.label, task.content, in: buffer)
    }

    private func work(on label: SourceLabel, _ content: ScanTask.Content, in buffer: ByteBuffer) -> [ScanPiece] {
        switch content {
        case .file(let descriptor): return file(descriptor, label, buffer)
        case .stretch(let stretch): return [scan(stretch, label, UnsafeBufferPointer(buffer.bytes))]
        case .lines(let first): return lines(in: buffer.bytes, from: first, label)
        case .longLine(let number):
            let problem = ScanRecord.Problem(code: "line-too-long", message: "the line is longer than 16 MiB")
            return problemLine(problem, number: number, label)
        case .response: return [response(label, buffer)]
        case .notText: return [failed(.notText, label)]
        case .problem(let message, let endsSource):
            if endsSource { return [failed(.unreadable(message), label)] }
            var piece = ScanPiece(role: .notice, label: label)
            piece.problem = message
            piece.counts.failures = 1
            return [piece]
        }
    }

    // MARK: Files

    private func file(_ descriptor: Descriptor, _ label: SourceLabel, _ buffer: ByteBuffer) -> [ScanPiece] {
        defer { descriptor.close() }
        buffer.reset()
        while true {
            // One byte more than a small file has, so that its end is seen without reading twice.
            buffer.reserve(max(TextStream.length + 1, buffer.count + 1))
            let count = descriptor.read(into: buffer.room)
            if count < 0 { return [failed(.unreadable("cannot read it: \(Descriptor.fault)"), label)] }
            if count == 0 { break }
            buffer.grow(by: count)
            // It grew since it was looked at: the rest is for the next run.
            if buffer.count > PageStream.longest { break }
        }
        let bytes = UnsafeBufferPointer(buffer.bytes)
        switch SourceKind.of(bytes, name: label.name) {
        case .notText: return [failed(.notText, label)]
        case .page: return [scan(ScanTask.Stretch(contentType: "text/html"), label, bytes)]
        case .text: return [scan(ScanTask.Stretch(contentType: "text/plain"), label, bytes)]
        case .gzip, .archive, .records:
            let stream = SourceStream(label, BufferSource(buffer))
            let inner = ByteBuffer()
            var pieces: [ScanPiece] = []
            while let item = stream.next(into: inner) { pieces += work(on: item.label, item.content, in: inner) }
            return pieces
        }
    }

    private func response(_ label: SourceLabel, _ buffer: ByteBuffer) -> ScanPiece {
        do throws(StoredResponse.Flaw) {
            let response = try StoredResponse(buffer)
            // Detectors never read error pages.
            guard response.isPage else { return ScanPiece(role: .notice, label: label) }
            let bytes = UnsafeBufferPointer(buffer.bytes)
            let type = response.contentType ?? FileType.mediaType(of: label.name, head: bytes)
            return scan(ScanTask.Stretch(contentType: type), label, bytes)
        } catch {
            return failed(.unreadable(error.description), label)
        }
    }

    private func failed(_ failure: ScanFailure, _ label: SourceLabel) -> ScanPiece {
        var piece = ScanPiece(role: .failed(failure), label: label)
        piece.items = layout.failure(failure, of: label)
        if failure == .notText {
            piece.counts.notText = 1
        } else {
            piece.counts.failures = 1
            piece.problem = failure.message
        }
        return piece
    }

    // MARK: Texts

    private func scan(
        _ stretch: ScanTask.Stretch, _ label: SourceLabel, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> ScanPiece {
        if stretch.isPrepared {
            var scan = TextScan(
                label: label, text: bytes, offset: stretch.start.offset, findings: findings(in: bytes),
                posted: settings.posted)
            if stretch.hasLines {
                var reader = PlaceReader(bytes, begin: stretch.start)
                scan.places = scan.findings.map { reader.place(of: $0.span) }
            }
            return piece(of: scan, stretch, bytes: bytes.count)
        }
        let piece = PageText.withShown(
            of: bytes, contentType: stretch.contentType, keepingPlaces: true, addingUnshown: settings.readsSource
        ) { shown in
            var scan = TextScan(label: label, text: shown.bytes, findings: findings(in: shown), posted: settings.posted)
            if PageText.isHTML(stretch.contentType) == false { scan.offset = shown.mark }
            scan.places = places(of: scan.findings, in: shown)
            return self.piece(of: scan, stretch, bytes: bytes.count)
        }
        return piece ?? failed(.notText, label)
    }

    func findings(
        in text: UnsafeBufferPointer<UInt8>, posted: CivilDate? = nil, language: String? = nil
    ) -> [Finding] {
        let context = ScanContext(posted: posted ?? settings.posted, language: language, country: settings.country)
        return settings.wanted(scanner.scan(text, context: context))
    }

    /// The findings of a page: of what stands in it once shown and once not, the first; of code, secrets alone.
    func findings(in shown: ShownText, posted: CivilDate? = nil, language: String? = nil) -> [Finding] {
        let found = findings(in: shown.bytes, posted: posted, language: language)
        guard settings.readsSource else { return found }
        var seen: Set<[String]> = []
        return found.filter { finding in
            if shown.isScript(finding.span), !finding.kind.rawValue.hasPrefix("secret.") { return false }
            return seen.insert([finding.kind.rawValue, finding.value]).inserted
        }
    }

    private func places(of findings: [Finding], in shown: ShownText) -> [FoundPlace?] {
        if findings.isEmpty { return [] }
        var reader = PlaceReader(shown.source, begin: TextPosition(offset: shown.mark))
        return findings.map { finding in shown.place(of: finding.span).map { reader.place(of: $0) } }
    }

    func piece(of scan: TextScan, _ stretch: ScanTask.Stretch, bytes: Int) -> ScanPiece {
        let isWhole = stretch.isFirst && stretch.isLast
        var piece = ScanPiece(
            role: .source(isFirst: stretch.isFirst, isLast: stretch.isLast), label: scan.label)
        piece.counts.bytes = bytes
        piece.counts.sources = stretch.isLast ? 1 : 0
        if scan.findings.isEmpty {
            piece.tally = layout.needsTally && !isWhole ? SourceTally() : nil
            if isWhole { piece.ending = ending(of: scan, stretch, SourceTally()) }
            return piece
        }
        piece.counts.withFindings = isWhole ? 1 : 0
        let needsJudgement = layout.needsSeverities || settings.failOn != nil
        let tally = layout.needsTally || needsJudgement ? SourceTally(scan) : SourceTally()
        var severities: [SourceTally.Key: Severity] = [:]
        if needsJudgement {
            let judgement = weigher.judgement(of: tally, posted: scan.posted)
            piece.worst = judgement.worst
            for exposure in judgement.exposures { severities[SourceTally.Key(exposure)] = exposure.severity }
        }
        piece.items = layout.items(of: scan, severities: severities)
        if isWhole {
            piece.ending = ending(of: scan, stretch, tally)
        } else if layout.needsTally {
            piece.tally = tally
        }
        return piece
    }

    private func ending(of scan: TextScan, _ stretch: ScanTask.Stretch, _ tally: SourceTally) -> [UInt8] {
        layout.ending(
            of: SourceSummary(
                label: scan.label, hasFindings: !scan.findings.isEmpty, posted: scan.posted, tally: tally,
                isShownAlone: !settings.readsSource && PageText.isHTML(stretch.contentType)))
    }
}
