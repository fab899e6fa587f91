/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.employer`.
    static let employer = ShortWeights(
        bias: -424, accepts: 64, vetoes: -386,
        """
        is isTelling 194 gbAt 189 isPerson 128 isEastname 120 ideo 112 isSpot 106 isPlace 85 gbBracket 80 slast 75
        is gaSymbol 52 toks6 52 gaQuote 47 toks12 47 isCar 43 gaBracket 36 isEastcompany 31 sent4 30 gaDash 23
        is len4 23 gaDot 22 gbComma 21 gbDash 21 sent8 16 len2 13 cap 10 gaComma -11 gaHash -11 gbSymbol -11
        is gbUnderscore -11 gbQuote -12 isIso -12 gaSlash -14 isBirth -16 doubt1 -18 isDate -18 gbDot -19 sent16 -19
        is isChunk -23 sentMore -27 isGroups -28 len1 -32 noI -32 isVehicle -38 last -46 upper -50 gbSlash -52
        is isStrict -52 toks45 -52 gaColon -54 toksMore -55 isVenue -67 isAddress -71 gbColon -74 first -78
        is isGivenlist -80 isOrg -81 isTool -81 isExchange -87 isCode -88 isSchool -89 question -104 isTown -109
        is doubt0 -110 isCompany -112 sfirst -113 isKnown -161
        in location.routine 32 secret.password -15 identity.family -28 identity.vehicle -32
        in finance.support-complaint -36 finance.exchange-usage -48 location.city -49 identity.security-answer -60
        in location.travel -63 finance.tooling -64 location.check-in -83 location.home-address -84
        in identity.full-name -123 identity.education -130
        Ln. x.role 196 x.work 181 x.market 110 place 76 subject 60 t.fto 59 t.first 50 t.stay 48 x.tool 41 t.eng 40
        Ln. x.car 35 t.returned 31 t.fiction 25 t.to 25 x.offer 22 t.unit 21 t.going 19 advice 18 x.team 15
        Ln. t.fbeing 12 t.tadvice 11 x.hold 11 t.trouble 10 t.at -11 t.fat -11 t.fwent -11 cond -12 t.went -15
        Ln. x.parcel -15 t.lodging -16 t.event -17 t.stayed -17 x.number -17 t.onlyto -18 x.quote -18 x.trouble -18
        Ln. x.secret -19 x.live -20 x.named -22 x.born -24 t.look -25 kin -27 you -28 account -29 t.did -33
        Ln. t.ffrom -33 t.frm -33 x.famous -35 x.story -35 x.sample -37 t.neg -40 other -41 denial -44 thought -50
        Ln. ask -55 sample -55 third -58 x.tried -62 t.tother -65 wish -69 me -76 x.study -85 x.here -93
        Lf. subject 77 x.quote 68 own 59 x.named 42 x.work 41 t.went 34 x.born 32 t.first 31 t.going 31 t.unit 30
        Lf. x.team 26 x.here 24 deal 23 t.fbeing 22 t.at 21 x.study 20 t.motion 18 t.fat 15 t.onlyto 15 t.frm 14
        Lf. t.greet 13 you 13 t.look -11 sample -12 t.fiction -12 t.to -15 x.car -15 t.ffrom -17 t.trouble -17
        Lf. t.booked -18 kin -19 place -19 x.tool -24 wish -25 x.story -25 denial -28 x.secret -30 x.live -34
        Lf. x.parcel -34 x.hold -36 x.famous -37 account -40 third -43 x.market -43 ask -46 thought -46 other -49
        Lf. t.tadvice -50 t.did -56 t.eng -67 me -77
        Rn. subject 90 elided 64 t.first 53 x.story 52 thought 46 x.hold 38 t.arrived 36 kin 35 t.ffrom 33 wish 30
        Rn. x.role 30 t.second 28 third 26 t.booked 23 x.work 23 t.tadvice 20 t.tother 17 x.team 16 you 16 me 15
        Rn. t.unit 15 x.sample 15 t.going 14 t.neg 12 own -11 sample -13 t.arriving -13 t.greet -13 t.look -13
        Rn. t.venue -13 x.market -14 x.study -14 t.ride -15 x.trouble -15 x.here -16 x.number -16 x.pet -16
        Rn. denial -17 t.overb -17 x.famous -17 x.secret -17 loose -18 t.event -18 t.stayed -18 t.to -18 cond -19
        Rn. t.returned -20 t.fbeing -21 t.eng -22 deal -23 t.frm -23 x.car -24 t.trouble -25 t.went -25 x.tried -25
        Rn. x.offer -27 x.live -31 x.named -31 advice -32 t.fiction -34 x.quote -35 place -37 news -48 t.fto -66
        Rf. elided 64 advice 61 x.quote 58 t.frm 54 x.famous 53 t.look 49 t.neg 49 t.unit 46 t.overb 41 x.team 40
        Rf. t.going 39 x.live 37 t.at 33 t.tadvice 33 x.work 32 t.to 31 third 27 t.tother 26 ask 25 x.market 25
        Rf. other 23 t.did 23 x.tried 23 x.study 21 me 19 t.fto 19 x.number 18 t.first 16 x.secret 16 account 15
        Rf. t.greet 14 t.ride 12 x.pet 12 t.eng 11 x.sample 11 t.fwent -10 news -14 t.event -14 t.fbeing -16
        Rf. thought -16 t.stay -17 x.tool -18 t.ffrom -21 t.trouble -23 x.shop -23 t.second -24 x.car -26 x.role -28
        Rf. x.trouble -28 kin -29 own -30 t.booked -31 x.here -31 x.hold -36 t.fat -44 x.offer -45
        S. x.work 164 x.role 157 t.unit 62 t.going 36 t.look 34 t.trouble 32 t.tadvice 29 t.stay 22 t.arrived 21
        S. x.born 16 x.team 11 you 11 deal -10 x.quote -10 x.pet -11 x.tool -11 t.lodging -12 t.onlyto -12
        S. x.market -12 x.shop -13 x.sold -14 t.frm -15 t.neg -16 t.first -18 t.returned -18 x.car -18 t.ride -19
        S. elided -21 t.fat -23 t.arriving -24 x.secret -24 t.fgoing -25 t.trip -25 x.live -25 t.venue -28
        S. x.offer -30 advice -31 denial -31 t.fwent -32 t.at -33 x.study -33 t.booked -36 x.hold -36 ask -41
        S. thought -43 wish -43 t.stayed -46 account -47 third -47 x.trouble -47 kin -49 t.fiction -52 other -54
        S. t.event -67 x.famous -70 x.story -72 sample -73 x.parcel -76 t.overb -88 t.eng -92 news -96
        T. x.named 94 t.first 66 kin 53 t.greet 48 x.role 38 t.lodging 34 t.did 33 other 32 t.fgoing 32 elided 25
        T. you 21 x.hold 19 t.fbeing 17 t.arrived 16 x.sample 16 x.work 14 me 12 x.here 11 x.tried 11 t.trouble -11
        T. t.at -12 t.stayed -12 t.ride -14 t.fwent -15 x.shop -15 t.booked -19 x.secret -19 t.look -20 subject -21
        T. x.offer -24 denial -27 t.tadvice -27 own -32 t.unit -32 place -33 thought -33 t.ffrom -34 third -34
        T. t.fto -35 t.went -35 x.parcel -38 advice -40 t.fat -40 x.tool -40 x.former -41 x.story -44 account -47
        T. ask -48 x.quote -53 x.number -56 x.famous -59 t.frm -64 t.to -64 x.pet -64 t.fiction -71 sample -72
        T. x.team -74 news -111 x.market -113
        L1= bei 97 at 92 for 54 в 51 na 47 en 43 alla 40 chez 30 data 29 on -26 my -30 to -39 #num -86
        Ln= bei 67 for 56 в 53 at 51 na 44 data 40 alla 38 year 37 now 35 lam 32 en 30 years 30 chez 29
        Ln= работаю 29 redactora 26 double 25 week 25 engineer 24 day -24 ich -24 by -25 #num -27 lunch -31
        Ln= to -36 in -39
        Lf= now 49 im 32 night 29 source 26 if 25
        R1= で 51 da 44 ta 36 we 33 here 32 pays 32 and 28 so 24 in -25 nights -26
        Rn= years 46 da 45 で 45 we 43 ta 35 the 32 паяльник 32 today 31 is 30 всегда 30 aussi 29
        Rn= pays 29 after 28 crew 27 一 27 day 25 so 24 了 24 ich -25 nights -27 with -28 now -33 #num -37
        Rf= about 45 gun 42 年 42 nobody 38 cung 36 les 34 the 32 stop 30 already 28 org 28 て 27 anything 26
        Rf= ask 26 j 26 till 26 com 25 so 25 then 25 en 24 데 24 should 23
        S= years 75 at 58 en 53 ta 52 в 47 bei 44 엔 44 year 43 gece 42 da 41 gecen 41 gun 41 stop 41 대 41
        S= employer 40 now 39 ま 39 alla 38 lam 38 물 38 스 38 not 37 then 37 today 37 cung 36 data 36 freight 36
        S= my 36 総 36 full 34 tollgate 34 banh 33 tho 33 八 33 already 32 pays 32 паяльник 32 here 31
        S= glitter 30 nobody 30 всегда 30 abba 29 aussi 29 engineer 29 example 29 nous 29 smell 29
        S= работаю 29 chez 28 employee 28 na 28 so 28 background 27 ben 27 crew 27 elevators 27 j 27
        S= kettle 27 les 27 presso 27 still 27 teach 27 사 27 요 27 after 26 il 26 qa 26 redactora 26
        S= universitat 26 yes 26 ex 25 june 25 part 25 queue 25 tomorrow 25 ty 25 で 25 当 25 년 25 ans 24
        S= anything 24 backend 24 did 24 double 24 mi 24 notice 24 until 24 urgences 24 than 23 auf -24 b -24 of -24
        S= in -25 name -25 new -25 out -26 all -27 with -34 ich -37 lunch -38 up -42 to -50 #num -52
        """)
}
