/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.exchange-uid`.
    static let exchangeUID = ShortWeights(
        bias: -335, accepts: 92, vetoes: -900,
        """
        is isExchange 151 len1 145 cap 111 sent4 86 upper 79 isSpot 78 like0 73 sizeMore 72 size9 52 gaSymbol 50
        is isPlace 47 gaDash 46 sfirst 44 size11 44 last 41 toks6 36 gbDash 34 textq 34 toks12 33 gaComma 29
        is size17 28 gaBracket 27 size13 25 slast 20 gaSlash 17 excl 13 gbDot 12 gbColon -12 gbSymbol -12
        is isCompany -14 isEastcompany -14 toks25 -16 gbBracket -17 isBirth -17 isDate -17 hasUpper -21 isSchool -25
        is like2 -25 toksMore -26 toks45 -27 gaColon -28 question -30 sent16 -34 isOrg -38 first -40 size8 -41
        is isChunk -43 like1 -48 gbQuote -49 sentMore -55 hasSign -58 gaHash -62 len4 -67 noI -67 isAmount -70
        is len3 -77 size7 -83 gaQuote -90 size6 -104 hasDash -134 isCode -219
        in finance.support-complaint 77 contact.messenger -10 identity.birth-date -13 location.coordinates -18
        in finance.referral -33 finance.holdings -40 identity.vehicle -64 secret.backup-code -64
        in location.home-address -84 contact.phone -110 identity.government-id -162 finance.deposit-memo -223
        Ln. t.second 62 place 47 t.fiction 43 t.venue 41 subject 36 t.trouble 34 x.here 31 account 25 third 24
        Ln. elided 21 t.eng 21 t.fat 19 kin 18 x.team 17 cond 16 advice 15 t.first 14 x.market 14 t.overb 12
        Ln. t.going 11 x.quote -11 t.frm -12 t.luggage -14 t.neg -14 other -15 t.at -16 t.to -16 x.live -16
        Ln. x.tool -17 x.famous -18 news -22 t.ride -22 x.story -25 x.secret -29 t.unit -31 x.hold -31 x.car -32
        Ln. sample -39 ask -42 deal -42 t.tother -42 x.sample -47 t.tadvice -48 x.tried -52 wish -56 x.number -116
        Lf. t.first 67 third 60 account 49 subject 44 x.tool 42 x.quote 41 t.neg 38 elided 34 x.team 31 advice 27
        Lf. x.named 27 deal 25 x.number 21 t.overb 19 t.ride 17 own 16 t.tother 16 place 15 x.shop 15 news 13
        Lf. t.at 13 x.work 10 t.did -10 t.fat -12 x.car -12 x.former -12 me -13 t.event -13 t.booked -14
        Lf. t.second -15 t.venue -16 x.market -16 you -18 t.frm -19 t.fiction -24 x.story -24 x.tried -25
        Lf. t.tadvice -28 thought -28 x.secret -29 kin -30 denial -32 other -33 x.parcel -34 x.famous -37 cond -40
        Lf. x.here -42 ask -50 sample -69 x.sample -71
        Rn. t.venue 65 x.quote 37 t.tadvice 36 t.frm 31 cond 26 own 26 x.secret 26 t.went 25 x.here 24 t.at 23
        Rn. x.shop 22 t.returned 17 subject 16 x.story 16 t.ffrom 14 x.parcel 13 kin 12 t.fat 12 t.tother 12
        Rn. x.tried 11 t.fbeing -10 t.neg -11 t.trouble -11 x.hold -12 me -13 x.famous -13 t.going -15 t.ride -15
        Rn. t.to -19 account -21 other -22 place -24 ask -25 t.look -26 t.fto -27 t.unit -28 third -31 t.fiction -32
        Rn. x.tool -33 x.sample -34 x.number -35 news -47 x.role -56
        Rf. x.famous 57 x.number 45 x.team 40 elided 38 ask 37 x.market 35 t.overb 33 you 26 x.sample 24 account 18
        Rf. t.fto 18 deal 16 t.to 15 place 14 x.former 14 x.tried 14 advice 12 t.went -10 news -11 own -11 x.car -12
        Rf. t.trouble -13 x.here -13 t.first -14 t.event -16 x.parcel -16 x.shop -16 t.neg -17 x.quote -17
        Rf. t.going -21 t.tother -21 t.venue -24 x.born -24 x.offer -25 x.hold -27 t.eng -28
        S. t.venue 76 account 54 cond 39 x.team 31 own 30 x.tried 21 x.work 18 x.shop 14 t.eng 12 third 11
        S. t.fwent -10 x.born -10 t.fbeing -12 x.study -12 me -13 t.ride -13 x.role -13 denial -14 t.first -14
        S. t.neg -14 x.former -14 x.quote -15 t.lodging -18 thought -18 x.secret -18 t.ffrom -22 kin -26
        S. x.parcel -26 wish -28 x.live -28 elided -29 t.did -29 t.going -29 t.look -29 t.fiction -30 t.event -32
        S. t.luggage -32 t.unit -32 subject -33 t.tother -34 x.famous -34 t.booked -35 t.tadvice -38 t.at -39
        S. other -43 you -53 x.story -59 t.overb -60 x.market -61 x.hold -66 x.car -68 ask -85 news -92 x.number -98
        S. sample -133 x.sample -142
        T. deal 66 t.overb 57 t.neg 53 t.venue 49 x.here 49 t.trouble 43 t.greet 41 t.event 36 x.born 31 you 31
        T. x.trouble 30 advice 27 denial 27 loose 24 kin 21 t.ffrom 20 account 19 x.quote 19 x.tool 16 t.fbeing 15
        T. t.arrived 14 x.pet 14 t.first 13 me 11 x.parcel -10 t.motion -12 place -15 t.tadvice -16 t.unit -16
        T. x.sample -16 subject -17 t.fat -17 t.returned -17 x.offer -17 own -19 t.booked -19 x.hold -20 t.look -24
        T. x.car -26 x.story -27 x.secret -28 elided -33 t.did -33 t.ride -33 t.frm -37 t.to -37 t.tother -44
        T. x.team -47 x.tried -55 x.famous -58 t.going -61 x.number -61 x.live -62 sample -71 other -73
        T. t.fiction -82 x.market -95 news -114
        L1= bitget 53 okx 51 bybit 49 kucoin 39 uid 38 bingx 34 account 30 binance 29 im 29 htx 22 id 19 pay 17
        L1= memo -17 like -24 #num -47
        Ln= kucoin 86 bitget 75 okx 66 binance 64 htx 57 bingx 55 mexc 51 it 49 트 38 account 37 币 37 public 35
        Ln= 비 35 айди 30 bybit 28 im 27 kraken 25 uid 25 في 25 名 25 安 22 main 19 done 18 gate 18 is 18
        Ln= looks -17 #mix -18 in -18 tag -19 ticket -19 #num -28 chown -29 memo -31 genshin -41
        Lf= copy 32 uid 28 bybit 27 wants 27 报 25 this 20 на 19 币 18 id 17 add -18 comment -19 memo -20
        Lf= #num -23 a -27
        R1= the 26 이 24 bingx 21 mexc 21 in -17 #num -29
        Rn= mexc 38 bybit 37 gate 33 uid 32 el 26 bingx 24 이 24 xrp 23 thats 22 claimed 20 if 19 one 19 pls 19
        Rn= bitget 18 em 18 kucoin 18 бонус 18 sub 17 me -17 #num -18 it -18 server -19
        Rf= correct 27 count 27 the 26 bybit 21 お 18 願 18 it -25
        S= bybit 102 uid 102 mexc 100 okx 96 bitget 92 kucoin 90 bingx 86 htx 83 币 65 binance 63 copy 55 安 49
        S= account 48 트 41 is 39 gate 36 public 35 비 35 kyc 34 if 33 kraken 33 이 32 admin 31 done 31 main 31
        S= sub 31 айди 30 trading 29 im 28 or 28 на 27 байбит 26 في 25 correct 24 league 24 报 24
        S= fee 23 please 23 wants 22 ends 21 for 21 invite 21 nick 21 名 21 claimed 20 el 20 internal 20 mod 20
        S= the 20 transfer 20 은 20 asked 19 contest 19 min 19 one 19 pls 19 profile 19 team 19 账 19 auf 18
        S= over 18 pay 18 бонус 18 お 18 易 18 欧 18 願 18 bitte 17 bonus 17 page 17 stuck 17 usdt 17
        S= мой 17 окх 17 는 17 again -17 e -17 two -17 y -17 deposit -18 fire -18 have -18 tag -19 assert -20
        S= box -20 a -21 asia -21 reply -22 card -24 passed -24 comment -27 eu -27 monday -28 r -28 ton -28
        S= server -31 and -32 with -34 chown -35 #num -41 memo -51 genshin -53
        """)
}
