internal import AuditModel

/// The facts of a profile, ordered for a scan: most words of a text are turned away by one bit.
struct OwnFactIndex: Sendable {
    /// A fact and one of its forms, by their numbers.
    struct Reference: Sendable {
        var fact: Int
        var form: Int
    }

    let facts: [OwnFact]
    /// A bit for each head and each opening that a form has.
    private var heads = [UInt64](repeating: 0, count: 1 << 10)
    private var byHead: [UInt16: [Reference]] = [:]
    private var byTag: [UInt32: [Reference]] = [:]
    /// What kinds there are.
    let kinds: Set<FindingKind>

    init(_ facts: [OwnFact]) {
        self.facts = facts
        kinds = Set(facts.map(\.kind))
        for (number, fact) in facts.enumerated() {
            for (place, form) in fact.forms.enumerated() {
                let reference = Reference(fact: number, form: place)
                for head in [form.head] + form.openings { heads[Int(head >> 6)] |= 1 << UInt64(head & 63) }
                byHead[form.head, default: []].append(reference)
                byTag[form.tag, default: []].append(reference)
            }
        }
    }

    /// Calls back with the bits of the heads.
    func withHeads(_ body: (UnsafeBufferPointer<UInt64>) -> Void) { heads.withUnsafeBufferPointer(body) }

    @inline(__always)
    static func holds(_ head: UInt16, in heads: UnsafeBufferPointer<UInt64>) -> Bool {
        heads[Int(head >> 6)] & 1 << UInt64(head & 63) != 0
    }

    func forms(of head: UInt16) -> [Reference] { byHead[head] ?? [] }

    func forms(of tag: UInt32) -> [Reference] { byTag[tag] ?? [] }

    func form(_ reference: Reference) -> OwnFact.Form { facts[reference.fact].forms[reference.form] }
}
