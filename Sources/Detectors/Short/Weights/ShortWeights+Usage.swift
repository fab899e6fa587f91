/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.exchange-usage`.
    static let usage = ShortWeights(
        bias: -19, accepts: 150, vetoes: -228,
        """
        is doubt0 102 doubt1 73 sent4 70 gbComma 63 sfirst 37 gaComma 31 toks45 31 isEastname 30 slast 29 len3 25
        is len4 20 gbSymbol 19 isCode 16 toks12 16 excl 15 toksMore 15 ideo 13 isPlace 11 sentMore -10 last -11
        is toks6 -12 isStrict -17 isTelling -18 isChunk -21 gaDash -24 gaDot -29 gbColon -33 upper -38 len1 -39
        is isPerson -45 gbQuote -47 toks25 -52 sent16 -55 gaQuote -59 isSpot -63 noI -66 gaUnderscore -73 textq -83
        is first -87 question -137 doubt2 -175
        in finance.support-complaint 64 location.travel -20
        Ln. place 54 x.former 51 subject 48 t.fiction 47 t.frm 47 x.team 47 t.first 40 deal 36 t.going 33 t.overb 33
        Ln. account 32 x.hold 31 loose 29 own 29 x.secret 28 cond 26 t.ride 25 me 20 t.eng 20 x.here 19 other 14
        Ln. t.fbeing 14 x.market 14 x.role 14 x.number 13 t.fto 11 t.event 10 t.second -13 third -13 x.story -14
        Ln. x.offer -16 t.venue -17 t.did -21 ask -26 x.parcel -26 x.trouble -27 x.live -29 x.sample -30 x.work -32
        Ln. t.neg -38 t.ffrom -39 you -42 news -46 t.tother -50 denial -58 wish -58 x.tried -60 thought -82 kin -96
        Ln. sample -104
        Lf. x.team 63 own 47 subject 44 x.quote 40 t.at 35 x.number 34 deal 21 elided 19 t.to 19 x.hold 18
        Lf. t.overb 17 x.work 17 loose 12 t.eng 11 t.lodging 11 you 11 x.former 10 advice -11 other -12 t.went -14
        Lf. news -15 t.fat -15 x.shop -15 t.event -16 t.tadvice -16 x.secret -17 x.sample -20 x.offer -21
        Lf. x.famous -24 t.fiction -25 t.neg -26 t.trouble -28 thought -29 x.market -31 x.tried -39 x.live -44
        Lf. x.story -44 t.tother -46 x.trouble -46 wish -52 ask -61 kin -64 sample -69 me -86
        Rn. me 86 t.tadvice 58 kin 56 t.ffrom 52 t.stayed 51 t.overb 49 account 42 t.to 35 t.first 29 place 28
        Rn. x.study 27 t.fbeing 24 x.born 18 t.tother 17 loose 13 x.pet 13 x.work 12 x.quote 11 x.story 10
        Rn. x.market -12 x.secret -12 x.famous -14 x.role -14 x.team -16 t.going -17 t.at -18 x.hold -18 advice -19
        Rn. t.neg -20 t.fat -21 x.former -21 t.fiction -22 own -23 thought -25 cond -29 x.parcel -31 x.tried -35
        Rn. x.tool -40 other -44 t.frm -44 x.trouble -55 news -59
        Rf. x.famous 61 denial 53 you 40 deal 38 t.at 35 t.neg 35 t.returned 34 kin 31 x.tried 23 x.study 22
        Rf. t.went 19 thought 18 x.live 18 x.born 17 t.ride 15 t.fiction 14 t.overb 14 subject 13 ask 12 elided 12
        Rf. x.trouble 11 loose -11 me -13 t.ffrom -13 x.offer -13 advice -14 x.work -14 x.pet -17 x.sample -17
        Rf. x.role -18 x.sold -19 t.tother -22 x.named -22 other -23 sample -23 x.number -23 news -27 x.former -28
        Rf. place -30 t.fat -31 x.team -32 t.to -36 x.quote -36 cond -40 t.eng -41
        S. me 59 own 56 deal 48 x.here 47 x.hold 46 t.fbeing 43 loose 42 t.unit 40 account 36 t.booked 34 x.offer 32
        S. x.named 30 t.did 28 t.first 28 t.stay 28 t.to 28 t.stayed 27 x.former 27 t.ride 26 x.born 26 x.car 25
        S. x.team 24 t.fwent 19 t.returned 19 x.study 15 t.lodging 14 x.tool 13 t.going 12 x.tried 12 x.famous 11
        S. denial -10 t.arrived -11 t.motion -12 x.secret -13 place -14 x.pet -14 t.fto -15 t.trouble -16 t.look -17
        S. x.work -17 x.shop -18 x.number -20 wish -26 t.overb -27 x.role -27 t.venue -28 t.at -31 t.arriving -34
        S. ask -35 t.eng -37 x.live -37 x.quote -40 t.fiction -42 t.tother -43 x.parcel -44 t.neg -45 t.second -51
        S. x.story -52 kin -53 x.trouble -54 x.sample -60 you -78 advice -80 other -82 x.market -99 thought -107
        S. news -146 sample -201
        T. t.tadvice 83 me 82 kin 71 t.fat 54 wish 40 x.born 39 t.went 38 t.overb 37 x.here 34 x.sold 33 t.unit 29
        T. t.tother 24 t.to 21 x.tried 18 t.going 17 x.pet 16 deal 14 t.look -10 x.live -13 account -14 x.former -14
        T. t.eng -18 denial -19 subject -19 place -20 x.hold -21 x.shop -21 cond -23 t.trouble -23 x.named -23
        T. advice -24 x.famous -25 t.neg -29 x.trouble -31 t.at -33 x.secret -37 x.story -40 t.ffrom -44
        T. x.market -46 sample -59 t.booked -62 t.frm -62 t.fiction -78 x.number -83 x.sample -92 news -95
        L1= between 20 على 17 and 16 my 15 exchange -15 not -16 uid -18 use -18 of -21 the -27
        Ln= two 31 between 26 of 20 #num 17 into 17 على 17 opened 15 exchange -16 like -17 我 -17 trading -18
        Ln= never -20 use -22 binance -23 the -23 i -27 uid -38
        Lf= #mix 24 a 22 on 21 and 19 all 18 of 18 two 17 been 16 fiat 15 cant -15 moved -15 also -17 be -18
        Lf= #num -26
        R1= で 32 에 29 since 26 and 20 desde 20 kullaniyorum 20 last 19 만 16 on -15 or -16 uid -24
        Rn= #num 32 で 32 에 29 my 26 four 22 login 22 since 22 desde 20 kullaniyorum 20 me 20 last 19 this 16
        Rn= 만 16 slept 15 will -15 or -16 다 -16 you -17 when -19 of -21 uid -24 two -26
        Rf= with 21 money 19 in 17 would 17 like 16 다 16 my 15 so 15 is -15 ban -16 them -16
        S= my 68 me 44 で 38 been 37 but 34 every 34 서 34 and 31 y 31 between 30 with 30 goes 29 two 29 money 28
        S= i 27 #mix 26 kauf 26 of 26 since 26 buy 25 con 25 it 24 app 23 quid 23 dca 22 in 22 login 22 more 22
        S= 에 22 as 21 bridge 21 xai 21 用 21 desde 20 kullaniyorum 20 what 20 트 20 ahi 19 all 19 bought 19
        S= night 19 on 19 opened 19 pay 19 sleep 19 some 19 days 18 gio 18 hoi 18 marriage 18 person 18 一 18
        S= 만 18 about 17 enough 17 had 17 lot 17 minh 17 shes 17 trust 17 would 17 على 17 btc 16 last 16
        S= payday 16 ten 16 무 16 closed 15 daily 15 gambling 15 home 15 log 15 seen 15 slept 15 円 15 draw -15
        S= his -15 luna -15 okx -15 problem -15 wait -15 com -16 de -16 never -16 user -16 て -16 example -17
        S= you -17 be -18 one -18 fee -19 he -19 요 -19 by -20 the -20 на -20 exchange -21 래 -21 add -22
        S= any -22 our -22 will -22 id -23 they -23 also -24 bi -24 bitstamp -24 ever -24 trading -25 我 -25
        S= please -27 got -30 api -32 binance -32 uid -56
        """)
}
