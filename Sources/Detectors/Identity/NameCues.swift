/// The words that give one's own name, in English and French, and what is written in fields.
enum NameCues {
    static let patterns = PatternSet(
        sure + papers + closed + fields + credits + rights, slots: slots, opens: opens, voice: { kind(of: $0).voice })

    enum Kind {
        case sure, paper, closed, field, credit, right

        var voice: PatternVoice {
            switch self {
            case .sure: .anybody
            case .paper: .author
            case .closed, .field, .credit, .right: .post
            }
        }
    }

    /// What kind of rule a match is of.
    static func kind(of rule: Int) -> Kind {
        var left = rule
        for (kind, count) in [
            (Kind.sure, sure.count), (.paper, papers.count), (.closed, closed.count), (.field, fields.count),
            (.credit, credits.count),
        ] {
            if left < count { return kind }
            left -= count
        }
        return .right
    }

    private static let wide = [SlotOpening(.wide)]
    private static let opens: [String: [SlotOpening]] = [
        "full": [.name], "strict": [.name], "stated": [SlotOpening(.capital, .wide, words: [GivenNames.words])],
        "colonfull": [.name], "commafull": [.name], "koreanknown": wide, "aside": [.name], "dashed": [.name],
        "field": [.name], "lastfull": [.name], "lastclause": [.name], "bracketname": [.name], "lastcomma": [.name],
        "rightsfull": [.name], "number": [.number],
        "chinese": wide, "japanese": wide, "korean": wide, "arabic": wide, "arabicKnown": wide,
    ]

    /// So sure that a name in small letters will do.
    private static let sure =
        [
            "my ~2 name|names is|s|was? ~1 <stated>", "my names <stated>", "^ names|name_is <full>",
            "name|names|nombre|nom|nome|имя ~3 my|mi|mon|meu|mio|моем|моём ~3 is|was|says|reads|es|est|é|è? <full>",
            "hi|hello|hey|hiya|hola|oi|yo ~2 im|i_am|this_is|its <stated>",
            "remember|recognise|recognize|met|find|know|knows|call|calls|called|address|addresses|addressed ~1 me ~1 as? <full>",
            "reservation|booking|table|order|parcel|package|ticket|tickets|account|invoice|room|delivery ~4 under|in_the_name_of|in_name_of <full>",
            "^ prazer|piacere|encantado|encantada|enchanté|enchantée|angenehm|mucho_gusto|un_gusto|salam_kenal|nice_to_meet_you|pleased_to_meet_you|memnun_oldum|очень_приятно|приятно_познакомиться <strict>",
            "moi c_est? <strict>",
            "dni|pasaporte|carnet|cédula|passaporte|passeport|ausweis|pass|carta_d_identità|carte_d_identité|паспорте ~2 pone|dice|aparece|figura|diz|consta|está|c_est|steht|c_è_scritto|написано|значится ~1 <full>",
            "real|full|legal|actual|birth|given|government|proper|true|own|whole|married|passport|irl|offline|christian|first_and_last name|names ~1 is|s|was? <stated>",
            "call_me|i_go_by <stated>",
            "chiamarmi|chiamatemi|chiamami|llamarme|llámenme|llamadme|m_appeler|appelez_moi|chamar_me|me_chamem|me_chamar|nennt_mich|call_me ~1 dottoressa|dottor|doctora|doctor|docteur|dr|doutora|doutor|frau|herr|mrs|mr|madame? <full>",
            "adımı|ismimi|adım|ismim ~5 <colonfull>",
            "my parents|mum|mom|mother|father|dad|family named|called|christened me <stated>",
            "i_was|was_i born|named|christened|baptised|baptized <stated>",
            "je|j ~1 m_appelle|mappelle|me_nomme|nomme ~2 <full>", "je|j ~1 m_appelle|mappelle <stated>",
            "mon ~2 nom|identité ~2 est|c_est|: <full>", "mon_nom <full>",
            "me_llamo ~2 <full>", "me_llamo <stated>", "mi ~2 nombre ~2 es|: <stated>", "me_chamo|chamo_me ~2 <full>",
            "me_chamo <stated>", "meu ~1 nome ~2 é|e? <stated>", "mi_chiamo ~2 <full>", "mi_chiamo <stated>",
            "mio ~1 nome ~2 è|e? <stated>", "ich heiße|heisse|heiß ~3 <full>", "ich heiße|heisse|heiß <stated>",
            "mein|meine ~2 name|klarname|taufname ~1 ist|lautet? <stated>",
            "меня|мя ~1 зовут|звать ~1 <full>", "зовут меня|мя <full>", "мое|моё|полное|настоящее ~1 имя ~1 <full>",
            "nazywam się|sie <full>", "ik heet <stated>", "mijn ~1 naam is <stated>",
            "nama ~1 asli|asliku|lengkap|lengkapku|saya|gue|gua|aku|gw|ku ~2 <full>", "namaku|perkenalkan ~2 <full>",
            "adım|ismim|adim ~1 <full>",
            "tên ~2 tôi|mình|em|tớ|tui|thật|đầy_đủ|khai_sinh của_tôi|của_mình? là? <full>",
            "tôi_tên|mình_tên|em_tên|tui_tên|tên_mình|tên_tôi|tên_em là? <full>",
            "我叫|我的名字是|我的名字叫|本名|真名|姓名|大名|我本名|我真名 是|叫? <chinese>", "户名|收款人|收件人|戶名|持卡人 是? <chinese>",
            "本名は|本名|氏名は|名前は|実名は|氏名|わたしは|名前を <japanese>", "はじめまして|初めまして|申し遅れました|こんにちは|どうも|改めまして <japanese> です|と|だ",
            "^ <japanese> と_言い|と_いい|と_申し", "私は|僕は|わたしは|俺は|私、 <japanese> と_言い|と_いい|と_申し",
            "본명은|이름은|본명|성명은|실명은|이름 <korean>", "저는|나는|전 <korean> 입니|이에|예요|라고|이라고|이고",
            "안녕하세요|안녕하십니까|반갑습니다|반가워요 <korean> 입니|이에|예요|라고|이라고", "저는|나는|전 ~10 <koreanknown> 이라고|라고|입니|이에|예요",
            "예금주는|예금주|받는_사람|입금자명 <korean>",
            "اسمي الحقيقي|الكامل|بالكامل|هو? هو? <arabic>",
        ]

    /// On papers, cards, parcels and letters.
    private static let papers =
        [
            "account_name|account_holder|name_on_card|name_on_the_card|cardholder|cardholder_name|beneficiary|payee|recipient|deliver_to|ship_to|shipto|ship_it_to|attn|made_out_to|payable_to|invoice_to|care_of|c_o|parcel_for|book_under|reservation_under|registered_to|in_the_name_of|under_the_name|under_the_name_of|addressed_to|cheques_to|checks_to|in_favour_of|billed_to ~6 ~6 ~6 <colonfull>",
            "account_name|account_holder|name_on_card|name_on_the_card|cardholder|payee|recipient|made_out_to|payable_to|in_the_name_of|parcel_for|book_under|reservation_under|attn|care_of|c_o|addressed_to|ship_to|deliver_to is|to? <full>",
            "passport|id|licence|license|badge|card|payslip|diploma|certificate|degree|contract|mail|letters|post|linkedin|nametag|tag|visa|mailbox|doorbell|payroll|birth_certificate|nameplate ~2 says|say|reads|read|has|calls_me ~1 <full>",
            "says|reads <full> on my ~2 passport|id|licence|license|badge|card|payslip|diploma|certificate|tag|nametag|visa|mailbox|door|letters",
            "account|alias|pseudonym|pen_name|handle|nick|nickname|username|moniker|persona|alter_ego|stage_name|side_project|tag|screen_name ~1 of|for|de|von|di|belongs_to <strict>",
            "livraison|livrer_à|livré_à|expédier_à|lieferung|lieferadresse|lieferung_an|versand_an|versandadresse|envío_a|enviar_a|entrega|entregar_a|entregar_para|spedire_a|consegna|spedizione|доставка|teslimat|delivery|delivery_to|kirim_ke|pengiriman ~1 <colonfull>",
            "versand_an|lieferung_an|livrer_à|expédier_à|enviar_a|spedire_a|entregar_para|kirim_ke <strict>",
            "formerly_known_as|better_known_as|also_known_as|posting_as|blogging_as|hiker|blogger|gamer ~4 <dashed>",
            "<strict> thats|that_is|which_is|is|aka me !and|too", "<strict> by_night",
            "signed|signed_for|signing_off|sold_by|yours <commafull>",
            "make|made|making it|cheques|checks|one? out to <full>",
            "i|im|my|me ~4 listed|credited|registered|billed|introduced|announced|booked|enrolled|filed|printed|down|baptised|entered|recorded|saved ~5 as|under <full>",
            "package|parcel|letter|delivery|order|mail|post|ticket|pizza|table|taxi ~2 for|to <full> ~6 ~4 me|mine|my|i",
            "<strict> from|in|at ~3 here", "me|myself <aside>", "me|myself ~3 ~1 <aside>",
            "if_found|found|return|returned|belongs|property|belonging ~3 to|of <strict>",
            "^ born|christened|baptised <full>", "cite|credit|quote|list ~1 me|us as <full>",
            "publish|published|write|writing|published_papers|papers|stories|novels ~2 as|under <full>",
            "nobody|no_one|noone|people|teachers|everyone|anyone ~3 spell|spells|pronounce|pronounces|remember|say <full>",
            "google me ~1 <full>", "short for <full>",
            "i <full> hereby|do|declare|swear|promise|confess|solemnly", "i|im|me ~3 known as <full>",
            "irl|afk|née|nee|a_k_a|aka|alias <full>",
            "<full> but|though ~1 everyone|everybody|most|people|friends|you ~3 call|calls|know me|as",
            "a_nombre_de|titular|beneficiario|destinatario|fdo|firmado|firma|remitente ~1 <full>",
            "en mi dni|pasaporte|carnet|cédula|partida ~3 pone|dice|aparece|figura <full>",
            "detrás de ~4 está|hay|estoy? ~1 <full>", "soy el|la? <strict>", "les|os habla|escribe|saluda <full>",
            "quien ~2 escribe|habla ~1 es? <full>",
            "em_nome_de|titular|beneficiário|destinatário|assinado|assina <full>",
            "meu|minha rg|passaporte|certidão|identidade|crachá ~2 está|diz|consta|tem <full>",
            "por_trás|atrás ~5 está|é|estou o|a? <full>", "aqui|quem ~3 é|fala|escreve é? o|a? <full>",
            "sou o|a? <strict>",
            "derrière ~6 <full>", "au_nom_de|à_l_ordre_de|titulaire|destinataire|signé <full>",
            "sur mon|ma passeport|carte|boîte ~4 <full>", "ici <strict>", "je_suis <strict>", "c_est <full> ici|qui|à",
            "bürgerlich|klarname|bürgerlichem_namen|richtig|eigentlich ~1 heiße|ist? ~1 <full>",
            "hier ~2 schreibt|spricht|bloggt|ist|meldet ~1 <full>",
            "gez|gezeichnet|kontoinhaber|empfänger|inhaberin|inhaber <full>", "hinter ~4 steckt|steht|verbirgt <full>",
            "meinem|meiner ausweis|pass|perso|führerschein|klingelschild|briefkasten ~2 steht|heißt <full>",
            "auf_den_namen|im_namen_von|lautend_auf|ausgestellt_auf|on_the_name_of|in_name_of|op_naam_van|ten_name_van|t_n_v|na_nazwisko|на_имя <full>",
            "name|naam|holder|account_name <full> ~1 reference|ref|iban|account|bank|verwendungszweck|bic|note|mention|concept|causale|motif",
            "ich_bin der|die|übrigens|hier|also|ja|eben|nur|einfach|halt|eigentlich? der|die? <strict>",
            "^ bin der|die? <strict>",
            "all_anagrafe|intestato_a|intestatario|a_nome_di|a_nome|firmato|beneficiario|destinatario <full>",
            "dietro ~4 c_è|ci_sono|sta|si_nasconde <full>", "vi parla|scrive <full>", "sono il|la? <strict>",
            "qui <strict>",
            "gerçek|asıl|tam adım|ismim ~1 <full>", "kimliğimde|pasaportumda|kimlikte ~1 <full>",
            "hesap_sahibi|alıcı <full>", "ben <strict>", "<full> ben|yazıyor",
            "atas_nama|a_n|hormat_saya|penerima|pemilik_rekening <full>", "^ saya|gue|aku <strict>",
            "mình_là|tôi_là|em_là|tui_là <full>", "chủ_tài_khoản|người_nhận <full>",
            "автор|подпись|отправитель|получатель ~2 <full>",
            "автор|автора|autor|autora|auteur|autore|author|writer|maintainer|person ~6 <dashed>",
            "на_имя|в_миру|по_паспорту|в_паспорте|на_связи|в_жизни|в_реале ~1 <full>", "я <strict>",
            "за ~4 скрывается|стоит <full>", "пишет|пишу ~1 я? <full>", "w_dowodzie|podpisano|nazywają_mnie <full>",
            "我是|在下 <chinese> ,|，? ", "أنا|انا|معكم|أخوكم|محدثكم|معاكم|اخوكم <arabicKnown>",
            "الاسم|المؤلف|بقلم|صاحب_الحساب|المرسل <arabic>",
            "behind this|the|that ~4 is|are? <full>", "hiding|lurking behind ~3 <full>",
            "person|human|face|idiot|fool|guy|girl|woman|man|name|brain|hands behind ~6 is|am|are <full>",
            "this_is <strict> the author|maintainer|owner|developer|dev|organiser|organizer|seller|admin|mod",
            "sharing|share|shared the|a|my name <full>",
            "this_is|its|it_is <strict> here|speaking|writing|reporting|again|signing",
            "<strict> here|speaking|reporting|signing",
            "i_am|im|thats_me|that_is_me the? same|real|one_and_only|original|actual|infamous|other|just|actually|really|plain|old|only? <strict>",
            "i ~1 answer_to|respond_to|go_by|write_as|sign_as <full>",
            "mi_presento|introduction|introducing|intro|vorstellung|me_presento|presentación|présentation|about_me|über_mich|who_am_i|whoami|perkenalan|introduce_myself|hier_kurz_ich ~3 <strict>",
            "<strict> she|he|they her|him|them|she|they",
            "maintained|handcrafted|hand_coded|lovingly_made|created_and_maintained|written_and_maintained|built_and_maintained|made_and_maintained|developed_and_maintained|designed_and_built|run by <full>",
            "^ made|built|created|designed|developed|drawn|coded|handmade|brewed|maintained ~2 by <lastfull>",
            "signing_off|sign_off|yours_truly|signed <full>",
            "73|88|73s de <full>", "on|in|under|to the? name <full>",
            "name on my|the ~2 lease|card|account|mailbox|passport|deed|door|badge|bill|contract|ticket|licence|license|invoice|envelope|box|bell ~1 is|was|says? <full>",
            "the names|name_s|name_is <full>",
            "its|it_is|thats <strict> by_the_way|actually|not|please|with|to_you|on_paper|officially|legally",
            "cheque|cheques|check|checks|invoice|invoices|receipt|receipts|transfer|transfers ~2 out_to|to|payable_to|for <strict>",
            "entwickelt|gebaut|geschrieben|gepflegt|gezeichnet|fotografiert|betreut|développé|écrit|maintenu|dessiné|desarrollado|escrito|hecho|mantenido|creado|desenvolvido|feito|mantido|sviluppato|scritto|fatto|mantenuto|realizzato|разработано|написано von|par|por|da <lastclause>",
            "a_me|a_mi|a_moi|auf_mich|to_me|em_meu_nome|a_mi_nombre|на_меня <bracketname>",
            "coordino|organizo|escribo|administro|coordeno|modero|dirijo|gestisco|coordina|organisiert|organise|anime yo|eu|io|ich|moi? <aside>",
            "моя|my|mi|meine|ma|minha|mia|benim|mein|mon card|карта|account|iban|счёт|счет|konto|cuenta|compte|conta|conto|carte|karte|tarjeta|cartão|hesap|hesabım ~10 <lastcomma>",
            "fragen|anfragen|questions|dudas|preguntas|dúvidas|domande|вопросы|contact|kontakt|bookings ~8 <lastcomma>",
        ]

    /// What one asks oneself before one tells it.
    static let questions = PatternSet([
        "real|full|legal|actual|own|my name",
        "who_am_i|whoami|who_is_this|whos_this|quién_soy|qui_suis_je|wer_bin_ich|chi_sono|quem_sou|кто_я|behind_this",
        "mi nombre", "mein name", "mon nom",
    ])

    /// Fields of files and cards.
    private static let fields = ["^ ~2 \(fieldNames) <field>"]

    static let fieldWords = PatternSet(["^ \(fieldNames)"])

    private static let fieldNames =
        "name|nombre|nome|nom|vorname|имя|фио|author|authors|maintainer|maintainers|owner|autor|autora|auteur|autore|автор|fullname|full_name|real_name|realname|contact|contacto|kontakt|nama|ad_soyad|isim|tên|họ_tên|signed|signature|organiser|organizer|owner_name|artist|photographer|developer|creator|ansprechpartner|birth_certificate|passport|id_card|legal|legal_name|government_name|irl|offline|real_life|civilian|reporter|reported_by|submitted_by|submitter|posted_by|sender|applicant|organisers|verantwortlich|inhaber"

    /// What a profile says of its own texts and pictures, and of who is behind it.
    private static let credits = [
        "^ ~1 written|illustrated|photographed|lettered|knitted|baked|edited|narrated|hosted|produced|recorded|translated|sewn|woven|printed|carved|composed|words|photos|photographs|pictures|pics|illustrations|art|artwork|music|lettering|drawings|code|text|design|design_and_code|recipes ~3 by <lastclause>",
        "nobody|nothing|noone|no_one ~3 just|only|but <lastclause>",
        "nur|only|just|solo|seulement|juste|soltanto|apenas|только|sadece|cuma ich|me|yo|moi|io|eu|я|ben|aku|saya <colonfull>",
        "texte|textos|testi|fotos|photos|foto|bilder|тексты|фото von|par|por|di|de|oleh <lastclause>",
    ]

    /// Words of copyright, behind which years and then the name stand.
    private static let rights = [
        "copyright c? <number>? <number>? by? <rightsfull>", "c <number> <number>? by? <rightsfull>",
    ]

    private static let slots: KeyValuePairs<String, SlotReader> = [
        "full": PersonName.full, "strict": PersonName.strict, "stated": PersonName.stated,
        "chinese": PersonName.chinese, "japanese": PersonName.japanese,
        "korean": PersonName.korean, "arabic": PersonName.arabic, "arabicKnown": PersonName.arabicKnown,
        "number": Slots.number, "rightsfull": PersonName.full,
        // `by me, Verity Oakhanger, unless`
        "aside": { sentence, index in
            guard let token = sentence.tokens[safe: index], token.gap.contains(.comma),
                let end = PersonName.strict(sentence, index)
            else { return nil }
            return sentence.tokens[safe: end].map { $0.gap != .space } ?? true ? end : nil
        },
        "commafull": { sentence, index in
            guard let token = sentence.tokens[safe: index], token.gap.contains(.comma) else { return nil }
            return PersonName.strict(sentence, index).flatMap { $0 == sentence.tokens.count ? $0 : nil }
        },
        "koreanknown": EastAsianName.koreanKnown,
        "dashed": { sentence, index in
            guard let token = sentence.tokens[safe: index],
                token.gap.isSuperset(of: [.dash, .space]) || token.gap.contains(.colon)
            else { return nil }
            return PersonName.strict(sentence, index)
        },
        "colonfull": { sentence, index in
            guard let token = sentence.tokens[safe: index],
                token.gap.contains(.colon) || token.gap.isSuperset(of: [.dash, .space])
            else { return nil }
            return PersonName.full(sentence, index)
        },
        "field": { sentence, index in
            guard let token = sentence.tokens[safe: index], token.gap.contains(.colon) else { return nil }
            return PersonName.full(sentence, index)
        },
        "lastclause": { sentence, index in
            guard let end = PersonName.strict(sentence, index) else { return nil }
            return sentence.tokens[safe: end].map { !$0.gap.isDisjoint(with: .clause) } ?? true ? end : nil
        },
        "bracketname": { sentence, index in
            guard let token = sentence.tokens[safe: index],
                !token.gap.isDisjoint(with: [.bracket, .comma, .colon])
            else { return nil }
            return PersonName.strict(sentence, index)
        },
        "lastcomma": { sentence, index in
            guard let token = sentence.tokens[safe: index], token.gap.contains(.comma),
                let end = PersonName.strict(sentence, index), end == sentence.tokens.count
            else { return nil }
            return end
        },
        "lastfull": { sentence, index in
            guard let end = PersonName.full(sentence, index), end == sentence.tokens.count else { return nil }
            return end
        },
    ]

    /// Closings with the name at the end of their line.
    private static let closed = ["^ ~2 \(closingWords) ~4 <lastfull>"]

    /// Closings of letters; the name stands behind or on the next line.
    static let closings = PatternSet(["^ ~2 \(closingWords)"])

    private static let closingWords =
        "regards|sincerely|faithfully|cheers|xx|xxx|x|kisses|ciao|tschüss|bis_bald|servus|greetings|best_wishes|yours|love|thanks|hugs|warmly|xoxo|ta|respectfully|peace|later|best|"
        + "saludos|atentamente|atte|abrazo|abrazos|besos|abraços|atenciosamente|abs|att|beijos|cordialement|amicalement|bises|bisous|bien_à_vous|grüße|grüßen|gruß|gruss|lg|vg|mfg|saluti|cordialmente|saygılarımla|sevgiler|selamlar|salam|hormat_saya|"
        + "saludo|gracias|merci|danke|vielen_dank|obrigado|obrigada|grazie|спасибо|teşekkürler|teşekkür_ederim|yardımlarınız|terima_kasih|makasih|cảm_ơn|"
        + "trân_trọng|thân_mến|уважением|приветом|подпись|pozdrawiam|groeten|groetjes|敬上|此致"

    /// What a card of a person holds beside the name.
    static let cardWords = WordSet(cardWordList)
    /// Before a role, and beside an age.
    private static let callings =
        "retired|former|aspiring|amateur|freelance|recovering|occasional|lapsed|self_taught|professional|humble|proud|member|treasurer|chairman|chairwoman|volunteer"
    private static let years = "anni|años|ans|jahre|anos|лет|года|yrs|yo|thn|tahun|yaşında|tuổi"
    static let callingWords = WordSet(alternatives: callings + "|" + years)
    /// They wake in short texts.
    static let cards = PatternSet(
        [
            JobWords.roles
                + "|née|né|geb|nacida|nacido|born|opinions|commissions|egresado|egresada|titulado|titulada|licenciado|licenciada|étudiante|étudiant|diplômé|diplômée|absolvent|absolventin|laureato|laureata|выпускник|выпускница|mezunu|alumna|alumnus|\(callings)|\(years)"
        ], voice: { _ in .post })
    private static let cardWordList =
        "born née né geb nato nata nacido nacida geboren she her he him they them hers theirs tg telegram tel phone mobile email mail e-mail www http https based freelance retired phd bsc msc opinions views commissions he_him b rn md esq cv resume lives living"
    /// Beside a name these tell of a figure in a game, or of a product.
    static let figures = WordSet(
        "class race level lvl alignment species weapon guild breed hp mana faction quest npc sku model price brand edition publisher isbn genre damage rarity attack defence defense stats quantity stock ingredients colour color warranty platform abv strain"
    )
}
