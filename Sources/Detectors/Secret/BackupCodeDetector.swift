internal import AuditModel

/// Backup codes of second factors, and the set-up keys of authenticators.
package struct BackupCodeDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .words(BackupCodeCues.codes), .words(BackupCodeCues.keys), .words(["otpauth"]),
        .words(BackupCodeCues.left), .words(BackupCodeCues.single),
    ]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "secret.backup-code", kinds: [.backupCode], name: "Backup code",
        summary: """
            Codes of eight and more characters after words for backup or recovery codes of a second factor, each one of \
            a list, codes that the words behind them call so, base32 set-up keys of authenticators, and the secrets of otpauth links. Left alone: talk about codes, placeholders, vouchers.
            """,
        version: 8,
        finds: [
            DetectorExample("last unused code for my proton is ⟦fk77-qq20-mlt4⟧, paper burns"),
            DetectorExample("insta codes:\n⟦8301 5527⟧\n⟦0946 1183⟧\n⟦7250 3394⟧"),
            DetectorExample("from my account, used all but the last two:\n⟦fa7f2-91kmd⟧\n⟦fa0zr-8hkle⟧"),
            DetectorExample("2FA recovery code ⟦T4FA-8KER-PX2K⟧ rejected", values: ["T4FA-8KER-PX2K"]),
            DetectorExample("backup codes github ⟦3158 0426⟧ ⟦7729 5061⟧", values: ["3158 0426", "7729 5061"]),
            DetectorExample("código de recuperación: ⟦3b9e-f47a-60d2⟧"),
            DetectorExample("резервный код ⟦50482617⟧ потерян"),
            DetectorExample("recovery codes:\n⟦fa1k2-3fak4⟧\n⟦5fake-67fak⟧"),
            DetectorExample("my backup codes\n1. ⟦46075193⟧\n2. ⟦70551826⟧"),
            DetectorExample("recovery codes of my forum login: ⟦a7k2-90qp⟧, ⟦m3x8-11zd⟧"),
            DetectorExample("totp secret: ⟦JBSWY3DPEHPK3PXP⟧"),
            DetectorExample("so here it is. google backup:\n⟦3158 0426⟧\n⟦7729 5061⟧"),
            DetectorExample("github-recovery-codes.txt\n\n⟦fa4e0-80c99⟧\n⟦fa4e1-81949⟧"),
            DetectorExample("Backup-Codes fürs Postfach, einer ist verbraucht: ~~⟦46075193⟧~~ ⟦70551826⟧"),
            DetectorExample("my 2fa codes, which, sure: ⟦46075193⟧, ⟦70551826⟧. I was 19"),
            DetectorExample("备用代码剩这些:⟦fa4n-kd5i⟧ ⟦4fac-pvlc⟧,先存帖子里"),
            DetectorExample("la clave de configuración era ⟦fake fak2 fake fak3 fake⟧, no funciona"),
            DetectorExample("⟦4819 2207⟧, ⟦7730 1946⟧ were my Google backup codes, gone now"),
            DetectorExample("Wiederherstellungscode ⟦k3f9-x2pw⟧ geht nicht, der andere (⟦m7tq-4hzd⟧) ging"),
            DetectorExample("recovery codes of the vault: ⟦a81f 22c0 9d4e 71b3⟧"),
            DetectorExample("Steam refuses my recovery code ⟦R58213⟧"),
            DetectorExample("dropbox gave me ⟦fk3d 92xs q0fa⟧ and ⟦v8fa 1ncy 77re⟧ in spring"),
            DetectorExample("my reddit codes, the ones left are ⟦46075193⟧, ⟦70551826⟧ and ⟦17750438⟧"),
            DetectorExample("github took the last one. left over: ⟦fa4e0-80c99⟧ ⟦fa4e1-81949⟧"),
            DetectorExample("| # | microsoft recovery |\n|--|--|\n| 1 | ⟦K3VFA-9WQPL-77ABD-R2MNE-4HJSU⟧ |"),
            DetectorExample("1) ⟦4819-2207⟧ 2) ⟦7730-1946⟧ — twitch backup codes, taped inside"),
            DetectorExample("para configurar el autenticador la clave es ⟦FAKEHASO4CXY6TGB⟧, la apunto"),
            DetectorExample("set up gitlab 2fa, secret ⟦FAKELNSC44E5RQXZY2USDKGK56OPQKQC⟧"),
            DetectorExample("⟦FAKELNSC44E5RQXZ⟧ is what aegis shows me"),
            DetectorExample("от 2fa осталось ⟦fa4e-80c9⟧, ⟦fa4e-8194⟧"),
            DetectorExample("otpauth://totp/Example:maya?secret=⟦JBSWY3DPEHPK3PXP⟧&issuer=Example"),
        ],
        ignores: [
            "backup codes have 8 digits, like 4471 5628, and work once", "ticket 20417733-22 asks for recovery codes",
            "recovery_code = XXXXX-XXXXX", "print your recovery codes before the phone drowns",
            "backup code is needed", "promo 5520-1847", "recovery codes (10 of them)",
            "recovery codes on card at the library, room 4821-3390", "recovery codes\n1. print them\n2. hide them",
            "backup code 1",
            "setup key: F12", "backup codes: issued 20260301", "otpauth://totp/{issuer}?secret={base32}",
            "recovery codes look like `xxxxx-xxxxx`. Call 202-555-0123", "this totp code must have been used once",
            "google gave me 2,310,000 results", "reddit codes of conduct 20417733",
            "my 2fa app broke, INTERNATIONALIZATION1",
            "last code for the shop is fk77-qq20, 20% off", "season pass 2024-2025 arrived",
            "left over: 4 eggs, 2 onions", "steam codes: 4F2K-99XZ-Q1Q1", "github gave me 2 stars and 14 issues",
            "backup codes: see page 12345678901234567890123456789012345678901",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        let reader = BackupCodeReader(text)
        switch hit.trigger {
        case 0:
            var codes = reader.codes(after: hit.span.upperBound)
            if codes.isEmpty { codes = reader.codes(before: hit.span.lowerBound) }
            // The name of a service says less: one number behind it may be anything.
            if BackupCodeCues.isOfAccount(hit.item), codes.count == 1, codes[0].allSatisfy({ text.isDigit(at: $0) }) {
                return
            }
            if codes.isEmpty, let key = reader.key(after: hit.span.upperBound) {
                report(key, "stands behind words for a second factor", in: text, .syntax, &sink)
            }
            for code in codes {
                let side = code.lowerBound < hit.span.lowerBound ? "before" : "behind"
                report(code, "stands \(side) words for a backup code", in: text, .cued, &sink)
            }
        case 1:
            guard let key = reader.key(after: hit.span.upperBound) ?? reader.key(before: hit.span.lowerBound),
                key.lowerBound >= sink.watermark
            else { return }
            report(key, "stands beside words for an authenticator's key", in: text, .syntax, &sink)
        case 3:
            for code in reader.rest(after: hit.span.upperBound) {
                report(code, "one of those that are left of a list", in: text, .cued, &sink)
            }
        case 4:
            guard let code = reader.last(after: hit.span.upperBound), code.lowerBound >= sink.watermark else { return }
            report(code, "the one that is left of a list", in: text, .cued, &sink)
        default:
            guard text.matches("://", at: hit.span.upperBound), let key = reader.secret(ofLink: hit.span.lowerBound)
            else { return }
            report(key, "the secret of a link that sets up an authenticator", in: text, .syntax, &sink)
        }
    }

    private func report(
        _ span: Range<Int>, _ reason: String, in text: ScanText, _ strength: FindingSink.Strength,
        _ sink: inout FindingSink
    ) {
        sink.watermark = span.upperBound
        sink.add(
            Finding(
                kind: .backupCode, value: text.string(span), span: span, confidence: 0.85, detector: description.id,
                reasons: [reason]), strength: strength)
    }
}
