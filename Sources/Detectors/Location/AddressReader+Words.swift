/// The words of streets, and of what stands beside a house's number.
extension AddressReader {
    static let endings = [
        "straße", "strasse", "str", "weg", "gasse", "platz", "allee", "damm", "ufer", "ring", "straat", "laan", "stieg",
        "winkel", "pfad", "graben", "zeile", "twiete", "chaussee", "steig", "stræde",
        "gracht", "plein", "vägen", "gatan", "gata", "vej", "gade", "veien", "katu", "tie", "utca",
    ]
    static let streetTypes = WordSet(
        "bend reach cottages heights towers tower bluff crossing path passage croft gate gap ridge quarry landing knoll glen dell causeway causey embankment acre acres spinney copse coppice paddock woods villas buildings almshouses strand ropewalk drove rise hollow mead meadow meadows leas fold brow ginnel stile moor heath orchard yard row steps parade mews wynd vale brae green common end side bank wharf terrace esplanade promenade spur cutoff pike turnpike street st avenue ave av road rd lane ln drive dr close court ct boulevard blvd way place pl terrace crescent cres square sq hill row walk "
            + "gardens grove mews parade highway hwy circle cir trail trl parkway pkwy loop quay alley rise view green park rue quai impasse chemin allée route"
    )
    static let typesBefore = WordSet(
        "privada callejón pasaje cerrada ronda travesía glorieta cuesta callejuela vico salita strada contrada località largo travessa beco ladeira rodovia gang jln ngách hẻm phố sokak rue avenue av boulevard bd quai impasse chemin allée place route calle avenida avda c carrera plaza paseo camino via viale piazza corso vicolo rua travessa alameda "
            + "largo praça estrada jalan jl gang улица ул проспект пр переулок пер бульвар шоссе ulica ul aleja al đường ngõ số شارع calea strada улице"
    )
    static let typesAfter = WordSet(
        "straße strasse str weg gasse platz allee mah mahallesi mahalle sok sk sokak sokağı cad caddesi cadde bulvarı улица проспект utca út street road lane avenue"
    )
    /// Whether a word says what a street is: `Road`, `Lane`.
    static func isStreetType(_ token: Token) -> Bool { streetTypes.contains(token) || typesAfter.contains(token) }

    static let lanes = WordSet("gg kav blok komplek perum dusun no")
    static let bis = WordSet("bis ter a b c")
    static let particles = WordSet(
        "in de la le les des du del della dei degli delle di da do das dos der den dem of the y e l d von zum zur am an im las los"
    )
    static let marks = WordSet(
        "int esc izda dcha bajo puerta ap bl casa lote cep cp col jardim bairro quadra fracc cód postal sala andar esq no nr nº n nummer número numero num d daire kat blok apt apartment flat unit floor piso etage bâtiment bât appt appartement int scala interno кв д дом корп стр подъезд г rt rw kel kec st unit º ª planta puerta ático bajo"
    )
    static let closers = WordSet("I and And but But The my My")
    static let eastStreets = WordSet("路 街 道 巷 弄 村 区 區 町 丁 目 市 로 길 동 구")
    static let eastNumbers = WordSet("号 號 室 楼 樓 栋 棟 单 元 番 地 丁 目 호 번 지 동 층 弄")
}
