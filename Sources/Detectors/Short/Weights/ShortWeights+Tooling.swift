/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.tooling`.
    static let tooling = ShortWeights(
        bias: -92, accepts: 84, vetoes: -135,
        """
        is isPlace 119 sent4 76 doubt0 65 gaComma 52 isCode 52 cap 47 isCompany 47 isEastcompany 47 isOrg 47 len3 47
        is gbColon 30 gbSlash 30 slast 29 ideo 19 isSpot 19 len4 17 toks6 17 sentMore 14 sfirst 13 gaSlash -11
        is isPerson -13 toks12 -18 first -19 isStrict -19 len2 -20 isVenue -23 textq -28 isKnown -33 sent16 -38
        is len1 -44 sent8 -52 noI -62 doubt1 -65 question -162
        in finance.support-complaint -24 location.travel -39
        Ln. place 77 subject 76 x.hold 60 t.fiction 47 t.first 44 own 33 t.frm 31 t.went 31 me 28 deal 27
        Ln. x.market 25 x.here 23 x.tool 23 t.at 22 elided 21 x.role 19 t.eng 18 account 13 t.booked 13 x.number 13
        Ln. cond 11 x.live 11 x.born 10 t.ride -12 x.quote -15 ask -17 x.famous -18 x.sold -18 news -20 x.story -24
        Ln. t.tadvice -25 you -26 t.to -30 thought -31 t.fto -32 x.sample -45 other -48 wish -57 t.neg -65
        Ln. denial -66 x.tried -82 sample -95 t.tother -151
        Lf. subject 69 t.first 62 x.quote 56 deal 28 place 28 own 27 elided 26 t.neg 23 x.number 17 x.team 14
        Lf. t.frm 12 x.offer 12 t.at 11 x.former -13 me -15 other -15 third -19 denial -20 x.story -23 x.sample -28
        Lf. x.hold -30 t.fto -32 x.market -32 advice -33 cond -34 thought -34 account -35 x.famous -36 sample -55
        Lf. t.tother -56 t.tadvice -59 kin -73
        Rn. kin 89 t.neg 69 elided 59 subject 52 me 49 t.tother 48 x.here 48 t.fat 40 denial 34 t.tadvice 32
        Rn. x.secret 27 x.tool 27 t.to 23 x.quote 22 t.first 21 deal 20 x.story 20 t.at 16 place 14 third 14
        Rn. x.born 14 t.booked 13 t.overb 13 t.event 11 wish -12 x.offer -13 x.work -13 t.did -14 sample -15
        Rn. t.fgoing -15 other -20 x.tried -24 t.look -27 x.team -34 x.former -37 x.hold -37 t.fiction -41 ask -44
        Rn. news -44 x.trouble -44 thought -46 cond -48
        Rf. third 77 me 57 x.famous 47 t.to 37 x.tool 37 advice 33 x.market 33 x.role 32 t.at 29 t.fat 24
        Rf. t.fgoing 24 you 24 account 20 t.fto 19 t.ffrom 15 wish 15 x.sample 14 x.team 14 t.overb 12 news -10
        Rf. t.returned -11 t.tother -11 x.live -11 x.secret -11 other -12 x.shop -13 x.former -14 x.number -15
        Rf. t.first -16 t.going -16 x.trouble -16 elided -20 deal -28 t.unit -29 x.offer -39 t.eng -43 x.parcel -47
        Rf. x.here -66
        S. me 88 x.tool 61 deal 57 own 52 place 44 t.at 35 t.booked 31 t.went 31 t.frm 24 subject 20 t.ffrom 19
        S. x.born 19 x.named 16 kin 13 x.study 13 x.role 11 x.car 10 x.sold -12 x.number -14 x.tried -14
        S. t.trouble -16 t.unit -19 t.ride -20 t.look -22 account -26 t.to -28 t.did -29 t.neg -29 t.fwent -30
        S. t.first -33 x.famous -39 x.team -39 x.trouble -41 you -43 t.second -44 t.tadvice -46 x.offer -48
        S. x.parcel -48 t.fiction -51 t.eng -55 cond -62 wish -64 x.former -65 advice -67 x.market -67 x.story -67
        S. x.sample -77 ask -88 other -88 t.overb -101 thought -114 t.tother -120 news -121 sample -179
        T. deal 69 kin 43 me 42 t.fat 23 t.at 21 t.overb 14 x.quote -11 t.first -12 x.work -12 subject -13 cond -15
        T. advice -16 t.returned -16 t.neg -19 x.offer -19 t.went -21 x.trouble -22 own -23 x.tool -24 denial -25
        T. third -26 t.frm -28 thought -31 other -32 x.role -32 t.eng -37 x.tried -37 x.story -38 t.second -41
        T. t.to -43 x.number -45 x.sample -45 x.famous -52 x.team -58 t.fiction -70 sample -78 news -113
        T. x.market -131
        L1= は 22 running 20 one 14 for -14 una -15 and -16 in -17 vs -19 the -24
        Ln= は 22 running 20 bought 16 la 16 one 16 #num 14 never -14 the -14 una -15 for -18 in -18 vs -19
        Ln= keep -20 ledger -20 a -21 wallets -23 metamask -25 trezor -28
        Lf= my 21 #num 20 on 19 best -15 the -17
        R1= for 23 で 17 since 15 on 13 vs -12 im -15 to -23 a -29
        Rn= for 37 here 20 #num 17 me 17 で 17 after 16 用 16 an 15 since 15 e 14 has 14 zero 12 vs -12
        Rn= firmware -13 keystone -14 still -14 again -16 aja -16 to -16 哪 -16 rabby -17 update -19 frame -20
        Rf= at 21 i 19 is 18 me 15 for 14 mine 14 는 13 two 12 its -14 on -14 it -19 with -23 大 -25 again -33
        Rf= #num -52
        S= れ 33 two 31 zero 30 my 29 three 28 は 27 入 25 drama 24 is 24 la 23 coldcard 22 用 22 after 21 an 21
        S= running 21 i 20 pi 20 て 20 ウ 20 는 20 e 19 since 19 thinkpad 19 け 19 same 18 me 17 mine 17
        S= multisig 17 plus 17 stuff 17 管 17 at 16 good 16 l 16 pro 16 на 16 안 16 lauft 15 nothing 15 steel 15
        S= browser 14 laptop 14 years 14 己 14 自 14 요 14 another 13 bought 13 camera 13 foundation 13 has 13
        S= phone 13 why 13 меня 13 у 13 bitvavo 12 do 12 dropped 12 if 12 我 12 any -12 buy -12 support -12
        S= this -12 と -12 not -13 phantom -13 a -14 bitbox -14 his -14 una -15 aja -16 metamask -16 o -16 ち -16
        S= best -17 our -17 para -17 rabby -17 tested -17 个 -17 和 -17 哪 -17 against -18 ci -18 emulators -18
        S= keep -18 新 -19 to -20 ledger -21 the -21 used -21 钱 -22 coffee -23 im -23 wallets -23 大 -25 in -28
        S= its -28 trezor -30 vs -31 hand -33 hw -33 again -50
        """)
}
