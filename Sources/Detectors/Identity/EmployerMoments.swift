/// Moments of working life by which people tell whom they work for: leave, years, leaving dos, what pays the rent.
enum EmployerMoments {
    private static let roles = JobWords.roles
    private static let leaves =
        "mat_leave|maternity|maternity_leave|paternity_leave|paternity|parental_leave|sick_leave|annual_leave|garden_leave|gardening_leave|leave|sabbatical|furlough|secondment|probation"
    private static let numbers =
        "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty"

    /// The author's own, for sure.
    static let own = english + romance + others

    /// As lines of a profile say it.
    static let terse = [
        "<han> ~4 팀|개발자|간호사|수간호사|교대|년차|기사|사원|직원|엔지니어|디자이너|교사|기자|연구원|약사|요리사",
        "<han> ~3 记者|编辑|医生|护士|老师|工程师|厨师|会计|销售|保安|店长|程序员|设计师",
    ]

    private static let english = [
        "on|from|off ~1 \(leaves) ~1 from|at|with <org>",
        "back ~1 at|to|with <org> ~1 after|from ~3 \(leaves)|holiday|holidays|break|sick|lunch|op",
        "my|our ~2 year|week|month|day|decade|summer|season|winter|christmas ~1 at|with <org>",
        "^ <number> ~1 years|yrs|months|weeks|days ~1 at|with|for <org> and|but ~5 my|me|i|im|they",
        "^ \(numbers) ~1 years|yrs|months|weeks|winters|summers ~3 at|with|for <org> ~2 and|but ~5 my|me|i|im|ive|they",
        "more|left|remaining weeks|days|shifts|months|week|day ~1 at|with <org>",
        "my|our leaving_do|leaving_drinks|farewell|send_off|leaving_party|retirement_do ~1 at|from|with <org>",
        "my|our work|job|workplace|employer|company|firm|place <bracketed>",
        "<org> is|are|was my|our ~1 employer|employers|workplace|day_job|paymaster",
        "<org> pays|pay ~1 the|my|our bills|rent|mortgage|wages|salary|way",
        "pays|pay|paying ~1 my|our|the rent|bills|mortgage|wages ~1 is|called ~1 <org>",
        "fellow <org> folk|folks|people|colleagues|staff|drivers|workers|survivors|alumni|veterans",
        "just_off|fresh_off|coming_off|came_off ~2 double|nights|night|shift|lates ~1 at|from|with <org>",
        "in|at our lab|office|canteen|warehouse|kitchen|shop|staffroom|staff_room|depot|breakroom|break_room|team at <org>",
        "here at <org> we|our|us",
        "we|us at <double> ~1 specify|switched|use|ship|shipped|built|run|found|fixed|make|test|tested|moved",
        "were|we_are hiring at <org>", "im|i_am|ive_been with <double> so|and|but|if|myself",
        "signed|yours|sincerely ~1 your ~3 \(roles) ~1 at|from <org>",
        "i ~1 rep|represent|clean|drive|postie|drove ~3 for|at? <double>",
        "driving|cleaning|cooking|teaching|welding|nursing|delivering|mending ~3 for|at <double> ~2 for|going|since|these",
        "when_i|since_i|before_i started|opened|founded|set_up <double>",
        "now i ~1 mend|fix|repair|build|teach|cook|clean|drive|weld|paint|bake|run|make|test|sell ~4 at|for <double>",
        "source|funds salary|wages|wage <org>", "salary|wages|payslip|payslips ~1 from? <telling>",
        "^ ~1 night|day|evening|late|early freight|shift|shifts|crew|desk|driver|nurse|porter|packer for|at|with <org>",
        "payday|pay_day|overtime|double_shift|training_day|away_day|induction ~1 at|with <org>",
        "<number> shift|shifts ~1 at|for <org>",
        "<org> by day", "days|nights|weekdays|weekends at? <telling> ~1 nights|days|weekends|asleep",
        "engineer|dev|developer|support|staff|rep|someone|somebody from <org> here",
        "interning|temping|apprenticing|contracting ~1 at|with <org>",
        "i am|was working|worked in|at|for <org>", "new|signed|accepted contract ~8 <telling>",
        "notice handed|given in|at <org>", "gates|badge|locker|lanyard|desk ~1 at <telling> ~6 i|my|me",
        "we built|made|laid|poured it|that|this <org>",
    ]

    private static let romance = [
        "soy|sou|sono ~1 \(roles) en|na|no|em|alla|al|in|da|presso|del|della|do|de la|el|los|las|l? <double>",
        "dopo ~3 anni ~1 alla|al|da|in|presso|all <double>",
        "après ~3 ans ~1 chez|à|au la|l? <double>", "tras|después_de ~3 años ~1 en la|el? <double>",
        "depois_de|após ~3 anos ~1 na|no|em <double>", "nach ~3 jahren ~1 bei|beim|im der|dem? <double>",
        "turno ~3 in|alla|al|da|en|na|no <double>", "faccio|fa|fare il? turno ~3 in|alla|al|da <single>",
        "in cassa al|alla|da|allo|all <double>", "\(roles) alla|al|presso|all <double>",
        "ans que je ~2 suis|bosse|travaille ~2 à|a|au|chez la|l|le? <single>",
        "chez <org> ~4 on nous|me", "garde|nuit|service ~5 de|à|a|au l|la|le? <telling>",
        "<org> où|donde|dove|onde|wo ~1 j|je|ich|yo|io|eu ~1 enseigne|travaille|bosse|arbeite|unterrichte|trabajo|enseño|lavoro|insegno|trabalho",
        "bei <org> ~1 wir|mussten|dürfen ~2 wir",
    ]

    private static let others = [
        "ich ~1 fahr|fahre|koche|koch|putz|putze|pflege|pfleg|unterrichte|steh|stehe|sitz|sitze ~4 bei|beim|für der|dem|die|den? <org>",
        "schichtwechsel|nachtschicht|frühschicht|spätschicht|schicht|betriebsrat|kantine ~1 bei|beim|im|in der|dem? <org>",
        "я|мы ~1 в|на|из <org> ~2 год|лет|года|проводницей|проводником|водителем|инженером|кассиром|кассиршей|поваром|сварщиком|медсестрой|врачом|учителем|менеджером|курьером|продавцом|механиком|машинистом|диспетчером|охранником|слесарем",
        "<org> te|ta|de|da ~2 \(roles)",
        "<han> で ~8 やってます|やってる|やっております|配達|働|開発|してます|しております|勤め|担当",
        "<han> の ~2 窓口|社員|店員|中の人|者 です|だ|やって",
        "<han> で 一日中|今日も|夜勤|日勤|早番|遅番",
        "محرر|محررة|مصور|مصورة|مراسل|مراسلة|نجار|حداد|سائق|طباخ|خباز|حارس|مشرف|مشرفة|موظف|موظفة|فني|فنية|مذيع|مذيعة ~1 في|لدى|ب <ar>",
        "gue|gw|saya|aku ~1 driver|kurir|kasir|sopir|satpam|barista|perawat|guru ~1 di? <org>",
    ]
}
