/// What people call their work.
enum JobWords {
    /// As alternatives of a pattern.
    static let roles = [english, romance, central, eastern].joined(separator: "|")
    static let set = WordSet(roles.replacingBars)

    private static let english =
        "engineer|developer|dev|designer|manager|lead|leader|analyst|nurse|midwife|teacher|chef|cook|baker|brewer|butcher|intern|trainee|apprentice|ceo|cto|cfo|coo|cmo|founder|cofounder|researcher|scientist|chemist|biologist|physicist|architect|consultant|"
        + "director|editor|writer|copywriter|journalist|reporter|photographer|barista|bartender|waiter|waitress|server|sommelier|technician|tech|sysadmin|admin|administrator|devops|sre|dba|qa|tester|pm|accountant|bookkeeper|auditor|actuary|lawyer|solicitor|barrister|paralegal|"
        + "doctor|physician|surgeon|dentist|hygienist|physio|physiotherapist|therapist|psychologist|radiographer|librarian|archivist|curator|conservator|driver|courier|trucker|pilot|steward|stewardess|dispatcher|controller|recruiter|marketer|marketing|sales|salesman|salesperson|rep|"
        + "artist|illustrator|animator|producer|composer|assistant|officer|specialist|electrician|plumber|carpenter|joiner|mechanic|fitter|welder|machinist|operator|planner|buyer|merchandiser|estimator|surveyor|professor|lecturer|tutor|trainer|coach|instructor|clerk|cashier|receptionist|secretary|"
        + "programmer|coder|hacker|staff|head|vp|president|owner|proprietor|janitor|caretaker|cleaner|porter|concierge|housekeeper|paramedic|vet|pharmacist|optician|groomer|gardener|arborist|farmer|ranger|keeper|guard|security|firefighter|fireman|policeman|foreman|supervisor|coordinator|"
        + "strategist|evangelist|advocate|maintainer|statistician|economist|linguist|translator|interpreter|teller|adjuster|underwriter|broker|agent|realtor|packer|picker|roaster|upholsterer|tailor|seamstress|jeweller|potter|printer|typesetter|bookbinder|projectionist|usher|stagehand|roofer|bricklayer|logistics|payroll|helpdesk|person|human|gremlin|wrangler|monkey|nerd|ninja|geek|wizard|goblin|lackey|minion|accounts|finance|procurement|purchasing|hr|reception|warehouse|maintenance|dispatch|customer_service|facilities|legal|compliance|player|musician|cellist|violinist|trumpeter|drummer|pianist|singer|dancer|actor|actress|organist|conductor|signaller|fisherman|deckhand|bosun|sailor|engraver|blacksmith|luthier|chaplain|vicar|warden|attendant|host|hostess|pathologist|geologist|botanist|ecologist|astronomer|mathematician"

    private static let romance =
        "ingeniero|ingeniera|desarrollador|desarrolladora|programador|programadora|cocinero|cocinera|profesor|profesora|maestro|maestra|diseñador|diseñadora|médico|médica|enfermera|enfermero|camarero|camarera|mesero|mesera|dependiente|dependienta|cajero|cajera|"
        + "gerente|abogado|abogada|contador|contadora|contable|conductor|conductora|chofer|repartidor|repartidora|mecánico|mecánica|soldador|soldadora|electricista|peluquero|peluquera|panadero|panadera|periodista|arquitecto|arquitecta|investigador|investigadora|becario|becaria|técnico|técnica|comercial|administrativo|administrativa|celador|celadora|bibliotecaria|bibliotecario|"
        + "engenheiro|engenheira|desenvolvedor|desenvolvedora|cozinheiro|cozinheira|analista|professor|professora|enfermeiro|enfermeira|motorista|padeiro|padeira|vendedor|vendedora|caixa|garçom|garçonete|advogado|advogada|jornalista|estagiário|estagiária|técnica|soldador|farmacêutica|farmacêutico|atendente|"
        + "ingénieur|ingénieure|développeur|développeuse|cuisinier|cuisinière|boulanger|boulangère|pâtissier|pâtissière|boucher|bouchère|infirmier|infirmière|aide_soignante|aide_soignant|sage_femme|prof|professeur|professeure|instit|chargé|chargée|vendeur|vendeuse|caissier|caissière|serveur|serveuse|soudeur|soudeuse|conducteur|conductrice|chauffeur|facteur|factrice|comptable|juriste|"
        + "libraire|bibliothécaire|graphiste|stagiaire|alternant|alternante|apprenti|apprentie|technicien|technicienne|mécano|mécanicien|mécanicienne|électricien|électricienne|menuisier|journaliste|chef|cheffe|"
        + "sviluppatore|sviluppatrice|programmatore|programmatrice|ingegnere|cuoco|cuoca|insegnante|maestra|infermiere|infermiera|redattore|redattrice|barista|cameriere|cameriera|commesso|commessa|cassiere|cassiera|magazziniere|magazziniera|operaio|operaia|saldatore|autista|panettiere|fornaio|fornaia|impiegato|impiegata|grafico|grafica|farmacista|tirocinante|stagista|bibliotecaria|elettricista|meccanico"

    private static let central =
        "entwickler|entwicklerin|programmierer|programmiererin|ingenieur|ingenieurin|pflegekraft|pflegerin|pfleger|krankenschwester|krankenpfleger|hebamme|erzieherin|erzieher|verkäufer|verkäuferin|lehrer|lehrerin|arzt|ärztin|koch|köchin|bäcker|bäckerin|konditor|konditorin|schweißer|schweisser|schweißerin|schlosser|schlosserin|tischler|tischlerin|schreiner|schreinerin|mechatroniker|mechatronikerin|"
        + "elektriker|elektrikerin|fahrer|fahrerin|busfahrer|busfahrerin|lokführer|lokführerin|zugbegleiter|zugbegleiterin|buchhalter|buchhalterin|buchhändler|buchhändlerin|kellner|kellnerin|redakteur|redakteurin|azubi|werkstudent|werkstudentin|praktikant|praktikantin|sachbearbeiter|sachbearbeiterin|kauffrau|kaufmann|laborant|laborantin|gärtner|gärtnerin|apotheker|apothekerin|"
        + "verpleegkundige|leraar|bakker|chauffeur|programista|programistka|inżynier|nauczyciel|nauczycielka|pielęgniarka|kierowca|kucharz|lekarz|lekarka|piekarz"

    private static let eastern =
        "разработчик|разработчица|инженер|повар|пекарь|врач|хирург|медсестра|фельдшер|учитель|учительница|преподаватель|программист|программистка|дизайнер|менеджер|аналитик|бухгалтер|юрист|водитель|машинист|сварщик|токарь|слесарь|электрик|продавец|кассир|официант|официантка|бариста|журналист|редактор|библиотекарь|фармацевт|логист|тестировщик|стажёр|стажер|кладовщик|курьер|"
        + "mühendis|mühendisi|mühendisiyim|öğretmen|öğretmeniyim|öğretmenim|hemşire|hemşireyim|hemşiresi|yazılımcı|yazılımcıyım|muhasebeci|muhasebeciyim|muhasebe|garson|garsonum|şoför|şoförüm|aşçı|aşçıyım|editör|editörüm|tasarımcı|tasarımcıyım|kasiyer|kasiyerim|stajyer|stajyerim|stajyeriyim|uzmanı|uzmanıyım|müdürü|müdürüyüm|teknisyen|teknisyeniyim|doktor|doktorum|avukat|eczacı|kaptan|baristayım|operatör|operatörüm|"
        + "karyawan|karyawati|guru|perawat|bidan|dokter|akuntan|kasir|sopir|staf|pegawai|programmer|desainer|jurnalis|koki|satpam|montir|"
        + "kế_toán|kỹ_sư|nhân_viên|giáo_viên|bác_sĩ|y_tá|lập_trình_viên|đầu_bếp|thiết_kế"
}

extension String {
    /// The alternatives of a pattern as the words of a set; of several in a row the first only counts.
    var replacingBars: String { split(separator: "|").filter { !$0.contains("_") }.joined(separator: " ") }
}
