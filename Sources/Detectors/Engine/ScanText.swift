package import AuditModel

/// The text under the engine, and what is known of it. Valid only during the call that it is passed to.
package struct ScanText {
    /// UTF-8, possibly invalid: no detector may rely on well-formed sequences.
    package let bytes: UnsafeBufferPointer<UInt8>
    /// Where the text comes from.
    package let context: ScanContext

    package init(bytes: UnsafeBufferPointer<UInt8>, context: ScanContext) {
        self.bytes = bytes
        self.context = context
    }

    package var count: Int { bytes.count }

    /// The byte at an offset; 0 outside the text, so that looking around needs no bounds of its own.
    @inline(__always)
    package subscript(_ offset: Int) -> UInt8 {
        offset >= 0 && offset < bytes.count ? bytes[offset] : 0
    }

    /// A copy of a stretch, as a string. Only for what is reported.
    package func string(_ span: Range<Int>) -> String {
        String(decoding: bytes[span.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}

/// What is known of a text besides its bytes.
package struct ScanContext: Sendable, Hashable {
    /// The day on which it was posted: relative dates count from it. Nil: not known, and nothing asks a clock.
    package var posted: CivilDate?
    /// The part of the page.
    package var region: Region
    /// Whose words.
    package var owner: Ownership
    /// What the page calls the field (`Location`): a cue that stands before the text.
    package var label: String?
    /// BCP 47.
    package var language: String?
    /// ISO 3166 country of the owner, if the profile gives it: how national phone numbers are read.
    package var country: String?

    package init(
        posted: CivilDate? = nil, region: Region = .post, owner: Ownership = .own, label: String? = nil,
        language: String? = nil, country: String? = nil
    ) {
        self.posted = posted
        self.region = region
        self.owner = owner
        self.label = label
        self.language = language
        self.country = country
    }
}
