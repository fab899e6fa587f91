/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.education`.
    static let education = ShortWeights(
        bias: -530, accepts: 40, vetoes: -324,
        """
        is isSchool 446 gaQuote 118 gaDot 93 isStrict 76 sent4 71 gbAt 66 len4 66 gbSymbol 56 excl 51 toks6 50
        is gbDash 48 gbDot 46 gaSlash 35 isPlace 35 gbSlash 33 cap 32 isSpot 32 isTown 29 len3 27 isTelling 26
        is gaSymbol 13 isPerson 12 toks12 12 isVehicle -10 isBirth -11 isCode -11 ideo -14 isCar -18 slast -18
        is toksMore -21 noI -23 isDate -24 isTool -26 sfirst -26 isGroups -27 gaColon -29 textq -29 isOrg -32
        is len2 -32 sentMore -33 first -36 isKnown -37 doubt0 -38 gaBracket -40 toks45 -42 isAddress -43 isChunk -44
        is isExchange -44 isGivenlist -45 sent16 -45 upper -46 gbColon -47 last -54 len1 -61 question -79
        in identity.vehicle -10 identity.family -11 secret.password -13 finance.tooling -17
        in finance.exchange-usage -19 location.travel -28 identity.security-answer -29 location.home-address -31
        in location.city -39 identity.full-name -42 location.check-in -42 identity.employer -56
        Ln. t.ffrom 67 subject 63 x.study 56 place 55 t.fiction 40 t.overb 38 t.frm 29 x.market 20 t.stay 19
        Ln. t.unit 19 t.fat 18 advice 15 t.greet 15 t.eng 13 x.number 13 own 12 x.former 10 t.going -10 x.tool -10
        Ln. t.fbeing -11 x.trouble -11 x.secret -12 x.offer -13 account -14 t.returned -14 ask -15 t.fto -16
        Ln. thought -16 x.hold -16 x.story -16 deal -17 x.parcel -17 t.to -18 x.work -18 x.live -20 denial -21
        Ln. t.first -23 x.named -27 news -30 t.neg -30 x.sample -30 x.here -37 x.role -44 x.tried -54 wish -55
        Ln. sample -64 t.tother -73
        Lf. t.ffrom 81 subject 56 x.study 50 t.did 44 t.went 37 loose 26 x.born 24 t.going 23 t.ride 21 x.number 21
        Lf. x.team 21 elided 20 place 20 x.quote 20 deal 19 x.role 19 x.trouble 18 t.fto 17 account 14 t.neg 13
        Lf. t.event 12 x.former 11 x.work -11 x.named -12 other -13 t.fbeing -13 t.unit -15 x.live -15 x.parcel -16
        Lf. cond -21 wish -21 kin -22 t.fiction -25 x.famous -25 x.market -30 x.story -31 x.offer -32 ask -36
        Lf. x.sample -36 third -38 t.tadvice -39 x.tried -40 sample -47 t.tother -60 me -65
        Rn. t.tadvice 74 x.study 67 t.overb 64 x.here 51 me 49 denial 38 x.market 33 x.quote 29 t.ffrom 28 advice 26
        Rn. t.fto 20 t.to 20 t.frm 19 you 19 x.live 18 elided 16 thought 15 x.named 15 t.second 13 t.tother 13
        Rn. t.going 12 third 12 x.former 12 account 11 x.parcel -10 t.fiction -11 t.booked -12 t.did -12 x.tried -13
        Rn. x.born -15 x.trouble -15 cond -16 x.famous -18 deal -25 ask -27 x.team -28 x.number -29 news -41
        Rf. ask 53 you 47 x.market 45 elided 30 x.famous 30 x.study 29 subject 28 x.number 24 t.arrived 23
        Rf. t.tother 23 denial 22 third 18 t.fiction 17 t.neg 17 t.tadvice 17 x.role 14 kin 13 x.tried 13 x.named 12
        Rf. x.work 11 place 10 x.sample -11 x.secret -11 t.did -12 x.parcel -12 x.trouble -12 t.going -13 deal -14
        Rf. other -14 t.lodging -17 x.here -19 sample -21 t.arriving -22 t.frm -22 news -30 t.fat -38 t.eng -56
        S. x.study 189 t.frm 40 x.former 33 t.ride 27 t.went 27 denial 26 x.offer 24 t.arrived 21 t.at 21 account 12
        S. t.fat 11 kin 10 t.trip -10 t.onlyto -11 t.tadvice -13 t.to -13 you -13 t.trouble -14 x.here -15
        S. x.tried -15 x.role -16 t.look -18 t.second -19 t.booked -20 t.returned -20 x.quote -20 t.fgoing -21
        S. x.pet -22 x.trouble -22 x.work -22 t.event -23 x.named -24 t.arriving -25 t.lodging -25 t.overb -25
        S. t.unit -25 wish -26 x.car -26 advice -30 x.live -30 t.fbeing -31 x.shop -34 x.famous -35 t.fiction -38
        S. deal -39 thought -40 x.secret -44 other -46 t.neg -48 t.eng -49 x.team -50 place -52 x.parcel -56
        S. third -60 x.sample -61 t.tother -84 x.story -91 news -111 sample -145
        T. kin 60 t.tother 57 other 54 x.role 53 x.pet 46 me 38 t.tadvice 36 t.at 28 x.hold 24 deal 20 subject 20
        T. x.study 19 wish 17 account 13 x.car 13 x.trouble 11 t.booked -11 t.greet -11 x.tool -13 cond -14
        T. t.going -15 t.overb -15 t.neg -16 t.trouble -16 x.born -16 x.secret -16 x.live -17 t.to -18 x.former -18
        T. x.named -18 t.look -19 third -21 x.parcel -25 t.ffrom -26 x.team -26 x.famous -27 advice -30 x.number -32
        T. you -32 thought -45 x.quote -45 place -48 x.story -53 ask -57 x.sample -58 sample -59 x.market -60
        T. x.tried -64 t.fiction -82 news -97 t.frm -111
        L1= at 39 من 34 sur 30 thanks 21 all 16 na 16 en 15 an -14 #num -23 in -29
        Ln= univ 65 college 36 de 30 sur 30 at 28 hoc 28 a 27 من 26 law 25 of 23 en 19 die 17 thanks 17 wieder 17
        Ln= all 15 del 15 engineering 14 na 14 student 14 physics -14 an -16 im -18 she -22 studied -34 #num -53
        Lf= as 38 historia 34 de 29 maths 25 minh 23 student 23 l 22 #mix 20 druck 17 oktober 17 university 17 at 16
        Lf= nam 15 seit 15 grad 14 tech 14 ticket 14 mate -14 teach -15 the -33 #num -40
        R1= for 27 of 26 and 22 la 22 said 20 des 17 email 14
        Rn= #num 55 курс 32 m 31 and 22 today 22 dont 21 de 18 la 18 mit 18 of 18 said 18 yes 18 e 17 des 16
        Rn= for 16 university 16 学 16 castlewick 15 go 15 aged 14 in 14 now 14 spring 14 #mix -17 story -17
        Rf= курс 24 august 17 me 17 years 17 on 16 す 16 free 15 have 15 part 14 pra 14 是 -18 the -19
        S= univ 66 курс 56 de 40 of 40 college 38 historia 34 sur 32 universite 31 at 30 avait 28 hoc 28
        S= mines 28 promo 28 grad 27 law 27 m 27 student 27 as 26 ce 26 من 26 nuoi 24 training 24 cuoi 23 nam 23
        S= whisperer 23 yeast 23 biologie 22 dm 22 drums 22 go 22 university 22 del 21 des 21 i 21 now 21 today 21
        S= you 21 #num 20 minh 20 deja 19 dont 19 la 19 maths 19 years 19 en 18 mum 18 my 18 st 18 all 17 bye 17
        S= druck 17 last 17 mathe 17 schulbank 17 august 16 captain 16 oktober 16 said 16 still 16 year 16 yes 16
        S= castlewick 15 dai 15 do 15 faco 15 see 15 software 15 third 15 after 14 aged 14 cantine 14 cartes 14
        S= die 14 geographie 14 graduating 14 junior 14 nulle 14 thanks 14 tri 14 welder 14 went 14 wieder 14 is -14
        S= por -14 der -15 di -15 mate -15 teach -15 the -15 laundry -17 story -17 是 -17 el -18 new -19 school -19
        S= she -22 from -25 like -25 im -28 studied -28
        """)
}
