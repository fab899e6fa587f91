internal import AuditModel

/// Holds the hashes in addresses of pictures against the user's own e-mail addresses: those that the profile lists, and
/// those that the audit found in the user's own words. A pure function of both.
struct AvatarConfirmation {
    /// The own addresses by the digests that avatar services make of them.
    private let emails: [String: String]

    init(sightings: [Sighting], emails listed: [String]) {
        let found = sightings.filter { $0.finding.kind == .email && $0.place.owner == .own }.map(\.finding.value)
        var emails: [String: String] = [:]
        for email in Set(listed + found).sorted() {
            for digest in AvatarDigests.digests(ofEmail: email) { emails[digest] = email }
        }
        self.emails = emails
    }

    /// A sighting for each hash that is that of an own address. The address itself is shown by none: the picture alone
    /// does not tell it, and the profile's addresses stand in no report.
    func sightings(of hashes: [AvatarHash]) -> [Sighting] {
        hashes.compactMap { hash in
            guard let email = emails[hash.digest] else { return nil }
            let method = hash.digest.utf8.count == 32 ? "MD5" : "SHA-256"
            let reasons = ["the avatar's address holds the hash of your e-mail address (\(method))"]
            let finding = Finding(
                kind: .avatar, value: ValueMask.redacted(email, as: .email),
                span: 0..<hash.place.evidence.text.utf8.count, confidence: 1, detector: hash.place.detector,
                fields: ["hash": method], reasons: reasons)
            var place = hash.place
            place.reasons = reasons
            return Sighting(finding: finding, place: place)
        }
    }
}
