internal import AuditModel
internal import Parsing

/// A repository of Bluesky: records in blocks, and a tree (MST) that gives each its address.
final class BlueskyRepository {
    /// Whose repository it is.
    private(set) var owner: String?
    /// The addresses of records (`app.bsky.feed.post/3k…`) by their blocks.
    private var keys: [ContentID: String] = [:]

    /// The first pass: the tree and the commit. The commit's signature is not looked at.
    func survey(_ member: Member) {
        CARReader(member).each { _, block in
            guard let value = CBORValue(block) else { return true }
            if let did = value["did"].text, !value["data"].isNull { self.owner = did }
            self.addKeys(of: value["e"].list)
            return true
        }
    }

    /// Keys of a node are written as what differs from the key before.
    private func addKeys(of entries: [CBORValue]) {
        var last: [UInt8] = []
        for entry in entries {
            guard let shared = entry["p"].number, let rest = entry["k"].bytes, shared >= 0, shared <= last.count,
                let link = entry["v"].link
            else { return }
            last = Array(last.prefix(shared)) + rest
            keys[link] = String(decoding: last, as: UTF8.self)
        }
    }

    /// The second pass: the records that the tree holds. Blocks that it does not hold were deleted.
    func read(_ member: Member, into output: ImportOutput) {
        let reader = CARReader(member)
        reader.each { id, block in
            guard let key = self.keys[id], let value = CBORValue(block) else { return true }
            var writer = JSONWriter()
            value.write(to: &writer)
            writer.bytes.withUnsafeBufferPointer { json in
                let record = BlueskyRecord(view: JSONView(text: json), profileURL: output.profileURL)
                record.read(key: key.split(separator: "/").last.map(String.init), into: output)
            }
            return !output.isStopped
        }
        if let fault = reader.fault {
            output.trouble(member, fault.description)
        } else if reader.isCut {
            output.trouble(member, "it breaks off; what is whole was read")
        }
    }
}

extension CBORValue {
    fileprivate var isNull: Bool { if case .null = self { true } else { false } }
}
