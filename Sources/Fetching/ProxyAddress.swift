internal import CLibCurl

/// A proxy that all connections go through. Names of hosts are resolved there, never here, so that no look-up tells the
/// network whom one asks.
package struct ProxyAddress: Sendable, Hashable, CustomStringConvertible {
    /// Tor's own port on this machine.
    package static let tor = ProxyAddress(unchecked: "socks5h://127.0.0.1:9050")

    package let description: String

    private init(unchecked text: String) { description = text }

    /// Takes `http://`, `https://` and `socks5h://` addresses.
    ///
    /// - Throws: ``FetchingError/badProxy(_:reason:)``, also for the kinds of SOCKS that resolve names on this machine.
    package init(_ text: String) throws(FetchingError) {
        let scheme = text.firstRange(of: "://").map { text[..<$0.lowerBound].lowercased() } ?? ""
        switch scheme {
        case "http", "https", "socks5h": break
        case "socks", "socks4", "socks4a", "socks5":
            throw .badProxy(text, reason: "this kind looks names up on this machine: write socks5h:// instead")
        default: throw .badProxy(text, reason: "write it as http://127.0.0.1:8080 or socks5h://127.0.0.1:9050")
        }
        guard let url = curl_url() else { throw .badProxy(text, reason: CurlLibrary.absence) }
        defer { curl_url_cleanup(url) }
        guard !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7f }),
            curl_url_set(url, CURLUPART_URL, text, UInt32(CURLU_NON_SUPPORT_SCHEME)) == CURLUE_OK
        else { throw .badProxy(text, reason: "it cannot be read: write it as http://127.0.0.1:8080") }
        description = text
    }
}
