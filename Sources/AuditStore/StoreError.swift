/// What keeps the store from being used.
package enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file cannot be opened or written: the system's words.
    case unusable(path: String, reason: String)
    /// The file is no store, or is damaged.
    case damaged(path: String, reason: String)
    /// A newer program made the file.
    case tooNew(path: String)
    /// Another process wrote for longer than anybody waits.
    case busy(path: String)
    /// The disk is full.
    case full(path: String)
    /// The master key is not the one that the store was made with.
    case wrongKey(path: String)
    /// There is no usable master key where one was looked for.
    case noKey(place: String, reason: String)
    /// The key of a profile's data is gone: destroyed by a purge, or not brought along with the file.
    case keyMissing(path: String)
    /// A sealed field was changed, or moved to another row.
    case tampered(table: String, row: Int64)
    /// No such profile, audit, exposure, schedule or channel.
    case notFound(String)
    /// Names more than one thing.
    case ambiguous(String)
    /// A name that is in use already.
    case exists(String)

    package var description: String {
        switch self {
        case .unusable(let path, let reason):
            "cannot use the store '\(path)': \(reason): give another place with --store, or run without it (--no-store)"
        case .damaged(let path, let reason):
            "'\(path)' is damaged or no store of this program (\(reason)): bring back a copy with "
                + "'footprint store restore', or give another place with --store"
        case .tooNew(let path):
            "'\(path)' was written by a newer version of this program: update the program, or give another --store"
        case .busy(let path):
            "another process has been writing to '\(path)' for 30 seconds: try again when it is done"
        case .full(let path):
            "the disk that holds '\(path)' is full: nothing was changed; make room and run again"
        case .wrongKey(let path):
            "the key does not open '\(path)': it was made with another one; give that with --key-file, or its passphrase"
        case .noKey(let place, let reason): "no master key in \(place): \(reason)"
        case .keyMissing(let path):
            "'\(path)' is missing: without that key what it protected cannot be read; if it was not destroyed by "
                + "'store purge', bring it back from where you keep your keys; else remove what is left with 'store purge'"
        case .tampered(let table, let row):
            "row \(row) of '\(table)' in the store was changed by something else than this program: "
                + "bring back a copy with 'footprint store restore'"
        case .notFound(let what): what
        case .ambiguous(let what): what
        case .exists(let what): what
        }
    }
}
