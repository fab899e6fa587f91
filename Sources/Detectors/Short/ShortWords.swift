/// What words say of the facts beside them, in fourteen languages: read off a short text for ``ShortFeatures``.
enum ShortWords {
    /// What a word may say.
    enum Head: Int, CaseIterable, Sendable {
        case work, role, study, live, former, born, named, parcel, here, market, sample, shop, offer, story, famous
        case hold, trouble, tool, car, secret, number, team, quote, tried, sold, pet
    }

    static let lexicon = Lexicon(
        Head.allCases.compactMap { head in
            words(of: head).map { (Lexicon.Heads(rawValue: 1 << UInt32(head.rawValue)), $0) }
        } + [(Lexicon.Heads(rawValue: 1 << UInt32(Head.role.rawValue)), roles)])

    /// The alternatives of ``JobWords``, as a list.
    private static let roles = String(
        decoding: JobWords.roles.utf8.map { $0 == 0x7c ? 0x20 : $0 }, as: UTF8.self)

    private static func words(of head: Head) -> String? {
        switch head {
        case .work:
            """
            work working worked job jobs shift shifts nights payroll employed employer employee hired desk office colleagues \
            boss manager team career gig day_job weekdays clock paycheck pays wages opinions views til till behind_the_counter \
            trabajo trabajando curro turno empleo nómina trabalho trampo trabalhando emprego travaille bosse boulot salarié \
            arbeite arbeit schichte job_bei angestellt beschäftigt lavoro lavorando turni kerja bekerja kerjanya \
            çalışıyorum çalışmak işim iş_yeri mesai làm_việc làm_ở đi_làm работаю работа тружусь служу смена 上班 工作 就职 任职 供职 打工 \
            勤務 働いて 勤めて 務めて 職場 勤め 일해 일하 근무 재직 다녀 출근 أعمل اعمل موظف موظفة أشتغل اشتغل وظيفتي
            """
        case .role: nil
        case .study:
            """
            study studying studied student students degree phd msc bsc ba ma mba alum alumni alumna alumnus graduated grad graduate \
            graduating freshman sophomore undergrad postgrad semester campus thesis dissertation lecture lectures exams finals \
            enrolled majoring major minor class classmates school uni college learnt learning fresher homework teacher dorm gcse \
            a-levels diploma bachelor's master's dropout degree_from class_of \
            estudio estudié estudiante carrera licenciado licenciada egresado egresada cursé cursando estudo estudei formado formada \
            faculdade curso étudie étudiant étudiante diplômé diplômée fac études licence studiere studiert student studentin \
            studium abitur bachelor uni absolvent studio studiato laureato laureata studente studentessa laurea iscritta iscritto \
            kuliah mahasiswa mahasiswi lulusan alumni jurusan angkatan okuyorum öğrencisi mezunu mezunuyum öğrenciyim okudum \
            học_ở học_tại sinh_viên cựu_học_sinh tốt_nghiệp учусь учился училась студент студентка выпускник выпускница окончил \
            окончила закончил закончила аспирант 毕业 就读 读书 念书 本科 硕士 博士 研究生 在读 校友 卒業 在学 通って 学部 大学院 通ってる \
            졸업 재학 다니 학번 전공 أدرس ادرس طالب طالبة خريج خريجة تخرجت
            """
        case .live:
            """
            live living lives lived based home hometown moved resident reside residing local locals raised grew settled flat house \
            rent neighbourhood neighborhood dweller native greetings sunny rainy snow outside_my_window born_and_raised loc location \
            from_here town village city \
            vivo vivimos viviendo radicado radicada afincado afincada resido moro moramos morando mora_em habite habitons vis vivons \
            installé installée wohne wohnen lebe leben zuhause daheim wohnhaft abito abitiamo viviamo residente sto \
            tinggal domisili menetap asal oturuyorum yaşıyorum yaşıyoruz ikamet sống ở sinh_sống ở_tại живу живём живем проживаю родом обитаю \
            住在 定居 坐标 坐標 现居 居住 在住 住んで 住み 暮らし 暮らして 거주 살아 살고 사는 أعيش اعيش أسكن اسكن ساكن مقيم مقيمة
            """
        case .former:
            """
            ex former formerly previously previous used quit left retired fired resigned once back_then years_ago ago was were \
            old long_ago past until stopped deleted closed switched no_longer anymore \
            antes solía dejé antigua antiguo exempleado ancien ancienne ancienne quitté avant ehemalig ehemalige früher damals gekündigt \
            ex- prima una_volta ex_dipendente mantan dulu bekas eski eskiden ayrıldım бывший бывшая раньше уволился уволилась когда-то \
            以前 曾经 曾 前员工 辞职 元 以前は 辞めた 辞めて 예전 그만 퇴사 سابق سابقا سابقاً
            """
        case .born:
            """
            born birthday birthdays bday b-day dob birth turning turned turn years_old year_old yo birthdate vintage candles cake \
            est since class_of child_of baby_of star_sign zodiac aries taurus gemini cancer leo virgo libra scorpio sagittarius \
            capricorn aquarius pisces \
            cumple cumpleaños nací nacido nacida cumplo nasci nascido nascida aniversário anos né née naissance anniversaire fête ans \
            geboren geburtstag jahrgang nato nata compleanno compio lahir ultah ulang_tahun doğum doğdum doğumlu doğumluyum sinh \
            sinh_nhật sinh_năm родился родилась рождения рожд др днюха 出生 生日 生于 年生 誕生日 生まれ 生まれて 生誕 생일 태어났 태어난 년생 \
            مواليد ميلادي ولدت تاريخ_الميلاد
            """
        case .named:
            """
            name named names call called aka real_name irl signed sincerely regards cheers known_as yours passport_says full_name \
            author maintainer contact by written_by maintained_by copyright \
            llamo nombre soy firmado firma chamo nome sou appelle prénom nom heiße heisse name_ist chiamo sono nama namaku nama_saya \
            adım ismim tên tên_là зовут имя фамилия подпись меня_зовут 名字 叫 本名 姓名 我叫 名前 申します 本名は 이름 본명 이라고 اسمي الاسم أنا
            """
        case .parcel:
            """
            address ship shipping send sending post posted postcard postcards parcel parcels deliver delivered delivery door doorbell \
            apartment apt buzzer buzz floor mail mailing letterbox mailbox pickup collect collection drop bring porch courier letters \
            stickers swap garage gate key_under front_door leave_it ring knock \
            dirección envíos enviar paquete paquetes casa piso timbre endereço envio encomenda portão adresse colis livraison sonnette \
            étage envoyer anschrift paket pakete klingel schicken liefern lieferung indirizzo spedire pacco pacchi citofono spedizione \
            alamat kirim paket paketnya rumah adres adresim kargo gönder kapı địa_chỉ gửi giao nhà адрес посылка посылку доставка \
            домофон подъезд квартира 地址 寄 快递 包裹 收件 收货 住所 送って 荷物 届 宛 届け 주소 택배 배송 보내 عنوان عنواني الشحن طرد بيتي
            """
        case .here:
            """
            here now rn currently sitting sat standing queue queueing queuing waiting table bench seat row parked outside inside today tonight \
            this_morning this_evening right_now at_the_moment checked checking checkin made_it arrived grab grabbed coffee beer lunch \
            dinner gig concert exhibition in_line lobby spot come_say say_hi join \
            aquí ahora acá sentado sentada haciendo_cola aqui agora sentado na_fila ici maintenant assis assise hier jetzt gerade sitze \
            schlange qui adesso seduto seduta in_coda di_sini sekarang lagi_di antri burada şu_an şimdi burdayım buradayız oturuyorum \
            ở_đây đang_ở bây_giờ здесь сейчас тут сижу стою очередь 现在 这里 在这 正在 排队 此刻 今 なう ここ 並んで 来てる 来ました にいる \
            지금 여기 줄 와있 왔어 هنا الآن حاليا الان
            """
        case .market:
            """
            price prices market markets listed listing lists launches launch launched announced announces announcement ceo cfo founder \
            fined regulators regulator regulation volume volumes hack hacked hackers breach outage lawsuit sues sued report reports \
            reported etf sec revenue quarter quarterly shares stock partnership partners acquired acquisition analyst analysts survey \
            article headline headlines press research index data says_it rumour rumor rumours bankruptcy bankrupt collapse \
            precio mercado anuncia anunció noticias regulador preço anunciou notícias marché annonce annoncé régulateur kurs markt meldet \
            kündigt behörde prezzo mercato annuncia notizie harga pasar mengumumkan berita fiyat piyasa duyurdu haber giá thị_trường \
            công_bố tin цена рынок объявила объявил новости регулятор курс 价格 市场 宣布 公告 新闻 监管 価格 市場 発表 ニュース 가격 시장 발표 뉴스 \
            سعر السوق أعلنت اعلنت أخبار
            """
        case .sample:
            """
            example examples sample samples dummy placeholder fake test tests testing lorem demo docs documentation template templates \
            format formats mock mocked fixture fixtures default defaults foo bar your_ john_doe jane_doe syntax regex readme tutorial \
            specimen invented made-up pretend generator generated random schema snippet spec \
            ejemplo muestra plantilla prueba exemplo modelo exemple modèle essai beispiel muster vorlage esempio prova modello contoh \
            örnek deneme ví_dụ mẫu пример образец шаблон тест 例如 示例 样例 模板 测试 例 サンプル テスト 見本 예시 샘플 테스트 مثال تجريبي نموذج
            """
        case .shop:
            """
            open opens opening hours store shop shops hq headquarters offices venue visit tickets entry free_entry doors admission \
            branch branches tour museum exhibition clinic reception box_office registered stockist customers website booking closed \
            monday-friday mon-fri weekdays workshop event events meetup hosted festival \
            tienda horario sede local loja sede horário boutique horaires siège magasin laden öffnungszeiten filiale geschäft negozio \
            orari sede toko kantor jam_buka mağaza merkez ofis cửa_hàng trụ_sở văn_phòng магазин офис часы_работы музей 门店 营业 总部 店铺 \
            営業 本社 店舗 会場 매장 본사 영업 متجر المقر مكتب
            """
        case .offer:
            """
            hiring vacancy vacancies apply applicants applying applied interview interviews interviewed recruiter recruiting offer offered \
            sale wanted seeking looking recommend_me discount promo deal auction listing ad advert \
            contratan vacante busco entrevista vaga entrevista recrute embauche entretien candidature bewerbung bewerbe stelle \
            vorstellungsgespräch colloquio assume cerco lowongan lamar wawancara iş_ilanı başvurdum mülakat tuyển_dụng phỏng_vấn вакансия \
            собеседование ищу резюме 招聘 应聘 面试 求人 面接 応募 채용 면접 지원 وظيفة_شاغرة مقابلة
            """
        case .story:
            """
            novel story stories character characters protagonist heroine hero villain chapter plot film movie episode scene sequel \
            series sitcom detective dream dreamt dreamed game games quest level sims minecraft skyrim dungeon campaign fanfic fiction \
            fictional poem lyrics song joke riddle exam_question exercise textbook translate play musical screenplay roleplay crossword \
            novela cuento personaje película serie sueño videojuego livro personagem filme série sonho roman personnage film rêve jeu \
            geschichte figur traum spiel romanzo personaggio sogno gioco cerita tokoh mimpi roman karakter rüya oyun truyện nhân_vật phim \
            mơ роман герой персонаж фильм сон игра 小说 角色 电影 梦 游戏 主角 小説 映画 夢 ゲーム 主人公 소설 영화 꿈 게임 주인공 رواية فيلم حلم لعبة
            """
        case .famous:
            """
            president minister king queen actor actress singer composer philosopher emperor pope saint footballer poet painter celebrity \
            politician senator prince princess inventor legend wikipedia biography autobiography monument statue grave century obituary \
            presidente rey reina cantante actor escritor pintor président roi reine chanteur kanzler könig königin sänger dichter re \
            regina cantante pittore presiden raja penyanyi kral kraliçe şarkıcı cumhurbaşkanı tổng_thống vua ca_sĩ президент король \
            королева певец певица поэт писатель актёр 总统 国王 歌手 明星 作家 大統領 国王 歌手 俳優 대통령 가수 배우 رئيس ملك مغني
            """
        case .hold:
            """
            hold holding holdings hodl hodling stack stacked stacking bag bags own got saved saving savings sitting_on balance portfolio \
            staked staking parked locked_up stash stashed accumulated pile all_in down_to left_with worth net_worth bought position \
            tengo ahorrado ahorros tenho guardado guardados j'ai épargne habe halte spare ho risparmi punya simpan pegang param var \
            biriktirdim có đang_giữ держу лежит накопил скопил есть 持有 拿着 囤 存了 有 持って 保有 ガチホ 갖고 보유 들고 عندي أملك املك معي
            """
        case .trouble:
            """
            locked lock locks frozen froze freezing freeze pending stuck support ticket refuses refused closed banned ban suspended \
            restricted unanswered verification unverified rejected missing lost vanished disappeared gone withdrawal withdrawals deposit \
            review waiting weeks days hours silence bot ignored delisted scam theft stolen held hold hostage kyc selfie processing error \
            bloqueada bloqueado bloqueó congelada retiro soporte pendiente bloqueou bloqueada congelou saque suporte travado bloqué gelé \
            retrait attente gesperrt eingefroren auszahlung wartet hängt bloccato bloccata congelato prelievo assistenza dibekukan \
            diblokir nyangkut penarikan ditahan dondurdu askıda çekim bekliyor kilitledi khóa treo đóng_băng rút_tiền заблокировали \
            заблокировал заморозили вывод зависла зависли поддержка не_выводит держит 冻结 封号 提现 卡住 客服 不到账 凍結 出金 止まった 届かない \
            ロック 동결 출금 막혔 정지 묶여 تجميد سحب معلق الدعم حظر
            """
        case .tool:
            """
            wallet wallets hardware device devices bot bots tracker tracking taxes tax portfolio firmware cold storage sign signing \
            signer multisig node desktop extension app software airgapped offline metal plate backup passphrase steel hodl chart charts \
            alerts indicator strategy grid dca_bot copy_trading swap dapp browser \
            billetera monedero carteira portefeuille brieftasche portafoglio dompet cüzdan ví кошелек кошелёк бот холодный 钱包 冷钱包 机器人 \
            ウォレット 財布 지갑 봇 محفظة
            """
        case .car:
            """
            car cars van bike motorbike motorcycle truck lorry drive driving plate plates mot reg registration vin chassis engine miles \
            mileage gearbox clutch brakes tyre tyres garage mechanic parked exhaust diesel petrol estate hatchback campervan camper pickup \
            rust gasket my_old windscreen windshield wheels road_tax ulez parking \
            coche matrícula furgo furgoneta moto carro placa caminhonete voiture bagnole immatriculation camionnette auto kennzeichen \
            wagen karre transporter macchina targa furgone mobil motor plat_nomor pelat arabam araba plaka xe biển_số машина тачка \
            номер госномер авто мотоцикл 车 车牌 开车 摩托 車 愛車 ナンバー 車検 차 차량 번호판 오토바이 سيارتي سيارة لوحة
            """
        case .secret:
            """
            password passwords pass passwd pwd pw login logins pin pins code codes passcode backup recovery 2fa otp wifi wi-fi key keys \
            unlock router admin credentials creds secret emergency reset authenticator scratch one-time mfa passphrase door safe alarm \
            contraseña clave pase código códigos senha chave passe mdp mot_de_passe clé passwort kennwort losung codice chiave sandi kata_sandi \
            kode şifre şifresi parola kod mật_khẩu mã пароль пароли код коды вайфай ключ 密码 口令 验证码 备用码 恢复码 パスワード 暗証 コード \
            復旧 비밀번호 비번 코드 كلمة_السر كلمة_المرور باسورد رمز رموز
            """
        case .number:
            """
            order orders ticket tickets case ref reference invoice isbn serial model version issue block room flight tracking bug build \
            pr commit release part item sku article zip page chapter lot batch booking receipt request score phone tel call fax \
            pedido referencia factura pedido commande facture réf bestellung rechnung auftrag ordine fattura pesanan sipariş đơn_hàng заказ \
            тикет номер_заказа 订单 编号 工单 注文 番号 주문 طلبية
            """
        case .team:
            """
            fc united match score scored scores beat beats cup season league goal goals playoffs striker coach derby fans stadium nil win won \
            lost_to draw fixture tournament championship race lap podium \
            partido liga gol goles jogo time torcida match ligue but spiel tor bundesliga partita squadra campionato pertandingan klub maç takım \
            trận đội матч клуб гол сборная 比赛 球队 试合 試合 경기 팀 مباراة فريق
            """
        case .quote:
            """
            said says told tells wrote writes asked asks according claims claimed quoted quote overheard heard shouted replied announced tweeted \
            dice dijo cuenta contó disse falou dit raconte écrit sagt sagte meint schrieb dice disse ha_detto katanya bilang dedi diyor \
            bảo nói сказал сказала говорит пишет 说 说过 称 表示 言って 曰く という 말했 라고 قال قالت يقول
            """
        case .tried:
            """
            try tried trying consider considering thinking thinking_of maybe might could would should if wish hope someday one_day almost \
            nearly never instead imagine suppose unless want wanted plan planning hypothetically dream \
            quizá ojalá quisiera pensando talvez queria pensando peut-être voudrais j'aimerais vielleicht würde möchte forse vorrei mungkin pengen \
            andai belki keşke isterdim có_lẽ ước может хотел_бы хочу думаю_о 也许 如果 想 要是 かも もし したい たら 만약 싶다 ربما لو أتمنى
            """
        case .sold:
            """
            sold selling sell traded scrapped gave_away bought_by seller buyer dealer rental rented hire loan borrowed borrow \
            vendí vendo vendi vendu vends verkauft verkaufe venduto vendo dijual jual sattım satılık bán продал продаю продам 卖 出售 売った \
            売ります 팔았 판매 بعت للبيع
            """
        case .pet:
            """
            cat cats dog dogs kitten puppy hamster rabbit parrot horse pony tortoise goldfish budgie gerbil pet pets terrier spaniel ferret \
            lizard snake hen hens rooster goat donkey gato gata perro perra mascota cachorro cachorra chat chien chatte katze hund kater gatto \
            gatta cane kucing anjing kedi kedim köpek köpeğim mèo chó кот кошка собака пёс 猫 狗 犬 ネコ 고양이 강아지 قطة قط كلب
            """
        }
    }
}
