/// The text under the engine, and what is known of it. Valid only during the call that it is passed to.
package struct ScanText {
    /// UTF-8, possibly invalid: no detector may rely on well-formed sequences.
    package let bytes: UnsafeBufferPointer<UInt8>
    private let memory: UnsafeMutablePointer<ScanMemory>
    #if DEBUG
        /// Counts the bytes that detectors look at: the tests hold it against the length of the text.
        package var work: UnsafeMutablePointer<Int>?
    #endif

    private init(bytes: UnsafeBufferPointer<UInt8>, memory: UnsafeMutablePointer<ScanMemory>) {
        self.bytes = bytes
        self.memory = memory
    }

    /// Calls back with a text that is valid, with all that is read of it, during the call only.
    package static func with<Result>(
        bytes: UnsafeBufferPointer<UInt8>, context: ScanContext, _ body: (ScanText) -> Result
    ) -> Result {
        var memory = ScanMemory(context: context)
        return withUnsafeMutablePointer(to: &memory) { memory in
            defer { memory.pointee.release() }
            return body(ScanText(bytes: bytes, memory: memory))
        }
    }

    /// Where the text comes from.
    package var context: ScanContext {
        @inline(__always) get { memory.pointee.context }
    }

    package var count: Int { bytes.count }

    /// The tokens of a stretch, at most `limit`; read once for all who ask in a row.
    func tokens(of range: Range<Int>, limit: Int) -> TokenList {
        memory.pointee.tokens(of: range, in: self, limit: limit)
    }

    /// For the walk: the sentence that it is about to wake detectors for.
    func enter(_ sentence: Range<Int>) { memory.pointee.stretch = SentenceStretch(sentence) }

    /// The stretch around a byte in which no sentence ends: see ``SentenceStretch/around(_:in:lowest:)``.
    func stretch(around offset: Int, lowest: Int) -> Range<Int> {
        memory.pointee.stretch.around(offset, in: self, lowest: lowest)
    }

    /// What the detector was woken by that is being called; set by the walk.
    var awake: AwakePatterns {
        @inline(__always) get { memory.pointee.awake }
        nonmutating set { memory.pointee.awake = newValue }
    }

    /// For the walk, between two calls of detectors.
    @inline(__always)
    func forgetIfFull() { memory.pointee.forgetIfFull() }

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
