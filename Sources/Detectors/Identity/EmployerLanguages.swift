/// The words of working for somebody in other languages.
enum EmployerLanguages {
    private static let roles = JobWords.roles

    /// The verb says that it is the author.
    static let own =
        spanish + portuguese + french + italian + german + slavic + turkish + southEast + chinese + japanese + korean
        + arabic

    /// A role and a firm.
    static let terse =
        [
            "\(roles) ~4 chez|bei|beim|presso|dalla|lt|у <org>",
            "\(roles) ~3 en|de|del|na|no|nas|nos|da|do|para|à|au|du|aux|alla|al|all|nella|nel|della|dell|in|im|am|an|в|на|из|di|w|dla|bij|ở|tại|cho <place>",
            "dev ~1 en|na|no|chez|bei|di <org>",
            "años|anos|ans|anni|jahre|jahren|лет|года|год|lat|jaar ~3 en|na|no|chez|bei|beim|alla|in|presso|в|на|w|bij <telling>",
            "empleado|empleada|funcionário|funcionária|salarié|salariée|dipendente|angestellter|angestellte|mitarbeiter|mitarbeiterin|сотрудник|сотрудница|pracownik|karyawan|nhân_viên ~3 de|en|da|do|na|no|chez|di|della|bei|beim|der|в|компании|w|di|của <org>",
            "ausbildung|lehre|praktikum|stage|alternance|tirocinio|apprentissage|estágio|prácticas|стажировка|staj ~3 bei|beim|chez|presso|alla|in|na|no|en|в <place>",
            "exempleado|ex_empleada|ex_empleado|aposentado|jubilado|jubilada|retraité|retraitée|rentner|rentnerin|pensionato|pensionata ~2 de|da|do|di|della|chez|bei <org>",
        ]

    private static let spanish = [
        "soy ~2 \(roles) ~2 en|de|del <place>", "desde ~3 en <telling>",
        "mi ~1 empresa|empleador|jefe <org>", "enseño|imparto|doy_clases|doy_clase ~3 en <place>",
        "trabajo|trabajé|trabajaba|trabajamos|trabajado|trabajando|curro|curré|currando|laburo|laburando|chambeo|chambeando ~4 en|para|con <single>",
        "llevo ~5 en <place>",
        "mi|mis ~1 jefe|jefa|empresa|curro|trabajo|turno|oficina|compañeros|empleador ~2 en|es|de <place>",
        "empecé|empiezo|empezamos|entré|entro|fiché|ingresé ~4 en|a <place>",
        "me contrataron|contrató|ficharon|echaron|despidieron|ascendieron ~2 en|de <place>",
        "contratado|contratada|despedido|despedida ~2 por|de|en <place>",
    ]
    private static let portuguese = [
        "sou ~2 \(roles) ~2 na|no|da|do|em <single>", "desde ~3 na|no <telling>",
        "meu|minha ~1 empregador|empresa <org>", "leciono|dou_aula|ensino ~3 na|no|em <place>",
        "trabalho|trabalhei|trabalhava|trabalhamos|trabalhando|trampo|trampei|trampando ~4 na|no|nas|nos|em|para|pra|pela|pelo <single>",
        "meu|minha ~1 chefe|patrão|patroa|empresa|emprego|trampo|turno|trabalho|estágio|serviço ~2 na|no|é|da|do <place>",
        "comecei|entrei|contratado|contratada|demitido|demitida|efetivado|efetivada|contrataram ~4 na|no|pela|pelo|da|do <place>",
    ]
    private static let french = [
        "depuis ~4 chez <org>",
        "je|j|on|nous ~1 travaille|bosse|taffe|travaillais|bossais|travaillé|bossé|travaillons ~4 chez|pour <org>",
        "je|j|on|nous ~1 travaille|bosse|taffe|travaillais|bossais|travaillé|bossé ~4 à|a|au|aux|dans|en <place>",
        "^ travaille|bosse|taffe ~4 chez|pour|à|au <place>", "mon|ma ~1 employeur|entreprise|boîte <org>",
        "j|je ~1 enseigne|enseignais ~4 à|a|au <place>",
        "mon|ma|mes ~1 boulot|taf|patron|patronne|cheffe|chef|job|poste|employeur|stage|collègues|entreprise|boîte ~2 chez|à|au|est <place>",
        "embauché|embauchée|recruté|recrutée|licencié|licenciée|viré|virée ~3 chez|par|à|de <place>",
    ]
    private static let italian = [
        "mio|mia ~1 azienda|datore_di_lavoro|ditta <org>", "insegno|insegnavo ~3 alla|al|all|in|presso <place>",
        "lavoro|lavoravo|lavoriamo|lavorato|lavorando|lavoricchio ~4 in|presso|per|da|dalla|alla|al|all|nella|nel|alle|ai <single>",
        "faccio|sono|facevo ~2 \(roles) ~2 da|presso|per|alla|al <org>",
        "mio|mia|miei ~1 capo|lavoro|ufficio|turno|datore|azienda|colleghi ~3 in|presso|da|alla|è|di|al <place>",
        "assunto|assunta|licenziato|licenziata ~2 in|da|dalla|alla|presso <place>",
    ]
    private static let german = [
        "^ bei|beim <org> in|im|als|seit|am", "^ chez <org> depuis|comme|au|en",
        "seit ~3 bei|beim <org>",
        "mein|meinem ~1 arbeitgeber <org>", "unterrichte|lehre ~3 an|am|in <telling>",
        "arbeite|arbeiten|arbeitete|gearbeitet|jobbe|jobbte|schaffe|schuftete|maloche|angestellt|beschäftigt|tätig ~4 bei|beim|für <org>",
        "arbeite|arbeiten|arbeitete|jobbe|schaffe|tätig ~4 in|im|am|an <telling>",
        "mein|meine|meinem|meiner ~1 chef|chefin|arbeitgeber|job|arbeit|schicht|büro|ausbildung|praktikum|stelle|betrieb ~2 bei|beim|ist <org>",
        "ich|hab|habe|wurde|gekündigt|angefangen ~5 bei|beim <telling>",
        "werk|werkte|werkzaam|gewerkt ~4 bij|voor <org>",
    ]
    private static let slavic = [
        "преподаю|преподавал|преподавала|учительствую ~3 в|на <place>", "мой ~1 работодатель <org>",
        "работаю|работал|работала|работаем|тружусь|вкалываю|пашу|подрабатываю|устроился|устроилась|стажируюсь|уволился|уволилась ~4 в|на|у|для|из|с <single>",
        "мой|моя|моего|моей|наш|наша ~1 начальник|начальница|шеф|работодатель|смена|офис|контора|стажировка ~2 в|на|из <place>",
        "pracuję|pracujemy|pracowałem|pracowałam|robię ~4 w|dla|na <place>",
    ]
    private static let turkish = [
        "yıldır|senedir|aydır|yıl|yıldan_beri ~1 <org> te|ta|de|da|nde|nda",
        "<org> te|ta|de|da ~1 ütücüyüm|işçiyim|şefiyim|ustayım|memurum|sekreterim|sorumlusuyum|danışmanıyım|temsilcisiyim|elemanıyım|asistanıyım|güvenliğim|kuryeyim|depocuyum|satışçıyım|mimarım|avukatım|eczacıyım|teknisyenim|müdürüm|ustabaşıyım|kaynakçıyım|terziyim|fırıncıyım|amiriyim|amirim|şefim|sorumlusuyum|personeliyim|çalışanım|yardımcısıyım|koordinatörüyüm|direktörüyüm|analistiyim|formenim|operatörüyüm|laborantım|biyoloğum|kimyagerim|kütüphaneciyim|aşçıbaşıyım|komiyim|temizlikçiyim|güvenlikçiyim|santralciyim|vardiyadayım|nöbetteyim",
        "<org> ~3 öğretmenlik|hocayım|öğretim_görevlisiyim",
        "<org> ~4 çalışıyorum|çalışıyoruz|çalıştım|çalışmaktayım|çalışanıyım|çalışanı|çalışanıyız|başladım|ayrıldım|işe_girdim|işe_başladım|staj|stajdayım",
        "<org> ~3 mühendisiyim|öğretmeniyim|hemşireyim|yazılımcıyım|muhasebeciyim|garsonum|şoförüm|aşçıyım|editörüm|tasarımcıyım|kasiyerim|stajyerim|stajyeriyim|uzmanıyım|müdürüyüm|teknisyeniyim|doktorum|baristayım|operatörüm|memurum|memuruyum|mühendisim",
    ]
    private static let southEast = [
        "mengajar|ngajar ~2 di <org>",
        "giáo_viên|kế_toán|kỹ_sư|nhân_viên|bác_sĩ|y_tá|lập_trình_viên|bảo_vệ|dạy|làm ~2 công_ty|trường|bệnh_viện|ngân_hàng|nhà_hàng|khách_sạn|xưởng ~3 <capital>",
        "kerja|bekerja|magang|ngantor|gawe ~4 di|untuk|buat <single>",
        "kantor|bos|atasan|tempat_kerja gue|saya|aku|ku ~1 di? <org>",
        "làm|làm_việc|công_tác|thực_tập|đi_làm ~4 ở|tại|cho|bên <org>",
    ]
    private static let chinese = [
        "<han> 员工|工程师|工程師|设计师|設計師|产品经理|护士|護士|老师|程序员|码农|編輯|编辑|记者|会计|厨师|店员",
        "在 <han> 上班|工作|搬砖|搬磚|打工|当|當|做|实习|實習|干活|任职|任職|写代码|寫程式|送|开|跑|写|教|卖|修|画|管|负责|值班|站|敲|带|守|搬",
        "就职于|任职于|供职于|就職於|任職於|入职|加入|跳槽到|毕业后进了 <han>",
    ]
    private static let japanese = [
        "<han> エンジニア|デザイナー|営業|看護師|店員|社員|料理人|編集者|記者|教諭", "仕事は|仕事|職業 ~8 <han>",
        "<han> で_働|で_働いて|で_バイト|で_パート|に_勤|に_就職|に_入社|に_転職|で_エンジニア|で_営業|で_看護師|で_夜勤|で_日勤|で_レジ|で_接客|で_シフト|で_深夜|に_通勤|で_デザイナー|の_社員|勤務|所属|を退職|を辞め",
        "勤務先|職場|勤め先 は|が|：? <han>",
    ]
    private static let korean = [
        "<han> 디자이너|개발자|간호사|선생|엔지니어|매니저|기자|바리스타|요리사|연구원|사서|교사|기획자|마케터|알바생",
        "<han> ~1 다니는|다녀요|다닙니다|다닌지|다니고|근무|재직",
        "<han> ~5 에서_일|에_다니|에_다닙|에_다녀|에_다닌|에서_근무|에_근무|직원|재직|에_입사|에_취업|에서_알바|에서_개발|에서_간호사|사원|퇴사",
        "직장은|회사는 <han>",
    ]
    private static let arabic = [
        "أعمل|اعمل|أشتغل|اشتغل|بشتغل|شغال|شغالة|موظف|موظفة|مهندس|مهندسة|مدير|مديرة|محاسب|محاسبة|طبيب|طبيبة|ممرض|ممرضة|مبرمج|مبرمجة|معلم|معلمة|مصمم|مصممة ~4 في|لدى|عند|مع|ب <ar>",
        "أعمل|اعمل|أشتغل|اشتغل|بشتغل|موظف|موظفة ~3 <ar>",
    ]
}
