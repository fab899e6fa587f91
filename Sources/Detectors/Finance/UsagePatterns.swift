/// What people write of their own use of an exchange, and what tells that they do not.
enum UsagePatterns {
    static let firstPerson = WordSet("i im ive id ill my me mine we our us myself weve i'd i'm")
    static let possessives = WordSet("my our mine me mi mis meu minha mein meine mon ma mes мой моя мои saya gue")
    static let prepositions = WordSet("on from to with in at through via off using into onto by")
    static let deals = WordSet(
        "use used using buy bought buying sell sold selling trade traded trading deposit deposited withdraw withdrew withdrawing send sent "
            + "transfer transferred transfering move moved pulled started opened access signing signed sign money funds deposits withdrawal "
            + "transaction transactions stake staked staking wait waiting card balance purchase purchased swap got")
    static let accountNouns = WordSet(
        "account accounts app card bridge support pro earn pay balance spot futures konto cuenta conta compte hesabım")
    static let denials = WordSet(
        "never havent havent dont didnt wont wouldnt cant doesnt nunca jamais nie никогда не should")
    static let askers = WordSet("can could should may shall would do")
    static let relatives = WordSet(
        "hermano hermana vecino vecina jefe amigo amiga primo prima irmão irmã chefe frère soeur voisin bruder schwester nachbar freund fratello sorella kakak adik teman брат сестра друг friend friends brother sister wife husband boss neighbour neighbor dad mom mum father mother cousin uncle son daughter "
            + "coworker colleague roommate girlfriend boyfriend buddy he she they you someone people who everyone")

    /// The phrases of own use, of whatever the reader takes.
    static func own(_ reader: @escaping SlotReader) -> PatternSet { PatternSet(rows.map(\.0), slots: ["ex": reader]) }
    static let exchanges = own { ExchangeReader.read($0, at: $1)?.tokens.upperBound }
    static let weights = rows.map(\.1)

    private static let place = "on|from|to|with|in|at|through|via|off|into|onto|by|out_of"
    private static let verb =
        "use|used|using|trade|traded|trading|buy|bought|buying|sell|sold|selling|deposit|deposited|depositing|withdraw|withdrew|"
        + "withdrawn|withdrawing|send|sent|sending|transfer|transferred|transfering|transferring|moved|moving|move|pulled|pulling|"
        + "cashed|opened|signed|logged|joined|have|had|hold|held|holding|keep|kept|keeping|stake|staked|staking|switched|left|"
        + "closed|lost|funded|verified|registered|made|converted|swapped|put|invested|got|created|stack|stacking|dca|tried|trying|"
        + "bank|started|purchased|purchase|ran|did|check|checked|got_hacked|am|was|been|swap|store|stored|received|recieved|ordered"
    private static let past =
        "bought|sold|sent|moved|pulled|withdrew|opened|switched|tried|deposited|transferred|transfered|logged|signed|closed|using|"
        + "started|hacked|lost|cashed|swapped|left|joined|staking|trading|buying|selling|holding|been_using|been_on|used|registered|"
        + "stuck|dumped|stacking|dcaing|bagged|converted|put|got_locked|locked|banned|waiting"

    private static let rows: [(String, Double)] = english + others

    private static let english: [(String, Double)] = [
        ("my|our ~2 setup|stack is|are? ~1 <ex>", 2.6),
        ("<ex> on my|a burner|spare|separate|old|own? laptop|phone|computer|pc", 2.4),
        ("my|our old|new|own|other|main? <ex>", 2.6),
        ("my|our|mine ~6 \(place) the|a|my? <ex>", 2.4),
        ("i|ive|we|im|id|weve|ill ~3 \(verb) ~8 \(place)|using|and|or the|a|my|both? <ex>", 2.8),
        (
            "i|ive|we|im|weve ~2 use|used|using|left|joined|trust|like|love|hate|tried|quit|have|closed my|a|an|the? <ex>",
            2.6
        ),
        ("i|ive|we ~1 stopped|quit|started|began|been|kept|keep using|trading|buying ~2 <ex>", 2.8),
        (
            "^ just|finally|already|recently|today|yesterday|still|also|and|so|then|well? \(past) ~6 \(place)|using the|my? <ex>",
            2.6
        ),
        ("^ been? using|switched|tried|joined|left|quit|closed to|from|my|with? <ex>", 2.4),
        ("switched|moved|migrated|upgraded|went|coming from ~3 to <ex>", 2.6),
        ("^ just|finally? opened|created|closed|deleted|verified|funded|got|made a|an|my|the? <ex>", 2.6),
        ("^ been|still|always|only on|with|using <ex>", 2.6),
        ("stop|stopped|quit|done using|with <ex>", 0.4),
        ("<ex> !wallet ~5 me|my|us|our", 2.2),
        ("<ex> has|have|had|is|was|wont|just|keeps|keep|still|cant? \(deeds) ~5 me|my|us|our|mine", 2.8),
        ("<ex> is|are|was|has_been|remains my|our", 2.6),
        ("as|am a|an ~2 <ex> user|customer|client|trader|holder", 2.8),
        ("<ex> user|customer|client here|since|for", 2.2),
        ("new|here|came|coming|hacked|scammed|switching|moving|happy|stuck|done|verified to|from|with|on|at <ex>", 2.0),
        ("on|in my? <ex> account|app", 1.2),
        ("i ~2 account|card|funds|money|coins|btc|eth|bitcoin|crypto|balance ~3 \(place) <ex>", 2.4),
        ("instead_of using <ex>", 2.0),
        ("f|fuck|screw <ex>", 2.0),
        ("<ex> can|stole|lost|screwed|froze|locked|banned|closed|suspended ~3 my|me|us", 2.6),
        ("using the|a <ex> card|app|account", 1.4),
        ("<ex> ~2 gets|got|went|goes|crashed|locked|suspended ~2 where_i|when_i|on_me|while_i", 2.4),
        ("<ex> works|worked ~2 for me|us", 2.2),
        ("deposited|deposit|money|funds|order|withdrawal|transfer ~5 on|from|to <ex> ~8 i", 1.4),
        (
            "i ~1 do|keep|hold|buy|trade|stake|store ~4 everything|mine|it|them|some|all|most ~2 on|in|at|with|through <ex>",
            2.8
        ),
    ]

    private static let deeds =
        "stole|lost|screwed|froze|frozen|locked|asking|asked|asks|holding|sold|messaging|limiting|banned|closed|suspended|charged|sent|"
        + "gave|refused|blocked|rejected|restricted|deactivated|emailed|keeps|wants|flagged|paid|pays|owes|liquidated|shut|hacked|"
        + "let|lets|helped|responded|answered|verified|approved|made|took|takes|ate|delisted|sending|responding"

    private static let others: [(String, Double)] = [
        (
            "uso|utilizo|opero|compro|compre|vendi|retire|tengo|abri|deposite|guardo|pase|estoy|invierto|hago ~6 en|de|con|por|a la|el? <ex>",
            2.6
        ),
        ("uso|utilizo|usando|uso_solo|opero_en|compro_en|sigo_con|dejé <ex>", 2.6),
        ("mi|mis ~3 de|en|con|a? <ex>", 2.4),
        (
            "comprei|vendi|saquei|tenho|abri|depositei|transferi|invisto|opero|uso|utilizo|guardo|estou ~6 na|no|da|do|pela|em|a|o? <ex>",
            2.6
        ),
        ("minha|meu|minhas|meus ~3 na|no|da|do|em|para? <ex>", 2.4),
        ("j|je utilise|achete|trade|vends|retire|suis|garde|stake|passe ~5 sur|chez|par|de|avec? <ex>", 2.6),
        ("j ai|avais ~6 sur|chez|par|de|avec|a|mon|un? ~1 <ex>", 2.4),
        ("mon|mes|ma ~3 sur|chez|de? <ex>", 2.4),
        (
            "ich ~2 nutze|benutze|verwende|handle|kaufe|verkaufe|bin|halte|trade|habe|hab|spare ~7 bei|auf|über|von|zu|in|mit? <ex>",
            2.6
        ),
        ("nutze|benutze|kaufe|handle|hab|habe ~5 bei|auf|über? <ex>", 2.2),
        ("mein|meine|meinen|meinem|meiner ~5 bei|auf|über|von|in|zu? <ex>", 2.4),
        (
            "uso|utilizzo|compro|vendo|tengo|opero|ho_comprato|ho_venduto|ho_prelevato|ho|faccio ~6 su|da|con|tramite <ex>",
            2.6
        ),
        ("uso|utilizzo sempre? <ex>", 2.6),
        ("mio|mia|miei ~3 su|di|da? <ex>", 2.4),
        (
            "saya|aku|gue|gw|gua ~2 pakai|pake|beli|jual|trading|simpan|nyimpen|main|wd|depo|tarik|daftar ~4 di|ke|dari|lewat|pakai? <ex>",
            2.6
        ),
        ("pakai|pake|beli_di|jual_di|trading_di|wd_dari <ex>", 2.0),
        ("akun <ex> saya|aku|gue|gw|ku", 2.8),
        (
            "<ex> ~4 kullanıyorum|kullaniyorum|aldım|sattım|çektim|yatırdım|hesabım|hesabıma|hesabımdan|duruyor|tutuyorum|yapıyorum|geçtim",
            2.6
        ),
        (
            "пользуюсь|торгую|купил|купила|покупаю|продал|продала|вывел|вывела|вывожу|держу|храню|завел|завела|перевел|перевела|закинул|"
                + "сижу|лежит|лежат|зарегался|открыл|открыла|ушел|ушла|меняю ~5 на|с|через|в|из|от? <ex>", 2.6
        ),
        ("у_меня|мой|моя|мои|мне|меня ~4 на|с|в|от? <ex>", 2.4),
        ("我|我们|俺 ~6 在|用|从|從|到|把|去|上? ~1 <ex>", 2.2),
        ("我 的 <ex>", 2.6),
        ("在|从|從|用 <ex> ~4 买|買|卖|賣|交易|充|提|用|炒|做", 2.0),
        ("<ex> ~2 使っ|使って|口座|で買|で売|に入金|から出金|に送金|愛用", 2.4),
        ("<ex> ~3 쓰는|쓰고|씁니다|써요|사용|에서_샀|에서샀|에서매수|에서_팔|계좌|에_물려|에서출금|에서거래", 2.4),
        (
            "mình|minh|tôi|toi|em|tui|tao ~2 dùng|dung|xài|mua|bán|nạp|rút|trade|chơi|giữ|để ~4 trên|từ|ở|qua|sàn? sàn? <ex>",
            2.6
        ),
        ("tài_khoản|sàn <ex> của tôi|mình|em", 2.8),
        ("استخدم|أستخدم|اشتريت|بعت|سحبت|حسابي|اتداول|أتداول|حولت|أودعت|عندي ~4 في|على|من|منصة|عبر? منصة? <ex>", 2.6),
        ("używam|kupiłem|kupiłam|sprzedałem|mam|trzymam|wypłaciłem|moje|mój ~5 na|z|w|konto? <ex>", 2.6),
        ("ik ~2 gebruik|kocht|koop|heb|zit|handel|verkocht ~5 bij|op|van|via <ex>", 2.6),
    ]

    static let against = PatternSet(
        reasonRows.map(\.0), slots: ["ex": { ExchangeReader.read($0, at: $1)?.tokens.upperBound }])
    static let reasonsAgainst = reasonRows.map { ($0.1, $0.2) }

    private static let reasonRows: [(String, Double, String)] = [
        (
            "i|ive|we ~1 never|havent|dont|didnt|wont|wouldnt|do_not|have_not ~2 use|used|using|have|trust|had|own|trade|sign|signed|buy|touch|deposit|deposited",
            3, "a denial"
        ),
        (
            "should|could|can|may i|we|one ~1 use|buy|trade|deposit|sell|get|move|switch|join|trust|choose", 2.6,
            "asks what to do"
        ),
        ("do i|we need|have", 2, "asks what to do"),
        ("if i|you|we|they", 0.8, "a condition"),
        (
            "i|id|we would|might|may|will_never|want|plan|wish|could|am_thinking|thinking|consider|considering", 1.4,
            "a wish"
        ),
        (
            "considering|thinking_of|saw|read|seen|thinking_about|looking_at|looking_into|planning_to|heard_of|heard_about|read_about|according_to",
            1.8, "a thought"
        ),
        (
            "anyone|anybody|does_any|has_any|someone|who ~3 use|uses|used|using|know|tried|have|has|got|trades|waiting|recommend",
            2.6, "asks others"
        ),
        ("please|kindly send|contact|reach|provide|open|start|visit|dm|submit", 2.6, "a support reply"),
        ("our support|team|agents|agent|platform|users|customers", 2.6, "a support reply"),
        ("thanks|thank_you for reaching|contacting|letting", 3, "a support reply"),
        (
            "eg|e_g|example|examples|display_name|placeholder|todo|supports|supported|import|npm|pip|install|sdk|testnet|endpoint|api_docs",
            3, "code or an example"
        ),
        ("you can|could|should|need|must|have|want|will|may|might|are|use", 1.0, "speaks to somebody"),
        ("dont|never|stop|avoid use|trust|using|buy|deposit", 0.6, "advice"),
        (
            "he|she|they|friend|friends|wife|brother|sister|people|everyone|users|neighbour|neighbor|company|employees ~2 use|uses|used|trades|traded|"
                + "lost|sold|bought|has|have|had|got|sent|keeps|keep|talks|invest|works", 1.6, "somebody else"
        ),
        (
            "scammers|news|announces|announced|reportedly|breaking|sec|ceo|lawsuit|listed|listing|announcement|imitation|clone",
            1.0, "news"
        ),
        ("referral|ref code|codes|id|ids", 1.0, "asks for a code"),
    ]

    static let questions = PatternSet([
        "^ should|which|is|does|do|can|what|whats|has|have|anyone|are|would|will|did|how|why|where|who|any|could|wo|was|qual|cual|cuál|"
            + "quel|quelle|welche|ist|kann|какая|какой|где|стоит|berapa|apakah|hangi",
        "should|which|better|worth|recommend|safe|legit|anyone",
    ])
}
