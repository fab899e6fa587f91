package import AuditModel

/// Turns values that a profile lists into what a scan looks for: all the ways in which each may be written, as keyed
/// hashes.
package struct OwnFactMaker: Sendable {
    private let hasher: OwnFactHasher
    private let headHash: HeadHash

    /// A value has at most so many ways of writing.
    private static let mostForms = 48
    /// Shorter values stand everywhere by chance: bytes of letters and digits; digits of a number.
    package static let shortest = 4
    package static let shortestNumber = 5
    /// Number plates and the like are no longer.
    private static let longestCode = 16
    /// Longer values are looked for by their beginning.
    private static let longest = 400

    package init(key: FingerprintKey) {
        hasher = OwnFactHasher(key: key)
        headHash = HeadHash(hasher)
    }

    /// Why a value cannot be looked for, in a few words; nil if it can.
    package static func problem(with text: String) -> String? {
        let normal = NormalForm(of: text)
        if normal.isNumber, !normal.bytes.isEmpty {
            return normal.bytes.count < shortestNumber
                ? "it has fewer than \(shortestNumber) digits, which stand everywhere by chance" : nil
        }
        return normal.bytes.count < shortest
            ? "it has fewer than \(shortest) letters and digits, which stand everywhere by chance" : nil
    }

    /// The facts of all values, in order; what cannot be looked for gives none.
    package func facts(of values: [OwnValue]) -> [OwnFact] { values.flatMap(facts) }

    private func facts(of value: OwnValue) -> [OwnFact] {
        switch value.kind {
        case .email: return [fact(value, OwnSpellings.email(value.text), needsSign: true)]
        case .phone: return [fact(value, OwnSpellings.phone(value.text))]
        case .homeAddress:
            let address = OwnAddress(value.text)
            let whole = fact(value, address.spellings)
            guard let street = address.street else { return [whole] }
            let part = OwnValue(kind: value.kind, text: street, fields: value.fields)
            return [whole, fact(part, address.streetSpellings, isPart: true)]
        case .fullName: return [fact(value, OwnSpellings.name(value.text))]
        default: return [fact(value, OwnSpellings.accents(value.text))]
        }
    }

    /// - Parameter needsSign: whether the first spelling needs an at sign in it.
    private func fact(
        _ value: OwnValue, _ spellings: [String], isPart: Bool = false, needsSign: Bool = false
    ) -> OwnFact {
        var forms: [OwnFact.Form] = []
        for (place, spelling) in spellings.prefix(Self.mostForms).enumerated() {
            guard let form = form(of: spelling, kind: value.kind, needsSign: needsSign && place == 0),
                !forms.contains(where: { $0.hash == form.hash && $0.breaks == form.breaks })
            else { continue }
            forms.append(form)
            // A short number may be written in one piece, too.
            if form.isNumber, form.breaks ?? 0 != 0 {
                var whole = form
                whole.breaks = 0
                forms.append(whole)
            }
        }
        return OwnFact(kind: value.kind, fields: value.fields, forms: forms, isPart: isPart, value: value.text)
    }

    /// A word that begins with letters may be split where the profile splits it; what holds digits, anywhere.
    private func openings(of normal: NormalForm, head: UInt32) -> [UInt16] {
        let isCode = normal.bytes.count <= Self.longestCode && !normal.isWord && !normal.isNumber
        return (1...3).filter { isCode || normal.breaks >> UInt64($0) & 1 == 1 }.prefix(isCode ? 3 : 1).map { length in
            headHash(head & ((1 as UInt32) << UInt32(8 * length) &- 1))
        }
    }

    private func form(of spelling: String, kind: FindingKind, needsSign: Bool) -> OwnFact.Form? {
        guard Self.problem(with: spelling) == nil else { return nil }
        let normal = NormalForm(of: spelling)
        guard let head = normal.head else { return nil }
        let bytes = Array(normal.bytes.prefix(Self.longest))
        let tag = bytes.withUnsafeBufferPointer { hasher.tag($0) }
        // A short word or number is another one when it is split elsewhere: "Li Na" is not "Lina".
        let isStrict = bytes.count < 8 && (normal.isNumber || normal.isWord) && !needsSign
        return OwnFact.Form(
            head: headHash(head), openings: openings(of: normal, head: head), length: bytes.count, tag: tag,
            hash: hasher.hash(kind: kind, bytes),
            isNumber: normal.isNumber, breaks: isStrict ? normal.breaks : nil, needsSign: needsSign)
    }
}
