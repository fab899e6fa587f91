/// A run of text with one owner and one region.
package struct Segment: Sendable, Hashable {
    /// The text as a reader sees it: entities decoded, blocks apart by line breaks.
    package var text: String
    /// The part of the page.
    package var region: Region
    /// Whose words.
    package var owner: Ownership
    /// When it was posted, as written, if known.
    package var time: ZonedTime?
    /// The address of this very text (a post's permalink), if it differs from the page's.
    package var url: String?
    /// What the page calls this field (`Location`, `E-mail`): a cue for detectors, not part of the text.
    package var label: String?
    /// BCP 47 language tag, if the page says so.
    package var language: String?
    /// Whether the page still shows it.
    package var standing: Standing
    /// Where it starts in the page, if it was read from there: in bytes of its text as UTF-8.
    package var offset: Int?

    /// A segment; `posted` is for whoever knows only the day.
    package init(
        text: String, region: Region, owner: Ownership, posted: CivilDate? = nil, url: String? = nil,
        label: String? = nil, language: String? = nil, standing: Standing = .current, offset: Int? = nil,
        time: ZonedTime? = nil
    ) {
        self.text = text
        self.region = region
        self.owner = owner
        self.time = time ?? posted.map { ZonedTime(day: $0) }
        self.url = url
        self.label = label
        self.language = language
        self.standing = standing
        self.offset = offset
    }

    /// The day it was posted, in the zone that it was written in; setting it leaves no time of the day.
    package var posted: CivilDate? {
        get { time?.wholeDay }
        set { time = newValue.map { ZonedTime(day: $0) } }
    }
}
