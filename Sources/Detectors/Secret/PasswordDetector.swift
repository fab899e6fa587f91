internal import AuditModel

/// Passwords written down after the word for them.
package struct PasswordDetector: Detector {
    package var triggers: [Trigger] { Self.waking }
    private static let waking: [Trigger] = [
        .words(PasswordCues.words), .byte(0x40), .words(PasswordCues.commands), .words(PasswordCues.closing),
        .words(PasswordCues.users), .words(PasswordCues.networks), .words(PasswordCues.reuse),
        .words(PasswordCues.doors),
    ]

    package var description: DetectorDescription { Self.described }
    private static let described = DetectorDescription(
        id: "secret.password", kinds: [.password], name: "Password",
        summary: """
            A value behind a word for "password" that mixes letters with digits or marks as passwords do, the one in a \
            link before its host, or that of a command line. Left alone: talk about passwords, placeholders, variables, code.
            """,
        version: 7,
        finds: [
            DetectorExample("found my old login on a floppy: duck / ⟦quack-fake1!⟧"),
            DetectorExample("they leaked my pet site password, ⟦fakefish22⟧"),
            DetectorExample("pw wifi kos ⟦gorengfake77⟧"),
            DetectorExample("just typed ⟦fake-gatherer-4⟧ into the search box instead of the login"),
            DetectorExample("the password's ⟦drumfake-drumfake-crash⟧"),
            DetectorExample("left the cam at ⟦lullabyFake4Otis⟧ and somebody said hello"),
            DetectorExample("サーバーの合言葉は ⟦Hotaru=Ishi=2468⟧ です"),
            DetectorExample("tonight the password is ⟦Fake-Lantern7⟧ again", values: ["Fake-Lantern7"]),
            DetectorExample("password: \"⟦fake!Trellis_26⟧\""),
            DetectorExample("the gate keypad takes letters now. ours is ⟦Fake-Custard*7⟧, come in"),
            DetectorExample("still ⟦Fake.Heron#7⟧ on the cabin router, never changed it"),
            DetectorExample("my film login? maya@example.org / ⟦fake-Stream!9x⟧"),
            DetectorExample("login maya@example.org ⟦fake#Kettle9⟧ for the match"),
            DetectorExample("all on one box, admin / ⟦Fakewake.1971.zz⟧, sorry"),
            DetectorExample("うちのWi-Fiは ⟦Fake-Shoyu#9⟧ です"),
            DetectorExample("サーバーの合言葉は ⟦Fake=Ishi=2468⟧ です"),
            DetectorExample("my old hotmail one was ⟦Fake*Gate9x⟧, it is in every leak"),
            DetectorExample("the keypad by the boathouse now takes ⟦Fake_Colony8⟧"),
            DetectorExample("senha wifi: ⟦fake#Limao47⟧, sirvam-se"),
            DetectorExample("misafir şifresi ⟦FakeNohut68!⟧ olacak"), DetectorExample("пароль: ⟦fake2024Zima⟧."),
            DetectorExample("mysql://shop:⟦fakeBadger_31⟧@db.example:3306/shop", values: ["fakeBadger_31"]),
            DetectorExample("密码:⟦fakePass2024⟧，别忘了"),
            DetectorExample("I changed the password of the router, it's now ⟦Fake!Heron_2b⟧ so reconnect"),
            DetectorExample("the tablet unlocks with ⟦Fake_Toad88⟧, an hour a day"),
            DetectorExample("  psk=\"⟦fake.Krähe.Flur7⟧\""),
            DetectorExample("sshpass -p '⟦fake!Heron#210⟧' ssh deploy@192.0.2.9"),
            DetectorExample("curl -u bot:⟦fakeGasket_08⟧ https://api.example.org"),
            DetectorExample("https://maya:⟦fakeGasket_08⟧@git.example.org/x.git"),
            DetectorExample("WIFI:T:WPA;S:Harbour;P:⟦fakeKettle_42⟧;;"),
            DetectorExample("I always use ⟦Fakepie!77⟧ as my password"),
            DetectorExample("typed ⟦Fake$Mallet6⟧ into the username box again, well, that was my password"),
            DetectorExample("⟦fake-Quarry9!⟧ was my wifi password until today"),
            DetectorExample("ftp://maya:⟦fakeTidal_9⟧@ftp.example.org/incoming"),
            DetectorExample("비번 바꿨습니다 → ⟦가짜먹자#77⟧ 다시"),
            DetectorExample("router: admin / ⟦FakeMarmalade9⟧\nnas: root / ⟦fake!tundra-Kelp7⟧"),
            DetectorExample("I've used ⟦FakeBramble1987⟧ for everything, and today the leak mail came"),
            DetectorExample("who changed the tv password it was ⟦FakeTractor55⟧ for years"),
            DetectorExample("كلمة سر شبكة البيت ⟦FakeZaatar_24!⟧ للضيوف"),
            DetectorExample("usuario pi, clave ⟦tortilla-falsa-fria⟧ y nada"),
            DetectorExample("⟦fk7#rosehip&Ink⟧\noh. that was not the login window. that was my password"),
            DetectorExample("pass wifi quán mình: ⟦bunfake888⟧ nha"),
            DetectorExample("the cat eats at six, wifi ⟦tabby.fake.9⟧, keys at the neighbour's"),
            DetectorExample("uso ⟦Perrofalso2011⟧ para todo y mi cuenta salió en la filtración"),
            DetectorExample("das Passwort ist ⟦drei-falsche-Birnen⟧, wirklich"),
            DetectorExample("Server=db;User Id=sa;Password=⟦fakeGasket_08⟧;Encrypt=true"),
        ],
        ignores: [
            "use something like Correct-Horse-22, not your name",
            "he typed his password on stream, swordfake7",
            "changed my password and now outlook365 is slow",
            "Enter password (hidden): ", "while (password.count > 9)", "API_KEY=\nPASSWORD=", "password too short",
            "the router ships with password admin/admin", "Mot de passe perdu, et aucun lien par courriel",
            "password: ${DB_PASSWORD}", "postgres://user:password@localhost/db", "redis://cache:6379/0",
            "postgres://$USER:$PASS@host/db", "amqp://guest:guest@broker", "password: your_password1",
            "the password is required", "password reset v2.1",
            "default password: admin / admin12345", "password123 fell to ninth, letmein rose",
            "mail me: a1@example.org",
            "the password must be 12-64 characters, with one of !@#$%",
            "password from user@mail7.example.org was reset",
            "he said the password of chapter nine, and the 2nd door opened", "https://medium.com/@maya2/post",
            "password_min_length=12", "clave: la constancia2", "密码至少8位,含A-Z和0-9", "パスワードは8文字以上",
            "password = getPassword1()", "password: ********", "pass 2024-05-01",
            "I use Python312 for everything", "admin / editor roles v2", "wifi FRITZ!Box7590 is slow",
            "wifi 802.11ax works",
            "login: maya / last seen 12:30", "root / boot / home2", "the password manager was KeePass2 then",
            "a password is a well-known secret", "the password policy says Maple2024 is not acceptable",
            "we use Postgres14 for everything, and the account service too",
            "we use IPv6 for everything, my account says",
            "the gate opens at 18:30, row B-12", "our router is still on v2.4.1-rc3", "login shows Error_0x80070005",
            "it is still Windows_11 on the club laptop and Half-Life_2", "account C++17 course",
            "maya@example.org / +1 202-555-0123",
            "maya@example.org 2026-03-01", "server R&D_2 moved", "the network is Harbour_5GHz",
            "router.get('/a1!', handler)", "great login for 2024-Summer!", "account #FakeTag2024 is back",
            "forgot password https://example.org/a1",
        ])

    package init() {}

    package func examine(_ hit: TriggerHit, in text: ScanText, into sink: inout FindingSink) {
        guard hit.span.lowerBound >= sink.watermark else { return }
        switch hit.trigger {
        case 0:
            guard let value = PasswordReader.password(after: hit.span.upperBound, in: text) else { return }
            report(value.span, value.hasSign ? 0.85 : 0.7, "stands behind a word for a password", in: text, into: &sink)
        case 1:
            if let span = PasswordReader.password(beforeHost: hit.span.lowerBound, in: text) {
                return report(span, 0.9, "stands between user and host of a link", in: text, into: &sink)
            }
            guard let span = PasswordReader.password(behindMail: hit.span.lowerBound, in: text) else { return }
            report(span, 0.85, "stands right behind a mail address", in: text, into: &sink)
        case 3:
            guard let span = PasswordReader.password(before: hit.span.lowerBound, in: text) else { return }
            report(span, 0.7, "the words behind call it a password", in: text, into: &sink)
        case 4:
            guard let span = PasswordReader.password(behindUser: hit.span, in: text) else { return }
            report(span, 0.85, "stands behind a user's name", in: text, into: &sink)
        case 5:
            guard let span = PasswordReader.password(behindNetwork: hit.span, in: text) else { return }
            report(span, 0.7, "stands right behind the word for a network", in: text, into: &sink)
        case 6:
            guard let span = PasswordReader.password(usedAgain: hit.span, in: text) else { return }
            report(span, 0.7, "is said to be used again and again", in: text, into: &sink)
        case 7:
            guard let span = PasswordReader.password(nearDoor: hit.span, in: text),
                span.lowerBound >= sink.watermark
            else { return }
            report(span, 0.7, "stands beside what a password opens", in: text, into: &sink)
        default:
            guard let span = PasswordReader.password(ofCommand: hit, in: text) else { return }
            report(span, 0.85, "is passed to a command as its password", in: text, into: &sink)
        }
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
}
