/// Where an answer goes: standard output, or a file that appears when it is complete.
enum OutputSink: Sendable {
    case standardOutput
    case file(OutputFile.Draft)

    /// - Parameter path: nil for standard output.
    init(path: String?) throws(CommandFailure) {
        self = if let path { .file(try OutputFile.Draft(path)) } else { .standardOutput }
    }

    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        switch self {
        case .standardOutput: Console.write(bytes, to: .output)
        case .file(let draft): try draft.append(bytes)
        }
    }

    func finish() throws(CommandFailure) {
        if case .file(let draft) = self { try draft.publish() }
    }

    /// Leaves no trace of a file that did not become complete.
    func abandon() {
        if case .file(let draft) = self { draft.discard() }
    }

    /// The files that are being written.
    var files: Set<FileStatus.Identity> {
        var files: Set<FileStatus.Identity> = []
        if let output = Descriptor.standardOutput.status, output.kind == .regular { files.insert(output.identity) }
        if case .file(let draft) = self {
            for path in [draft.path, draft.temporary] {
                if let status = FileStatus(at: path) { files.insert(status.identity) }
            }
        }
        return files
    }
}
