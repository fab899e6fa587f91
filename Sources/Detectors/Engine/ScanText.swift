/// The text under the engine, and what is known of it. Valid only during the call that it is passed to.
package struct ScanText {
    /// UTF-8, possibly invalid: no detector may rely on well-formed sequences.
    package let bytes: UnsafeBufferPointer<UInt8>
    /// Where the text comes from.
    package let context: ScanContext
    #if DEBUG
        /// Counts the bytes that detectors look at: the tests hold it against the length of the text.
        package var work: UnsafeMutablePointer<Int>?
    #endif

    package init(bytes: UnsafeBufferPointer<UInt8>, context: ScanContext) {
        self.bytes = bytes
        self.context = context
    }

    package var count: Int { bytes.count }

    /// The byte at an offset; 0 outside the text, so that looking around needs no bounds of its own.
    @inline(__always)
    package subscript(_ offset: Int) -> UInt8 {
        note(bytesRead: 1)
        return offset >= 0 && offset < bytes.count ? bytes[offset] : 0
    }

    /// A copy of a stretch, as a string. Only for what is reported.
    package func string(_ span: Range<Int>) -> String {
        note(bytesRead: span.count)
        return String(decoding: bytes[span.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// Tells the tests of bytes that were read other than through the subscript; nothing in a release build.
    @inline(__always)
    package func note(bytesRead count: Int) {
        #if DEBUG
            work?.pointee += count
        #endif
    }
}
