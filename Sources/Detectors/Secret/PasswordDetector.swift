internal import AuditModel

/// Passwords written down after the word for them.
package struct PasswordDetector: Detector {
    package let triggers: [Trigger] = [
        .words([
            "password", "passwd", "pwd", "pw", "passcode", "pass", "login password", "wifi password", "passwort",
            "kennwort",
            "mot de passe", "mdp", "contraseña", "clave", "senha", "palavra passe", "пароль", "пароля", "şifre",
            "şifresi",
            "şifrem", "parola", "parolası", "hasło", "heslo", "wachtwoord", "lösenord", "adgangskode", "passord",
            "salasana",
            "jelszó", "kata sandi", "mật khẩu", "κωδικός", "密码", "密碼", "パスワード", "비밀번호", "비번", "كلمة المرور", "סיסמה",
        ]),
        .words([
            "postgres", "postgresql", "mysql", "mariadb", "mongodb", "srv", "redis", "rediss", "amqp", "amqps", "mssql",
            "sqlserver", "ftp", "sftp", "smtp", "smtps", "imap", "imaps", "ldap", "clickhouse",
        ]),
    ]

    package let description = DetectorDescription(
        id: "secret.password", kinds: [.password], name: "Password",
        summary: """
            A value right after a word for "password" that mixes letters with digits or marks as passwords do, or the one \
            in the link to a database or mail server. Left \
            alone: talk about passwords, placeholders, variables, code.
            """,
        version: 1,
        finds: [
            DetectorExample("tonight the password is ⟦Fake-Lantern7⟧ again", values: ["Fake-Lantern7"]),
            DetectorExample("password: \"⟦fake!Trellis_26⟧\""),
            DetectorExample("senha wifi: ⟦fake#Limao47⟧, sirvam-se"),
            DetectorExample("misafir şifresi ⟦FakeNohut68!⟧ olacak"), DetectorExample("пароль: ⟦fake2024Zima⟧."),
            DetectorExample("mysql://shop:⟦fakeBadger_31⟧@db.example:3306/shop", values: ["fakeBadger_31"]),
            DetectorExample("密码:⟦fakePass2024⟧"),
        ],
        ignores: [
            "Enter password (hidden): ", "while (password.count > 9)", "API_KEY=\nPASSWORD=", "password too short",
            "the router ships with password admin/admin", "Mot de passe perdu, et aucun lien par courriel",
            "password: ${DB_PASSWORD}", "postgres://user:password@localhost/db", "redis://cache:6379/0",
            "postgres://$USER:$PASS@host/db", "amqp://guest:guest@broker", "password: your_password1",
            "the password is required", "password reset v2.1",
            "password = getPassword1()", "password: ********", "pass 2024-05-01",
            "forgot password https://example.org/a1",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        if hit.trigger == 1 {
            guard let span = linkPassword(after: hit.span.upperBound, in: text) else { return }
            return report(span, 0.9, "stands between user and host of a link", in: text, into: &sink)
        }
        guard let value = SecretValue(after: hit.span.upperBound, in: text), isPassword(value, in: text) else { return }
        report(
            value.span, value.hasSign ? 0.85 : 0.7, "stands right after a word for a password", in: text, into: &sink)
    }

    private func report(
        _ span: Range<Int>, _ confidence: Double, _ reason: String, in text: ScanText, into sink: inout FindingSink
    ) {
        sink.watermark = span.upperBound
        sink.add(
            Finding(
                kind: .password, value: text.string(span), span: span, confidence: confidence,
                detector: description.id, reasons: [reason]), strength: .cued)
    }

    /// `://user:password@host` (RFC 3986, 3.2.1), the password at least six characters and no default.
    private func linkPassword(after scheme: Int, in text: ScanText) -> Range<Int>? {
        guard text.matches("://", at: scheme) else { return nil }
        let user = text.run(from: scheme + 3, limit: 64) { $0 > 0x20 && $0 < 0x7f && ![0x3a, 0x2f, 0x40].contains($0) }
        guard text[user.upperBound] == 0x3a else { return nil }
        let span = text.run(from: user.upperBound + 1, limit: 64) { $0 > 0x20 && $0 < 0x7f && $0 != 0x2f && $0 != 0x40 }
        guard text[span.upperBound] == 0x40, (6...60).contains(span.count), !SecretValue.isPlaceholder(span, in: text)
        else { return nil }
        let password = text.string(span).lowercased()
        let isDefault = password.contains("pass") || PasswordDetector.defaults.contains(password)
        return isDefault || password == text.string(user).lowercased() ? nil : span
    }

    private static let defaults: Set<String> = [
        "secret", "postgres", "example", "123456", "1234567", "12345678", "changeit", "qwerty",
    ]

    /// Six to forty characters; without a sign before it, only what is no word of a sentence.
    private func isPassword(_ value: SecretValue, in text: ScanText) -> Bool {
        let span = value.span
        guard (6...40).contains(span.count), !SecretValue.isPlaceholder(span, in: text) else { return false }
        var letters = 0
        var digits = 0
        var marks = 0
        for at in span {
            switch text[at] {
            case 0x30...0x39: digits += 1
            case 0x41...0x5a, 0x61...0x7a: letters += 1
            case 0x28, 0x29, 0x5b, 0x5d, 0x3b, 0x2f, 0x5c: return false
            default: marks += 1
            }
        }
        return letters >= 3 && digits > 0 && !isVersionOrFile(span, in: text)
    }

    private func isVersionOrFile(_ span: Range<Int>, in text: ScanText) -> Bool {
        let parts = text.string(span).split(separator: ".")
        return parts.count > 1 && (parts.allSatisfy { $0.count <= 3 } || parts.last.map { $0.count <= 4 } == true)
    }
}
