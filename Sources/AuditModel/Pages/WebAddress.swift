#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// An absolute address (RFC 3986), taken apart: a page's own, or one that a link on it leads to.
///
/// Scheme and host are in lower case, an international host is in its ASCII form, a default port is left out, dot
/// segments are gone and characters that may not stand in an address are percent-encoded, so that equal addresses
/// compare equal. Parsing is Foundation's, on text cleaned as browsers do it.
package struct WebAddress: Sendable, Hashable {
    /// `https`, `http`, `mailto`...
    package let scheme: String
    /// The name or number of the server, without brackets; nil for `mailto:` and the like.
    package let host: String?
    /// The port, if it is written and not the scheme's own.
    package let port: Int?
    /// Percent-encoded as written; `/` where an http address has none.
    package let path: String
    /// What follows the `?`, percent-encoded.
    package let query: String?
    /// What follows the `#`, percent-encoded.
    package let fragment: String?
    /// What stands before the `@` of the host, as written.
    package let userInfo: String?

    /// Reads an absolute address; nil if there is no scheme or the text is no address.
    package init?(_ text: String) {
        guard let url = URL(string: WebAddress.cleaned(text)) else { return nil }
        self.init(url: url)
    }

    /// Resolves a reference as it stands in a link (`../about`, `//host/x`, `?p=2`, an absolute address) against the
    /// address of its page.
    package init?(_ reference: String, relativeTo base: WebAddress) {
        let cleaned = WebAddress.cleaned(reference)
        if cleaned.isEmpty {
            self = base.withoutFragment
            return
        }
        guard let baseURL = URL(string: base.string), let url = URL(string: cleaned, relativeTo: baseURL) else {
            return nil
        }
        self.init(url: url.absoluteURL)
    }

    private init?(url: URL) {
        guard let scheme = url.scheme?.lowercased(), !scheme.isEmpty else { return nil }
        let isHTTP = scheme == "https" || scheme == "http"
        let host = url.host(percentEncoded: false).flatMap(InternationalHost.ascii)
        if isHTTP && (host ?? "").isEmpty { return nil }
        let standard = isHTTP ? url.standardized : url
        let path = standard.path(percentEncoded: true)
        self.scheme = scheme
        self.host = host
        self.port = url.port.flatMap { $0 == WebAddress.defaultPorts[scheme] ? nil : $0 }
        self.path = isHTTP && !path.hasPrefix("/") ? "/" + path : path
        self.query = url.query(percentEncoded: true)
        self.fragment = url.fragment(percentEncoded: true)
        self.userInfo = url.user(percentEncoded: true).map { user in
            url.password(percentEncoded: true).map { user + ":" + $0 } ?? user
        }
    }

    private init(
        scheme: String, host: String?, port: Int?, path: String, query: String?, fragment: String?, userInfo: String?
    ) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
        self.query = query
        self.fragment = fragment
        self.userInfo = userInfo
    }

    private static let defaultPorts = ["http": 80, "https": 443, "ftp": 21]

    /// The whole address.
    package var string: String {
        var text = scheme + ":"
        if let host {
            text += "//"
            if let userInfo { text += userInfo + "@" }
            text += host.utf8.contains(UInt8(ascii: ":")) ? "[" + host + "]" : host
            if let port { text += ":" + String(port) }
        }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    /// Whether it is an http or https address.
    package var isWeb: Bool { scheme == "https" || scheme == "http" }

    /// The address of the whole page.
    package var withoutFragment: WebAddress {
        WebAddress(
            scheme: scheme, host: host, port: port, path: path, query: query, fragment: nil, userInfo: userInfo)
    }

    /// Whether both lie on one server: the same host and port, a leading `www.` and the change to https aside.
    package func isSameSite(as other: WebAddress) -> Bool {
        guard let host, let otherHost = other.host else { return false }
        return port == other.port && WebAddress.bare(host) == WebAddress.bare(otherHost)
    }

    /// The segments of the path that hold something, percent-encoding undone: `/@maya/110` has `@maya` and `110`.
    package var pathSegments: [String] {
        path.split(separator: "/").map { $0.decodingPercent() }
    }

    private static func bare(_ host: String) -> Substring {
        host.hasPrefix("www.") ? host.dropFirst(4) : host[...]
    }

    /// Without the tabs and line breaks inside and the control characters and spaces around that browsers drop.
    private static func cleaned(_ text: String) -> String {
        var bytes = Array(text.utf8)
        bytes.removeAll { $0 == 0x09 || $0 == 0x0a || $0 == 0x0d || $0 == 0x00 }
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
