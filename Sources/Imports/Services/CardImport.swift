internal import AuditModel
internal import Parsing

/// A card (vCard) that the user hands out. Files of several cards are address books: other people's data, only counted.
final class CardImport: ServiceImport {
    static let service = ArchiveService(id: "file", name: "Cards", isPlain: true)
    private static let largest = 1 << 20

    let account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        String(decoding: head.bytes.prefix(64), as: UTF8.self).uppercased().contains("BEGIN:VCARD") ? .sure : .none
    }

    func survey(_ member: Member) {}

    func read(_ member: Member, into output: ImportOutput) {
        do throws(ByteSourceFault) {
            // A second card stands behind the first, also where a picture makes that long.
            let bytes = try member.bytes(atMost: Self.largest)
            let cards = MarkupText(bytes).count(of: "BEGIN:VCARD")
            let further = try LineMarks.count("BEGIN:VCARD", in: member)
            guard cards + further == 1 else { return output.know(.contacts, cards + further) }
            let page = Page(
                requested: output.profileURL, url: output.profileURL, status: 200,
                headers: [HeaderField(name: "content-type", value: "text/vcard")], body: bytes)
            output.count(\.profiles)
            output.hand(page, ownership: .profilePage, reach: .ownExport)
        } catch {
            output.trouble(member, error.description)
        }
    }
}

extension MarkupText {
    /// How often a text occurs.
    func count(of text: String) -> Int {
        var count = 0
        var at = 0
        while let place = find(text, from: at) {
            count += 1
            at = place + 1
        }
        return count
    }
}
