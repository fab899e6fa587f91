/// Words with which impostors dress a brand's name: what a service desk, a team or a campaign would be called.
enum ServiceWords {
    /// Whether a word is one of them, or only a number.
    static func contains(_ word: some StringProtocol) -> Bool {
        word.utf8.allSatisfy { $0 &- 0x30 < 10 } || all.contains(String(word))
    }

    /// Whether a word names a service, not only a number or a filler.
    static func isService(_ word: some StringProtocol) -> Bool { services.contains(String(word)) }

    /// Whether a word makes a brand of a name that is a word of every day: what only an account of somewhere has.
    static func isCore(_ word: some StringProtocol) -> Bool { core.contains(String(word)) }

    /// Whether a word only says that a page is somebody's own: bands, games and clubs of any name have such pages.
    static func isOfficial(_ word: some StringProtocol) -> Bool { official.contains(String(word)) }

    /// Cuts a run of letters into such words, longest first; nil where something else is left.
    static func words(in run: Substring) -> [Substring]? {
        if run.isEmpty { return [] }
        if run.utf8.count > 40 { return nil }
        for length in stride(from: min(run.count, 14), through: 1, by: -1) {
            let head = run.prefix(length)
            if contains(head), let rest = words(in: run.dropFirst(length)) { return [head] + rest }
        }
        return nil
    }

    /// The longest such word that a run of letters begins or ends with, if it is a service.
    static func service(at edge: Edge, of run: Substring) -> Substring? {
        for length in stride(from: min(run.count, 14), through: 3, by: -1) {
            let part = edge == .start ? run.prefix(length) : run.suffix(length)
            if isService(part) { return part }
        }
        return nil
    }

    enum Edge { case start, end }

    private static let official: Set<String> = ["official", "oficial", "officiel", "ufficiale", "resmi", "live"]

    private static let core: Set<String> = Set(
        ("support supporto soporte suporte assistance help helpdesk helpcenter ayuda aide destek bantuan official oficial "
            + "officiel ufficiale resmi verify verified verification login logon signin account accounts wallet wallets "
            + "secure airdrop airdrops giveaway kyc exchange withdraw withdrawal crypto coin usdt btc bitcoin recovery "
            + "customercare unlock update live io auth sso")
            .split(separator: " ").map(String.init))

    private static let all = services.union(fillers)

    private static let services: Set<String> = Set(
        ("support supporto soporte suporte assistance assistenza asistencia assist help helpdesk helpline helpcenter helpcentre "
            + "ayuda ajuda aide aiuto destek bantuan hotro care customer customers customercare client clients cliente service "
            + "services servicio servico servizio desk agent agents admin admins administrator mod mods moderator manager vip "
            + "official oficial officiel ufficiale resmi verify verified verification verifica verificar auth authenticator "
            + "authentication security secure secured safety safe login logon signin signup register registration account "
            + "accounts wallet wallets vault shield guard protect protection recovery recover restore refund refunds unlock "
            + "release claim claims reward rewards bonus airdrop airdrops giveaway giveaways promo promotion gift event events "
            + "kyc aml compliance legal fraud risk alert alerts notice notify notification update updates upgrade mail mailer "
            + "email news newsletter info contact contacts hotline call callcenter chat live team staff crew angel angels "
            + "ambassador community group groups channel cs csr rep representative ticket tickets case cases desk "
            + "exchange trade trading trader pro app apps web portal dashboard id pay payment payments card cash deposit "
            + "withdraw withdrawal withdrawals transfer bank finance invest investment investments earn staking stake "
            + "connect connection sync validate validation migrate migration bridge swap session access confirm check "
            + "checker activate activation reset password download install extension setup start suite sso api dev kefu guanfang "
            + "yardim musteri pelanggan resmi aktif layanan servis sac atendimento assistente")
            .split(separator: " ").map(String.init))

    private static let fillers: Set<String> = Set(
        ("the my your our real true new old hq global world worldwide international intl online inc ltd llc corp company co "
            + "com net org io us uk eu usa fr it es pt br id ru tr vn cn hk de nl in www m 24 247 x en official1 "
            + "france italia italy espana spain brasil brazil india indonesia turkey turkiye russia vietnam china europe "
            + "asia africa nigeria arabia deutschland germany america canada japan korea crypto coin coins bitcoin btc eth "
            + "usdt token tokens blockchain center centre hub zone page site link now today here one first plus dep dept "
            + "department office main central digital")
            .split(separator: " ").map(String.init))
}
