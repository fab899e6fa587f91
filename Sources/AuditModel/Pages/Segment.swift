/// A run of text with one owner and one region.
package struct Segment: Sendable, Hashable {
    /// The text as a reader sees it: entities decoded, blocks apart by line breaks.
    package var text: String
    /// The part of the page.
    package var region: Region
    /// Whose words.
    package var owner: Ownership
    /// When it was posted, if known.
    package var posted: CivilDate?
    /// The address of this very text (a post's permalink), if it differs from the page's.
    package var url: String?
    /// What the page calls this field (`Location`, `E-mail`): a cue for detectors, not part of the text.
    package var label: String?
    /// BCP 47 language tag, if the page says so.
    package var language: String?
    /// Whether the page still shows it.
    package var standing: Standing
    /// Where it starts in the bytes of the page, if it was read from there.
    package var offset: Int?

    package init(
        text: String, region: Region, owner: Ownership, posted: CivilDate? = nil, url: String? = nil,
        label: String? = nil, language: String? = nil, standing: Standing = .current, offset: Int? = nil
    ) {
        self.text = text
        self.region = region
        self.owner = owner
        self.posted = posted
        self.url = url
        self.label = label
        self.language = language
        self.standing = standing
        self.offset = offset
    }
}
