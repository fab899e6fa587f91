/// Resolves the references in the links of one page to absolute addresses, written as ``WebAddress`` writes them.
///
/// The shapes that nearly all links have are resolved on their bytes; for all others ``WebAddress`` is asked. Both give
/// the same.
package struct LinkResolver: Sendable {
    /// The address that references are relative to: the page's own, or what its `<base>` says.
    package let base: WebAddress?
    /// What the shapes of references are put behind; nil if the base is no web address.
    private let beginnings: Beginnings?

    /// The beginnings of the base's address.
    private struct Beginnings: Sendable {
        /// `https:`.
        let scheme: String
        /// `https://host`.
        let site: String
        /// Up to the last slash of the path.
        let folder: String
        /// Up to the end of the path.
        let path: String
        /// All but the fragment.
        let whole: String
    }

    package init(base: WebAddress?) {
        self.base = base
        beginnings = base.flatMap { base in
            guard base.isWeb, base.path.hasPrefix("/") else { return nil }
            let whole = base.withoutFragment.string
            let path = String(whole.utf8.dropLast(base.query.map { $0.utf8.count + 1 } ?? 0)) ?? whole
            let site = String(path.utf8.dropLast(base.path.utf8.count)) ?? path
            let name = base.path.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }.count
            return Beginnings(
                scheme: base.scheme + ":", site: site, folder: String(path.utf8.dropLast(name)) ?? path, path: path,
                whole: whole)
        }
    }

    /// The address that a reference leads to; nil if it is none.
    package func address(of reference: String) -> String? {
        var copy = reference
        return copy.withUTF8 { address(of: $0) }
    }

    /// The address that a reference in UTF-8 leads to; nil if it is none.
    package func address(of reference: UnsafeBufferPointer<UInt8>) -> String? {
        let text = LinkResolver.trimmed(reference)
        guard let shape = ReferenceShape(text), let beginning = beginning(for: shape.kind) else {
            let reference = String(decoding: reference, as: UTF8.self)
            return (base.flatMap { WebAddress(reference, relativeTo: $0) } ?? WebAddress(reference))?.string
        }
        return LinkResolver.joined(beginning, text, slashAt: shape.missingSlash)
    }

    private func beginning(for kind: ReferenceShape.Kind) -> String? {
        switch kind {
        case .absolute: ""
        case .network: beginnings?.scheme
        case .rooted: beginnings?.site
        case .relative: beginnings?.folder
        case .query: beginnings?.path
        case .fragment: beginnings?.whole
        }
    }

    private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (0, text.count)
        while start < end, text[start] <= 0x20 { start += 1 }
        while start < end, text[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: text[start..<end])
    }

    private static func joined(_ beginning: String, _ text: UnsafeBufferPointer<UInt8>, slashAt slash: Int?) -> String {
        var beginning = beginning
        return beginning.withUTF8 { start in
            String(unsafeUninitializedCapacity: start.count + text.count + 1) { address in
                var end = address.initialize(fromContentsOf: start)
                end = address[end...].initialize(fromContentsOf: text[..<(slash ?? text.count)])
                guard let slash else { return end }
                address.initializeElement(at: end, to: UInt8(ascii: "/"))
                return address[(end + 1)...].initialize(fromContentsOf: text[slash...])
            }
        }
    }
}
