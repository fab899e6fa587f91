/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.referral`.
    static let referral = ShortWeights(
        bias: -529, accepts: 60, vetoes: -900,
        """
        is size8 138 upper 117 last 92 textq 77 len1 74 size9 70 hasDigit 61 gbColon 54 like0 51 size7 41
        is gaBracket 39 gbSymbol 36 toks12 30 isChunk 29 sentMore 19 gaColon 18 size11 18 noI 14 isCompany 12
        is isEastcompany 12 size13 10 gbDot -10 len4 -11 sent8 -11 isIso -14 like2 -14 isBirth -15 isDate -15
        is isPlace -15 len2 -18 slast -20 gbQuote -24 size18 -25 cap -26 first -27 isTool -30 toks6 -31 like1 -36
        is hasDash -40 hasLower -40 hasSign -41 len3 -45 gaQuote -47 gbComma -58 isSpot -63 size17 -75 question -78
        is sizeMore -81 isGroups -90 size6 -97
        in finance.iban -12 secret.private-key -12 location.coordinates -14 finance.exchange-usage -15
        in secret.api-key -22 finance.wallet-address -23 identity.government-id -25 finance.tooling -26
        in identity.vehicle -37 secret.backup-code -48 secret.password -52
        Ln. x.number 46 x.secret 46 subject 43 t.fiction 43 advice 40 me 40 third 39 loose 28 other 26 x.market 24
        Ln. elided 23 x.role 23 deal 21 t.venue 21 x.born 18 x.live -10 ask -11 thought -11 x.offer -11 x.hold -12
        Ln. x.tool -12 you -13 t.event -14 x.study -14 account -15 t.to -15 x.here -16 t.neg -17 t.fto -18 x.car -18
        Ln. denial -20 x.story -20 x.team -20 t.at -23 kin -25 t.tother -25 x.sample -27 news -29 t.eng -41 wish -51
        Ln. x.tried -52 sample -64
        Lf. t.eng 47 you 42 x.tool 34 advice 31 t.first 31 x.secret 29 deal 25 x.quote 24 x.born 21 x.team 20
        Lf. t.to 19 t.at 16 t.neg 16 t.booked 15 account -12 t.fto -12 thought -12 x.number -13 t.unit -15 ask -16
        Lf. wish -17 x.tried -19 elided -20 x.offer -21 t.ffrom -23 x.market -23 third -24 x.famous -25
        Lf. t.fiction -26 t.tadvice -27 x.sample -31 x.story -31 kin -37 t.going -41 me -42 t.tother -42 sample -47
        Rn. subject 61 t.tadvice 50 t.overb 49 t.returned 31 t.tother 29 you 27 t.going 26 t.first 25 kin 24 cond 18
        Rn. t.ffrom 16 t.second 15 loose 12 t.went 12 t.at 11 t.unit -10 x.tool -10 t.fto -11 t.frm -13 x.named -13
        Rn. x.sample -14 x.work -14 x.secret -15 other -16 thought -18 x.number -18 x.tried -18 x.offer -19
        Rn. t.eng -20 t.fat -20 t.fiction -22 x.trouble -22 x.famous -23 x.market -23 third -24 x.team -24 news -46
        Rf. you 64 deal 42 x.famous 38 t.fto 25 t.going 25 x.tried 25 t.fat 22 t.overb 22 t.fiction 15 t.first 14
        Rf. kin 13 t.second 12 x.market 12 t.ffrom 11 x.role 11 t.tadvice -11 wish -11 x.named -11 cond -12
        Rf. x.former -12 x.tool -13 x.secret -14 t.eng -19 t.to -20 sample -21 news -22 x.here -23 x.offer -25
        S. deal 52 x.secret 46 cond 39 loose 39 t.venue 29 me 28 you 28 x.born 26 t.returned 25 x.role 18 t.going 17
        S. x.tried 12 x.parcel -10 other -11 t.fto -13 x.work -13 subject -16 x.former -16 t.frm -17 x.number -17
        S. denial -22 t.event -22 x.famous -22 t.tadvice -23 x.hold -23 account -26 wish -28 t.fat -29 t.tother -29
        S. t.unit -29 x.live -30 x.car -31 x.quote -33 kin -36 t.overb -36 x.trouble -36 third -37 t.neg -40
        S. x.here -45 t.fiction -47 x.sample -48 ask -50 thought -50 x.team -51 x.market -66 elided -69 x.story -74
        S. news -101 sample -150
        T. kin 54 t.tadvice 49 place 42 me 37 t.fat 31 x.sold 18 t.look 17 wish 17 t.to 15 t.neg 13 x.tool 12
        T. x.born 11 t.frm -11 x.hold -12 x.named -12 account -13 denial -14 x.team -17 t.first -19 x.quote -19
        T. thought -21 ask -23 x.role -23 x.story -23 you -24 advice -25 x.secret -34 x.famous -38 third -39
        T. t.eng -46 x.number -47 x.tried -48 x.market -55 sample -59 x.sample -63 t.fiction -79 news -95
        L1= bitget 21 码 19 invitecode 17 is 14 ref 14 bybit 12 est 12 #mix -15
        Ln= register 38 invite 33 code 31 codigo 30 davet 30 ref 29 bybit 25 okx 22 bitget 20 请 19 邀 19 码 18
        Ln= invitecode 17 mexc 17 using 17 beekeeper 16 com 15 is 12 key -14 #mix -17 #num -21 with -23 under -24
        Lf= https 41 com 34 bitget 32 binance 25 sign 20 www 20 register 18 mexc 17 via 16 at 15 kucoin 15 コ 14
        Lf= le 13 since 13 crypto 12 les -14 du -15 off -16 every -17
        R1= ya 27 works 20 si 17 when 14
        Rn= bitstamp 23 invite 23 手 23 ya 20 works 19 mine 16 on 16 si 16 i 15 join 14 when 14 you 12 key -13
        Rn= #mix -14 me -14 #num -15
        Rf= get 33 registering 23 when 23 a 19 both 14 the -17
        S= bitget 61 invite 61 register 55 com 45 bingx 39 codigo 39 https 38 bybit 37 get 37 when 36 mexc 34
        S= code 33 册 32 续 32 费 32 注 31 davet 30 lumayan 28 手 28 ref 27 binance 25 you 25 de 24 打 24
        S= registering 23 bitstamp 22 安 21 fee 20 mine 19 okx 19 sign 19 works 19 www 19 请 19 邀 19 待 18
        S= 招 18 invitecode 17 referral 17 码 17 beekeeper 16 kucoin 16 up 16 via 16 の 16 back 15 bitvavo 15
        S= si 15 using 15 ya 15 both 14 first 13 tenner 13 ド 13 disclosure 12 full 12 mien 12 use 12 れ 12 コ 12
        S= and -12 or -12 are -13 bitpanda -13 el -14 ici -14 les -14 du -15 every -17 the -19 me -20 joined -24
        S= under -24 #num -25 key -28 with -33 #mix -34
        """)
}
