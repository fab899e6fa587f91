/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.holdings`.
    static let holdings = ShortWeights(
        bias: -20, accepts: 165, vetoes: -321,
        """
        is len3 97 gbComma 65 sfirst 65 len4 55 gaSlash 44 gbColon 42 isEastname 41 gaSymbol 40 isCompany 39
        is toks6 34 gbSymbol 31 toks12 30 isCode 28 gbDash 23 sent8 16 isEastcompany 14 isOrg 14 sent4 14
        is isGroups 10 isChunk -10 toksMore -10 sentMore -13 toks45 -13 textq -14 sent16 -17 noI -20 gaDash -21
        is cap -28 gaDot -28 gaBracket -31 len2 -32 isPlace -33 toks25 -40 gaColon -41 last -48 upper -49
        is gaQuote -67 question -100 gbMoney -103 len1 -120
        in finance.support-complaint 24 finance.deposit-memo -25
        Ln. subject 104 t.first 69 own 67 advice 65 x.hold 57 x.here 47 t.fiction 43 t.frm 41 x.tool 39 elided 35
        Ln. t.event 35 t.fat 30 x.role 26 t.luggage 25 account 22 x.car 21 t.fbeing 15 x.study 15 t.overb 13
        Ln. x.trouble 12 t.eng -10 deal -11 other -11 t.neg -13 x.quote -13 t.tadvice -14 cond -15 t.fto -15
        Ln. t.unit -16 x.work -17 x.famous -18 t.going -19 t.ffrom -20 t.to -21 x.live -24 news -25 x.sample -25
        Ln. t.at -26 t.went -27 thought -28 x.story -37 x.parcel -39 you -39 t.booked -42 x.sold -48 x.secret -52
        Ln. sample -55 third -55 kin -56 ask -63 denial -64 wish -80 t.tother -82 x.tried -102
        Lf. x.hold 55 elided 47 subject 47 t.first 36 x.born 35 x.quote 34 t.to 30 x.former 29 deal 28 third 25
        Lf. t.went 24 x.team 23 x.study 22 t.luggage 21 x.named 21 t.booked 19 t.at 16 t.fto 16 you 16 t.returned 15
        Lf. t.eng 14 t.second 14 t.neg 12 x.offer 11 x.tool -11 t.fiction -12 account -14 t.trouble -15 x.live -17
        Lf. denial -20 x.parcel -20 other -21 t.ride -21 t.tother -22 t.going -23 x.story -26 place -27 t.did -27
        Lf. x.sample -28 x.famous -36 thought -38 x.market -41 t.frm -42 t.fat -43 x.trouble -43 me -44 x.tried -47
        Lf. sample -55 cond -68 kin -75
        Rn. kin 98 me 81 t.tother 76 t.ffrom 55 x.hold 51 x.born 45 x.tool 41 ask 39 place 38 t.second 38
        Rn. t.tadvice 36 x.named 35 t.booked 34 x.story 34 t.frm 32 elided 29 loose 29 x.pet 22 t.neg 18 x.car 17
        Rn. x.sold 17 t.event 13 x.live -10 x.market -11 x.quote -11 advice -16 t.to -17 x.offer -17 x.here -18
        Rn. t.overb -19 t.at -22 t.unit -28 t.ride -39 thought -41 news -46 x.number -52
        Rf. wish 81 x.tried 72 elided 62 x.famous 47 deal 39 ask 37 t.fto 37 x.pet 35 third 34 x.quote 30 denial 28
        Rf. x.trouble 28 x.secret 27 t.lodging 26 x.market 26 you 25 own 23 subject 23 t.eng 21 thought 19 kin 18
        Rf. x.live 17 x.sample 17 t.overb 15 x.team 15 x.sold 12 t.at 11 news -11 x.role -14 t.did -15 t.tother -17
        Rf. t.fiction -18 t.tadvice -18 x.hold -18 t.returned -20 t.going -21 t.second -21 x.former -27 x.shop -27
        Rf. t.fat -28 x.named -33 x.tool -34 t.first -35 x.offer -38 me -40 account -43 t.ffrom -44 x.here -60
        Rf. place -61
        S. x.hold 106 own 78 x.born 65 t.luggage 53 x.study 47 x.tool 45 x.pet 44 me 38 elided 36 t.ffrom 36
        S. t.booked 31 t.frm 31 x.car 31 t.tadvice 29 t.neg 18 t.at 16 x.role 14 loose 13 t.first 12 other -11
        S. t.lodging -11 x.named -11 t.fwent -12 kin -13 t.unit -14 x.here -15 t.fto -18 t.trouble -18 x.famous -18
        S. t.went -19 t.returned -21 x.secret -21 x.shop -22 t.fat -23 x.sold -23 denial -24 x.offer -27
        S. x.parcel -28 t.second -30 x.team -30 account -31 subject -32 t.eng -32 t.ride -33 x.tried -34
        S. t.tother -36 third -36 x.live -36 place -41 t.fiction -41 advice -42 ask -44 t.look -45 you -52
        S. x.number -53 deal -57 x.quote -58 t.going -63 cond -69 x.sample -73 t.did -79 x.market -87 thought -89
        S. x.story -93 t.overb -106 news -111 sample -133
        T. kin 89 t.tadvice 88 subject 46 x.pet 38 me 37 deal 36 ask 34 t.neg 34 t.at 32 t.fat 28 x.role 27
        T. elided 25 t.did 25 t.eng 22 x.hold 22 x.former 21 x.shop 19 x.trouble 18 t.ride 15 x.work 14 x.secret 13
        T. t.luggage 11 t.frm -10 x.born -13 x.story -18 x.here -19 t.fto -20 t.unit -22 advice -23 x.tried -31
        T. place -34 t.second -39 thought -39 cond -43 other -53 x.team -55 x.famous -56 x.offer -57 x.sample -59
        T. third -68 x.number -72 sample -91 t.fiction -92 x.market -96 news -118
        L1= is 44 keep 27 dung 20 and 19 btc -21 moved -21 out -21 punya -23 own -24 has -29
        Ln= is 32 keep 27 minh 27 eth 26 so 23 elimde 22 have 22 ho 21 ive 21 of 21 only 21 dung 20 still 19 年 19
        Ln= con 18 il 18 left 18 hoje 17 j 17 me 17 su -17 company -19 が -20 moved -21 bought -22 gas -22 out -22
        Ln= sold -22 for -23 own -23 punya -23 total -23 has -44
        Lf= its 22 after 21 my 21 eth -16 from -20 the -33
        R1= and 40 since 27 from 23 kaldi 22 и 22 into 18 or -18 만 -27 for -31
        Rn= and 59 since 27 a 24 from 24 kaldi 22 my 22 average 21 dream 20 doge 18 into 17 was 17 て -18 만 -27
        Rn= to -29
        Rf= に 45 still 26 days 23 i 23 in 22 ら 20 sofa 19 な 19 는 19 its 18 and -17 de -20 friday -21 mi -22
        Rf= 면 -22
        S= and 56 に 54 still 42 yes 38 my 37 since 37 after 34 kids 34 its 33 ive 33 ら 32 asked 31 down 31 is 31
        S= year 31 me 30 have 29 college 28 minh 27 sitting 27 days 26 in 26 ま 26 bag 25 left 25 나 25 not 24
        S= 手 24 ada 23 y 23 は 23 divorce 22 elimde 22 kaldi 22 nobody 22 average 21 doge 21 holding 21 i 21
        S= だ 21 dream 20 dung 20 l 20 of 20 retirement 20 て 20 hoje 19 phone 19 portfolio 19 는 19 sofa 18
        S= we 18 на 18 な 18 是 18 니 18 아 18 auf 17 books 17 closing 17 kayak 17 never 17 very 17 и 17
        S= as -17 back -17 by -17 co -17 eggs -17 got -17 has -17 kraken -17 no -17 sold -17 be -18 or -18
        S= company -19 out -19 su -19 る -19 total -20 card -22 quem -22 thanks -22 う -22 면 -22 month -23
        S= new -23 punya -23 ten -23 lost -24 say -24 le -26 the -26 도 -26 #num -28 if -28 own -28 to -28 в -28
        S= не -28 friday -29 get -29 moved -29 が -29 at -30 eu -31 supply -32 worth -33 #mix -35 el -35 tag -37
        S= gas -38
        """)
}
