internal import Parsing

/// What holds the files of an archive: read from the front to the back, each file while it is the current one.
protocol ArchiveContainer: ByteSource {
    /// Goes on to the next file; nil at the end.
    func next() throws(ImportError) -> ArchiveEntry?
    /// The share that is done, 0 to 1.
    var share: Double { get }
}
