/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.birth-date`.
    static let birthDate = ShortWeights(
        bias: -83, accepts: 9000, vetoes: -900,
        """
        is gaComma 94 gbComma 86 first 73 gaSymbol 72 sent4 62 isCode 55 toks6 53 len3 49 cap 42 gbDot 40
        is isCompany 36 isEastcompany 36 isPlace 34 isBirth 33 isGroups 33 len4 33 slast 31 toks12 30 excl 22
        is sent8 22 gaBracket 14 gbColon 13 toksMore -17 gbDash -20 gaQuote -23 gaColon -24 sentMore -33
        is isAddress -39 sent16 -51 gbQuote -52 toks25 -56 last -65 noI -68 len2 -82 question -102
        in finance.support-complaint -10 location.home-address -28 location.travel -78
        Ln. subject 90 t.first 89 t.fiction 62 x.born 48 t.overb 45 me 42 t.ffrom 41 x.famous 31 x.market 25 own 20
        Ln. advice 17 thought 17 x.number 12 x.quote 11 t.unit 10 x.offer -11 x.shop -14 x.story -14 ask -19
        Ln. denial -19 t.to -19 x.live -19 you -20 t.frm -23 t.went -24 t.neg -27 x.sample -27 news -28 t.fto -32
        Ln. x.former -34 t.at -35 place -42 x.tried -48 wish -50 kin -51 t.tother -60 sample -64
        Lf. subject 67 t.first 57 x.born 52 x.quote 49 t.unit 34 other 24 x.team 24 you 23 x.here 16 advice 11
        Lf. elided 11 t.neg 11 thought -11 x.number -12 t.fat -13 t.to -13 t.going -14 cond -16 x.tried -16
        Lf. x.parcel -18 wish -19 x.offer -21 account -22 deal -24 t.at -24 x.famous -24 t.fiction -25 x.sample -28
        Lf. x.story -29 t.tadvice -31 kin -35 t.tother -37 me -39 sample -46
        Rn. x.born 70 t.tadvice 50 elided 44 deal 37 t.overb 33 t.neg 29 x.live 24 x.quote 23 kin 22 t.at 21 cond 20
        Rn. wish 20 x.here 20 x.sample 20 t.trouble 16 me 13 t.unit 13 subject 11 x.story 10 place -10 t.eng -11
        Rn. x.famous -14 x.trouble -14 t.ride -16 x.market -16 x.named -16 x.shop -16 x.offer -19 x.number -21
        Rn. x.team -21 x.tried -21 thought -22 t.fat -25 t.fiction -25 x.former -28 third -34 t.to -35 news -46
        Rf. you 58 x.famous 33 kin 27 third 25 t.neg 23 place 22 elided 18 t.overb 18 t.fat 16 t.booked 15
        Rf. t.fiction 15 x.car 15 x.tried 15 denial 13 t.going 13 t.first -10 x.trouble -11 t.tother -16 sample -20
        Rf. x.number -20 t.frm -23 x.offer -23 x.here -24 news -30 t.fto -42
        S. x.born 161 cond 45 t.unit 37 deal 34 own 29 me 27 place 26 subject 25 t.trip 25 x.here 24 t.at 23
        S. t.going 19 x.tried 19 t.ffrom 17 x.famous 15 t.neg 14 other 13 t.first 10 t.greet 10 t.look -10
        S. t.motion -11 elided -14 t.fto -14 x.trouble -14 t.event -15 x.hold -15 t.tadvice -16 t.ride -19
        S. thought -22 denial -25 x.team -27 third -28 x.parcel -28 t.to -32 x.work -33 x.shop -36 t.fiction -39
        S. t.eng -40 t.went -41 advice -43 kin -47 t.frm -50 t.overb -52 account -58 x.former -60 x.story -60
        S. x.market -61 x.number -75 t.tother -89 news -117 sample -144
        T. me 84 t.tadvice 66 t.first 50 other 34 subject 31 ask 30 kin 26 t.fto 22 x.role 21 x.here 18 wish 16
        T. t.tother 10 t.look -11 x.hold -11 denial -12 t.fgoing -12 t.fat -14 t.going -14 t.second -14
        T. t.returned -16 x.parcel -16 t.to -19 x.team -20 x.quote -22 place -24 t.eng -25 x.famous -25 advice -28
        T. deal -29 x.story -34 you -39 x.number -49 thought -54 x.sample -55 sample -59 x.market -60 x.tried -63
        T. t.frm -68 third -69 t.fiction -97 news -99
        L1= a 13 birthday 13 이 -13 since -15 on -16 the -17 #num -21 retrieved -34
        Ln= it 29 de 20 #mix 18 日 15 生 15 dob 12 이 -13 since -15 was -17 birthday -19 the -21 retrieved -34
        Lf= half 21 i 20 day 16 with 14 birthday 13 #num -20
        R1= 生 21 #num -28
        Rn= 生 26 she 24 and 19 the 14 we -12 to -13 #num -52
        Rf= me -13 #num -20 the -25
        S= 生 41 and 35 i 34 my 30 it 29 de 26 half 22 yes 21 a 19 her 18 socks 18 today 18 your 18 cake 16 im 16
        S= come 14 on 14 other 14 baby 13 with 13 been -12 b -13 터 -13 que -14 to -15 с -15 our -16 of -17 we -17
        S= since -24 retrieved -34 #num -59
        """)
}
