/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.full-name`.
    static let fullName = ShortWeights(
        bias: -614, accepts: 38, vetoes: -646,
        """
        is gaComma 175 isGivenlist 158 gbColon 138 sent4 124 gaSlash 114 isCode 113 gaSymbol 111 isStrict 107
        is first 105 slast 97 last 85 gaDash 69 toks6 67 isPlace 56 toks12 52 gaBracket 51 toks25 35 noI 24
        is sfirst 23 isCompany 16 cap 15 isOrg 15 isPerson 15 isSpot 15 gbBracket 14 len3 11 doubt0 -13 gbDash -15
        is ideo -15 isEastname -15 excl -17 isKnown -17 len2 -17 gbSymbol -19 isAddress -20 gaDot -27
        is isEastcompany -27 isTown -27 isVehicle -28 gaQuote -36 gbDot -37 sent16 -47 gaColon -48 isTool -58
        is isCar -62 toks45 -69 isVenue -71 isSchool -80 sentMore -84 toksMore -85 isExchange -92 question -117
        is isTelling -128
        in finance.support-complaint -15 identity.birth-date -15 identity.vehicle -23 finance.exchange-usage -24
        in location.city -28 finance.tooling -31 location.travel -54 identity.security-answer -71
        in identity.education -80 identity.family -85 location.home-address -100 location.check-in -102
        in identity.employer -109
        Ln. t.first 120 x.named 118 subject 89 elided 75 other 68 advice 64 t.eng 56 t.overb 53 third 44 x.quote 39
        Ln. t.unit 37 t.fiction 34 t.greet 33 t.neg 27 x.number 27 x.tool 26 t.ffrom 24 t.ride 24 cond 23 account 18
        Ln. me 18 x.secret 18 x.market 17 x.offer 16 x.parcel 10 t.luggage -10 ask -12 x.hold -13 x.trouble -14
        Ln. t.did -15 t.frm -17 t.fto -19 t.look -20 you -20 place -22 t.second -22 x.famous -24 t.fbeing -29
        Ln. x.here -32 x.sample -33 x.study -34 x.former -39 x.story -40 x.live -41 thought -44 denial -48
        Ln. t.tother -48 x.work -48 sample -52 wish -62 t.at -64 x.role -67
        Lf. advice 62 x.quote 58 x.named 45 t.greet 42 x.shop 40 deal 39 t.fat 38 subject 33 t.going 31 t.at 30
        Lf. t.neg 30 account 25 x.team 25 you 22 elided 16 t.eng 15 x.number 14 t.look 11 t.overb 11 t.frm 10
        Lf. t.ride -10 t.returned -11 t.did -12 x.live -12 x.work -12 loose -13 t.arrived -13 x.secret -15
        Lf. t.fiction -17 t.to -17 x.tool -20 t.event -21 denial -23 x.born -23 third -25 x.story -27 thought -28
        Lf. ask -30 cond -30 place -30 x.here -30 t.tadvice -33 x.hold -34 x.study -35 t.tother -38 x.car -39
        Lf. x.tried -39 x.famous -41 other -45 x.pet -45 x.sample -48 sample -55 kin -68
        Rn. subject 67 t.fat 64 x.role 64 x.live 60 t.second 50 t.booked 38 denial 37 you 37 t.fbeing 31 t.tother 31
        Rn. x.pet 31 own 30 x.here 29 t.at 28 t.eng 25 x.hold 24 kin 23 t.tadvice 21 x.born 21 account 20 x.study 19
        Rn. elided 15 t.arriving 13 t.arrived -10 t.fgoing -11 t.fwent -11 x.tried -11 t.trouble -12 x.tool -12
        Rn. me -13 t.returned -14 x.market -16 sample -17 x.offer -18 x.quote -18 x.trouble -22 other -23 place -26
        Rn. t.did -27 x.work -28 t.first -29 third -30 x.car -30 t.fiction -33 x.named -33 x.team -34 x.secret -41
        Rn. deal -50 t.unit -51 t.to -53 t.fto -55 news -60
        Rf. thought 58 subject 47 x.trouble 45 t.did 43 x.famous 42 me 40 t.to 38 t.eng 37 elided 36 you 34
        Rf. x.hold 33 ask 30 x.work 29 kin 27 t.trouble 25 t.neg 24 t.unit 24 x.sample 23 t.fbeing 20 third 20
        Rf. x.market 20 advice 19 x.team 16 t.first 14 t.went 14 x.number 14 t.event 13 t.overb 13 t.tother 12
        Rf. x.named 11 t.tadvice -12 x.tool -13 cond -14 t.look -15 x.former -15 x.pet -16 news -17 account -18
        Rf. denial -21 t.going -22 x.live -23 deal -26 place -28 t.fat -29 x.offer -47
        S. x.named 131 t.greet 67 account 57 me 57 advice 48 x.shop 35 t.fbeing 34 t.ffrom 31 x.number 29 elided 24
        S. x.parcel 24 own 21 t.ride 20 t.going 19 t.booked 14 t.tadvice 14 x.born 13 x.hold 12 t.at 11
        S. t.trouble -10 t.first -11 deal -12 kin -13 subject -13 t.fwent -14 t.second -14 x.quote -14 t.onlyto -15
        S. loose -16 x.car -16 t.venue -17 t.luggage -18 third -18 thought -18 x.former -18 t.unit -19 denial -20
        S. t.trip -20 x.here -20 you -20 t.fgoing -21 t.event -24 x.sold -26 x.tool -26 x.offer -27 t.look -29
        S. other -31 t.arrived -32 t.went -33 t.lodging -34 x.secret -34 t.returned -40 x.study -40 x.famous -43
        S. x.pet -46 t.fiction -51 t.tother -56 t.overb -58 x.team -60 wish -61 x.work -61 ask -65 t.eng -73
        S. x.market -74 x.sample -75 news -96 x.story -97 sample -141
        T. t.greet 168 x.pet 117 x.work 103 x.role 90 x.car 80 place 66 t.booked 64 t.first 63 elided 62 x.named 49
        T. ask 38 kin 37 x.here 35 t.neg 34 me 33 t.going 25 x.shop 25 x.study 24 x.hold 18 x.secret 18 t.eng 16
        T. t.trouble 16 t.returned 12 t.did 10 t.ffrom -13 thought -13 x.tried -14 t.fwent -15 t.venue -15
        T. x.trouble -20 x.offer -21 t.ride -24 t.fto -25 deal -27 t.at -27 t.look -27 loose -28 x.tool -29
        T. t.overb -34 t.second -35 sample -38 x.market -38 own -40 x.sample -43 x.famous -45 account -48
        T. x.story -48 t.to -56 t.tother -59 denial -72 third -73 x.number -75 x.team -77 t.frm -89 news -124
        L1= its 51 im 46 auf 23 is 22 기 22 at -24 by -25 and -27 #num -38 the -38
        Ln= c 54 mit 53 its 52 し 45 maintained 33 when 29 and 25 again 23 an 23 over 22 they 22 real 21 by -24
        Ln= of -24 a -25 his -26 at -34 #num -35
        Lf= la 40 세 39 me 38 el 37 요 36 は 25 hall 23 send 23 で 23 네 21 닉 21 임 21 i -25 to -25 #num -30
        Lf= a -31
        R1= thats 46 새 37 で 31 with 30 chu 24 here 21 en -27 #num -31
        Rn= thats 46 で 37 니 37 벽 37 새 37 example 36 다 34 here 33 am 30 す 29 목 28 솔 28 #num 27
        Rn= born 27 해 27 i 26 ago 25 chu 24 소 22 합 22 au 21 e 21 en -24 secretary -24 is -26 el -28 #mix -29
        Rn= by -45
        Rf= 하 36 i 33 고 33 example 30 asking 29 my 29 공 28 ま 27 horas 26 com 25 know 25 vagas 24 别 23
        Rf= 어 23 a 22 が 22 스 22 and -22 du -22
        S= example 88 す 62 하 61 c 48 mit 48 thats 48 녕 47 they 45 for 43 org 43 here 40 me 40 f 39 소 38
        S= when 36 置 36 벽 36 안 36 새 35 spelled 34 asking 33 maintained 33 mostly 33 니 33 have 31 under 30
        S= page 29 세 29 as 28 soy 28 wrong 28 印 28 赤 28 born 27 傘 27 번 27 its 26 just 26 屋 26 文 26
        S= an 25 bang 25 di 25 khong 25 nobody 25 says 25 し 25 で 25 取 25 auf 24 full 24 sunday 24 vagas 24
        S= 먹 24 습 24 요 24 ago 23 fit 23 horas 23 it 23 nas 23 should 23 van 23 и 23 い 23 공 23 목 23
        S= 은 23 flute 22 por 22 trains 22 て 22 빵 22 솔 22 grade 21 real 21 stop 21 닉 21 at -21 that -22
        S= に -22 了 -22 in -23 mois -23 new -23 note -23 tout -23 his -24 our -24 一 -25 는 -25 secretary -28
        S= た -28 の -28 이 -28 le -36 to -41 #num -44 by -50 music -53 #mix -59
        """)
}
