import AuditModel
import Detectors
import Testing

@Suite("What pictures state")
struct PictureFactTests {
    private let scanner = DocumentScanner()

    private func document(images: [ImageReference] = [], facts: [StatedFact] = []) -> Document {
        Document(
            handle: Handle(platform: "web", account: "https://maya.example/"), url: "https://maya.example/",
            images: images, facts: facts)
    }

    private func fact(_ property: StatedFact.Property, _ value: String) -> StatedFact {
        StatedFact(
            property: property, value: value, source: "EXIF of a picture", owner: .own,
            url: "https://maya.example/kiln.jpg", posted: CivilDate("2026-02-01"))
    }

    @Test("place, device and number of the device are findings at the picture, dated with the day it was taken")
    func facts() {
        let sightings = scanner.sightings(
            in: document(facts: [
                fact(.coordinates, "59.32930,18.06860"), fact(.device, "Pocket 7"),
                fact(.deviceSerial, "ending in 5678"), fact(.locality, "Södermalm, Stockholm"),
            ]))
        #expect(sightings.map(\.finding.kind) == [.coordinates, .device, .device, .city])
        #expect(
            sightings.map(\.finding.value).prefix(3) == ["59.329,18.069", "Pocket 7", "serial number ending in 5678"])
        #expect(sightings.allSatisfy { $0.place.posted == CivilDate("2026-02-01") })
        #expect(sightings.allSatisfy { $0.place.url == "https://maya.example/kiln.jpg" })
        #expect(sightings.first?.finding.reasons.first?.contains("EXIF of a picture") == true)
    }

    @Test("pictures of one place are one value")
    func onePlace() {
        let sightings = scanner.sightings(
            in: document(facts: [fact(.coordinates, "59.32930,-18.06860"), fact(.coordinates, "59.32941,-18.06872")]))
        #expect(Set(sightings.map(\.finding.value)) == ["59.329,-18.069"])
    }

    @Test("hashes in addresses of pictures are handed on with their place, and shown in part only")
    func hashes() throws {
        let digest = AvatarDigests.digests(ofEmail: "maya@example.org")[0]
        let url = "https://avatars.example/avatar/\(digest)?s=80"
        let image = ImageReference(url: url, region: .comment, owner: .other)
        let hashes = scanner.avatarHashes(in: document(images: [image, image], facts: [fact(.image, url)]))
        #expect(hashes.map(\.digest) == [digest])
        let evidence = try #require(hashes.first?.place.evidence)
        #expect(evidence.text == "https://avatars.example/avatar/\(digest.prefix(6))…")
        #expect(evidence.marks.count == 1)
    }
}
