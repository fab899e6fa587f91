/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.referral`.
    static let referral = ShortWeights(
        bias: -598, accepts: 0, vetoes: -900,
        """
        is size8 150 upper 121 last 106 len1 102 size9 99 textq 91 hasDigit 80 gbColon 69 like0 63 isChunk 46
        is toks12 33 gbSymbol 27 size7 27 gaBracket 26 gaSlash 26 noI 25 size13 22 size11 20 gaComma 19 sentMore 17
        is isCompany 16 isEastcompany 16 sent4 13 toks25 10 isIso -12 gbDash -13 gbDot -13 isBirth -13 isDate -13
        is gbMoney -14 gaHash -15 slast -17 toks45 -17 gaDash -18 gbHash -18 len4 -19 len2 -20 toks6 -21 sent8 -22
        is isAmount -24 excl -26 gbBracket -28 hasLower -30 like2 -30 sfirst -30 hasDash -31 like1 -32 size18 -36
        is gbQuote -37 cap -40 isSpot -43 first -46 sizeMore -49 isTool -50 gaQuote -58 len3 -63 hasSign -81
        is gbComma -93 size17 -98 question -108 isGroups -131 size6 -135
        in identity.employer 29 finance.support-complaint -11 contact.messenger -12 location.coordinates -21
        in identity.government-id -42 finance.tooling -43 identity.vehicle -52 secret.password -70
        in secret.backup-code -75
        Ln. x.number 63 ask 57 x.secret 57 advice 47 elided 42 t.fiction 36 me 33 deal 30 third 26 subject 25
        Ln. t.venue 22 x.market 21 loose 20 other 20 x.former 17 x.role 15 t.going 14 cond 13 t.first 13 x.born 12
        Ln. t.did -10 x.quote -10 t.event -11 t.frm -11 t.tadvice -11 t.unit -11 t.fto -12 x.car -14 x.tool -14
        Ln. x.study -15 x.team -15 x.hold -16 account -19 x.famous -19 x.named -20 x.trouble -20 you -21 t.neg -22
        Ln. news -23 kin -24 x.sample -26 t.ffrom -27 t.tother -30 x.here -31 x.story -32 thought -36 t.at -38
        Ln. denial -49 sample -51 t.eng -51 x.tried -54 wish -57
        Lf. x.quote 39 x.tool 39 you 35 advice 33 t.first 33 t.neg 29 place 26 t.fat 26 t.eng 23 ask 21 x.born 21
        Lf. x.team 19 t.at 16 deal 12 own 11 t.overb 11 x.former 11 x.offer 10 x.car -11 account -12 x.role -13
        Lf. t.frm -14 x.number -15 cond -16 x.story -16 t.fiction -17 third -18 me -21 denial -28 elided -29
        Lf. thought -29 kin -32 x.market -32 x.sample -34 x.famous -36 t.ffrom -38 t.tother -40 t.tadvice -48
        Lf. t.going -54 sample -55
        Rn. subject 65 kin 63 t.overb 60 t.tadvice 43 me 40 place 40 cond 38 t.ffrom 35 t.returned 30 x.story 29
        Rn. you 28 t.second 27 t.first 22 x.role 22 t.tother 21 loose 20 t.going 20 t.at 17 t.venue 14 denial 13
        Rn. x.famous -11 x.here -12 x.shop -12 x.born -13 x.tried -13 t.event -14 x.offer -14 x.tool -15 account -16
        Rn. third -16 x.work -16 t.neg -17 x.named -17 t.unit -18 ask -19 t.fiction -19 x.hold -19 x.sample -19
        Rn. x.team -19 thought -21 x.secret -23 t.eng -24 x.trouble -27 x.number -35 t.fat -38 news -44
        Rf. subject 68 x.famous 49 deal 45 x.sample 39 elided 38 t.first 34 x.quote 32 you 31 account 29 x.market 27
        Rf. thought 24 wish 21 t.going 18 t.fat 17 t.second 17 t.overb 15 third 12 t.ffrom 11 news -10 loose -11
        Rf. t.neg -12 x.number -12 other -13 x.born -13 x.tool -13 x.live -15 me -16 place -20 x.secret -22 ask -27
        Rf. cond -28 t.to -28 t.eng -32 x.here -38 x.offer -41
        S. me 69 cond 59 deal 48 x.tried 38 loose 30 t.venue 30 x.secret 25 x.born 21 you 18 subject 17 t.first 17
        S. x.role 17 t.returned 16 place 12 advice 11 t.ride -10 t.fbeing -11 x.offer -11 x.parcel -13 x.pet -13
        S. x.study -13 t.onlyto -15 t.did -16 ask -19 t.trouble -19 x.quote -19 x.car -20 account -21 wish -23
        S. x.work -23 t.tadvice -27 x.number -28 x.hold -30 t.event -31 t.eng -37 t.fat -40 t.overb -41 t.unit -41
        S. x.famous -41 x.live -44 x.team -44 t.neg -45 x.here -47 t.fiction -48 t.tother -50 thought -50
        S. x.story -57 x.trouble -57 x.sample -64 x.market -73 third -77 elided -84 news -105 sample -138
        T. t.tother 57 deal 41 kin 32 t.tadvice 29 me 25 place 16 t.look 13 t.to 10 x.tool 10 t.arrived -10
        T. t.first -10 account -11 x.hold -11 x.named -11 other -12 x.pet -12 x.trouble -12 t.overb -14 x.former -15
        T. x.parcel -17 t.frm -18 x.live -18 you -18 advice -19 x.offer -19 denial -25 x.quote -25 thought -26
        T. own -27 ask -29 x.secret -35 x.role -36 x.tried -36 x.story -39 t.second -46 x.famous -46 x.sample -47
        T. x.number -56 t.eng -60 third -65 x.team -67 t.fiction -72 sample -78 x.market -96 news -113
        L1= ref 33 invite 28 kodum 28 bitget 27 mein 21 invitecode 19 code 17 드 17 okx 15 码 14 use 13 #num -15
        L1= #mix -21
        Ln= code 43 ref 40 invite 39 register 39 bybit 38 kraken 37 mexc 36 okx 33 codigo 29 kodum 28 bitget 27
        Ln= binance 25 com 22 mein 21 davet 20 referral 20 请 20 invitecode 19 码 18 드 17 코 17 на 16
        Ln= tokocrypto 15 using 15 邀 15 beekeeper 13 bitstamp 13 just 13 with -28 under -36
        Lf= https 65 bitget 37 com 31 kucoin 26 wer 25 www 25 sign 24 mexc 19 t 18 binance 17 uid 17 via 16 at 15
        Lf= register 14 コ 14 les -14 my -14 the -14 du -15 #num -16 off -18 every -22
        R1= ya 20 works 17 手 16 si 14 as 13 #mix -16
        Rn= invite 29 bitstamp 27 lumayan 27 da 25 works 25 fee 18 i 18 за 17 续 16 费 16 back 15 on 15 ya 14
        Rn= my -18 me -19 #num -24
        Rf= get 42 registering 22 a 21 when 21 euro 20 box 17 first 15 your 15 both 14 打 14 八 13 the -16
        S= invite 76 bitget 72 mexc 55 https 54 register 53 get 49 binance 44 code 44 bybit 43 com 43 kucoin 43
        S= okx 41 bitstamp 40 codigo 38 ref 37 на 36 على 35 bingx 33 kraken 32 when 32 kodum 28 册 28 box 27
        S= fee 26 beide 25 eh 25 wir 25 zehn 25 da 24 first 24 lumayan 24 wer 24 works 24 both 23 续 23 费 23
        S= registering 22 sign 22 注 22 mein 21 davet 20 euro 20 fees 20 up 20 www 20 请 20 邀 20 invitecode 19
        S= referral 19 taken 18 i 17 si 17 since 17 uid 17 币 17 待 17 招 17 码 17 htx 16 mine 16 parrainage 16
        S= за 16 安 16 드 16 코 16 all 15 ok 15 t 15 tokocrypto 15 via 15 手 15 bitvavo 14 us 14 youre 14
        S= ド 14 打 14 折 14 beekeeper 13 using 13 八 13 are -13 genre -14 ici -14 les -14 sont -14 du -15
        S= no -15 and -16 or -16 the -17 el -19 my -19 to -21 #mix -22 key -22 every -24 me -24 #num -27 under -34
        S= joined -36 with -44
        """)
}
