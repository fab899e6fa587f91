/// How people tell what recovery questions ask for, in other languages.
enum AnswerLanguages {
    static let patterns = PatternSet(
        spanish + portuguese + french + german + italian + russian + turkish + southEast + eastAsian + arabic,
        slots: [
            "name": AnswerNames.name, "value": AnswerNames.value, "thing": AnswerNames.thing, "titled": AnswerNames.titled, "street": AnswerNames.street, "brand": AnswerNames.brand,
            "han": { sentence, index in
                var at = index
                while at < index + 8, let token = sentence.tokens[safe: at], token.form == .ideograph, at == index || token.gap.isEmpty {
                    if at > index, hanEnds.contains(token) { break }
                    at += 1
                }
                return at > index ? at : nil
            },
            "arabic": { sentence, index in
                guard let token = sentence.tokens[safe: index], ArabicCompany.isArabic(token, sentence), !ArabicCompany.stops.contains(token) else { return nil }
                return index + 1
            },
        ])

    private static let hanEnds = WordSet("的 了 で と が を に 。 は だ 이 가 는 은 라 였 예 입")

    private static let spanish = [
        "mi|nuestro|nuestra|mis ~1 primer|primera|primero ~1 mascota|perro|perra|perrito|gato|gata|hámster|loro|tortuga|canario|pez|conejo|caballo|novia|novio|amigo|amiga|profesor|profesora|maestro|maestra|profe|seño|jefe|jefa|beso ~4 llamaba|llama|llamó|llamado|llamada|era|fue un|una|el|la|don|doña? <name>",
        "primer|primera ~1 mascota|perro|perra|gato|gata ~1 que ~2 tuve|tuvimos ~4 llamaba|era|fue <name>", "mi|nuestro ~1 primer ~1 coche|carro|auto|moto|móvil|celular|teléfono|ordenador|guitarra ~2 fue|era ~4 <thing>", "primer ~1 coche|carro|auto|moto que ~2 tuve|manejé|conduje ~2 fue|era ~3 <thing>",
        "mi|nuestro|nuestra ~1 primera|primer|colegio ~1 escuela|colegio|cole|guardería|instituto? ~3 llamaba|era|fue <name>", "mi ~1 maestro|maestra|profesor|profesora|profe ~1 favorito|favorita|preferido|preferida ~3 era|fue|se_llamaba|es la|el? <titled>", "<titled> fue|era mi ~1 maestra|maestro|profesor|profesora ~2 favorita|favorito|preferida|preferido|primera|primer",
        "mi ~1 mejor amigo|amiga ~5 era|llamaba|llama|fue <name>", "apellido ~3 madre|mamá|abuela ~2 es|era <name>", "madre|mamá|abuela ~4 apellidaba|apellida|apellido|de_soltera ~3 <name>", "apellido_de_soltera ~6 <name>",
        "crecí|me_crié|me_crie|nací|crecimos|viví_mi_infancia ~3 en la|el? <street>", "calle ~2 donde|que ~1 crecí|me_crié|nací ~4 era|es|se_llama|llamaba <name>", "mi ~1 apodo ~4 era|es <name>", "de|cuando niño|niña|chico|chica|pequeño|pequeña me decían|llamaban|apodaban <name>", "mi ~1 primer concierto|disco|trabajo ~3 fue|era ~4 <name>",
        "mi ~2 favorito|favorita de niño|niña|pequeño|pequeña|infancia ~2 era|es <name>",
    ]
    private static let portuguese = [
        "meu|minha|nosso|nossa ~1 primeiro|primeira ~1 cachorro|cachorra|cão|cadela|gato|gata|bicho|animal|pet|hamster|papagaio|tartaruga|coelho|peixe|professor|professora|namorada|namorado|chefe|amigo|amiga|beijo ~5 chamava|chama|era|foi|chamado|chamada um|uma|o|a|dona|seu? <name>",
        "primeiro|primeira ~1 bicho|cachorro|gato|animal ~2 que ~2 tive|tivemos ~4 chamava|era|foi <name>", "meu ~1 primeiro ~1 carro|moto|celular|computador|violão ~2 foi|era ~4 <thing>", "primeiro ~1 carro|moto que ~2 tive|dirigi ~2 foi|era ~3 <thing>", "minha|nossa ~1 primeira ~1 escola|escolinha|colégio|creche ~3 chamava|era|foi <name>",
        "meu|minha ~1 professor|professora ~1 favorito|favorita|preferido|preferida|predileta ~2 era|foi|chamava|é a|o? <titled>", "<titled> foi|era o|a? meu|minha ~1 professora|professor ~2 favorita|favorito|preferida|preferido|primeira", "nome|sobrenome ~3 solteira ~4 mãe|vó|avó ~2 é|era|e <name>", "sobrenome ~3 mãe ~2 é|era|e <name>", "mãe ~3 solteira ~4 era|é|chamava|assinava <name>",
        "cresci|me_criei|nasci|fui_criado|fui_criada|crescemos ~2 na|no|em <street>", "rua ~2 onde|que|em_que ~1 cresci|nasci|morei ~4 era|é|chamava <name>", "meu melhor|minha_melhor amigo|amiga ~5 era|chamava|foi <name>", "meu ~1 apelido ~4 era|é|foi <name>", "me chamavam de <name>", "meu primeiro show|emprego|disco ~2 foi|era ~4 <name>",
    ]
    private static let french = [
        "mon|ma|notre|mes ~1 premier|première|tout_premier|toute_première ~1 chien|chienne|chat|chatte|animal|hamster|lapin|perroquet|tortue|poisson|canari|cheval|poney|instituteur|institutrice|maître|maîtresse|prof|copine|copain|amoureux|amoureuse|patron ~5 appelait|appelle|était|nommé|nommée|surnommé un|une|le|la|monsieur|madame? <name>",
        "premier|première ~1 animal|chien|chat que|qu ~2 eu|j_ai_eu ~4 appelait|était <name>", "ma|mon|notre ~1 première|premier ~1 voiture|bagnole|auto|moto|mobylette|scooter|téléphone|ordinateur|guitare ~2 était|fut|a_été|c_était ~4 <thing>", "première voiture ~4 c_était|était ~3 <thing>",
        "mon|ma|notre ~1 première|école|maternelle ~1 école|primaire|maternelle? ~3 était|appelait|s_appelle <name>", "mon|ma ~1 prof|professeur|professeure|maître|maîtresse|instit|institutrice|instituteur ~1 préféré|préférée|favori|favorite ~3 était|appelait|c_était|est <titled>", "<titled> était|fut|a_été mon|ma ~1 prof|maîtresse|instituteur|institutrice|professeur ~2 préférée|préféré|première|premier",
        "nom_de_jeune_fille ~6 est|était|c_est|:? <name>", "ma|notre ~1 mère|maman|grand_mère|mamie ~1 née <name>", "mère|maman ~3 appelait|s_appelait <name> avant", "grandi|habité_enfant|né|née ~3 <street>", "rue ~2 mon_enfance|où_j_ai_grandi ~4 <name>", "rue de mon enfance ~3 <name>",
        "meilleur|meilleure ami|amie|copain|copine ~5 appelait|était|c_était <name>", "mon surnom ~4 était|est|c_était <name>", "on_m_appelait|on_me_surnommait|surnommait <name>", "mon premier concert|boulot|job|disque|album ~3 était|fut|c_était ~3 <name>",
    ]
    private static let german = [
        "mein|meine|unser|unsere ~1 erster|erstes|erste|allererster|allererstes|allererste ~1 hund|katze|kater|haustier|hamster|meerschweinchen|kaninchen|wellensittich|papagei|schildkröte|pferd|pony|goldfisch|lehrer|lehrerin|klassenlehrer|klassenlehrerin|freundin|freund|chef|chefin|liebe ~5 hieß|hiess|heißt|namens|genannt|getauft herr|frau|fräulein? <name>",
        "mein|meine|unser|unsere ~1 erster|erstes|erste ~1 hund|katze|kater|haustier|hamster ~1 war ein|eine|der|die? <name>", "mein|meine|unser|unsere ~1 erster|erstes|erste ~1 auto|wagen|moped|motorrad|roller|karre ~1 war|ist ~3 <brand>", "erstes|erste|erster ~1 auto|wagen|moped ~4 <brand>",
        "mein|meine|unser|unsere ~1 erste|grundschule|schule|volksschule ~1 schule|grundschule? ~1 hieß|war ~1 <name>", "mein|meine ~2 lieblingslehrer|lieblingslehrerin ~3 <titled>", "mädchenname|geburtsname ~4 ist|war|lautet|lautete|:? <name>", "mutter|mama|oma|großmutter ~1 geborene|geb|ist_eine_geborene|eine_geborene <name>", "mutter|oma ~2 hieß ~3 vor ~3 <name>", "mutter|oma ~1 hieß ~4 <name>",
        "aufgewachsen|groß_geworden|großgeworden|wuchs ~2 in|an|am|auf der|dem|den? <street>", "in|an der <street> aufgewachsen|groß_geworden|großgeworden", "straße ~2 meiner_kindheit|in_der_ich_aufgewachsen ~4 hieß|war|heißt <name>", "mein bester|meine_beste|bester|beste freund|freundin|kindheitsfreund|sandkastenfreund|sandkastenfreundin ~4 hieß|war|heißt <name>", "mein ~1 spitzname ~4 war|ist <name>", "mein erstes konzert|album ~2 war|waren ~2 <name>", "mein lieblingsbuch|lieblingstier|kuscheltier ~4 war|ist|hieß ~1 <name>",
    ]
    private static let italian = [
        "mio|mia|nostro|nostra ~1 primo|prima|primissimo|primissima ~1 gatto|gatta|cane|cagnolino|cagnolina|animale|criceto|coniglio|pappagallo|tartaruga|pesce|cavallo|maestra|maestro|prof|professore|professoressa|fidanzata|fidanzato|capo|amore ~5 chiamava|chiamavano|era|fu|chiamato|chiamata un|una|il|la|signora? <name>",
        "primo|prima ~1 animale|cane|gatto che ~2 avuto ~4 chiamava|era <name>", "mia|mio|nostra ~1 prima|primo ~1 auto|macchina|moto|motorino|vespa|cellulare|telefono|computer|chitarra ~2 era|fu|è_stata|è_stato ~4 <thing>", "prima macchina|auto ~4 era|fu|è_stata ~3 <thing>", "mia|nostra ~1 prima|scuola ~1 scuola|elementare|asilo? ~3 chiamava|era <name>",
        "mio|mia ~1 maestra|maestro|prof|professore|professoressa|insegnante ~1 preferito|preferita ~2 era|chiamava|è|fu la|il? <titled>", "<titled> era|fu|è_stata la|il? mia|mio ~1 maestra|maestro|professoressa|professore|insegnante ~2 preferita|preferito|prima", "cognome ~4 madre|mamma|nonna ~2 è|era|e|da_nubile|da_ragazza? ~1 <name>", "mamma|madre|nonna ~4 da_nubile|da_ragazza|da_signorina ~4 <name>",
        "cresciuto|cresciuta|nato_e_cresciuto ~2 in|di? <street>", "via ~2 dove|in_cui ~2 cresciuto|cresciuta|nato ~4 era|è|chiamava <name>", "mio|mia miglior|migliore amico|amica ~4 chiamava|era|si_chiama <name>", "mio ~1 soprannome ~4 era|è <name>", "mi chiamavano <name>", "mio primo concerto|lavoro|disco ~2 fu|era|è_stato ~4 <name>",
    ]
    private static let russian = [
        "моего|мою|мой|моя|нашего|нашу|наш|наша ~1 первого|первую|первый|первая|самого_первого ~1 кота|кошку|кот|кошка|собаку|собака|пса|пёс|попугая|попугай|хомяка|хомяк|черепаху|питомца|питомец|морскую_свинку|учительницу|учительница|учителя|учитель ~2 звали|зовут|был|была|назвали? <name>",
        "первого|первую ~1 кота|кошку|собаку|пса|попугая|хомяка|питомца|учительницу|учителя ~2 звали|назвали|кликали <name>", "первая|первый|первое|первой|первым ~1 машина|авто|мотоцикл|тачка|телефон|учительница|машиной|собака|кошка|кот|школа|концерт|работа ~1 был|была|у_меня|называлась|стала|— <name>", "первая|первый|первое|первую|первого|любимая|любимый ~1 машина|авто|мотоцикл|телефон|учительница|учитель|собака|кошка|кот|питомец|школа|концерт <value>", "кота|кошку|собаку ~2 детстве ~2 звали <name>",
        "девичья|девичью фамилия|фамилию ~5 <name>", "мама|мать|бабушка ~3 девичестве|замужества|замужества_была ~2 <name>", "до замужества мама|бабушка ~2 была|носила ~1 <name>", "вырос|выросла|росли|детство_прошло|родился|родилась ~3 на|в <street>", "улица ~2 детства|на_которой ~4 <name>",
        "мой|моя ~1 лучший|лучшая|первый|первая друг|подруга|любовь|детства ~4 звали|был|была|зовут? <name>", "лучшего|лучшую ~1 друга|подругу ~3 звали|зовут <name>", "мою|моего|мой|моя ~1 любимую|любимый|любимая|любимого ~1 учительницу|учитель|учительница|учителя ~4 <titled>", "в_школе|в_детстве ~2 меня|мой ~3 звали|прозвали|дразнили|кличка|прозвище|была? ~1 <name>", "училась|учился в школе|гимназии имени <name>",
    ]
    private static let turkish = [
        "ilk kedimin|köpeğimin|evcil_hayvanımın|evcil_hayvanım|kedim|köpeğim|kuşumun|kuşum|muhabbet_kuşumun|muhabbet_kuşum|balığım|tavşanım|öğretmenimin|öğretmenim|okulum|okulumun|arabam|arabamız|telefonum|konserim|işim|hamsterım|kaplumbağam ~1 adı|ismi|bir? ~3 <name>", "annemin|anneannemin|babaannemin ~1 kızlık|evlenmeden_önceki|bekarlık soyadı|soyismi ~1 <name>", "kızlık_soyadı <name>", "kızlık soyadı ~1 <name>",
        "en_sevdiğim|sevdiğim|favori öğretmenim|öğretmen|öğretmenimin ~2 <name>", "<street> büyüdüm|büyüdük|doğdum|geçti", "<street> ta|te|da|de|nda|nde büyüdüm|büyüdük|doğdum|geçti", "çocukluk arkadaşım|arkadaşımın|lakabım|takma_adım ~2 <name>", "lakabım <name>", "çocukken bana <name> derlerdi",
    ]
    private static let southEast = [
        "kucing|anjing|hewan|hewan_peliharaan|peliharaan|hamster|kelinci|guru|sekolah|motor|mobil|hp|pacar|konser|burung|ikan pertama gue|saya|aku|ku|gua|kami? ~1 namanya|bernama|adalah|itu|dulu|dinamai|dikasih_nama? <name>", "hewan_peliharaan|kucing|anjing pertamaku ~1 namanya|bernama|itu|adalah? <name>", "nama_gadis|nama_kecil ibu|ibuku|mamaku|mama|ibu_saya ~2 <name>", "nama ibu_kandung|gadis_ibu ~3 <name>", "nama ~1 kucing|anjing|guru pertama|sd ~2 <name>", "guru favorit|kesayangan ~4 <name>",
        "tumbuh|besar|dibesarkan|lahir ~3 di <street>", "sahabat|teman masa_kecil|kecil|sd ~3 <name>",
        "con chó|mèo|vật|vẹt|thỏ|cá ~2 đầu_tiên ~6 tên|là|gọi_là|tên_là ~1 <name>", "chó|mèo|thú_cưng|vật_nuôi|con_mèo|con_chó đầu_tiên ~5 tên|là|tên_là|gọi ~2 <name>", "xe|ô_tô|xe_máy|điện_thoại đầu_tiên ~4 là ~3 <thing>", "cô|thầy giáo|giáo_viên|chủ_nhiệm đầu_tiên|yêu_thích ~5 <name>", "trường tiểu_học|mẫu_giáo đầu_tiên|của ~4 là|tên ~2 <name>", "họ thời_con_gái|trước_khi_cưới ~5 là <name>", "lớn_lên|sinh_ra ở|tại <street>", "biệt_danh ~4 là <name>",
    ]
    private static let eastAsian = [
        "我|我的|我家|我们家|家里 第一|第一只|第一条|第一個|第一个|第一隻|养的第一只|养的第一条|小时候养的 ~2 猫|狗|宠物|仓鼠|兔子|鹦鹉|乌龟|猫咪|狗狗|金鱼|寵物|貓 叫|名叫|名字叫|的名字是|的名字叫 <han>", "第一只|第一条|第一个|第一隻 ~1 猫|狗|宠物|仓鼠|猫咪|狗狗|貓 叫|名叫|名字叫 <han>", "我 ~4 第一辆车|第一辆车|第一台车|第一部手机|第一台电脑 是 <han>", "小学|小學|我的小学 是|读的是|念的是|叫|在 <han>", "我妈妈|我妈|妈妈|母亲|外婆|我母亲 ~2 姓|娘家姓|原姓 <han>", "母亲|妈妈 的? 娘家姓|本姓|姓 <han>", "最喜欢的|第一个|小学 老师 是|叫 <han>", "从小|小时候|童年 ~6 住在|长大|在 <han>路|街|巷|胡同", "小时候 ~3 外号|绰号|小名 叫|是 <han>", "我的 小名|外号|绰号 叫|是 <han>",
        "初めて|最初に|はじめて|生まれて初めて|一番最初に 飼った|飼っていた|買った|乗った|通った ~3 犬|猫|ペット|ハムスター|うさぎ|インコ|鳥|金魚|カメ|車|バイク|学校 の名前は|は|の名は|が <han>", "最初の|初の|初めての ペット|犬|猫|車|愛車|学校|担任|先生 の名前は|は|の名は <han>", "母の|母方の|祖母の|母親の 旧姓は|旧姓が|旧姓 <han>", "母 の? 旧姓 は|が? <han>", "好きだった|大好きだった|恩師の|一番好きな 先生 は|の名前は <han>", "小学校|通った小学校 は|の名前は <han>", "育った|子供の頃住んでいた 通り|街|町 は|の名前は <han>", "幼馴染|親友 の名前は|は <han>", "子供の頃の? あだ名|ニックネーム は <han>", "あだ名 は ~1 <han>",
        "내|제가|우리|저의|나의 ~4 첫|처음|첫번째|첫_번째 ~6 강아지|고양이|반려견|반려묘|반려동물|애완동물|햄스터|거북이|차|자동차|휴대폰|선생님|학교 이름은|는|은|의_이름은 <han>", "첫|처음_키운|처음_키우던|처음으로_키운 강아지|고양이|반려견|반려묘|반려동물|햄스터|차|자동차|담임_선생님|담임 이름은|이름이|는|은|의_이름은 <han>", "어머니|엄마|외할머니|할머니 ~2 성은|성함은|성이|결혼_전_성은|처녀_때_성은 <han> 입니|이에|예요|이었|였|이고|이셨|이십|이야|야", "나온|다닌|졸업한 초등학교|국민학교 는|이름은 <han>", "초등학교 는|이름은 <han>", "좋아했던|좋아하던|존경하는 선생님 은|이름은|성함은 <han>", "자란|살던|태어난 동네|거리|길 이름은|는|은 <han>", "어릴_때|어릴_적|학창_시절|어렸을_때 별명|별명은|친구 은|이|이름은? <han>",
    ]
    private static let arabic = [
        "أول|اول ~1 قطة|قط|كلب|حيوان|أرنب|عصفور|ببغاء|سلحفاة ~4 اسمه|اسمها|كان_اسمه|كان_اسمها|سميته|سميتها|سميناه|سميناها|يدعى|تدعى ~1 <arabic>", "قطتي|كلبي الأولى|الأول ~2 اسمها|اسمه|كان_اسمها|كان_اسمه <arabic>", "اسم ~1 أول ~3 قطة|كلب|حيوان|معلم|معلمة|مدرسة ~3 <arabic>", "اسم|لقب|كنية ~1 عائلة? أمي|امي|والدتي ~4 <arabic>", "أول مدرسة|سيارة|معلمة|معلم|هاتف ~5 كانت|كان|اسمها|اسمه|هي ~2 <arabic>", "معلمتي|معلمي|أستاذي|أستاذتي المفضل|المفضلة ~3 <arabic>", "نشأت|ترعرعت|تربيت|ولدت|كبرت ~2 في شارع|حي|حارة <arabic>", "صديق|صديقة|صديقي|صديقتي طفولتي|الطفولة ~3 <arabic>",
    ]
}
