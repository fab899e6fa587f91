/// A link on a page.
package struct Link: Sendable, Hashable {
    /// The absolute address, resolved against the page.
    package var url: String
    /// The text of the link, as shown.
    package var text: String
    /// The `rel` tokens, in lower case: `me`, `alternate`, `nofollow`...
    package var relations: [String]
    /// The `type` attribute, if any.
    package var type: String?
    /// The part of the page that it stands in.
    package var region: Region
    /// Who set it.
    package var owner: Ownership
    /// When what it leads to was last changed, as written, if the page says so.
    package var time: ZonedTime?

    package init(
        url: String, text: String, relations: [String] = [], type: String? = nil, region: Region, owner: Ownership,
        time: ZonedTime? = nil
    ) {
        self.url = url
        self.text = text
        self.relations = relations
        self.type = type
        self.region = region
        self.owner = owner
        self.time = time
    }
}
