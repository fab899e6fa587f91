/// Words of which the names of employers are made.
enum CompanyWords {
    /// What a firm, an office or a shop calls itself.
    static let kindWords = [english, continental, others].joined(separator: " ")
    static let kinds = WordSet(kindWords)

    private static let english =
        "ltd inc llc plc corp corporation gmbh ag kg ug sarl sas spa srl bv nv ab oy pty kft doo limited company co group holding holdings partners partnership associates brothers bros sons daughters enterprises ventures capital "
        + "bank banking finance financial insurance assurance mutual trust credit union fund investments securities foundation institute institution society association charity council ministry department agency authority commission embassy court police conservancy trustees borough county broadcasting observatory "
        + "hospital infirmary clinic surgery hospice pharmacy pharma pharmaceuticals biotech medical healthcare health dental veterinary vets care ambulance nhs "
        + "museum gallery library archive archives theatre theater opera orchestra cinema zoo aquarium gardens "
        + "software games gaming labs lab laboratories systems technologies technology tech solutions consulting consultants consultancy analytics data cloud digital networks network telecom telecoms mobile wireless semiconductor semiconductors devices robotics robots automation instruments electronics electric electrical "
        + "energy power solar wind oil gas petroleum chemicals plastics polymers materials minerals mining steel steelworks metals foundry ironworks brickworks glassworks works shipyard shipyards shipping marine ferries freight logistics haulage transport transportation courier couriers cargo packaging removals storage warehouse depot "
        + "motors automotive cars bikes cycles buses coaches rail railway railways airlines airways aviation aerospace airport "
        + "media press publishing publishers books bookshop bookstore magazine times herald gazette tribune courier radio records pictures films studio studios productions entertainment interactive animation design designs printing print printers signs "
        + "bakery bakeries bakehouse brewery breweries brewing ales brewers distillery winery vineyard vineyards dairy creamery cheese foods food seafoods fisheries fish meats butchers butchery catering kitchen kitchens cafe café coffee roasters bistro restaurant restaurants diner grill pizzeria pizza tavern inn pub hotel hotels hostel resort resorts spa "
        + "farm farms orchard orchards nursery nurseries garden landscaping timber lumber sawmill mill mills paper textiles fabrics wool clothing fashion apparel shoes footwear leather furniture carpets ceramics pottery pottery candles soaps toys crafts jewellers jewelers opticians optics "
        + "supermarket supermarkets stores store shop shops markets market mart outfitters hardware tools supplies supply builders building construction roofing plumbing heating engineering engineers architects surveyors estates realty properties property housing homes cleaning security laundry waste recycling water utilities "
        + "school schools academy college university kindergarten creche daycare preschool prison church cathedral parish games sports leisure fitness gym stadium arena chambers glass glassworks optical nursing tree pantry flooring joinery freight tooling foundry provisions cooperative coop dock docks stables kennels quarry forge"

    private static let continental =
        "bank sparkasse volksbank versicherung versicherungen werft werke werk klinik klinikum krankenhaus praxis apotheke bäckerei metzgerei brauerei verlag stadtwerke spedition technik optik maschinenbau bau verkehrsbetriebe verkehrsverbund stadtverwaltung landratsamt kita tischlerei schreinerei molkerei guss gießerei glaserei fonderie tissus gasthof gasthaus druckerei tischlerei schreinerei gärtnerei werkstatt kanzlei "
        + "hôpital clinique boulangerie pâtisserie banque assurances assurance transports librairie éditions maison mairie société cabinet pharmacie brasserie fromagerie imprimerie chantiers ateliers atelier garage préfecture crèche "
        + "residencia clínica banco seguros transportes librería panadería pastelería taller talleres bodega bodegas almacenes grupo ayuntamiento editorial imprenta farmacia constructora despacho consultoría soluciones tecnologías cafetería restaurante astilleros cooperativa laboratorio laboratorios supermercados "
        + "hospital padaria confeitaria livraria prefeitura editora gráfica farmácia construtora escritório tecnologia tecnologias sistemas seguradora cervejaria laticínios mercado oficina "
        + "ospedale banca assicurazioni panificio pasticceria libreria officina officine birrificio caseificio cantina cantine comune studio edizioni farmacia ditta acciaierie trasporti cooperativa ristorante trattoria pizzeria "
        + "vidraçaria torrefazione tipografia fonderia falegnameria ies ceip cabinet ziekenhuis bakkerij brouwerij verzekeringen bouw szpital piekarnia browar wydawnictwo urząd zakład zakłady"

    private static let others =
        "завод банк больница поликлиника клиника институт студия фабрика комбинат типография издательство агентство пекарня аптека музей театр библиотека депо верфь технологии софт групп "
        + "hastanesi bankası holding sigorta lojistik yazılım fabrikası belediyesi müzesi tiyatrosu fırını eczanesi oteli teknoloji inşaat tekstil gıda turizm "
        + "bank rumah sakit toko warung kopi apotek perusahaan logistik teknologi pabrik hotel studio dinas "
        + "công ty ngân hàng bệnh viện nhà máy khách sạn logistics"

    /// What stands before a name, in small letters: `hôpital Saint-Maclou`.
    static let leading = WordSet(
        "hôpital clinique lycée collège école boulangerie banque librairie mairie cabinet pharmacie maison crèche société entreprise hospital clínica colegio banco librería panadería farmacia hotel restaurante empresa grupo supermercado supermercados taller ayuntamiento "
            + "padaria livraria escola colégio farmácia prefeitura loja supermercato ospedale banca panificio libreria scuola farmacia ristorante pizzeria azienda ditta comune "
            + "больнице больница школе заводе завод компании компания банке банк фирме клинике ресторане кафе магазине детсаду кофейню кофейне пекарне пекарню театре музее библиотеке "
            + "toko bank rumah_sakit restoran kafe pt cv sekolah hotel công_ty trường bệnh_viện szpitalu banku firmie")

    /// Large employers, as people write them in small letters too.
    static let known = WordSet(knownWords)
    static let knownWords =
        "google amazon aws microsoft facebook netflix tesla ibm intel nvidia oracle salesforce spotify uber lyft airbnb stripe shopify paypal dropbox atlassian github gitlab cloudflare datadog samsung lg sony nintendo huawei xiaomi alibaba tencent bytedance tiktok baidu jd naver kakao coupang line rakuten toyota honda "
        + "tesco sainsburys asda aldi lidl ikea walmart costco target starbucks mcdonalds kfc subway greggs ups fedex dhl usps hermes deutsche_bahn siemens bosch sap bmw volkswagen daimler lufthansa allianz accenture deloitte kpmg pwc ey mckinsey bcg capgemini infosys tcs wipro cognizant "
        + "mercadona telefónica santander bbva inditex zara carrefour leclerc auchan sncf edf orange airbus renault peugeot michelin petrobras itaú bradesco nubank ambev globo fiat eni enel pirelli barilla gazprom sberbank sber сбер сбербанк сбербанке сбере яндекс яндексе газпром газпроме озон озоне вк тинькофф тинькоффе ростелеком "
        + "turkcell garanti akbank koç trendyol gojek tokopedia grab shopee pertamina telkom viettel fpt vinfast nhs bbc nasa cern monzo revolut starling glovo deliveroo monoprix casino evri fedex lloyds barclays hsbc natwest halifax nationwide aviva axa prudential zeiss ülker vestel arçelik migros lego shell bp exxon chevron total pepsi unilever nestle nestlé danone ferrero loreal heineken philips asml ing abn rabobank indomaret alfamart bca bri mandiri telkomsel esselunga conad coop oviesse eurospin unicredit intesa darty fnac decathlon boulanger lidl pixar disney pfizer bayer basf thyssenkrupp rewe edeka dm rossmann obi saturn пятёрочке пятерочке магните ржд мтс ленте ашане ozon вайлдберриз авито correos renfe repsol iberdrola seat oxxo bimbo pemex rappi magalu ifood vale correios caixa wickes morrisons waitrose boots argos halfords screwfix wetherspoons nando_s pret homebase safeway kroger wegmans publix lowes walgreens cvs chipotle wendys dominos arbys wawa"

    /// Words that are no employer when they stand alone.
    static let never = WordSet(
        "lunch dinner breakfast sleep last peace fun nothing everything night home school work university college church london paris berlin english french german math maths monday linux windows docker python java javascript react rust kubernetes adobe excel photoshop git github html css sql php android ios "
            + "god jesus christmas easter sunday scale large speed peace war heart god earth mars head master main ci jenkins prod production api gpu cpu usb led diy ai ml it hr pr qa ui ux "
            + "children kids people adults dogs horses wood leather steel food money fun free hire government state city county town europe america asia africa ukraine covid corona trump biden brexit youtube instagram twitter facebook discord mastodon telegram bluesky threads reddit tinder strava duolingo twitch signal whatsapp linkedin "
            + "nix emacs vim bash css3 html5 oss foss ngo phd msc bsc ba ma")

    /// Words that begin no name of a firm.
    static let notFirst = WordSet(
        "i im ive ill my our your his her their these those there here monday mr mrs ms dr oh ok okay lol tbh btw and but so because since until after before with about over under "
            + "und aber weil seit pero porque desde mais mas porque desde ma perché и но а потому")

    /// `Acme Corp` employs nobody.
    static let placeholders = WordSet(
        "acme contoso initech foobar example foo widgets evilcorp hooli globex umbrella dunder")

    /// In small letters, what cannot be part of a name.
    static let lowerStops = WordSet(
        "a an the i my our your his her their and or but so if in on at to of for with by from as is are was were be it its this that these those some any no not all every each most more very really just "
            + "local small big large nice new old same another other different own good great best bad busy huge tiny few many certain well known family home heart night weekends nights summer winter "
            + "who which what when where while until since because a_local un una una el la le der die das ein eine o os um uma il lo gli"
    )
}
