/// A message that somebody received.
package struct Message: Sendable, Hashable {
    /// A link with what it shows and where it leads.
    package struct Link: Sendable, Hashable {
        /// What is shown; empty where the address itself stands in the text.
        package var text: String
        package var target: String

        package init(text: String, target: String) {
            self.text = text
            self.target = target
        }
    }

    /// A detail that stands on the user's public pages.
    package struct PublicDetail: Sendable, Hashable {
        /// `travel`, `exchange_uid`, `support_complaint`... or a kind of finding.
        package var kind: String
        package var value: String
        /// The page; nil where it is not known.
        package var url: String?

        package init(kind: String, value: String, url: String? = nil) {
            self.kind = kind
            self.value = value
            self.url = url
        }
    }

    /// `email`, `sms`, `whatsapp`, `telegram`, `x-dm`, `discord`, `phone-transcript`, `letter`, `in-app`...
    package var channel: String
    /// Whom it says it is of: a brand, or a kind of office (`bank`, `police`); nil: not known.
    package var claims: String?
    /// As shown: `Name <address>`, a number, a handle.
    package var sender: String
    /// What a reader sees.
    package var text: String
    package var links: [Link]
    package var details: [PublicDetail]

    package init(
        channel: String, claims: String? = nil, sender: String = "", text: String, links: [Link] = [],
        details: [PublicDetail] = []
    ) {
        self.channel = channel.lowercased()
        self.claims = claims
        self.sender = sender
        self.text = text
        self.links = links
        self.details = details
    }
}
