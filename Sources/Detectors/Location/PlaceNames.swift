/// Places that people write without a capital, or that a capital alone would not show: countries, regions, the large
/// cities and those that people travel to, nicknames. Not a gazetteer: behind a cue, a capitalised run is a place even
/// when nothing here knows it.
enum PlaceNames {
    /// All of them, in any case.
    static let known = PhraseTable(all)

    /// The same as they are listed.
    static let all =
        countries + regions + europe + americas + asiaAndPacific + africaAndMiddleEast + nicknames + cyrillic
        + ideographs
        + arabic + airportNames + wordsOfTheirOwn

    /// Names that are words too: places only with a capital and behind a word of place.
    static let ambiguous = WordSet(wordsOfTheirOwn)

    private static let wordsOfTheirOwn =
        "nice split la reading mobile turkey china jordan chad mali niger maine halle essen bath flores kerry mayo benin samoa lima brest tours vail bend cork hull derby rye "
        + "us hue sofia faro porto chile peru oman guam cuba man cali salta kingston merida rosario salvador darwin charleston newcastle rhodes fez fes minho puebla baja palma "
        + "lincoln buffalo cuenca leon bahia kos victoria nelson medina jasper aspen boulder reno florence chester newport columbus phoenix savannah madison georgia florida montana "
        + "granada lagos lund orlando bari siena tula surat sucre bern lens como natal york lugo angers male mons pau pula rom wallis java trang vinh fas bale prato salento ponce "
        + "sapa marche paros loire alta "

    private static let nicknames =
        "nyc la sf kl nola vegas philly dc bkk hk cdmx rio ldn pnw socal norcal jozi blr sgp atl pdx slc bcn bsas cph jogja jogjakarta balikpapan floripa sampa bh baires mdp gdl mtl yvr the_bay_area bay_area silicon_valley the_big_apple "

    /// With the endings of the cases that say where and where to.
    private static let cyrillic =
        "москва москву москве москвы питер питере питера петербург петербурге петербурга санкт_петербург санкт_петербурге сочи казань казани екатеринбург екатеринбурге екатеринбурга екб новосибирск новосибирске новосибирска калининград калининграде калининграда "
        + "владивосток владивостоке владивостока мурманск мурманске мурманска иркутск иркутске иркутска байкал байкале байкала байкалу алтай алтае алтая крым крыму крыма карелия карелию карелии карелий кавказ кавказе кавказа камчатка камчатку камчатке камчатки "
        + "дагестан дагестане дагестана калуга калугу калуге калуги тула тулу туле томск томске томска омск омске омска самара самару самаре самары саратов саратове пермь перми уфа уфу уфе уфы челябинск челябинске воронеж воронеже ростов ростове ростова краснодар краснодаре "
        + "краснодара анапа анапу анапе анапы геленджик геленджике ялта ялту ялте ялты суздаль суздале ярославль ярославле псков пскове новгород новгороде новгорода минск минске минска киев киеве киева львов львове одесса одессу одессе одессы тбилиси батуми "
        + "ереван ереване еревана баку алматы астана астану астане ташкент ташкенте ташкента самарканд самарканде бишкек бишкеке грузия грузию грузии армения армению армении казахстан казахстане узбекистан узбекистане турция турцию турции стамбул стамбуле стамбула "
        + "анталья анталью анталье антальи анталия анталию каппадокия каппадокию египет египте египта хургада хургаду хургаде шарм шарме дубай дубае дубая эмираты эмиратах таиланд таиланде таиланда пхукет пхукете пхукета бангкок бангкоке бангкока вьетнам вьетнаме вьетнама нячанг нячанге бали шри_ланка шри_ланку шри_ланке "
        + "индия индию индии гоа китай китае китая пекин пекине шанхай шанхае япония японию японии токио корея корею корее сеул сеуле европа европу европе германия германию германии берлин берлине берлина мюнхен мюнхене франция францию франции париж париже парижа италия италию италии рим риме рима "
        + "милан милане венеция венецию венеции испания испанию испании барселона барселону барселоне барселоны мадрид мадриде португалия португалию португалии лиссабон лиссабоне греция грецию греции крит крите крита кипр кипре кипра черногория черногорию черногории сербия сербию сербии белград белграде "
        + "белграда болгария болгарию болгарии польша польшу польше варшава варшаву варшаве варшавы чехия чехию чехии прага прагу праге праги вена вену вене вены австрия австрию австрии швейцария швейцарию швейцарии лондон лондоне лондона англия англию англии америка америку америке сша "
        + "нью_йорк нью_йорке финляндия финляндию финляндии хельсинки таллин таллине рига ригу риге вильнюс вильнюсе эстония эстонию эстонии латвия латвию израиль израиле тель_авив тель_авиве исландия исландию исландии норвегия норвегию норвегии мексика мексику мексике куба кубу кубе марокко мальдивы мальдивах "

    private static let ideographs =
        "北京 上海 广州 深圳 成都 重庆 杭州 西安 南京 武汉 苏州 厦门 青岛 大理 丽江 昆明 三亚 海南 云南 西藏 拉萨 新疆 香港 澳门 台湾 台北 台南 高雄 花莲 垦丁 桂林 阳朔 长沙 张家界 哈尔滨 长春 沈阳 大连 天津 郑州 洛阳 济南 合肥 黄山 福州 泉州 南昌 景德镇 贵阳 南宁 北海 海口 兰州 敦煌 西宁 银川 "
        + "乌鲁木齐 伊犁 喀什 呼和浩特 香格里拉 稻城 稻城亚丁 九寨沟 四川 贵州 广西 甘肃 青海 内蒙古 东北 江南 日本 东京 大阪 京都 奈良 北海道 札幌 福冈 冲绳 名古屋 韩国 首尔 釜山 济州岛 泰国 曼谷 清迈 普吉 普吉岛 苏梅岛 新加坡 马来西亚 吉隆坡 槟城 沙巴 越南 河内 胡志明 岘港 芽庄 柬埔寨 老挝 缅甸 菲律宾 巴厘岛 "
        + "印尼 印度 尼泊尔 斯里兰卡 马尔代夫 美国 纽约 洛杉矶 旧金山 西雅图 加拿大 温哥华 多伦多 墨西哥 古巴 巴西 阿根廷 智利 秘鲁 英国 伦敦 爱丁堡 爱尔兰 法国 巴黎 德国 柏林 慕尼黑 意大利 罗马 米兰 威尼斯 佛罗伦萨 西班牙 巴塞罗那 马德里 葡萄牙 里斯本 希腊 雅典 圣托里尼 瑞士 苏黎世 奥地利 维也纳 荷兰 阿姆斯特丹 "
        + "比利时 丹麦 瑞典 挪威 芬兰 冰岛 俄罗斯 莫斯科 贝加尔湖 土耳其 伊斯坦布尔 埃及 开罗 摩洛哥 肯尼亚 南非 迪拜 以色列 澳洲 澳大利亚 悉尼 墨尔本 新西兰 奥克兰 皇后镇 欧洲 东南亚 重慶 廣州 澳門 臺灣 臺北 台灣 花蓮 墾丁 東京 韓國 首爾 泰國 倫敦 紐約 歐洲 "
        + "沖縄 石垣島 宮古島 屋久島 函館 小樽 福岡 博多 横浜 神戸 広島 仙台 金沢 箱根 長崎 熊本 鹿児島 別府 由布院 高松 松山 四国 九州 鎌倉 日光 軽井沢 草津 熱海 伊豆 富士山 青森 秋田 山形 新潟 長野 松本 岐阜 高山 伊勢 和歌山 岡山 倉敷 出雲 韓国 ハワイ グアム パリ ロンドン ローマ ミラノ フィレンツェ ベネチア バルセロナ マドリード リスボン "
        + "ベルリン ミュンヘン ウィーン プラハ ブダペスト アムステルダム ヘルシンキ ストックホルム アイスランド イタリア フランス ドイツ スペイン ポルトガル イギリス アメリカ カナダ メキシコ ペルー ブラジル オーストラリア ニュージーランド シドニー ソウル 済州島 バンコク タイ チェンマイ プーケット ベトナム ハノイ ダナン ホーチミン シンガポール マレーシア クアラルンプール バリ バリ島 "
        + "セブ島 フィリピン インド ネパール モロッコ エジプト トルコ イスタンブール ニューヨーク ロサンゼルス サンフランシスコ シアトル バンクーバー "
        + "제주도 제주 부산 서울 대구 대전 광주 인천 울산 강릉 속초 경주 전주 여수 통영 거제 포항 춘천 양양 강원도 남해 울릉도 도쿄 오사카 교토 후쿠오카 삿포로 오키나와 홋카이도 나고야 일본 중국 베이징 상하이 홍콩 마카오 태국 방콕 치앙마이 푸켓 다낭 나트랑 하노이 호치민 베트남 대만 타이베이 싱가포르 쿠알라룸푸르 말레이시아 발리 세부 보라카이 필리핀 몽골 인도 네팔 "
        + "파리 런던 로마 베를린 뮌헨 빈 프라하 부다페스트 바르셀로나 마드리드 리스본 포르투 스위스 취리히 이탈리아 프랑스 독일 스페인 영국 아이슬란드 유럽 터키 이스탄불 이집트 두바이 뉴욕 하와이 괌 사이판 미국 캐나다 밴쿠버 시드니 호주 뉴질랜드 "

    private static let arabic =
        "دبي القاهرة الرياض جدة مكة المدينة أبها الدمام بيروت عمان عمّان الدوحة الكويت المنامة مسقط صلالة اسطنبول إسطنبول أنطاليا انطاليا طرابزون لندن باريس مراكش طنجة فاس الرباط تونس الجزائر تركيا المغرب مصر الاردن الأردن لبنان ماليزيا اندونيسيا بالي المالديف جورجيا تبليسي باكو البوسنة سراييفو ألمانيا المانيا ايطاليا إيطاليا اسبانيا إسبانيا "
        + "فرنسا بريطانيا امريكا أمريكا كندا اليابان تايلند تايلاند بانكوك الإسكندرية الاسكندرية شرم_الشيخ الغردقة العلا "

    /// Airports: three capitals beside a word of flying.
    static let airports = WordSet(airportCodes)
    static let airportCodes =
        "atl lax ord dfw den jfk sfo sea las mco ewr clt phx iah mia bos msp fll dtw phl lga bwi slc dca san iad tpa pdx hnl stl bna aus "
        + "mdw oak sjc rdu smf sna msy dal hou abq buf cle cmh cvg ind mci mke oma pit rsw sat jax pbi ont bur srq sju ogg koa lih anc okc tul bdl alb roc syr ric orf chs sav mem sdf gso gsp "
        + "lhr lgw stn ltn man edi gla bhx brs dub ork bfs cdg ory nte lys mrs tls bod nce ams ein rtm fra muc txl ber dus ham cgn str zrh gva bsl vie szg bru crl mad bcn agp pmi vlc svq lis opo fao "
        + "fco cia mxp lin bgy vce nap cta bri pmo ath skg her rho ist saw ayt esb adb cph arn got osl bgo trf hel kef waw krk gdn prg bud otp sof beg zag spu dbv lju rix tll vno dme svo led kbp dxb auh doh del bom blr maa hyd ccu bkk "
        + "dmk hkt cnx usm kul pen sin cgk dps sub mnl ceb sgn han dad hkg tpe khh pek pkx pvg sha can szx ctu icn gmp pus cju nrt hnd kix itm fuk cts oka syd mel bne per akl chc zqn adl yyz yvr "
        + "yul yyc yow yeg yhz gru gig bsb eze aep scl lim cuz bog mde ctg uio gye mex cun gdl mty pty sjo sju hav jnb cpt dur nbo dar jro znz cai hrg ssh cmn rak tun add los acc abv tlv amm bey ruh jed kwi mct tbs evn gyd ala tas cmb mle ktm dac khi lhe isb"
}
