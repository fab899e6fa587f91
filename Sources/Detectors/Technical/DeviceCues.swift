/// How people name the devices and systems that they use themselves.
enum DeviceCues {
    static let patterns = PatternSet(
        [
            "geschrieben|getippt|sent|posted|written|typed|tweeted|scritto|inviato|enviado|envoyé|gesendet|отправлено|gönderildi|dikirim|verzonden|wysłano ~1 from|via|on|using|with|auf|mit|desde|depuis|von|de|dal|da|do|с|dari|vanaf|z my|mi|mon|meinem|meu|mio|моего|min? <device>",
            "my new|old|trusty|work|personal|ancient|cracked|poor|beloved|dead|second|other|little|shiny|refurbished|used|current? <device>",
            "i ~2 use|daily|bought|got|upgraded|switched|run|running|typing ~5 <device>",
            "i|im ~2 on|using|running an|a|the? <system>",
            "my ~2 laptop|desktop|machine|pc|workstation|notebook|phone|tablet|thinkpad|server|computer|rig|box|handset|daily_driver ~3 is|runs|running|run|on a|an|the? <system>",
            "i ~1 run|use|daily <system> on my", "i ~1 use|daily_drive|run <system> btw",
            "<system> on my ~2 laptop|desktop|machine|pc|workstation|notebook|phone|thinkpad|tablet|server",
            "daily_driver ~2 <device>", "running <system> on my|a|an",
            "mi|mis ~1 <device>", "mon|ma ~1 <device>", "mein|meinem|meinen|meine ~1 <device>", "meu|minha ~1 <device>",
            "mio|mia ~1 <device>", "мой|моём|моем|моего ~1 <device>",
            "my|our ~2 phone|laptop|camera|radio|tablet|watch|desktop|rig|console|reader|keyboard|drone|pc|mac s|is|was|:? ~2 <device>",
            "phones|laptops|cameras|radios|watchs|consoles ~1 a|an|the? <device>",
            "shot|taken|filmed|recorded|snapped|photographed|scanned|drawn|streamed ~2 on|with|via|from|using my|a|an|the? <device>",
            "playing|gaming|reading|coding|streaming|listening ~1 on my|a|an|the? <device>",
            "replaced|charging|dropped|cracked|lost|broke|fixing|flashing|rooted|updating|backup|backups ~1 of? my <device>",
            "<device> ~1 charged|died|battery|charging|bricked|overheats|updated|rebooted",
            "handy|laptop|kamera|funkgerät|funkkiste|funke|rechner|appareil|téléphone|ordi|cámara|móvil|portátil|celular|telefono|fotocamera|computer|телефон|ноут|ноутбук|камера ~1 ist|est|es|è|é|— ein|eine|un|une|una? <device>",
            "自分の|愛機|愛用|使用機材|機材|私の|スマホは|カメラは|パソコンは ~1 は|: ? <device>", "我的|用的是|我用|手机是|相机是|电脑是 <device>",
            "제|내 ~1 폰은|노트북은|카메라는|컴퓨터는 <device>", "هاتفي|جوالي|كاميرتي|لابتوبي ~1 <device>",
            "hp|laptop|kamera gue|saya|aku|ku ~1 <device>", "telefonum|bilgisayarım|kameram ~1 <device>",
            "điện_thoại|máy_tính|máy_ảnh mình|tôi|em ~2 <device>",
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
    static let device: SlotReader = { sentence, index in
        guard let first = sentence.tokens[safe: index],
            first.gap.isSubset(of: [.space, .colon, .dash, .quote, .symbol, .comma, .bracket])
        else {
            return nil
        }
        if let end = families.end(sentence, at: index) { return behind(sentence, end) }
        var start = index
        if let year = sentence.tokens[safe: index], year.form == .number, year.count == 4,
            let next = families.end(sentence, at: index + 1)
        {
            return behind(sentence, next)
        }
        if makers.contains(first), first.count > 2 || first.isUpper { start += 1 }
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
        (token.gap == .space || token.gap == .dash)
            && (token.form == .number && token.count <= 4 || devices.contains(token) || token.form == .mixed
                || token.isCapital && token.form == .word)
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

    /// Names of two words.
    private static let families = PhraseTable(
        "steam_deck raspberry_pi apple_watch nothing_phone galaxy_tab galaxy_watch surface_pro surface_laptop kindle_paperwhite macbook_pro macbook_air mac_mini mac_studio mac_pro nintendo_switch ipad_pro ipad_air ipad_mini magic_keyboard garmin_forerunner garmin_fenix garmin_edge garmin_instinct rog_ally legion_go meta_quest google_pixel redmi_note moto_g dell_xps"
    )
    private static let makers = WordSet(
        "ft ic ts uv fujifilm fuji nikon canon leica olympus panasonic lumix pentax sigma hasselblad ricoh gopro dji garmin suunto polar casio coros fitbit yaesu icom kenwood baofeng xiegu elecraft kindle kobo nothing realme oppo vivo honor tecno infinix zte msi razer gigabyte tuxedo purism synology qnap wacom remarkable boox playstation xbox google samsung apple lenovo dell hp asus acer huawei xiaomi oneplus sony motorola nokia microsoft framework"
    )
    private static let devices = WordSet(
        "iphone ipad macbook imac pixel galaxy redmi oneplus fairphone thinkpad xps chromebook nexus xperia zenbook surface ipod poco thinkcentre steam_deck айфон айфона айфоне"
    )
    private static let systems = WordSet(
        "debian ubuntu fedora archlinux manjaro gentoo nixos opensuse slackware kubuntu xubuntu lineageos grapheneos macos freebsd openbsd"
    )
    private static let models = WordSet(
        "oled pro max plus mini ultra air note fold flip se gen carbon xl lite edge x1 go tablet lts bookworm trixie sonoma ventura"
    )
}
