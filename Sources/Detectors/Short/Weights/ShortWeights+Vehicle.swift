/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.vehicle`.
    static let vehicle = ShortWeights(
        bias: -505, accepts: 85, vetoes: -900,
        """
        is isVehicle 249 size18 135 hasUpper 107 upper 94 isCar 90 size6 86 hasDigit 82 len3 81 isSpot 67 isOrg 59
        is gaComma 44 isPlace 44 isStrict 38 isKnown 37 textq 36 sent8 34 toks12 33 isPerson 31 toks6 28 isGroups 27
        is isCode 19 sfirst 17 excl 16 gaDot 15 gbDot -10 gaColon -12 isTool -12 sentMore -12 hasDash -15
        is isExchange -17 gbSymbol -18 len4 -18 like2 -19 gbColon -20 cap -21 gbQuote -21 isTown -21 sent16 -22
        is gaBracket -23 gaHash -23 toks45 -24 isIso -26 isBirth -29 gbBracket -30 isChunk -30 isDate -30 toks25 -30
        is slast -32 gaSymbol -33 size7 -34 gbComma -36 isGivenlist -42 noI -42 gaQuote -51 size8 -51 first -55
        is len1 -55 question -59 like0 -62 size13 -76 like1 -79 isAmount -86 hasSign -90 sizeMore -102 size17 -112
        is hasLower -115
        in finance.card -11 finance.tooling -11 identity.full-name -12 secret.private-key -13 location.travel -16
        in location.coordinates -21 finance.deposit-memo -22 identity.security-answer -24 secret.password -33
        in finance.referral -34 finance.iban -35 location.home-address -40 secret.backup-code -43
        in identity.government-id -57 finance.exchange-uid -58 contact.phone -60 finance.holdings -61
        Ln. x.car 110 t.first 60 me 42 x.study 37 t.fiction 35 t.to 33 advice 31 cond 26 elided 26 other 23 t.did 22
        Ln. own 21 t.ride 20 t.going 17 t.overb 17 x.role 17 x.sold 17 x.market 14 t.look 12 t.fat 10 t.ffrom 10
        Ln. x.tool -12 third -13 x.trouble -13 x.secret -14 t.frm -15 x.parcel -15 deal -17 t.luggage -17 x.live -17
        Ln. you -17 x.named -18 x.offer -18 x.quote -18 x.work -19 place -20 x.former -21 x.story -22 x.hold -26
        Ln. news -29 account -31 sample -43 t.tother -44 wish -52 x.tried -57
        Lf. subject 47 t.did 43 x.car 41 t.going 37 other 32 x.role 32 elided 30 t.at 30 x.live 26 x.sold 26
        Lf. place 20 x.team 20 x.former 19 x.hold 18 x.named 18 x.quote 16 t.frm 14 you 13 cond 12 t.neg 12
        Lf. x.work -10 x.born -12 denial -13 x.number -13 x.secret -13 x.shop -13 kin -15 t.went -15 deal -16
        Lf. third -17 thought -17 t.eng -18 t.tother -19 wish -19 t.tadvice -20 x.offer -21 t.to -23 x.market -23
        Lf. x.study -23 t.fiction -25 x.famous -25 t.ffrom -26 me -29 x.story -30 x.sample -34 sample -47
        Lf. x.tried -59
        Rn. me 83 t.tadvice 49 t.tother 49 subject 46 t.overb 46 t.fwent 40 sample 37 x.hold 33 x.quote 33 third 32
        Rn. x.car 30 x.pet 28 ask 25 t.eng 25 you 24 kin 22 other 21 x.here 21 t.onlyto 19 advice 16 x.role 16
        Rn. t.second 12 t.frm -10 x.secret -11 wish -13 t.fat -15 t.to -15 x.famous -15 x.tool -15 t.at -16
        Rn. t.first -17 x.named -17 x.number -18 x.offer -18 t.went -19 t.event -20 t.ffrom -24 t.fiction -25
        Rn. deal -28 x.parcel -28 x.team -41 x.trouble -41 t.going -44 news -47 thought -59
        Rf. you 45 place 41 x.tried 36 t.overb 35 x.secret 33 t.first 32 x.car 32 x.famous 32 own 30 ask 27
        Rf. x.born 27 kin 26 t.ffrom 25 t.frm 24 subject 19 x.sold 17 thought 16 x.former 15 x.market 15 x.shop 13
        Rf. x.quote 12 t.fiction 11 x.pet 11 x.team -11 x.tool -11 t.at -12 x.sample -13 x.number -14 x.here -15
        Rf. t.unit -17 elided -18 x.offer -18 t.did -20 sample -21 t.tother -21 news -22 t.tadvice -22 x.trouble -23
        Rf. x.role -24 t.neg -31
        S. x.car 167 me 98 x.sold 53 cond 51 x.role 49 x.live 45 own 44 t.fwent 36 x.pet 33 x.here 31 x.hold 27
        S. t.going 22 t.did 19 kin 18 t.onlyto 18 other 17 t.greet -10 t.to -10 t.lodging -12 t.motion -12
        S. t.venue -12 deal -14 subject -14 t.fto -16 x.offer -17 you -17 t.neg -20 x.famous -20 x.secret -20
        S. t.luggage -22 place -24 x.named -24 advice -25 t.second -25 x.tool -26 denial -27 wish -28 account -29
        S. t.tadvice -31 t.went -37 x.work -37 t.eng -39 t.event -40 x.quote -42 x.market -44 x.parcel -48
        S. x.sample -48 x.trouble -48 t.overb -51 x.team -60 t.fiction -61 thought -64 x.number -64 t.tother -66
        S. x.story -82 sample -94 news -101
        T. t.tadvice 85 x.role 70 me 68 kin 40 t.greet 34 other 32 t.first 29 t.eng 28 x.car 27 x.former 26
        T. x.live 20 x.pet 20 x.study 19 wish 17 t.ffrom 14 t.went 13 advice -11 elided -11 x.hold -11 t.second -12
        T. cond -13 t.look -13 ask -14 denial -14 place -14 t.fat -15 t.fto -15 t.overb -16 x.team -18 t.frm -21
        T. x.named -21 x.secret -22 t.to -25 x.parcel -25 third -26 x.famous -27 x.quote -29 x.story -29 account -31
        T. t.neg -32 thought -33 x.here -36 you -37 t.tother -43 x.number -48 deal -54 x.market -57 sample -59
        T. x.tried -60 x.sample -63 t.fiction -81 news -95
        L1= for 40 #num 33 its 24 el 19 meu 14 mi 13 例 12 #mix -13 a -13 su -16
        Ln= vw 35 for 33 es 26 ma 25 mein 24 yes 24 its 23 ist 22 #num 20 el 19 on 18 chassis 17 recall 17 number 15
        Ln= a 12 wont 12 例 12 just -13 van -14 me -15 to -15 su -16 drive -19 #mix -22
        Lf= in 25 finally 21 live 21 si 19 got 15 away 14 hat 14 from 12 #num -37
        R1= bajo 22 owner 21 is 18 la 17 one -15 plate -15 review -18 thats -18 passes -22
        Rn= two 30 the 27 is 23 bajo 22 thats 22 benim 20 zzf 20 always 17 minh 16 一 16 and 15 says 15 la 14
        Rn= she 14 tea 14 today 14 someone 13 with 12 cde -13 for -13 plate -15 review -18 passes -22 its -25
        Rn= #num -40
        Rf= about 23 noch 22 nur 22 mine 19 an 18 ne 17 or 15 ive 14 thats 14 to 13 account 12 two 12 a -13 is -15
        Rf= my -15 i -21 most -22
        S= two 40 thats 35 yes 32 vw 31 车 31 dealer 28 es 28 finally 28 an 27 mein 27 上 27 了 27 does 26
        S= benim 25 dau 25 si 24 slow 24 someone 24 xe 24 got 23 km 23 noch 23 about 22 bajo 22 molesto 22 nur 22
        S= sorry 22 tea 22 yeah 22 bien 21 recall 20 zzf 20 是 20 list 19 live 19 ma 19 我 19 的 19 ist 18
        S= rolled 18 wont 18 always 17 caravan 17 chassis 17 from 17 overnight 17 voila 17 lan 16 ne 16 three 16
        S= 一 16 就 16 新 16 and 15 license 15 past 15 piu 15 says 15 today 15 cant 14 cap 14 could 14 gps 14
        S= no 14 pin 14 the 13 xin 13 take 12 例 12 家 12 自 12 box -12 cde -13 drive -13 il -13 key -13
        S= police -13 set -13 wants -13 was -13 bybit -14 just -14 first -15 leaving -15 me -15 one -15 plate -15
        S= seen -15 that -16 uid -16 drove -17 su -17 icin -19 of -19 say -19 mot -20 review -20 cases -22
        S= passes -22 my -23 van -23 most -24 #mix -29 i -32
        """)
}
