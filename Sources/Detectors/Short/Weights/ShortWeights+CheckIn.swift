/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `location.check-in`.
    static let checkIn = ShortWeights(
        bias: -693, accepts: 245, vetoes: -320,
        """
        is isVenue 213 toks6 93 isSpot 92 isEastcompany 84 gaComma 81 isPlace 77 isTown 60 isEastname 56 gbSymbol 47
        is cap 41 len4 36 gbComma 32 sent8 32 toks12 31 excl 30 gaSymbol 30 isPerson 28 ideo 27 len3 23 isTelling 19
        is first 16 textq 16 gbAt 13 len2 -11 gaUnderscore -12 gbDash -12 sent4 -12 noI -13 gaSlash -15
        is isVehicle -15 sfirst -17 sentMore -18 gaDash -19 gaDot -19 isGivenlist -19 gbBracket -20 gaQuote -22
        is gbDot -22 isKnown -22 gbColon -23 isChunk -25 gbQuote -26 gaBracket -30 isSchool -41 toksMore -45
        is upper -46 gaColon -48 len1 -48 isAddress -52 isTool -62 doubt0 -73 isExchange -76 last -85 toks45 -87
        is isCode -95
        in finance.holdings -13 location.travel -13 location.routine -14 identity.vehicle -15
        in finance.support-complaint -23 finance.exchange-usage -29 identity.family -35 identity.security-answer -39
        in finance.tooling -48 identity.full-name -73 identity.education -77 location.city -89
        in location.home-address -99 identity.employer -108
        Ln. t.venue 112 x.here 112 subject 86 t.at 83 t.fbeing 48 t.frm 42 t.fiction 41 x.number 39 t.trouble 37
        Ln. x.car 37 t.ffrom 35 t.luggage 31 place 30 t.fat 22 t.tadvice 21 t.fto 19 t.lodging 17 t.neg 17
        Ln. t.overb 17 t.stayed 15 t.went 15 advice 13 t.arriving 11 x.live 11 deal -10 t.greet -10 t.returned -11
        Ln. x.pet -12 x.team -12 me -13 you -13 x.secret -14 t.trip -16 x.offer -16 loose -17 x.shop -19 account -21
        Ln. cond -21 thought -21 x.quote -21 x.named -23 x.story -23 kin -25 t.fgoing -25 t.ride -26 other -28
        Ln. t.event -29 denial -31 t.going -31 third -31 x.sample -32 news -33 t.did -33 ask -36 t.first -36
        Ln. x.work -44 t.to -45 wish -52 x.study -53 t.unit -55 x.tried -59 x.trouble -62 x.role -63 sample -65
        Ln. t.tother -74
        Lf. x.here 92 t.at 66 x.team 39 place 38 t.trouble 26 x.trouble 25 t.fat 23 t.greet 19 x.quote 18 you 16
        Lf. other 15 t.frm 15 t.neg 15 t.lodging 14 x.tool -10 denial -11 t.second -11 t.unit -12 x.sold -12
        Lf. t.fto -13 t.to -13 own -14 t.booked -14 t.ride -14 x.hold -14 account -16 third -16 subject -18
        Lf. x.role -19 x.work -21 x.live -22 x.secret -22 cond -23 deal -23 wish -23 t.first -26 x.famous -26
        Lf. t.fiction -27 t.went -27 x.offer -27 x.market -31 x.story -31 x.sample -32 ask -33 x.study -35
        Lf. t.tadvice -37 kin -39 t.eng -40 x.shop -40 x.born -41 sample -47 x.tried -47 x.parcel -48 t.ffrom -56
        Lf. t.tother -62 me -73
        Rn. t.ride 92 x.here 80 t.tother 65 x.named 56 t.tadvice 40 x.born 39 t.second 35 t.arriving 32 you 31
        Rn. own 29 place 29 me 26 t.fbeing 25 x.sold 25 t.went 24 x.study 22 cond 18 x.sample 18 t.to 17 x.pet 17
        Rn. ask 16 denial 16 x.parcel 16 x.trouble 15 t.fat 13 kin 10 t.fgoing -10 t.venue -10 x.live -10
        Rn. t.stayed -11 t.look -12 x.car -12 advice -13 other -14 x.secret -14 x.story -14 t.first -16 t.frm -16
        Rn. t.fwent -16 x.number -16 x.former -18 t.at -19 x.quote -19 x.team -19 x.tool -19 t.returned -20
        Rn. x.offer -20 t.going -21 thought -21 x.market -22 deal -24 t.arrived -24 x.shop -24 t.did -25 elided -29
        Rn. t.unit -29 x.famous -29 t.trouble -34 t.eng -35 t.neg -36 t.fiction -39 wish -39 news -50 t.ffrom -51
        Rn. x.hold -55
        Rf. x.market 73 other 65 ask 64 third 60 me 59 t.overb 47 x.hold 44 t.eng 38 t.first 37 x.secret 36
        Rf. x.trouble 35 t.tother 34 t.stay 33 x.quote 33 t.ffrom 32 you 32 x.shop 29 loose 28 kin 27 x.parcel 26
        Rf. x.famous 25 x.work 25 place 24 x.live 24 x.tried 23 t.fto 21 t.trouble 20 t.did 16 denial 14 elided 14
        Rf. t.arriving 13 subject 12 t.trip 12 t.fiction 11 t.venue 10 t.unit -11 news -13 t.fbeing -13 t.stayed -13
        Rf. x.pet -13 cond -14 t.luggage -14 t.returned -14 x.number -15 x.offer -15 t.going -18 thought -18 own -19
        Rf. t.fat -20 t.neg -20 t.look -21 account -22 sample -22 t.greet -24 x.role -26 x.former -46 t.ride -49
        S. t.venue 103 x.here 91 t.fbeing 86 t.arriving 55 t.trouble 43 place 23 t.lodging 23 t.fat 21 t.stay 20
        S. x.car 20 x.trouble 19 x.named 15 deal 13 other 11 thought 11 t.going -10 third -10 x.born -10 denial -11
        S. t.event -11 t.second -11 x.sold -12 t.did -14 t.greet -14 t.ride -14 t.stayed -14 you -15 me -16
        S. t.ffrom -17 t.fwent -17 t.tadvice -17 t.onlyto -19 t.trip -21 x.pet -21 account -22 cond -22 x.parcel -22
        S. x.secret -22 x.tried -22 t.booked -24 t.overb -24 t.motion -25 x.number -25 x.team -26 own -27
        S. x.sample -27 x.live -28 x.work -28 t.at -30 x.market -35 x.tool -41 t.arrived -42 x.former -44 wish -45
        S. t.tother -46 t.eng -47 t.unit -47 x.study -47 x.famous -48 t.fgoing -51 t.look -51 t.neg -52 t.first -53
        S. kin -55 ask -58 t.returned -60 advice -63 x.shop -63 x.quote -70 t.fiction -73 x.role -95 news -109
        S. x.story -113 sample -151
        T. me 52 x.here 39 subject 36 ask 33 other 22 t.tadvice 21 t.went 19 t.fto 17 t.arrived 16 t.fat 16
        T. t.fwent 16 t.unit 12 x.offer 12 t.fbeing -10 elided -11 t.stayed -11 x.former -11 t.look -12 x.car -12
        T. x.shop -12 x.study -12 x.tool -14 t.greet -15 cond -16 account -17 t.booked -17 x.live -17 thought -18
        T. x.story -18 t.to -19 t.eng -20 x.quote -20 t.frm -22 t.tother -22 x.trouble -22 x.born -24 t.overb -25
        T. x.secret -25 t.neg -27 x.work -27 x.famous -28 place -30 t.going -31 x.team -31 denial -32 deal -33
        T. x.named -41 x.parcel -41 x.pet -43 advice -44 x.role -47 you -49 x.market -60 sample -61 x.number -63
        T. x.sample -64 t.fiction -86 x.tried -86 news -101
        L1= at 64 no 39 outside 34 京 29 في 27 of 25 in -35 #num -49
        Ln= في 52 down 46 the 45 طابور 34 au 31 京 29 garden 27 queue 27 東 27 dang 26 #num -27
        Lf= this 28 im 27 typing 26 at 25 the -26 #num -75
        R1= gerade 41 rn 39 au 36 в 35 as 26 for 26 #num -42
        Rn= cay 42 gerade 40 as 39 rn 39 عشرين 34 bar 33 el 33 polenta 33 ten 33 قدامي 33 au 32
        Rn= مقهى 32 beim 30 cafe 30 if 30 bardagi 27 hes 27 i 27 着 26 tres 25 to -32 #mix -34 the -34
        Rf= ル 37 ー 37 cara 36 ン 35 الزرقاء 34 اللي 34 مستعجلين 31 وكلهم 31 just 30
        Rf= delante 28 ill 28 パ 27 ロ 27 #mix 26 por 26 stops 26 ama 25 at -26
        S= aquarium 62 estoy 59 hes 58 au 55 down 55 ー 53 足 53 at 48 目 48 tea 47 れ 47 bar 46 gate 44 u 44
        S= заходите 44 في 44 cay 43 hour 43 dang 42 its 42 ル 42 im 41 кофейне 41 сова 41
        S= infirmary 40 reste 39 cafe 38 sitting 38 third 38 in 37 rn 37 typing 37 声 37 東 37 cara 36 del 36
        S= happy 36 off 36 stand 36 venid 36 room 35 gerade 34 lights 34 posted 34 tres 34 arrivo 33 come 33
        S= outside 33 polenta 33 schirme 33 till 33 人 33 on 32 shes 32 금 32 booth 31 la 31 طابور 31
        S= قريب 31 ai 30 deux 30 en 30 fondo 30 horas 30 il 30 mesa 30 اللي 30 يمر 30 delante 29 entre 29
        S= w 29 الزرقاء 29 الغيمة 29 قدامي 29 う 29 음 29 parada 28 proxima 28 quito 28 with 28
        S= عشرين 28 واحد 28 واقف 28 وكلهم 28 bardagi 27 broke 27 con 27 dix 27 mood 27 ten 27
        S= مستعجلين 27 た 27 ホ 27 잡 27 지 27 already 26 day 26 hear 26 piedi 26 stops 26 مقهى 26
        S= カ 26 位 26 前 26 ill 25 mercado 25 vorm 25 wifi 25 レ 25 二 25 today -25 #mix -26 than -26
        S= years -26 ich -27 und -27 who -27 currently -28 tonight -28 die -29 的 -30 here -31 da -32 our -32
        S= auf -38 bin -38 y -39
        """)
}
