/// Words of every day that lie within the tolerance of a brand's name: `finance` is no misspelt `binance`.
///
/// The words of 24 languages' frequency lists (wordfreq 3) and of Debian's word lists that stand close enough to a name
/// of the directory to be taken for it, and compounds of computing and money that no list has.
enum OrdinaryWords {
    static let all: Set<Substring> = Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }))

    private static let text = """
        alegram bank bibit bilance bing binge bingi bingo bings bingy biso bitko bitno bito bitos bits
        bitstop bitsy bittet bitxo blank blogin blowin braken celebram cignal codebase codebases coibas
        coinable coinage coinbank coinbox coincas coincase coincasse coinmate coinshare colonie colonies
        cryptogam cryptonym delegam delegaram discard discoed discoid discorda discorde discordi discordo
        discords distord draken edger elegeram elegiam etamas exodes exodos exodul finance gelini gemeni
        gemina geminai gemine geminei geminin geminis gemino gemisi gemiti gemiyi hedger hobi huoli kaken
        kedger kolonie kolonien kolonier kolonies kragen krahen krakens kralen kramen kranen kranken krasen
        kraven kroken lank leder ledge ledgers ledges ledgier lediger leger legger leiger lenger lodger
        medger metafase metalmark metamale metamos misstamp nitso pemex phantoms phantomy pledger polones
        polonez polonia poloniei polonies polonii polonio polonism polonium polonize polonized polonizes
        poloziek raken relegam relegaram releram retamas selebgram semini sigdal signa signaal signai
        signala signale signali signals signalu signaly signar signas signat sinal sledger teceram teledrama
        telega telegas telegraaf telegraf telegrafa telegrafam telegrafe telegrafem telegrafi telegrafo
        telegrama telegramas telegramm telegramma telegramme telegrammi telegrams telegraph teleguiam telera
        teleran telgraf telharam temeram toleram tremor tresor trevor trezora trezoru ubit uitstap uplit
        whitebait whitebaits whitebat whitebox whitekit whitelabel whitelist whiteout whitepot whitest yemini zemini
        """
}
