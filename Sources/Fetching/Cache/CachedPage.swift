internal import AuditModel
internal import CLibCurl

/// An answer that is kept, and what its server said of how long it holds (RFC 9111).
struct CachedPage: Sendable, Hashable {
    var url: String
    var headers: [HeaderField]
    /// Content coding undone.
    var body: [UInt8]
    /// When it came, or was last said to hold still.
    var time: Timestamp

    /// Nil for what must not or need not be kept: anything but a plain 200, `no-store`, `Vary: *`, or an answer that says
    /// neither how long it holds nor by what it can be recognised.
    init?(_ page: Page, time: Timestamp) {
        guard page.status == 200, page.header("vary")?.contains("*") != true else { return nil }
        url = page.url
        headers = page.headers.filter { !["content-encoding", "content-length", "set-cookie"].contains($0.name) }
        body = page.body
        self.time = time
        guard !directives.contains("no-store"), !validators.isEmpty || lifetime > 0 else { return nil }
    }

    init(url: String, headers: [HeaderField], body: [UInt8], time: Timestamp) {
        self.url = url
        self.headers = headers
        self.body = body
        self.time = time
    }

    /// Whether it may be shown without asking. A clock that was set back makes nothing fresh.
    func isFresh(at now: Timestamp) -> Bool {
        let age = now.secondsSince1970 - time.secondsSince1970 + (header("age").flatMap { Int($0) } ?? 0)
        return age >= 0 && age < lifetime && !directives.contains("no-cache")
    }

    /// The fields that ask whether it holds still.
    var validators: [HeaderField] {
        [("if-none-match", "etag"), ("if-modified-since", "last-modified")].compactMap { field, source in
            header(source).map { HeaderField(name: field, value: $0) }
        }
    }

    /// The page as it was, with what the server's confirmation adds.
    func confirmed(by answer: TransferAnswer, at now: Timestamp) -> CachedPage {
        var confirmed = self
        confirmed.time = now
        for field in answer.headers where ["cache-control", "expires", "etag", "date", "age"].contains(field.name) {
            confirmed.headers.removeAll { $0.name == field.name }
            confirmed.headers.append(field)
        }
        return confirmed
    }

    private func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    private var directives: [Substring] {
        headers.filter { $0.name == "cache-control" }.flatMap { $0.value.lowercased().split { ", ".contains($0) } }
    }

    /// In seconds: by `max-age`, else by `Expires`; nothing is guessed from `Last-Modified`.
    private var lifetime: Int {
        if let field = directives.first(where: { $0.hasPrefix("max-age=") }) { return Int(field.dropFirst(8)) ?? 0 }
        guard let expires = header("expires") else { return 0 }
        let end = curl_getdate(expires, nil)
        let start = header("date").map { curl_getdate($0, nil) } ?? time.secondsSince1970
        return end > 0 && start > 0 ? max(0, Int(end) - Int(start)) : 0
    }
}
