/// The words for relatives, as alternatives of patterns.
enum FamilyWords {
    static let english =
        "dad|father|daddy|papa|pops|mum|mom|mam|mother|mama|mummy|mommy|wife|wifey|husband|hubby|son|daughter|kid|kiddo|toddler|newborn|baby|brother|bro|sister|sis|sibling|twin|uncle|aunt|auntie|aunty|cousin|grandma|grandpa|granny|gran|nan|nana|nanna|gramps|grandad|granddad|grandmother|grandfather|"
        + "grandson|granddaughter|grandchild|nephew|niece|boyfriend|girlfriend|bf|gf|fiancé|fiancée|spouse|stepdad|stepmom|stepmum|stepson|stepdaughter|stepbrother|stepsister|stepfather|stepmother|mother_in_law|father_in_law|brother_in_law|sister_in_law|son_in_law|daughter_in_law|mil|godmother|godfather|godson|goddaughter|"
        + "old_man|old_lady|lad|other_half|better_half|little_one|eldest|youngest|oldest|firstborn|middle_child|missus|partner|great_aunt|great_uncle|great_grandmother|great_grandfather|nonna|nonno|abuela|abuelo|oma|opa|babcia|yiayia|lola"

    /// With a name of their own behind them, even without `my`: not those that are titles of others as well.
    static let close =
        "wife|husband|hubby|daughter|son|fiancé|fiancée|grandson|granddaughter|stepson|stepdaughter|girlfriend|boyfriend"
    static let parents =
        "da|mammy|nanny|granda|gramps|mum|mom|mam|mother|mama|mummy|mommy|dad|daddy|father|papa|parent|parents|wife|wifey|husband|hubby|uncle|aunt|auntie|brother|sister|grandma|grandpa|granny|gran|nan|nana|grandad|granddad|grandparent|stepdad|stepmum|stepmom|foster_mum|foster_dad|godmother|godfather|guardian|fiancé|fiancée|twin|twin_brother|twin_sister"
    static let children =
        "grandsons|granddaughters|stepsons|stepdaughters|stepkids|godchildren|godsons|goddaughters|toddlers|aunts|uncles|kids|children|sons|daughters|twins|triplets|parents|siblings|brothers|sisters|boys|girls|grandkids|grandchildren|grandparents|nieces|nephews|kiddos|little_ones|cousins|nephews_and_nieces"

    static let spanish =
        "hijo|hija|hijito|hijita|nene|nena|niño|niña|esposa|esposo|mujer|marido|hermano|hermana|hermanito|hermanita|madre|padre|mamá|papá|abuela|abuelo|abuelita|abuelito|yaya|yayo|tía|tío|primo|prima|sobrino|sobrina|cuñado|cuñada|suegro|suegra|nieto|nieta|novia|novio|pareja|prometida|prometido|ahijado|ahijada|bebé|peque|mayor|mediano|mediana|viejo|vieja|compañero|compañera"
    static let spanishParents = "mamá|mama|papá|papa|madre|padre|abuela|abuelo|esposa|esposo|tía|tío|marido|mujer"
    static let portuguese =
        "filho|filha|filhinho|filhinha|esposa|esposo|mulher|marido|irmão|irmã|irmãozinho|irmãzinha|mãe|pai|avó|avô|vó|vô|vovó|vovô|tia|tio|primo|prima|sobrinho|sobrinha|cunhado|cunhada|sogra|sogro|neto|neta|namorada|namorado|noiva|noivo|companheira|companheiro|bebê|caçula|enteado|enteada|madrinha|padrinho|afilhado|afilhada|mais_velho|mais_velha|mais_novo|mais_nova"
    static let french =
        "fils|fille|femme|mari|épouse|époux|frère|soeur|sœur|frangin|frangine|mère|père|maman|papa|oncle|tonton|tante|tata|cousin|cousine|copine|copain|compagne|compagnon|conjoint|conjointe|grand_mère|grand_père|mamie|papi|papy|mémé|pépé|mémère|neveu|nièce|beau_frère|belle_soeur|belle_mère|beau_père|beau_fils|belle_fille|petit_fils|petite_fille|fiancé|fiancée|bébé|aîné|aînée|cadette|cadet|benjamine|benjamin|jumeau|jumelle|filleul|filleule|marraine|parrain|chérie|chéri|amoureux|amoureuse"
    static let german =
        "sohn|tochter|töchterchen|kleiner|kleine|kleinen|große|großer|grosse|frau|mann|ehefrau|ehemann|bruder|schwester|mutter|vater|mama|mutti|papa|oma|opa|omi|opi|großmutter|großvater|onkel|tante|cousin|cousine|freundin|freund|verlobte|verlobter|neffe|neffen|nichte|schwager|schwägerin|schwiegermutter|schwiegervater|schwiegersohn|schwiegertochter|enkel|enkelin|patenkind|zwillingsbruder|zwillingsschwester|baby|älteste|ältester|jüngste|jüngster|partner|partnerin|lebensgefährtin|lebensgefährte"
    static let italian =
        "figlio|figlia|figlioletto|figlioletta|bimbo|bimba|moglie|marito|fratello|fratellino|sorella|sorellina|madre|padre|mamma|papà|babbo|nonna|nonno|zio|zia|fidanzata|fidanzato|compagna|compagno|cugino|cugina|nipote|nipotino|nipotina|cognato|cognata|suocera|suocero|gemella|gemello|ragazza|ragazzo|primogenito|primogenita"
    static let russian =
        "сын|сына|сыну|сыном|сыночек|сынок|дочь|дочери|дочка|дочку|дочке|дочкой|доча|дочурка|жена|жену|жены|жене|женой|супруга|супруг|муж|мужа|мужу|мужем|брат|брата|брату|братом|братишка|сестра|сестру|сестры|сестре|сестрой|сестрёнка|мама|маму|маме|мамой|мать|папа|папу|папе|папой|отец|отца|отцу|бабушка|бабушку|бабушке|бабушки|бабуля|дедушка|дедушку|дед|деда|тётя|тетя|тётю|дядя|дядю|племянник|племянника|племянница|племянницу|внук|внука|внучка|внучку|тёща|тёщу|тесть|свекровь|парень|девушка|невеста|жених|крестник|крестница|младший|младшая|старший|старшая|кузен|кузина"
    static let turkish =
        "oğlum|oğlumuz|oğluma|oğlumun|kızım|kızımız|kızıma|kızımın|eşim|eşime|eşimin|karım|kocam|kardeşim|kardeşime|abim|ağabeyim|ablam|annem|anneme|annemin|babam|babama|babamın|dedem|babaannem|anneannem|ninem|teyzem|halam|amcam|dayım|yeğenim|kuzenim|sevgilim|nişanlım|kayınvalidem|kayınpederim|torunum|ikizim|bebeğim|bebeğimiz|yengem|eniştem|baldızım|erkek_arkadaşım|kız_arkadaşım"
    static let indonesian =
        "anak|istri|suami|adik|kakak|ibu|ayah|bapak|mama|papa|nenek|kakek|cucu|keponakan|pacar|tunangan|sepupu|paman|bibi|tante|mertua|abang|bunda|mbak|putri|putra|adek"
    static let vietnamese =
        "con_trai|con_gái|vợ|chồng|bố|mẹ|ba|má|em_trai|em_gái|anh_trai|chị_gái|ông_nội|bà_nội|ông_ngoại|bà_ngoại|cháu_trai|cháu_gái|bạn_gái|bạn_trai|người_yêu|cậu|dì|cô|chú|con_đầu|con_út|bé_nhà"
    static let chinese =
        "儿子|女儿|兒子|女兒|老婆|老公|妻子|丈夫|太太|先生|弟弟|妹妹|姐姐|姊姊|哥哥|妈妈|媽媽|爸爸|外婆|外公|奶奶|爷爷|爺爺|女朋友|男朋友|女友|男友|表弟|表妹|表哥|表姐|堂弟|侄子|侄女|外甥|外甥女|大宝|二宝|闺女|娃|孩子|宝宝|孙子|孙女|未婚妻|未婚夫"
    static let japanese =
        "娘|息子|長女|長男|次女|次男|妻|夫|嫁|旦那|主人|弟|妹|兄|姉|母|父|祖母|祖父|おばあちゃん|おじいちゃん|孫|彼女|彼氏|婚約者|甥|姪|従姉妹|いとこ|叔父|叔母|うちの子|双子"
    static let korean =
        "딸|아들|남편|아내|와이프|신랑|동생|여동생|남동생|누나|형|언니|오빠|엄마|아빠|어머니|아버지|할머니|할아버지|조카|손자|손녀|여자친구|남자친구|여친|남친|약혼자|사촌|이모|고모|삼촌|막내|첫째|둘째|큰딸|큰아들|작은아들|아기"
    static let arabic =
        "ابني|ابنتي|زوجتي|زوجي|أخي|اخي|أختي|اختي|أمي|امي|أبي|ابي|والدي|والدتي|بنتي|ولدي|جدي|جدتي|خطيبتي|خطيبي|عمي|خالي|خالتي|عمتي|ابن_أخي|ابن_أختي|حفيدي|حفيدتي|طفلي|طفلتي|صغيري|صغيرتي"
    static let polish =
        "żona|żoną|żonę|mąż|mężem|męża|syn|syna|synem|córka|córką|córkę|córeczka|synek|brat|bratem|siostra|siostrą|mama|tata|babcia|dziadek|narzeczona|narzeczony|wnuczka|wnuk"
    static let dutch =
        "vrouw|man|zoon|zoontje|dochter|dochtertje|broer|zus|zusje|moeder|vader|oma|opa|neef|nicht|vriendin|vriend|kleinzoon|kleindochter|tante|oom"

    /// `my daughter's name`
    static let possessive = english.split(separator: "|").map { $0 + "s" }.joined(separator: "|")
    /// Before the names of one's own.
    static let titles =
        "grandma|grandpa|granny|gran|nana|nan|nanna|nonna|nonno|abuela|abuelo|oma|opa|grandad|granddad|auntie|aunty|aunt|uncle|cousin|papaw|meemaw"
    static let spanishMore =
        "mayor|menor|pequeño|pequeña|chico|chica|gemelo|gemela|grande|político|política|querida|querido|caçula|gêmeo|gêmea|mediana|mediano|mais_velho|mais_velha|mais_novo|mais_nova|materna|paterna|materno|paterno"
    static let frenchMore = "aîné|aînée|cadet|cadette|petit|petite|jumeau|jumelle|maternelle|paternelle|adorée|chérie"
    static let italianMore = "maggiore|minore|piccolo|piccola|grande|gemello|gemella|materna|paterna"
    static let indonesianMine =
        "anakku|istriku|suamiku|adikku|kakakku|ibuku|ayahku|bapakku|nenekku|kakekku|pacarku|cucuku|keponakanku|sepupuku|pamanku|bibiku|tanteku|abangku|tunanganku|putriku|putraku|mertuaku"
}
