/// The words of school and university.
enum EducationCues {
    private static let studies =
        "studied|study|studying|graduated|graduate|attended|attend|attending|went|go|enrolled|enrolling|dropped_out|transferred|finished|did|do|doing|got|accepted|was|were|am|been|read|reading|majored|majoring|minored|trained|passed|failed|survived|defended|qualified|matriculated|start|started|starting|learned|learnt|taught|left|earned|hold|have|completed|completing|finishing|back|expelled|kicked_out"
    private static let belongings =
        "degree|bachelors|bachelor|masters|master|phd|doctorate|thesis|viva|dissertation|project|term|terms|semester|semesters|year|years|undergrad|finals|exams|professor|professors|supervisor|lecturer|tutor|roommate|classmates|classmate|alma_mater|old_school|school|uni|college|university|studies|course|dorm|halls|graduation|diploma|scholarship|exchange|cohort|lab|freshman|sophomore|senior|junior|first_year|second_year|final_year|apprenticeship|teachers|teacher|a_levels|gcses|reunion|offer|place"

    /// The last rules find a word of studying near a school, on either side of it.
    static let patterns = PatternSet(
        own + EducationPhrases.own + [
            "\(nearWords) ~8 <school>", "<school> ~12 \(nearWords)",
            "<named> alum|alumnus|alumna|alumni|alumnae|dropout|old_boy|old_girl",
            "^ <named> \(subjects)", "^ <named> <classyear>",
            "\(degrees) ~4 at|from|en|na|pela|alla|an|de|da|à|в|di|ở the|la|der|l? <letters>",
        ],
        slots: [
            "school": SchoolName.read, "number": Slots.number, "letters": SchoolName.letters,
            "named": SchoolName.named, "classyear": SchoolName.classYear,
        ],
        opens: [
            "school": [SlotOpening(.wide, words: SchoolWords.openings, reach: 8)], "letters": [.name],
            "number": [.number], "named": [.name], "classyear": [.number],
        ], voice: { ownRules.contains($0) ? .author : .post })
    static let ownRules = 0..<own.count + EducationPhrases.own.count
    /// What one studies, in languages that put it behind the name of the school.
    private static let subjects =
        "jornalismo|direito|medicina|enfermagem|arquitetura|engenharia|psicologia|letras|odontologia|farmácia|biologia|história|economia|periodismo|derecho|enfermería|arquitectura|psicología|filología|giurisprudenza|lettere|architettura|ingegneria|infermieristica|mimarlık|hukuk|tıp|psikoloji|işletme|iktisat|hemşirelik|eczacılık|jurnalistik|hukum|kedokteran|keperawatan|arsitektur|farmasi|akuntansi"
    /// What one studies for, before `at` and a school that is only letters: `ingeniería en la UPV`.
    private static let degrees =
        "degree|bachelors|bachelor|masters|master|phd|doctorate|bsc|msc|ba|ma|mba|llb|undergrad|student|studying|studied|graduated|alum|semester|year|finals|lecturer|ingeniería|carrera|grado|máster|licenciatura|medicina|derecho|estudio|estudié|estudiante|egresado|egresada|alumno|alumna|curso|doctorado|"
        + "licence|master|prépa|étudiant|étudiante|diplômé|diplômée|doctorant|doctorante|studiere|studierte|studium|student|studentin|semester|promoviere|mestrado|graduação|formado|formada|faculdade|engenharia|direito|estudo|doutorado|aluno|aluna|laurea|laureato|laureata|studente|studentessa|studio|dottorato|"
        + "учусь|учился|училась|студент|студентка|аспирант|выпускник|выпускница|магистратура|закончил|закончила|окончил|окончила|факультет|курс|kuliah|mahasiswa|mahasiswi|alumni|lulusan|öğrenci|öğrencisiyim|sinh_viên|học"
    private static let nearWords = studentWords.split(separator: " ").joined(separator: "|")

    /// Of the author, for sure.
    private static let own =
        [
            "i|ive|im|we|id ~3 \(studies) ~6 at|from|in|of|to|into|through <school>",
            "^ ~1 night_classes|evening_classes|classes|course|courses|apprenticeship|access_course|foundation_year ~1 at|in|with <school>",
            "did|took|do|doing|taking ~2 night_classes|evening_classes|classes|course|courses|apprenticeship ~1 at|in|with <school>",
            "^ ~1 did !a|an|the|some|my|laundry|lunch|dinner|nothing|yoga|time|shifts|work ~2 at <school>",
            "in_training|trainee|apprentice ~2 at|with <school>",
            "شهادتي|شهادة|تخرجي|تخرجت|دفعتي ~3 من|في <school>",
            "i|we ~3 attended|attend|left|finished|survived|enjoyed|hated|loved <school>",
            "my|our ~4 \(belongings) ~6 at|from|in|is|was|to|of|for <school>",
            "my alma_mater|school|uni|college|university|high_school|secondary_school ~2 <school>",
            "<school> was|is my|our ~1 alma_mater|school|uni|college|university|safety|first|old",
            "<school> gave|taught|rejected|accepted|admitted|expelled me|us",
            "school|college|uni i ~2 went|attended ~3 <school>", "at <school> i|we|my|our",
            "i|ive|we ~1 read|reading|studied|study|studying law|history|classics|maths|english|physics|medicine|music|theology|chemistry|biology|philosophy|geography|economics|engineering|botany|nursing|architecture|art|politics ~1 at|in <named>",
            "my|our ~3 acceptance|offer|transcript|diploma|degree|report|rejection ~2 from|at <school>",
            "thanks|thank_you|cheers|farewell|goodbye|bye|so_long <school>",
            "<school> ~6 saved|changed|ruined|taught|gave|made|cost|broke ~1 me|my",
            "my|our ~1 old|former|beloved|first? uni|university|college|alma_mater|campus <school>",
            "^ ex|formerly|prev|previously <school>",
            "accepted|admitted|in|into to|at|by <school> ~3 today|yay|finally",
            "laureata|laureato|diplomata|diplomato|egresada|egresado|formada|formado|diplômée|diplômé|alumna|alumnus|absolventin|absolvent|licenciada|licenciado ~1 of|a|alla|all|in|de|des|du|da|do|pela|pelo|à|an|der|del <named>",
            "graduated|alum ~1 at|from|of <named>",
            "masterarbeit|bachelorarbeit|doktorarbeit|diplomarbeit|hausarbeit|klausur|vorlesung|vorlesungen|prüfung|abi|abitur|examen|mestrado|licence|tesis|tfg|tfm|tesi|mémoire|thèse|tcc|диплом|диссертацию|сессию|skripsi ~3 an|am|en|na|no|à|a|la|alla|all|в|di|der|de|por|l <school>",
            "class_of|old_boy|old_girl|old_boys|product|a_levels|choice|offer|exchange ~5 <school>",
            "<school> ~3 class_of|old_boy|old_girl|hons|choice",
            "^ learned|learnt|went|attended|studied|survived|finished|left|flunked|kicked|thrown|dropped|expelled|graduated|transferred|reading|read|studying ~6 to|at|of|from|out_of? <school>",
            "estudio|estudié|estudiaba|estudiando|curso|cursé|egresé|egresado|egresada|licencié|gradué|matriculé|voy|fui|hice ~5 en|de|por|a|al <school>",
            "estudo|estudei|estudava|cursei|curso|faço|fiz|formei|me_formei|passei|entrei ~5 na|no|em|pela|pelo|da|do <school>",
            "je|j ~2 étudie|étudié|étudiais|fais|fait|suis|sors|intègre|intégré|diplômé|diplômée ~6 à|a|au|de|du|en|l <school>",
            "ich|bin|hab|habe ~5 an|am|auf|in|der|zur <school>",
            "studiere|studierte|studier|promoviere|promovierte|besuche|besuchte ~5 an|am|auf|in|der|die|das <school>",
            "studio|studiavo|frequento|frequentavo|frequentato|laureato|laureata|iscritto|iscritta|diplomato|diplomata|faccio|fatto ~5 alla|all|al|in|a|presso|il|la|dell|della <school>",
            "учусь|учился|училась|учимся|поступил|поступила|закончил|закончила|окончил|окончила|преподавал|защитил|защитила|отчислили ~4 в|на|из <school>",
            "учусь|учился|училась|закончил|закончила|окончил|окончила <school>",
            "мой|моя|моего|наш|альма ~2 универ|вуз|универе|школа|матер ~1 <school>",
            "<school> ~5 okuyorum|okudum|okumuştum|mezunuyum|mezunum|öğrencisiyim|öğrenciyim|bitirdim|kazandım|kazanmışım|girdim|başladım|master|yüksek_lisans|doktora",
            "kuliah|kuliahku|lulus|lulusan|sekolah|mahasiswa|mahasiswi|anak|alumni|maba|skripsi ~4 di|dari <school>",
            "saya|aku|gue|gw|kami|perkenalkan ~5 dari|asal <school>",
            "kuliah|mahasiswa|mahasiswi|alumni|lulusan|anak|maba ~3 <school>",
            "học|tốt_nghiệp|sinh_viên|cựu_sinh_viên|đang_học|theo_học|đỗ ~4 ở|tại|trường <school>",
            "sinh_viên|cựu_sinh_viên|học|đỗ|tốt_nghiệp ~2 <school>",
            "在|就读于|就讀於|毕业于|畢業於|考上|考进|我是|我在 <school>",
            "<school> ~6 读|讀|念|上学|毕业|畢業|研一|研二|研三|考研|保研|研究生|大一|大二|大三|大四|在读|在讀|校友|博士|硕士|本科|毕业生|学长|学姐",
            "<school> <number>? <number>? 级|級",
            "<school> ~8 <number> 年|回生", "<school> ~8 一|二|三|四|五|六 年生|年次|回生",
            "<school> ~8 卒|卒業|に通|に進|在学|出身|の学生|で勉強|に入学|中退|修士|博士課程|学部|学科|研究科|大学院生|院生|ob|og",
            "<school> ~8 학번|학년|재학|졸업|에_다|휴학|자퇴|학생|다니|나왔|과|에서_공부|석사|박사|출신|동문|합격|학과|학부|공학",
            "أدرس|ادرس|درست|طالب|طالبة|خريج|خريجة|تخرجت|متخرج|متخرجة|أكملت|التحقت ~5 <school>",
            "أدرس|ادرس|درست|طالب|طالبة|خريج|خريجة|تخرجت|متخرج ~4 في|من|ب <school>",
        ]

    /// Words that make a school beside them a place of study.
    static let students = WordSet(studentWords)
    private static let studentWords =
        "m1 m2 l1 l2 l3 student flunked flunking expelled phd dphil candidate bachelor bachelors master masters bsc msc beng meng bba ba ma mphil mba llb llm alum alumni alumnus alumna graduated grad graduate studied studying undergrad undergraduate freshman freshmen fresher freshers sophomore junior senior degree diploma majoring "
        + "postdoc postgrad enrolled attended dropout dropped viva thesis dissertation lectures lecture semester semesters term terms finals exams majored hons matriculated valedictorian gcse gcses levels sixth form cohort transcript dorm campus pupil boy girl final-year "
        + "first second third fourth fifth final 1st 2nd 3rd 4th year yr '24 got_in accepted admitted scholarship erasmus anno año ano année primo terzo quarto quinto segundo tercero tercer cuarto quinto troisième deuxième première exchange doctoral doctorate reading choice offer "
        + "estudiante estudio estudié egresado egresada egresé graduado graduada licenciada licenciado licenciatura máster maestría ingeniería carrera semestre curso titulado titulada alumno alumna exalumno exalumna doctorando doctoranda bachiller promoción grado "
        + "estudo estudei formado formada formanda formando mestrado mestrando mestranda graduação bacharel bacharelado aluno aluna doutorando doutoranda calouro caloura período semestre turma "
        + "étudiant étudiante étudie étudié diplômé diplômée doctorant doctorante licence prépa thésarde thésard ancien ancienne élève promo lycéen lycéenne mastère "
        + "studiere studiert studierte studier studentin studium abgebrochen gelernt absolvent absolventin abi abitur abiturient promoviere promovend doktorand doktorandin semester ersti azubi masterand schüler schülerin diplom "
        + "laureando laureanda laureato laureata laurea studente studentessa frequento diplomato diplomata dottorando dottoranda magistrale triennale matricola maturità diploma iscritto iscritta "
        + "mimarlık hukuk tıp psikoloji işletme iktisat hemşirelik eczacılık jornalismo direito medicina enfermagem arquitetura engenharia psicologia letras periodismo derecho enfermería filología giurisprudenza ingegneria jurnalistik keperawatan kedokteran akuntansi "
        + "kuliah mahasiswa mahasiswi alumni lulusan angkatan maba jurusan semester skripsi "
        + "öğrencisi öğrencisiyim öğrenci sınıf mezunu mezunuyum mezun okuyorum okudum müh mühendisliği bölümü hazırlık terk lisans "
        + "учусь учился училась студент студентка выпускник выпускница закончил закончила окончил окончила аспирант аспирантка курс курсе магистратура магистратуру магистратуре бакалавриат заканчиваю диплом диссертация диссертацию бакалавр магистр факультет кафедра поступил поступила отчислен выпуск "
        + "doktorant studiuję student studentka absolwent absolwentka rok sinh học khoá khóa cựu طالب طالبة خريج خريجة أدرس ادرس دفعة سنة كلية ماجستير بكالوريوس دكتوراه"

    /// Those of whom a school is told, or what is told of one.
    static let others = WordSet(
        "he she they his her hers their who fined scandal protest shooting researchers researcher scientists announced news import def pass const void null study survey report paper published professor_s according ranked ranking applicants campus_map "
            + "estudiantes investigadores chercheurs forscher ricercatori исследователи ученые учёные заявили")
    /// Visits to a school.
    static let visits = WordSet(
        "talk conference workshop seminar concert visit visiting visited yesterday tour hackathon recital match game gig protest"
    )
}
