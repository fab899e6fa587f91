/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.exchange-usage`.
    static let usage = ShortWeights(
        bias: 4, accepts: 52, vetoes: -156,
        """
        is doubt0 92 sent4 82 doubt1 80 gbComma 57 gaComma 48 len3 43 sfirst 43 toks45 38 toksMore 32 isCode 28
        is isEastname 25 isVenue 23 len4 22 gbSymbol 21 toks12 -10 gbBracket -12 toks6 -12 last -18 gaQuote -19
        is excl -22 gaDash -24 sentMore -26 gaDot -27 isChunk -31 isPerson -35 gaMoney -37 sent16 -47 toks25 -48
        is upper -50 len1 -55 gbQuote -59 noI -62 isSpot -63 gaUnderscore -81 textq -84 first -99 question -132
        is doubt2 -172
        in finance.support-complaint 84 location.travel -16
        Ln. subject 63 place 60 deal 58 x.team 56 t.first 54 x.former 54 t.fiction 47 t.frm 47 x.secret 39 cond 32
        Ln. account 30 t.fbeing 30 elided 26 loose 26 own 24 t.going 24 t.fwent 23 me 22 t.returned 18 t.overb 16
        Ln. x.sold 16 t.ride 15 t.went 15 t.booked 14 t.event 14 x.here 13 x.hold 13 t.at 12 t.eng 12 x.role 12
        Ln. x.study 12 t.second 10 x.tool -13 advice -18 x.famous -18 t.did -20 x.born -21 t.ffrom -22 t.venue -23
        Ln. x.story -24 x.work -31 x.sample -35 ask -36 news -38 t.tother -38 x.parcel -40 t.neg -43 x.quote -43
        Ln. x.named -45 you -46 x.trouble -47 x.tried -71 wish -79 thought -90 sample -98 denial -101 kin -111
        Lf. subject 70 x.team 62 t.at 53 x.tool 46 x.quote 45 own 40 elided 39 x.work 39 x.number 36 x.former 33
        Lf. t.to 29 t.going 21 you 19 t.fbeing 17 x.hold 17 t.ffrom 16 x.parcel 16 t.second 15 loose 14 x.named 14
        Lf. deal 13 x.here 12 x.offer 12 denial -11 t.first -11 t.frm -11 news -13 x.tried -13 x.study -15
        Lf. advice -17 t.trouble -17 t.went -17 x.born -18 x.trouble -18 x.secret -21 x.shop -21 cond -24 t.fat -24
        Lf. x.car -28 x.sample -29 t.fiction -32 other -35 t.neg -35 thought -36 x.famous -36 t.tother -37
        Lf. t.tadvice -38 x.story -43 x.market -48 t.event -50 x.live -51 me -69 ask -72 kin -77 sample -81 wish -85
        Rn. kin 102 me 90 t.tadvice 50 t.stayed 45 x.study 42 t.to 39 account 35 t.overb 34 ask 28 t.fbeing 27
        Rn. t.ffrom 22 t.tother 22 x.story 22 loose 21 t.first 21 x.named 20 denial 19 x.work 19 deal 16 t.second 15
        Rn. x.born 15 x.sold 13 t.booked 10 wish 10 x.role -10 sample -11 advice -15 x.team -15 t.going -16
        Rn. x.hold -21 x.number -21 own -22 x.secret -22 x.tried -23 t.fwent -24 thought -25 cond -26 x.parcel -31
        Rn. other -32 t.fiction -33 x.here -35 t.frm -36 x.tool -41 x.former -54 news -65 x.trouble -69
        Rf. x.famous 81 deal 69 x.born 45 denial 41 x.market 39 x.tried 35 t.at 34 t.neg 34 wish 30 elided 29
        Rf. x.study 26 x.hold 22 t.overb 21 own 17 t.event 17 t.went 17 x.here 16 ask 14 t.fto 14 account 13
        Rf. t.unit 13 t.returned 11 x.story 11 t.frm 10 me -12 x.number -12 x.pet -13 x.work -15 advice -16 news -16
        Rf. t.to -20 x.sold -21 x.trouble -21 t.eng -27 x.team -27 x.offer -30 x.quote -32 t.tother -33 cond -37
        Rf. place -38 x.former -39 t.fat -41 other -43 t.going -54
        S. deal 74 t.fbeing 65 me 61 own 52 loose 50 x.hold 50 t.to 46 account 44 x.born 40 x.here 39 t.tadvice 38
        S. x.tool 31 t.returned 28 x.offer 28 x.study 26 x.tried 22 t.went 21 x.named 21 t.stay 20 t.fwent 19
        S. t.lodging 19 t.stayed 19 t.first 18 t.ride 18 x.sold 18 t.fto 17 t.unit 14 t.booked 13 t.frm 13 x.work 12
        S. x.team 11 t.look -13 t.motion -13 t.event -14 denial -16 x.pet -17 x.role -21 x.number -25 x.shop -26
        S. t.venue -27 t.arrived -30 t.neg -30 t.at -34 x.live -34 t.second -36 t.arriving -38 cond -42 elided -43
        S. t.tother -45 x.parcel -47 t.fiction -48 x.trouble -50 x.story -52 t.eng -55 wish -65 t.overb -70 kin -73
        S. x.quote -75 ask -79 you -83 advice -89 x.market -91 x.sample -91 other -93 thought -120 news -157
        S. sample -197
        T. me 85 t.tadvice 78 x.born 60 kin 55 t.went 47 t.fat 46 t.overb 43 t.tother 42 x.tried 39 x.sold 34
        T. t.unit 30 x.here 28 t.going 23 wish 23 x.role 20 t.first 13 t.greet 13 t.to 13 x.tool 12 account 11
        T. t.lodging -11 subject -15 third -16 x.hold -16 x.named -16 t.fto -17 x.quote -17 x.offer -19 other -20
        T. own -22 place -22 x.former -22 t.eng -23 denial -24 ask -27 x.trouble -30 t.trouble -31 x.team -34
        T. t.neg -35 x.secret -42 t.second -45 t.ffrom -47 cond -51 x.famous -52 x.story -52 x.shop -54 t.booked -58
        T. t.fiction -70 t.frm -72 x.market -73 x.sample -74 x.number -79 news -113 sample -115
        L1= into 28 con 26 between 22 xai 19 على 19 for -19 of -19 uid -19 use -22 the -42
        Ln= two 32 here 30 between 28 into 27 straight 27 con 26 have 26 minh 23 #num 20 xai 19 على 19 ben 18
        Ln= like -20 nghe -20 by -23 我 -24 i -25 to -25 use -26 wallet -26 the -28 trading -28 binance -30 uid -38
        Lf= on 46 all 23 only 23 been 20 time 20 from -19 #num -21 cant -22
        R1= 에 36 since 34 で 33 and 25 desde 22 does 22 last 19 or -20 uid -23
        Rn= 에 36 で 33 since 31 and 29 my 29 #num 23 desde 22 单 22 用 21 dont 20 last 19 점 -18 de -19
        Rn= you -19 coin -20 user -21 or -22 uid -22 two -23
        Rf= ama 31 i 25 money 23 my 23 with 19 에 -19 only -20 #mix -22
        S= my 61 me 54 i 51 y 46 since 45 con 42 fiat 40 every 37 ledger 37 money 37 been 36 서 35 ama 34 and 34
        S= of 33 rest 33 만 33 but 32 more 32 two 31 xai 31 goes 30 on 30 christmas 29 어 29 buy 28 senedir 27
        S= straight 27 で 27 用 27 before 26 into 26 minh 26 some 26 what 26 fees 25 night 25 through 25 app 24
        S= kauf 24 were 24 bridge 23 everything 23 had 23 年 23 dca 22 desde 22 lunch 22 thing 22 单 22 about 21
        S= between 21 both 21 percent 21 tax 21 갈 21 do 20 gio 20 hoi 20 kept 20 marriage 20 spring 20 todo 20
        S= 트 20 because 19 just 19 opened 19 quid 19 sleep 19 via 19 على 19 一 19 cashback 18 bitstamp -18
        S= mas -18 said -18 검 -18 점 -18 bi -19 de -19 ex -19 example -19 fee -19 no -19 래 -19 bitvavo -20
        S= in -20 nghe -20 wait -20 て -20 any -21 or -21 un -21 wallet -21 has -22 if -22 where -22 coin -23
        S= keep -23 が -23 okx -24 на -24 亏 -24 user -25 세 -25 소 -25 they -27 will -27 our -28 please -28
        S= you -28 also -30 api -32 got -32 by -33 dau -33 exchange -33 one -33 id -37 binance -40 trading -46
        S= uid -53
        """)
}
