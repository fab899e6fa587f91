/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.holdings`.
    static let holdings = ShortWeights(
        bias: -18, accepts: 168, vetoes: -368,
        """
        is sfirst 65 len3 62 len4 50 gaSlash 43 gbColon 43 toks12 37 ideo 36 isCompany 34 sent4 29 gaSymbol 26
        is gaComma 24 gbSymbol 23 excl 22 isEastname 21 isEastcompany 20 isOrg 20 toksMore 16 toks6 14 gbComma 13
        is slast 12 gaDash -11 len2 -12 isSpot -13 gaBracket -14 toks45 -18 first -20 noI -25 gaDot -27 textq -28
        is upper -29 gbBracket -39 sentMore -39 isPlace -48 last -48 toks25 -49 gbMoney -64 question -90 len1 -101
        in finance.support-complaint 25
        Ln. subject 100 x.hold 83 t.first 70 t.fiction 47 x.study 38 own 37 x.here 37 x.car 36 x.role 35 x.tool 33
        Ln. t.frm 26 advice 24 t.fbeing 23 x.market 20 t.luggage 16 t.overb 15 t.fat 12 t.tadvice 10 x.offer -11
        Ln. me -13 t.booked -13 x.named -14 x.story -14 x.team -14 t.to -15 x.work -15 t.going -17 x.former -18
        Ln. denial -19 t.at -19 t.went -19 t.eng -20 x.quote -21 deal -26 x.sample -26 x.secret -27 news -28
        Ln. third -29 t.second -30 x.parcel -31 t.tother -41 x.sold -43 you -44 sample -66 x.tried -66 kin -67
        Ln. ask -72 wish -91
        Lf. x.team 38 x.quote 36 x.hold 27 ask 24 subject 24 t.first 23 deal 22 x.former 20 elided 19 t.ffrom 12
        Lf. advice 11 t.booked -10 t.ride -11 thought -11 x.parcel -11 x.number -12 t.unit -14 t.going -20
        Lf. x.offer -21 t.tother -22 wish -24 x.famous -24 x.market -24 x.sold -25 t.fiction -26 cond -27 place -27
        Lf. t.did -27 x.sample -28 me -29 x.story -30 other -31 x.trouble -34 kin -41 sample -46 x.tried -46
        Lf. t.fat -56
        Rn. t.tother 115 me 89 kin 75 t.ffrom 48 elided 44 t.booked 43 x.born 40 t.tadvice 39 t.first 30 t.fat 25
        Rn. x.pet 24 account 22 ask 22 x.hold 20 t.overb 19 x.tool 18 t.event 17 x.sold 17 loose 15 subject 15
        Rn. t.second 15 t.neg 14 x.quote 14 other 13 you 13 x.former 10 x.story 10 cond -11 t.did -13 x.famous -14
        Rn. t.at -16 x.offer -19 t.fiction -21 t.unit -23 x.number -23 x.market -24 x.here -26 x.team -28 x.live -30
        Rn. t.ride -40 news -46
        Rf. wish 60 you 57 x.tried 50 x.trouble 40 elided 39 denial 38 deal 36 x.famous 33 thought 31 x.quote 29
        Rf. t.neg 25 subject 24 ask 21 t.unit 21 other 20 t.frm 19 t.overb 17 t.at 16 t.eng 14 x.pet 14 x.sold 14
        Rf. t.booked -14 account -19 t.tadvice -19 sample -20 x.former -20 news -22 t.going -22 t.returned -22
        Rf. x.story -22 x.hold -24 x.tool -24 t.first -25 x.offer -31 x.named -37 place -47 x.here -53 t.ffrom -56
        Rf. t.tother -56 me -63
        S. x.hold 95 own 65 t.frm 54 x.tool 51 x.pet 40 x.car 36 x.study 34 x.born 33 x.role 32 elided 30
        S. t.luggage 29 me 27 t.fbeing 23 loose 22 t.fat 17 t.booked 14 t.lodging 13 t.to 13 t.at 12 t.ffrom 12
        S. t.first 12 t.unit -11 wish -11 t.ride -12 t.tadvice -13 x.secret -13 t.look -14 x.here -14 x.offer -16
        S. thought -18 t.tother -20 deal -21 t.went -22 x.tried -22 x.work -23 ask -24 x.team -25 cond -27
        S. t.going -29 x.shop -29 x.trouble -30 third -32 t.second -34 x.parcel -35 t.fwent -36 x.sold -36
        S. x.named -38 t.fto -40 t.eng -41 you -41 advice -43 t.returned -43 t.did -48 x.live -49 x.sample -49
        S. kin -54 x.number -55 place -57 t.fiction -69 x.market -77 t.overb -89 x.story -96 news -111 sample -149
        T. kin 100 t.tadvice 80 me 60 elided 50 ask 49 t.neg 40 deal 27 t.did 27 subject 24 x.hold 24 x.role 24
        T. t.fat 23 t.at 18 wish 17 x.shop 17 x.trouble 16 x.tool 15 t.eng 14 x.former 13 x.secret 13 t.luggage 12
        T. x.work 11 t.booked -11 x.named -12 x.team -14 t.second -18 t.tother -19 t.fto -20 t.ffrom -21
        T. x.famous -25 cond -26 advice -28 place -33 other -35 thought -37 you -43 third -46 x.market -53
        T. x.tried -58 x.sample -67 x.number -70 sample -72 t.fiction -98 news -99
        L1= is 28 had 12 btc -12 меня -13 has -19 out -19 own -30
        Ln= eth 20 il 20 is 19 ho 18 #num 17 i 16 the 16 hoje 14 ive 13 keep 13 of 13 check 12 de 12 just -12
        Ln= you -12 btc -16 su -16 #mix -17 total -17 out -21 for -24 has -24 own -28
        Lf= after 19 my 14 me -13 the -22
        R1= and 32 since 23 #num -14 each -16 to -16 for -28
        Rn= and 49 a 26 since 25 i 20 average 19 de 19 っ 15 me 13 each -16 zero -16 per -17 #mix -19 the -21
        Rn= #num -26 to -28
        Rf= sofa 20 는 19 in 16 i 13 buy -15 friday -18 de -22
        S= and 50 is 50 after 34 kids 32 of 31 asked 28 down 24 bag 23 ive 23 nobody 23 ada 22 l 22 we 22 books 21
        S= closing 21 i 21 since 21 sofa 20 average 19 half 19 는 19 it 18 y 18 car 17 phone 17 ら 17 days 16
        S= last 16 my 16 still 16 but 15 check 15 hoje 15 in 15 link 15 っ 15 に 15 di 14 have 14 il 14 went 14
        S= portfolio 13 see 13 so 13 a 12 sitting 12 each -12 first -12 lost -12 at -13 hes -13 were -13 eggs -14
        S= fee -14 this -14 trading -14 buy -15 total -15 with -15 en -16 get -16 mi -16 new -17 per -17 an -18
        S= back -18 lunch -18 su -18 friday -19 moved -19 out -19 ten -19 to -19 for -20 has -20 sold -20 #num -21
        S= el -21 thats -21 в -22 gas -24 tag -24 own -26 quem -27 worth -27 #mix -42
        """)
}
