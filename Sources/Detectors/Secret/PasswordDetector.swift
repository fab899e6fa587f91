internal import AuditModel

/// Passwords written down after the word for them.
package struct PasswordDetector: Detector {
    package let triggers: [Trigger] = [
        .words([
            "password", "passwd", "pwd", "passcode", "pass", "login password", "wifi password", "passwort", "kennwort",
            "mot de passe", "mdp", "contraseña", "clave", "senha", "palavra passe", "пароль", "пароля", "şifre",
            "şifresi",
            "şifrem", "parola", "parolası", "hasło", "heslo", "wachtwoord", "lösenord", "adgangskode", "passord",
            "salasana",
            "jelszó", "kata sandi", "mật khẩu", "κωδικός", "密码", "密碼", "パスワード", "비밀번호", "비번", "كلمة المرور", "סיסמה",
        ])
    ]

    package let description = DetectorDescription(
        id: "secret.password", kinds: [.password], name: "Password",
        summary: """
            A value right after a word for "password" that mixes letters with digits or marks as passwords do. Left \
            alone: talk about passwords, placeholders, variables, code.
            """,
        version: 1,
        finds: [
            DetectorExample("the password is ⟦Fake-Teapot5⟧ ok", values: ["Fake-Teapot5"]),
            DetectorExample("password: \"⟦fake!Gasket_08⟧\""),
            DetectorExample("a senha do wifi é ⟦fake#Azul12⟧ pode usar"),
            DetectorExample("wifi şifresi ⟦FakeKavun34!⟧ buyurun"), DetectorExample("пароль: ⟦fake2024Zima⟧."),
            DetectorExample("密码:⟦fakePass2024⟧"),
        ],
        ignores: [
            "Enter password (hidden): ", "if (password.length < 8) throw", "API_KEY=\nPASSWORD=", "password too short",
            "Default login in the manual is admin/admin", "J'ai oublié mon mot de passe et le lien a expiré",
            "password: ${DB_PASSWORD}", "password: your_password1", "the password is required", "password reset v2.1",
            "password = getPassword1()", "password: ********", "pass 2024-05-01",
            "forgot password https://example.org/a1",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark, let value = SecretValue(after: hit.span.upperBound, in: text)
        else {
            return
        }
        guard isPassword(value, in: text) else { return }
        sink.watermark = value.span.upperBound
        sink.add(
            Finding(
                kind: .password, value: text.string(value.span), span: value.span,
                confidence: value.hasSign ? 0.85 : 0.7,
                detector: description.id, reasons: ["stands right after a word for a password"]), strength: .cued)
    }

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
