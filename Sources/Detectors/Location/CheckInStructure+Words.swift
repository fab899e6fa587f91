/// The words of ``CheckInStructure``.
extension CheckInStructure {
    static let bes = WordSet("is are was were been be has have had")
    static let states = WordSet(
        "stopped parked perched stranded trapped camped wedged seated squeezed queued crammed packed delayed stationed marooned sprawled curled glued wrapped dressed soaked"
    )
    static let things = WordSet(
        "chairlift gondola ski piste rink pitch tent bonfire band solo encore boarding delayed flight security carousel train engine stop half_time overtime kickoff goal set raining pouring lashing snowing freezing boiling sunburn steak oysters gnocchi pasta sushi curry kebab chips nachos hotdog waffle waffles pancakes croissant ice_cream gelato mocha matcha latte cappuccino negroni spritz whisky gin sangria soup brisket tasting popcorn usher screen fourth third needle tattoo face chalk boots ticket_machine loo bathroom hat costume banana toaster stickers lanyard badge coffee tea pint pints beer beers cider white latte espresso cocktail wine glass round rounds lunch dinner breakfast brunch supper cake cakes burger fries pie pretzel popcorn ramen noodles pizza tacos scone biscuit sandwich queue line table booth seat bench mass carols bleachers balcony summit stalls stage chair waiting stuck lost alone dead_stop phone battery wifi plug crowd rain fire_drill arm elbows knees pockets number numbers peanuts bingo karaoke quiz mug maze ward gate platform row section court rink"
    )
    static let asWord = WordHash.of("as")
    static let were = WordHash.of("were")
    static let speakings = WordSet("speak type write typing")
    static let here = WordSet("rn atm")
    static let nows = WordSet("rn atm currently presently now ahora agora adesso сейчас")
    static let ats = WordSet("at outside inside vorm beim devant fuori")
    static let englishPreps = WordSet(
        "in on of by from aboard board off under wandering riding boarding round around past above")
    static let preps = WordSet(
        "al alla allo dallo dalla au à dans sur del della dello nel nella no na do da em en im am auf в на у")
    static let beings = WordSet(
        "im wre tô estou tamos estamos estoy ando esperando sono siamo scrivo chuis suis coincé coincée bloqué bloquée posé posée bin sitze stehe warte я мы стою сижу"
    )
    static let subjects = WordSet("i we ill")
    static let verbs = WordSet("am are r re sitting sat stood standing")
    static let seats = WordSet(
        "puerta porta porte tor mesa tisch fila reihe sala stand binario andén gleis section sec row seat gate aisle hall room booth stand garage pit lane level lvl floor table platform bay balcony terminal screen deck block tier court"
    )
    static let scenes = WordSet("alone dressed wave mug pint behind upstairs downstairs stuck wrapped armed")
    static let crowds = WordSet(
        "full packed rammed heaving empty dead quiet mental chaos buzzing delayed freezing roasting boiling round playing on going"
    )
    static let predicates = WordSet(
        "is are was were has have had who that which will would can could should costs charges sells serves closes opens does do used did need needs made makes won lost beat"
    )
    static let joins = WordSet(
        "with and by upstairs downstairs for is are was if come saved waiting til till until")
    static let judgements = WordSet(
        "best worst great good nice new free cheap favourite favorite most job work working works gig gigs show event lecture exhibition tickets tix ticket interview review stars shoutout shout thanks thank rip entry parking closed open sale offer internship degree professor head director chef nurse teacher manager engineer student team staff folks everyone congrats happy remember reading watching playing listening shares news price prices fire crash murder life days day nights night story stories"
    )
    static let finite = WordSet(
        "is are was were be been has have had do does did will would can cant could should may might must go goes went get gets got make made take took say says said see saw seen spotted met dropped found spent left came comes work works worked live lives lived stay stays visit try book ask tell told think heard hear looks look shut want wants need needs love loves hate hates used dont there thats this if when what why how let lets put keep keeps buy bought order ordered eat ate starts start began begins sits drop drops está sta està ist liegt"
    )
    static let others = WordSet(
        "he she they you u who whos everyone everybody someone somebody people his her their your half squad kids guy folks my sister brother mum mom dad wife husband son daughter boss friend friends teenager wifes husbands mums dads brothers sisters neighbour ones"
    )
    static let stops = WordSet(
        "tomorrow tomo tmrw yesterday ago remember remembers remembered tickets tix rsvp recommend recommended recommends closed reopened opens reopens next usually always every each ever never apparently allegedly supposedly wish wished imagine imagining would could whether spotted used cancelled canceled novel chapter episode film movie book scene level boss sofa couch bed telly tv dream vote votes council history century 1969 1945 hiring interview internship exam degree graduated studied alumni diploma pgce phd msc bsc apprentice apprenticeship guard shift shifts enrolled course class trabalho trabajo arbeite lavoro travaille colleague colleagues kerja bekerja работаю week weeks review stars rating mayor standup blockers demain mañana amanhã domani morgen besok yarın завтра ontem ayer hier ieri gestern kemarin вчера dün buluşuyoruz dizem dicono"
    )
    static let notPlaces = WordSet(
        "mr mrs ms dr sir github twitter reddit discord youtube netflix google amazon microsoft binance coinbase kraken linkedin instagram facebook discord slack zoom teams monday christmas easter i im python java linux windows god europe earth mars"
    )
    static let endings = ["ndayım", "ndeyim", "ndayız", "ndeyiz", "dayım", "deyim", "tayım", "teyim", "dayız", "deyiz"]
    static let nouns = WordSet(
        "being going doing bring thing string spring during morning evening something anything nothing vending")
}
