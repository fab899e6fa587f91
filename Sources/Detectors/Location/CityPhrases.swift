/// More words of living somewhere: what one has there, and from where one speaks.
enum CityPhrases {
    static let rows: [(String, CityCues.Strength)] = [
        ("home|homes ~1 is <place>", .lives),
        ("^ ~6 in|near|outside|en|em|à|a|bei|nahe|di|в|во|من|في|ở <known>", .profile),
        ("^ from|desde|de|da|do|aus|из|dari|från|uit|من <known>", .profile),
        ("^ orang|anak|warga|arek|wong|cah <known>", .profile),
        (
            "snow|snowing|rain|raining|frost|fog|foggy|sun|sunny|cold|hot|windy|dark|storm|hail|ice ~3 here in <known>",
            .lives
        ),
        (
            "<known> ma|notre|meine|unsere|mi|nuestra|minha|nossa|la_mia|mia|моя|наша ville|stadt|ciudad|cidade|città|heimat|tierra|terra|деревня|родина",
            .own
        ),
        ("io|noi|qui ~1 sto|stiamo|abito|abitiamo|vivo|viviamo a|ad|in <known>", .own),
        ("years|winters|summers|decades living in <place>", .lives),
        (
            "my|our ~3 driveway|commute|balcony|landlord|landlady|kitchen|garage|shed|porch|roof|street|road|stairwell|courtyard|building|terrace|window|window_sill|school_run|dentist|gp|attic|basement|backyard|mooring|houseboat ~1 at|in|across|through|over|outside|of|near <place>",
            .lives
        ),
        (
            "<place> ~3 where i|we ~2 hang|sleep|wake|park|settled|landed|ended_up|raise|raised|belong|grow|hide|settle|keep|bought|rent|call",
            .lives
        ),
        ("greetings|hello|hi|waves|waving|hugs from ~3 <place> ~1 home|my_home|where_i|our_home", .lives),
        (
            "i|we|weve|ive ~1 settled|ended_up|washed_up|put_down_roots|bought_a_house|bought_a_flat|rent|renting|squat|stayed_put ~2 in|near|outside <place>",
            .lives
        ),
        ("^ <place> born_and_bred|born_and_raised|through_and_through", .lives),
        ("living the ~1 dream|life|nightmare in <place>", .lives),
        ("im|i_am|ich_bin|soy|je_suis|sono|sou|я|ik_ben ~4 <number> <aside>", .own),
        ("here|back_home|round_here in|at|on <place>", .here), ("hier|bei_uns in|auf|an|im|am <place>", .here),
        ("bei_uns in|auf|an|im <place>", .own),
        (
            "mein|meine|unser|unsere ~1 wohnung|stadt|heimat|straße|balkon|garten|haus|bude|wg ~1 in|ist|bei|an <place>",
            .own
        ),
        ("ici|chez_nous à|en|sur|au|dans <place>", .here), ("j_habite|habite|habitons|nous_habitons <place>", .own),
        (
            "mon|ma|notre ~1 appart|appartement|quartier|ville|village|maison|jardin|rue|balcon|studio à|de|dans|en|sur <place>",
            .own
        ),
        ("acá|aquí en <place>", .here),
        (
            "mi|nuestro|nuestra ~1 casa|piso|barrio|pueblo|ciudad|calle|balcón|depto|departamento|terraza en|de|es <place>",
            .own
        ),
        ("aqui|cá em|no|na <place>", .here),
        ("minha|meu|nossa|nosso ~1 casa|apê|apartamento|bairro|cidade|rua|varanda|sítio em|no|na|de|é <place>", .own),
        ("qui|da_noi a|in|ad <place>", .here),
        (
            "mio|mia|nostro|nostra ~1 casa|appartamento|quartiere|città|paese|balcone|via|cortile a|in|di|è <place>",
            .own
        ),
        ("у_нас|здесь|тут в|на|во <place>", .here),
        (
            "мой|моя|наш|наша|моём|моей|нашем|нашей ~1 город|дом|квартира|двор|район|балкон|улица|дача|городе|доме|квартире в|на|под|— <place>",
            .own
        ),
        ("evim|evimiz|memleketim|şehrim|mahallem|balkonum <place>", .own), ("bizim|burada|burası <place>", .here),
        ("rumah|kos|kosan|kontrakan|kampung saya|gue|aku|ku|kami di <place>", .own),
        ("orang|anak|warga|arek <known> asli|sini|tulen", .own),
        ("di_sini|disini|sini di? <known>", .here), ("mình|tôi|em|tui ~1 ở <known>", .here),
        ("nhà|phòng_trọ mình|tôi|em ở|tại <place>", .own),
        ("我们|我們|咱们|我 这|這|在? <known> 这边|這邊|本地|老家", .here), ("地元は|住んでるのは|住んでいるのは|うちは <place>", .own),
        ("동네는|사는_곳은|고향은 <place>", .own), ("بيتي|بيتنا|مدينتي|مدينتنا|شقتي ~1 في|هي|ب <place>", .own),
        ("عندنا|هنا في|ب <place>", .here),
    ]
}
