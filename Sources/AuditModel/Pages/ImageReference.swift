/// A picture that a page shows or links to; its bytes are fetched only when an audit asks for pictures.
package struct ImageReference: Sendable, Hashable {
    /// The absolute address, resolved against the page: of several sizes that of the largest.
    package var url: String
    /// What the page says in place of the picture; empty if nothing.
    package var text: String
    /// How the page holds it.
    package var use: Use
    /// The part of the page that it stands in.
    package var region: Region
    /// Who put it there.
    package var owner: Ownership

    /// The ways in which a page holds a picture.
    package enum Use: String, Sendable, Hashable {
        /// Shown on the page, often made smaller, and then mostly without what the camera wrote into it.
        case shown
        /// The target of a link: mostly the file as it was uploaded.
        case linked
        /// A file that belongs to a post: the attachment of an interface, the enclosure of a feed.
        case attached
        /// Shown small: a face beside a name, a sign.
        case icon
    }

    package init(url: String, text: String = "", use: Use = .shown, region: Region, owner: Ownership) {
        self.url = url
        self.text = text
        self.use = use
        self.region = region
        self.owner = owner
    }
}
