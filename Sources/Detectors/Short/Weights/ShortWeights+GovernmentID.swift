/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.government-id`.
    static let governmentID = ShortWeights(
        bias: -521, accepts: 90, vetoes: -287,
        """
        is size13 224 size17 155 isGroups 116 len1 93 hasDigit 72 hasDash 67 gaDash 56 cap 53 len4 45 hasUpper 44
        is textq 40 gaComma 38 size11 38 like0 36 toks6 33 hasSign 30 isCode 30 gaBracket 19 sent4 17 sent8 14
        is first 13 sizeMore 10 isExchange -11 isTool -11 isTelling -12 noI -12 gaHash -13 isSchool -13 sfirst -14
        is gaSymbol -16 like1 -16 gbBracket -19 like2 -20 gbComma -21 toks25 -21 gaDot -25 gbQuote -25 sentMore -25
        is isSpot -34 gaQuote -35 isOrg -36 isAmount -38 gaColon -39 question -47 gbSymbol -48 isIso -57 isPlace -65
        is len3 -66 isBirth -69 size7 -69 isDate -70 size8 -71 isChunk -72 len2 -72 size18 -74 size6 -83 size9 -131
        is hasLower -210
        in finance.tooling -10 secret.api-key -10 location.home-address -11 finance.holdings -17
        in finance.wallet-address -17 secret.password -18 contact.messenger -19 location.travel -22
        in location.coordinates -30 finance.referral -31 finance.card -67 secret.backup-code -74
        in identity.vehicle -86 finance.iban -88 finance.deposit-memo -108 contact.phone -156
        in finance.exchange-uid -174
        Ln. subject 75 t.first 54 t.eng 52 t.luggage 52 t.overb 48 x.market 40 t.fiction 39 third 33 denial 24
        Ln. t.going 23 loose 21 x.offer 21 t.neg 19 x.quote 17 other 14 t.event 13 thought 13 x.study 13 own 11
        Ln. t.greet 10 x.tool -10 t.ffrom -11 t.trouble -13 t.went -13 x.former -14 place -15 x.here -16
        Ln. t.second -17 x.story -17 x.team -17 t.fto -19 account -20 t.at -20 t.frm -20 deal -22 t.did -22
        Ln. x.parcel -27 kin -28 news -29 x.secret -31 t.to -33 t.fat -36 you -37 x.car -38 x.tried -38 ask -40
        Ln. x.sample -40 x.hold -41 wish -51 t.tother -62 sample -69 x.number -85
        Lf. x.live 40 t.greet 34 x.tool 33 elided 32 x.team 32 x.former 31 x.parcel 30 t.first 28 x.work 24 t.neg 22
        Lf. account 21 t.event 20 t.trouble 18 x.role 18 x.number 16 x.car 14 x.sold 11 t.did 10 t.frm -10
        Lf. t.going -10 cond -11 deal -11 t.ffrom -11 third -11 place -15 thought -15 me -17 wish -20 ask -21
        Lf. other -22 x.market -23 t.fiction -25 t.tadvice -27 x.story -30 t.at -31 x.secret -32 x.sample -36
        Lf. x.famous -42 x.tried -44 kin -45 sample -47 t.tother -52
        Rn. x.quote 73 t.second 49 t.at 44 t.tadvice 44 me 41 t.tother 37 t.fat 36 subject 34 t.eng 33 x.hold 30
        Rn. t.booked 29 elided 27 x.named 27 you 25 x.sold 22 t.event 21 x.secret 20 deal 19 x.number 19 t.greet 17
        Rn. t.look 17 x.here 17 x.born 14 ask 13 advice 12 t.first 11 t.neg 11 t.overb 11 x.shop 11 t.to 10
        Rn. thought -10 x.sample -11 t.luggage -12 x.work -12 x.famous -14 x.live -14 x.offer -14 x.pet -15
        Rn. t.frm -16 t.did -17 t.went -17 t.ride -18 x.market -21 x.parcel -21 x.role -22 t.fiction -24
        Rn. x.former -27 t.ffrom -32 news -46
        Rf. t.tother 55 ask 47 x.pet 35 kin 34 t.ffrom 33 x.here 33 you 30 x.famous 28 t.first 22 x.story 22
        Rf. denial 18 x.named 18 x.secret 13 t.neg 12 third 11 t.unit 10 t.event -10 cond -11 t.at -11 t.eng -12
        Rf. x.live -12 t.fto -13 x.former -14 own -17 x.role -17 x.shop -17 sample -21 news -22 x.sample -23
        Rf. t.tadvice -27 x.parcel -27 x.offer -33 t.second -34 deal -49
        S. t.greet 55 t.luggage 47 x.born 34 x.quote 34 x.offer 33 x.named 31 me 29 x.sold 26 elided 25 x.here 25
        S. t.fat 24 t.unit 24 denial 23 t.first 17 t.event 15 x.study 13 t.booked 11 x.hold -10 x.tried -11
        S. t.neg -12 t.arrived -13 wish -13 t.ffrom -14 t.tadvice -15 t.returned -16 x.role -16 t.ride -19
        S. t.second -20 t.venue -21 t.eng -23 t.went -23 deal -26 t.did -26 x.secret -26 place -27 subject -28
        S. t.frm -29 t.at -31 x.team -32 thought -35 other -36 x.parcel -36 ask -37 third -39 t.to -40 t.tother -40
        S. x.famous -41 kin -42 you -47 x.story -49 x.car -57 t.fiction -58 advice -59 x.number -61 t.overb -65
        S. x.market -72 x.sample -90 news -102 sample -150
        T. me 70 x.here 50 kin 43 own 23 x.shop 21 x.former 20 t.at 19 ask 17 advice 16 t.first 15 wish 14
        T. t.tadvice 12 t.second 10 t.overb -13 thought -14 x.secret -14 denial -15 third -15 cond -16 x.story -16
        T. t.fto -17 t.tother -17 t.neg -18 subject -21 x.hold -21 t.eng -22 t.to -22 t.returned -23 x.role -24
        T. x.famous -25 x.quote -25 x.trouble -26 t.fat -31 x.car -31 you -34 t.going -48 x.number -57 sample -59
        T. x.market -61 x.sample -63 x.tried -66 t.fiction -85 news -95
        L1= as 37 number 25 dni 22 снилс 21 fiscale 20 reads 15 ー 15 号 14 memo -19 uid -19
        Ln= as 38 my 34 份 31 证 31 dni 26 снилс 21 codice 20 fiscale 20 the 20 个 19 kimlik 18 c 17
        Ln= reads 17 bsn 16 number 16 numero 16 bank 15 off 15 says 15 box 14 tc 14 号 14 id -16 a -17 tag -19
        Ln= memo -22 #num -41 uid -41
        Lf= my 28 app 24 it 21 bug 19 old 19 o 17 イ 15 #num -28 the -34
        R1= y 22 la 15 und -14 so -15
        Rn= on 31 a 30 y 23 l 21 我 18 all 17 single 17 las 16 there 16 est 15 they 15 la 14 na 14 sistem 14
        Rn= still 14 to 14 le -14 me -14 my -15 und -16 someone -20 #num -25
        Rf= letter 46 because 23 me 21 is 20 mal 19 here 17 que 17 c 16 without 14 number -14 a -16 i -19 my -25
        S= letter 68 app 47 as 42 nie 36 c 32 there 32 portal 31 份 31 证 31 身 31 my 30 fatura 29 here 29 one 29
        S= because 28 pain 27 주 27 all 26 favor 26 名 26 it 24 they 24 y 24 digits 23 fifth 23 x 23 ー 23 dni 22
        S= na 22 sistem 22 bank 21 con 21 old 21 short 21 снилс 21 요 21 codice 20 est 20 fiscale 20 la 20
        S= needs 20 wants 20 but 19 form 19 steht 19 belongs 18 bug 18 is 18 kimlik 18 mal 18 no 18 says 18 zero 18
        S= 帮 18 d 17 l 17 matters 17 single 17 个 17 直 17 错 17 오 17 birth 16 bsn 16 dice 16 ive 16 las 16
        S= mio 16 numero 16 reads 16 найден 16 eu 15 passport 15 por 15 story 15 todo 15 with 15 イ 15 バ 15
        S= 一 15 만 15 chip 14 il 14 life 14 record 14 since 14 tc 14 え 14 人 14 本 14 음 14 j -14 please -14
        S= so -14 this -14 free -15 keiner -15 mich -15 missing -15 was -15 ai -16 its -16 und -16 okx -17
        S= bitget -18 xrp -20 binance -21 mirror -21 someone -21 memo -27 tag -32 bybit -33 #num -51 uid -51
        """)
}
