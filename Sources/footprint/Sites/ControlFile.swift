internal import AuditModel
internal import Collectors

/// Which rules held on made-up names, kept between runs: a line a rule, with its key, `holds` or `stale`, and the second.
enum ControlFile {
    static func memory(now: Timestamp) -> ControlMemory {
        // What cannot be read is learnt again.
        guard let path = try? path(), FileStatus(at: path)?.kind == .regular, let bytes = try? InputFile.read(path)
        else {
            return ControlMemory(now: now)
        }
        var entries: [String: ControlMemory.Entry] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 3, let seconds = Int(parts[2]) else { continue }
            entries[String(parts[0])] = ControlMemory.Entry(
                isStale: parts[1] == "stale", time: Timestamp(secondsSince1970: seconds))
        }
        return ControlMemory(entries: entries, now: now)
    }

    /// Keeps what was learnt, with what another run learnt meanwhile.
    static func keep(_ memory: ControlMemory, now: Timestamp) {
        let entries = Self.memory(now: now).entries.merging(memory.entries) { old, new in
            old.time.secondsSince1970 > new.time.secondsSince1970 ? old : new
        }
        guard !entries.isEmpty, let path = try? path() else { return }
        let lines = entries.sorted { $0.key < $1.key }.map { key, entry in
            "\(key) \(entry.isStale ? "stale" : "holds") \(entry.time.secondsSince1970)\n"
        }
        // A memory that cannot be kept costs a few requests next time.
        try? OutputFile.write(Array(lines.joined().utf8), to: path)
    }

    private static func path() throws(CommandFailure) -> String { try UserFolders.state() + "/site-controls" }
}
