/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.vehicle`.
    static let vehicle = ShortWeights(
        bias: -577, accepts: 132, vetoes: -900,
        """
        is isVehicle 305 size18 169 isCar 145 hasUpper 122 hasDigit 118 len3 104 upper 89 size6 86 isStrict 60
        is isOrg 57 isPerson 56 isSpot 53 isPlace 52 gaDot 44 isCode 36 sent8 35 isGroups 34 gaComma 29 toks12 29
        is toks6 26 isKnown 19 textq 19 gbSlash -11 sent16 -12 len2 -13 toks45 -13 isTool -14 sentMore -15 gbDot -18
        is gaBracket -19 slast -19 toksMore -19 size7 -20 gaColon -21 gbSymbol -21 isTown -21 gbBracket -22
        is toks25 -23 gbComma -24 gaHash -25 len4 -26 isIso -29 gbColon -31 isAddress -31 isChunk -31
        is isGivenlist -32 cap -33 isDate -33 gaSymbol -34 isBirth -35 like0 -35 last -36 size9 -37 hasDash -38
        is isExchange -53 first -54 noI -57 like2 -58 len1 -65 gaQuote -67 size8 -76 size13 -87 question -92
        is sizeMore -92 like1 -99 isAmount -109 hasLower -131 hasSign -136 size17 -136
        in finance.support-complaint -11 finance.tooling -13 identity.employer -14 identity.birth-date -15
        in identity.security-answer -33 finance.deposit-memo -35 secret.password -47 secret.backup-code -51
        in location.coordinates -54 finance.referral -63 location.home-address -66 finance.holdings -69
        in contact.phone -73 finance.exchange-uid -96 identity.government-id -102
        Ln. x.car 143 t.first 56 t.to 56 x.study 56 elided 45 cond 42 own 37 t.fiction 36 me 35 t.second 35
        Ln. advice 31 x.team 31 you 24 x.role 19 x.sold 18 t.fgoing 17 t.going 16 t.overb 16 x.born 14 x.number 14
        Ln. t.ride 13 t.eng 12 t.fat 12 x.market 12 t.tadvice -10 t.luggage -11 t.went -11 third -11 x.hold -13
        Ln. ask -16 t.at -16 x.live -18 x.parcel -18 x.famous -19 x.here -19 subject -20 news -21 x.trouble -21
        Ln. x.work -21 x.quote -23 deal -26 t.frm -26 x.secret -26 x.former -27 account -28 denial -29 x.story -35
        Ln. sample -36 x.tried -47 t.tother -62 wish -62
        Lf. x.quote 58 elided 56 x.car 52 subject 47 x.live 45 t.at 43 t.did 42 x.role 35 x.sold 35 t.going 33
        Lf. x.here 29 x.offer 27 t.frm 22 t.overb 22 you 20 x.named 18 t.fto 17 t.neg 17 x.trouble 16 t.fiction 14
        Lf. other 13 x.former 13 x.tool 13 third 12 deal -11 t.motion -11 t.ride -11 t.went -12 t.to -14 x.pet -14
        Lf. x.team -14 x.parcel -15 t.eng -16 t.ffrom -17 cond -19 t.second -19 x.study -19 wish -20 x.secret -24
        Lf. denial -25 x.number -25 x.tried -25 x.work -25 t.first -26 t.fat -27 t.unit -29 x.market -33 place -36
        Lf. x.sample -36 me -37 x.famous -37 t.tadvice -49 sample -55
        Rn. me 73 t.tadvice 51 x.hold 46 t.tother 39 kin 33 other 33 third 32 t.overb 28 x.pet 28 subject 27
        Rn. x.market 27 t.fwent 23 sample 21 elided 18 t.eng 18 x.quote 18 advice 17 t.look 17 t.onlyto 16
        Rn. x.story 15 t.second 13 x.secret 12 t.frm 11 x.here 10 own -11 t.greet -11 t.ride -11 x.sold -11
        Rn. x.born -12 x.study -12 account -13 place -14 t.fat -15 x.work -15 t.booked -16 x.famous -16 t.event -19
        Rn. x.offer -19 deal -21 t.went -22 x.former -23 x.named -23 x.number -23 x.tried -23 t.ffrom -27 x.team -30
        Rn. t.fiction -31 t.first -33 x.tool -33 x.parcel -37 thought -43 t.going -44 t.at -45 news -47
        Rn. x.trouble -53
        Rf. ask 51 x.famous 45 place 41 x.parcel 36 x.car 33 x.tried 31 t.overb 28 x.secret 28 t.fwent 26 wish 25
        Rf. x.market 25 t.booked 24 t.ffrom 23 x.former 23 own 22 subject 20 x.born 17 x.here 16 t.first 15
        Rf. x.sold 14 x.team 14 t.event 13 t.frm 12 x.trouble -10 news -11 x.hold -11 denial -12 t.to -12
        Rf. x.quote -12 me -13 x.work -15 deal -19 t.fbeing -21 elided -23 t.did -25 x.live -27 cond -30 third -32
        Rf. x.offer -33 x.role -33 t.at -36 t.neg -38 x.number -45
        S. x.car 175 me 107 cond 81 x.sold 59 x.role 52 t.first 47 t.fwent 43 x.here 36 t.going 31 x.live 31 t.at 27
        S. x.pet 23 own 22 x.study 20 t.did 18 t.onlyto 17 x.hold 15 t.frm 14 t.fgoing 13 t.to 13 kin 11 t.look 11
        S. ask -10 x.tried -11 you -11 place -12 loose -13 subject -14 elided -15 thought -15 t.trouble -17
        S. x.offer -17 t.lodging -18 t.event -19 t.motion -20 t.neg -20 x.named -21 t.fbeing -24 t.greet -24
        S. t.luggage -25 t.venue -26 t.arrived -28 denial -29 deal -31 x.tool -31 t.returned -32 x.trouble -33
        S. account -37 advice -38 t.fiction -38 x.quote -39 t.second -41 t.went -44 t.overb -48 t.fto -49
        S. x.famous -50 x.parcel -50 x.team -51 wish -52 x.market -52 x.work -57 t.tother -65 x.story -67
        S. x.sample -69 t.eng -72 sample -84 news -98 x.number -103
        T. t.tadvice 73 me 71 x.role 66 x.car 49 other 48 t.ffrom 39 t.first 39 t.greet 32 t.at 22 t.fwent 22 kin 20
        T. x.study 19 t.eng 11 t.did -10 t.trouble -11 advice -14 t.event -16 x.born -17 x.tool -17 t.fto -18
        T. you -18 cond -19 subject -21 x.offer -21 x.named -22 x.secret -22 place -24 thought -25 x.parcel -27
        T. x.team -28 x.here -35 ask -37 t.unit -37 x.number -39 x.quote -39 t.to -41 x.tried -42 t.tother -43
        T. x.story -44 account -46 t.frm -47 x.sample -48 denial -49 t.second -50 x.famous -53 deal -55 elided -58
        T. t.neg -69 t.fiction -72 sample -78 x.market -99 news -113
        L1= for 51 mein 44 #num 37 de 32 its 27 plat 25 el 22 mi 18 see 17 a -17 su -23
        Ln= mein 44 ma 39 vw 37 for 33 #num 30 es 29 you 27 yes 26 bien 25 plat 25 list 23 el 20 if 20 recall 20
        Ln= ist 19 fit 18 see 17 binance -18 der -18 i -20 at -21 su -23 me -25 #mix -28
        Lf= in 26 un 25 live 22 si 22 so 19 finally 17 我 16 #num -49
        R1= is 37 bajo 29 no 29 owner 20 with 20 se -17 thats -17 in -18 and -21 review -21 #num -24 passes -24
        Rn= is 36 bajo 29 thats 29 amp 27 hat 27 two 25 no 23 with 23 zzf 23 the 22 three 21 azul 20 blue 19
        Rn= always 17 un 17 same -16 leaving -18 its -19 was -19 review -21 plate -23 passes -24 #num -25
        Rf= thats 35 und 26 km 23 and 22 or 21 range 21 about 20 nur 19 mine 18 what 18 an 17 lan 17 winter 17
        Rf= bring 16 my -18 o -19 #num -20 most -25 is -27
        S= thats 63 yes 47 mein 42 dealer 41 recall 40 车 38 does 34 two 34 vw 34 happy 31 km 31 list 31 is 30
        S= ma 30 benim 28 molesto 28 是 28 amp 27 bajo 27 es 27 says 27 sorry 27 上 27 dogs 26 iki 26 被 26
        S= hat 25 xe 25 一 25 plat 24 slow 24 口 24 besser 23 jetzt 23 on 23 someone 23 stunden 23 zzf 23 got 22
        S= si 22 了 22 我 22 an 21 bien 21 dau 21 finally 21 ich 21 lauft 21 range 21 的 21 azul 20 left 20
        S= nur 20 always 19 quelqu 19 see 19 tea 19 three 19 with 19 yeah 19 you 19 wont 18 battery 17 cant 17
        S= caravan 17 charger 17 lan 17 or 17 var 17 у 17 loi 16 money 16 nine 16 no 16 licence -16 this -16
        S= are -17 first -17 form -17 desk -18 one -18 same -18 seen -18 dono -19 leaving -19 my -19 icin -20 mi -20
        S= mot -20 mu -20 starts -20 as -21 drove -21 y -21 o -22 at -24 cases -24 passes -24 review -24 su -24
        S= #mix -25 most -27 i -34
        """)
}
