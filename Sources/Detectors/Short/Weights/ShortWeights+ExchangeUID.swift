/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.exchange-uid`.
    static let exchangeUID = ShortWeights(
        bias: -257, accepts: 87, vetoes: -342,
        """
        is len1 122 isExchange 118 cap 103 sent4 85 isSpot 70 gaSymbol 66 upper 63 sizeMore 56 size11 54 like0 51
        is size9 48 last 47 gaDash 41 isPlace 34 toks6 34 size17 30 toks12 27 gaSlash 25 gbDot 24 slast 21 textq 19
        is excl 17 gbDash 14 sfirst 13 first -11 isIso -11 hasUpper -13 gaBracket -14 len2 -14 sent8 -14 hasSign -16
        is isBirth -17 isDate -17 gbColon -18 isSchool -22 like2 -22 size8 -22 gbComma -23 sentMore -23 gaColon -24
        is gbBracket -26 toks45 -26 question -27 size13 -27 isCompany -29 isEastcompany -29 like1 -29 toks25 -34
        is gbQuote -35 isOrg -39 len3 -46 sent16 -48 noI -49 gaHash -51 isChunk -54 size7 -54 isAmount -56 len4 -62
        is gaQuote -69 size6 -95 hasDash -110 isCode -184
        in finance.support-complaint 62 contact.messenger -12 finance.referral -12 location.coordinates -15
        in finance.iban -27 finance.holdings -35 location.home-address -38 identity.vehicle -49
        in secret.backup-code -52 finance.card -53 contact.phone -84 identity.government-id -98
        in finance.deposit-memo -169
        Ln. subject 55 place 52 t.fiction 46 t.venue 40 t.second 39 t.eng 33 third 33 x.here 31 account 25 x.role 24
        Ln. me 20 t.first 19 x.market 15 t.overb 12 x.former 12 advice 10 loose -10 t.fto -10 t.neg -10 x.pet -10
        Ln. x.offer -11 x.born -12 x.quote -12 t.luggage -13 x.team -13 x.story -14 t.lodging -15 elided -18
        Ln. t.to -18 x.live -18 t.unit -19 x.car -20 x.tool -20 you -20 thought -22 x.secret -28 news -29
        Ln. t.tother -31 t.ride -33 x.sample -33 x.hold -34 t.tadvice -35 deal -39 ask -44 wish -50 x.tried -55
        Ln. sample -69 x.number -96
        Lf. t.first 103 third 74 t.neg 44 advice 41 subject 38 x.quote 36 account 34 elided 31 x.team 28 x.tool 27
        Lf. deal 23 loose 22 t.at 21 t.fat 21 t.trouble 18 x.live 18 me 13 x.number 11 x.shop 10 x.former -10
        Lf. denial -11 thought -11 x.car -11 t.second -13 t.to -14 t.event -15 other -16 t.fto -16 t.tadvice -16
        Lf. t.ffrom -17 t.frm -17 t.eng -19 wish -20 x.role -20 x.trouble -20 cond -21 x.offer -21 x.parcel -21
        Lf. x.secret -21 x.famous -24 kin -25 x.market -26 x.story -30 x.here -33 t.fiction -37 x.sample -45
        Lf. x.tried -54 sample -59
        Rn. t.tadvice 61 t.frm 34 t.tother 32 x.quote 30 deal 27 own 27 t.venue 27 t.ffrom 25 x.here 24 cond 21
        Rn. x.secret 20 x.tried 20 x.trouble 18 kin 16 t.eng 15 x.named 14 t.greet 12 x.shop 12 t.event 11 t.went 11
        Rn. you 10 wish -11 t.fbeing -12 t.to -14 x.famous -14 ask -15 x.role -15 t.did -18 t.first -20 t.unit -21
        Rn. x.market -21 x.number -24 t.fto -25 t.neg -25 x.tool -26 t.fiction -28 me -31 place -33 x.sample -33
        Rn. other -37 third -37 news -49
        Rf. you 44 t.overb 39 x.famous 33 x.tried 33 x.number 28 t.fto 25 elided 23 t.to 22 ask 20 x.market 19
        Rf. x.team 18 other 14 denial 13 t.tadvice 11 cond 10 t.event -11 t.went -11 wish -11 x.sample -11 t.at -12
        Rf. t.eng -12 t.going -12 t.tother -12 x.here -12 x.car -14 t.venue -15 x.hold -15 x.named -15 x.trouble -15
        Rf. t.fat -17 news -22 sample -22 place -23 t.neg -23 t.first -26 me -31
        S. account 49 cond 43 t.venue 43 own 29 x.offer 23 x.tried 20 deal 18 t.greet 14 third 13 loose 10
        S. t.returned -12 t.fbeing -13 x.study -13 t.event -14 t.ffrom -14 t.going -14 x.live -14 x.tool -14
        S. t.lodging -17 x.born -18 subject -19 t.fto -19 denial -20 kin -20 t.luggage -21 t.tother -22 t.booked -23
        S. x.pet -23 me -24 t.ride -24 t.did -25 t.at -28 t.neg -28 x.secret -28 t.tadvice -29 wish -31 thought -34
        S. x.parcel -35 x.trouble -36 t.unit -38 elided -46 x.car -49 you -49 x.hold -53 t.overb -56 other -58
        S. ask -64 t.fiction -69 x.market -69 x.story -77 news -84 x.number -84 x.sample -97 sample -163
        T. t.event 44 t.venue 43 kin 41 x.born 38 t.greet 35 t.fat 34 me 32 t.ffrom 30 t.overb 30 deal 29 t.fto 26
        T. subject 25 wish 24 t.neg 20 x.here 20 x.quote 18 elided 16 t.went 16 own 13 x.trouble 13 t.frm -10
        T. x.car -11 x.hold -12 t.first -13 x.role -13 third -14 t.returned -17 denial -20 t.at -21 t.ride -21
        T. t.to -23 x.story -23 you -23 x.famous -25 t.tother -30 x.secret -31 ask -33 x.tool -34 thought -37
        T. x.sample -43 x.number -50 other -51 sample -59 t.going -61 x.live -61 x.market -62 x.tried -63
        T. t.fiction -86 news -96
        L1= uid 59 bitget 39 account 32 bingx 30 kucoin 30 okx 30 bybit 22 im 22 安 19 pay 17 binance 16 are 13
        L1= mexc 13 like -21 memo -22 #num -38
        Ln= okx 61 bingx 57 binance 54 kucoin 52 bitget 49 mexc 41 it 38 account 30 kraken 30 安 26 币 26 htx 24
        Ln= im 24 done 20 main 20 here 18 айди 18 so 16 fee 15 gate 15 bybit 14 в 13 id -13 says -14 this -15
        Ln= #num -16 ticket -16 #mix -20 memo -26 chown -30 genshin -31
        Lf= uid 31 wants 23 bybit 20 so 19 me 17 min 15 this 14 id 13 transfer 12 ton -12 with -12 #num -14 from -14
        R1= the 28 bingx 22 求 20 no 19 and 16 bybit 15 from 15 okx 14 이 14 de 13 at -15 #num -28
        Rn= bybit 50 mexc 24 one 20 求 20 kucoin 19 sub 19 uid 19 bingx 18 gate 16 if 16 no 14 이 14 from 13 le 13
        Rn= its -12 und -13 in -14 it -14 add -17 binance -19 me -21
        Rf= the 20 니 19 다 19 still 15 page 13 it -18
        S= bybit 91 bingx 79 mexc 75 okx 69 uid 66 kucoin 63 bitget 56 account 55 htx 44 安 44 币 44 binance 43
        S= kraken 39 sub 34 main 33 트 33 байбит 31 done 30 public 30 bonus 29 wants 27 if 26 is 26 min 26
        S= im 25 니 24 다 24 في 23 both 22 one 22 page 22 sheet 21 followed 20 gate 20 no 20 or 20 so 20 求 20
        S= ends 19 fee 19 the 19 的 19 admin 18 win 18 айди 18 비 18 asked 17 belum 17 internal 17 please 17
        S= transfer 17 お 17 people 15 udah 15 い 15 i 14 over 14 profile 14 desde 13 dm 13 el 13 front 13 here 13
        S= idea 13 kyc 13 live 13 sale 13 打 13 茶 13 le 12 이 12 deposit -12 assert -13 bind -13 para -13
        S= que -13 says -13 aqui -14 case -14 in -14 looks -14 und -14 wallet -14 its -16 passed -17 card -18 eu -19
        S= add -20 tag -21 ton -21 reply -22 box -23 with -24 #mix -29 chown -30 genshin -31 memo -34 #num -43
        """)
}
