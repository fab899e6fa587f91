/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.full-name`.
    static let fullName = ShortWeights(
        bias: -544, accepts: 47, vetoes: -612,
        """
        is isGivenlist 154 gaComma 138 sent4 117 isStrict 92 gbColon 91 last 80 isCode 77 gaSymbol 67 slast 60
        is toks6 59 gaSlash 54 first 50 gaDash 47 sfirst 38 isPlace 36 excl 33 len4 31 isSpot 30 cap 27 isCompany 27
        is isOrg 27 isPerson 27 gaBracket 25 toks12 23 gbQuote 19 sent8 17 gaHash -11 gbSymbol -11 doubt0 -12
        is isVehicle -18 isAddress -21 gaDot -25 gbDot -25 ideo -27 isEastname -27 isKnown -27 isTown -31
        is gaColon -33 len2 -33 toks45 -37 isCar -38 isTool -42 toksMore -48 sentMore -62 sent16 -73 isExchange -74
        is isSchool -83 question -87 isVenue -93 isTelling -110
        in finance.support-complaint -12 identity.vehicle -18 finance.exchange-usage -21 location.travel -27
        in finance.tooling -29 identity.security-answer -29 location.city -36 identity.education -46
        in location.check-in -58 identity.family -67 location.home-address -69 identity.employer -89
        Ln. x.named 111 t.first 96 subject 91 advice 68 elided 60 me 42 t.fiction 37 t.overb 36 third 35 x.number 31
        Ln. t.eng 30 other 29 x.quote 29 t.tadvice 28 cond 22 x.shop 20 t.ride 19 x.market 19 t.fto 14 t.ffrom 13
        Ln. x.born 13 t.neg 12 t.greet 11 t.returned -10 x.parcel -10 deal -12 t.did -14 x.offer -14 t.event -15
        Ln. t.frm -15 t.second -15 x.car -15 you -15 t.fbeing -16 t.luggage -16 x.study -17 x.hold -18 t.unit -19
        Ln. x.here -19 x.work -20 denial -22 x.story -22 x.former -25 x.tried -27 ask -31 x.sample -32 x.live -35
        Ln. place -36 x.role -45 t.at -52 wish -54 sample -64 t.tother -73
        Lf. advice 63 x.quote 53 t.greet 52 t.fat 44 deal 43 you 38 x.shop 35 account 30 subject 30 t.second 27
        Lf. x.number 25 t.going 17 x.team 15 t.fto 13 t.look 12 t.fbeing 11 thought -11 x.parcel -11 me -12
        Lf. x.former -12 x.named -12 t.tadvice -13 x.hold -13 t.ride -14 x.trouble -17 x.study -19 place -20
        Lf. wish -20 t.fiction -25 x.car -25 x.famous -25 x.role -26 other -29 x.offer -31 x.story -31 ask -32
        Lf. third -33 x.here -35 x.pet -36 x.tried -41 x.sample -42 t.tother -44 kin -47 sample -47
        Rn. x.live 73 t.tother 69 subject 63 t.second 62 x.role 55 t.fat 41 t.at 40 t.fbeing 33 t.tadvice 29
        Rn. x.hold 29 you 29 t.ffrom 27 account 26 x.pet 26 ask 24 kin 22 t.ride 20 t.unit 20 t.booked 14 own 12
        Rn. t.lodging -10 x.car -11 x.tool -11 t.fwent -12 x.quote -12 t.returned -13 x.tried -13 other -15
        Rn. x.trouble -16 t.going -18 x.work -19 t.did -23 x.offer -24 x.famous -25 t.fiction -26 x.former -26
        Rn. x.secret -26 x.market -28 x.team -32 t.to -39 deal -40 t.fto -42 news -50 place -65
        Rf. t.did 50 t.overb 45 x.trouble 44 x.hold 41 x.work 38 t.tother 37 x.named 37 elided 31 subject 31
        Rf. x.famous 31 kin 29 t.frm 27 x.quote 27 t.eng 25 x.tried 24 t.trouble 22 advice 21 ask 21 me 20 x.here 19
        Rf. t.ffrom 18 thought 18 you 18 x.team 16 t.unit 14 x.parcel 12 denial 11 t.fiction 11 t.fwent 11
        Rf. x.secret 11 t.ride 10 cond -10 account -11 other -12 x.sample -12 t.look -13 x.former -13 x.story -13
        Rf. x.live -14 t.second -18 wish -18 x.role -18 sample -21 news -25 x.offer -25 t.fto -29 place -30
        Rf. t.tadvice -35 t.fat -53
        S. x.named 118 account 75 t.greet 65 me 54 advice 52 x.hold 42 x.number 42 x.shop 40 t.ride 30 t.fbeing 26
        S. t.ffrom 26 elided 21 subject 16 t.frm 16 x.quote 15 x.trouble 15 t.trouble 13 own 12 t.arriving 11
        S. x.parcel 11 t.unit -10 kin -11 deal -12 t.event -12 t.fgoing -13 t.went -13 t.fat -16 third -16
        S. t.venue -17 x.tool -17 t.onlyto -18 x.work -18 loose -19 t.arrived -19 t.luggage -20 place -21 x.role -21
        S. x.sold -22 thought -27 t.first -29 x.pet -29 you -33 x.famous -34 x.secret -37 denial -38 t.eng -38
        S. t.returned -38 wish -39 x.team -40 x.study -42 t.overb -43 other -48 ask -50 t.tother -50 x.market -56
        S. t.fiction -61 x.sample -66 news -81 x.story -98 sample -146
        T. x.role 87 t.greet 67 elided 47 me 44 t.eng 37 t.going 37 t.tadvice 36 kin 34 x.named 34 place 28 t.did 28
        T. x.secret 27 x.former 25 t.trouble 20 wish 20 x.study 19 t.returned 18 t.second 14 x.hold 11 x.story -10
        T. t.at -12 loose -13 t.to -15 you -15 thought -16 account -21 t.fto -21 x.born -21 t.unit -22 other -24
        T. t.ffrom -24 x.tried -26 x.parcel -27 advice -28 x.team -28 x.tool -31 t.overb -33 deal -40 t.fiction -40
        T. x.number -40 denial -41 third -45 t.tother -50 sample -63 t.frm -63 x.sample -75 news -108
        L1= im 35 기 21 데 21 name 20 at -17 the -26 #num -38
        Ln= し 43 its 33 auf 31 c 27 maintained 26 they 25 should 21 real 20 기 20 부 20 자 20 and 19 데 19
        Ln= 도 19 인 19 an 18 copyright 18 this 18 好 18 me 17 signed 17 大 17 家 17 a -18 of -21 at -25
        Ln= his -43 #num -46
        Lf= an 33 it 24 で 24 は 24 me 23 네 20 닉 20 두 20 세 20 임 20 요 19 저 19 #mix 18 send 18 은 18
        Lf= for 17 you 17 to -18 i -23 a -31
        R1= thats 38 on 30 with 22 修 21 と 17 for -19
        Rn= 니 41 다 40 thats 38 am 30 on 28 example 26 i 23 all 21 修 21 에 21 합 21 he 20 表 20 e 19 two 19
        Rn= with 19 요 19 moi 18 会 18 学 17 就 17 #mix -20 me -24 by -44
        Rf= asking 28 す 23 ま 22 微 22 de 21 i 21 が 21 she 20 clock 19 of 18 own 18 写 18 包 18 徒 18
        Rf= just 17 多 17 请 17 and -19
        S= an 42 thats 38 auf 37 し 36 two 35 example 31 す 31 asking 30 녕 29 요 29 for 28 maintained 26 傘 26
        S= 赤 26 안 26 am 25 bitte 25 here 25 when 25 印 25 니 25 full 24 取 24 屋 24 c 23 name 23 own 23
        S= real 23 会 23 置 23 ca 22 el 22 have 22 says 22 stop 22 目 22 세 22 fit 21 just 21 moi 21 い 21
        S= 修 21 钟 21 author 20 on 20 should 20 て 20 닉 20 임 20 all 19 clock 19 credit 19 dia 19 mit 19
        S= trains 19 本 19 表 19 copyright 18 i 18 mum 18 they 18 van 18 き 18 是 18 네 18 두 18 하 18
        S= #mix 17 ex 17 its 17 much 17 signed 17 three 17 yes 17 り 17 信 17 微 17 부 17 that -17 라 -17
        S= by -18 posted -19 who -20 a -21 is -21 we -21 고 -21 new -22 our -22 die -23 words -23 at -24 to -25
        S= 이 -29 his -40 #num -49 music -57
        """)
}
