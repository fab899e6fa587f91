package import AuditModel

/// A channel: where messages go, and which. Kept sealed, secrets included.
package struct ChannelSettings: Sendable, Hashable, Codable {
    /// What takes the messages.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case smtp, webhook, ntfy, slack, discord, matrix, telegram, gotify, desktop, command, ping
    }

    package var kind: Kind
    /// The address, or the command; of the desktop none.
    package var address: String
    /// What proves who sends: password, token, key of the signature.
    package var secret: String?
    /// The user of the mail server.
    package var user: String?
    package var from: String?
    /// Receivers of mails, a room, a chat.
    package var to: [String]
    /// A file of certificates (PEM) to trust instead of the system's.
    package var caFile: String?
    package var events: [MessageEvent]
    /// Less grave exposures are not told.
    package var minimum: Severity
    /// Only these profiles; empty: all.
    package var profiles: [String]
    package var showsValues: Bool
    package var timing: MessageTiming

    package init(kind: Kind, address: String) {
        self.kind = kind
        self.address = address
        to = []
        events = MessageEvent.usual
        minimum = .low
        profiles = []
        showsValues = false
        timing = MessageTiming()
    }

    func tells(profile: String) -> Bool { profiles.isEmpty || profiles.contains(profile) }

    /// Finds what is missing before a message has to tell it.
    package func check() throws(NotificationError) {
        switch kind {
        case .smtp:
            guard address.hasPrefix("smtp://") || address.hasPrefix("smtps://") else {
                throw .bad("'\(address)' is no mail server: give smtp://mail.example.org:587 or smtps://…")
            }
            guard from?.contains("@") == true, !to.isEmpty, to.allSatisfy({ $0.contains("@") }) else {
                throw .missing(kind: kind.rawValue, what: "--from and --to, each an e-mail address")
            }
        case .webhook, .ntfy, .slack, .discord, .gotify, .ping: try checkAddress()
        case .matrix, .telegram:
            try checkAddress()
            guard to.count == 1 else {
                throw .missing(
                    kind: kind.rawValue,
                    what: kind == .matrix ? "--to with the id of a room (!…)" : "--to with the id of a chat")
            }
        case .desktop: break
        case .command:
            guard address.hasPrefix("/") else {
                throw .missing(kind: kind.rawValue, what: "the whole path of a program, such as /usr/local/bin/tell")
            }
        }
        if [.gotify, .matrix, .telegram].contains(kind), secret?.isEmpty != false {
            throw .missing(kind: kind.rawValue, what: "a token: --secret-file FILE")
        }
        let texts = [address, secret ?? "", user ?? "", from ?? ""] + to
        guard texts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x20 } }) else {
            throw .bad("an address or a secret holds a line break")
        }
    }

    private func checkAddress() throws(NotificationError) {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
            throw .bad("'\(address)' is no address: give one that begins with https://")
        }
    }
}
