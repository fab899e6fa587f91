/// Words of which the names of schools are made.
enum SchoolWords {
    static let schools = WordSet([englishWords, continental, eastern].joined(separator: " "))
    static let english = WordSet(englishWords)

    private static let englishWords =
        "university uni universities college institute polytechnic poly academy school infants juniors comprehensive grammar primary elementary secondary conservatory conservatoire seminary high prep gymnasium sixth tech univ "

    private static let continental =
        "universidad universidade université università universität universitas universiteit universitet uniwersytet univerzita facultad faculdade fac faculté facoltà fakultät fachhochschule hochschule musikhochschule kunsthochschule ecole "
        + "colegio colégio instituto escola escuela école lycée collège institut liceo scuola istituto politecnico politécnico politécnica polytechnique politechnika conservatorio accademia academia ateneo "
        + "schule grundschule realschule gesamtschule gymnasium berufsschule abendschule technikum liceum szkoła lyceum uniwersytecie uniwersytetu uniwersytetem univerzitě univerzity universitet universitetet egyetem politechnice politechniki "

    /// In capitals only.
    static let acronyms = WordSet(acronymWords)
    private static let acronymWords =
        "tu fh htw rwth epfl ies cep iut bts sma sman smk smkn smp smpn sd sdn stikes stmik uin iain đh thpt thcs uc ut uw cégep hs ps"

    private static let eastern =
        "университет университете университета университету университетом институт институте института политех политехе политеха политехнический политехом политехнического политехническом универ универе универа академия академии колледж колледже лицей лицее лицея гимназия гимназии гимназию школа школе школы техникум техникуме училище "
        + "üniversitesi üniversitesinde üniversitesinden üniversitesine üniversitesini lisesi lisesinde lisesinden lisesine koleji kolejinde fakültesi fakültesinde enstitüsü ilkokulu ortaokulu meslek "
        + "universitas institut politeknik sekolah akademi "
        + "konservatuvarı konservatuvar konservatuvarında konservatuvarından üniversitesinin консерватория консерватории консерваторию училища институту"

    /// Universities by their short or bare names.
    static let known = WordSet(knownWords)
    private static let knownWords =
        "mit caltech ucla ucsd ucsb uci ucb nyu usc unc uiuc umich purdue stanford harvard yale princeton cornell dartmouth berkeley georgetown vassar oberlin carleton rutgers penn upenn cmu gatech virginia_tech oxford cambridge ucl lse kcl soas eton "
        + "mcgill ubc uoft anu unsw unimelb uct wits nus ntu hku hkust kaist postech iit iisc epfl rwth kit tum lmu sciences_po sorbonne ens polytechnique hec insead essec "
        + "unam itesm ipn uba unc_ar puc usp ufrj ufmg unicamp ufsc ufrgs unb uab upf upc upm ucm complutense uned sapienza bocconi polimi polito "
        + "мгу спбгу мфти мгимо ниу вшэ бауманка бауманке мгту мифи нгу урфу кфу итмо ргпу рудн сфу тгу дгту ранхигс физтех физтехе "
        + "odtü itü boğaziçi bilkent hacettepe ytü koç sabancı ui itb ugm ipb its undip unair unpad unhas ubaya binus ub "
        + "agh uw uj pw kul bme cuni ku_leuven kuleuven tudelft vu uva wur"

    /// Those that may stand in small letters behind `from` and `at`.
    static let plainKnown = WordSet(
        "mit caltech ucla nyu lse ucl stanford harvard yale oxford cambridge berkeley cornell princeton unam usp")

    /// Words of which the name of a school holds one.
    static let openings = [englishWords, continental, eastern, acronymWords, knownWords]

    /// Those that wake by themselves in a profile.
    static let wakers = [englishWords, continental, eastern].flatMap { WordList.words($0) }

    /// Letters that are no school.
    static let otherLetters = WordSet(
        "usa uk us eu uae tv pc ai it hr pr cs ee me phd msc bsc ba ma mba bbc nasa api cpu gpu nyc la sf dc lol omg tbh ok diy eth btc usdt usdc sol nft defi fbi cia nsa who un nato gcse covid"
    )

    static let vietnamese = PatternSet([
        "đại_học", "đh", "cđ", "hv", "trường_đại_học", "cao_đẳng", "học_viện", "trường_cao_đẳng", "trường_thpt",
        "cấp_ba",
        "trường_cấp_ba", "trường_thcs",
    ])

    /// Towns and families, too.
    static let townLike = WordSet(
        "stanford harvard yale princeton cornell dartmouth berkeley georgetown purdue oxford cambridge vassar oberlin carleton rutgers penn eton sabancı koç bilkent polito"
    )

    /// No school, or one of a saying.
    static let jokes = WordSet(
        "life knocks hogwarts rock hope thought miskatonic xavier hard streets street twitter youtube google wednesdays sarcasm internet meme memes greendale monsters anime"
    )
    static let never = WordSet(
        "high prep secondary primary elementary old new sixth summer sunday driving cooking medical law night my our the high junior senior grammar art arts business film graduate undergraduate"
    )

    /// Before a school in small letters.
    static let befores = WordSet("at to from in the @ into")
    /// School words of no school in particular.
    static let plain = WordSet(
        "high primary elementary secondary middle grammar boarding art arts law med medical business film night sunday summer driving cooking vet nursing grad graduate community public private state catholic girls boys old big local trade dance drama music design technical local city college school uni university preparatory village first infant junior"
    )
    static let arabic = WordSet("جامعة كلية معهد مدرسة ثانوية أكاديمية الجامعة بجامعة لجامعة")
}
