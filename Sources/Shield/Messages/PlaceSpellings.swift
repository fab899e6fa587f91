/// Places whose names differ between languages by more than an ending.
enum PlaceSpellings {
    static let groups: [[String]] = text.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }

    private static let text = """
        bangkok|曼谷|бангкок|băng cốc|krung thep
        thailand|泰国|泰國|таиланд|tailandia|thaïlande|thái lan|tayland|thailandia|tailândia
        phuket|普吉|пхукет
        tokyo|东京|東京|токио|tokio|tóquio
        osaka|大阪|осака
        kyoto|京都|киото|quioto
        japan|日本|япония|японию|japon|japón|giappone|japão|nhật bản|jepang|japonya
        seoul|首尔|首爾|сеул|seúl|séoul
        beijing|北京|пекин|pékin|pekín|pechino|pequim|bắc kinh
        shanghai|上海|шанхай|thượng hải|şangay
        hong kong|香港|гонконг|hồng kông
        singapore|新加坡|сингапур|singapura|singapour|singapur
        bali|巴厘岛|峇里島|бали
        jakarta|雅加达|джакарта|yakarta
        hanoi|河内|河內|ханой|hà nội
        vietnam|越南|вьетнам|việt nam
        london|伦敦|倫敦|лондон|londres|londra|luân đôn
        paris|巴黎|париж|parigi|parís
        rome|罗马|羅馬|рим|roma
        milan|米兰|милан|milano|milán|milão
        venice|威尼斯|венеция|venezia|venise|venecia|veneza
        florence|佛罗伦萨|флоренция|firenze|florencia|florença
        naples|那不勒斯|неаполь|napoli|nápoles
        lisbon|里斯本|лиссабон|lisboa|lisbonne|lisbona|lizbon
        berlin|柏林|берлин|berlino|berlín|berlim
        munich|慕尼黑|мюнхен|münchen|monaco di baviera|múnich|munique
        vienna|维也纳|вена|wien|vienne|viena|viyana
        prague|布拉格|прага|praha|praga|prag
        warsaw|华沙|варшава|warszawa|varsovie|varsovia|varsavia|varşova
        geneva|日内瓦|женева|genève|ginebra|ginevra|cenevre
        zurich|苏黎世|цюрих|zürich|zurigo|zúrich|zurique
        athens|雅典|афины|athènes|atenas|atene|atina
        istanbul|伊斯坦布尔|стамбул|estambul|istambul
        moscow|莫斯科|москва|москву|moscou|moscú|mosca|moskova
        tbilisi|第比利斯|тбилиси|tiflis
        cairo|开罗|каир|le caire|el cairo|kahire
        dubai|迪拜|杜拜|дубай|dubái|dubaï
        new york|纽约|紐約|нью-йорк|nueva york|nova york
        mexico|墨西哥|мексика|mexique|méxico|messico|meksika
        spain|西班牙|испания|españa|espagne|spagna|espanha|ispanya
        germany|德国|германия|allemagne|alemania|germania|almanya
        greece|希腊|греция|grèce|grecia|grécia|yunanistan
        turkey|土耳其|турция|turquie|turquía|turchia|turquia|türkiye
        portugal|葡萄牙|португалия|portogallo|portekiz
        """
}
