/// Words that are capitalised, and are no part of a person's name.
enum PersonNameWords {
    static let never = WordSet([groups, peoples, places, things, openings, titlesOfPages].joined(separator: " "))

    private static let groups =
        "head office headquarters department unit floor warehouse images agency customer care crew staff squad sales desk helpdesk family friends reception foundation collective contributors community authors maintainers maintainer core team world university museum college school project software games game labs lab "
        + "studio studios company inc ltd llc gmbh corp github gitlab twitter facebook instagram youtube reddit mastodon linkedin telegram discord support admin service services "
        + "group club daily news network networks society association institute academy church party army committee council department ministry bank "
        + "united city rovers fc records radio tv channel press media "

    private static let peoples =
        "american british english irish scottish welsh french german dutch belgian swiss austrian italian spanish portuguese polish czech slovak hungarian romanian bulgarian "
        + "greek turkish russian ukrainian swedish norwegian danish finnish estonian latvian lithuanian chinese japanese korean indian pakistani indonesian vietnamese thai filipino malaysian "
        + "arab arabic persian iranian israeli jewish muslim christian catholic protestant orthodox buddhist hindu african asian european latino latina mexican canadian australian brazilian argentinian "
        + "nigerian kenyan egyptian moroccan colombian chilean peruvian cuban caribbean aussie kiwi brit "

    private static let places =
        "new york los san santa saint las north south east west northern southern eastern western united kingdom states america europe asia africa britain england scotland wales ireland france germany spain "
        + "italy portugal poland russia china japan india brazil canada australia mexico london berlin tokyo street road avenue lane park hill bridge lake beach island river valley "
        + "bali barcelona manchester vienna istanbul moscow madrid lisbon rome amsterdam chicago boston texas california "

    private static let things =
        "senior junior lead staff principal product data open source machine learning full stack web windows linux debian ubuntu android google apple microsoft amazon netflix python java javascript swift rust golang ruby php "
        + "kotlin docker kubernetes bitcoin ethereum crypto blockchain ai engineer developer designer manager director officer analyst consultant architect student teacher nurse doctor chef writer author editor artist "
        + "photographer musician producer founder ceo cto cfo coo president minister king queen prince princess lord lady captain major general colonel pepper daniels trek wars potter "
        + "mode edition version pro plus max ultra mini phone laptop keyboard church day night morning god jesus christ lord santa claus allah heaven hell batman superman spiderman dragon dragons "
        + "iphone ipad macbook playstation xbox nintendo switch fan girl boy man woman mom dad mum mother father brother sister uncle aunt grandma grandpa old young big little black white red green blue "
        + "betreff verwendungszweck causale motivo concepto reference memo objet asunto islands bay falls coast peninsula trezor ledger safe nano green apple nova roma foot guy here there virgin mary goes rocky "

    private static let openings =
        "hello hi hey dear thanks thank yes no ok okay sorry please welcome congrats congratulations happy merry good great best kind warm regards cheers sincerely yours love greetings "
        + "oh wow lol well so anyway also still just now then today tomorrow yesterday tonight maybe perhaps honestly sadly luckily finally actually see read get let make take check try look come go "
        + "if when while because since although after before until once where what why who how which our their his her its these those some any all every each both most many much such only very really "
        + "looking working living playing building learning writing reading running making getting trying feeling going coming waiting hoping born raised based proud "
        + "christmas easter halloween thanksgiving ramadan diwali january february march september october november december monsieur madame mister ladies gentlemen everyone "
        + "oi olá hola bonjour hallo ciao salut merhaba привет el los las il der die das und et le les mon mein mi meu "

    private static let titlesOfPages =
        "started getting table contents me change changelog log license licence all rights reserved terms privacy policy contact about home page name email mail phone tel address copyright mit apache "
        + "gpl bsd isc creative commons part chapter section figure note warning update updated edit question answer step guide tutorial how introduction overview summary conclusion review reviews interview "
        + "episode season issue volume number list top free sale offer shop store online download install usage features examples example test tests docs readme status author title date day week month year "
        + "value field key kinds role class level race home weapon guild clan server type model make size price total "

    /// Words of lower case that follow a given name without being a surname.
    static let lower = WordSet(
        "and but who from the not here with for from has had was were are now then also like that this when what you your she her his him they them but because though just and btw lol tbh please thanks "
            + "said says told did does will would can could should came comes went goes got gets gave made makes knows knew thinks thought loves loved likes liked wants keeps kept bought taught sent found "
            + "always never still already too again back home today tomorrow yesterday yes well all about after before over under into onto since until while where why how which whose nice hey "
            + "pero con que por para und aber mit von aus nicht mais avec pour dans mas com non che per del "
    )
}
