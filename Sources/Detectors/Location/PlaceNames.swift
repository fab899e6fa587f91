/// Places that people write without a capital, or that a capital alone would not show: countries, regions, the large
/// cities, nicknames. Not a gazetteer: behind a cue, a capitalised run is a place even when nothing here knows it.
enum PlaceNames {
    /// One word or several joined by `_`.
    static let known: [String] = (countries + cities + regions + nicknames).split(separator: " ").map(String.init)

    private static let countries =
        "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados "
        + "belarus belgium belize bhutan bolivia bosnia botswana brazil brasil brunei bulgaria cambodia cameroon canada chile china "
        + "colombia costa_rica croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia fiji finland france "
        + "germany ghana greece greenland guatemala guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy "
        + "jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon libya liechtenstein lithuania luxembourg "
        + "madagascar malaysia maldives malta mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal "
        + "netherlands new_zealand nicaragua nigeria norway oman pakistan panama paraguay peru philippines poland qatar romania russia "
        + "rwanda scotland senegal serbia seychelles singapore slovakia slovenia somalia south_africa south_korea korea spain sri_lanka sudan sweden "
        + "switzerland syria taiwan tajikistan tanzania thailand tunisia uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen "
        + "zambia zimbabwe españa espana francia italia alemania japón japon deutschland österreich schweiz italien spanien frankreich griechenland "
        + "kroatien thailande italie espagne allemagne grèce maroc portogallo grecia spagna portugal turkey turkiye turquie türkei "
        + "jepang malaysia singapura тайланд таиланд турция турцию турции грузия грузию сочи крым питер москва дубай египет бали "

    private static let cities =
        "amsterdam athens atlanta auckland austin bali bangkok bangalore barcelona beijing beirut belgrade bergen berlin bogota bologna boston "
        + "bratislava brisbane brussels bucharest budapest buenos_aires busan cairo calgary cancun cape_town cartagena casablanca chennai "
        + "chiang_mai chicago cologne copenhagen cordoba cusco da_nang dallas delhi denver detroit dhaka dubai dublin dubrovnik edinburgh faro "
        + "florence frankfurt fukuoka geneva genoa glasgow goa gothenburg granada hamburg hanoi havana helsinki ho_chi_minh hong_kong honolulu houston hue "
        + "hyderabad ibiza istanbul jakarta jerusalem johannesburg kathmandu krakow kuala_lumpur kyoto lagos lahore las_vegas leipzig lima lisbon "
        + "aarhus abu_dhabi accra addis_ababa adelaide agra alicante almaty amman antalya asheville asuncion baku bamberg bariloche bath batumi belfast belo_horizonte "
        + "bilbao biarritz bordeaux brasilia bremen brighton bristol brno bruges burgos cadiz cali canberra cardiff catania cebu_city chamonix charleston "
        + "christchurch cluj coimbra colombo conakry cork curitiba dakar dar_es_salaam darwin davos doha dresden dunedin durban düsseldorf eindhoven evora "
        + "fez firenze florianopolis floripa funchal galway gdynia ghent giza graz grenoble groningen guadalajara guayaquil haifa hangzhou heraklion hobart "
        + "hoi_an hvar innsbruck interlaken invercargill kampala karachi kaunas kazan khartoum kigali kingston kiev kyiv kochi kolkata kotor krabi kraków leeds "
        + "leiden leuven lille linz lucerne luzern luxor lviv maastricht manaus marbella mendoza merida monterrey montevideo montpellier mombasa murcia muscat "
        + "münster nantes napier newcastle nicosia novi_sad nuremberg nürnberg odessa oaxaca odense ohrid palma pamplona penang perugia pisa plovdiv podgorica "
        + "poznan pretoria pristina puebla puerto_vallarta punta_cana queenstown rabat ravenna recife reims rennes rhodes rosario rostock rovinj salvador "
        + "salta samarkand san_sebastian santander seychelles sharm_el_sheikh siena siem_reap skopje st_moritz strasbourg tangier thessaloniki tirana trieste "
        + "tromso tromsø trondheim tunis uluwatu ushuaia utrecht valletta valparaiso varna victoria_falls vientiane wroclaw wrocław xian york zadar zanzibar "
        + "zaragoza zermatt floripa "
        + "lisboa liverpool ljubljana london los_angeles lyon madrid malaga manila manchester marrakech marrakesh marseille medellin melbourne miami "
        + "milan milano minneapolis minsk montreal moscow mumbai munich münchen nairobi naples napoli nashville new_delhi new_orleans new_york nice "
        + "osaka oslo ottawa oxford palermo paris perth philadelphia phoenix phuket pittsburgh porto portland prague quito reykjavik riga "
        + "rio_de_janeiro rome roma rotterdam salzburg san_antonio san_diego san_francisco san_jose santiago sao_paulo sapporo sarajevo seattle seoul "
        + "seville sevilla shanghai shenzhen sofia split st_petersburg stockholm stuttgart sydney taipei tallinn tampa tashkent tbilisi tel_aviv "
        + "tenerife tokyo tokio toronto toulouse tulum turin valencia vancouver venice venezia verona vienna wien vilnius warsaw washington "
        + "wellington yerevan yogyakarta jogja zagreb zurich zürich bandung surabaya medan semarang antalya izmir ankara bodrum "

    private static let regions =
        "alaska alabama arizona california colorado connecticut florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maryland "
        + "massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_jersey new_mexico north_carolina "
        + "ohio oklahoma oregon pennsylvania south_carolina south_dakota tennessee texas utah vermont virginia wisconsin wyoming ontario "
        + "quebec alberta british_columbia europe asia africa south_america central_america north_america latin_america southeast_asia se_asia "
        + "middle_east scandinavia the_alps alps balkans caribbean patagonia tuscany andalusia bavaria brittany provence sicily sardinia corsica crete "
        + "sardegna sicilia toscana puglia corsica corse kreta crète creta südtirol dolomiti dolomites isle_of_skye skye faroe_islands lofoten transylvania "
        + "galicia asturias cataluña catalunya alentejo minho douro chapada_diamantina pantanal amazonas torres_del_paine atacama yucatan baja "
        + "mallorca majorca santorini mykonos algarve azores açores madeira canary_islands bretagne normandie normandy cornwall "
        + "lake_district yosemite yellowstone grand_canyon zion lake_tahoe tahoe poconos cape_cod outer_banks west_coast east_coast the_states us usa uk uae "
        + "okinawa hokkaido jeju boracay palawan cebu lombok penang langkawi koh_samui krabi ostsee nordsee usedom sylt rügen "

    private static let nicknames =
        "北京 上海 广州 深圳 成都 重庆 杭州 西安 南京 武汉 苏州 厦门 青岛 大理 丽江 昆明 三亚 海南 云南 西藏 新疆 香港 澳门 台湾 台北 桂林 长沙 哈尔滨 日本 东京 大阪 京都 北海道 韩国 首尔 泰国 曼谷 清迈 普吉 新加坡 "
        + "马来西亚 越南 美国 纽约 英国 伦敦 法国 巴黎 德国 意大利 罗马 西班牙 澳洲 悉尼 迪拜 沖縄 東京 札幌 福岡 名古屋 横浜 神戸 広島 仙台 金沢 箱根 長崎 台湾 ハワイ パリ ロンドン ソウル バンコク ニューヨーク 제주도 제주 부산 서울 대구 대전 강릉 경주 "
        + "여수 도쿄 오사카 후쿠오카 일본 태국 방콕 다낭 베트남 대만 타이베이 파리 런던 뉴욕 하와이 괌 nyc la sf kl nola vegas philly dc bkk hk cdmx rio antwerp gdansk ldn pnw socal norcal jozi blr sg dubai"

    /// Airports: three capitals beside a word of flying.
    static let airports = WordSet(airportCodes)
    static let airportCodes =
        "atl lax ord dfw den jfk sfo sea las mco ewr clt phx iah mia bos msp fll dtw phl lga bwi slc dca san iad tpa pdx hnl stl bna aus "
        + "mdw oak sjc rdu smf sna msy dal lhr lgw stn ltn man edi cdg ory ams fra muc txl ber dus ham zrh gva vie bru mad bcn lis opo "
        + "fco mxp lin vce nap ath ist saw cph arn osl hel waw prg bud otp sof dme svo led kbp dxb auh doh del bom blr maa hyd ccu bkk "
        + "dmk hkt cnx kul sin cgk dps mnl ceb sgn han dad hkg tpe pek pvg can icn gmp nrt hnd kix fuk cts syd mel bne per akl yyz yvr "
        + "yul yyc gru gig eze scl lim bog mde mex cun gdl pty sjo sju jnb cpt nbo cai cmn add los tlv amm"
}
