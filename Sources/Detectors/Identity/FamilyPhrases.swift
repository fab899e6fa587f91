/// More ways in which people name their relatives: without a possessive, by what they are to the house, when they come
/// and go.
enum FamilyPhrases {
    private static let inLaws =
        "brother_in_law|sister_in_law|mother_in_law|father_in_law|son_in_law|daughter_in_law|little_sister|little_brother|big_sister|big_brother|baby_sister|baby_brother|kid_sister|kid_brother|big_bro|lil_bro|big_sis|lil_sis|little_bro|little_sis|stepdaughter|stepson|stepdad|stepmum|stepmom|godson|goddaughter|niece|nephew|granddaughter|grandson|grand_daughter|grand_son|twin_sister|twin_brother|great_grandad|great_grandpa|great_grandma|great_gran|great_aunt|great_uncle"
    private static let elders =
        "grandma|grandpa|granny|gran|nana|nan|nanna|grandad|granddad|auntie|aunty|aunt|uncle|cousin|pop_pop|papaw|meemaw|mamaw|gramps|nonna|nonno"
    private static let doings =
        "turned|turns|says|said|taught|made|makes|had|has|got|gave|gives|swears|built|still|used|always|never|came|comes|cried|sent|sends|won|passed|died|loves|loved|thinks|brought|brings|told|knits|bakes|ran|runs|kept|keeps|married"
    private static let homes =
        "boy|girl|lad|lass|wee_man|little_man|little_girl|little_boy|eldest|youngest|oldest|middle_one|firstborn|bairn|tot|toddler|teen|teenager|other_half|better_half|missus|mrs|old_man|old_lady|little_one|kiddo|sprog|nipper|bub|newborn|bump"

    /// Of the author's own family, one name.
    static let own = [
        "my|our ~1 \(homes) <name>",
        "the wife|missus|hubby|husband|mrs|other_half|better_half|kid|eldest|youngest|bairn|in_laws <aside2>",
        "we|i|weve|ive ~1 named|called ~1 him|her|them|it|the_baby|baby <name>",
        "swmbo|dh|dd|ds|dw|mil|fil|sil|bil|oh <bracketed>",
        "goodbye|rip|rest_in_peace|rest_easy|miss|missing|thanks|thank_you|to|love_you|visiting|with|for \(elders)|dad|mum|mom <known>",
        "my|our <name> <aged>", "this|thats|that_is|here_is|meet ~1 my ~1 \(FamilyWords.english) <name>",
        "зять|тёща|теща|свекровь|свёкор|невестка|сноха|шурин|деверь|золовка|сват|сватья|кума|кум|внучек|племяш|зятя|тёщу мой|моя|наш|наша? <capital>",
        "мой|моя|моего|мою|наш|наша зять|тёща|теща|свекровь|свёкор|невестка|сноха|шурин|деверь|золовка|зятёк <capital>",
        "em_trai|em_gái|anh_trai|chị_gái|con_trai|con_gái|vợ|chồng|ông_xã|bà_xã|bố|mẹ mình|tôi|em|nhà|tui? ~1 tên ~1 <capital>",
        "ayahnya|ibunya|bundanya|mamanya|papanya|emaknya|bapaknya|neneknya|kakeknya <capital>",
        "<capital> nın|nin|nun|nün|ın|in|un|ün babası|annesi|eşi|dedesi|anneannesi|babaannesi|teyzesi|halası|amcası|dayısı|ablası|abisi|kocası|karısı",
        "我|我家|我们家|咱家|俺 大|小|的? \(FamilyWords.chinese)|弟|妹|姐|哥|爸|妈|儿|闺女 <given2>",
        "带|送|陪|接|和|跟|给|帮|教|看|抱|哄 \(FamilyWords.chinese) <nick>",
        "带|送|陪|接|和|跟|给|帮|教|看|抱|哄 \(FamilyWords.chinese) <hanfull>",
        "우리|내|제|울|저희 ~2 \(FamilyWords.korean) <called>", "<called> 엄마|아빠|맘|할머니|할아버지",
    ]

    /// In a line that tells of nobody else.
    static let terse = [
        "\(inLaws) <name>", "^ ~1 \(elders) <name> \(doings)", "^ ~1 \(elders) <name> is|was <number>",
        "^ ~1 \(elders) <bracketed>",
        "^ ~1 \(elders)|mum|mom|dad|sister|brother <aside2>",
        "^ ~1 wife|husband|hubby|missus|son|daughter|sister|brother|sisters|brothers|mum|dad|kid|partner is|was|called|is_called|named|goes_by <name>",
        "^ ~2 вчера|сегодня|утром|наконец|дома|опять|а|и|мы_с \(FamilyWords.russian) <capital>",
        "^ ~1 \(FamilyWords.chinese) <nick>", "cousin|auntie|aunty|uncle|grandad|grandma <owned>",
    ]
}
