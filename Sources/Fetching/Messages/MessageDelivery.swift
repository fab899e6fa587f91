package import AuditModel

/// One message to a server that the user named.
package enum MessageDelivery: Sendable, Hashable {
    /// An HTTP request; redirects are not followed.
    case web(method: String, url: String, headers: [HeaderField], body: [UInt8])
    /// An e-mail by SMTP: `smtp://` with STARTTLS, `smtps://` with TLS from the start.
    case mail(Mail)

    /// An e-mail and the server that takes it.
    package struct Mail: Sendable, Hashable {
        /// `smtp://mail.example.org:587` or `smtps://…`.
        package var server: String
        package var user: String?
        package var password: String?
        package var from: String
        package var recipients: [String]
        /// Header and text, lines ended by CR LF.
        package var message: [UInt8]
        /// Whether it may go without TLS: only for a server on the same machine.
        package var allowsPlain: Bool

        package init(
            server: String, user: String?, password: String?, from: String, recipients: [String], message: [UInt8],
            allowsPlain: Bool
        ) {
            self.server = server
            self.user = user
            self.password = password
            self.from = from
            self.recipients = recipients
            self.message = message
            self.allowsPlain = allowsPlain
        }
    }

    /// What came of it.
    package enum Outcome: Sendable, Hashable {
        /// The status of the HTTP answer or of the last SMTP reply, the HTTP headers, and the head of the body.
        case answer(status: Int, headers: [HeaderField], body: String)
        /// No answer: in lower case, without the address, which may hold a secret.
        case failure(String)
    }
}
