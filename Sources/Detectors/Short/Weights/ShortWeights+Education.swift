/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.education`.
    static let education = ShortWeights(
        bias: -613, accepts: 0, vetoes: -381,
        """
        is isSchool 507 gaQuote 111 gbAt 95 gaDot 93 isStrict 90 len4 78 gbSymbol 76 sent4 65 toks6 50 isEastname 49
        is cap 44 gbDot 43 gbDash 41 gaComma 35 gaSlash 31 gbSlash 31 ideo 31 isPlace 31 isTown 28 excl 27
        is gaSymbol 27 len3 27 isCompany 18 slast 16 toks25 12 gbQuote -11 isBirth -11 len2 -11 gbBracket -14
        is noI -14 doubt1 -15 gaDash -15 isSpot -15 toks45 -17 first -19 isCode -20 isVehicle -21 sent16 -24
        is isGroups -27 isDate -29 isTool -29 gaBracket -32 textq -34 isChunk -36 isAddress -39 doubt0 -40
        is sentMore -42 isExchange -47 gbColon -52 toksMore -52 upper -54 gaColon -56 isGivenlist -58 last -68
        is isKnown -78 question -91 len1 -95
        in identity.family -14 secret.password -16 location.travel -17 location.check-in -18 finance.tooling -21
        in identity.vehicle -21 finance.exchange-usage -25 location.home-address -49 identity.security-answer -62
        in location.city -64 identity.full-name -90 identity.employer -121
        Ln. x.study 101 t.ffrom 90 place 87 subject 61 t.fiction 40 t.arriving 37 t.overb 32 t.venue 32 t.frm 31
        Ln. x.offer 28 t.eng 24 advice 23 own 23 t.going 21 t.second 20 t.stay 20 t.greet 18 t.unit 11 t.fbeing -12
        Ln. third -13 x.former -13 t.tadvice -14 t.fto -15 x.hold -15 x.trouble -17 x.parcel -18 account -20
        Ln. x.famous -20 x.secret -21 news -22 t.returned -23 x.sample -28 t.neg -29 ask -30 x.live -32 x.shop -32
        Ln. thought -33 x.work -33 t.to -34 x.story -34 denial -43 sample -51 x.role -55 deal -58 wish -60
        Ln. x.tried -61 x.here -67 t.tother -111
        Lf. t.ffrom 101 t.did 62 x.role 58 x.study 54 subject 53 x.former 46 x.offer 43 x.born 42 t.went 40
        Lf. x.quote 32 loose 29 t.frm 26 x.number 23 t.booked 21 t.ride 21 x.team 21 elided 19 t.neg 19 account 18
        Lf. place 18 x.trouble 16 t.event 14 t.going 14 deal 13 x.secret 12 t.fwent 10 t.fiction -10 t.to -10
        Lf. t.second -11 x.car -11 x.tool -14 denial -15 x.live -15 x.named -15 t.fbeing -16 x.parcel -18
        Lf. thought -19 x.here -20 t.tother -21 ask -25 x.story -25 x.tried -26 other -28 t.fat -28 x.sample -33
        Lf. kin -34 me -36 x.famous -37 cond -39 x.market -39 third -49 t.tadvice -50 sample -55
        Rn. x.here 83 x.study 79 t.ffrom 75 t.tadvice 62 elided 54 me 54 x.market 50 t.overb 49 x.live 49 denial 47
        Rn. x.sold 46 third 29 advice 27 x.named 27 t.unit 23 t.tother 21 x.quote 17 t.eng 16 other 14 you 14
        Rn. t.to 13 t.going 12 t.neg 12 account 11 kin 11 x.famous -10 loose -11 t.returned -11 x.parcel -12
        Rn. t.fat -13 x.hold -13 x.story -13 t.did -14 x.car -14 t.fiction -18 x.born -18 x.secret -21 x.offer -22
        Rn. x.tried -23 ask -33 t.booked -34 news -36 x.number -43
        Rf. ask 69 elided 57 x.market 55 x.number 52 wish 50 x.famous 39 you 32 t.to 31 third 27 t.returned 26
        Rf. t.arrived 24 x.sold 23 t.neg 21 x.tried 19 subject 18 t.second 13 x.car 13 denial 11 t.fiction 10
        Rf. own -11 t.going -11 x.born -11 x.named -11 x.trouble -11 deal -12 t.ride -13 x.team -13 t.first -16
        Rf. x.secret -17 x.tool -17 kin -18 news -18 other -19 t.unit -20 t.event -21 t.did -25 t.arriving -27
        Rf. t.eng -28 t.ffrom -28 x.offer -29 t.frm -68
        S. x.study 186 x.sold 62 t.went 48 x.former 48 t.going 37 x.offer 35 t.frm 30 t.fat 24 t.venue 23 denial 20
        S. t.at 17 me 16 t.fto 15 t.ride 15 t.arrived 13 t.greet 13 x.role 11 t.returned -11 t.onlyto -13
        S. t.lodging -14 t.did -15 t.motion -15 t.to -15 x.tool -17 kin -18 x.here -18 x.live -18 t.look -20
        S. t.fgoing -21 x.market -22 t.trouble -23 x.pet -23 t.booked -25 advice -26 t.tadvice -26 x.car -26
        S. x.tried -27 x.named -30 x.trouble -30 you -32 ask -34 t.event -35 t.fbeing -35 t.fiction -35 t.second -35
        S. x.quote -35 x.work -35 t.unit -41 x.secret -42 deal -47 t.neg -48 t.overb -48 place -56 x.famous -58
        S. other -61 t.tother -61 x.parcel -61 x.team -62 thought -67 third -70 x.shop -70 t.eng -74 x.sample -92
        S. x.story -97 news -109 sample -119
        T. x.role 70 x.pet 57 kin 50 t.tother 43 x.study 41 other 39 me 34 x.hold 33 deal 21 t.at 20 x.here 18
        T. cond 16 x.work 14 you 14 t.tadvice 12 t.greet -10 x.shop -12 x.former -13 t.did -14 t.second -15
        T. x.secret -15 elided -16 x.tool -16 t.returned -17 t.trouble -17 x.named -17 t.to -18 t.booked -20
        T. t.fat -20 t.ffrom -21 t.look -21 x.parcel -22 t.unit -24 x.offer -24 t.going -26 denial -27 advice -29
        T. x.tried -29 ask -30 t.overb -31 own -33 third -33 x.sample -37 place -39 x.born -40 thought -47
        T. x.famous -56 x.number -59 sample -80 x.story -82 x.quote -83 t.fiction -84 x.market -84 x.team -92
        T. news -116 t.frm -127
        L1= من 39 of 34 de 32 at 30 sur 28 por 24 thanks 23 in -40 #num -41
        Ln= univ 70 at 41 de 40 law 40 my 35 of 35 hoc 34 college 33 من 32 st 29 sur 27 por 22 grad 21 thanks 21
        Ln= student 20 la 19 masters 19 from -19 on -20 physics -21 teach -21 she -22 im -24 studied -36 #num -58
        Lf= as 35 ex 34 historia 31 l 31 maths 31 de 29 dai 24 fait 24 mon 24 student 22 #mix 20 did 20 minh 20
        Lf= nam 20 teach -23 the -33
        R1= of 34 for 32 said 24 in -20 long -20 the -23
        Rn= #num 43 and 37 学 35 m 33 e 32 de 31 marks 30 mezunuyum 30 des 29 курс 29 said 23 sold 22 today 22
        Rn= dont 21 for 21 night 21 third 21 university 21 form 20 sinif 20 that -19 long -20 definition -21
        Rn= story -24
        Rf= appris 40 years 40 le 38 no 31 on 29 degilim 28 green 28 here 24 курс 24 to 23 be 21 illegal 20
        Rf= toast 20 in -20 fingers -21 是 -21 at -27 of -32
        S= univ 71 promo 55 курс 54 lycee 52 им 49 of 42 sur 42 law 41 appris 40 years 37 go 35 st 35 alum 34
        S= de 34 hoc 33 student 33 arte 32 here 32 sinif 32 من 32 grad 31 historia 31 学 31 mezunuyum 30 be 29
        S= ex 29 marks 29 simdi 29 at 28 college 28 degilim 28 essays 28 kind 28 universite 28 des 27 green 27
        S= nam 27 out 27 night 26 ebeniste 25 m 25 training 25 year 25 dm 24 drums 24 masters 24 minh 24 regrets 24
        S= as 23 cap 23 dai 23 debts 23 you 23 i 22 last 22 maths 22 nuoi 22 sold 22 whisperer 22 yeast 22 ai 21
        S= biologie 21 cuoi 21 ecole 21 mum 21 all 20 boarding 20 captain 20 illegal 20 said 20 third 20 today 20
        S= uni 20 wieder 20 debate 19 dont 19 some 19 mate -19 て -20 今 -20 definition -21 der -21 fingers -21
        S= not -21 school -21 that -21 di -22 she -23 woodwork -23 y -23 el -24 laundry -24 story -25 study -25
        S= com -30 like -31 the -33 from -34 studied -34 im -36 new -40 teach -45
        """)
}
