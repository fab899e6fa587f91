internal import Parsing

/// Reads one source to its end: what it is, and piece by piece what there is to scan in it.
final class SourceStream {
    private enum State {
        case unopened
        case text(TextStream)
        case page(PageStream)
        case lines(LineStream)
        case archive(WARCReader)
        case nested(SourceStream)
        case done
    }

    private let label: SourceLabel
    private let reader: StreamReader
    /// Decides with the bytes what it is: the label's name, less the endings of what it was packed in.
    private let name: String
    private let depth: Int
    private var state: State

    /// A file in a gzip file in a gzip file is opened, and no more.
    private static let deepest = 2

    /// - Parameter areRecords: whether it is read as lines of JSON, whatever it is called.
    init(_ label: SourceLabel, _ source: any ByteSource, areRecords: Bool = false) {
        self.label = label
        let isPacked = areRecords && FileType.ending(of: label.name) == "gz"
        reader = StreamReader(isPacked ? GzipSource(source) : source)
        name = label.name
        depth = 0
        state = areRecords ? .lines(LineStream(reader)) : .unopened
    }

    private init(unpacking outer: SourceStream) {
        label = outer.label
        reader = StreamReader(GzipSource(outer.reader))
        name = FileType.withoutEnding(outer.name)
        depth = outer.depth + 1
        state = .unopened
    }

    /// Puts what comes next into the buffer; nil at the end.
    func next(into buffer: ByteBuffer) -> (label: SourceLabel, content: ScanTask.Content)? {
        while true {
            if let fault = reader.takeFault() { return (label, .problem(fault.description, endsSource: false)) }
            switch state {
            case .unopened:
                if let content = open(with: buffer) { return (label, content) }
            case .text(var stream):
                let stretch = stream.next(into: buffer)
                state = stretch.map { _ in .text(stream) } ?? .done
                if let stretch { return (label, .stretch(stretch)) }
            case .page(var stream):
                let stretch = stream.next(into: buffer)
                state = stretch.map { _ in .page(stream) } ?? .done
                if let stretch { return (label, .stretch(stretch)) }
            case .lines(var stream):
                let content = stream.next(into: buffer)
                state = content.map { _ in .lines(stream) } ?? .done
                if let content { return (label, content) }
            case .archive(let archive):
                if let item = item(of: archive, buffer) { return item }
                state = .done
            case .nested(let stream):
                if let item = stream.next(into: buffer) { return item }
                state = .done
            case .done:
                return nil
            }
        }
    }

    /// Looks at the first bytes; returns what can be said at once.
    private func open(with buffer: ByteBuffer) -> ScanTask.Content? {
        buffer.reset()
        reader.peek(buffer, upTo: TextStream.length + 1)
        if let fault = reader.takeFirstFault(buffer) {
            state = .done
            return .problem(fault.description, endsSource: true)
        }
        let kind = SourceKind.of(UnsafeBufferPointer(buffer.bytes), name: name)
        if kind == .notText || kind == .gzip && depth >= Self.deepest {
            state = .done
            return .notText
        }
        reader.putBack(buffer, from: 0)
        switch kind {
        case .page: state = .page(PageStream(reader, contentType: "text/html"))
        case .records: state = .lines(LineStream(reader))
        case .archive: state = .archive(WARCReader(reader))
        case .gzip: state = .nested(SourceStream(unpacking: self))
        case .text, .notText: state = .text(TextStream(reader, contentType: "text/plain"))
        }
        return nil
    }

    private func item(of archive: WARCReader, _ buffer: ByteBuffer) -> (SourceLabel, ScanTask.Content)? {
        switch archive.next(into: buffer) {
        case nil: return nil
        case .damage(let what): return (label, .problem(what, endsSource: false))
        case .record(let record):
            let page = SourceLabel(name: record.targetURI ?? label.name, isNamed: false)
            if record.type == "response" { return (page, .response) }
            let type = record.contentType ?? FileType.mediaType(of: page.name, head: UnsafeBufferPointer(buffer.bytes))
            return (page, .stretch(ScanTask.Stretch(contentType: type)))
        }
    }
}
