/// How people name the devices and systems that they use themselves.
enum DeviceCues {
    static let patterns = PatternSet(
        [
            "sent|posted|written|typed|tweeted|scritto|inviato|enviado|envoyé|gesendet|отправлено|gönderildi|dikirim|verzonden|wysłano ~1 from|via|on|using|with|desde|depuis|von|de|dal|da|do|с|dari|vanaf|z my|mi|mon|meinem|meu|mio|моего|min? <device>",
            "my new|old|trusty|work|personal|ancient|cracked|poor|beloved|dead|second|other|little|shiny|refurbished|used|current? <device>",
            "i ~2 use|daily|bought|got|upgraded|switched|run|running|typing ~5 <device>",
            "i|im ~2 on|using|running an|a|the? <system>",
            "my ~2 laptop|desktop|machine|pc|workstation|notebook|phone|tablet|thinkpad|server|computer|rig|box|handset|daily_driver ~3 is|runs|running|run|on a|an|the? <system>",
            "i ~1 run|use|daily <system> on my", "i ~1 use|daily_drive|run <system> btw",
            "<system> on my ~2 laptop|desktop|machine|pc|workstation|notebook|phone|thinkpad|tablet|server",
            "daily_driver ~2 <device>", "running <system> on my|a|an",
            "mi|mis ~1 <device>", "mon|ma ~1 <device>", "mein|meinem|meinen|meine ~1 <device>", "meu|minha ~1 <device>",
            "mio|mia ~1 <device>", "мой|моём|моем|моего ~1 <device>",
            "^ setup|gear|phone|laptop|os|device|machine|editor_and_os|handy|móvil|portátil <field>",
        ],
        slots: [
            "device": device, "system": system,
            "field": { sentence, index in
                guard sentence.tokens[safe: index]?.gap.contains(.colon) == true else { return nil }
                return device(sentence, index) ?? system(sentence, index)
            },
        ])

    /// `Pixel 8 Pro`, `iPhone`, `ThinkPad T480`.
    private static let device: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], first.gap.isSubset(of: [.space, .colon, .dash, .quote]) else {
            return nil
        }
        var start = index
        if makers.contains(first) { start += 1 }
        guard let model = sentence.tokens[safe: start], start > index ? isModel(model) : devices.contains(model) else {
            return nil
        }
        return behind(sentence, start + 1)
    }

    private static let system: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index], systems.contains(first),
            first.gap.isSubset(of: [.space, .colon])
        else { return nil }
        return behind(sentence, index + 1)
    }

    private static func isModel(_ token: Token) -> Bool {
        token.gap == .space
            && (devices.contains(token) || token.form == .mixed || token.isCapital && token.form == .word)
    }

    /// With numbers and the words of models.
    private static func behind(_ sentence: Sentence, _ index: Int) -> Int {
        var end = index
        while end < index + 3, let token = sentence.tokens[safe: end], token.gap.isSubset(of: [.space, .dash]),
            token.form == .mixed || token.form == .number && token.count <= 4 || models.contains(token)
        {
            end += 1
        }
        return end
    }

    private static let makers = WordSet(
        "google samsung apple lenovo dell hp asus acer huawei xiaomi oneplus sony motorola nokia microsoft framework")
    private static let devices = WordSet(
        "iphone ipad macbook imac pixel galaxy redmi oneplus fairphone thinkpad xps chromebook nexus xperia zenbook surface ipod poco thinkcentre steam_deck айфон айфона айфоне"
    )
    private static let systems = WordSet(
        "debian ubuntu fedora archlinux manjaro gentoo nixos opensuse slackware kubuntu xubuntu lineageos grapheneos macos freebsd openbsd"
    )
    private static let models = WordSet(
        "pro max plus mini ultra air note fold flip se gen carbon xl lite edge x1 go tablet lts bookworm trixie sonoma ventura"
    )
}
