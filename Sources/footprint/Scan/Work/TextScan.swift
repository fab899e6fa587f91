internal import AuditModel

/// What was found in a text, or in a stretch of one. Valid only during the call that it is passed to.
struct TextScan {
    var label: SourceLabel
    /// The bytes that were scanned.
    var text: UnsafeBufferPointer<UInt8>
    /// Where they begin in the whole text.
    var offset = 0
    /// By start; spans are offsets into ``text``.
    var findings: [Finding]
    /// Where each finding stands in the source; nil where that is not known.
    var places: [FoundPlace?] = []
    /// The day of the text, if it is known.
    var posted: CivilDate?
}
