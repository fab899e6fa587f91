/// The words of working for somebody, in English; what is common to all languages.
enum EmployerCues {
    static let patterns = PatternSet(
        ownRows + EmployerMoments.terse + terse + EmployerLanguages.terse + EmployerPhrases.terse
            + EmployerPhrases.profile
            + EmployerPhrases.trades, slots: slots,
        opens: opens, voice: { ownRules.contains($0) ? .anybody : $0 < profileRules ? .author : .post })
    /// The first rules are of the author, for sure; the rest as lines of a profile say it.
    static let ownRules = 0..<ownRows.count
    /// The last rules hold in profiles only.
    static let profileRules =
        ownRows.count + EmployerMoments.terse.count + terse.count + EmployerLanguages.terse.count
        + EmployerPhrases.terse.count

    /// Of those the last ones need a trade before the firm.
    static let tradeRules = profileRules + EmployerPhrases.profile.count

    private static let ownRows =
        own + EmployerLanguages.own + EmployerPhrases.own + EmployerPhrases.eastern + EmployerMoments.own

    private static let slots: KeyValuePairs<String, SlotReader> = [
        "org": CompanyName.any, "telling": telling, "sign": CompanyName.signed, "bracketed": CompanyName.bracketed,
        "disclaimed": telling, "field": CompanyName.field,
        "place": CompanyName.notTown, "single": CompanyName.single, "double": double, "trailing": trailing,
        "number": Slots.number,
        "capital": Slots.organisation, "han": EastAsianCompany.any, "ar": ArabicCompany.any,
    ]

    private static let opening = [
        SlotOpening(.capital, .wide, words: [CompanyWords.knownWords, CompanyWords.kindWords], reach: 4)
    ]
    /// A firm that says what it is, or that everybody knows.
    private static let tellingOpening = [
        SlotOpening(words: [CompanyWords.knownWords, CompanyWords.kindWords], reach: 8)
    ]
    private static let opens: [String: [SlotOpening]] = [
        "org": opening, "telling": tellingOpening, "disclaimed": tellingOpening, "sign": opening, "bracketed": opening,
        "field": opening, "place": opening,
        "single": opening, "double": opening, "trailing": tellingOpening, "number": [.number], "capital": [.name],
        "han": [SlotOpening(.wide, .capital)],
        "ar": [SlotOpening(.wide)],
    ]

    /// The firm says what it is, or everybody knows it.
    private static let telling: SlotReader = { sentence, index in
        if let end = CompanyName.telling(sentence, index) { return end }
        guard let token = sentence.tokens[safe: index], CompanyWords.known.contains(token), token.isCapital else {
            return nil
        }
        return index + 1
    }

    /// `apprentice electrician, Odderby Ltd`
    private static let trailing: SlotReader = { sentence, index in
        sentence.tokens[safe: index]?.gap.contains(.comma) == true ? CompanyName.telling(sentence, index) : nil
    }

    /// At least two words that are no town.
    private static let double: SlotReader = { sentence, index in
        guard let end = CompanyName.notTown(sentence, index), end - index >= 2,
            sentence.tokens[safe: end - 1]?.isPossessive != true,
            end - index > 2 || sentence.tokens[safe: index].map({ CommonWords.articles.contains($0) }) != true
        else { return nil }
        return end
    }

    private static let roles = JobWords.roles
    /// Near these a firm is where one works.
    private static let jobs =
        "shift|shifts|job|jobs|boss|bosses|manager|colleague|colleagues|coworker|coworkers|payroll|overtime|strike|redundancy|redundancies|promotion|apprenticeship|resignation|rota|union|commute|wages|salary|payslip|pension|canteen|lanyard|onboarding|internship|probation|secondment|uniform|workmates|timesheet|staff_discount|night_shift|day_shift"
    private static let gerunds =
        "building|making|designing|fixing|selling|teaching|cooking|baking|brewing|writing|running|managing|coding|developing|testing|driving|flying|leading|doing|shipping|stacking|welding|cleaning|editing|pulling|pouring|serving|supporting|maintaining|researching|wrangling|herding|breaking|debugging|crunching|answering|packing"
    private static let tasks =
        "teach|taught|cook|cooked|code|drive|drove|nurse|clean|cleaned|bake|baked|brew|brewed|sell|sold|fix|fixed|weld|welded|manage|managed|run|ran|design|designed|build|built|write|wrote|edit|edited|stack|stacked|pack|packed|serve|served|handle|handled|lead|led|"
        + "supervise|operate|pilot|fly|maintain|repair|program|audit|guard|coach|tutor|research|do|did|answer|answered|pull|pour|deliver|delivered|process|sort|test|tested|train|trained|translate|proofread|draw|drew|animate|photograph|wait|waited|mop|scan|pick|load|unload|lug|push|shovel|grade|groom|curate|photocopy"

    /// In the first person, or of one's own job.
    private static let own =
        [
            "i|ive|im|we|weve|were ~3 work|working|worked|employed|intern|interning|interned|temp|temping|temped|moonlight|moonlighting|freelance|freelancing ~5 at|for <org>",
            "i|ive|im|we ~2 \(tasks) ~6 for|at <telling>",
            "i|im|ive|my|we ~6 team|crew|staff|department|dept|division|desk|unit|kitchen|helpdesk ~1 at <org>",
            "my|our ~3 job|boss|manager|shift|shifts|office|desk|colleagues|coworkers|team|work|role|contract|internship|apprenticeship|placement|promotion|badge|workplace|apprentice|supervisor|foreman|rota|cubicle|workstation|traineeship|probation|notice|resignation ~2 at|with <org>",
            "my|our ~1 notice|resignation ~2 to <org>",
            "my|our ~1 employer|company|firm|workplace|employers ~1 is|was|called? <org>",
            "<org> my|our ~1 employer|workplace",
            "<org> ~1 pays|paid|employs|employed|hired ~1 me|my", "id been|worked ~3 at|for <org>",
            "i|ive|ill|im|just|finally|recently|well ~2 joined|joining|join <telling>",
            "i|ive|ill|im ~2 joined|join|joining <org> ~1 as", "i|im|i_am the|a|an ~6 at|for|with <telling>",
            "hired|employed|contracted|poached|headhunted by <org>",
            "ive_been|been ~2 at|with <org> since|for",
            "i|ive|im|my|me ~3 laid_off|fired|sacked|redundant|resigned|retired|retiring|quit|quitting|furloughed|let_go ~2 from|at|by <org>",
            "i|ive|im ~2 left|leaving|leave <telling> ~2 after|in|last|today|next",
            "handed|gave|giving|put|handing|putting ~3 notice|resignation ~1 at|to <org>",
            "i|im|we|my ~6 started|starting|start|hired|onboarded|onboarding|promoted|signed|begin|began ~5 at|with <org>",
            "i|im|we ~3 founder|cofounder|ceo|cto|owner|proprietor|director ~2 of|at <org>",
            "i|we ~1 run|own|founded|started|cofounded|set_up <telling>",
            "i|ive|my|got|landed|accepted ~4 job|gig|position|offer|contract|role|internship|apprenticeship|placement|seat|traineeship ~3 at|from|with <org>",
            "i|im|ive ~6 \(roles) ~2 with|for|at <org>", "moved|switched|transferred|defected from ~4 to <telling>",
            "we|here|us|colleagues at <org> ~2 we|are|our|us|have",
            "let|laid|sacked|fired|made|kicked me|us go|off|redundant|out ~1 from|at|by <org>",
            "now|nowadays|currently|presently|these_days|today|by_day|weekdays ~1 \(tasks)|count|haul|move|push|answer|crunch|write|shift|lift|carry|wrangle|sweep|chase|file|sign|book ~3 for|at <telling>",
            "opinions|views|tweets|posts|thoughts ~5 not ~4 <disclaimed>",
        ]

    /// As lines of a profile say it: somebody must be known to speak of themselves.
    private static let terse =
        [
            "^ currently|now|formerly|previously|prev|also|once|presently? working|employed|works|work|worked|interning|employee ~4 at|for <org>",
            "\(roles) ~4 at <org>", "\(roles) ~2 <sign>", "\(roles) for|with <double>",
            "\(roles) <trailing>", "\(roles) on|in|of|at ~3 for|with <telling>",
            "\(jobs) ~7 at|for|from|with|of <telling>",
            "^ \(gerunds) ~4 at|for <telling>",
            "founder|cofounder|ceo|cto|owner|proprietor|md ~1 of <org>", "work|working|works|job ~1 <sign>",
            "^ ex <org> \(roles)", "^ ex <telling>", "since|after ~3 at|with <telling>",
            "years|yrs|decade|decades|summers|seasons|winters !ago ~4 at|with <org>",
            "now|currently|presently|formerly|previously|prev|ex at|with? <telling>",
            "now|currently|previously|prev|ex ~1 <sign>",
            "started|starting|joined|joining|hired|employed|promoted|retired|resigned|laid_off ~6 at|from|with|by <telling>",
            "day|week|month|year|shift <number> ~2 at|with <telling>",
            "day|week|month|year one|two|three at|with <telling>",
            "first|last|final|second|third|another|new|late|early|night|double|1st|day ~1 day|week|month|shift|year|job ~2 at|with <telling>",
            "employer|company|workplace|works|works_at|working_at|day_job|dayjob|work|organisation|organization|firma|arbeitgeber|employeur|entreprise|empresa|empleador|azienda|datore|место_работы|работа|компания|işyeri|şirket|perusahaan <field>",
            "nine_to_five|9_to_5|day_job|dayjob|by_day|shifts|shift|internship|intern|apprenticeship|placement ~4 at|with|for|is|in <org>",
            "clocked|clocking|clock ~1 on|off|in|out ~1 at <org>",
            "knocked_off|on_break|on_shift|on_duty|lunch_break|tea_break ~1 at <org>", "^ ~3 \(roles) <bracketed>",
            "notice|resignation ~2 at|to|with <org>", "<telling> ~1 \(roles)",
            "<telling> employee|staff|staffer|intern|alum|veteran|lifer|payroll",
        ]

    /// Before a role these make it somebody else's, unless the author stands before them.
    static let articles = WordSet("an the a another some each every un una une eine ein der die le la el il o um uma")
    /// People whose job it may be.
    static let people = WordSet(
        PeopleWords.kin + " client former who wants someone says said kakak adik vợ chồng bạn_gái")
    static let subjects = WordSet(
        "he she they hed shed theyd hes shes theyre theyve whos whod his her their said says announced reported according who whose accused arrested claims"
    )
    static let firstPerson = WordSet(firstPersonWords)
    static let firstPersonWords = "me us i im ive we my our me id bin ich io sono soy sou suis je я ben saya aku gue"
    /// What is called out to a firm, or said of it, rather than of one's place in it.
    static let callouts = WordSet(
        "live lunch dinner breakfast coffee drinks gig party brunch tonight match game fun chilling thanks thank cheers great love loving loved shame nice good bad best worst come well sorry hey dear hello hi wow looking heads photo photos video courtesy source via see visit meet read buy order try avoid review reviews listen watch happy rip until by with and or but from at in on for to of "
            + "is are was were be been has have had says said the a an")
}
