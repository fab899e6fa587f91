/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `secret.backup-code`.
    static let backupCode = ShortWeights(
        bias: -380, accepts: 66, vetoes: -900,
        """
        is isChunk 206 hasDigit 172 sizeMore 131 likeMore 96 size11 91 textq 86 like2 80 upper 80 len2 73 sfirst 73
        is gbColon 66 toks12 65 size17 57 sent4 52 gaBracket 46 hasDash 38 isSpot 35 like1 35 isGroups 29 toks25 28
        is size9 20 len4 19 isCode 18 size13 12 toks45 12 gbSlash -10 hasLower -10 last -10 gaHash -11 gaDash -13
        is isTool -13 isExchange -14 isOrg -19 gaSymbol -20 gaQuote -23 isIso -24 gbSymbol -25 excl -27 first -27
        is gaComma -36 toksMore -36 gbComma -37 isAmount -37 question -38 gbBracket -40 gaDot -42 sent16 -48
        is size18 -50 isBirth -57 size7 -57 isDate -58 noI -63 toks6 -69 gbQuote -72 hasUpper -81 len3 -89
        is size6 -102 size8 -103 isPlace -128 hasSign -206 like0 -211
        in identity.birth-date -12 finance.tooling -13 finance.holdings -26 identity.vehicle -44
        in location.home-address -48 identity.government-id -88 finance.deposit-memo -95 contact.phone -97
        in location.coordinates -109 finance.exchange-uid -121 finance.referral -129 secret.password -170
        Ln. x.hold 68 t.fiction 62 subject 57 own 45 t.ffrom 29 t.neg 29 x.secret 28 x.market 24 elided 23
        Ln. x.sample 22 loose 21 t.look 12 t.fat 11 t.fbeing 11 deal 10 t.frm -10 t.first -11 t.lodging -11
        Ln. t.luggage -11 x.role -11 x.team -12 t.venue -13 t.second -14 x.born -15 thought -16 x.named -16
        Ln. x.story -16 account -18 x.famous -18 x.trouble -18 news -20 t.unit -21 t.did -22 t.fto -22 x.car -22
        Ln. me -26 t.to -26 x.here -27 x.quote -27 x.study -27 t.tadvice -29 place -31 t.tother -33 you -33
        Ln. sample -34 wish -56 x.number -62 x.tried -62
        Lf. x.secret 69 x.team 69 subject 59 x.quote 53 t.ffrom 52 elided 50 t.neg 49 t.to 49 t.event 44 t.fat 26
        Lf. x.former 26 t.first 17 t.going 17 t.second 17 t.eng 16 t.trouble 16 x.here 16 t.frm 14 t.fto 12 you 12
        Lf. account 11 x.named 11 third -10 x.study -12 x.work -12 x.live -13 deal -14 x.hold -14 x.role -14
        Lf. t.lodging -15 x.car -15 x.tool -18 x.born -19 denial -20 t.tother -20 t.at -21 t.fiction -21 thought -21
        Lf. x.number -23 x.parcel -23 kin -24 advice -27 me -31 ask -32 x.market -33 x.story -34 x.famous -37
        Lf. x.sample -37 t.tadvice -39 x.tried -41 cond -46 sample -55
        Rn. t.tadvice 62 ask 45 x.sample 41 t.fto 40 kin 35 t.second 32 elided 28 me 28 x.pet 27 t.at 22 sample 21
        Rn. third 20 x.story 15 denial 14 x.born 14 t.overb 11 t.tother 10 own -11 subject -12 t.frm -13 x.hold -13
        Rn. x.offer -16 t.unit -17 x.live -17 place -18 x.number -18 loose -19 other -22 x.work -24 x.named -26
        Rn. x.tried -26 x.role -28 x.parcel -31 t.neg -33 t.eng -36 t.first -41 news -45 deal -47 t.fat -47
        Rn. x.team -47 x.secret -83
        Rf. x.famous 43 x.number 34 x.tried 32 t.at 31 t.greet 26 x.secret 26 cond 25 own 25 subject 24 x.market 23
        Rf. x.quote 22 advice 21 x.named 21 t.fwent 19 t.overb 19 elided 17 x.tool 14 you 14 x.here 13 me 12 wish 11
        Rf. t.fto -10 t.neg -10 t.unit -11 x.sold -11 news -12 t.trouble -12 third -12 x.parcel -12 t.tadvice -13
        Rf. place -14 t.did -17 x.former -20 t.fat -21 t.going -26 ask -30 t.ffrom -32 other -35 x.offer -40
        Rf. t.eng -65
        S. x.secret 95 x.hold 60 t.ffrom 59 own 57 x.here 48 t.event 39 elided 35 me 32 x.trouble 30 t.going 27
        S. x.pet 16 third 15 denial 13 place 12 x.tool 12 t.greet 11 x.named -11 x.shop -11 account -12 t.fto -12
        S. t.arrived -13 t.luggage -13 kin -22 x.number -22 x.sold -23 t.eng -25 t.fat -26 t.lodging -27 x.study -28
        S. x.born -29 t.venue -30 x.work -31 x.live -32 x.tried -32 subject -38 t.fiction -39 x.team -39 t.to -40
        S. x.offer -42 x.quote -42 wish -43 x.famous -46 t.booked -47 you -47 x.car -54 other -57 t.overb -58
        S. t.unit -60 x.parcel -61 x.story -65 x.sample -66 t.tother -68 advice -72 x.market -73 x.role -80
        S. news -103 sample -113
        T. account 78 x.former 58 x.secret 58 x.tool 54 kin 45 elided 37 t.arrived 30 ask 25 x.named 23 t.eng 22
        T. x.quote 19 me 17 t.frm 17 x.role 17 t.fbeing 13 deal 12 x.born 12 t.ride -11 x.study -11 x.sold -13
        T. loose -14 t.look -16 wish -17 third -18 x.shop -18 t.first -19 t.returned -19 t.second -19 t.to -22
        T. x.offer -22 x.story -24 x.parcel -26 x.work -26 t.fat -27 x.tried -29 denial -30 t.unit -30 own -31
        T. place -32 t.at -33 x.number -35 advice -36 t.fto -38 other -40 x.team -57 x.famous -60 x.here -65
        T. t.fiction -76 x.sample -77 x.live -82 sample -84 x.market -89 news -114
        L1= kodum 37 #mix 35 #num 34 backup 31 key 19 use 19 secret 17 码 17 the -17 like -24
        Ln= kodum 60 exam 59 yedek 53 wiederherstellungscode 33 #mix 30 recovery 27 backup 26 i 24 secret 24
        Ln= dropbox 23 ー 23 setup 21 code 20 key 19 sure 19 от 18 left 17 memo -18 broke -19 app -21 like -24
        Ln= uid -25 codes -58
        Lf= dropbox 38 steam 37 #mix 35 gave 34 手 33 one 32 codes 31 last 30 for 27 totp 27 di 21 google 20
        Lf= autenticador 19 резервные 19 left 18 para 18 от 18 instagram 17 key 17 の 17 build -17
        Lf= il -23 #num -37
        R1= #mix 22 la 22 thats 21 key -24
        Rn= #mix 36 that 28 what 25 kabul 24 my 24 la 23 一 23 记 23 why 19 thats 18 me -17 the -19 key -26
        Rf= spring 30 shows 27 sheet 24 #mix 23 by 22 paper 21 inside 20 me 19 phone 17 a -19 #num -56
        S= yedek 86 dropbox 68 phone 66 exam 63 kodum 60 #mix 59 google 57 insta 55 steam 54 gave 51 backup 48
        S= these 43 spring 42 left 41 totp 41 代 41 kalan 39 wiederherstellungscode 39 twitch 38 spare 37 github 35
        S= ア 35 プ 35 last 34 clave 33 discord 32 i 31 от 31 手 31 authenticator 30 what 29 instagram 28
        S= too 28 autenticador 27 setup 27 typed 27 fb 26 mine 26 my 26 ve 26 yazdim 26 ー 26 here 25 proton 25
        S= 証 25 kabul 24 sheet 24 キ 24 リ 24 認 24 by 23 lol 23 shows 23 use 23 メ 23 モ 23 emergency 22
        S= in 22 paper 22 qr 22 recovery 22 vom 22 り 22 下 22 出 22 码 22 记 22 cant 21 locked 21 note 21
        S= column 20 copied 20 inside 20 off 20 scan 20 一 20 hand 19 sure 19 ugh 19 резервные 19 gmail 18
        S= good 18 is 18 memory 18 out 18 secret 18 typing 18 why 18 code 17 short 17 ya -17 待 -17 招 -17
        S= bitget -18 번 -18 broke -19 like -19 not -20 y -20 build -22 pin -22 で -22 binance -23 il -23 は -23
        S= id -24 okx -24 at -26 to -28 bybit -29 password -30 memo -31 wifi -31 a -32 uid -37 #num -49
        """)
}
