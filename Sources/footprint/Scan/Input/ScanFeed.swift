internal import Parsing

/// Hands out work, one piece after the other: files as wholes where they are small, everything else in pieces.
struct ScanFeed {
    private var walker: PathWalker
    private let areRecords: Bool
    /// Files that this run writes: they are not read, or it would never end.
    private let written: Set<FileStatus.Identity>
    private var current: SourceStream?
    private var number = 0

    /// - Throws: for a path that leads nowhere.
    init(paths: [String], areRecords: Bool, written: Set<FileStatus.Identity>) throws(CommandFailure) {
        walker = try PathWalker(paths: paths)
        self.areRecords = areRecords
        self.written = written
    }

    /// The next piece of work, its bytes in the buffer; nil when all is handed out.
    mutating func next(into buffer: ByteBuffer) -> ScanTask? {
        while true {
            if let stream = current {
                if let item = stream.next(into: buffer) { return task(item.label, item.content) }
                current = nil
            }
            switch walker.next() {
            case nil: return nil
            case .standardInput:
                let label = SourceLabel(name: "standard input", isNamed: true)
                current = SourceStream(label, DescriptorSource(.standardInput), areRecords: areRecords)
            case .problem(let path, let what):
                let label = SourceLabel(name: path, isNamed: true)
                return task(label, .problem(what, endsSource: true))
            case .file(let path, let isNamed):
                if let content = open(path, isNamed: isNamed) {
                    return task(SourceLabel(name: path, isNamed: isNamed), content)
                }
            }
        }
    }

    /// Opens a file; returns the work if that is one piece.
    private mutating func open(_ path: String, isNamed: Bool) -> ScanTask.Content? {
        guard let descriptor = Descriptor.open(path), let status = descriptor.status else {
            return .problem("cannot read it: \(Descriptor.fault)", endsSource: true)
        }
        let isOwn = status.kind == .regular && written.contains(status.identity)
        if status.kind == .folder || isOwn {
            descriptor.close()
            return nil
        }
        if status.kind == .regular, (1...TextStream.length).contains(status.size), !areRecords {
            return .file(descriptor)
        }
        let label = SourceLabel(name: path, isNamed: isNamed)
        current = SourceStream(label, DescriptorSource(descriptor), areRecords: areRecords)
        return nil
    }

    private mutating func task(_ label: SourceLabel, _ content: ScanTask.Content) -> ScanTask {
        defer { number += 1 }
        return ScanTask(number: number, label: label, content: content)
    }
}
