extension TriageWeights {
    /// A line: the points, and the words that count them.
    static let wordRows = """
        24 transfer
        22 and only
        20 advance hours
        -19 away time
        18 phone today
        17 our
        -17 us
        -16 bring december
        15 start
        -15 or
        13 my name wallet
        -13 agent monday thanks
        12 admin approved i line platform send stop
        -12 can change customer hi may quick
        11 added all attached be below contact enter every keep must of other release reserve scan usdt
        -11 block driver each fernway from stops
        10 apk application binance but ferrow now old price save un voucher
        -10 arrives at details hall if never subject thread
        9 address art authenticator found full insurance loan take this video you'll
        -9 fix fund le liked march opportunity please received report saturday site sure was 费用
        8 account antivirus been code courier day el euro file he hoje ivan met money new shop shows speak still tab
        8 thought triệu und user what within è для заблокирована карта разблокировки срочно 每月
        -8 alle anonymous come credited dicembre due garage great group l last live meter on people reading rest
        -8 right s sunday survey thank thursday two water yes
        7 access arise auf buka call charged chuyển coins confirm fax for further grab has informed letter liên npm
        7 offer para paste receive regarding review shown sleep so solidity stood system t terms text three through
        7 ticket until y ваша 平台
        -7 also answers app bike cat close com could doctor dr enclosed february fees hen i'll join la make merci
        -7 month okafor out printed same sent slip small the trading under way we'll whenever write в
        6 ab addresses avoid back banking because bnc chart coffee company compte consent costs coupon credit crew
        6 dan digital direct domain drone entered exe foreman friday's given guest harmonylottery here hold home
        6 homeowner hospital https ibu it login merhaba minutes moran nomor north number numbers office one pc
        6 pending private provider que recent refund repair replaced sign sonst soon stunden sur te to tonight
        6 unverified victim virus vos wallets window zelle из на позвоните 你先 保息 保本 名额 本保 账号 风险
        -6 any anybody apply before between boat buy chủ confirmations content course cô eur filled fine firms gaps
        -6 giờ help hiring incl is jual labelled need needed nhớ okx ou payable penalty place record returns see
        -6 share sudah tax tiền treasurer von whose 主题
        5 adviser agents angka are banknusa belakang benefit berlaku bisiklet bitcoin bond bro broker cancel cards
        5 case cello confuse cu damage dave dispute draw duruyor fast fibre frozen game garantido gastos get he'll
        5 human ilandaki interruption için je kartu khoản kredit letzte lo masa members mi mu mổ n needs norton nên
        5 oi once pass penelepon pernikahan pixel purchases reach red register renewal retired return roof roofer
        5 rudi saya scammer sea sebentar sebutkan selamat serve service siang task thinking tienes tiga tried tuần
        5 undangan une unemployment unlocked usd verify viên vào wants welcome which will xương đóng день сейчас
        -5 again already ana answered applications arden ask assessment assunto behind birth books buongiorno bảo
        -5 chào colleagues crashes documents end fence final five forgot free ginger give guild guildbarn handed
        -5 happy il interesting ist kalau know ladies later level list mardi mod moderator modform mods mortgage mr
        -5 notice ok pack pads paid portal print problem purchase put quiz really reminder ring seed sleeps suits
        -5 team tell testers there town trong trước unchanged upload use utc volta wait weekend декабря за 你好
        4 accept accompagnés ah akan allianz amsel angel appear apy archive auditors avis banned belonged billetera
        4 binnen blocked bonjour bottom brief budget built bác bộ campaign cancellation carrier carteira cartão cause
        4 character charts chat chez chiều ciao clan clipboard clone commissions connect conseiller copied covered
        4 cozy cyprus dang debited decide deposit dernier dessous dette dev die discharge discover du dừng earn
        4 eintrag envoyez everybody's expire false farm farmset faulty faute features figures find finish flags folgt
        4 forfeit forming foto functions gem genannte gold gym heures heute heyy hice hide higher hired hit holds
        4 holt honest identity information insert instant instead into jam job jour key kicked kindly lagos launch
        4 leaks limit limited linked lisa locked mahnung mailbox man meet million minimum mins mir mistakes moi nicht
        4 non otherwise otros ouverte over overleaf pagas paiement passerons paying payment percent perdiste personal
        4 pfändung photographs places plumx prints profile prove puedo qrn quoi radar receipts recuperar remainder
        4 renewed reply repo repository reservation reste saisie sari schedule schulden scr screen settled shared
        4 sheets shipping shortlisted signature sim somme sono splendid stable step steps stick subito suis suit
        4 suspended takes taps telegram thousand together turn u unten usual villa virez wedge won workshop would
        4 wrote đình код от придёт 一点 个二 二维 付好 先开 入银 卡号 台说 号和 和验 好了 就能 开通 快一 我付 我是 扫这 担保 点哦 码就 码输 维码 能收 行卡 要你 说要 输入
        4 这个 退回 通担
        -4 aku anh applies appointment area arrived até avatar belajar bis bitte black blue can't car cash changed
        -4 chưa chị closed codebarn cold collect community concert concierge corner counter crypto cup các dana does
        -4 dog energy ever everything fee fernandciay finished fire fixed flight follows fork friends fällig gate
        -4 habits hom hut i'm i've iuran januar kak kami ke komunitas konu kính können lane late left les links
        -4 little looks marco mesmo ms much mạng na ngay nghìn not nurse nusantara ola p page passe perkenalan pm psa
        -4 pulse rata ready remote room run régler server shader software spot spring starts sum talk things think
        -4 thu till tink tracking trade train usdc vehicle wednesday where work www yourself до по тема через 不会
        3 adresi agora ai akşam allowed anda annual another anticipo antiga attachment bi bit bounced branches caller
        3 came canal cannot casa caught cell central cerchiamo che cheque chip collects con conditions consulate
        3 contains copying couples cpf crab crime cước danh danny darling das deadline delivery department deposite
        3 desidero desmond device dial digits donarle done dono drawn drive dublin eight erased erneuern error
        3 expires extension eye faces falta faut figli figure film flat flatmate flee font gerekiyor gets goes gone
        3 guaranteed handset hey his history ho holiday horas hour hôtels ideas imposed in interest intruders
        3 investigation iscrivi jenny jetzt judge já kannst knocked land laptop laugh learn leave leeds liberar
        3 listen listing located logged lol lord lovely luck làm läuft lên machine malata market mañana mein mettere
        3 more mouse neu nhanh noor nord notaio notary nous nouveau nuevo officer open organise overdue overpaid
        3 parlez partner pas patch pdf persone piace placed plover portfolio pressure privato processing project qr
        3 quan quickhelp racconti raddoppiati re redesigned registration registrierung remember remit represent
        3 research resident restricted results resume returned rust rồi sadly safeevening sai salary sale screenshot
        3 scriva scrivimi seguro sekarang senior senza sergeant set settle setup shirt si sides signals signed
        3 silence sits skin skip solo some son street sua subscribed supaya syllable taken tan technicians ten that
        3 thông token toland tornano transfers trouble turned unless untuk used using vagas vault versando vi viewing
        3 visit votre wa wanna want were whatsoever whole wire wired without your zahlen đọc вернём вернётся и минут
        3 мы пишу 你的 先转 客户 客服 收款 来电 转到
        -3 abbonamento above action ad advice affitto afternoon afterwards agency along annuale anything ao appeal
        -3 aspettiamo bandara bank belum berminat besok bien biglietto biji bill bitget booked breaks brinebyte
        -3 brosurnya building cafe calling car's cartello check chiami choir's claim claimed cloudnest coaches copy
        -3 cordialement costa cv dai danke dekat del delay depan deposits di diciembre did dm don dress drop dues
        -3 dulu editor either eleven evening events example facture files fino fintech float follow frog gave giovedì
        -3 go haddad half harganya heard hei hoa hỏi ignore inspector irma itself itu january janvier joint kakak kan
        -3 kasih kavling kenal kita kontak kopi kucoin lamp lantern las lasts lesson liebe loop lyon lâu madame mai
        -3 mails masukkan meant member membership meno message microphone moore mum natale noon normal northwind
        -3 november nộp object offerta opinion orders paola paper parcelpost payroll per permisi persen photography
        -3 phrase phòng pick pin pizza play pode present processed pukul quando quoting rang ravi reader reception
        -3 recruiter rehearsal reserved residents reward ribu road role safe said seats security selling sempre ser
        -3 served shed shoes show siete signal slot socks sorry station studio stuff sync tahun telephone teman them
        -3 thing those tháng thấy tinyurl tom track trip trouver tạm union validate vence verdi verification version
        -3 veuillez vipps visto voice voicemail watch week wool word xin échue đến соседи субботу 提醒
        2 acquisition adresse agreement alfandega algo amor an anche anrufer anydesk apakah aparece aprovada army
        2 arno asia asked avant avez awkward ayuda bag bail banco bancorio bancoserra basics bear bedelini bellissime
        2 bisa bloqueado brings button cette changing cinq ciúmes coinbase cole collègues comparer comptabilité
        2 confidentielle confirmation congrats consegue conta contract counting cousin cuesta custody cyclist công d
        2 dann dari dağıtıma deixa deme dengan descargue descarregue desktop diantar dinner directeur discret dos
        2 düzeltip eksik ela em ends engineer estate et eth family favour feld fica filha fits following forward
        2 friend fue funcionar garanti garanties geht gerade gift giorno god grandson général gì gửi heirs him hizmet
        2 hole hostel hurt ich ini injoignable inmediato instale invoice issue its jess juta kapı kargo kargonuz
        2 kundin kurir kyc larkspur lawyer legen lesen liaison m made meetup metamask mine mining minutos mio mobile
        2 mrs mutuelle naik namesake nay người nomornya noticed nova novo numarası omg order outside pagare pairs
        2 paket partenaire pasang peut piano placeholder pool pour pra premium priority programa protection queen
        2 raffle raved recovery registrado remaining remains require restart reunión risk sandrine se selected
        2 semaine serra seus sicherheitsabteilung six sofort somos sous spesso stamp storniere su sécurisé tarjeta
        2 tbilisi technician tenga test that's thus top travelling treat try twice unclaimed understand verified
        2 verifique vestido viaggi vid vienna visa việt você vor và vừa went western whale who woman x yatırmak
        2 yüzünden zip çıkamadı éviter über кошелёк пишите скинь тебе только 一眼 一起 三万 之二 乱了 了会 二十 亏过 五千 从没 以后 们一 会员
        2 会自 做早 先投 八百 内部 分之 到银 动退 千试 取消 后每 周稳 多少 天给 好想 就乱 开了 心就 您误 想以 我舅 扣八 把钱 投五 攒未 早餐 是客 月扣 有内 未来 来的 每周 每天 没亏 消息 消需
        2 照片 片心 百分 的家 的照 的认 眼看 稳赚 第一 系统 统会 联的 自动 舅有 舅舅 要取 要把 认证 证账 试试 误开 赚百 起攒 转三 转多 部消 钱转 银联 银行
        -2 acqua adeyemi ahead air alla allegato ancora anna antes aperto approve appuntamento aqui as aside asks
        -2 available avviso azul balance bat beautiful became beliau best bilang billing boarding bought boxes brake
        -2 brakes brand break budi bulan cake called calma cellar cerramos certo chapter chapters ciento cita
        -2 clearview client closes club coin colleague comes comments competition condominiale conhece contacts
        -2 correa cost created ctrl cung cuánto da dalle days decline desk destinatário dijamin disc disdire disse
        -2 dok dokumen door dott dried dumplings dépôt edition enough entro enviar era ergibt está everybody existing
        -2 fait families fatura few fill fingerprint flats flooded floor flowers fm folder front furgoneta fünf games
        -2 geben green greenparcel guten h halden hand handle harbourlight head hear hedge hehe how ihr ilse ines
        -2 informe inspected items j jangan joined julián just kado kamis karst karte kejutan khoác known kode kraken
        -2 lags landing lara larch lich lift lihat like lin link llamante loja lowe lớp madam manager manca margin
        -2 martedì mente mention mexc mohon museum muộn nachzahlung nadia next ngân nhac night normally nothing nov
        -2 objections ochenta okafor's olives oslo pak parish parking past pause pediu pell's perfectly polícia porta
        -2 position posta privately priya produce prometeu property prête puede può quase quem quotes reaches
        -2 recurring regards required reset revolut ricordiamo ricordo robin rufen sach safely salt sampai scade
        -2 scheduled seat seconda segredo sen será settings short siap signing solito ssa staff stairs stars stays
        -2 stopped storage surcharge tag taller tamed tari themselves thesis threads tide timber tinkerbyte tokens
        -2 too training treatment tributi tropa tuo tàng up valid view village voiture volunteer website weeks wish
        -2 wrenford writers writing xx yearly years zone điện бутерброды врачу вы записаны или к маршрут напоминаем
        -2 открой переноса подъём покороче прошлый раз там тебя термос чем 会向 各位 向您 您索 请于
        1 pay 证码 需要 验证
        -1 holidays minh stay when
        """
}
