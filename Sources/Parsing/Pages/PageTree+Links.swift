internal import AuditModel

extension PageTree {
    /// The absolute address that an attribute holds; nil where it holds none.
    func address(_ key: HTMLAttributeKey, of node: Int, by resolver: LinkResolver) -> String? {
        guard let span = span(key, of: node) else { return nil }
        let written = bytes[span]
        guard !written.isEmpty, written.allSatisfy(PageTree.isPlain), let base = bytes.baseAddress else {
            guard let text = value(key, of: node)?.trimmingSpaces(), !text.isEmpty else { return nil }
            return resolver.address(of: text)
        }
        return resolver.address(of: UnsafeBufferPointer(start: base + span.lowerBound, count: span.count))
    }

    /// Whether a byte of a reference stands for itself, and needs no look at what is around it.
    private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7f && byte != UInt8(ascii: "&") }
}
