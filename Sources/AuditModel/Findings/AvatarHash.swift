/// A hash of somebody's e-mail address in the address of a picture, as avatar services make them, and where it stands.
///
/// It says nothing to whoever does not know the e-mail address, and confirms it to whoever guesses it.
package struct AvatarHash: Sendable, Hashable, Codable {
    /// The MD5 or the SHA-256 of the address in lower case: 32 or 64 hexadecimal digits in lower case.
    package var digest: String
    /// Where the picture stands; its evidence shows the beginning of the picture's address.
    package var place: Place

    package init(digest: String, place: Place) {
        self.digest = digest
        self.place = place
    }
}
