/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `location.travel`.
    static let travel = ShortWeights(
        bias: -461, accepts: 9000, vetoes: -520,
        """
        is isKnown 224 isTown 118 toks6 112 excl 63 gbSymbol 53 sfirst 50 isPerson 46 sentMore 40 isPlace 34 len1 32
        is ideo 31 gbDot 24 isCompany 20 gaSymbol 18 gbDash 18 len2 16 textq 16 isOrg 13 isGivenlist -11
        is question -12 toks12 -13 gaAt -14 gaColon -14 gbColon -14 isStrict -14 gbUnderscore -15 gbSlash -19
        is toks45 -19 gaDot -20 gaDash -23 gaHash -26 isSpot -27 doubt1 -29 gaSlash -29 isVenue -33 gaUnderscore -34
        is isEastname -36 upper -36 isVehicle -38 len4 -40 toksMore -40 isCode -41 cap -42 toks25 -42 sent4 -48
        is isGroups -53 isTool -53 last -62 gaBracket -68 isSchool -74 isCar -81 doubt0 -82 gbComma -84
        is isTelling -87 gbQuote -88 isAddress -93 isExchange -101
        in identity.education -22 secret.password -23 identity.vehicle -32 finance.tooling -33 location.routine -34
        in identity.family -36 finance.exchange-usage -41 finance.support-complaint -45 identity.full-name -47
        in finance.holdings -51 identity.security-answer -52 identity.employer -75 location.home-address -81
        in location.check-in -83 location.city -209
        Ln. t.unit 101 t.fbeing 79 t.returned 77 t.fiction 66 elided 65 t.trouble 58 place 56 x.hold 51 t.venue 50
        Ln. t.first 48 t.fto 47 t.ride 44 x.number 44 t.fwillbe 43 x.trouble 40 t.going 38 t.fgoing 35 x.market 35
        Ln. t.second 30 t.stay 30 t.booked 29 t.lodging 28 t.luggage 25 x.car 25 t.event 22 t.motion 22
        Ln. t.arriving 19 t.to 19 t.at 17 t.went 17 advice 16 t.arrived 14 t.greet 13 t.toured 12 t.stayed 11
        Ln. account -10 x.shop -10 t.did -11 t.onlyto -11 you -13 own -14 t.frm -15 x.famous -16 t.fat -19 loose -20
        Ln. x.parcel -20 x.tool -20 thought -21 x.story -21 x.work -21 x.born -22 x.quote -26 cond -27 ask -28
        Ln. t.tadvice -29 t.neg -33 kin -34 x.here -34 news -35 denial -37 x.sample -38 me -45 x.study -45 wish -47
        Ln. x.secret -49 third -53 t.ffrom -62 x.live -62 x.role -66 sample -68 deal -78 x.tried -96 t.tother -109
        Lf. t.neg 89 denial 84 t.did 79 t.luggage 67 t.stay 63 t.returned 50 t.arrived 44 t.fwent 40 own 37
        Lf. t.trip 37 t.went 37 t.fat 36 x.trouble 32 elided 31 t.event 31 t.at 28 t.first 27 place 25 t.unit 24
        Lf. t.fbeing 23 t.to 20 t.fgoing 19 t.frm 19 t.motion 18 t.venue 18 t.going 17 t.look 17 x.car 15 x.shop 15
        Lf. x.former 12 subject 11 t.stayed 11 thought -16 ask -18 x.pet -18 x.sample -19 t.overb -20 account -22
        Lf. t.lodging -22 x.market -22 t.eng -25 x.sold -26 loose -28 wish -29 deal -30 t.ffrom -31 x.famous -34
        Lf. x.offer -35 x.secret -35 third -36 x.story -36 x.role -37 x.parcel -38 t.fiction -39 other -41
        Lf. t.tother -46 kin -48 x.named -48 sample -54 me -57 x.here -62 x.tried -68 x.work -83 cond -90
        Rn. t.fgoing 160 t.unit 68 t.fto 64 t.tother 61 t.trip 54 t.onlyto 49 t.returned 48 t.tadvice 48 t.overb 45
        Rn. t.fwent 44 t.ffrom 39 t.fat 37 place 30 t.frm 27 t.to 27 x.here 26 x.former 24 x.quote 24 t.lodging 22
        Rn. x.secret 21 cond 19 kin 18 t.did 16 x.work 15 t.motion 12 t.event 11 t.arriving -11 t.toured -11
        Rn. t.at -12 t.eng -12 x.role -14 t.booked -15 t.arrived -16 x.named -16 x.sold -16 other -17 x.famous -17
        Rn. me -19 t.venue -20 t.went -20 account -21 deal -25 x.parcel -26 subject -29 x.shop -29 x.tool -29
        Rn. you -30 denial -31 x.hold -32 t.second -33 third -33 t.stay -34 advice -37 own -41 x.born -44
        Rn. x.trouble -44 x.offer -46 x.live -48 t.fiction -53 t.going -54 news -55 x.team -57 t.trouble -60
        Rn. t.neg -65
        Rf. you 67 t.overb 62 t.fiction 59 x.work 53 x.sold 50 x.tried 47 x.parcel 46 t.at 43 t.to 43 x.number 41
        Rf. ask 40 advice 36 t.neg 36 subject 33 x.famous 33 t.toured 31 t.greet 30 elided 25 t.fat 25 kin 24
        Rf. t.stay 23 t.going 22 t.returned 22 t.tother 22 x.live 21 x.market 20 t.did 18 thought 18 place 17
        Rf. x.quote 17 x.hold 15 x.tool 15 loose 14 cond 13 denial 11 t.arrived -13 t.venue -14 x.named -15
        Rf. t.onlyto -16 t.first -17 t.event -18 x.car -19 own -20 t.fto -20 t.motion -20 t.tadvice -22 x.team -24
        Rf. x.born -26 x.former -26 other -27 sample -27 x.trouble -28 wish -30 t.went -31 t.fbeing -35 news -36
        Rf. x.shop -36 deal -38 t.fwent -42 t.second -44 t.unit -50 x.role -53 x.offer -54 t.fgoing -55 me -56
        S. t.fgoing 136 t.returned 136 t.unit 113 t.trouble 84 t.motion 72 t.lodging 63 t.booked 60 t.trip 60
        S. t.ride 57 t.luggage 53 t.stay 48 t.fwillbe 43 x.car 41 t.fbeing 38 t.greet 38 t.event 33 x.former 32
        S. x.here 32 t.did 26 t.frm 26 t.toured 25 x.trouble 23 t.first 22 subject 18 t.arrived 16 t.to 16 ask 14
        S. place 13 t.ffrom 13 x.sold 13 t.onlyto 12 t.venue 12 x.shop 11 x.work 11 x.pet -14 t.fiction -16
        S. t.second -16 cond -17 t.neg -17 x.parcel -18 x.number -22 x.named -24 advice -26 me -26 t.fat -29
        S. x.live -29 x.born -31 x.offer -32 x.tried -32 t.went -33 wish -34 t.tother -35 x.sample -35 x.market -40
        S. x.study -40 x.team -42 account -46 you -46 deal -49 other -52 x.tool -52 t.tadvice -59 x.role -63
        S. x.story -69 t.eng -81 x.quote -89 t.overb -95 news -144 sample -171
        T. wish 96 t.booked 95 t.ride 95 t.stay 77 t.trouble 76 kin 71 t.lodging 71 t.luggage 70 t.motion 70
        T. t.fgoing 61 t.unit 61 t.tadvice 53 t.returned 49 t.first 45 elided 44 x.hold 42 x.team 40 x.here 38
        T. denial 34 t.look 34 t.ffrom 27 me 26 t.eng 20 t.at 19 t.toured 17 t.venue 15 t.to 13 x.role 13 ask 12
        T. x.quote 12 x.pet 10 t.trip -10 x.story -11 loose -14 t.neg -14 t.arriving -15 cond -16 t.fwent -19
        T. x.former -21 x.parcel -21 t.fbeing -23 t.stayed -23 you -23 subject -30 x.study -32 x.secret -33
        T. x.named -40 account -41 thought -42 x.tried -44 t.fto -45 t.did -49 t.tother -49 t.frm -53 x.sample -53
        T. x.tool -59 x.live -61 x.market -61 other -62 sample -69 t.overb -87 t.fiction -90 news -109
        L1= so 37 에 36
        Ln= currently 57 off 56 up 44 周 41 be 37 en 36 status 36 ماليزيا 36
        Lf= i -55
        R1= from 60 feb 42 may 41 dayiz 39 the 39 till 35 лучше -36
        Rn= feb 81 july 62 dayiz 61 last 61 го 57 e 55 صلالة 53 bis 52 monday 47 غد 47 tbilisi 45 em 43
        Rn= am 40 march 40 friday 37 saturday 36 والمطر 36 minh 35 лучше -36 на -37
        Rf= posted 70 on 57 gibi 47 and 44 one 42 الشنطة 41 da 40 mostly 40 هادئ 40 working 39 حد 38
        Rf= ساعتها 38 عنده 38 다 38 زي 37 السلامة 36 chay 35 وقف 35 i -38 new -38 now -38
        S= posted 109 flight 106 го 102 feb 98 行 86 currently 74 il 73 july 68 dayiz 61 last 61 cinco 60
        S= booked 59 up 58 turun 54 weekend 53 週 53 tonight 52 пятницу 52 والكحك 52 bis 51 kemarin 50
        S= nov 50 в 50 والمطر 50 april 49 dari 49 ve 49 got 48 march 48 was 48 جاهز 48 去 48 gibi 47
        S= وقف 47 周 47 em 46 plane 46 there 46 usairways 46 days 45 im 45 nang 45 set 45 somewhere 45 mezcal 44
        S= monday 44 o 43 الخميس 43 ماليزيا 43 に 43 ま 43 出 43 망 43 amanha 42 landed 42 ten 42
        S= ورجعت 42 信 42 lat 41 southwestair 41 tbilisi 41 tuesday 41 uyku 41 vui 41 baru 40 gente 40
        S= heating 40 miles 40 saturday 40 المنصورة 40 تعتمدوا 40 علي 40 chay 39 hafta 39 truoc 39
        S= مسمر 39 가 39 el 38 ma 38 三 38 갑 38 am 37 between 37 ghent 37 kayak 37 minh 37 mostly 37 my 37
        S= safe 37 so 37 with 37 الشنطة 37 الطاجين 37 جهزت 37 児 37 松 37 dias 36 essen 36
        S= everything 36 friday 36 if 36 onions 36 somebody 36 пишите 36 جدة 36 حتى 36 صلالة 36
        S= غد 36 نازلين 36 وشاي 36 鹿 36 포 36 혔 36 #mix 35 just 35 wifi 35 زي 35 على 35 by -35
        S= here -36 is -36 that -36 る -36 came -37 fly -37 ich -38 called -39 лучше -39 how -40 good -41
        S= 一 -41 night -42 de -43 these -48 as -51 get -52 or -53 they -53 が -57 had -59 book -63
        """)
}
