/// What people write of their own use of an exchange, a wallet or a tool.
enum UsagePatterns {
    /// The phrases of own use, of whatever the reader takes.
    ///
    /// - Parameter opening: what such a name begins with.
    static func own(_ reader: @escaping SlotReader, opening: SlotOpening) -> PatternSet {
        PatternSet(rows.map(\.0), slots: ["ex": reader], opens: ["ex": [opening]])
    }
    static let exchanges = own(
        { ExchangeReader.read($0, at: $1)?.tokens.upperBound }, opening: ExchangeReader.opening)
    static let weights = rows.map(\.1)

    /// Words before a verb whose subject is left out.
    static let leads = WordSet(
        "ever just finally already recently today yesterday still also and so then well ok okay lol ugh welp been have had tbh "
            + "honestly currently mostly only always since once anyway now got never_mind kemarin tadi udah sudah baru")
    /// What an exchange does to a customer.
    static let acting = WordSet(
        "sends sent emails emailed texts texted wants wanted asks asked keeps kept still says said charges charged charging needs logged signed "
            + "shows showed tells told locked froze closed blocked took takes refuses refused rejected ghosted ignores ignored lost ate paid pays "
            + "pide pidió sigue cobra pede pediu continua demande veut will fragt verlangt chiede vuole требует просит хочет istiyor istedi minta "
            + "support phone")
    /// What stands behind a name where others have prepositions before it.
    static let postpositions = WordSet(
        "で に か へ を 에 에서 로 으로 서 को पर से में de da te ta den dan ten tan ye ya deki daki teki taki")
    static let fileEndings = WordSet(
        "ts js tsx py go rs java rb cpp hpp md yml yaml toml json sh sol php cs kt swift ipynb")
    static let alternatives = WordSet("or vs than not but oder ou o или veya atau hay nor instead ni")
    static let denials = WordSet(
        "never havent hasnt dont didnt wont wouldnt doesnt nunca jamais jamás nie никогда не should isnt arent without")
    /// What stands over a list of what one uses.
    static let headings = PatternSet([
        "use|using|keep|trade|buy|hold|stash|store|own|have|exchange|exchanges|broker|accounts|wallets|setup|stack|tools|gear|where|uso|utilizo|nutze|utilise|пользуюсь|kullandığım|pakai|dùng|使用|使って|쓰는"
    ])
    static let askers = WordSet("can could should may shall would do does did must")

    /// Who asks behind an asker: `can i`.
    static let asked = WordSet("i we you one someone")

    private static let place = "on|from|to|with|in|at|through|via|off|into|onto|by|out_of|over"
    private static let verb =
        "use|used|using|trade|traded|trading|buy|bought|buying|sell|sold|selling|deposit|deposited|depositing|withdraw|withdrew|"
        + "withdrawn|withdrawing|send|sent|sending|transfer|transferred|transfering|transferring|moved|moving|move|pulled|pulling|"
        + "cashed|opened|signed|logged|joined|have|had|hold|held|holding|keep|kept|keeping|stake|staked|staking|switched|left|"
        + "closed|lost|funded|verified|registered|made|converted|swapped|put|invested|got|created|stack|stacking|dca|tried|trying|"
        + "bank|started|purchased|purchase|ran|did|check|checked|got_hacked|am|was|been|swap|store|stored|received|recieved|ordered"
    private static let past =
        "bought|sold|sent|moved|pulled|withdrew|opened|switched|tried|deposited|transferred|transfered|logged|signed|closed|using|"
        + "started|hacked|lost|cashed|swapped|left|joined|staking|trading|buying|selling|holding|been_using|been_on|used|registered|"
        + "stuck|dumped|stacking|dcaing|bagged|converted|put|got_locked|locked|banned|waiting|liquidated|rekt|wrecked|scammed|parked|"
        + "emptied|drained|consolidated|migrated|funded|topped_up|loaded|staked|earned|made|withdrawing|depositing|moving|got"
    private static let acts =
        "stole|lost|screwed|froze|frozen|locked|asking|asked|asks|holding|sold|messaging|limiting|banned|closed|suspended|charged|sent|"
        + "gave|refused|blocked|rejected|restricted|deactivated|emailed|keeps|wants|flagged|paid|pays|owes|liquidated|shut|hacked|"
        + "let|lets|helped|responded|answered|verified|approved|made|took|takes|ate|delisted|sending|responding|sends|emails|texts|"
        + "charges|gives|shows|showed|tells|told|says|put|puts|kicked|treats|treated|saved|cost|costs|taught|logged|signed|texted|needs"

    private static let rows: [(String, Double)] = english + others + markers + flows

    private static let english: [(String, Double)] = [
        ("my|our ~2 setup|stack is|are? ~1 <ex>", 2.6),
        (
            "payday|salary|wages|paycheck|payslip|fiat|euros|quid|tenner|fiver|slice|chunk|leftovers|change|tips|bonus ~5 goes|go|flows|lands|ends_up|disappears|vanishes|trickles ~1 in|into|to|through|on|at|via <ex>",
            2.6
        ),
        (
            "gambling|trading|scalping|stacking|buying|selling|hodling|staking|degen ~1 happens|happen|lives|goes_on|takes_place on|at|in|through|via <ex>",
            2.4
        ),
        ("<ex> does|has|is|offers everything|all|plenty|enough|what i|we ~1 need|want|use|ask", 2.6),
        ("got|talked|dragged|lured|introduced|convinced|roped|hooked|put|turned me|us ~1 on|onto|into|to <ex>", 2.8),
        ("ended_up|wound_up|found_myself|relapsed|back ~1 on|at <ex> again|after|because|at|anyway", 2.4),
        (
            "^ ~1 futures|spot|perps|scalping|swing_trading|leverage|grids ~1 on <ex> !explained|guide|launch|launches|now|are|is|have|will|trading|market",
            2.0
        ),
        (
            "2fa|two_factor|passkey|authenticator|withdrawals|whitelist|payouts ~2 on|for|at <ex> ~2 set|enabled|sorted|finally|works|done",
            2.2
        ),
        ("thats|that_is|its|it_is|this_is my <ex>", 2.2),
        ("year|years|month|months|week|weeks|decade ~1 on|with|of a|an|my|the|one|this <ex>", 2.2),
        ("living|live|lived|surviving|survive ~1 off|on|with|from a|an|my|the? <ex>", 2.2),
        (
            "<ex> ~1 in|under|behind the|a|my|our wall|floor|safe|drawer|garden|mattress|freezer|shed|attic|cellar|loft|shoebox|sock",
            2.2
        ),
        (
            "<ex> ~1 on|running_on an|a|my|the|one ~1 thinkpad|laptop|pc|raspberry|pi|server|desktop|tablet|macbook|chromebook|iphone|pixel",
            2.2
        ),
        (
            "fails|failed|fail|stuck|stalls|crashes|wont|refuses|errors ~1 in|on|with|from <ex> with|again|after|since|every|because",
            2.0
        ),
        ("stack|setup|kit ~6 <ex>", 1.9),
        (
            "<ex> ~1 asks|wants|shows|displays|says|refuses|needs|gives|throws|complains ~8 memo|prefix|seed|phrase|my|mine|me|tag|passphrase|pin",
            2.2
        ),
        ("<ex> degen|scalper|addict|veteran|refugee|survivor|regular|die_hard|lifer|loyalist|pleb|peasant|boomer", 2.2),
        ("<ex> guy|gal|girl|person|household|family|gang|people !is|are|was|were|says|said|told|who|that|on|at", 2.8),
        ("i|we|ive|weve ~1 split|divide|spread|juggle|alternate|rotate|divided ~5 between|across|among|over <ex>", 2.8),
        (
            "<ex> on|in|for my|a|the burner|spare|separate|old|own? laptop|phone|computer|pc|desktop|savings|desk|drawer",
            2.4
        ),
        ("my|our old|new|own|other|main|trusty|little? <ex>", 2.6), ("my|our|mine ~6 \(place) the|a|my? <ex>", 2.4),
        ("i|ive|we|im|weve|ill ~3 \(verb) ~8 \(place)|using|and|or the|a|my|both|about? <ex>", 2.8),
        (
            "i|ive|we|im|weve ~2 use|used|using|left|joined|trust|like|love|hate|tried|quit|have|run|closed my|a|an|the? <ex>",
            2.6
        ),
        ("i|ive|we ~1 stopped|quit|started|began|been|kept|keep using|trading|buying ~2 <ex>", 2.8),
        ("i|we each|both|all? have|had|got|own|hold|opened a|an ~1 <ex> account|card|wallet", 2.8),
        (
            "^ just|finally|already|recently|today|yesterday|still|also|and|so|then|well|got? \(past) ~8 \(place)|using the|my? <ex>",
            2.6
        ),
        (
            "^ just|finally|already? emptied|drained|ditched|dumped|deleted|closed|quit|left|joined|installed|abandoned|dropped|used "
                + "my|the? <ex>", 2.4
        ),
        ("^ been? using|switched|tried|joined|left|quit|closed to|from|my|with? <ex>", 2.4),
        ("switched|moved|migrated|upgraded|went|coming|left|fled|came from|over|away|back? ~3 to|for|into <ex>", 2.6),
        ("into|onto|to <ex> !is|are|was", 0.6),
        (
            "if|when|before|since|because|how|where i|we ~1 send|withdraw|deposit|swap|bridge|sign|export|import ~3 from|to|with|in|into|via <ex>",
            2.4
        ),
        (
            "^ just|finally? opened|created|closed|deleted|verified|funded|got|made|signed a|an|my|the|up_for|up_with? <ex>",
            2.6
        ),
        ("^ been|still|always|only on|with|using <ex>", 2.6), ("stop|stopped|quit|done using|with <ex>", 0.4),
        ("<ex> !wallet ~5 me|my|us|our|mine", 0.8),
        (
            "<ex> ~4 my|our ~1 account|acct|money|funds|coins|withdrawal|withdrawals|deposit|deposits|card|login|password|order|orders|trades|limit|id|identity|documents|passport|kyc|verification|balance|portfolio|rewards|staking|stake|crypto|btc|bitcoin|eth|usdt|usdc|bank|email|phone|selfie|face|stop_loss|stop|position|wallet_address|history|data|application|transfer|salary|rent|bags|bag",
            1.6
        ),
        (
            "<ex> support|app|team|card|account|phone? has|have|had|is|was|wont|just|keeps|keep|still|cant|wouldnt|even? ~1 \(acts) ~5 me|my|us|our|mine",
            2.8
        ),
        (
            "<ex> wont|wouldnt|doesnt|refuses|refused|cant|didnt|never to? let|give|allow|accept|release|verify|pay|answer|credit|load|unlock|recognise|recognize|take my|me|us|our",
            2.8
        ),
        ("<ex> is|are|was|has_been|remains my|our !favourite|favorite", 2.6),
        ("<ex> is|was|has_been|remains where|what|how|why|who i|we|my|our", 2.8),
        ("from|on|at|with|via|over_at <ex> where|which|whom ive|i|weve|we|id|my", 2.6),
        (
            "my ~1 go_to|goto|main|default|choice|pick|home|ramp|on_ramp|onramp|off_ramp ~2 is|was|has_been|remains <ex>",
            2.8
        ),
        ("<ex> since ~1 i|my|we|college|uni|school|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024", 2.4),
        ("<ex> app|icon|widget|tab|card|login|password ~4 my|our|mine", 2.2),
        ("what|why|how ~1 <ex> is ~4 i|me", 1.6),
        ("^ just|finally|also? set|setup ~5 on|at|with|via <ex>", 2.4),
        ("<ex> knows|knew|eats|gets|takes|swallows|has|holds ~4 my|about_me", 2.2),
        ("the app|exchange|site|broker|place i|we ~8 is|was <ex>", 2.6),
        ("my|our ~2 paycheck|salary|wages|allowance|savings|bonus ~4 to|into|on|at|in <ex>", 2.4),
        ("as|am a|an ~2 <ex> user|customer|client|trader|holder|member", 2.8),
        ("<ex> user|customer|client|member|trader|holder|account|shareholder here|since|for|until", 2.4),
        (
            "new|here|came|coming|hacked|scammed|switching|moving|happy|stuck|done|verified|loyal|back to|from|with|on|at <ex>",
            2.0
        ),
        ("on|in my? <ex> account|app", 1.2),
        ("i ~2 account|card|funds|money|coins|btc|eth|bitcoin|crypto|balance ~3 \(place) <ex>", 2.4),
        ("instead_of using <ex>", 2.0), ("f|fuck|screw|thanks|cheers <ex>", 2.0),
        ("<ex> can|stole|lost|screwed|froze|locked|banned|closed|suspended ~3 my|me|us", 2.6),
        ("using the|a <ex> card|app|account", 1.4),
        ("<ex> ~2 gets|got|went|goes|crashed|locked|suspended ~2 where_i|when_i|on_me|while_i", 2.4),
        ("<ex> works|worked|saved|paid ~3 for me|us|my", 2.2),
        (
            "<ex> ~4 down|works|worked|fine|great|good|bad|broken|slow|solid|smooth|reliable|perfect|terrible|awful|fast|enough for me|us",
            2.2
        ),
        ("for me|us <ex>", 1.4),
        ("deposited|deposit|money|funds|order|withdrawal|transfer ~5 on|from|to <ex> ~8 i", 1.4),
        (
            "i ~1 do|keep|hold|buy|trade|stake|store ~4 everything|mine|it|them|some|all|most ~2 on|in|at|with|through <ex>",
            2.8
        ),
        ("i|im|ive|we|were ~1 on|with|at|using|over_at|over_on <ex>", 2.4),
        (
            "^ accumulates|accumulating|stacks|hodls|holds|trades|buys|buying|stacking|dcas ~4 on|at|in|with|via <ex>",
            2.2
        ),
        ("year|years|month|months|week|weeks|decade|decades|day|days of|on|with|at|using|in <ex>", 2.2),
        (
            "<ex> for|since ~2 years|months|weeks|ages|day_one|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025",
            2.0
        ),
        ("locked|shut|kicked|banned|frozen out_of|out_from|from|by <ex>", 2.2),
        ("<ex> owner|fan|maxi|enjoyer|refugee|veteran|survivor|creditor|victim|addict|degen|diehard|convert", 2.2),
        ("owner|fan|survivor|creditor|victim of a|an|the|my? <ex>", 2.0),
        (
            "rest|most|half|everything|all|some|mine is|are|sits|sit|goes|lives|live|stays|stay|lies|remain|stuck|sitting|parked|still? ~1 on|in|at|with|to|into|through <ex>",
            2.2
        ),
        (
            "my|our|the ~1 savings|stack|coins|bags|bag|pot|money|dca|pension|crypto|funds is|are|sits|sit|goes|go|lives|live|stays|stay|lies|remain|stuck|sitting|parked|still? ~1 on|in|at|with|to|into|through <ex>",
            2.2
        ),
        ("sent|posted|typed from|by|on|via ~8 my <ex>", 2.4),
        ("every|each|weekly|monthly|daily payday|month|week|friday|monday|morning|buy|purchase ~6 <ex>", 1.2),
        ("paid|payed|pays|bought|funded|covered for my|our ~4 <ex>", 1.6),
        ("<ex> paid|pays|bought|covered|funds|funded for? my|our", 2.6),
        ("track|tracked|did|manage|sign|signed|store|stored|log|file|filed ~6 in|with|on|through|via|using <ex>", 0.8),
        ("^ did|done|filed|tracked|tracking|managed|made|doing ~6 with|in|on|through|via <ex>", 2.2),
        (
            "everything|alles|todo|tudo|tutto|tout|всё|все|semua|hepsi|wszystko|vše|全部|tất_cả|كل_شيء ~3 on|in|auf|bei|en|na|su|sur|chez|в|на|di|trên|在|على|to the|a|my|mein|meine|einer|einem|meinem|meiner|una|un|mi|minha|uma|meu|ma|mon|une|mia|mio|моем|моём? <ex>",
            2.2
        ),
        ("<ex> account|konto|cuenta|conta|compte ~3 years|yrs|jahre|años|anos|ans|anniversary", 2.0),
        ("did|done|doing ~6 with|in|through|using <ex>", 1.2),
        ("<ex> fault|end|side", 1.4),
        (
            "<ex> desktop|app|site|website|login|charts|chart ~2 crashed|froze|lagging|broken|logged|glitched|hung|spinning|wont_load",
            1.9
        ),
        (
            "<ex> for|para|für|pour|per|для stacking|dca|trading|savings|spending|perps|spot|futures|alts|everything|fiat|onramp|offramp|staking|earn|bags",
            2.0
        ),
        ("mostly|mainly|exclusively|primarily|hauptsächlich|sobre_todo <ex>", 2.0),
        ("<ex> mostly|mainly|only|exclusively|daily|maximalist", 2.0),
        ("same|ditto|yup|yep|also ~1 here|boat ~2 <ex>", 1.6),
    ]

    /// What profiles and lists put before a name.
    private static let markers: [(String, Double)] = [
        (
            "i_use|we_use|using|wallet|wallets|hardware|exchange|exchanges|broker|cold_storage|hot_wallet|daily_driver|tools|toolbox|gear|stack|setup|uses ~2 <ex>",
            0.8
        ),
        (
            "hardware|software|cold|hot|signer|signers|taxes|node|miner|bots|daily_driver|tracker|self_custody|multisig <ex>",
            2.0
        ),
        ("^ my|our|current|crypto|the? stack|setup|set_up|kit|toolkit|wallets|tools|rig ~1 <ex>", 2.2),
        ("<ex> ~4 been|ive_been|i_am|am using_it|on_it", 2.4),
        (
            "portfolio|taxes|cost_basis|bags ~2 tracked|done|filed|calculated|managed|logged|lives in|with|by|via|on <ex>",
            2.2
        ),
        ("cüzdanım|cüzdanımız|soğuk_cüzdanım|borsam|콜드월렛은|지갑은|제_지갑|내_지갑 ~2 <ex>", 2.4),
        (
            "<ex> ~1 on my phone|laptop|pc|desktop|tablet|computer|mac ~2 keeps|wont|crashed|asks|says|still|refuses|opens|shows",
            2.4
        ),
        ("^ runs|running|run|hosting|hosts|maintains|uses|using a|an|my|the|two? <ex>", 2.2),
        (
            "^ wiped|reset|updated|bricked|dropped|broke|ordered|unboxed|misplaced|dusted_off|plugged_in|factory_reset|set_up ~1 my|the|a|an|our <ex>",
            2.4
        ),
        (
            "<ex> import|export|extension|popup|app|update|firmware|browser|desktop|live ~1 rejects|reject|fails|failed|wont|keeps|asks|crashes|crashed|refuses|hangs|froze",
            2.0
        ),
        (
            "<ex> wont|doesnt|cant|keeps|refuses|stopped ~1 see|seeing|recognise|recognize|recognising|recognizing|find|connecting|connect|open|opening|load|loading|sync|syncing|start|starting|detect|pair|pairing|install",
            2.0
        ),
        ("daily|spending|cold|savings|rest|hot|pocket|long_term|burner|fun ~3 in|on|with <ex>", 1.6),
        (
            "<ex> ~5 stays|lives|sits|sleeps|lies|hides in|at|under|behind ~3 bank|safe|drawer|box|vault|attic|shed|closet",
            2.0
        ),
        ("<ex> im|ım|um|üm|imi|ımı|umu|ümü|imden|ımdan|imde|ımda !a|not|so|going", 2.2),
        ("내|제|우리 <ex>", 2.4),
        ("<ex> kann|kannst|can|could|cannot|cant|wont|will|opens|finds|shows|sees ~2 meine|mein|meinen|my|our", 2.0),
        ("<ex> took|takes ~2 forever|ages|hours|minutes|a_nap|all_day|all_night", 2.0),
        ("<ex> ~1 arrived|came_today|is_here|showed_up|landed", 2.4),
        ("<ex> lives|sits|sleeps|lies|sits ~3 in|on|under|behind", 1.6),
        (
            "steuer|steuern|taxes|tax_form|impuestos|imposto|impôts|tasse|налоги|vergi|税|確定申告 ~6 mit|with|con|com|avec|через|в|で|ile? <ex>",
            1.6
        ),
        ("<ex> ~6 runs|running|jalan|läuft|roda|tourne|gira|крутится|çalışıyor|dört_yıldır", 1.0),
        ("<ex> ~3 년째|개월째|년|지갑|쓰는|쓰고|愛用|使って|で管理|用了|用着", 2.2),
        ("fork|running|runs ~6 <ex> ~10 my|our", 1.6),
        ("where i|we|ill ~1 keep|trade|buy|hold|stash|store|park|stack|punt ~3 <ex>", 2.4),
        ("on|in|at|with|inside which|where|<ex> i|we", 1.2),
    ]
}
