/// Makes and models of cars, vans and motorcycles.
enum VehicleNames {
    /// Makes that mean nothing else.
    private static let makes =
        "kenworth peterbilt freightliner scania hymer airstream winnebago fendt kubota zetor massey deere borgward simca talbot datsun austin morris hillman leyland reliant sunbeam barkas "
        + "skoda volvo toyota honda bmw audi mercedes mercedes-benz benz volkswagen vw opel vauxhall renault peugeot citroen fiat nissan mazda "
        + "subaru mitsubishi suzuki hyundai kia tesla chevrolet chevy dodge buick cadillac chrysler lexus acura infiniti porsche saab dacia "
        + "yamaha kawasaki ducati ktm vespa aprilia piaggio polestar rivian byd geely mahindra isuzu daihatsu pontiac oldsmobile plymouth "
        + "bentley maserati ferrari lamborghini daewoo ssangyong trabant wartburg proton perodua maruti bajaj gilera derbi husqvarna moto-guzzi "
        + "guzzi enfield norton haval chery zeekr xpeng togg tofas tofaş cupra lotus alpine iveco unimog lada лада жигули ваз уаз газель тойота хонда ниссан "
        + "мазда форд шкода рено хендай киа фольксваген опель москвич "

    /// Makes that are words of their own: only with a capital, and a year right beside.
    private static let wordMakes =
        "ford seat jeep ram gmc jaguar land range mini alfa lancia smart harley triumph mg tata saturn lincoln genesis rover "
        + "fit soul biz fox titan explorer ridgeline pilot ka up fan cub ranger ruf indian victory royal beta sym kymco cfmoto zero "

    /// Models that people name without the make.
    private static let models =
        "insignia mokka meriva vivaro boxster cayenne macan goldwing toros fordson dexta zoe zoé ibiza ateca arona cx-5 cx-3 hr-v cr-v "
        + "avensis aygo celica supra previa estima alphard hilux sienna highlander 4runner sorento stinger ceed ecosport kwid saveiro "
        + "trafic vivaro jumpy kadjar captur modus espace laguna safrane xsara xantia "
        + "كورولا كامري تويوتا هيونداي النترا سوناتا نيسان هوندا مازدا مرسيدس هايلكس لاندكروزر "
        + "golf polo passat touran tiguan corsa astra zafira civic corolla yaris camry prius rav4 hilux hiace focus fiesta mondeo transit "
        + "octavia fabia superb panda punto uno doblo ducato clio twingo kangoo megane scenic duster logan sandero berlingo caddy transporter "
        + "crafter sprinter vito jimny swift alto baleno miata mx5 mx-5 mustang camaro corvette accord outback forester impreza wrangler "
        + "tacoma tundra f150 f-150 silverado defender discovery freelander leaf micra qashqai juke navara ioniq kona tucson i10 i20 sportage "
        + "picanto niro beetle kombi gol palio onix celta fusca hb20 strada innova avanza xenia brio ertiga lancer pajero skyline deauville "
        + "africa-twin transalp hornet fireblade tenere bonneville sportster himalayan activa splendor pcx nmax vario supra ninja multivan "
        + "california t4 t5 wagonr fortuner creta venue nexon pulsar dominar monster scrambler hayabusa bandit v-strom cbr500 versys "
        + "egea doblò linea albea doğan şahin тигуан веста гранта приора нива солярис рио логан камри королла октавия поло пассат фокус "

    static let known = WordSet(makes + models)
    static let words = WordSet(wordMakes)
    /// Models may stand without a make, but not the other way round.
    static let alone = WordSet(models)

    /// In scripts without spaces.
    static let unspaced = CueWords([
        "トヨタ", "ホンダ", "日産", "スズキ", "マツダ", "スバル", "ダイハツ", "三菱", "ヤマハ", "カワサキ", "レクサス", "ジムニー", "ハイエース",
        "プリウス", "タント", "ハスラー", "ミニクーパー", "フィアット", "ボルボ", "ベンツ", "丰田", "本田", "日产", "大众", "宝马", "奔驰", "奥迪",
        "比亚迪", "特斯拉", "福特", "别克", "吉利", "长城", "哈弗", "五菱", "现代", "起亚", "马自达", "雪佛兰", "蔚来", "理想", "小鹏", "豐田",
        "賓士", "福斯", "現代", "馬自達", "光陽", "三陽", "현대", "기아", "쌍용", "쏘나타", "소나타", "아반떼", "그랜저", "모닝", "스파크",
        "サンバー", "フィット", "カブ", "アルト", "ワゴンR", "エブリイ", "キャリイ", "ロードスター", "インプレッサ", "レガシィ", "飞度", "捷达", "朗逸", "卡罗拉", "凯美瑞",
        "雅阁", "思域", "轩逸", "帕萨特", "速腾", "宝来", "桑塔纳", "高尔夫", "途观", "五菱", "포터", "봉고", "K5", "싼타페", "투싼", "쏘렌토", "스포티지",
        "카니발", "레이", "벤츠", "아우디", "캐스퍼", "코나",
    ])

    static let triggers: [String] =
        WordList.words(makes + wordMakes + models).map { WordList.spaced($0, at: 0x2d) } + accented
        + unspaced.words

    /// As they are written with their marks, which the search for words does not take off.
    private static let accented = ["citroën", "škoda"]
}
