/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `secret.backup-code`.
    static let backupCode = ShortWeights(
        bias: -337, accepts: 60, vetoes: -900,
        """
        is isChunk 198 hasDigit 144 likeMore 85 upper 78 hasDash 75 sizeMore 73 len2 63 size11 63 like1 61 size17 59
        is gbColon 56 sfirst 56 gaBracket 55 like2 54 textq 52 isGroups 49 size9 47 toks12 40 sent4 30 excl 28
        is isSpot 27 toks25 27 len4 25 sentMore 20 gbDot 14 toks45 14 gaColon -11 sent8 -11 slast -12 gaSymbol -17
        is toksMore -17 isIso -19 hasLower -20 gbSymbol -21 last -21 gbComma -26 gaQuote -27 gaDot -28 isOrg -30
        is gaComma -31 size18 -31 gbBracket -34 isAmount -35 question -37 sent16 -40 first -41 isBirth -45
        is isDate -45 size7 -46 gbQuote -57 noI -61 toks6 -64 size6 -73 hasUpper -75 size8 -83 len3 -84 isPlace -107
        is hasSign -125 like0 -200
        in finance.wallet-address -16 location.home-address -25 secret.token -26 finance.iban -28
        in finance.holdings -29 identity.vehicle -37 secret.private-key -38 finance.card -41
        in finance.deposit-memo -62 identity.government-id -64 location.coordinates -68 secret.api-key -69
        in contact.phone -75 finance.exchange-uid -96 finance.referral -97 secret.password -111
        Ln. x.hold 72 t.fiction 62 subject 52 own 42 x.market 25 denial 22 t.ffrom 20 x.secret 20 other 19 t.neg 17
        Ln. me 16 third 16 x.sample 16 elided 15 loose 15 t.fbeing 12 t.look 11 x.former 11 x.role -11 t.venue -12
        Ln. t.did -14 x.born -14 x.named -14 x.story -14 x.team -14 account -15 t.lodging -15 x.offer -17
        Ln. x.trouble -17 x.here -18 place -19 x.quote -19 t.luggage -20 t.second -20 t.fto -21 t.unit -21 x.car -22
        Ln. x.study -24 t.to -25 news -29 t.tother -29 you -30 sample -43 wish -51 x.tried -53 x.number -57
        Lf. x.secret 93 x.team 66 t.neg 47 t.ffrom 39 t.first 38 t.to 36 you 36 elided 35 x.quote 35 subject 32
        Lf. t.trouble 28 x.trouble 28 t.going 22 t.event 20 x.here 15 t.frm 14 t.returned 12 t.second 12 t.fto 11
        Lf. x.former 11 t.overb -10 third -10 t.tother -11 t.unit -11 x.car -13 cond -14 t.greet -14 t.went -14
        Lf. deal -16 kin -19 x.tool -19 wish -20 x.parcel -21 x.market -23 x.offer -24 ask -27 x.famous -27 me -30
        Lf. t.at -31 t.fiction -33 x.sample -34 x.story -36 t.tadvice -38 x.tried -38 x.number -45 sample -48
        Rn. t.tadvice 70 ask 41 sample 40 x.sample 35 x.pet 30 t.overb 25 kin 24 t.at 22 t.fto 18 me 17 t.tother 16
        Rn. third 14 denial 12 t.going 10 wish -11 x.live -11 x.hold -13 t.returned -14 x.famous -16 cond -19
        Rn. x.work -19 t.ffrom -20 x.parcel -20 x.role -21 x.tried -21 x.offer -22 t.first -24 deal -27 other -28
        Rn. place -28 t.neg -31 t.fat -33 x.team -40 news -48 t.eng -58 x.secret -75
        Rf. you 44 t.at 37 x.famous 30 t.fwent 27 subject 25 t.overb 24 t.greet 22 x.named 20 x.tool 17 advice 15
        Rf. t.first 14 kin 12 t.fiction 11 t.ride 11 x.number 10 t.ffrom -10 wish -11 x.sample -11 place -12
        Rf. t.tadvice -14 t.going -15 t.to -15 t.unit -15 x.parcel -15 x.team -15 t.frm -16 x.former -17 third -18
        Rf. ask -20 sample -21 x.hold -21 news -22 t.did -22 t.fat -23 x.offer -25 deal -34 t.eng -63
        S. x.secret 95 x.hold 68 own 48 elided 46 t.ffrom 36 me 33 x.trouble 31 t.trouble 25 t.at 24 t.fwent 24
        S. place 22 x.here 21 t.going 20 t.did 19 x.pet 18 x.tool 16 t.event 13 t.ride 11 denial 10 t.look -10
        S. t.fto -11 x.sold -11 account -12 t.arrived -14 t.went -15 t.venue -16 t.second -19 x.offer -19 you -19
        S. t.lodging -20 t.luggage -20 thought -20 t.booked -21 x.tried -22 subject -23 t.fat -23 t.first -23
        S. wish -23 x.live -24 x.team -25 x.famous -26 x.work -29 x.study -31 other -45 t.fiction -45 t.tother -46
        S. x.car -46 x.sample -46 x.number -48 x.role -49 t.to -50 x.quote -56 x.market -57 x.parcel -57 t.unit -60
        S. advice -64 x.story -72 t.overb -77 news -102 sample -128
        T. kin 59 account 54 elided 54 me 54 t.eng 43 x.former 43 x.secret 39 ask 35 x.trouble 34 t.arrived 31
        T. x.tool 30 x.named 22 t.second 19 wish 17 t.frm 13 x.born 12 t.tother 10 x.pet -11 t.did -12 t.ffrom -13
        T. t.look -13 x.role -14 t.neg -17 subject -18 t.fat -18 x.hold -19 t.returned -20 t.first -21 x.quote -21
        T. deal -23 other -24 t.unit -26 x.car -26 thought -28 x.famous -29 t.to -34 advice -35 third -36
        T. x.parcel -36 t.fto -39 x.market -40 x.tried -40 x.here -43 x.number -58 sample -63 x.live -70
        T. t.fiction -83 news -97 x.sample -97
        L1= kodum 36 #num 35 backup 30 #mix 28 secret 23 recovery 19 es 17 keep 14 build -14 codes -17
        Ln= kodum 58 exam 55 yedek 41 #mix 29 secret 28 backup 27 recovery 27 ー 19 mine 18 от 18
        Ln= authenticator 17 es 16 example 16 forum 15 gave 15 own 15 ugh 15 keep 14 не 14 build -14 id -15
        Ln= app -16 okx -19 uid -23 codes -50
        Lf= totp 33 手 33 gave 32 codes 26 dropbox 24 #mix 23 the 20 の 20 for 19 line 17 note 17 these 15
        Lf= ключ 15 от 15 cant 14 on -15 build -16 bybit -16 #num -17
        R1= #num 21 la 21 example 18 #mix 17 too 15 and -15 key -27
        Rn= what 25 kabul 24 #mix 23 la 21 my 21 why 18 wren 18 example 17 too 15 me -18 the -21 key -29
        Rf= shows 30 spring 28 #mix 27 sheet 24 me 22 paper 21 inside 16 in 15 code 14 #num -30
        S= exam 59 kodum 58 yedek 58 gave 50 insta 47 totp 47 dropbox 44 spring 41 backup 39 phone 39 #mix 38
        S= github 37 my 34 too 34 twitch 33 wiederherstellungscode 32 プ 32 手 32 recovery 31 от 31 ア 31 in 30
        S= steam 30 authenticator 29 secret 29 what 29 shows 28 autenticador 27 clave 26 google 26 these 26 り 25
        S= キ 25 証 25 kabul 24 sheet 24 リ 24 discord 22 last 22 left 22 short 22 ugh 22 mine 21 scan 21 cant 20
        S= code 20 paper 20 spare 20 メ 20 モ 20 代 20 出 20 proton 19 spares 19 use 19 ー 19 fb 18 geht 18
        S= got 18 ist 18 memory 18 typed 18 wren 18 keep 17 me 17 note 17 set 17 column 16 copied 16 der 16 is 16
        S= line 16 refuses 16 に 16 e 15 es 15 forum 15 inside 15 long 15 off 15 wrong 15
        S= аутентификатора 15 旧 15 digits -14 il -14 api -15 binance -15 its -15 le -15 number -15
        S= on -15 this -15 end -16 ya -16 like -17 password -17 public -17 broke -18 memo -18 not -18 こ -18 it -20
        S= 待 -20 招 -20 at -21 build -22 okx -22 to -22 で -22 は -22 id -25 uid -30 bybit -31 wifi -32
        S= #num -37 a -37 key -37
        """)
}
