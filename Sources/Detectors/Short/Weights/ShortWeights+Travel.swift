/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `location.travel`.
    static let travel = ShortWeights(
        bias: -572, accepts: 9000, vetoes: -520,
        """
        is isKnown 234 isTown 151 toks6 138 isPlace 72 isPerson 60 excl 59 gbSymbol 52 gbDot 50 len1 50 slast 46
        is sfirst 43 isCompany 35 sentMore 32 textq 27 ideo 20 first 18 len2 17 sent16 16 gbDash 14 gaQuote 13
        is doubt2 -10 isAmount -11 gaAt -13 gbUnderscore -14 gaColon -15 gaMoney -16 gaDash -20 isGivenlist -22
        is gaDot -23 gaHash -24 isEastname -24 toks25 -24 gbColon -25 isSpot -26 isStrict -28 gbSlash -29
        is question -29 cap -31 gaUnderscore -36 isVenue -36 toks45 -39 doubt1 -41 sent4 -44 upper -47 isVehicle -48
        is isTool -56 isGroups -58 len4 -61 isCode -63 last -63 toksMore -76 isAddress -78 gaBracket -81 doubt0 -86
        is isSchool -89 gbComma -91 gbQuote -91 isCar -103 isTelling -113 isExchange -114
        in identity.birth-date -11 identity.education -22 identity.family -23 secret.password -26
        in location.routine -34 finance.tooling -40 identity.vehicle -44 finance.exchange-usage -48
        in identity.security-answer -58 finance.support-complaint -68 identity.full-name -71 finance.holdings -80
        in identity.employer -83 location.check-in -119 location.home-address -124 location.city -232
        Ln. t.unit 99 t.returned 97 t.fbeing 80 elided 69 t.first 68 t.trouble 63 t.lodging 61 t.fiction 60 place 52
        Ln. t.arriving 51 x.number 51 t.ride 49 advice 48 t.fgoing 47 x.hold 42 t.going 40 t.motion 36 t.fto 35
        Ln. t.stay 35 t.fwillbe 32 t.luggage 31 x.trouble 27 t.look 26 x.market 26 t.booked 25 subject 24
        Ln. t.second 21 t.venue 20 t.at 19 t.greet 18 t.arrived 17 t.to 17 x.car 16 t.event 12 t.fwent 10
        Ln. x.sample -10 t.onlyto -11 x.here -11 t.overb -15 t.tadvice -16 x.born -16 x.quote -20 x.work -21
        Ln. other -24 kin -25 x.tool -25 x.parcel -26 news -28 x.famous -37 ask -40 you -40 t.neg -42 x.story -43
        Ln. wish -44 x.study -44 thought -52 t.ffrom -54 third -54 sample -56 x.secret -63 denial -78 me -80
        Ln. deal -82 x.role -82 x.live -83 x.tried -83 t.tother -123
        Lf. t.neg 89 t.did 71 denial 69 t.stay 68 t.trip 59 x.trouble 58 t.luggage 53 t.returned 51 t.fwent 49
        Lf. t.arrived 47 t.frm 46 t.unit 43 subject 42 t.fat 41 t.at 40 own 38 x.number 34 t.fbeing 32 t.fgoing 29
        Lf. elided 28 t.went 27 x.shop 24 t.first 22 x.team 22 place 17 t.motion 17 x.live 16 t.toured 15 t.ride 13
        Lf. t.stayed 12 x.quote 12 wish 11 t.trouble 10 x.tool -15 thought -17 t.tadvice -23 x.parcel -23
        Lf. x.sample -24 x.sold -24 t.lodging -27 t.fto -28 x.pet -28 x.here -29 x.role -30 third -31 loose -32
        Lf. t.ffrom -34 x.named -39 x.secret -40 t.fiction -42 x.study -42 t.eng -44 x.famous -44 x.market -45
        Lf. x.story -46 other -48 t.tother -52 kin -54 deal -61 x.tried -62 sample -68 me -69 x.work -74 cond -105
        Rn. t.fgoing 121 t.fwent 99 t.unit 92 t.returned 68 t.fto 62 t.onlyto 55 t.tadvice 55 t.trip 52 t.tother 49
        Rn. t.to 42 x.work 42 t.fat 39 x.here 38 place 36 t.lodging 36 t.frm 33 t.overb 32 t.ffrom 30 t.second 29
        Rn. x.sample 29 kin 27 t.fbeing 25 x.former 19 cond 18 x.secret 18 x.car 11 t.first -10 third -11
        Rn. x.quote -12 sample -13 t.luggage -13 t.toured -13 loose -15 subject -15 t.stayed -15 t.went -15 own -16
        Rn. t.ride -16 t.at -19 account -20 deal -20 x.study -20 x.role -21 you -21 t.booked -22 me -23 x.famous -23
        Rn. other -24 x.parcel -25 x.named -28 x.sold -28 x.tried -28 x.number -31 x.offer -31 t.venue -37
        Rn. t.going -41 t.stay -42 x.tool -49 x.trouble -50 advice -53 t.fiction -54 x.team -56 news -59 x.born -59
        Rn. x.shop -62 x.live -66 t.neg -80 t.trouble -124
        Rf. x.market 68 t.overb 64 t.fiction 58 ask 55 you 49 x.famous 43 x.parcel 37 t.tother 36 x.work 35
        Rf. thought 34 t.onlyto 33 x.sold 33 x.tried 33 advice 32 t.to 32 t.toured 32 x.named 32 x.number 32
        Rf. x.tool 32 t.did 31 t.greet 31 loose 30 subject 30 news 28 elided 27 x.study 26 t.at 24 t.fat 24
        Rf. t.stay 23 x.quote 23 t.returned 21 x.live 21 t.trip 18 t.neg 16 place 15 t.second 15 x.hold 15 cond 14
        Rf. t.frm 11 denial -11 t.lodging -12 t.arrived -14 wish -14 account -17 t.event -17 x.team -17
        Rf. t.arriving -18 t.fgoing -20 t.motion -20 x.role -21 other -22 x.trouble -23 deal -24 t.unit -28
        Rf. t.ride -29 t.went -29 t.going -30 x.former -32 t.venue -35 own -36 t.first -37 x.shop -39 x.born -42
        Rf. t.fbeing -48 t.fwent -52 x.offer -71
        S. t.returned 160 t.fgoing 154 t.unit 93 t.luggage 81 t.motion 75 t.trip 69 t.ride 62 t.fbeing 59
        S. t.trouble 56 x.car 54 t.booked 50 x.here 44 t.event 43 t.fwent 43 x.former 41 t.onlyto 40 t.lodging 38
        S. t.stay 37 x.trouble 37 x.hold 35 t.greet 34 t.toured 30 t.fwillbe 29 t.arrived 27 elided 23 t.ffrom 22
        S. t.to 22 loose 21 t.going 20 t.first 17 x.shop 17 t.fto 15 place 11 t.did 11 cond -11 t.second -11
        S. x.sold -13 x.parcel -15 t.at -17 t.fiction -20 x.number -20 other -22 wish -23 x.secret -24 x.named -27
        S. kin -29 t.fat -29 x.sample -33 t.went -36 t.tother -41 x.live -41 x.team -44 x.born -49 x.tool -51
        S. account -54 x.tried -54 x.study -55 deal -58 x.offer -58 x.market -63 x.role -70 t.overb -86 t.eng -87
        S. x.story -94 you -95 x.quote -106 news -120 sample -166
        T. t.luggage 114 t.ride 113 t.lodging 110 t.booked 93 t.stay 92 t.motion 91 wish 79 kin 75 t.unit 72
        T. t.event 66 t.trouble 64 t.tadvice 63 t.fgoing 56 t.look 52 x.shop 39 t.trip 34 t.eng 30 t.went 30
        T. t.arrived 29 t.returned 24 x.here 20 t.first 19 x.hold 17 me 16 elided 15 t.at 15 t.to 15 t.toured 14
        T. x.trouble 13 x.study 12 x.team 12 you 12 place -11 x.famous -15 x.quote -16 x.tool -16 x.born -17
        T. x.offer -18 x.pet -18 loose -19 x.car -19 t.onlyto -20 t.did -21 t.second -21 t.fbeing -22 account -23
        T. third -23 t.fto -24 t.neg -24 x.number -26 t.frm -29 own -37 x.live -37 t.fwent -38 t.tother -39
        T. x.story -42 other -45 x.secret -48 x.sample -51 t.arriving -52 x.named -53 x.tried -54 t.overb -67
        T. t.stayed -83 sample -89 t.fiction -89 x.market -101 news -142
        L1= its 45
        Ln= مسافر 84 fruh 67 off 62 إلى 60 up 58 週 52 내 52 الأسبوع 49 在 49 に 48 para 47
        Ln= currently 45 周 45
        Lf= в 53 주 43 إلى -56 i -62
        R1= from 67 the 59 in 55 dayiz 54 last 53 may 52 feb 51 to -47
        Rn= feb 104 dayiz 77 july 75 last 75 الأسبوع 59 صلالة 57 го 56 em 51 니 50 oaxaca 49
        Rn= عشان 48 غد 48 bis 47 tbilisi 47 갑 47 daydik 46 friday 45 october 43 إلى 42 one -42 its -43
        Rn= на -43
        Rf= ادعولي 78 posted 77 لي 56 on 55 las 54 っ 54 un 52 き 50 다 48 rugen 47 september 47
        Rf= ألاقي 47 이 47 gibi 46 に 45 ま 44 雨 44 الشنطة 43 بالون 42 der -46 now -47
        S= feb 124 posted 118 行 106 flight 105 го 99 週 94 vui 84 に 83 dayiz 77 july 77 dari 73 booked 72
        S= tonight 72 was 70 ve 68 currently 67 em 67 hafta 66 fruh 65 october 65 в 65 島 65 march 64
        S= الأسبوع 64 just 62 weekend 62 cinco 60 friday 60 ma 60 nov 59 usairways 59 ま 59 glove 58
        S= kemarin 58 去 57 천 57 والكحك 56 والمطر 56 il 55 september 55 bis 54 周 54 갑 54 망 54
        S= april 53 worth 53 جاهز 53 先 53 between 52 plane 52 runs 52 ادعولي 52 dinginnya 51 hier 51
        S= miles 51 مسافر 51 last 50 wifi 50 出 50 泊 50 december 49 oaxaca 49 sunday 49 tuesday 49
        S= ادعوا 49 ماليزيا 49 き 49 landed 48 socks 48 somewhere 48 up 48 sabato 47 so 47 thursday 47
        S= пятницу 47 المنصورة 47 وقف 47 daydik 46 gibi 46 got 46 hrs 46 im 46 june 46 riga 46
        S= تعتمدوا 46 لي 46 am 45 anteontem 45 gidiyoruz 45 las 45 may 45 nang 45 next 45 su 45 y 45
        S= الأقصر 45 말 45 음 45 banana 44 heating 44 tbilisi 44 with 44 الخميس 44 먹 44 kayak 43
        S= minh 43 seat 43 turun 43 児 43 amanha 42 minus 42 set 42 鹿 42 get -44 tag -44 back -45 called -48
        S= is -49 night -49 thats -51 es -54 came -56 на -57 as -58 or -58 が -58 る -58 how -61 book -65
        S= these -67 had -78
        """)
}
