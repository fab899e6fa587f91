/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `location.city`.
    static let city = ShortWeights(
        bias: -787, accepts: 50, vetoes: -433,
        """
        is isTown 436 isKnown 358 gbSlash 119 sent4 116 gaComma 114 gaSymbol 111 toks6 111 gbComma 91 gaSlash 90
        is ideo 88 slast 82 isCompany 57 gbDash 52 isEastcompany 51 isEastname 43 isPlace 43 last 42 gbSymbol 39
        is len2 39 isStrict 38 cap 36 excl 32 len1 32 isCar 31 gbBracket 30 first 22 toks12 22 gaBracket 19 textq 16
        is sfirst 13 gaHash 11 gbColon -10 gaDot -11 len4 -18 isOrg -20 isVehicle -26 isTool -39 isSchool -45
        is isTelling -46 toksMore -49 isExchange -51 doubt0 -52 gaQuote -52 len3 -53 sentMore -58 isCode -59
        is sent16 -59 isPerson -62 isSpot -66 question -69 gbQuote -71 toks45 -78 upper -86
        in location.check-in 16 finance.holdings -11 finance.tooling -17 location.travel -18 identity.full-name -19
        in finance.exchange-usage -20 identity.education -21 identity.vehicle -24 identity.security-answer -29
        in identity.family -33 identity.employer -68
        Ln. x.live 97 me 93 subject 91 cond 76 t.fiction 73 x.role 69 place 59 x.market 55 t.went 50 x.here 43
        Ln. t.tadvice 38 other 35 t.first 35 t.at 30 t.greet 30 x.named 29 x.tool 27 t.venue 24 x.parcel 22
        Ln. elided 17 advice 16 t.frm 16 t.look 13 t.fat 12 t.returned 11 t.arriving -12 x.famous -12 t.fgoing -13
        Ln. t.fwent -14 t.overb -14 x.trouble -14 x.offer -15 x.sold -15 t.motion -16 t.toured -17 x.tried -20
        Ln. account -22 x.born -22 x.team -22 t.ride -24 kin -25 x.car -25 t.trip -26 t.eng -27 third -27
        Ln. x.study -27 t.stayed -28 t.onlyto -29 t.neg -30 deal -31 denial -31 x.work -31 t.arrived -33
        Ln. x.former -33 x.sample -33 x.secret -33 news -34 you -41 t.did -42 t.going -42 t.second -49 x.story -51
        Ln. t.to -58 wish -58 sample -67 t.event -67 t.tother -90
        Lf. x.role 74 x.quote 73 t.overb 58 t.going 35 x.trouble 28 you 28 x.parcel 27 x.team 27 x.born 19 x.hold 18
        Lf. x.sold 16 t.second 15 x.shop 13 x.offer -11 t.unit -12 x.study -12 account -13 ask -13 t.frm -13
        Lf. t.trouble -15 denial -16 x.named -18 t.fbeing -20 t.first -20 t.tadvice -22 thought -23 other -24
        Lf. t.ride -24 t.did -26 x.market -26 t.went -27 t.neg -28 third -29 x.famous -31 x.sample -32 kin -34
        Lf. t.tother -34 t.fiction -35 t.fto -36 wish -36 deal -48 sample -49 x.here -55 cond -57 x.story -66
        Lf. x.live -90 me -91 x.tried -112
        Rn. x.live 151 t.tadvice 54 subject 37 elided 36 t.ffrom 32 t.tother 32 t.first 29 x.story 28 you 27
        Rn. t.did 25 kin 22 x.born 22 x.here 22 t.neg 19 x.secret 19 t.to 17 t.went 17 t.eng 15 x.tried 15
        Rn. x.trouble 15 x.car 14 denial 13 me 12 t.stay 10 t.fgoing -14 t.trip -14 t.fat -17 x.role -17 t.ride -19
        Rn. x.tool -19 cond -21 t.fto -21 x.named -21 t.greet -24 t.frm -25 x.market -26 x.shop -26 t.going -27
        Rn. x.quote -29 t.arrived -30 third -31 t.fiction -33 other -38 t.at -39 x.former -40 x.team -44 account -47
        Rn. news -52
        Rf. you 68 third 64 t.tother 50 x.secret 42 t.did 40 subject 39 t.eng 39 t.neg 37 kin 36 t.overb 36
        Rf. account 33 x.famous 29 x.work 29 x.former 28 deal 26 t.ride 25 x.team 25 t.fbeing 24 thought 24
        Rf. x.hold 24 x.pet 24 x.born 23 x.market 22 t.to 21 loose 20 t.first 18 x.sold 18 elided 16 place 14
        Rf. x.parcel 12 x.here 11 me -11 t.venue -14 x.number -14 cond -15 x.car -16 x.tried -16 wish -18
        Rf. x.trouble -18 t.look -19 t.fat -20 sample -21 t.trouble -21 news -23 own -29 t.tadvice -33 t.ffrom -34
        Rf. t.at -39 x.offer -39 x.role -57
        S. x.live 134 x.here 49 me 43 x.role 41 t.went 37 x.tool 36 t.fbeing 35 t.ffrom 31 x.secret 28 loose 23
        S. you 18 x.born 16 x.sold 15 cond 13 x.car 13 t.at 12 t.look 12 t.did 10 x.work -11 deal -14 t.arriving -14
        S. x.named -14 x.study -14 x.former -16 elided -17 x.hold -18 t.arrived -21 t.booked -22 t.tother -22
        S. thought -22 t.toured -23 x.famous -23 t.luggage -25 t.to -25 t.stayed -28 t.onlyto -29 place -30
        S. account -31 x.market -31 t.unit -32 third -32 x.quote -33 t.motion -34 t.eng -35 other -37 t.fgoing -39
        S. t.neg -40 x.number -40 t.fiction -43 t.going -43 t.fwent -44 t.trouble -46 x.team -47 t.ride -48
        S. t.trip -48 t.second -50 t.event -60 wish -61 x.sample -67 x.tried -70 advice -76 t.overb -87 x.story -92
        S. news -104 sample -149
        T. x.live 74 t.tadvice 62 x.role 55 t.went 51 x.pet 48 x.former 47 x.offer 47 me 44 kin 39 place 36
        T. t.ride 35 subject 34 t.tother 32 x.sold 32 t.ffrom 31 elided 27 t.unit 25 t.going 23 x.here 23 other 17
        T. x.car 17 x.shop 16 denial 10 t.fgoing -11 t.neg -11 t.to -11 t.arriving -12 t.greet -12 x.tool -12
        T. deal -13 x.born -13 t.fat -14 thought -14 t.stay -16 t.luggage -17 t.overb -19 t.booked -20 t.event -20
        T. t.venue -20 t.motion -21 x.named -23 you -24 loose -25 t.did -26 t.look -26 x.story -30 t.frm -33
        T. t.fto -34 x.quote -34 account -37 x.sample -38 advice -39 x.famous -42 x.tried -49 ask -52 x.team -52
        T. x.trouble -52 sample -54 x.secret -59 x.market -64 x.number -69 third -79 t.fiction -80 news -98
        L1= in 33 em 32 of 27 around 26 en 26 aus 25 في 23 is 21 住 21 at -30
        Ln= here 57 years 35 moved 34 anyone 32 in 30 aca 29 everyone 29 of 28 em 27 around 26 home 26 anak 25 if 25
        Ln= us 25 council 24 uns 24 من 24 bei 23 physics 23 reindeer 23 aus 22 out 22 家 22 im 21 أنا 21
        Ln= 住 20 frankfurt -21 from -21 я -21 city -22 to -22 lives -25 tz -26 regions -28 at -29 she -29 i -30
        Lf= de 34 any 22 at 22 di 22 official 21 la -28 the -29 live -41
        R1= so 35 resident 25 we 25 사 24 hace 21 muss 21 #num -54
        Rn= on 34 here 28 bad 27 forty 27 住 27 i 25 resident 25 is 24 morning 24 минус 24 меня 22 今 22
        Rn= can 21 hace 21 kettle 21 sagen 21 еще 21 는 21 #mix -22 #num -26 coffee -26 me -29 in -35
        Rf= я 38 still 30 road 26 one 25 bedroom 23 der 23 has 23 rien 23 n 22 so 22 noch 21 тут 20 come -21
        Rf= the -33
        S= here 100 years 53 住 45 anyone 43 в 42 any 38 my 35 по 35 ex 34 morning 33 живу 32 aca 31
        S= again 30 can 30 finally 30 roof 30 for 29 forty 29 moro 29 e 28 looking 28 rosario 28 told 28 twenty 28
        S= vivo 28 year 28 council 27 else 27 home 27 so 27 where 27 de 26 desde 26 landlord 26 moved 26 anak 25
        S= around 25 bedroom 25 every 25 resident 25 two 25 bad 24 everyone 24 out 24 road 24 window 24
        S= минус 24 في 24 abito 23 as 23 kids 23 los 23 physics 23 rien 23 sheep 23 и 23 под 23 у 23
        S= aqui 22 reindeer 22 uns 22 we 22 door 21 found 21 hace 21 mate 21 one 21 жду 21 тут 21 من 21
        S= dad 20 gros 20 ten 20 еще 20 an -21 du -21 house -21 people -21 rents -21 they -21 week -21
        S= frankfurt -22 before -23 best -23 del -23 eu -24 lives -25 now -26 tz -26 live -27 no -27 seeds -27
        S= at -28 regions -28 first -29 than -30 she -33 was -33 city -35 to -42 o -52
        """)
}
