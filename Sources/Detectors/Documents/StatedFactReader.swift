internal import AuditModel

/// Turns what a page states in fields into findings: nothing is guessed there but whether a name is a full name.
struct StatedFactReader {
    private let scanner: TextScanner
    private let country: String?

    /// What findings that come from fields name as their detector.
    private static let detector = "stated-fact"

    init(scanner: TextScanner, country: String?) {
        self.scanner = scanner
        self.country = country
    }

    /// The findings of the facts, each with the fact that it comes from, in order.
    func findings(in facts: [StatedFact]) -> [(fact: StatedFact, finding: Finding)] {
        (facts + fullNames(in: facts)).compactMap { fact in finding(of: fact).map { (fact, $0) } }
    }

    private func finding(of fact: StatedFact) -> Finding? {
        let text = fact.value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty, text.utf8.count <= 1024 else { return nil }
        switch fact.property {
        case .email: return scanned(fact, text, as: .email, label: "e-mail")
        case .telephone: return scanned(fact, text, as: .phone, label: "telephone")
        case .birthDate: return made(.birthDate, fact, value: CivilDate(text)?.description ?? text)
        case .address: return made(.homeAddress, fact, value: text)
        case .coordinates: return made(.coordinates, fact, value: coordinates(of: fact, text.filter { $0 != " " }))
        case .locality: return made(.city, fact, value: text)
        case .name: return FullName.looksLikeOne(text) ? made(.fullName, fact, value: text) : nil
        case .employer: return made(.employer, fact, value: text)
        case .education: return made(.education, fact, value: text)
        case .sameAs: return made(.profileLink, fact, value: text)
        case .device: return made(.device, fact, value: text)
        case .deviceSerial: return made(.device, fact, value: "serial number " + text)
        case .key: return made(.key, fact, value: text)
        case .givenName, .familyName, .nickname, .jobTitle, .url, .image: return nil
        }
    }

    /// Pictures of one place differ by what the receiver measured: to a thousandth of a degree, some hundred metres, they
    /// are one value. The evidence shows the numbers as they stand in the file.
    private func coordinates(of fact: StatedFact, _ text: String) -> String {
        guard fact.source.hasSuffix(" of a picture") else { return text }
        let rounded = text.split(separator: ",").compactMap { Double($0) }.map { degrees -> String in
            let thousandths = Int((min(360, degrees.magnitude) * 1000).rounded())
            let sign = degrees < 0 && thousandths > 0 ? "-" : ""
            return sign + String(thousandths / 1000) + "." + String(thousandths % 1000).padded(to: 3)
        }
        return rounded.count == 2 ? rounded.joined(separator: ",") : text
    }

    /// An address or number in the form that the detector gives it, so that both are one exposure.
    private func scanned(_ fact: StatedFact, _ text: String, as kind: FindingKind, label: String) -> Finding? {
        let context = ScanContext(region: .metadata, owner: fact.owner, label: label, country: country)
        let found = scanner.scan(text, context: context).first { $0.kind == kind }
        if let found {
            var finding = made(kind, fact, value: found.value)
            finding.fields = found.fields
            return finding
        }
        switch kind {
        case .email where text.contains("@"): return made(kind, fact, value: text.lowercased())
        case .phone:
            let digits = text.filter { $0.isASCII && $0.isNumber }
            guard (6...15).contains(digits.count) else { return nil }
            return made(kind, fact, value: (text.hasPrefix("+") ? "+" : "") + digits)
        default: return nil
        }
    }

    private func made(_ kind: FindingKind, _ fact: StatedFact, value: String) -> Finding {
        Finding(
            kind: kind, value: value, span: 0..<fact.value.utf8.count, confidence: 1,
            detector: StatedFactReader.detector,
            reasons: ["\(fact.source) states it in the field \(fact.property.rawValue)"])
    }

    /// Given and family name from one source are a full name, where no field holds both.
    private func fullNames(in facts: [StatedFact]) -> [StatedFact] {
        var names: [StatedFact] = []
        for given in facts where given.property == .givenName {
            let family = facts.first {
                $0.property == .familyName && $0.source == given.source && $0.owner == given.owner
                    && $0.url == given.url
            }
            guard let family else { continue }
            var name = given
            name.property = .name
            name.value = given.value.trimmingSpaces() + " " + family.value.trimmingSpaces()
            let isKnown = (facts + names).contains { $0.property == .name && $0.value == name.value }
            if !isKnown { names.append(name) }
        }
        return names
    }
}
