/// How common words are: what a text is searched for first is the rarest word that a pattern cannot do without.
///
/// The numbers only decide how fast a text is read, never what is found. They are rough: occurrences in ten thousand
/// words of ordinary prose and posts.
enum WordFrequency {
    /// About how many of ten thousand words are this one; 1 for all that are not in the table.
    static func of(_ hash: UInt64) -> Int { table[hash] ?? 1 }

    /// The commonest word's.
    static let most = 400

    private static let table = WordTable(rows: [
        (8, month), (12, frequent), (40, common), (120, veryCommon), (most, everywhere),
    ])

    private static let everywhere =
        "the of and to in a i is it for that you on de la que el en et le les di il e o a der die und в и не на я с 的 了 一 是 在 い の に は て"

    private static let veryCommon =
        "with as was at be by this have from or are not but my we they he she an his her your our me will all so if no can had has were been their "
        + "there what when one out up do just more about who like its im dont un una por con para los las del se lo mi es al du des une est pour dans "
        + "qui sur je pas au ce per che non sono con si das ist ich zu den mit ein auf von nicht es sich im eu um uma não com os as da do em na no ve "
        + "bir bu da için ne yang dan di ini itu untuk tôi là và có này 不 我 有 人 他 これ それ です ます 이 그 のです في من على что это как мы из за по у"

    private static let common =
        "get got go going now time new day than then them him us how some other only also any after over know see make made need want back here "
        + "good first well way down even because into could would should did does really people think too very much two still where work "
        + "which these those most many last next year years week today home off take year said says say being since before around while before "
        + "again right through long little own never always same another come came let may might must every such something things thing lot great best "
        + "thanks please love look use used using start read post name live world place part state high help add set number open end left free second "
        + "three four five six seven eight nine ten que más muy pero como está hay ya todo plus avec mais tout fait bien sein wir auch noch nur aber "
        + "wie mais muito foi tem seu mas anche ma come più все был так вот уже мне 上 个 大 来 们 到 说 为 する した から まで も が を"

    private static let frequent =
        "old big few small away life man men woman family friend friends house city country school job working find found give tell call called "
        + "keep yet near far both between under during against without within until later early hours hour days month months night morning "
        + "evening weekend school team game show book video news link page site app phone line key code data money buy sell price account "
        + "play run stay leave leaving left move moving visit trip travel flight airport plan plans planning head lead office company business "
        + "service support check update read change try trying feel mean happy sure yes maybe stop turn point half side water food music art "
        + "black white red green north south east west hotel street road park center centre club group public local major official"

    private static let month =
        "january february march april june july august september october november december jan feb mar apr jun jul aug sep oct nov dec monday "
        + "tuesday wednesday thursday friday saturday sunday enero mayo junio julio agosto janvier mars avril mai juin juillet août januar april "
        + "juli oktober dezember"
}
