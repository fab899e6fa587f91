/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.support-complaint`.
    static let complaint = ShortWeights(
        bias: -467, accepts: 132, vetoes: -246,
        """
        is first 173 sfirst 109 gbComma 99 doubt0 38 sent16 34 toks25 31 isVenue 30 sentMore 30 gbDot 20 isPlace 20
        is isTelling 20 len3 18 gbColon 12 isChunk 11 gbQuote -11 gbSymbol -11 isCode -11 gaMoney -12 last -13
        is isCompany -14 excl -15 gaSymbol -15 gaDash -16 gaUnderscore -16 gbBracket -17 doubt1 -18 noI -18 len1 -20
        is doubt2 -21 gaBracket -23 gaQuote -23 isStrict -23 isPerson -24 slast -25 ideo -27 toks6 -27 gbAt -31
        is gaComma -46 isSpot -68 sent4 -70 question -83
        in finance.exchange-usage 63 location.check-in 33 location.travel 10
        Ln. x.trouble 101 t.fiction 47 x.parcel 42 t.frm 36 x.team 31 own 27 advice 23 x.named 21 x.market 19
        Ln. t.trouble 17 t.neg 16 t.second 16 loose 15 third 15 x.sold 14 t.overb 11 t.unit 11 t.fbeing -11
        Ln. x.shop -11 t.fat -12 t.went -12 thought -13 x.hold -13 x.live -14 other -17 t.greet -17 place -18
        Ln. x.famous -18 t.did -19 t.event -19 t.ffrom -20 t.to -20 t.ride -21 x.work -23 news -24 x.story -24
        Ln. x.sample -25 you -28 denial -29 kin -32 me -32 x.tool -38 sample -53 t.fto -56 x.quote -56 wish -57
        Ln. x.tried -59 t.first -66 t.tother -77
        Lf. x.quote 63 t.went 58 t.to 42 subject 29 t.overb 28 elided 24 x.number 24 you 24 x.here 15 x.role 14
        Lf. x.offer 12 t.second 11 x.hold 11 x.team 10 x.sold -10 t.fiction -11 x.car -11 ask -17 t.booked -18
        Lf. t.first -18 deal -20 t.ffrom -21 x.trouble -22 kin -24 x.story -24 other -28 t.tother -28 x.sample -29
        Lf. t.eng -31 x.tried -32 x.market -33 x.famous -36 me -38 thought -41 cond -43 denial -51 t.tadvice -51
        Lf. sample -58
        Rn. me 150 x.trouble 143 x.quote 102 t.unit 81 elided 74 denial 73 t.tadvice 42 other 40 t.went 38 t.neg 35
        Rn. thought 34 deal 30 t.tother 30 t.ffrom 28 place 25 subject 23 loose 21 sample 21 t.look 19 x.famous 18
        Rn. t.returned 16 t.ride 15 third 15 kin 11 x.story 11 t.fat -11 x.pet -11 t.second -12 x.live -12
        Rn. x.shop -12 t.at -14 x.named -16 x.study -16 x.team -19 own -20 t.fto -20 x.role -26 t.fiction -29
        Rn. x.offer -33 t.going -34 x.here -34 x.hold -46 x.born -49 x.tried -55 news -57
        Rf. subject 58 x.famous 55 x.trouble 53 t.unit 47 x.born 47 t.overb 45 deal 41 place 41 denial 37 x.quote 37
        Rf. thought 35 x.market 30 t.tadvice 28 x.sample 28 x.hold 24 t.going 21 t.ffrom 19 x.tried 18 t.first 17
        Rf. third 16 x.pet 16 account 15 ask 14 t.luggage 13 t.returned 13 x.live 13 x.car 11 t.look 10 x.study 10
        Rf. t.fwent -10 t.second -10 t.arrived -11 t.at -14 t.to -15 x.secret -15 x.tool -15 t.frm -17 t.event -19
        Rf. cond -20 other -20 advice -26 x.named -28 x.sold -28 t.fat -36 x.offer -51 t.went -69
        S. x.trouble 122 t.unit 112 me 108 denial 89 x.quote 49 t.luggage 47 t.first 41 account 38 t.trouble 36
        S. t.returned 34 x.pet 33 t.went 32 t.look 30 loose 26 x.parcel 26 t.frm 25 deal 23 t.fto 19 t.did 13
        S. x.born 13 t.fgoing -11 t.onlyto -11 t.arrived -12 t.at -12 t.fbeing -12 x.hold -14 other -15 x.tried -15
        S. third -16 x.former -16 t.arriving -18 t.fwent -21 x.secret -21 t.neg -23 x.famous -23 x.role -24
        S. x.shop -24 t.greet -25 t.event -27 t.going -27 t.venue -28 elided -29 t.second -30 t.to -31 x.sample -32
        S. cond -34 x.team -35 t.eng -36 you -39 t.fiction -42 thought -42 x.tool -42 x.number -43 place -44
        S. wish -46 x.here -51 x.offer -58 x.work -58 t.tother -61 advice -67 x.market -72 t.overb -76 x.story -81
        S. kin -82 sample -96 news -113
        T. t.fwent 72 x.trouble 69 me 58 x.here 56 t.tadvice 53 ask 46 t.ride 43 other 39 own 35 t.first 33
        T. t.returned 25 kin 23 x.born 22 deal 18 t.frm 17 t.to 17 loose 16 t.arrived 14 t.at 12 x.former 11
        T. x.role -11 t.greet -13 advice -15 x.named -16 thought -17 t.eng -21 third -21 x.live -21 x.offer -21
        T. t.went -22 cond -23 x.quote -24 you -24 t.tother -25 t.ffrom -27 x.car -30 place -31 t.neg -35 x.team -36
        T. x.famous -44 x.sample -45 t.going -46 x.story -49 t.second -53 x.tried -58 t.fiction -70 sample -80
        T. x.market -87 news -115
        L1= and 39 from 19 منصة 19 on -18 my -19
        Ln= #mix 38 and 35 from 35 xlm 26 no 23 in 20 منصة 19 the -18 days -25 my -26
        Lf= to 27 been 20
        R1= still 75 keeps 30 withdrawal 22 rejected 21 no 20 입 20 wants 19 since -21 #num -23 e -23 uid -26
        R1= for -28 id -28
        Rn= still 68 withdrawal 39 they 34 keeps 31 gundur 30 cinco 27 saya 27 no 26 uc 26 이 23 입 22 rejected 21
        Rn= hasnt 20 人 20 本 20 wants 18 and -18 withdrawals -19 的 -19 the -21 since -22 coin -23 in -23 is -26
        Rn= id -27 #mix -30 uid -32 #num -59
        Rf= since 43 من 41 and 32 dias 30 sin 29 cs 26 が 26 onaylamiyor 25 processing 22 째 22 账 21 so 20
        Rf= 確 20 認 20 documents 19 到 19 il 18 still -18 it -19 from -20 is -22 #mix -23 days -28 다 -29
        Rf= been -31
        S= 째 59 sin 47 onaylamiyor 45 since 45 to 45 still 44 من 43 they 42 gundur 41 withdrawal 41 dias 40
        S= xlm 39 scan 35 객 35 센 35 터 35 from 33 saya 33 answer 32 cs 32 saldo 32 usdt 32 keeps 31
        S= verifikasi 31 молчит 31 回 31 账 31 и 30 没 29 이 29 udah 28 balance 27 cinco 27 值 27 到 27
        S= uc 26 が 26 cekimimi 25 ive 25 ngay 25 rejected 25 desde 24 passport 24 充 24 bilang 23 el 23 even 23
        S= june 23 ate 22 email 22 processing 22 seller 22 после 22 easter 21 human 21 zum 21 с 21 blurry 20
        S= hasnt 20 nap 20 upload 20 y 20 ما 20 人 20 本 20 確 20 認 20 제 20 deposito 19 documents 19 meu 19
        S= selfie 19 вывод 19 منصة 19 안 19 입 19 face 18 saque 18 withdraw 18 な 18 흘 18 #mix -18
        S= of -18 하 -18 an -19 gave -19 only -19 ton -19 wallet -19 with -19 っ -19 던 -20 are -21 nobody -21
        S= these -21 써 -21 ben -22 mine -22 more -22 리 -23 id -24 て -24 de -25 withdrawals -25 com -26
        S= first -26 coin -27 it -27 just -27 three -29 customer -30 uid -31 다 -34 #num -36 account -37 the -37
        S= days -42
        """)
}
