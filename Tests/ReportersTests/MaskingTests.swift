import AuditModel
import Risk
import Testing

@testable import Reporters

/// A value of every kind that is masked, planted in the words around it, in addresses and in other findings' words.
@Suite("Masking in all formats")
struct MaskingTests {
    private static let planted: [(kind: FindingKind, value: String)] = [
        (.email, "planted.person@example.org"), (.email, "second-planted@mail.example.net"), (.phone, "+15550100123"),
        (.phone, "+442079460018"), (.messenger, "planted_messenger"), (.groupInvite, "AbCdEfGh1234"),
        (.homeAddress, "17 Planted Lane, Exampleton EX1 9ZZ"), (.coordinates, "59.329323, 18.068581"),
        (.exchangeUID, "481239977"), (.exchangeUID, "90771234"), (.referral, "PLANTEDREF9"),
        (.walletAddress, "0x00000000000000000000000000000000deadbeef"),
        (.walletAddress, "bc1qexampleexampleexampleexampleexampl0000"), (.depositMemo, "730112233"),
        (.holdings, "12345.67 BTC"), (.iban, "GB33BUKB20201555555555"), (.card, "4111111111111111"),
        (.paymentHandle, "planted-pay-handle"),
        (.seedPhrase, "planted zebra planted zebra planted zebra planted zebra"),
        (.privateKey, "fakefakefakefakefakefakefakefakefakefakefakefakefakefakefake0001"),
        (.apiKey, "fakeapikeyfakeapikeyfakeapikeyfakeapikey42"), (.password, "hunter-planted-2-pass"),
        (.backupCode, "plnt-8842-code"), (.token, "faketoken_faketoken_faketoken_0099"), (.birthDate, "1991-05-23"),
        (.fullName, "Planted Personname"), (.governmentID, "850709-9805"), (.governmentID, "078051120"),
        (.family, "Plantedsister Personname"), (.securityAnswer, "Fluffy the planted cat"), (.vehicle, "PLN 471 X"),
        (.ipAddress, "203.0.113.77"), (.email, "third.planted@example.com"), (.phone, "+33199005512"),
        (.exchangeUID, "556677881"), (.iban, "DE89370400440532013000"), (.card, "5555555555554444"),
        (.walletAddress, "TExampleExampleExampleExampleExampl"), (.token, "xoxb-fake-fake-fake-fake-12345"),
        (.password, "correct-planted-horse-9"), (.custom("badge"), "planted-badge-77"),
    ]

    private static let audit: Audit = {
        let handle = SampleAudit.site
        let sightings = planted.enumerated().map { number, plant -> Sighting in
            let other = planted[(number + 1) % planted.count]
            let before = "words with "
            let text = before + plant.value + " and then " + other.value
            let start = before.utf8.count
            let second = start + plant.value.utf8.count + " and then ".utf8.count
            let marks = [
                Evidence.Mark(span: start..<start + plant.value.utf8.count, kind: plant.kind),
                Evidence.Mark(span: second..<second + other.value.utf8.count, kind: other.kind),
            ]
            let address = "https://maya.example.org/?q=" + plant.value.split(separator: " ").joined(separator: "+")
            let place = Place(
                handle: handle, url: address, region: .post, owner: .own,
                evidence: Evidence(text: text, marks: marks), confidence: 1, detector: plant.kind.rawValue,
                reasons: ["stands beside \(plant.value)"])
            let finding = Finding(
                kind: plant.kind, value: plant.value, span: start..<start + plant.value.utf8.count, confidence: 1,
                detector: plant.kind.rawValue)
            return Sighting(finding: finding, place: place)
        }
        return SampleAudit.audit(sightings, handles: [handle])
    }()

    @Test("plants at least forty values")
    func count() {
        #expect(Self.planted.count >= 40)
        #expect(Self.audit.judgement.exposures.count == Self.planted.count)
    }

    @Test(
        "no format shows a planted value", arguments: ReporterRegistry.all.map(\.format),
        [EvidenceLevel.none, .hash, .redacted])
    func masked(format: String, level: EvidenceLevel) throws {
        let reporter = try #require(ReporterRegistry.reporter(for: format))
        expectNothingShows(try reporter.report(MaskedAudit(masking: Self.audit, level: level)), "\(format), \(level)")
    }

    @Test("an audit that was saved in full is masked when it is read back")
    func savedInFull() throws {
        let full = try JSONReporter().report(MaskedAudit(masking: Self.audit, level: .full))
        #expect(full.contains("planted.person@example.org"))
        let masked = MaskedAudit(masking: try SavedReport.read(Array(full.utf8)))
        for reporter in ReporterRegistry.all {
            expectNothingShows(try reporter.report(masked), reporter.format)
        }
    }

    @Test("an explanation shows no value either")
    func explanation() throws {
        let masked = MaskedAudit(masking: Self.audit, level: .redacted)
        for id in masked.audit.judgement.exposures.map(\.id) {
            expectNothingShows(try #require(Explanation(masked).text(for: id)), id)
        }
    }

    private func expectNothingShows(_ text: String, _ where: String) {
        let lowered = text.lowercased()
        for plant in Self.planted {
            #expect(!lowered.contains(plant.value.lowercased()), "\(plant.value) in \(`where`)")
        }
    }
}
