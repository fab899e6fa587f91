extension SignWeights {
    /// A sign, then lines of hundredths and the traits and words that count them.
    static let rows = """
        asks-secret
        -260 base.
        280 sign.asks-secret
        155 says.secret
        -125 links.none
        120 card
        100 says.code
        -85 form.asks
        80 code
        75 от
        70 copy
        -70 channel.sms you
        65 can keep links.joined-host sign.unsolicited
        60 password three with
        55 para says.secretRequest
        -55 customer hours says.fundsRequest sender.name was
        50 been by la says.clickObject says.give says.introduction sign.secrecy six
        -50 channel.email form.delivers-code if says.giftCard в
        45 both carta e name payment percent salary scan screen sender.joined-host sign.asks-secret+sign.unsolicited
        45 на
        -45 as claim.brand claim.nobody claim.office denies.program five keys must says.event
        -45 sign.asks-funds+channel.chat yes
        40 and authenticator btc carte digit enter nice passport receive says.callUs says.threat
        40 sign.http-only+sign.urgency so today upload напиши пароль посмотреть 证码 验证
        -40 action agent computer form.number it last login me notice please says.greeting says.pay sender.listed
        -40 show sign.asks-funds sign.authority+channel.call sign.urgency+sender.other-host
        35 angel answer be denies.secretRequest form.long has id says.jobOffer sign.asks-secret+claim.office
        35 sign.asks-secret+sign.urgency sign.public-detail-reuse sign.unofficial-sender+links.none
        35 sign.unsolicited+channel.email sur votre wallet x дома я
        -35 a address bot claim.office+links.none confirm do full install never no on p registration review
        -35 says.notYou sign.asks-funds+sign.urgency sign.unsolicited+sender.handle withdrawal won
        30 accept an back buid claim.office+links.joined-host compte copia day figures interview november now number
        30 only recovery region says.baiting says.selfRole sides sign.asks-funds+sender.own-host
        30 sign.asks-funds+sign.baiting sign.asks-secret+sender.handle sign.authority+claim.brand sign.quid-pro-quo
        30 sign.unsolicited+sender.own-host sign.urgency+links.joined-host sua terms until view về we 你先 平台 收款 银行
        -30 apk app assunto cards channel.chat+sender.saved connect file him hoje how hub is our reached
        -30 says.deliveredCode says.problem says.safeWallet scratch sender.own-host sign.asks-click+sender.not-listed
        -30 sign.authority+claim.nobody sign.authority+sender.saved sign.baiting+links.of-sender
        -30 sign.baiting+sender.other-host sign.lookalike-domain+sender.number sign.safe-wallet support technical
        25 afternoon bank bill buongiorno bạn certified channel.call+sender.not-listed channel.chat+sender.not-listed
        25 channel.email+sender.joined-host channel.network+sender.office complete d deposit digits eine eligible
        25 entro fee finish frozen funds goes import item kimlik laptop located monday objet oggi open paiement paola
        25 partner paste posta renew restricted says.reported send sender.hidden set sign.asks-funds+channel.email
        25 sign.authority sign.authority+sign.unofficial-sender sign.baiting+claim.nobody
        25 sign.baiting+sign.unsolicited sign.impersonated-friend sign.secrecy+channel.email sign.unofficial-sender
        25 sign.unsolicited+sender.not-listed signature sous studio una verified victim vote wallets without your
        25 yours đủ код придёт
        -25 again away b being car channel.sms+sender.name claim.nobody+links.none days denies.pay end flight free
        -25 gate help message million prize raffle restore room says.condition says.familiar says.guaranteed
        -25 says.invited seat será sign.asks-click+sender.office sign.asks-funds+links.of-sender
        -25 sign.asks-secret+sign.never-channel sign.authority+links.joined-host sign.callback-number use windows за
        -25 через
        20 against also asked button come confirmé della denies.secret desk envelope estate expire expired giovedì h
        20 hai heirs helpdesk heyy holds jour kindly land larkspur life list log membership needs of oggetto one
        20 overpaid paga per qr says.role says.urgency selected sender.lookalike shipping
        20 sign.asks-secret+channel.email sign.asks-secret+links.foreign sign.asks-secret+sign.baiting
        20 sign.baiting+links.none sign.secrecy+sign.urgency sign.unofficial-sender+channel.email
        20 sign.unsolicited+claim.brand stamp through tick usdt user va verify will yourself тебе
        -20 banned boarding body bugün c channel.email+sender.listed clean department download em expires fix from
        -20 get give held hi html iban itself limited not okx owner permissions really report reported says.automatic
        -20 says.installRequest says.money says.negation says.ownWay says.program session seu
        -20 sign.asks-click+sender.number sign.asks-funds+sender.number sign.asks-install+sign.unofficial-sender
        -20 sign.asks-secret+sender.joined-host sign.authority+sign.baiting sign.unofficial-sender+sender.not-listed
        -20 sign.urgency+links.none sum talk tell the them think time tomorrow withdrawn нужно
        15 attached below claim.office+links.of-sender energy i lapses mi phone portal porti risk says.clickRequest
        15 sign.asks-click+links.joined-host sign.asks-funds+links.own sign.asks-secret+sender.lookalike
        15 sign.impersonated-friend+claim.nobody two u video
        -15 account channel.email+sender.not-listed channel.sms+sender.number denies.click en hey s
        -15 sign.asks-click+channel.sms sign.asks-click+claim.nobody sign.asks-funds+claim.nobody
        -15 sign.baiting+channel.email sign.unsolicited+claim.nobody subject to who
        10 links.of-sender positions sign.asks-funds+sign.asks-secret sign.asks-secret+claim.brand
        10 sign.asks-secret+links.none sign.asks-secret+sender.own-host sign.baiting
        -10 sending within
        5 pour sign.asks-click+sign.asks-secret sign.unsolicited+sender.saved
        asks-funds
        -220 base.
        175 sign.asks-funds
        150 says.fundsRequest
        140 says.money
        -105 claim.brand form.asks
        100 says.pay
        95 pay
        -95 says.secret
        90 рублей
        -90 links.none
        85 for says.toAll
        -85 says.code
        80 form.exclaims must says.guaranteed speak đủ
        -80 tiền
        75 days euro its monday only says.payTo transfer
        70 give within
        -70 then
        65 do my
        -65 bike channel.network says.program sender.name we
        60 account bond every send the
        -60 denies.give says.click two
        55 address as sign.safe-wallet would
        -55 arrived claim.brand+links.none i've sender.listed tối
        50 bugün cash channel.chat dear flat named parents phone price says.advance says.problem says.role
        50 says.safeWallet says.secrecy sender.hidden
        -50 details form.number i'm payment says.negation says.readMore sign.asks-secret
        -50 sign.unsolicited+channel.chat three
        45 bapak below ben case che child company de envelope families gift has home mi parcel returned says.urgency
        45 sign.asks-funds+sender.handle sign.asks-funds+sender.number sign.asks-funds+sign.unsolicited year
        -45 am call discuss hours je konu leaves online reception saturday sender.user-name sign.asks-install
        -45 sign.callback-number sorry sua thank time train
        40 avant bu could down duty mir person pro reserve return saja says.event says.introduction says.jobOffer
        40 shipping sign.asks-click+channel.sms sign.asks-click+claim.nobody sign.asks-click+sign.asks-funds
        40 sign.asks-funds+channel.sms sign.asks-secret+channel.email sign.urgency+sender.number telephone typing
        -40 can channel.sms+sender.name claim.office garage hey interested is i̇şlem lin off offer para
        -40 says.installRequest says.logIn says.notYou says.secretRequest sign.unsolicited+sender.number team your не
        -40 я
        35 advance bis bitte box casa channel.chat+sender.saved ci close crime die entry exchange god head ibu merci
        35 mon name ne nha once other own prepaid registration rent says.friend scan school
        35 sign.asks-click+sender.own-host sign.asks-funds+sender.joined-host sign.authority+sender.office
        35 sign.job-offer+sender.handle sign.secrecy triệu vehicle what whoever you по 内部
        -35 aralık at available buid by bảo channel.call client daily december ending fino form.short hello http hàng
        -35 in links.joined-host links.of-sender morning nhé noor old open part pin que refund says.automatic seats
        -35 sender.own-host sender.saved senha sign.asks-secret+sign.authority sign.urgency+channel.network solo that
        -35 tháng
        30 accident attached balance billets bit breakfast channel.call+sender.hidden collected com das del der et
        30 first form form.long into invoice ke list lo mine no non o orders our passport platform prends prove put
        30 retrouve sign.asks-funds+channel.chat sign.asks-funds+sign.secrecy sign.authority sign.baiting+sender.name
        30 sign.guaranteed-return+sender.handle sign.impersonated-friend sign.safe-wallet+links.none since sold sudah
        30 sum system un wants wednesday whenever ya đang 我们
        -30 accept added asks building card channel.email+sender.listed channel.in-app chưa claim dan dicembre
        -30 diciembre earn everybody fine group https ill mail need ngân nhớ number panel portal read returns run
        -30 says.awareness says.baiting says.callUs says.condition says.install sign.asks-click+channel.chat
        -30 sign.asks-click+channel.network sign.asks-secret+links.foreign sign.asks-secret+sender.saved stairs stop
        -30 su this to về water who дорогие у 回来
        25 ab ai bail bottom c channel.sms+sender.number chuyển claim.nobody+links.own club collects contract costs
        25 cyclist due décembre find five geben geld he hurt i if já larch les merhaba officer owe pizza police
        25 postline puedo red selected sender.free-mail sender.office settle shoot shown sign.asks-click+links.own
        25 sign.asks-funds+sign.baiting sign.authority+channel.call sign.authority+links.none sign.baiting+links.none
        25 sign.secrecy+channel.email sign.secrecy+claim.nobody sign.unsolicited+channel.call
        25 sign.unsolicited+claim.brand sign.unsolicited+sender.hidden somebody subito them tienes tom tín up usdt
        25 wish yang вернём деньги 你先
        -25 advice answer any appointment aquí asked banco be both bring channel.email
        -25 channel.network+sender.user-name closes connect código denies.click denies.secret deposit does fees hall
        -25 hand ich ihr ini january like make mar mr much nay new nghìn ngày nice nothing people qua receipt
        -25 received renew report safe saw sign.asks-click+sign.asks-secret sign.asks-funds+sender.name
        -25 sign.asks-funds+sender.saved sign.asks-secret+channel.chat sign.asks-secret+claim.office
        -25 sign.asks-secret+sign.urgency sign.authority+sign.guaranteed-return sign.authority+sign.unsolicited
        -25 sign.callback-number+links.none sign.guaranteed-return+channel.email
        -25 sign.guaranteed-return+sender.own-host sign.job-offer+sender.number sign.urgency+sender.name six son ti
        -25 till tokens um upload view votre waiting
        20 another ao are assunto au avec año check class coinbase courier dans domingo double driver dùng expiry
        20 full help helps ho hoje hola interview io it januar kit last leave liền located mañana mới mở nudge objet
        20 one pague pix plumber pra profile pump recovered rehearsal same says.giftCard says.harmlessCode shows
        20 sign.asks-funds+claim.nobody sign.asks-funds+links.of-sender sign.asks-secret+sender.free-mail
        20 sign.authority+sender.hidden sign.baiting+sign.unsolicited sign.impersonated-friend+links.none
        20 sign.job-offer+channel.network sign.safe-wallet+sign.urgency sign.secrecy+links.none
        20 sign.secrecy+sender.free-mail sign.unofficial-sender+sign.urgency sign.unsolicited+sender.name
        20 sign.urgency+channel.chat sign.urgency+claim.brand small sont soon there's these todos too traffic versi
        20 vip virer viện want well yes đổi в день 保息 保本 名额 客户 我是 本保 转到
        -20 afternoon alert an anh anrufer behind bill bonjour central channel.call+sender.saved
        -20 channel.chat+sender.number channel.in-app+sender.saved chủ claim.nobody+links.of-sender code credited cứ
        -20 denies.clickObject denies.code des desk dog energy envoyez form.delivers-code friends great guten ihre
        -20 install issue kak kalau khi kirim konto können l las march martin message miễn như oggetto password
        -20 phrase print questions save saya says.familiar says.give says.reported says.selfRole seed selfie share
        -20 sign sign.asks-click+claim.office sign.asks-click+sign.unsolicited sign.asks-funds+channel.letter
        -20 sign.asks-funds+claim.brand sign.asks-secret+links.joined-host sign.authority+sender.not-listed
        -20 sign.authority+sender.number sign.unsolicited+links.foreign sign.urgency+channel.in-app spot tag talk
        -20 think thursday thông token trước update years
        15 approve ask because bulan car channel.email+sender.free-mail channel.letter+sender.office con hai id light
        15 na pick program sender.number sign.asks-funds+channel.network sign.asks-funds+sign.authority
        15 sign.asks-funds+sign.impersonated-friend sign.asks-funds+sign.public-detail-reuse
        15 sign.asks-secret+sender.own-host sign.baiting+channel.sms sign.impersonated-friend+channel.chat
        15 sign.impersonated-friend+claim.nobody sign.impersonated-friend+sender.number
        15 sign.impersonated-friend+sign.unsolicited sign.unsolicited+claim.office sign.unsolicited+sender.free-mail
        15 sign.unsolicited+sender.own-host sign.unsolicited+sender.saved за
        -15 admins antes block confidential documents euros free join jueves just le leeds reader says.deliveredCode
        -15 será sign.asks-click+links.of-sender sign.asks-click+sign.baiting sign.asks-funds+channel.call
        -15 sign.secrecy+sender.saved sign.urgency+claim.office site station sunday voiture was
        10 app cost sign.asks-click+sender.number sign.asks-funds+links.joined-host tax
        -10 al delayed did el eth sign.asks-funds+sign.urgency sign.urgency+links.of-sender still week đóng
        5 sign.asks-funds+sign.asks-secret
        -5 sign.unsolicited+claim.nobody
        asks-click
        -152 base.
        -220 links.none
        210 sign.asks-click
        190 https
        105 links.joined-host
        95 links.foreign
        75 scan
        -75 claim.nobody+links.none
        65 confirm links.own
        60 attached says.click
        55 says.clickObject says.reported
        50 denies.clickObject denies.secretRequest http links.of-sender sign.http-only unclaimed 你先 平台 收款 银行
        -50 form.asks says.money
        45 all dear one request says.clickRequest says.code t
        -45 do is links.listed
        40 and hub keep morning says.walletConnect sender.lookalike that
        -40 account channel.call claim.brand for form.delivers-code says.fundsRequest sender.listed sign.secrecy to
        -40 trading virus www
        35 asked claim.nobody+links.foreign code connect fill hours january no payment says.secretRequest
        35 sender.joined-host sign.asks-click+sender.office square there wallet
        -35 bybit can channel.email days draw part pool says.ownWay see sender.saved small this ticket
        30 app buscamos denies.money expire foto functions halo like media paket recovery refunds review says.baiting
        30 says.jobOffer says.program sekarang supaya waiting your
        -30 bank claim.office+links.none deadline en form.number le march on says.deliveredCode says.guaranteed
        -30 says.negation says.selfRole send sender.hidden sign.authority sign.callback-number
        -30 sign.unsolicited+links.none so support was
        25 add approve are asunto btc coinbase customers dan hola ini kak kirim las me minutes nos para parcel paso
        25 puesto qr refund remaining remove saya says.give sign.asks-click+channel.email
        25 sign.asks-click+claim.office sign.asks-click+links.joined-host sign.asks-click+sign.asks-secret silakan
        25 una user using yang 证码 验证
        -25 a caller claim.brand+links.listed com form.exclaims later may mr off post says.harmlessCode says.proof
        -25 says.secrecy sender.name sign.asks-click+links.listed sign.asks-funds+links.none subject take thank the
        -25 ya
        20 agreement changes channel.sms+sender.number claim.brand+links.joined-host claim.nobody+links.joined-host
        20 claim.office+links.joined-host every follow join que says.payTo sign.asks-click+channel.sms
        20 sign.asks-click+sender.other-host sign.asks-funds+links.foreign sign.asks-secret+links.foreign
        20 sign.unsolicited+links.foreign sign.urgency+links.joined-host three
        -20 anda another channel.call+sender.saved channel.email+sender.listed channel.sms+sender.name
        -20 claim.brand+links.none font in never nothing says.callUs says.disarm selamat
        -20 sign.unsolicited+channel.chat sign.unsolicited+sender.handle through
        15 channel.chat+sender.handle claim.nobody+links.own claim.office+links.own date denies.give free friend open
        15 please says.coldOpening says.introduction sign.asks-click+links.foreign sign.asks-click+links.own
        15 sign.urgency+sender.number
        -15 be copy guaranteed i risky siang sign.urgency+sender.saved under untuk usdt works
        10 form says.threat sender.handle sign.asks-click+sign.authority
        -10 okx sign.asks-secret+links.none
        5 sign.urgency+channel.chat
        urgency
        -189 base.
        240 says.urgency
        200 sign.urgency
        130 before
        105 december
        100 hours
        85 close minutes
        -85 says.romance
        80 says.signature
        75 desk home returns says.threat says.toAll waiting
        -75 help till
        70 app
        -70 could cuenta links.none must when
        65 free pague phone places says.fundsRequest shipping tab tomorrow verify
        -65 hello says.harmlessCode says.negation says.notYou were
        60 fällig get last passer price profile says.reported sender.hidden tonight до
        -60 as changed court form.asks never nhận says.jobOffer sign.baiting support
        55 bapak date dear kept locked otherwise portal says.deliveredCode says.problem sign.asks-click+sign.urgency
        55 sign.impersonated-friend thousand wallet 你先 平台
        -55 claim.brand closed come hey number people says.coldOpening us về с
        50 account agora by can't ends facture friday her him hoy können let sign.asks-secret+sender.number
        50 sign.urgency+sender.own-host talk that и минут
        -50 appointment ben btc card email euros every its için kak may see sender.saved sign.urgency+links.none spot
        -50 tiền train with you
        45 all birthday camera closes denies.secretRequest families garanti go he if la limited lose off paste photo
        45 risk saat secure sender.lookalike sender.number sign.added-to-group sign.asks-click+channel.sms
        45 sign.authority so x ваш 收款
        -45 denies.money door dr exchange from import ini kimlik lost mail mar neighbour que r says.advance
        -45 sign.http-only sign.urgency+channel.in-app small try trước we đã
        40 al banned been bnb broken bu bulan copied código denies.callUs est expires fraud future his liền non
        40 november pairs paquete raid runs says.friend says.logIn sender.other-host settle sie sign.asks-secret
        40 sign.asks-secret+sender.hidden sign.public-detail-reuse someone still terms yesterday 提醒
        -40 anything bank bill bir channel.network+sender.handle customer darling denies.pay disponível dua e http
        -40 i'm invoice message new once page rest salary says.greeting school sender.listed sender.name siete
        -40 sign.asks-click+links.foreign usdc банка
        35 afterwards agreement ao avant betreff cancel channel.call+sender.hidden code compte confirmé dont entro
        35 favour finish flat for form.long functions hari here hour ibu link lisbon merci night nothing one parents
        35 pas place prefer press read ready return saturday says.guaranteed says.money says.secretRequest selected
        35 sender.office server sign.asks-funds+sender.other-host sign.asks-funds+sign.urgency
        35 sign.authority+channel.chat sign.impersonated-friend+claim.nobody sign.unsolicited+sender.saved sunday
        35 system travelling virement wants добрый заявку 主题
        -35 about above ai akun angel cash channel.chat channel.chat+sender.saved clerk confidential debit delayed en
        -35 end eth family friends kakak konu mà percent ritiro says.quidProQuo se second sender.own-host
        -35 sign.asks-secret+sender.handle sign.asks-secret+sign.baiting sign.authority+sign.unsolicited
        -35 sign.callback-number+claim.nobody stuck su ti uang usted yatırın yours ça вам 不会
        30 admin adresinden aralık authenticator because bonifico bugün cello chip claims client con connect each elm
        30 entregar february goes ha has instead januar january keep line links.joined-host login no notre nulla o oi
        30 opens out outside register renew régler rơi says.extortion says.install says.pay says.walletConnect shared
        30 sign.asks-click+links.none sign.asks-funds+sign.authority sign.asks-secret+channel.call
        30 sign.asks-secret+claim.office sign.asks-secret+links.joined-host sign.impersonated-friend+sender.number
        30 sign.impersonated-friend+sign.unsolicited sign.unofficial-sender+channel.chat
        30 sign.urgency+links.joined-host sous street tell transfer triệu um unless upload venerdì verified wallets
        30 want whole деньги я 冻结
        -30 address agent airport alert anh arden buying channel.in-app+sender.user-name channel.network charges
        -30 check chez chuc codice d denies.code denies.install direct enclosed für hai house i is letter links look
        -30 love lại moved mung na next ngày nov of office payable private program returned rút saw says.code
        -30 says.condition says.proof seat share siempre sign.asks-secret+sign.secrecy sign.authority+sender.own-host
        -30 sign.callback-number sign.job-offer sign.secrecy+claim.office sign.unsolicited+channel.network
        -30 sign.unsolicited+sender.free-mail sign.urgency+claim.nobody sign.urgency+sender.user-name sorry stamp tuo
        -30 un view vouchers yourself в 操作
        25 akşam alt antifrode applies bail balance bro bus but channel.chat+sender.handle
        25 channel.email+sender.other-host channel.in-app+sender.saved channel.sms+sender.number chiamante choose
        25 coinbase coins ctrl cut cyclist departure deux dicembre discuss entry envelope fernhill film form.exclaims
        25 guaranteed h he'll ho hoje hurry hurt join kadar log man midnight mrs mum network nouveau nudge offer only
        25 ou passports patch pix platform plumber recovery repair reserve restricted sale says.giftCard says.give
        25 says.program scammer should sign.added-to-group+links.none sign.added-to-group+sign.urgency
        25 sign.asks-click+sender.number sign.asks-funds+claim.nobody sign.asks-funds+sender.number
        25 sign.asks-funds+sign.impersonated-friend sign.asks-secret+channel.sms sign.authority+channel.sms
        25 sign.baiting+sender.name sign.public-detail-reuse+links.none sign.romance+claim.office
        25 sign.safe-wallet+sign.urgency sign.unsolicited+channel.call sign.unsolicited+sender.hidden six sou speaker
        25 summit technician them thông ufficio update uscita user using viewing votre vous while window would
        25 дорогие мы у 名额 证码 账号 验证
        -25 apk assistant assunto attached badges blue bot buid buka buy calling channel.email+sender.listed chat
        -25 chào ciao claim.office class collect compra contains counter cung công cúp daily denies.secret dia
        -25 dijamin dm duty engineer foto four france freeze garage guten halo https i've ihr install jadi jam khach
        -25 khong know lo main minh monday ms nearest nhé notice nuevo otp passa passe payment qua real receive
        -25 savings says.secret schedule sender.handle sender.joined-host sign sign.asks-click+sender.user-name
        -25 sign.asks-install+sign.unsolicited sign.asks-secret+channel.network sign.authority+sender.not-listed
        -25 sign.safe-wallet+sender.saved sign.safe-wallet+sign.unsolicited sign.unsolicited+sender.handle
        -25 sign.unsolicited+sender.number sign.urgency+sender.joined-host sign.urgency+sender.number
        -25 sign.urgency+sender.other-host soldi subject t tag technical trade valid wa which yatırım được декабря 人操
        -25 告诉 本人 来电 看到 账户
        20 accidentally add altrimenti amount an antes banca black call channel.chat+sender.not-listed
        20 channel.email+sender.lookalike channel.network+sender.user-name child ci com crypto custody dalam damage
        20 dari dec device dropped eu eur find fine fixed full gentili hasta hear iptu ke kebersihan kiosk lin minute
        20 money my mở name note numéro obrigado our pagi paying receipts rendement reported restart right salt say
        20 says.awareness session sign.asks-click+sender.name sign.asks-funds+sender.not-listed
        20 sign.asks-secret+sender.joined-host sign.asks-secret+sender.other-host sign.authority+links.joined-host
        20 sign.authority+sender.name sign.authority+sign.public-detail-reuse sign.impersonated-friend+links.none
        20 sign.lookalike-domain+sign.urgency sign.never-channel+links.none sign.public-detail-reuse+claim.brand
        20 sign.unofficial-sender+links.none sign.unofficial-sender+sender.joined-host sign.urgency+channel.email
        20 sign.urgency+links.own sink stop suit suo sur switch ten there three trades twice unsubscribe up username
        20 vagas vehicle weekend within without đang đóng đổi звонящий кошелёк пишите через 银行 马上
        -20 access another appelant arrived banco behind bitte caller cliente collected copy crimes customers cô
        -20 denies.role dezembro digital don else fatura faut fee financial fix form.number form.sum forward friend
        -20 gas gọi hallo have head how il interview já kannst links.of-sender m machine made mein merhaba missing
        -20 mạng n noticed now nói nạp okx paket paper park parlez pede porta possible print questions reach release
        -20 reminder road row says.invited shall sign.asks-click sign.asks-click+channel.chat
        -20 sign.asks-click+channel.in-app sign.asks-click+links.of-sender sign.asks-click+links.own
        -20 sign.asks-click+sender.other-host sign.asks-click+sender.saved sign.asks-funds+channel.network
        -20 sign.asks-funds+sign.romance sign.asks-install+channel.call sign.asks-install+sender.hidden
        -20 sign.asks-secret+channel.in-app sign.asks-secret+sender.free-mail sign.authority+channel.email
        -20 sign.authority+sender.handle sign.authority+sign.baiting sign.authority+sign.unofficial-sender
        -20 sign.baiting+sender.number sign.baiting+sender.saved sign.callback-number+channel.sms
        -20 sign.callback-number+links.none sign.callback-number+sender.number sign.job-offer+claim.nobody
        -20 sign.job-offer+sign.unsolicited sign.lookalike-domain+sign.unofficial-sender sign.quid-pro-quo
        -20 sign.quid-pro-quo+sign.unsolicited sign.romance+claim.nobody sign.safe-wallet+channel.call
        -20 sign.safe-wallet+sender.hidden sign.unofficial-sender+links.foreign site slot tam tarn terpilih think
        -20 time tree vence vi visit website whenever who will wrote xe yazın вы от тема
        15 ab balances be bottom box brightwater cards che clinic dad del denies.program desktop di dial do décembre
        15 earn enter first form.delivers-code god gracias ihre into ir iuran just khoản konto kraken list mohon
        15 needs over placed postline priority ribu room says.role sender.not-listed shield
        15 sign.asks-funds+channel.sms sign.asks-funds+sign.guaranteed-return sign.asks-funds+sign.never-channel
        15 sign.asks-install+sign.urgency sign.asks-secret+sign.urgency sign.authority+claim.nobody
        15 sign.callback-number+sign.urgency sign.impersonated-friend+channel.email sign.never-channel+sender.name
        15 sign.public-detail-reuse+channel.network sign.public-detail-reuse+sender.handle
        15 sign.public-detail-reuse+sender.office sign.public-detail-reuse+sign.unofficial-sender
        15 sign.public-detail-reuse+sign.urgency sign.secrecy+sender.handle sign.shortener+sender.other-host
        15 sign.unofficial-sender+sender.office sign.unofficial-sender+sign.urgency sign.unsolicited+sender.name
        15 sign.urgency+channel.chat sign.urgency+links.of-sender sign.urgency+sender.not-listed
        15 sign.urgency+sender.saved trip tải week went wire withdrawals y yes по чтобы
        -15 available bit block came channel.call+sender.saved channel.email+sender.joined-host
        -15 claim.brand+links.foreign claim.nobody+links.none cứ hemen hàng juta old paid quick remember remove
        -15 residents says.introduction says.ownWay says.unseen shows sign.asks-click+channel.email
        -15 sign.asks-click+claim.office sign.asks-funds+sender.listed sign.asks-funds+sign.baiting
        -15 sign.asks-install+sign.authority sign.asks-secret+claim.nobody sign.asks-secret+sign.romance
        -15 sign.authority+channel.call sign.http-only+claim.nobody sign.http-only+sign.unsolicited
        -15 sign.impersonated-friend+sign.urgency sign.quid-pro-quo+claim.nobody sign.quid-pro-quo+links.none
        -15 sign.quid-pro-quo+sender.handle sign.romance+sender.number sách text thing verdi vip well
        10 channel.sms+sender.not-listed claim.nobody+links.foreign hand objet sign.callback-number+claim.office
        10 sign.unofficial-sender sign.unsolicited+links.joined-host
        -10 again claim.brand+links.none coming deposit did the
        5 de eine
        -5 channel.sms+sender.name please sign.asks-funds+claim.brand
        unsolicited
        -193 base.
        225 sign.unsolicited
        -125 says.romance
        115 says.selfRole
        -115 sender.name
        -110 sender.saved
        -105 us yes
        100 says.coldOpening
        95 says.greeting
        90 money says.introduction sender.number
        -90 channel.chat+sender.saved
        85 sender.handle
        -85 channel.email subject
        75 an i
        70 channel.chat+sender.handle
        65 about day says.addedToGroup
        -65 channel.sms links.none says.ownWay
        60 bonjour merhaba no sender.hidden wallet 我们
        -60 at claim.office new says.invited sign.asks-click+channel.sms so
        55 a game good says.guaranteed says.payTo says.quidProQuo send week were
        -55 come help says.urgency the
        50 channel.chat had objet only our says.secret sign.guaranteed-return you'll 们在 你先
        -50 away claim.brand december form.sum ill left sender.listed sign.romance
        45 and channel.chat+sender.number must notre ring sign.unsolicited+links.none trouble 每月
        -45 are channel.sms+sender.name dear do garage la o sign.romance+channel.chat thursday wrong x
        40 added art back denies.secretRequest give lovely numéro post says.easyMoney serve
        40 sign.asks-click+sender.saved sign.unofficial-sender+sender.handle still transfer who 主题 看到
        -40 be both denies.fundsRequest desk fix http las one sender.joined-host settle
        -40 sign.asks-secret+sender.other-host sign.urgency+links.joined-host talk weekend
        35 advance advice alt always by card channel.call+sender.hidden channel.chat+sender.not-listed charts chat
        35 dari dont duty eth got has join located lol making million neighbour notary open other request says.event
        35 says.secrecy school sign.added-to-group sign.asks-secret+sign.baiting sign.secrecy
        35 sign.unofficial-sender+channel.chat sign.urgency+channel.chat sign.urgency+channel.network start tomorrow
        35 un without не 我是 收款 证码 银行 验证
        -35 approved channel.letter claim claim.brand+links.none commission denies.click fees gift great her look out
        -35 r says.familiar sign.asks-click+sender.number sign.baiting+sign.unsolicited sign.romance+sign.secrecy
        -35 sorry sua surprise thank thanks top
        30 antivirus auf badge banned bit btc but call car chuyển coins denies.clickObject el exchange form.long here
        30 in liền page pass prepaid sale saya says.disarm says.jobOffer says.pay says.safeWallet says.threat
        30 sender.free-mail sign.asks-install sign.asks-install+claim.nobody sign.asks-secret+channel.in-app
        30 sign.asks-secret+sender.office sign.authority sign.authority+channel.call
        30 sign.authority+sign.guaranteed-return sign.authority+sign.secrecy sign.impersonated-friend+sender.number
        30 sign.secrecy+sign.urgency sign.urgency+claim.brand spoke takes think virus vos voucher your это 您好
        -30 around ask bring change channel.email+sender.listed codes comes cpf das eur falta from group identity
        -30 install keep le let notice otherwise pads payout reply says.condition security see sender.own-host
        -30 sign.asks-click sign.asks-secret+sender.number sign.romance+sender.number sign.urgency+channel.email su
        -30 till two wants when woman won
        25 ab afternoon answer appeal apps assistant bank been book bottom bạn charge con courier damage donate
        25 facture flagged friend funds gratis hey hold khoản land leave line me merci met naik nomor number oi
        25 paying people price receipts receive remember repair reserve says.advance says.code says.give says.role
        25 sender.lookalike sender.not-listed sender.user-name sign.asks-click+channel.in-app
        25 sign.asks-funds+links.own sign.asks-funds+sign.callback-number sign.asks-funds+sign.guaranteed-return
        25 sign.asks-secret+sender.free-mail sign.asks-secret+sender.saved sign.guaranteed-return+claim.nobody
        25 sign.guaranteed-return+links.none sign.quid-pro-quo sign.secrecy+channel.call sign.secrecy+channel.email
        25 sign.urgency+channel.call sign.urgency+sender.user-name sous study swap triệu usd на 保息 保本 名额 平台 本保 账号 风险
        -25 ana au avec can cannot carta channel.email+sender.lookalike channel.network+sender.handle
        -25 channel.sms+sender.not-listed check com could course dati denies.role device dicembre did diş finished
        -25 form.number handling https i've il is kannst kindly l learn les mein member membership minutes mà na ne
        -25 never old ownership passe phrase please room said save seed short sides sign.asks-funds+sign.baiting
        -25 sign.asks-funds+sign.job-offer sign.baiting+links.joined-host sign.romance+claim.nobody
        -25 sign.secrecy+channel.chat sign.secrecy+sender.handle sign.unofficial-sender+channel.email
        -25 sign.unsolicited+sender.joined-host sign.urgency+channel.sms sign.urgency+sender.joined-host sure
        -25 suspended ta team text that three ticket together up update usdt verify weeks with
        20 banknusa bill bitcoin build buying channel.chat+sender.lookalike ci collects confirm congratulations
        20 contract deadline delivery earn eine expire failed ferry font form.asks forward gold h have he ho issue
        20 item lawyer lies lo love make morning of off oh paid payment pc protected roof régler says.money
        20 says.problem seen shed shows sign.added-to-group+channel.chat sign.added-to-group+claim.nobody
        20 sign.added-to-group+links.none sign.asks-click+channel.chat sign.asks-click+links.joined-host
        20 sign.asks-click+sender.handle sign.asks-funds+channel.call sign.asks-funds+sender.not-listed
        20 sign.asks-secret+sender.hidden sign.asks-secret+sign.secrecy sign.authority+claim.brand
        20 sign.authority+sender.hidden sign.callback-number+claim.nobody sign.secrecy+claim.office
        20 sign.unofficial-sender+claim.brand sign.unsolicited+channel.call sign.unsolicited+channel.chat
        20 sign.unsolicited+claim.brand sign.unsolicited+sender.hidden sign.unsolicited+sender.number
        20 sign.urgency+sender.hidden smile soon speak telegram testers then tu video vào you от только 你好 周五 填写
        -20 again alle asked between brake channel.email+sender.joined-host channel.email+sender.own-host
        -20 channel.letter+sender.name charges client denies.secret des each entro geld jealous kit meeting message
        -20 meter mornings night office per play put reading received recognise rest runs says.automatic
        -20 says.harmlessCode scratch sender.office sent siete sign.asks-click+sender.name
        -20 sign.asks-click+sign.asks-secret sign.asks-click+sign.authority sign.asks-click+sign.baiting
        -20 sign.asks-funds+channel.chat sign.asks-funds+sender.joined-host sign.asks-funds+sign.romance
        -20 sign.asks-secret+channel.sms sign.asks-secret+sender.joined-host sign.authority+links.foreign
        -20 sign.baiting+sender.office sign.lookalike-domain sign.lookalike-domain+channel.email
        -20 sign.secrecy+sender.number sign.urgency+channel.in-app sign.urgency+claim.nobody site stop task there
        -20 today tonight user well where within
        15 abroad anrufer asking channel.email+sender.free-mail ciao collect contains cover customs dan die doubles
        15 found gas hired his name removed says.signature says.walletConnect server sign.added-to-group+sender.saved
        15 sign.asks-funds+channel.letter sign.authority+links.none sign.baiting+sender.saved
        15 sign.guaranteed-return+sign.unsolicited sign.unsolicited+channel.email stairs want y yours
        -15 address app balance button can't cards della denies.familiar está hi like move pago released same
        -15 sign.asks-funds+claim.office sign.asks-funds+sender.handle sign.asks-secret+sign.authority
        -15 sign.baiting+channel.email sign.baiting+channel.sms sign.baiting+sender.joined-host
        -15 sign.baiting+sender.other-host sign.http-only+links.own sign.romance+sender.handle
        -15 sign.secrecy+channel.network sign.unofficial-sender+sender.other-host sign.urgency+links.of-sender
        -15 sign.urgency+sender.name sign.urgency+sender.office toll unless whole
        10 channel.sms+sender.number log sign.asks-funds+sender.hidden sign.authority+sender.own-host
        10 sign.http-only+sign.urgency sign.unsolicited+claim.office sign.unsolicited+sender.own-host street
        -10 as claim.office+links.none how says.fundsRequest sign.job-offer+sign.urgency
        -10 sign.unofficial-sender+sender.joined-host sign.urgency+channel.letter
        -5 sign.unsolicited+claim.nobody
        authority
        -290 base.
        205 sign.authority
        115 says.proof
        -105 claim.nobody
        100 says.threat
        95 ticket
        90 says.role says.selfRole says.signature transfer
        -90 channel.email links.none
        -85 channel.sms
        80 sender.office sign.unsolicited
        -75 https
        65 admin bank name
        60 after go morning
        -60 says.program
        55 has have must read that
        -55 be says.jobOffer sign.asks-funds+sign.asks-secret
        50 because de security sign.unofficial-sender+sign.unsolicited sign.urgency une 客服
        -50 mr sign.asks-funds+sign.unsolicited subject tell with
        45 been channel.call channel.chat+sender.not-listed channel.email+sender.office chip discret drop duty more
        45 note page prepaid restart says.clickRequest says.logIn says.secret sender.hidden sign.asks-install support
        -45 sender.listed sender.name sign.unsolicited+claim.nobody
        40 appeal call charge di file log penalty pool says.problem says.remoteAccess sender.not-listed
        40 sign.asks-secret+links.none sign.secrecy+claim.office sign.urgency+channel.letter wallet your из который
        40 придёт сейчас 我是 退回
        -40 form.exclaims not received says.automatic says.ownWay sign.job-offer
        35 account any carteira com cripto d done dossier error he hello me minimum missing needs open our password
        35 says.safeWallet sign.asks-click+channel.letter sign.asks-click+sender.office sign.asks-funds+sign.urgency
        35 sign.asks-secret sign.authority+claim.brand sign.baiting sign.quid-pro-quo sign.secrecy+sender.free-mail
        35 sign.unofficial-sender sign.unofficial-sender+channel.chat sign.unofficial-sender+sender.handle
        35 sign.unsolicited+claim.brand sign.unsolicited+claim.office sign.unsolicited+sender.saved stop whenever
        35 добрый это
        -35 claim.nobody+links.none claim.office eur it links.joined-host new only payment says.click says.friend
        -35 sender.other-host sign.asks-click+channel.sms sign.asks-click+sender.number sign.asks-funds+channel.chat
        -35 sign.impersonated-friend sign.unsolicited+sender.handle slot through up who yes
        30 ab akan best caller client closed confidential cyclist engineer envoyez et first gratis his ines is la
        30 limit naik o office or printed protected returned revenue risk réglez sans says.addedToGroup says.advance
        30 says.clickObject says.code sender.lookalike sent session shows sign.asks-click+sign.urgency
        30 sign.safe-wallet sign.secrecy sign.secrecy+channel.email sign.secrecy+sign.unofficial-sender
        30 sign.unofficial-sender+links.none sign.unsolicited+sender.hidden sign.urgency+links.none
        30 sign.urgency+sender.not-listed the vouchers whale yesterday день для код 保证 证金
        -30 agent assistant cash channel.chat channel.chat+sender.office does for form form.sum hour like
        -30 links.foreign money my right says.coldOpening says.secretRequest sender.saved
        -30 sign.asks-funds+claim.nobody sign.secrecy+claim.nobody still thursday you
        25 accident added address and angel are avant backup banned case channel.call+sender.hidden
        25 channel.in-app+sender.office chez ci cinco codes coins denies.give digit equipo evening fixed follow fonds
        25 full hemen key last les locked lumo manager nordbank notice noticed officer old panel personal pin re saya
        25 sign.asks-click+links.none sign.asks-click+sender.name sign.authority+sender.lookalike
        25 sign.baiting+sender.free-mail sign.baiting+sender.office sign.guaranteed-return+sender.saved
        25 sign.remote-access sign.secrecy+sender.office sign.unofficial-sender+sender.office
        25 sign.unsolicited+channel.call sign.unsolicited+links.none sim solo sore sous tarjeta thanks ufficio was we
        25 without yet zero 客户 您的 系统 转到
        -25 apply away calling channel.email+sender.listed channel.sms+sender.name channel.sms+sender.not-listed
        -25 claim.brand claim.office+links.foreign come denies.click eine form.delivers-code later links.of-sender
        -25 lost order ou per pixel says.invited says.romance says.toAll será sign.asks-click+channel.email
        -25 sign.asks-click+claim.nobody sign.asks-click+links.foreign sign.asks-click+sign.asks-secret
        -25 sign.asks-funds+channel.email sign.asks-funds+links.joined-host sign.asks-funds+sender.office
        -25 sign.secrecy+sender.saved sign.unofficial-sender+sender.other-host sign.urgency+channel.email small
        -25 sunday them want will woman work would 验证
        20 add attached auf banca banknusa being berlaku binance by claim.brand+links.foreign cliente cole corner cut
        20 denies.secretRequest department did events follows form.long frozen give let mail marta members met mining
        20 mouse nomor normally nous objet operation other police posta private question quiz reached
        20 says.fundsRequest says.giftCard says.guaranteed sign.asks-funds+channel.letter
        20 sign.asks-secret+channel.chat sign.asks-secret+sender.number sign.asks-secret+sign.unsolicited
        20 sign.authority+claim.office sign.authority+sender.name sign.authority+sign.remote-access
        20 sign.baiting+sign.secrecy sign.callback-number+sign.urgency sign.lookalike-domain+sender.office
        20 sign.unofficial-sender+sender.not-listed sign.unsolicited+sender.not-listed
        20 sign.urgency+sender.joined-host sign.urgency+sender.name since slip station then together transaction try
        20 turns usdc virus which ya 每月 需要
        -20 app asunto bring cancel car change channel.email+sender.other-host channel.in-app
        -20 claim.nobody+links.of-sender credit december denies.pay depot door ends energy goes great its kak kindly
        -20 label moderator month mum next parcel says.negation says.reported sekarang selamat
        -20 sign.asks-click+links.joined-host sign.asks-funds+sender.handle sign.asks-funds+sender.other-host
        -20 sign.asks-funds+sender.own-host sign.asks-secret+links.joined-host sign.asks-secret+sender.name
        -20 sign.asks-secret+sender.own-host sign.authority+sender.own-host
        -20 sign.callback-number+sign.unofficial-sender sign.guaranteed-return+sender.handle
        -20 sign.impersonated-friend+claim.nobody sign.impersonated-friend+links.none sign.romance
        -20 sign.urgency+links.foreign sign.urgency+links.joined-host sure suspended thank three to update when x
        -20 years zahlen не 告诉 操作 证码
        15 amount asked board channel.call+sender.number deleted from held hurt llamada no prove removed residents
        15 row sign.asks-click+sign.authority sign.asks-secret+sign.baiting sign.authority+channel.letter
        15 sign.authority+sign.urgency sign.baiting+channel.email sign.baiting+claim.nobody 账户
        -15 ask assunto device form.short get house nice purchase registration sign.asks-funds+links.foreign
        -15 sign.asks-funds+sender.joined-host sign.asks-funds+sign.impersonated-friend
        -15 sign.impersonated-friend+sign.unsolicited sign.impersonated-friend+sign.urgency under were
        10 minutes sign.asks-secret+claim.brand sign.authority+sender.saved sign.unofficial-sender+claim.brand
        -10 can en says.condition
        secrecy
        -333 base.
        275 sign.secrecy
        145 says.secrecy
        -95 links.none
        -85 claim.nobody
        -70 channel.sms
        65 by
        60 in says.negation
        -60 form.asks you
        55 dont sign.unsolicited+links.none speak ticket
        -55 your
        50 he sender.free-mail they
        -50 channel.network https need
        45 caller chat it must says.problem sign.asks-funds+sign.secrecy 安全 资金
        -45 claim.brand denies.give says.urgency sender.own-host sign.guaranteed-return
        40 case courier dear his says.proof sign.secrecy+channel.email sign.unsolicited tell 账户
        -40 i'm links.foreign sender.handle sender.number sign.asks-secret+sender.saved
        35 an bilang discuss do envelope mới paid says.baiting says.selfRole says.toAll sender.hidden serve
        35 sign.asks-click+sign.secrecy sign.secrecy+sender.office sono talk this to until votre 我是
        -35 am banco can form.delivers-code giúp links.joined-host never of or says.advance says.familiar
        -35 says.readMore that
        30 about access aku as channel.email+sender.free-mail dad envoyez for keep leave live mi million mr name not
        30 pas says.threat sign.asks-funds+sign.unsolicited sign.authority+sign.secrecy sign.authority+sign.urgency
        30 sign.secrecy+claim.nobody sign.secrecy+sign.unsolicited surprise us
        -30 bu bạn channel.in-app channel.sms+sender.name dùng hello ibu ich minta mir nicht para says.callUs
        -30 says.romance sign.asks-secret+channel.call sign.asks-secret+claim.office sign.urgency+links.none so triệu
        -30 đã đóng
        25 and annuler bail branch call demande dulu form.long god him ne non pagare police remote says.fundsRequest
        25 says.give says.payTo should sign.asks-funds+channel.email sign.asks-secret+sender.number
        25 sign.secrecy+links.none sign.unsolicited+claim.office six won word
        -25 back card central channel.email channel.email+sender.own-host claim.nobody+links.none fee free mar our
        -25 que says.click says.money says.notYou says.program security sender.name sign.asks-click
        -25 sign.safe-wallet+sender.number sign.secrecy+channel.call sign.unsolicited+channel.network sign.urgency
        -25 sign.urgency+channel.call up wallet with
        20 accident agents anything being camera chip crime cut euro half i il informed ini let lo oggetto operation
        20 parents passport phone she sign.asks-funds+sender.free-mail sign.safe-wallet+sender.saved
        20 sign.secrecy+sender.free-mail sign.unsolicited+channel.email sign.unsolicited+sender.free-mail solo tam
        20 usdt will добрый кошелёк переведите пишите
        -20 coinbase coins december denies.code instale new nous o rekening says.clickObject says.harmlessCode
        -20 says.ownWay segurança senha sie sign.asks-install+channel.call sign.asks-install+sender.hidden
        -20 sign.asks-install+sign.unsolicited sign.safe-wallet+sender.not-listed
        -20 sign.safe-wallet+sign.unofficial-sender sign.secrecy+sender.hidden sign.urgency+sender.hidden
        -20 sign.urgency+sender.saved sua text und we yes
        15 a mrs oh returned sign.safe-wallet+claim.office sign.secrecy+channel.chat sign.secrecy+sender.other-host
        15 день заявку минут мне на я
        -15 aquí de não pay saya sender.listed sender.saved sign.urgency+claim.nobody subject
        10 says.role sign.secrecy+sign.urgency
        -10 claim.brand+links.none says.coldOpening says.pay
        baiting
        -273 base.
        165 says.baiting
        120 sign.baiting
        -100 links.none says.problem
        -85 form.asks
        80 form.exclaims
        75 btc
        70 must
        -70 sender.saved
        65 için only receive says.easyMoney says.pay sign.unsolicited от
        -65 claim.office is we
        60 today yatırın
        -60 me
        55 name на
        -55 channel.call channel.sms
        50 for free home merhaba request ten
        -50 deposit from i'm says.greeting says.payTo
        45 bonus claim find one serve sign.asks-funds+sign.unsolicited tab thousand until with won
        -45 not on says.install sender.listed
        40 binance euro her like million odeme says.introduction shall three wallet
        -40 desk garanti go hello no says.familiar says.harmlessCode says.negation says.threat sender.office so
        35 address bank dia heirs left mi oi phi reply says.clickObject sender.free-mail
        35 sign.baiting+links.joined-host sign.baiting+sender.joined-host tl
        -35 channel.chat claim.nobody do en hi https our says.guaranteed says.readMore sign.asks-funds+sender.saved
        -35 sign.authority sign.urgency
        30 crypto cuenta de doubles estate giorno good http into links.joined-host my office pinned says.selfRole
        30 sign.baiting+claim.brand sign.baiting+sender.handle sign.baiting+sender.not-listed
        30 sign.secrecy+channel.letter stamp than unclaimed usdt waiting
        -30 buy can identity its que sender.own-host sign.authority+links.none sign.impersonated-friend
        -30 sign.public-detail-reuse subject talk trading wants your
        25 ai approve be box claim.nobody+links.joined-host connect date drawn gift god house keep least matter
        25 pagare para person prize says.clickRequest says.jobOffer says.secrecy says.walletConnect sender.lookalike
        25 sign.asks-funds+sender.free-mail sign.baiting+links.of-sender sign.baiting+sender.lookalike
        25 sign.baiting+sender.other-host sign.baiting+sign.urgency sign.job-offer+sender.handle
        25 sign.unsolicited+claim.nobody sign.unsolicited+links.foreign sign.unsolicited+sender.free-mail
        25 sign.urgency+channel.network surname telegram turned who здравствуйте и
        -25 a about am are au bonjour both channel.chat+sender.saved channel.email+sender.listed
        -25 channel.sms+sender.name claim.office+links.none collect days due each fee flat hey il la nobody o
        -25 says.ownWay says.urgency sender.name set sign.asks-secret+links.foreign
        -25 sign.authority+sign.unofficial-sender sign.guaranteed-return+channel.chat sign.secrecy+channel.chat
        -25 sign.secrecy+sign.unofficial-sender sign.urgency+claim.nobody sign.urgency+sender.name
        -25 sign.urgency+sender.number still their us want
        20 al and between channel.email+sender.free-mail class come enclosed expire leave life more oggetto open
        20 phone premium prepaid registration says.proof send sign.asks-click+links.joined-host
        20 sign.asks-click+sender.joined-host sign.asks-click+sign.baiting sign.asks-funds+links.none
        20 sign.asks-secret+sign.baiting sign.secrecy+channel.email sign.secrecy+claim.nobody
        20 sign.secrecy+sender.name sign.unsolicited+channel.letter sign.unsolicited+sign.urgency
        20 sign.urgency+sender.lookalike soy stay swap tu usd адрес ваш мы чтобы
        -20 all at card channel.email claim.office+links.foreign com contract del di five grup ich if needs next
        -20 says.automatic sender.user-name share sides sign.asks-click sign.asks-click+channel.sms
        -20 sign.asks-funds+claim.office sign.asks-funds+links.foreign sign.baiting+sender.free-mail thank what will
        -20 work ya you
        15 akşam bring brings channel.chat+sender.lookalike channel.letter+sender.office first full midnight non
        15 number raffle recovery says.give says.quidProQuo says.secret sign.asks-click+sender.other-host
        15 sign.asks-funds+sender.number sign.asks-secret+links.own sign.asks-secret+sign.secrecy
        15 sign.asks-secret+sign.urgency sign.authority+channel.letter sign.baiting+sign.unsolicited sign.secrecy
        15 sign.unsolicited+links.joined-host sign.urgency+links.own solo sono them вернём до минут течение
        -15 after channel.email+sender.own-host con have id look once says.logIn sign.asks-click+sign.asks-funds
        -15 sign.asks-funds+channel.in-app sign.asks-funds+links.joined-host sign.authority+sender.handle
        -15 sign.guaranteed-return+sender.handle sign.urgency+links.none sign.urgency+sender.other-host sua testers
        10 says.giftCard sign.guaranteed-return+sender.number sign.secrecy+links.none sign.unsolicited+sender.number
        -10 claim.brand claim.brand+links.none says.program
        guaranteed-return
        -299 base.
        215 sign.guaranteed-return
        185 says.guaranteed
        85 usdt
        -80 links.none
        60 admin
        -60 channel.email says.ownWay
        55 says.easyMoney sign.added-to-group
        -55 claim.nobody says.role
        50 make says.fundsRequest sign.guaranteed-return+sender.handle
        45 guaranteed pool says.addedToGroup vip 保息 保本 本保
        -45 claim.office of says.click sender.name
        40 address garanti sign.guaranteed-return+channel.chat 我们
        -40 says.greeting says.secrecy says.threat sender.own-host sign.secrecy 客服 您的
        35 added con dijamin do form.long minimum my one says.introduction sign.asks-funds+sign.guaranteed-return
        35 sign.guaranteed-return+claim.nobody sunday
        -35 from https il says.payTo says.secret sender.listed sender.saved sign.asks-secret
        -35 sign.job-offer+sign.unsolicited ti 保证 证金
        30 back garantido i kind nạp paid platform risk screenshot se send sign.added-to-group+links.none
        30 sign.unsolicited+sender.handle 内部
        -30 chị claim.brand claim.nobody+links.none form.asks ou says.callUs sign.unsolicited+sender.number will your
        25 bot evening gold into never oh para rate says.pay shows sign.authority+sender.saved
        25 sign.guaranteed-return+links.none sign.guaranteed-return+sign.unsolicited sorry vagas week when wrong zero
        25 主题 们在 名额 周五 每月 账号 风险
        -25 channel.sms don hello hoa hàng hồng la please says.code sign.authority+sender.number
        -25 sign.guaranteed-return+sender.number sàn the tiền trước xong 你好
        20 always api btc buscamos channel.chat+sender.handle dar day desde every form.exclaims hasta paste personal
        20 red run secret sign.added-to-group+sign.asks-funds sign.unsolicited+sender.saved
        20 sign.urgency+sender.other-host stranger tienes top uncle withdrawals адрес кошелёк течение
        -20 be channel.call channel.email+sender.own-host new says.clickObject says.money sign.urgency+sender.number
        -20 subject
        15 but casa first sender.handle shall soy vídeos аккаунт ваш вернём минут мы чтобы
        -15 channel.sms+sender.name it no sign.asks-click tu
        10 sign.guaranteed-return+sender.saved sign.guaranteed-return+sign.urgency
        job-offer
        -319 base.
        195 sign.job-offer
        160 says.jobOffer
        130 says.easyMoney
        -95 links.none
        85 start
        65 remote
        -65 claim.brand
        60 says.greeting says.readMore week
        55 buy
        -55 sender.saved
        50 set un with
        -50 https says.baiting says.negation
        45 day reserve says.coldOpening us we would
        -45 channel.sms claim.nobody claim.office says.callUs says.ownWay sender.name
        40 casa contract hours our says.pay says.program sign.asks-funds+sender.number sign.job-offer+claim.nobody
        40 sign.job-offer+links.none tomorrow
        -40 form.number it says.problem says.urgency sign.baiting sign.urgency
        35 application coming happy id march need photos profile una
        -35 am says.click says.code says.secret says.threat
        30 answer back buscamos cello first form.exclaims hall month pay per place registration scan shoot
        30 sign.guaranteed-return+channel.chat sign.job-offer+sign.unsolicited wallet wednesday
        -30 are channel.call got in links.of-sender of sign.secrecy so the trading
        25 channel.chat+sender.number fully gold kind ms odeme oh para payée que rate
        25 sign.guaranteed-return+sender.number sign.job-offer+channel.chat sign.job-offer+channel.email starter
        25 students take telegram thank unlocked which wrong you're ça
        -25 address bank channel.chat claim.brand+links.none form.asks free has links.own new please right
        -25 says.clickObject says.logIn says.secrecy sender.joined-host sender.listed sender.user-name them
        20 beaucoup earn evening hiring holds home interview janvier like machine mail meet met nous part platform
        20 says.event school sender.office sign.asks-funds+sign.job-offer sign.asks-secret+sender.own-host
        20 sign.authority+sign.job-offer sign.unsolicited+channel.email sign.unsolicited+links.none
        20 sign.unsolicited+sender.own-host step thursday uncle une vaga yatırın
        -20 contact daily out sign.asks-funds+sender.handle wa
        15 bien by come community firms on sign.asks-funds+channel.chat sign.job-offer+sender.handle
        15 sign.unsolicited+sender.other-host street time vos
        -15 can channel.chat+sender.saved claim.office+links.none says.harmlessCode sign.asks-funds+sign.urgency
        10 d more says.give says.install that
        -10 channel.email claim.nobody+links.none sign.guaranteed-return+sender.handle
        5 have
        """
}
