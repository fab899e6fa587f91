internal import AuditModel
internal import CPDF
internal import Parsing

/// The text of PDF files, such as a résumé that the user hands out.
final class PDFImport: ServiceImport {
    static let service = ArchiveService(id: "file", name: "PDF files", isPlain: true)
    private static let largest = 64 << 20
    private static let mostPages: Int32 = 500

    let account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        head.bytes.starts(with: Array("%PDF-".utf8)) ? .sure : .none
    }

    func survey(_ member: Member) {}

    /// Takes the pages out of the C callback.
    private final class Pages {
        var texts: [String] = []
    }

    func read(_ member: Member, into output: ImportOutput) {
        let bytes: [UInt8]
        do throws(ByteSourceFault) {
            bytes = try member.bytes(atMost: Self.largest + 1)
        } catch {
            return output.trouble(member, error.description)
        }
        guard bytes.count <= Self.largest else { return output.trouble(member, "it is larger than 64 MiB") }
        let pages = Pages()
        let count = withExtendedLifetime(pages) {
            footprint_pdf_text(
                bytes, bytes.count, Self.mostPages,
                { text, context in
                    guard let text, let context else { return }
                    Unmanaged<Pages>.fromOpaque(context).takeUnretainedValue().texts.append(String(cString: text))
                }, Unmanaged.passUnretained(pages).toOpaque())
        }
        if count == -1 {
            return output.trouble(member, "reading PDF needs the library poppler: install libpoppler-glib8")
        }
        if count < 0 { return output.trouble(member, "it is no PDF that can be read, or it is locked") }
        output.count(\.posts)
        for text in pages.texts { output.say(text, .post, TextPlace(reach: .ownExport)) }
    }
}
