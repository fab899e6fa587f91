internal import CLibCurl

/// An absolute http or https address, taken apart by the library that will connect to it, so that no two parsers can
/// disagree on its host.
struct RequestAddress: Sendable, Hashable, CustomStringConvertible {
    /// Longer addresses are refused: no public page needs them.
    static let maximumBytes = 8192

    /// Why a text is no usable address.
    enum Flaw: Error, Sendable, Hashable {
        case unreadable
        case tooLong
        case notHTTP
        case credentials
        /// libcurl, which takes addresses apart, is not there.
        case noLibrary
    }

    /// In normal form, without a fragment.
    let description: String
    /// In lower case; an IPv6 address in brackets.
    let host: String
    /// Path and query, percent-encoded: what a server and its robots.txt see.
    let target: String
    /// Scheme, host and port: what a robots.txt holds for.
    let origin: String
    /// In digits.
    let port: String

    init(_ text: String) throws(Flaw) {
        if let plain = RequestAddress(plain: text) {
            self = plain
        } else {
            try self.init(byLibrary: text)
        }
    }

    /// The address that a reference on this page means (a `Location` field).
    func resolving(_ reference: String) throws(Flaw) -> RequestAddress {
        try RequestAddress(byLibrary: reference, against: description)
    }

    /// Where the site of an address keeps its robots.txt (RFC 9309, 2.3).
    init(robotsOf address: RequestAddress) {
        let scheme = address.description.utf8.prefix { $0 != UInt8(ascii: ":") }.count + "://".utf8.count
        let authority = address.description.utf8.dropFirst(scheme).prefix { !"/?#".utf8.contains($0) }.count
        target = "/robots.txt"
        description = (String(address.description.utf8.prefix(scheme + authority)) ?? address.origin) + target
        host = address.host
        origin = address.origin
        port = address.port
    }

    /// - Parameter base: the address of the page that the text stands on; nil for an absolute address.
    init(byLibrary text: String, against base: String? = nil) throws(Flaw) {
        guard text.utf8.count <= Self.maximumBytes else { throw .tooLong }
        guard let url = curl_url() else { throw .noLibrary }
        defer { curl_url_cleanup(url) }
        if let base, curl_url_set(url, CURLUPART_URL, base, 0) != CURLUE_OK { throw .unreadable }
        // Spaces and letters outside ASCII are percent-encoded, as browsers do.
        let flags = UInt32(CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME)
        guard curl_url_set(url, CURLUPART_URL, text, flags) == CURLUE_OK else { throw .unreadable }
        guard let scheme = Self.part(CURLUPART_SCHEME, of: url), scheme == "http" || scheme == "https" else {
            throw .notHTTP
        }
        guard Self.part(CURLUPART_USER, of: url) == nil, Self.part(CURLUPART_PASSWORD, of: url) == nil else {
            throw .credentials
        }
        guard curl_url_set(url, CURLUPART_FRAGMENT, nil, 0) == CURLUE_OK,
            let written = Self.part(CURLUPART_HOST, of: url), !written.isEmpty
        else { throw .unreadable }
        let host = written.lowercased()
        guard host == written || curl_url_set(url, CURLUPART_HOST, host, 0) == CURLUE_OK,
            let normal = Self.part(CURLUPART_URL, of: url),
            let port = Self.part(CURLUPART_PORT, of: url, flags: UInt32(CURLU_DEFAULT_PORT))
        else { throw .unreadable }
        let path = Self.part(CURLUPART_PATH, of: url) ?? "/"
        description = normal
        self.host = host
        target = path + (Self.part(CURLUPART_QUERY, of: url).map { "?" + $0 } ?? "")
        self.port = port
        origin = scheme + "://" + host + ":" + port
    }

    /// Whether it is asked without encryption, so that anybody on the way may answer.
    var isPlain: Bool { origin.hasPrefix("http:") }

    private static func part(_ part: CURLUPart, of url: OpaquePointer, flags: UInt32 = 0) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(url, part, &text, flags) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}
