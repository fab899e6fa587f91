internal import AuditModel

/// Backup codes of second factors, and the set-up keys of authenticators.
package struct BackupCodeDetector: Detector {
    package let triggers: [Trigger] = [
        .words([
            "backup code", "backup codes", "recovery code", "recovery codes", "2fa code", "2fa codes",
            "2fa recovery code",
            "2fa backup", "2fa secret", "2fa key", "totp secret", "totp", "authenticator key", "authenticator secret",
            "setup key", "scratch codes", "emergency codes", "one time codes", "wiederherstellungscode",
            "wiederherstellungscodes", "backup code ist", "backupcode", "backupcodes", "code de secours",
            "codes de secours", "code de récupération", "codes de récupération", "código de recuperación",
            "códigos de recuperación", "código de respaldo", "códigos de respaldo", "código de recuperação",
            "códigos de backup", "código de backup", "codice di recupero", "codici di backup", "codice di backup",
            "резервный код", "резервные коды", "код восстановления", "коды восстановления", "yedek kod", "yedek kodlar",
            "kurtarma kodu", "kod zapasowy", "kody zapasowe", "kode cadangan", "备用码", "恢复码", "備用碼", "バックアップコード",
            "復旧コード", "백업 코드", "복구 코드",
        ])
    ]

    package let description = DetectorDescription(
        id: "secret.backup-code", kinds: [.backupCode], name: "Backup code",
        summary: """
            Codes of eight and more characters right after words for backup or recovery codes of a second factor, each \
            one of a list, and base32 set-up keys. Left alone: talk about codes, placeholders, vouchers.
            """,
        version: 1,
        finds: [
            DetectorExample("2FA recovery code ⟦T4FA-8KER-PX2K⟧ rejected", values: ["T4FA-8KER-PX2K"]),
            DetectorExample("backup codes github ⟦3158 0426⟧ ⟦7729 5061⟧", values: ["3158 0426", "7729 5061"]),
            DetectorExample("código de recuperación: ⟦3b9e-f47a-60d2⟧"),
            DetectorExample("резервный код ⟦50482617⟧ потерян"),
            DetectorExample("recovery codes:\n⟦fa1k2-3fak4⟧\n⟦5fake-67fak⟧"),
            DetectorExample("my backup codes\n1. ⟦46075193⟧\n2. ⟦70551826⟧"),
            DetectorExample("recovery codes of my forum login: ⟦a7k2-90qp⟧, ⟦m3x8-11zd⟧"),
            DetectorExample("totp secret: ⟦JBSWY3DPEHPK3PXP⟧"),
        ],
        ignores: [
            "recovery_code = XXXXX-XXXXX", "print your recovery codes before the phone drowns",
            "backup code is needed", "promo 5520-1847", "recovery codes (10 of them)",
            "recovery codes\n1. print them\n2. hide them", "backup code 1",
            "setup key: F12",
            "backup codes: see page 12345678901234567890123456789012345678901",
        ])

    private static let mostCodes = 16

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark, var start = firstCode(after: hit.span.upperBound, in: text) else {
            return
        }
        for _ in 0..<BackupCodeDetector.mostCodes {
            guard let code = code(from: start, in: text) else { return }
            sink.watermark = code.upperBound
            sink.add(
                Finding(
                    kind: .backupCode, value: text.string(code), span: code, confidence: 0.85, detector: description.id,
                    reasons: ["stands after words for a backup code"]), strength: .cued)
            start = code.upperBound
            while start < code.upperBound + 8, [0x20, 0x0a, 0x0d, 0x2c, 0x3b, 0x2f, 0x7c].contains(text[start]) {
                start += 1
            }
            start = item(from: start, in: text)
        }
    }

    /// Where the first code begins: right behind the words, one word on, or in a list on the lines below.
    private func firstCode(after cue: Int, in text: ScanText) -> Int? {
        let heading = text.skipSpaces(from: cue, limit: 4)
        if text[heading] == 0x0a || text[heading] == 0x0d {
            return item(from: text.skipSpaces(from: heading, limit: 8, lines: true), in: text)
        }
        guard let value = SecretValue(after: cue, in: text, lines: true)?.span else { return nil }
        if !hasDigit(value, in: text) {
            if let next = firstCode(after: value, in: text) { return next.lowerBound }
            let colon = text.run(from: cue, limit: 32) { $0 != 0x3a && $0 != 0x0a && $0 != 0x2e }.upperBound
            if text[colon] == 0x3a { return item(from: text.skipSpaces(from: colon + 1, limit: 4), in: text) }
        }
        return item(from: value.lowerBound, in: text)
    }

    /// Past the mark of an item of a list: `1.`, `2)`, `-`, `*`.
    private func item(from start: Int, in text: ScanText) -> Int {
        let digits = text.digits(from: start, limit: 2)
        if digits.count <= 2, !digits.isEmpty, [0x2e, 0x29].contains(text[digits.upperBound]) {
            return text.skipSpaces(from: digits.upperBound + 1, limit: 4)
        }
        return text[start] == 0x2d || text[start] == 0x2a ? text.skipSpaces(from: start + 1, limit: 4) : start
    }

    /// A code one word on: `backup codes github 1234-5678`.
    private func firstCode(after value: Range<Int>, in text: ScanText) -> Range<Int>? {
        let start = text.skipSpaces(from: value.upperBound, limit: 4, lines: true)
        return text.isDigit(at: start) ? start..<start + 1 : nil
    }

    /// Eight digits, in two groups too; or groups of letters and digits with hyphens; or base32.
    private func code(from start: Int, in text: ScanText) -> Range<Int>? {
        let run = text.run(from: start, limit: 64) { byte in
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2d
        }
        guard run.count < 40, run.count >= 4, text[run.upperBound] != 0x5f, !SecretValue.isPlaceholder(run, in: text)
        else {
            return nil
        }
        let groups = text.string(run).split(separator: "-", omittingEmptySubsequences: false).map(\.count)
        if run.allSatisfy({ text.isDigit(at: $0) }) {
            if (8...12).contains(run.count) { return run }
            let next = text.digits(from: run.upperBound + 1, limit: 6)
            let isPair = run.count == 4 && next.count == 4 && text[run.upperBound] == 0x20
            return isPair && !text.isAlphanumeric(at: next.upperBound) ? run.lowerBound..<next.upperBound : nil
        }
        guard hasDigit(run, in: text), run.count >= 8 else { return nil }
        if groups.count > 1 { return groups.allSatisfy { (3...8).contains($0) } ? run : nil }
        let isBase32 = run.count >= 16 && run.allSatisfy { text[$0] &- 0x41 < 26 || text[$0] &- 0x32 < 6 }
        return isBase32 || run.count <= 12 ? run : nil
    }

    private func hasDigit(_ span: Range<Int>, in text: ScanText) -> Bool {
        span.contains { text.isDigit(at: $0) }
    }
}
