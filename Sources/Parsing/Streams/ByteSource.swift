/// Where bytes come from, one stretch after the other.
package protocol ByteSource: AnyObject {
    /// Puts the next bytes into a buffer that is not empty: at least one, at most as many as fit; 0 at the end.
    ///
    /// After a fault the next call goes on behind what could not be read, or returns 0 where nothing can be.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteSourceFault) -> Int
}

/// Why bytes could not be read.
package struct ByteSourceFault: Error, Hashable, CustomStringConvertible {
    /// In lower case, without the name of the source.
    package var description: String

    package init(_ description: String) {
        self.description = description
    }
}
