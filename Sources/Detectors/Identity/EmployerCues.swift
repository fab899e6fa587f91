/// The words of working for somebody.
enum EmployerCues {
    private static let roles =
        "engineer|developer|dev|designer|manager|lead|analyst|nurse|teacher|chef|cook|intern|ceo|cto|cfo|coo|founder|cofounder|co-founder|researcher|scientist|architect|consultant|director|editor|writer|"
        + "journalist|barista|technician|sysadmin|admin|devops|sre|qa|tester|pm|accountant|lawyer|doctor|physician|librarian|curator|conservator|driver|pilot|recruiter|marketer|artist|animator|producer|"
        + "assistant|officer|specialist|electrician|mechanic|baker|professor|lecturer|trainer|coach|clerk|cashier|programmer|coder|staff|head|vp|president|owner|janitor|welder|paramedic|vet|pharmacist|"
        + "ingeniero|ingeniera|desarrollador|desarrolladora|cocinero|cocinera|profesor|profesora|diseñador|diseñadora|médico|enfermera|enfermero|camarero|gerente|abogado|engenheiro|engenheira|desenvolvedor|"
        + "cozinheiro|analista|médica|ingénieur|ingénieure|développeur|développeuse|cuisinier|infirmière|prof|chargé|chargée|entwickler|entwicklerin|ingenieur|ingenieurin|pflegekraft|pflegerin|krankenschwester|krankenpfleger|erzieherin|erzieher|verkäufer|verkäuferin|lehrer|lehrerin|arzt|ärztin|koch|"
        + "köchin|pfleger|sviluppatore|sviluppatrice|ingegnere|cuoco|insegnante|infermiera|redattrice|mühendis|öğretmen|разработчик|инженер|повар|врач|учитель|программист|дизайнер|менеджер|karyawan|guru"

    static let patterns = PatternSet(
        [
            "i|ive|im|we|id ~3 work|worked|working|employed|intern|interning|teach|cook|code ~3 at|for|with <org>",
            "^ currently|now|also? working|employed|works|interning ~1 at|for <org>", "\(roles) ~1 at <org>",
            "years|yrs at <org>", "\(roles) ~1 <sign>", "\(roles) <company>", "now|currently at <org>",
            "my|our job|employer|boss|shift|shifts|office|desk ~1 at|is <org>",
            "started|joined|joining|starting ~6 at|as_of|with? <org> ~1 as|today|last", "^ <company> \(roles)",
            "^ <company> ~2 \(roles)",
            "trabajo|trabajamos|curro|laburo ~2 en|para <org>",
            "\(roles) ~2 en|de|chez|bei|na|no|da|do|presso|da|dalla|в|di|à|beim|am|im|in <org>",
            "dev en|na|no|chez|bei|di <org>", "trabalho|trampo ~2 na|no|para|em <org>",
            "travaille|bosse|taffe ~2 chez|pour|à|au <org>", "arbeite|arbeiten|jobbe|schaffe ~3 bei|beim|für <org>",
            "lavoro ~3 in|presso|per|da|alla|al <org>", "kerja|bekerja ~1 di <org>",
            "<org> ~1 çalışıyorum|çalışanı|çalışıyoruz|mühendis|mühendisi",
            "работаю|работаем|тружусь|вкалываю ~4 в|на|у <org>", "pracuję|pracujemy ~2 w|dla <org>",
            "werk|werkzaam ~1 bij|voor <org>", "làm|làm_việc|đang_làm ~1 ở|tại|cho <org>",
            "أعمل|اعمل|اشتغل|بشتغل|موظف ~1 في|لدى|ب <org>",
        ],
        slots: ["org": Slots.organisation, "company": company, "sign": signed])

    /// `engineer @ Quillmoor`
    private static let signed: SlotReader = { sentence, index in
        sentence.tokens[safe: index]?.gap.contains(.at) == true ? Slots.organisation(sentence, index) : nil
    }

    /// A name that says what it is: `Wendle Theatre`, `Quillmoor GmbH`.
    private static let company: SlotReader = { sentence, index in
        guard let end = Slots.organisation(sentence, index), end - index >= 2 else { return nil }
        return (index..<end).contains { sentence.tokens[safe: $0].map { kinds.contains($0) } ?? false } ? end : nil
    }

    private static let kinds = WordSet(
        "museum software games labs lab gmbh ltd inc llc corp ag sarl studio studios agency hospital clinic bank group systems technologies tech consulting media press bakery brewery works steelworks foundation institute office council school university library theatre"
    )

    /// `she works`, `an architect at the studio`.
    static func isOthers(_ sentence: Sentence, before index: Int) -> Bool {
        sentence.tokens[max(0, index - 3)..<min(sentence.tokens.count, index + 1)].contains { others.contains($0) }
    }

    private static let others = WordSet(
        "he she they an the his her who wants want wish former someone guy woman man sister brother wife husband mother father mom mum dad friend said says neighbour una un une eine ein"
    )

    static let triggers: [String] = Array(
        Set(
            roles.split(separator: "|").map(String.init) + [
                "work at", "work for", "works at", "worked", "working at", "working for", "work", "employed",
                "interning", "my job", "joined", "joining", "trabajo", "trabalho", "travaille", "bosse", "arbeite",
                "jobbe", "lavoro", "kerja", "bekerja", "çalışıyorum",
                "работаю", "pracuję", "werk", "làm", "làm việc", "أعمل", "اعمل", "curro", "laburo", "employer",
                "years at", "yrs at",
                "started",
            ])
    ).sorted()
}
