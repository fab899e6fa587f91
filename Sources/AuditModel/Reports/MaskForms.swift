/// The forms in which a value may stand in an address or a sentence.
struct MaskForms {
    /// Names that the user gave the audit, in lower case: they stand in every handle and are no secret of the report.
    private let ownNames: Set<String>

    init(_ audit: Audit) {
        var names: Set<String> = [audit.profile.lowercased()]
        for handle in audit.handles {
            names.insert(handle.account.lowercased())
            if let local = handle.account.split(separator: "@").first { names.insert(local.lowercased()) }
        }
        ownNames = names
    }

    /// The value, what the pages wrote for it, and both as they stand in addresses.
    func forms(of exposure: Exposure) -> [String] {
        var plain = [exposure.value]
        if exposure.kind == .phone { plain.append(String(exposure.value.filter(\.isNumber))) }
        for place in exposure.places {
            let bytes = Array(place.evidence.text.utf8)
            for mark in place.evidence.marks where mark.kind == exposure.kind {
                plain.append(String(decoding: bytes[mark.span.clamped(to: 0..<bytes.count)], as: UTF8.self))
            }
        }
        for (name, text) in exposure.fields where name == "code" { plain.append(text) }
        var forms: [String] = []
        for text in Set(plain).sorted() where isScrubbed(text, exposure.kind) {
            forms.append(text)
            forms.append(text.percentEncoded { _ in false })
            forms.append(text.percentEncoded { $0 == 0x40 })
            forms.append(text.percentEncoded { $0 == 0x2b })
            forms.append(text.replacingSpaces(with: "+"))
        }
        return forms
    }

    /// Names and accounts may be those that the user typed; everything else goes.
    private func isScrubbed(_ text: String, _ kind: FindingKind) -> Bool {
        let soft: Set<FindingKind> = [.messenger, .paymentHandle, .fullName, .family, .groupInvite, .vehicle]
        guard soft.contains(kind) else { return true }
        let name = text.lowercased().drop { $0 == "@" || $0 == "$" }
        return name.utf8.count >= 6 && !ownNames.contains(String(name))
    }

    /// Whether a value cannot be taken for a word of our own sentences.
    static func isUnlikeAWord(_ value: String) -> Bool {
        value.utf8.count >= 12 || value.utf8.contains { (0x30...0x39).contains($0) || $0 == 0x40 }
    }
}

extension String {
    /// RFC 3986 percent-encoding of everything but unreserved characters and those that the caller keeps.
    fileprivate func percentEncoded(keeping isKept: (UInt8) -> Bool) -> String {
        var result = ""
        for byte in utf8 {
            let isUnreserved =
                (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
                || (0x61...0x7a).contains(byte) || [0x2d, 0x2e, 0x5f, 0x7e].contains(byte)
            if isUnreserved || isKept(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + String(byte, radix: 16, uppercase: true).padded(to: 2)
            }
        }
        return result
    }

    fileprivate func replacingSpaces(with text: Character) -> String {
        String(map { $0 == " " ? text : $0 })
    }
}
