/// More ways in which people tell whom they work for: shifts, badges, dismissals, trades, first days.
enum EmployerPhrases {
    private static let times =
        "nights|days|lates|earlies|shifts|shift|doubles|weekends|overtime|saturdays|sundays|mornings|evenings|graveyard|graveyards|swing"
    private static let posts =
        "tills|till|register|registers|line|floor|desk|payroll|crew|team|staff|rota|roster|counter|forecourt|wards|ward|books|switchboard|reception|checkout|checkouts|fryer|grill|pass|vans|door|night_shift|day_shift|shop_floor|night_crew|helpdesk|front_desk"
    private static let badges =
        "badge|keys|lanyard|laptop|uniform|pass|kit|apron|overalls|locker|hi_vis|swipe_card|key_card|resignation|notice"

    /// The author's own, for sure.
    static let own = [
        "i|ive|im|we ~2 do|did|doing|pull|pulled|pulling|cover|covered|covering|work|worked|graft|slog|slogged|toil ~3 \(times)|admin|accounts|deliveries|invoices|maintenance|reception|bookings|tech_support|hr|payroll ~2 at|for <org>",
        "i|ive|im|we ~2 sell|drive|pack|fix|build|paint|clean|cook|bake|guard|run|write|edit|teach|mend|weld|design|stack|deliver|answer|fit|install|make|brew ~5 for <double>",
        "my|our ~1 first|last|second|final|third|new ~1 day|week|shift|month|job|payslip|paycheck|pay|wage ~1 at|with|from <org>",
        "<org> ~1 made|let|laid|sacked|promoted|transferred|furloughed|poached|rehired|gave|sent|pays ~1 me|us redundant|go|off|my|a|the|to|home|peanuts|weekly",
        "<org> ~3 pays|paying|paid|covers|covering my|our bills|rent|mortgage|wages|salary|keep",
        "handed|handing|turned|turning|gave|giving|returned|lost|forgot ~2 my ~2 \(badges) ~1 at|to|in|back <org>",
        "handed|handing|turned|gave ~1 my ~2 \(badges) in|back ~1 at|to <org>",
        "i|ive|im|we|been ~3 on the|their|our ~1 \(posts) ~1 at|of|for|in|with <org>",
        "been at|with <org> ~3 years|year|months|since|now|for|forever|ages|decades|winters|summers",
        "at <org> where i ~2 nurse|work|teach|cook|weld|clean|drive|code|bake|intern|temp|run|pack|edit|sell|guard",
        "i|we ~1 nurse|teach|cook|weld|clean|drive|code|bake|intern|temp|waitress|porter|barista|fix|edit ~3 at <org>",
        "thanks|thank_you|farewell|goodbye|adios|so_long ~2 <telling> ~3 for ~6 my ~2 job|years|desk|shift|shifts|pay|payslip|badge",
        "i ~2 badge|badged|badging|clock|clocked|clocking|sign|signed ~1 in|out|on|off|into ~1 at|of|to? <org>",
    ]

    /// As lines of a profile and short posts say it.
    static let terse = [
        "^ ~1 interning|temping|apprenticing|waitressing|waitering|nannying|bartending|portering|stacking|freelancing|contracting|consulting|lecturing|nursing|welding|clerking|moonlighting ~3 at|for|with <org>",
        "^ ~2 \(times) ~1 at|for|with <telling>", "pulling|working|covering|doing ~2 \(times) ~1 at|for <org>",
        "clocking|clocked|clock|knocking|knocked|signing|finished|finishing|coming|came|just_off ~1 on|off|out|in|shift|work|up ~1 at|from <telling>",
        "finished|finishing|starting|started|survived|done|end_of ~3 shift|day|week|rota|probation ~2 at|with|from <org>",
        "day|days|week|weeks|month|months|year|years into the|my|this ~1 job|role|contract|post|gig|internship|traineeship|placement|apprenticeship ~1 at|with|for <org>",
        "^ on the ~1 \(posts) at|for|of <org>",
        "behind|on|at|in|under|minding|manning the|a ~1 \(posts)|bar|wheel|stove|kiln|lathe|forge|press|loom|boiler|controls|camera|decks ~1 at|of|for|in <org>",
        "^ <org> roofers|plumbers|builders|joiners|bakers|butchers|solicitors|accountants|florists|opticians|printers|grocers|surveyors|electricians|brewers|undertakers|architects",
        "^ ~4 profe|dev|dr|doc|vet|mate|kiné|ostéo|instit en|at|el|na|no|à|au el|la|le|l? <place>",
        "frühschicht|spätschicht|nachtschicht|schicht|feierabend|dienst|gelernt|ausgelernt|lernte|umschulung|angestellt ~1 bei|beim|in|im <org>",
        "turno|guardia|turni|équipe|смена|смену|shift ~2 en|no|na|à|au|a|al|alla|di|в|на <place>",
        "llevo|llevamos ~6 en|de|con <telling>",
        "лет|года|год ~2 чиню|варю|пеку|вожу|учу|лечу|шью|строю|продаю|убираю|собираю|чищу|кормлю|тружусь ~4 в|на|для ~1 <place>",
        "чиню|варю|пеку|вожу|учу|лечу|шью|строю|продаю|собираю ~3 в|на ~1 компании|фирме|заводе|фабрике|мастерской|больнице|школе <org>",
    ]

    /// In a profile whatever stands before these words is what one does.
    static let profile = [
        "<org> te|ta|de|da|nde|nda \(JobWords.roles)", "^ ~4 chez|bei|beim|presso <org>", "^ ~4 <sign>",
    ]

    /// In a profile, behind a trade that no list holds: `signalman with ...`, `letterpress at ...`.
    static let trades = [
        "^ ~6 at|with|for|en|na|no|nas|nos|à|au|aux|alla|al|nella|im|am|w|di <telling>", "^ ~3 в|на|из|w <place>",
        "<org> da|de|ta|te|nda|nde ~3",
    ]

    static let eastern = [
        "在 <han> ~5 了 ~2 年|个月|天|个夏天", "在 <han> ~8 当|做|拧|修|搬|写|卖|教|开|焊|炒|画|管",
        "我 ~1 在 <han> ~4 年|月|班|工",
        "<han> で_働|でバイト|でパート|に_勤めて|勤務|の_店員|で_店員|で_研修|で_残業",
    ]
}
