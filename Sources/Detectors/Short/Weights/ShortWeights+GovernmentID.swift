/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.government-id`.
    static let governmentID = ShortWeights(
        bias: -646, accepts: 48, vetoes: -465,
        """
        is size13 251 size17 178 isGroups 130 hasDigit 117 len1 114 sizeMore 81 textq 75 like0 68 toks6 67 cap 61
        is hasDash 49 isCode 49 len4 47 gaDash 46 gaComma 40 hasUpper 38 sent4 34 size11 29 gbHash 21 sent8 18
        is hasSign 17 gaSlash 16 gaSymbol 14 gbColon 11 toks12 11 isExchange -13 isSchool -13 gbDot -15 sent16 -16
        is toksMore -16 gbComma -20 excl -21 gbQuote -22 gaHash -23 like2 -27 last -28 toks25 -31 toks45 -31
        is gaDot -36 gbBracket -37 sentMore -37 isSpot -38 isOrg -39 gaColon -40 like1 -41 isAmount -42 isPlace -43
        is noI -44 gaQuote -49 question -54 gbSymbol -55 isIso -60 len2 -76 isChunk -85 len3 -85 isBirth -87
        is isDate -87 size7 -96 size8 -99 size18 -100 size6 -119 size9 -126 hasLower -224
        in location.travel 22 location.home-address 14 identity.full-name -11 finance.holdings -18
        in secret.password -20 finance.support-complaint -22 identity.birth-date -27 contact.messenger -28
        in finance.referral -44 location.coordinates -69 secret.backup-code -89 identity.vehicle -123
        in finance.deposit-memo -144 contact.phone -178 finance.exchange-uid -227
        Ln. t.first 78 subject 56 t.luggage 55 t.neg 44 t.overb 44 x.offer 34 own 32 elided 30 t.eng 30 x.market 30
        Ln. t.fiction 28 third 25 loose 24 x.live 23 t.going 21 t.second 20 x.study 19 me 17 x.quote 15 t.went 14
        Ln. advice 13 t.event 13 t.unit 11 x.tool 10 t.look -12 t.fto -13 x.named -13 t.ride -15 account -17 ask -18
        Ln. deal -18 t.fat -19 x.famous -19 news -21 t.frm -21 t.tadvice -22 place -23 t.did -23 t.trouble -23
        Ln. you -25 x.parcel -28 x.team -29 t.ffrom -31 t.at -33 t.tother -35 x.here -35 x.former -36 x.sample -41
        Ln. x.secret -42 x.story -45 t.to -46 x.hold -48 x.car -51 x.tried -53 wish -57 sample -65 x.number -96
        Lf. x.team 53 x.live 52 x.car 36 x.work 35 x.tool 34 elided 33 x.offer 33 t.lodging 32 t.neg 26 t.greet 25
        Lf. t.first 24 t.trouble 22 t.event 20 x.here 20 x.number 20 x.shop 20 t.did 19 t.luggage 19 x.former 18
        Lf. t.fwent 14 x.parcel 14 x.quote 14 t.returned 13 t.ride 12 advice -11 t.fat -11 t.fiction -12 t.unit -13
        Lf. x.hold -13 place -14 t.frm -14 denial -15 x.pet -16 deal -19 x.named -19 t.tother -20 other -24
        Lf. x.story -24 x.tried -24 t.overb -29 x.market -33 t.at -34 t.tadvice -44 x.secret -46 cond -47 kin -49
        Lf. x.famous -54 sample -55 x.sample -56
        Rn. x.quote 58 t.at 48 third 44 t.tadvice 43 x.work 43 t.fat 42 t.second 42 cond 40 x.born 40 elided 39
        Rn. kin 38 t.greet 38 x.market 33 x.named 32 t.eng 31 deal 29 me 26 ask 24 t.booked 23 x.hold 23 x.secret 21
        Rn. other 20 x.number 20 x.story 20 own 19 t.neg 19 t.trouble 19 x.study 18 x.role 17 x.sold 17 subject 16
        Rn. t.event 16 t.tother 15 t.to 14 t.first 13 t.look 12 x.tried 12 you 12 t.luggage -11 t.fgoing -12
        Rn. x.trouble -12 x.offer -13 x.team -14 t.going -15 t.returned -15 t.ride -16 x.tool -16 x.live -17
        Rn. account -18 t.went -21 news -25 t.frm -25 x.former -25 t.fiction -28 x.parcel -31 thought -48
        Rf. ask 50 thought 46 x.famous 43 wish 37 x.quote 36 third 35 x.pet 32 x.story 31 t.tother 29 account 27
        Rf. x.here 27 x.hold 27 subject 24 t.ffrom 24 t.overb 24 denial 23 t.frm 21 advice 19 sample 17 t.fto 16
        Rf. x.named 16 x.born 13 x.live 12 x.market 12 x.car -11 x.trouble -11 news -15 t.to -15 x.work -15
        Rf. t.did -16 t.event -16 t.went -18 cond -19 t.eng -20 x.shop -25 x.former -26 x.role -26 t.second -29
        Rf. t.tadvice -31 x.parcel -36 deal -43 x.offer -46
        S. t.luggage 81 t.greet 57 x.born 50 x.quote 45 x.work 39 me 38 t.lodging 35 x.study 28 x.live 27 x.offer 26
        S. t.trouble 25 t.unit 21 own 20 t.fat 20 denial 17 x.role 15 x.tool 13 x.named 12 x.sold 11 t.went -11
        S. t.fbeing -12 t.look -12 t.tadvice -13 t.venue -14 t.fgoing -15 other -17 thought -18 wish -19 kin -20
        S. t.ride -24 place -26 t.frm -31 t.at -34 subject -40 advice -41 ask -45 t.tother -45 x.secret -45 t.to -46
        S. third -46 x.former -48 you -49 deal -50 x.market -51 x.car -53 x.team -54 x.story -61 t.fiction -62
        S. x.parcel -62 x.famous -63 x.number -69 t.overb -71 news -83 x.sample -121 sample -133
        T. x.here 67 t.unit 60 me 40 x.tool 35 account 33 t.first 33 t.to 28 advice 25 x.named 24 t.at 21 t.fto 17
        T. x.shop 17 third 16 ask 12 t.lodging 12 kin 11 t.overb -10 thought -10 t.booked -11 x.pet -11 t.event -12
        T. t.look -12 x.secret -12 t.eng -13 t.greet -13 x.work -14 place -17 t.motion -18 elided -20 x.sold -20
        T. cond -21 x.car -21 t.neg -23 x.hold -23 t.returned -24 x.offer -24 you -24 t.frm -25 t.fat -26
        T. x.number -28 x.trouble -28 other -29 x.role -33 deal -34 t.tadvice -35 x.story -39 denial -41 x.quote -41
        T. t.second -44 x.tried -52 x.team -53 subject -56 t.going -57 x.sample -57 sample -79 t.fiction -79
        T. x.market -110 news -115
        L1= dni 34 fiscale 34 as 33 снилс 27 pesel 24 инн 22 number 20 mines 18 passport 17 me -18 #num -19
        L1= memo -19 uid -24
        Ln= dni 45 снилс 39 as 35 fiscale 34 codice 33 ni 33 my 31 份 27 证 27 bsn 24 it 23 meu 22 pesel 22
        Ln= tc 22 nie 21 pain 21 que 21 mi 20 reads 19 the 19 cpf 18 no 18 off 18 个 17 okx -17 binance -19
        Ln= like -19 me -20 رقم -22 memo -29 tag -30 uid -45 #num -70
        Lf= portal 32 o 28 app 26 so 24 bug 23 il 20 en 19 old 18 the -33 #num -36
        R1= expired 24 d 22 y 20 belongs 19 ja 19 someone -19 so -21 #num -29
        Rn= its 29 on 29 expired 28 probably 26 a 25 if 25 ja 25 y 25 single 23 belongs 22 d 22 l 21 steht 20 and 18
        Rn= where 18 does -18 me -22 someone -23
        Rf= letter 39 because 31 on 25 x 23 me 19 card 18 form 18 c 17 o 17 i -21 the -23 my -27
        S= letter 67 portal 47 as 45 dni 43 app 41 cita 41 снилс 39 d 38 because 37 there 35 写 35 fatura 34
        S= fiscale 34 nie 34 card 33 codice 33 it 33 one 33 all 32 meu 32 tc 32 nota 31 주 31 o 29 expired 28
        S= favor 28 here 28 la 28 pesel 28 dual 27 份 27 身 27 digits 26 probably 26 steht 26 will 26 form 25
        S= my 25 needs 25 no 25 shows 25 sin 25 they 25 ー 25 证 25 요 25 bsn 24 c 24 fifth 24 ja 24
        S= nascimento 24 sistem 24 实 24 cpf 23 fill 23 il 23 kimlik 23 ni 23 que 23 single 23 steuer 23 w 23
        S= bug 22 passport 22 x 22 zero 22 belongs 21 na 21 new 21 名 21 pain 20 reading 20 says 20 bank 19 but 19
        S= hello 19 record 19 这 19 matters 18 pension 18 sie 18 найден 18 dice 17 portale 17 short 17 帮 17
        S= 오 17 على -17 id -19 please -19 text -19 mirror -21 und -21 رقم -22 free -23 someone -24 xrp -25
        S= bitget -26 bybit -28 binance -32 like -33 okx -35 tag -38 memo -43 #num -48 uid -66
        """)
}
