/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `location.city`.
    static let city = ShortWeights(
        bias: -946, accepts: 250, vetoes: -414,
        """
        is isTown 473 isKnown 407 gaSymbol 159 slast 127 gaComma 124 toks6 120 gbSlash 118 sent4 114 gaSlash 109
        is gbComma 102 ideo 99 gbSymbol 89 gbDash 86 last 75 isPlace 72 isEastname 69 sfirst 69 len1 68 isCompany 61
        is isEastcompany 57 first 50 toks12 44 len2 40 isVenue 35 gaBracket 32 gbDot 30 textq 30 isCar 24
        is isStrict 23 noI 14 cap 13 gaHash 13 sent8 10 gaDot -11 gaAt -12 gaUnderscore -13 isAddress -13
        is isGivenlist -13 gbColon -18 doubt1 -21 gaColon -23 gaDash -23 isOrg -32 isVehicle -33 isChunk -38
        is isSpot -41 isTelling -41 isPerson -43 isTool -45 len3 -51 isSchool -52 doubt0 -53 isExchange -55 len4 -58
        is upper -58 sent16 -62 sentMore -63 gaQuote -68 toksMore -76 isCode -81 toks45 -91 gbQuote -92
        is question -102
        in finance.holdings -14 location.home-address -14 finance.support-complaint -18 finance.exchange-usage -23
        in finance.tooling -23 contact.group-invite -24 identity.education -25 identity.vehicle -29
        in identity.security-answer -34 identity.employer -40 identity.family -45 identity.full-name -51
        Ln. x.live 104 subject 103 t.fiction 96 cond 92 x.here 91 x.role 78 me 77 t.went 68 place 53 x.market 47
        Ln. t.tadvice 41 t.first 38 x.named 38 t.at 35 t.frm 34 elided 32 other 28 t.venue 28 x.parcel 27 x.pet 27
        Ln. advice 25 t.greet 24 t.unit 23 x.tool 23 loose 22 t.look 16 t.fat 14 t.ffrom 14 t.fto 14 own 12
        Ln. t.eng -11 thought -11 x.sold -11 x.offer -12 t.fwent -14 t.fgoing -15 x.team -15 t.arriving -16
        Ln. t.trouble -17 x.trouble -18 t.motion -19 third -19 x.tried -20 account -21 t.arrived -21 t.toured -21
        Ln. x.born -24 news -26 t.trip -30 x.former -30 x.car -31 deal -32 x.sample -32 x.secret -35 t.did -36
        Ln. x.famous -36 x.study -36 t.stayed -37 t.onlyto -38 t.neg -39 t.overb -44 t.to -47 x.story -50
        Ln. t.going -51 sample -53 t.second -53 denial -55 x.work -57 t.event -61 wish -66 you -66 t.tother -72
        Lf. x.role 88 x.quote 79 t.overb 57 x.hold 39 x.trouble 29 t.arrived 27 x.offer 27 t.at 26 x.team 22 you 19
        Lf. t.neg 14 x.sold 14 x.parcel 12 elided 11 t.going 11 x.former -10 t.to -11 t.booked -12 t.frm -12
        Lf. t.unit -13 x.named -13 t.returned -14 x.car -14 x.pet -15 x.secret -15 t.fbeing -16 t.trouble -17
        Lf. advice -18 third -19 x.tool -19 wish -21 account -22 t.ride -24 t.went -25 kin -27 other -33 t.first -33
        Lf. thought -34 denial -36 x.sample -36 x.famous -40 t.tadvice -43 x.market -46 deal -47 t.fto -50
        Lf. sample -58 x.story -58 t.tother -71 cond -74 x.here -75 me -84 x.live -97 x.tried -108
        Rn. x.live 154 you 64 subject 52 t.ffrom 42 t.tother 41 t.tadvice 39 denial 35 x.story 35 x.here 32
        Rn. x.study 31 x.pet 30 place 29 t.second 29 x.car 28 deal 27 x.tool 27 x.tried 27 x.trouble 26 x.born 25
        Rn. x.parcel 20 t.to 19 t.went 19 t.unit 17 x.offer 17 x.secret 15 me 13 t.did 13 t.first 13 kin 12
        Rn. t.fat -12 t.venue -12 x.sample -14 t.lodging -15 x.market -15 t.fgoing -17 t.stay -17 x.role -22
        Rn. t.look -23 third -26 t.greet -27 x.named -27 t.ride -29 t.trouble -29 x.former -30 t.going -36 t.at -37
        Rn. other -43 t.fiction -45 t.arrived -47 x.quote -47 news -51 account -53 x.team -66
        Rf. x.sample 64 third 60 x.work 60 t.tother 59 x.market 56 x.secret 49 subject 43 elided 41 x.famous 40
        Rf. account 33 t.ride 32 t.eng 31 x.former 31 t.did 28 x.shop 28 t.event 26 place 25 x.born 24 x.team 22
        Rf. t.fbeing 21 you 19 t.second 17 t.motion 16 wish 15 kin 14 t.neg 14 x.story 14 loose 13 t.stay 12 t.to 12
        Rf. t.fiction 11 t.lodging 11 t.overb 10 x.hold 10 t.returned -11 news -13 t.unit -13 x.trouble -13 t.at -14
        Rf. x.number -17 x.pet -17 x.car -18 t.venue -19 cond -20 me -21 t.fat -21 t.trouble -22 own -26 x.tool -26
        Rf. t.ffrom -29 t.went -38 other -44 t.tadvice -45 x.offer -56 x.role -57
        S. x.live 169 x.here 56 me 48 t.fbeing 46 x.tool 46 t.went 35 x.role 35 cond 32 x.born 30 loose 28 denial 20
        S. t.frm 20 x.car 14 deal 12 t.lodging -13 x.named -16 t.fiction -18 t.motion -18 t.booked -20
        S. t.returned -20 t.arriving -21 place -24 t.going -25 thought -25 t.ride -26 other -27 t.luggage -27
        S. t.second -28 t.stayed -30 t.to -31 t.toured -32 t.onlyto -34 t.fgoing -35 t.neg -38 elided -40
        S. t.fwent -42 t.event -45 t.eng -50 third -50 x.team -50 x.quote -52 account -53 x.market -54 x.number -54
        S. t.trip -58 x.sample -62 x.famous -66 wish -67 t.trouble -72 advice -76 x.story -76 x.tried -81
        S. t.overb -114 news -117 sample -136
        T. t.went 83 x.live 77 t.tadvice 64 x.pet 60 t.tother 53 x.role 48 t.stayed 43 x.former 42 kin 41 t.going 37
        T. x.here 36 x.offer 36 t.ride 35 x.study 35 subject 34 t.ffrom 34 t.first 34 t.unit 31 x.car 27 x.parcel 21
        T. x.sold 16 deal 14 own 14 t.trouble 14 x.tool 12 x.work 11 t.luggage -11 t.to -11 t.stay -12 t.fwent -13
        T. advice -15 t.motion -17 t.overb -18 t.venue -18 t.arriving -19 t.eng -19 wish -19 t.booked -22
        T. account -25 t.greet -25 x.story -28 x.hold -29 t.neg -30 x.tried -30 t.event -31 third -31 loose -33
        T. x.named -33 t.look -36 t.second -36 x.number -36 x.trouble -36 t.did -40 x.quote -40 x.sample -42
        T. t.fiction -46 elided -48 t.frm -50 x.team -54 t.fto -56 ask -61 x.secret -71 sample -72 x.famous -78
        T. news -118 x.market -142
        L1= في 43 em 38 in 34 around 31 o 31 sister 31 住 29 aus 26 at -34
        Ln= here 64 anyone 40 years 38 живу 38 dad 36 of 36 everyone 34 night 34 aca 33 out 33 em 32 in 32
        Ln= around 31 if 31 moved 31 من 30 a 29 sister 28 song 28 uns 28 us 27 أنا 27 anak 26 bei 25 нас 25
        Ln= في 25 flat -25 grew -26 regions -26 city -29 she -30 lives -32 at -34 i -34
        Lf= any 39 below 25 bridge 25 de 25 the -25 la -28 live -33
        R1= 사 32 girl 30 for 29 明 29 based 25 hace 25 now -27 이 -28 #num -34
        Rn= еще 50 住 44 i 39 morning 33 is 32 все 31 girl 30 明 29 here 28 you 28 forty 27 и 27 는 27
        Rn= cats 26 based 25 hace 25 il 25 минус 25 now -25 coffee -26 all -27 이 -29 me -38 o -46
        Rf= я 38 one 34 live 33 ex 29 test 29 bedroom 27 road 27 batteries 26 so 26 cells 25 外 25 come -25 de -31
        Rf= the -32
        S= here 128 years 66 живу 61 住 61 my 59 anyone 57 ex 55 forty 54 any 51 в 48 resident 47 grid 46
        S= год 43 еще 43 dad 40 e 40 girl 39 marzo 39 morning 39 yes 37 landlord 36 year 36 moro 35 aca 34
        S= around 33 rosario 33 still 33 и 33 по 33 bedroom 32 roof 32 looking 31 told 31 vivo 31 below 30
        S= every 30 finally 29 in 29 sheep 29 في 29 早 29 em 28 go 28 i 28 sister 28 test 28 window 28 猫 28
        S= bus 27 hace 27 two 27 家 27 anak 26 cats 26 else 26 made 26 night 26 them 26 uns 26 we 26 batteries 25
        S= bridge 25 cells 25 de 25 for 25 got 25 living 25 out 25 represent 25 sem 25 sinon 25 sometimes 25
        S= минус 25 у 25 明 25 裁 25 cho -25 europe -25 seeds -25 tz -25 before -26 galveston -26 more -26
        S= regions -26 than -26 frankfurt -27 concert -28 grew -28 house -28 mas -28 flat -30 people -30 com -32
        S= like -32 first -34 lives -34 with -36 she -38 now -39 was -41 to -45 o -46 city -47
        """)
}
