import AuditModel
import Testing

@testable import AuditEngine

@Suite("Avatars that confirm an address")
struct AvatarConfirmationTests {
    private static let handle = Handle(platform: "web", account: "https://maya.example/")

    private func place(_ owner: Ownership = .own) -> Place {
        Place(
            handle: Self.handle, url: "https://maya.example/", region: .header, owner: owner,
            evidence: Evidence(text: "https://avatars.example/avatar/0a1b2c…", marks: []), confidence: 1,
            detector: "avatar-hash")
    }

    private func email(_ value: String, _ owner: Ownership = .own) -> Sighting {
        Sighting(
            finding: Finding(kind: .email, value: value, span: 0..<1, confidence: 1, detector: "contact.email"),
            place: place(owner))
    }

    private func hashes(of address: String) -> [AvatarHash] {
        AvatarDigests.digests(ofEmail: address).map { AvatarHash(digest: $0, place: place()) }
    }

    @Test("the hash of an address that the audit found or the profile lists is an exposure, by MD5 and by SHA-256")
    func confirmed() {
        for (found, listed) in [([email("maya@example.org")], []), ([], [" Maya@Example.org "])]
            as [([Sighting], [String])]
        {
            let sightings = AvatarConfirmation(sightings: found, emails: listed).sightings(
                of: hashes(of: "maya@example.org"))
            #expect(sightings.map(\.finding.kind) == [.avatar, .avatar])
            #expect(sightings.map { $0.finding.fields["hash"] } == ["MD5", "SHA-256"])
            #expect(sightings.allSatisfy { $0.finding.reasons.first?.contains("hash of your e-mail address") == true })
            #expect(Set(sightings.map(\.finding.value)).count == 1)
        }
    }

    @Test("the address itself stands nowhere in what is reported")
    func masked() throws {
        let sighting = try #require(
            AvatarConfirmation(sightings: [], emails: ["maya@example.org"]).sightings(
                of: hashes(of: "maya@example.org")
            )
            .first)
        #expect(!"\(sighting)".contains("maya@example.org"))
        #expect(sighting.finding.value == "m•••a@e•••.org")
    }

    @Test("other people's addresses and other hashes say nothing")
    func others() {
        let confirmation = AvatarConfirmation(
            sightings: [email("bob@example.org", .other), email("eve@example.org", .unknown)],
            emails: ["maya@example.org"])
        #expect(confirmation.sightings(of: hashes(of: "bob@example.org") + hashes(of: "eve@example.org")).isEmpty)
        #expect(confirmation.sightings(of: hashes(of: "nobody@example.org")).isEmpty)
    }
}
