internal import AuditModel

extension PageTree {
    /// The absolute address that an attribute holds; nil where it holds none.
    func address(_ key: HTMLAttributeKey, of node: Int, by resolver: LinkResolver) -> String? {
        guard let span = span(key, of: node) else { return nil }
        let written = UnsafeBufferPointer(rebasing: bytes[span])
        guard let first = written.first, let last = written.last else { return nil }
        // What begins and ends in ASCII and holds no reference is resolved as it stands.
        if first > 0x20, first < 0x7f, last > 0x20, last < 0x7f,
            Bytes.find(UInt8(ascii: "&"), in: written, from: 0) == nil
        {
            return resolver.address(of: written)
        }
        guard let text = value(key, of: node)?.trimmingSpaces(), !text.isEmpty else { return nil }
        return resolver.address(of: text)
    }
}
