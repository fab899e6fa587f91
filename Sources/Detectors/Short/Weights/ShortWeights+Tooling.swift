/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.tooling`.
    static let tooling = ShortWeights(
        bias: -63, accepts: 126, vetoes: -159,
        """
        is sent4 80 isPlace 72 doubt0 64 slast 49 gaComma 40 cap 39 isCompany 39 isEastcompany 39 isOrg 39 isCode 34
        is len3 27 last 25 gbColon 24 excl 22 isSpot 20 toks6 20 isTelling 18 len2 18 toks25 -11 sent16 -13
        is isStrict -15 toks12 -16 sfirst -18 gaSlash -20 isKnown -20 isVenue -20 first -36 textq -41 noI -44
        is len1 -47 sent8 -60 doubt1 -64 question -172
        in finance.support-complaint -10 location.travel -32
        Ln. subject 74 place 73 t.fiction 47 deal 39 x.hold 37 me 33 t.first 27 x.market 25 own 24 t.frm 23
        Ln. advice 21 t.at 19 t.eng 18 x.tool 18 x.here 17 x.live 14 x.number 12 x.role 11 x.offer -11 x.quote -11
        Ln. x.story -14 x.sold -18 ask -20 kin -20 you -21 t.to -27 news -28 t.fto -32 x.sample -32 denial -36
        Ln. t.neg -44 other -46 wish -52 x.tried -69 sample -97 t.tother -108
        Lf. t.first 64 subject 52 x.tool 32 x.quote 31 place 29 t.eng 27 elided 24 x.team 24 t.frm 23 t.ffrom 16
        Lf. you 14 own 11 t.neg 11 deal 10 thought -11 t.did -12 x.hold -13 third -15 cond -16 x.tried -17 wish -19
        Lf. x.former -19 x.offer -21 me -22 x.market -22 x.famous -24 account -25 t.fat -25 t.fiction -25
        Lf. x.sample -28 x.story -29 t.tadvice -42 sample -46 t.fto -53 t.tother -55 kin -73
        Rn. kin 72 x.here 70 t.tother 61 me 43 t.fat 42 t.neg 41 subject 34 elided 32 t.tadvice 31 t.to 30
        Rn. t.first 26 t.at 23 t.fto 20 denial 17 x.quote 16 t.overb 13 t.event 11 t.going 11 x.parcel -12
        Rn. t.fgoing -14 x.famous -14 wish -15 x.market -16 x.tried -16 x.work -18 x.offer -19 other -21 t.look -23
        Rn. x.hold -23 t.frm -31 x.trouble -32 x.team -33 t.fiction -35 ask -43 thought -45 cond -46 news -46
        Rf. third 75 x.famous 33 you 28 t.fat 24 advice 22 x.tool 22 t.to 18 account 16 me 16 t.overb 16 t.did 15
        Rf. t.fiction 15 ask 14 t.first 13 denial 12 subject 12 t.ffrom 10 t.neg -11 x.shop -13 x.former -14
        Rf. x.trouble -14 t.going -15 thought -16 x.live -16 x.number -16 sample -20 t.unit -20 news -22
        Rf. t.second -22 x.offer -23 deal -29 t.tother -32 x.parcel -39 t.eng -50 x.here -52
        S. me 74 own 55 place 54 x.tool 42 t.at 34 x.here 33 x.pet 25 deal 21 t.booked 20 t.frm 19 t.first 17
        S. t.went 16 x.study 12 loose 11 t.event 11 t.ffrom 11 x.born -12 t.fto -15 t.look -17 t.trouble -17
        S. x.famous -17 x.sold -19 t.to -20 x.team -21 t.ride -22 t.fwent -23 t.did -26 x.offer -26 x.quote -27
        S. x.trouble -27 cond -30 x.number -31 x.tried -31 kin -32 advice -34 x.parcel -34 t.neg -42 x.former -42
        S. t.eng -45 t.tadvice -47 you -48 wish -52 x.sample -52 t.fiction -54 t.second -54 ask -68 x.story -70
        S. x.market -83 thought -93 t.overb -95 other -100 t.tother -111 news -121 sample -182
        T. kin 76 me 44 t.fto 42 deal 39 t.at 26 elided 22 wish 21 ask 18 t.fat 18 denial -10 x.role -10 x.tool -13
        T. x.team -14 third -20 other -21 x.story -21 advice -24 x.famous -25 you -28 t.frm -29 thought -30
        T. x.number -41 t.eng -44 t.neg -44 t.to -51 x.sample -52 x.market -53 x.tried -53 sample -59 t.fiction -78
        T. news -95
        L1= は 30 for -13 the -15 una -18
        Ln= は 30 #mix 17 one 13 for -13 up -13 ledger -14 una -18 a -20 trezor -20 wallets -21 metamask -26
        Lf= #num 24 my 15 the -21
        R1= and 22 for 18 support -12 im -14 a -32
        Rn= for 36 e 17 me 16 after 15 zero 15 an 12 support -12 to -12 frame -17 rabby -19
        Rf= is 21 i 20 that 15 every 14 with -13 again -24 #num -50
        S= three 33 zero 31 は 30 two 26 drama 24 is 24 #mix 21 at 20 multisig 20 는 19 an 18 coldcard 18
        S= thinkpad 18 after 17 mine 17 thats 17 金 17 e 16 i 16 for 15 good 15 la 15 lauft 15 用 15 요 15
        S= меня 14 у 14 paid 13 shelf 13 stuff 13 저 13 capsule 12 wall 12 на 12 metamask -12 support -12
        S= coins -13 o -13 our -13 still -13 ち -13 bitbox -14 any -15 used -15 in -16 coffee -17 frame -17
        S= rabby -18 trezor -18 una -18 para -19 to -20 its -21 ledger -21 wallets -21 a -22 im -22 best -23
        S= hand -25 #num -27 the -27 again -32 hw -34 vs -38
        """)
}
