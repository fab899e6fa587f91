/// Own use in other languages than English.
extension UsagePatterns {
    static let others: [(String, Double)] =
        romance + germanic + slavic + asian + [
            (
                "llevo|llevamos|seit|depuis|há|faz|уже|da|dari|sudah ~4 con|mit|avec|com|su|sur|с|на|bei|auf|pakai|em|en la|el|le|einem|einer|dem|der|un|una|uno|o|a|il|mi|meu|mon|meinem? <ex>",
                2.2
            ),
            ("läuft|laufen|liegt|liegen|steckt|stecken|parke|parken ~2 bei|auf|über <ex>", 2.4),
            ("sparplan|sparrate|dauerauftrag|monatsrate ~4 bei|auf|über <ex>", 2.2),
            ("kauf|kaufe|kaufen|handle|handel|trade|spare ich|wir? ~4 über|bei|auf <ex>", 2.6),
            ("maaşım*|maaşın*|paramın|birikimim ~5 <ex>", 2.2),
            ("ウォレットは|取引所は|ハードウォレットは|メインは <ex>", 2.2), ("<ex> 一択|派|民", 2.2),
            (
                "<ex> ~5 kullanıyorum|kullaniyorum|aldım|sattım|çektim|yatırdım|hesabım|hesabıma|hesabımdan|duruyor|tutuyorum|yapıyorum|geçtim|kullandım|açtım",
                2.6
            ),
            (
                "استخدم|أستخدم|اشتريت|بعت|سحبت|حسابي|اتداول|أتداول|حولت|أودعت|عندي|أتعامل|اتعامل|شغال|حساب|محفظتي|عملاتي ~4 في|على|من|منصة|عبر|مع|ب? منصة|تطبيق? <ex>",
                2.4
            ),
            (
                "saya|aku|gue|gw|gua ~2 pakai|pake|beli|jual|trading|simpan|nyimpen|main|wd|depo|tarik|daftar|nabung|investasi|naruh ~5 di|ke|dari|lewat|pakai|pake? <ex>",
                2.6
            ),
            (
                "pakai|pake|beli_di|jual_di|trading_di|wd_dari|nabung_di|simpan_di|main_di|depo_ke|daftar_di|pindah_ke|andalan <ex>",
                2.0
            ),
            ("akun|saldo|dompet|bot|aplikasi? <ex> saya|aku|gue|ku|gw|gua|ane", 2.8),
            (
                "mình|minh|tôi|em|tui|tao|mk|anh ~2 dùng|xài|mua|bán|nạp|rút|trade|chơi|giữ|để|lưu|có|đang|lập|mở ~5 trên|từ|ở|qua|sàn|lên|vào|về|bằng|con? sàn? <ex>",
                2.6
            ),
            ("tài_khoản|sàn|ví? <ex> của tôi|mình|em|tui|mk|t", 2.8),
            ("मैं|मैंने|मेरा|मेरी|हम ~4 <ex>", 2.4),
        ]

    private static let romance: [(String, Double)] = [
        (
            "uso|utilizo|le_meto|meto|aporto|tiro|opero|compro|compré|vendí|retiré|tengo|abrí|deposité|guardo|pasé|estoy|invierto|hago|llevo|saco|muevo|paso|transfiero|mando|convierto|cobro|ahorro|metí|mandé ~6 en|de|con|por|a|desde|hacia la|el|mi? <ex>",
            2.6
        ),
        (
            "mi|mis|mon|ma|mein|meine|meinen|meinem|meiner|meu|minha|mio|mia|mijn|мой|моя|мою|моём|моем|моей|benim viejo|vieja|vieux|alte|alter|alten|neue|neuen|neuer|nuevo|nueva|velho|velha|nuovo|vecchio|старый|новый|eski|yeni? <ex>",
            2.4
        ),
        (
            "in|im|auf|en|dans|no|na|nel|nella|sul|в|на|on|under my|our|unserem|unserer|meinem|meiner|mi|nuestro|nuestra|mon|notre|mio|mia|nostro|meu|minha|nosso|nossa|моём|моем|моей|нашем ~6 <ex>",
            1.9
        ),
        (
            "se me|nos ~1 murió|rompió|cayó|perdió|bloqueó|apagó|colgó|olvidó|trabó|borró|frió|dañó ~2 la|el|mi? <ex>",
            2.6
        ),
        ("morreu|quebrou|travou|sumiu|pifou ~1 meu|minha|o|a <ex>", 2.4),
        ("mi si|ci_si è ~1 rotto|rotta|spento|spenta|bloccato|bloccata|morto|morta ~2 <ex>", 2.6),
        ("uso|utilizo|usando|uso_solo|opero_en|compro_en|sigo_con|sigo_en|dejé|cerré|abrí <ex>", 2.6),
        ("mi|mis ~3 de|en|con|a|desde|hacia? <ex>", 2.4), ("cuenta|tarjeta|saldo mía|mia ~1 <ex>", 2.2),
        (
            "<ex> me ~1 pide|pidió|cobró|cobra|pagó|bloqueó|cerró|mandó|da|dio|dejó|deja|devolvió|congeló|obliga|funciona|sirve|va|salió",
            2.8
        ),
        ("<ex> ~3 mi|mis cuenta|tarjeta|retiro|depósito|dinero|plata|fondos|saldo|verificación", 2.2),
        ("cliente|usuario|usuaria|clienta de|en|da|do|no|na|chez|di ~1 <ex>", 2.0),
        (
            "comprei|vendi|saquei|tenho|abri|depositei|transferi|invisto|opero|uso|utilizo|guardo|estou|compro|vendo|mandei|botei|coloquei|deixo|deixei|tirei|aporto|recebo ~6 na|no|da|do|pela|em|a|o|pra|para|pro|com? <ex>",
            2.6
        ),
        ("minha|meu|minhas|meus|nossa ~3 na|no|da|do|em|para|pela? <ex>", 2.4),
        ("<ex> me ~1 pediu|cobrou|cobra|pagou|bloqueou|mandou|deu|deixou|atende", 2.8),
        (
            "j|je ~1 utilise|achète|trade|vends|retire|suis|garde|stake|passe|stocke|mets|prends|fais|tourne|reste|place|gère ~6 sur|chez|par|de|avec|dans|via|à? <ex>",
            2.6
        ),
        ("j ai|avais ~6 sur|chez|par|de|avec|à|mon|un|dans|via? ~1 <ex>", 2.4),
        ("j utilise|adore|ai_quitté|ai_fermé|ai_ouvert <ex>", 2.6),
        (
            "su|da|con|en|desde|na|no|sur|chez|por <ex> ~1 ho|tengo|uso|compro|faccio|compré|tenho|comprei|j|je|ai|guardo|llevo|estou|opero|vendo|perdi|perdí|utilizo|invierto",
            2.4
        ),
        ("mon|mes|ma|notre ~3 sur|chez|de|avec|dans? <ex>", 2.4),
        ("<ex> m a|ont|avait", 2.6),
        ("<ex> me|nous demande|réclame|bloque|refuse|facture|redemande|renvoie|prend", 2.8),
        (
            "uso|utilizzo|compro|vendo|tengo|opero|ho_comprato|ho_venduto|ho_prelevato|ho|faccio|accumulo|metto|sono|investo ~6 su|da|con|tramite|in <ex>",
            2.6
        ),
        ("uso|utilizzo sempre|solo? <ex>", 2.6), ("mio|mia|miei|mie ~3 su|di|da|con|in? <ex>", 2.4),
        ("<ex> mi ~1 chiede|ha|blocca|fa|manda|addebita", 2.8),
    ]

    private static let germanic: [(String, Double)] = [
        ("bei_mir|bei_uns ~1 läuft|laufen|liegt|steht|werkelt|hängt|rennt|tut ~2 <ex>", 2.6),
        ("mir ~1 ist|sind ~2 <ex> ~3 kaputt|runtergefallen|abgeraucht|gestorben|verloren", 2.6),
        (
            "ich ~3 nutze|benutze|verwende|handle|kaufe|verkaufe|bin|halte|trade|habe|hab|spare|lagere|liege|mache|mach|lasse|zahle|bewahre|parke|sitze ~8 bei|auf|über|von|zu|in|mit|nach|aus? <ex>",
            2.6
        ),
        ("nutze|benutze|kaufe|handle|hab|habe|bin|spare|mach|mache ~8 bei|auf|über|mit|in|zu|von? <ex>", 2.2),
        ("mein|meine|meinen|meinem|meiner|meins|unser ~5 bei|auf|über|von|in|zu|an? <ex>", 2.4),
        ("bei|über|mit|auf <ex> kaufe|handle|spare|habe|hab|bin|halte|trade|lasse ich|meinen|mein|meine|mir", 2.6),
        ("bei|über|mit|auf <ex> ~4 ich|mir|mich", 1.6),
        ("<ex> ~1 hat|will|fragt|verlangt|sperrt|schickt|lässt|zahlt ~1 mich|mir|meine|mein|von_mir|uns", 2.8),
        ("ik ~2 gebruik|kocht|koop|heb|zit|handel|verkocht ~5 bij|op|van|via <ex>", 2.6),
    ]

    private static let slavic: [(String, Double)] = [
        (
            "пользуюсь|торгую|купил|купила|покупаю|продал|продала|вывел|вывела|вывожу|держу|храню|сижу|завел|завела|перевел|перевела|закинул|лежит|лежат|зарегался|открыл|открыла|ушел|ушла|меняю|коплю|жду|закупаюсь|хранится|крутится ~6 на|с|через|в|из|от|у? <ex>",
            2.6
        ),
        ("у_меня|мой|моя|мои|мне|меня|моего|моём|моем|моей ~4 на|с|в|от|из? <ex>", 2.4),
        ("<ex> ~2 мой|моя|мои|мне|меня|мою|моих|нас", 2.0),
        (
            "на <ex> пользуюсь|торгую|купил|покупаю|продал|держу|храню|сижу|завел|лежит|лежат|зарегался|открыл|стейкаю",
            2.6
        ),
        ("używam|kupiłem|kupiłam|sprzedałem|mam|trzymam|wypłaciłem|moje|mój ~5 na|z|w|konto? <ex>", 2.6),
    ]

    private static let asian: [(String, Double)] = [
        ("我|我们|俺|本人|自己 ~6 在|用|从|從|到|把|去|上|的|是? ~1 <ex>", 2.2), ("我 的 <ex>", 2.6), ("<ex> ~3 给我|把我|我的|让我|找我|跟我", 2.4),
        ("在|从|從|用|去|上|往|到 <ex> ~5 买|買|卖|賣|交易|充|提|用|炒|做|囤|定投|转|存|放|开|注册|玩|理财|挂", 2.0),
        ("<ex> ~6 用了|用着|用了好|玩了|账户_里|账号_里|里_有|里_还|年了|一直_用", 2.0),
        ("<ex> ~4 使って|使い|口座|で買|で売|に入金|から出金|に送金|愛用|積み立て|積立|で毎月|に預け|に置い|をメイン|派|歴|で取引|でガチホ|で購入|行き|に消え|に突っ込|に入れ", 2.2),
        ("<ex> ~5 쓰는|쓰고|씁니다|써요|써왔|쓴지|사용|에서_샀|에서_매수|에서_팔|계좌|에_물려|에서_출금|에서_거래|년째|이용_중|에_넣어|에_있|에서_사|들고|로_옮|에_묶", 2.2),
        ("내|제|저는|나는|저도|내가|제가 ~6 <ex>", 1.8),
    ]
}
