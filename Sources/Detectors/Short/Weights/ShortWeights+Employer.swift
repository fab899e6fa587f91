/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.employer`.
    static let employer = ShortWeights(
        bias: -351, accepts: 90, vetoes: -736,
        """
        is isTelling 193 isPerson 142 gbAt 109 isEastname 105 ideo 98 isSpot 80 isPlace 64 toks6 63 gaSymbol 61
        is isCar 56 slast 49 gaBracket 43 toks12 35 gaQuote 32 gbBracket 23 cap 19 excl 18 gbDash 18 len4 17
        is sent8 17 isEastcompany 14 len3 14 sent4 13 gaDash 11 toks25 10 gbSymbol -10 doubt1 -11 gaHash -13
        is gbUnderscore -14 isBirth -15 gbColon -16 textq -16 gbDot -17 isDate -17 gaComma -18 isChunk -19
        is isVehicle -21 sentMore -25 gaColon -29 isGroups -30 noI -30 upper -33 len1 -35 gbSlash -39 toksMore -40
        is isAddress -62 isTool -69 sfirst -69 toks45 -69 first -71 isExchange -71 isStrict -72 isCode -73
        is isSchool -74 isOrg -84 doubt0 -89 isVenue -91 question -91 isTown -97 isGivenlist -98 isCompany -99
        is isKnown -144
        in location.routine 25 secret.password -14 finance.support-complaint -15 identity.vehicle -23
        in identity.family -24 finance.exchange-usage -33 identity.security-answer -35 location.check-in -37
        in location.home-address -42 location.city -46 finance.tooling -57 location.travel -57
        in identity.education -76 identity.full-name -87
        Ln. x.work 181 x.role 177 x.market 91 t.stay 64 subject 61 place 57 t.first 54 t.returned 48 t.unit 46
        Ln. t.eng 33 t.fiction 31 t.fbeing 29 t.fto 26 t.to 24 t.going 23 x.tool 23 t.tadvice 21 x.car 20 x.named 14
        Ln. x.shop 14 advice 11 t.fgoing 10 x.offer 10 x.number -11 t.frm -12 t.greet -12 x.hold -14 t.lodging -15
        Ln. t.event -17 t.look -17 t.stayed -17 x.trouble -17 x.quote -18 x.born -19 x.live -19 t.ffrom -20
        Ln. x.famous -22 denial -23 me -23 x.story -23 elided -24 t.second -25 thought -25 t.at -27 x.parcel -29
        Ln. other -30 x.secret -31 ask -32 news -32 account -33 kin -33 t.neg -33 you -34 third -36 x.sample -38
        Ln. t.did -40 x.study -42 x.tried -55 t.tother -61 sample -65 wish -65 x.here -71
        Lf. subject 72 x.quote 72 own 49 x.named 49 t.greet 40 x.work 32 t.going 23 t.went 23 you 22 t.first 20
        Lf. t.at 18 t.fbeing 16 t.motion 14 t.overb 13 x.team 13 t.onlyto 12 loose -10 t.booked -10 t.look -11
        Lf. x.sold -12 x.number -13 t.event -17 place -20 x.secret -20 cond -21 x.hold -22 account -23 t.fiction -26
        Lf. x.parcel -26 x.famous -27 x.role -27 ask -29 x.offer -30 x.story -31 t.did -32 x.market -33 other -34
        Lf. t.eng -34 third -34 t.ffrom -36 t.tadvice -37 wish -37 thought -39 sample -47 x.tried -63 me -74
        Rn. subject 83 x.role 63 elided 58 thought 47 x.story 47 x.hold 45 t.first 40 t.arrived 39 t.ffrom 37
        Rn. t.tadvice 34 me 32 t.tother 30 t.going 27 third 27 you 25 t.booked 24 wish 20 kin 17 t.second 17
        Rn. x.here 15 t.unit 12 x.sample 11 t.eng 10 t.arriving -10 denial -11 own -11 t.greet -11 advice -12
        Rn. t.look -12 x.tool -12 t.ride -14 t.stay -14 x.car -14 t.event -15 x.former -15 x.named -15 x.pet -15
        Rn. t.frm -16 t.went -16 t.trouble -17 x.quote -18 x.market -19 x.secret -20 x.trouble -20 t.fbeing -21
        Rn. t.stayed -21 x.famous -21 t.fiction -23 place -25 t.returned -25 x.number -25 cond -26 t.at -29
        Rn. x.live -30 x.offer -30 x.study -33 t.fat -35 news -48 t.fto -49
        Rf. t.neg 57 advice 55 elided 50 x.quote 50 t.look 47 t.overb 47 ask 46 x.tried 46 other 44 t.first 41
        Rf. x.number 40 x.former 36 you 35 x.famous 32 t.at 31 x.team 30 account 28 t.frm 26 x.secret 26
        Rf. t.tadvice 22 t.lodging 20 t.tother 20 me 19 t.going 18 t.did 16 t.greet 12 t.went 12 own -10 t.eng -10
        Rf. t.event -11 x.study -11 third -12 x.shop -12 t.stay -15 thought -15 wish -17 x.car -20 sample -21
        Rf. x.hold -22 news -23 t.booked -23 x.sample -25 t.fat -26 t.ffrom -26 x.role -27 t.second -28 x.offer -33
        Rf. x.here -59
        S. x.role 153 x.work 135 t.stay 38 t.look 36 t.going 34 t.arrived 33 x.former 30 own 25 t.trouble 24
        S. t.greet 23 place 20 t.unit 17 t.fbeing 13 t.tadvice 11 t.did -10 x.born -11 x.tried -11 denial -12 me -12
        S. t.booked -13 t.fat -13 x.shop -13 t.at -14 t.ride -14 t.to -14 t.venue -14 t.fwent -15 t.second -16
        S. x.market -16 x.secret -16 elided -17 ask -18 x.sold -18 t.trip -19 x.pet -19 t.arriving -20 t.first -21
        S. x.number -21 advice -22 t.neg -23 x.hold -23 loose -27 wish -27 t.ffrom -28 account -29 t.frm -30
        S. thought -35 x.here -35 kin -36 x.trouble -36 deal -40 t.stayed -43 cond -44 x.sample -44 x.story -49
        S. other -50 t.overb -52 x.famous -53 x.parcel -56 third -62 t.event -67 t.fiction -70 x.study -78 t.eng -92
        S. news -106 sample -146
        T. x.named 84 t.first 55 x.work 53 kin 46 me 39 t.greet 35 t.lodging 33 x.role 29 t.arrived 25 t.second 25
        T. t.fgoing 22 other 21 x.shop 19 t.tadvice 18 cond 16 t.booked 16 t.did 15 t.fbeing 14 wish 14 x.live 11
        T. t.ride -11 place -12 x.parcel -13 t.neg -14 t.returned -14 x.born -14 x.former -14 third -15 t.look -16
        T. t.going -18 t.went -18 deal -20 x.trouble -20 ask -22 x.secret -22 denial -25 t.fat -26 thought -26
        T. x.here -26 x.hold -26 t.frm -27 x.famous -27 x.tool -27 x.story -29 t.ffrom -31 x.team -31 advice -34
        T. t.fto -34 x.tried -37 t.unit -46 x.quote -46 x.number -50 sample -60 x.market -64 t.to -70 x.pet -73
        T. news -86 t.fiction -87
        L1= at 70 bei 63 for 51 en 41 data 35 na 34 в 34 alla 27 chez 27 in -22 on -29 to -30 #num -50
        Ln= at 47 bei 43 year 42 data 39 for 36 years 33 now 31 na 30 en 28 в 28 alla 27 chez 27 lam 25 engineer 24
        Ln= my 21 работаю 21 ben 20 nights 20 due 19 june 19 redactora 19 a -19 to -22 lunch -30 in -34
        Ln= #num -49
        Lf= im 46 papa 20 di 19 source 19
        R1= da 35 で 33 ta 30 and 28 tomorrow 23 london 22 e 21 night 21 we 21 ou 20 with -19 nights -20
        Rn= we 46 is 39 da 38 で 32 ta 30 aussi 27 crew 27 the 25 after 24 e 24 no 24 了 24 tomorrow 23 bad 22
        Rn= london 22 made 22 best 21 employer 20 have 20 today 20 год 20 ou 19 so 19 uhr 19 nights -20 im -21
        Rn= with -22
        Rf= about 37 cung 35 les 34 nobody 31 stop 30 per 26 en 25 should 25 then 25 j 24 com 23 し 23 て 23
        Rf= life 22 maths 22 with 22 already 21 데 21 smell 20 bana 19 band 19 e 19 outra 19 steht 19 vida 19
        Rf= wie 19 have -25
        S= at 58 years 53 en 46 ta 43 八 42 da 40 lam 38 stop 37 data 36 les 36 cung 35 until 35 year 35 で 35
        S= j 32 ま 32 ben 31 il 31 nobody 30 e 29 glitter 29 nous 29 smell 29 then 29 per 28 alla 27 did 27
        S= employer 27 my 27 tomorrow 27 aussi 26 chez 26 crew 26 kettle 26 places 25 so 25 here 24 is 24 ans 23
        S= austin 23 karaoke 23 now 23 should 23 bei 22 faccio 22 na 22 queue 22 в 22 engineer 21 london 21 ty 21
        S= работаю 21 대 21 면 21 요 21 bad 20 di 20 firmware 20 made 20 pays 20 sono 20 today 20
        S= weather 20 чай 20 や 20 already 19 band 19 due 19 outra 19 papa 19 qa 19 redactora 19
        S= schichtwechsel 19 still 19 uhr 19 vida 19 год 19 し 19 aus -19 manager -21 may -21 out -21 got -22
        S= the -23 a -25 ich -25 tech -25 with -30 lunch -32 to -36 #num -67
        """)
}
