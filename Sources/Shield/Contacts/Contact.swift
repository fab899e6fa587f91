/// A contact that somebody showed: a website, a mailbox, a number, an account.
package struct Contact: Sendable, Hashable {
    /// The way on which it reaches one.
    package enum Channel: String, Sendable, CaseIterable {
        case website, email, phone, sms, x, telegram, whatsapp, discord, other
        /// An account name, of which nothing says where it is.
        case handle
    }

    package var channel: Channel
    /// Of websites and mailboxes.
    package var host: HostName?
    /// The part of a mailbox before the `@`, or what stands before the `@` of a host.
    package var user: String?
    /// Whether a backslash leaves open which host is meant.
    package var hidesHost = false
    /// The name that a mailbox shows.
    package var displayName: String?
    /// The name of an account, without `@`, or of a page where anybody makes pages; nil for invitations and numbers.
    package var account: String?
    /// Digits of a number.
    package var number: String?
    /// What stood around the contact: words that may name a brand.
    package var words = ""
    /// The address begins with plain `http:`.
    package var isPlainHTTP = false

    package init(channel: Channel) { self.channel = channel }
}
