/// The words that tell who speaks of whom, in fourteen languages.
extension Lexicon.Heads {
    /// The author as the one who acts: `i`, `ich`, `я`.
    static let subject = Self(rawValue: 1)
    /// The author in any other role: `my`, `mir`, `мне`.
    static let me = Self(rawValue: 2)
    /// A verb of dealing in the first person, in languages that leave the pronoun out.
    static let own = Self(rawValue: 4)
    /// A verb of dealing that leaves its subject out at the head of a clause: `bought`, `been using`.
    static let elided = Self(rawValue: 8)
    /// Somebody else.
    static let other = Self(rawValue: 16)
    /// People whom `my` makes no less somebody else: `sister`, `boss`.
    static let kin = Self(rawValue: 32)
    static let you = Self(rawValue: 64)
    static let condition = Self(rawValue: 128)
    static let wish = Self(rawValue: 256)
    /// What the author knows from hearing, reading or thinking.
    static let thought = Self(rawValue: 512)
    static let denial = Self(rawValue: 1024)
    static let news = Self(rawValue: 2048)
    /// Code, samples and lists of what something supports.
    static let sample = Self(rawValue: 4096)
    static let deal = Self(rawValue: 8192)
    /// What a customer has there: `account`, `card`, `app`.
    static let account = Self(rawValue: 16384)
    /// `on`, `bei`, `на`.
    static let place = Self(rawValue: 32768)
    /// What stands first in a question: `which`, `should`.
    static let ask = Self(rawValue: 65536)
    static let advice = Self(rawValue: 131072)
    /// Tells of dealings without a subject, anywhere in a clause: `gekauft`, `comprando`, `beli`.
    static let loose = Self(rawValue: 262144)
    /// A verb whose subject is neither the author nor left out: `hat`, `was`.
    static let third = Self(rawValue: 524288)
}

enum SpeakerWords {
    static let lexicon = Lexicon(rows + verbs)

    private static let rows: [(heads: Lexicon.Heads, words: String)] = [
        (
            .subject,
            """
            i im ive ill we weve yo eu j je ich wir io noi я мы saya aku gue gua gw gwe ane kami ben biz tui tao mk \
            我 我们 我們 俺 私 僕 わたし うち 저는 나는 저도 나도 내가 제가 أنا انا मैं मैंने ik personally personalmente perso \
            personally_speaking
            """
        ),
        (
            .me,
            """
            tô_na tô_no tou_na tou_no estou_na estou_no to_na to_no \
            anyone_else anybody_else anyone_else's alguien_más mais_alguém noch_jemand quelqu'un_d'autre qualcun_altro у_кого_ещё \
            my mine our ours us me myself ourselves mi mis mío mía míos mías nuestro nuestra nuestros conmigo \
            meu minha meus minhas nosso nossa comigo mim mon mes moi mien mienne notre m mein meine meinen meinem \
            meiner meins meines mir mich uns unser unsere unserem mio mia miei mie \
            мне меня мой моя мое мои моего моей моих моим моему мою нам нас наш наша ku kita \
            benim bana beni bende benden bizim hesabım hesabımı hesabıma hesabımdan hesabımda param paramı paralarım \
            bakiyem cüzdanım çekimim talebim başvurum kartım coinlerim işlemim siparişim \
            của_tôi của_mình của_em của_tui của_mk của_t em_nạp em_rút em_bị em_có em_đang em_mới em_chuyển em_mua em_bán em_gửi mình_nạp mình_rút \
            我的 我把 给我 給我 把我 跟我 对我 私の 僕の 俺の 自分の 내_계정 내_돈 제_계정 제_돈 내계정 내돈 저한테 나한테 제_코인 제_지갑 내_지갑 \
            حسابي أموالي اموالي فلوسي رصيدي محفظتي طلبي سحبي إيداعي ايداعي تحويلي بطاقتي عملاتي لي لدي عندي معي \
            मेरा मेरी मेरे मुझे हमारा mój moja moje mnie mi mijn mij
            """
        ),
        (
            .other,
            """
            lead_trader copy_trader 带单员 带单 trader_line \
            he she his her hers him hes shes someone somebody anybody anyone everyone everybody nobody people folks users \
            customers traders investors guy guys dude fella stranger strangers scammer scammers whale whales staff employees \
            ella alguien gente usuarios clientes ellos ele ela eles alguém pessoas galera lui elle ils quelqu'un gens \
            utilisateurs er jemand leute kunden nutzer lei loro qualcuno gente utenti он она они его её ему ей их им \
            кто-то кому-то люди народ пользователи юзеры mereka orang seseorang onun ona onlar insanlar birisi biri birinin \
            herkes người_ta anh_ấy chị_ấy 他 她 他们 他們 她们 有人 别人 大家 网友 彼 彼女 誰か みんな 사람들 누군가 그사람 \
            هو هي هم احد أحد الناس شخص يقول they their them theyre whoever
            """
        ),
        (
            .kin,
            """
            lad bloke chap geezer eniştem yengem bacanağım kankam doi gebetan bokap nyokap temenku temanku kakakku adikku pacarku tetanggaku sodaraku saudaraku \
            mate mates pal pals bestie hubby wifey bf gf nan nana stepdad stepmum stepmom grandson granddaughter teammate flatmates roommates coworkers neighbours neighbors \
            abuela abuelo sobrino sobrina suegra cuñados avó avô sobrinho sobrinha sogra belle_mère beau_père mamie papi oma opa tante cousin cousine kollegen mitbewohner schwiegermutter nonna nonno nipote suocera \
            бабушка дедушка внук внучка племянник тёща тесть teyzem halam dedem ninem kuzenim nenek kakek ponakan mertua pacar 老婆 老公 舅舅 叔叔 表哥 室友 彼氏 彼女 祖母 母 父 夫 妻 남편 아내 여친 남친 할머니 삼촌 사촌 동료 عمي خالي جاري زميلي والدي والدتي \
            wife husband brother sister mother father mom mum dad mama papa parents son daughter uncle aunt cousin nephew \
            niece grandma grandpa granny friend friends buddy neighbour neighbor boss coworker colleague \
            colleagues roommate flatmate girlfriend boyfriend fiance fiancee landlord teacher student \
            barber hairdresser dentist plumber electrician mechanic coach trainer accountant therapist bartender barista \
            nanny babysitter tutor professor classmate housemate gardener postman dealer hermano hermana vecino vecina jefe jefa amigo amiga amigos primo prima tío tía suegro suegra \
            cuñado cuñada padre madre novio novia marido esposa compañero compañera hijo hija \
            irmão irmã vizinho vizinha chefe tio tia pai mãe cunhado sogro namorado namorada esposo filho filha colega \
            frère soeur voisin voisine pote copain copine cousin cousine oncle tante beau-frère collègue patron mari femme \
            bruder schwester nachbar nachbarin freund freundin kumpel chef chefin kollege kollegin onkel vater mutter mann frau \
            schwager sohn tochter fratello sorella amico amica vicino cugino zio zia collega capo cognato moglie marito figlio \
            брат сестра друг подруга друга сосед соседка муж жена коллега начальник дядя тётя шеф знакомый знакомая батя отец мать мама папа \
            коллеги подруги брата сестры соседа соседки мужа жены начальника знакомого знакомой приятель приятеля отца мамы папы \
            сына дочери кореш кореша товарища коллегу коллеге соседу соседке другу подруге брату сестре мужу жене маме папе знакомому приятелю бате начальнику тёще тестю бабушке дедушке \
            kakak adik abang teman temen bapak ibu suami istri bos tetangga sepupu kakakku temenku temanku \
            ablam abim annem babam kardeşim arkadaşım eşim kuzenim patronum amcam dayım komşum ablamın abimin annemin \
            babamın kardeşimin arkadaşımın eşimin kuzenimin komşumun \
            bạn_tôi anh_trai chị_gái em_trai em_gái bạn_em bạn_mình \
            朋友 哥哥 姐姐 弟弟 妹妹 同事 老板 我爸 我妈 邻居 友達 友人 兄 姉 弟 妹 上司 同僚 친구 형이 누나 동생 사장 언니 엄마 아빠 \
            أخي اخي أختي اختي صديقي صديق أبي ابي زوجي زوجتي مديري ابن
            """
        ),
        (
            .you,
            """
            eres tienes puedes debes \
            you your yours youre youve u ur tus te ti usted ustedes vos você vocês te seu sua seus teu tua vous votre \
            vos wenn_du falls_du kannst_du hast_du bist_du willst_du du_kannst du_hast du_bist du_solltest dein deine deinen deiner dir dich ihr euch ihre vostro tuo tua ты твой твоя тебе тебя вы ваш ваша вам вас \
            kamu anda kalian kau sen senin sana siz sizin size 你 你的 您 您的 你们 あなた 君 당신 너는 네가 \
            أنت انت حسابك أموالك لك
            """
        ),
        (
            .condition,
            """
            if unless whether wenn falls sollte si quando_você caso se_você se_o se_a si_tu si_vous si_on se_ti se_hai если jika kalau bila kalo \
            eğer nếu 如果 要是 假如 もし 만약 لو إذا اذا अगर jeśli als
            """
        ),
        (
            .wish,
            """
            rather \
            would wouldve could might wish hope hopefully want wanna someday maybe perhaps planning plan consider \
            considering thinking tempted gonna quisiera querría gustaría ojalá quiero pensando gostaria queria quero talvez \
            voudrais aimerais veux envie möchte würde will_ich überlege vielleicht vorrei voglio forse хочу хотел хотела \
            думаю планирую может_быть pengen pengin mau rencana semoga isterim istiyorum keşke belki düşünüyorum muốn \
            định 想在 想用 打算 考虑 希望 たい 検討 つもり 迷って 하고_싶 싶다 싶은데 고민 أريد اريد أتمنى اتمنى ممكن أفكر افكر
            """
        ),
        (
            .thought,
            """
            comparison guide video thread opinion notes \
            certain sure curious surprised dicen dizem \
            think thought guess heard hear read reading saw see seen watch watching watched noticed wonder wondering believe \
            know knew suppose follow following understand interview interviewed reviewing article podcast tutorial \
            comparing compared writing wrote work_for work_at worked_for worked_at working_for job apply applied \
            creescuché pienso supongo acho ouvi li penso suponho crois entendu lu vu pense glaube gehört \
            gelesen gesehen denke penso sentito letto visto credo слышал слышала читал читала видел видела думаю считаю \
            смотрю denger baca lihat liat kayaknya katanya duydum okudum gördüm sanırım sanıyorum nghe đọc thấy_bảo nghĩ \
            听说 看到 觉得 据说 聞いた 読んだ 見た 思う らしい そうだ 들었 봤 생각 سمعت قرأت قرات شفت أعتقد اعتقد رأيت
            """
        ),
        (
            .denial,
            """
            never havent hasnt dont didnt wont wouldnt doesnt aint arent without nunca jamás tampoco jamais aucun nie kein keine keinen mai nessun никогда не нет нету no_uso no_tengo no_utilizo no_opero non_uso non_ho não_uso não_tenho no_he \
            belum tidak nggak gak ga gk enggak bukan asla hiç değil yok chưa không 没 没有 不用 不在 从不 ない ません なし 안_써 없 لا لم لن ما ليس nigdy
            """
        ),
        (
            .news,
            """
            不正流出 流出 ハッキング 해킹 유출 중단 被黑 跑路 暴雷 hacker_stole exploit exploited \
            news breaking announces announced announcement announce reportedly reported analysts analyst \
            shares earnings quarterly revenue ceo cfo founder sec regulator regulators lawsuit sued sues fined \
            bankruptcy listed listing listings launches launched hires acquires acquired \
            partnership outage according customers' ipo headline headlines journalists reuters bloomberg coindesk \
            noticia noticias anunció anuncia según lanza multa notícia notícias anunciou segundo lança \
            presse selon annonce annoncé actualités nachrichten laut meldet kündigt aktie notizie annuncia secondo azioni \
            новости новость сообщает сообщает объявила объявил запускает листинг акции суд регулятор berita kabar umumkan \
            mengumumkan saham haber haberler duyurdu açıkladı hisse tin_tức thông_báo công_bố niêm_yết 公告 新闻 上市 宣布 \
            报道 上线 ニュース 発表 上場 報道 뉴스 공지 상장 발표 أخبار اخبار أعلنت اعلنت تعلن تقرير
            """
        ),
        (
            .sample,
            """
            listelemiş eg e_g example examples placeholder supports supported support_for npm_install pip_install sdk testnet \
            sandbox endpoint endpoints docs documentation adapter adapters connector connectors integration integrations \
            library libraries wrapper ccxt changelog fixture mock mocks spec schema compatible displayname display_name \
            issue_template ejemplo exemplo exemple beispiel esempio например пример contoh örnek ví_dụ 例如 例 例えば 예시 مثال \
            giveaway giveaways win_a
            """
        ),
        (
            .account,
            """
            export csv api dashboard notification notifications statement statements logins verif kyc selfie \
            account accounts acct app card login wallet balance portfolio pro earn pay spot futures savings vault \
            verification kyc ticket support inbox password 2fa username email api_key recurring auto orders order \
            customer user client member trader holder konto konten karte depot kunde sparplan cuenta cuentas tarjeta \
            saldo conta contas cartão compte comptes carte solde carta conto account saldo аккаунт аккаунта аккаунте \
            счет счёт счете карта карту карте баланс кошелёк кошелек верификация akun rekening saldo kartu hesap hesabı \
            hesabım kart bakiye tài_khoản số_dư ví_điện_tử 账户 账号 帐号 帳戶 余额 卡 口座 アカウント 残高 계정 계좌 잔고 حساب \
            حسابي رصيد بطاقة konto
            """
        ),
        (
            .place,
            """
            on from to with in at through via off into onto using by inside over out_of en de con por desde hacia na no da do pela pelo em \
            sur chez par depuis avec dans bei auf über von zu in mit aus su da tramite con dal dallo sul на с со через в из \
            от по di ke dari lewat pakai pake trên từ qua lên vào sàn в 在 用 从 從 到 上 في على من عبر منصة पर से w z na bij op
            """
        ),
        (
            .ask,
            """
            ますか せんか かな のか \
            should which is does do can what whats has have are would will did how why where who any could was were whos \
            anyone cuál cual qué alguien quién cómo conviene debería qual alguém quem como devo vale quel quelle comment \
            quelqu'un faut est-ce welche welcher ist kann wer wie soll warum quale qualcuno chi come conviene какая какой \
            где стоит кто как можно ли berapa apakah apa siapa gimana bagaimana hangi nasıl mısınız misiniz mıdır 吗 哪个 哪個 怎么 谁 どれ どう どこ 何 ですか 어디 어떤 누가 뭐가 هل من كيف ما أي اي
            """
        ),
        (
            .advice,
            """
            should must need_to avoid beware remember recommend recommended advice tip check_out try_to dont_use \
            stop_using never_use never_trust stay_away please kindly deberías evita cuidado recomiendo recomendado deve \
            evite cuidado recomendo devriez évitez attention conseille sollte sollten sollst vorsicht empfehle dovresti \
            evitate consiglio следует советую осторожно рекомендую sebaiknya hati-hati jangan saran lütfen dikkat tavsiye \
            nên đừng 建议 小心 不要 请 應該 应该 べき 注意 おすすめ 주의 추천 하세요 انصح أنصح احذر يجب
            """
        ),
    ]
}
