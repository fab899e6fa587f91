/// The words of trouble with an exchange.
enum ComplaintCues {
    static let breaks = WordSet("and but y e und et и aber pero mais")

    /// Rules from here on carry "my" or "me" in themselves.
    static func isOwnByVerb(_ rule: Int) -> Bool { rule >= general.count }

    static let trouble = PatternSet(general + own1)

    private static let general = [
        "withdrawal|withdrawals|withdraw|withdrawing|deposit|deposits|transfer|transaction|funds|money|coins|account|kyc|verification|payout|card|crypto|btc|eth|usdt ~6 "
            + "stuck|pending|processing|frozen|locked|delayed|missing|suspended|blocked|restricted|disabled|banned|rejected|failed|hacked|stolen|gone|limited|held|not_arrived|never_arrived|hasnt_arrived|not_showing|not_credited",
        "stuck|frozen|locked|blocked|suspended|missing|lost|disabled|restricted|banned ~5 withdrawal|account|funds|money|deposit|coins|out_of|access",
        "waiting|waited for|on|since ~8 support|ticket|response|reply|reset|unlock|verify|2fa|answer|withdrawal|refund|days|weeks|fix|release|review",
        "support ~5 no|not|never|doesnt|wont|isnt|hasnt|ignore|ignores|ignoring|silent|useless|slow|ghosted|bot",
        "no response|reply|answer|word from", "ticket|case ~5 open|unanswered|days|weeks|closed|since|ignored",
        "cant|cannot|unable_to|couldnt ~1 withdraw|log_in|login|access|sell|transfer|cash_out|get_my",
        "wont let me|us", "冻结|封了|封 ~3 账户|账号|帐号|提现", "提现|提币|充值|账户|帐号|账号|客服 ~4 卡|冻结|冻|不到账|没到账|被封|封了|不回|限制|失败|审核",
        "出金|入金|アカウント|口座|サポート ~4 でき|凍結|遅|反映|返事|止", "출금|입금|계정|고객센터 ~4 안|막|정지|지연|답",
        "вывод|депозит|аккаунт|счет|счёт|поддержка|деньги|средства|заявка ~6 завис|зависла|зависли|заморожен|заморозили|заблокировали|заблокирован|молчит|не_отвечает|не_приходит|не_пришел|не_пришли|висит|застрял|отклонили",
        "заморозили|заблокировали|заблокировала ~3 аккаунт|счет|счёт|вывод|деньги",
        "hesabım|hesabımı|param|çekimim|çekim|para ~5 askıya|donduruldu|bloke|gelmedi|bekliyor|kilitlendi|kapatıldı|onaylanmadı|takıldı",
        "destek ~3 cevap|yanıt|dönmüyor",
    ]
    private static let own1 = [
        "froze|frozen|locked|blocked|suspended|banned|closed|restricted|stole|lost|limited|deactivated|disabled|holding my|our|me",
        "took|lost|holding|keeping|refusing ~2 my money|funds|coins|btc|crypto|withdrawal|account",
        "mi|mis ~2 retiro|cuenta|depósito|fondos|dinero ~6 bloqueado|bloqueada|pendiente|congelado|congelada|suspendida|atascado|retenido|trabado|no_llega|demorado",
        "me bloquearon|congelaron|suspendieron|retuvieron|cerraron ~3 cuenta|fondos|retiro|dinero",
        "where_is|wheres|where_are my|our ~1 withdrawal|withdrawals|deposit|money|funds|coins|refund|crypto|payout",
        "me ~1 bloqueó|bloqueo|congeló|congelo|suspendió|suspendio|cerró|cerro|retuvo|retiene ~3 cuenta|fondos|retiro|dinero",
        "bloqueou|travou|congelou|suspendeu|reteve ~2 minha|meu|conta|saque",
        "m_a ~1 bloqué|gelé|suspendu|fermé ~3 compte|retrait|fonds",
        "mi|mia|mio ~1 bloccato|congelato|sospeso|chiuso ~2 conto|account|prelievo",
        "llevo|esperando ~6 retiro|soporte|respuesta|desbloqueen|verificación",
        "meu|minha ~2 saque|conta|depósito|dinheiro ~6 bloqueado|bloqueada|pendente|travado|travada|congelada|suspensa|preso|não_caiu|não_chegou",
        "bloquearam|congelaram|travaram ~2 conta|saque|minha|meu",
        "mon|mes|ma ~2 retrait|compte|dépôt|fonds|argent ~6 bloqué|bloqués|gelé|suspendu|en_attente|coincé|pas_arrivé",
        "mein|meine|meinen ~3 auszahlung|konto|einzahlung|geld|coins ~6 gesperrt|hängt|eingefroren|blockiert|fehlt|ausstehend|nicht_an|verschwunden|wartet|festgesetzt",
        "warte ~8 auszahlung|support|verifizierung|antwort|freischaltung",
        "il|mio|mia prelievo|conto|deposito|account ~6 bloccato|sospeso|in_attesa|congelato|fermo",
        "akun|wd|deposit|penarikan|saldo ~2 saya|gue|aku|gw|ku? ~4 pending|dibekukan|nyangkut|diblokir|belum_masuk|ditahan|kena_suspend|hilang",
        "حسابي|سحبي|أموالي|فلوسي ~5 مجمد|معلق|موقوف|محظور|لم_يصل|تجمد",
        "rút|nạp|tài_khoản|tiền ~5 bị|chưa|treo|kẹt|khóa",
    ]

    static let own = PatternSet([
        "i|im|ive|my|me|we|our|us|still|mine", "мой|моя|мои|мне|меня|у_меня|третий|я|уже", "卡了|我|三天|我的", "私|僕|まだ|俺",
        "내|제|나", "hesabım|hesabımı|param|çekimim", "^ withdrawal|deposit",
    ])
    static let against = PatternSet([
        "he|she|they|his|her|their|guy|vecina|vecino|vizinho|vizinha|nachbar|voisin|someone|users|customers|people|friend|friends|brother|сосед|друг|подруга|朋友|他 ~8",
        "game|clan|guild|eg|e_g|example|testnet|describe|template|issue|article|maintenance|if_you|if_your|fees|fee|news|announces|announced|how_to|lawsuit|sec|court|bankruptcy",
    ])

    /// Speaks to a reader: against, but where the exchange itself is spoken to.
    static let addressed = PatternSet(["your|tu|your_account|tu_cuenta|ihr"])
}
