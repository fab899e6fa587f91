/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `finance.support-complaint`.
    static let complaint = ShortWeights(
        bias: -376, accepts: 112, vetoes: -900,
        """
        is first 134 gbComma 70 sentMore 47 len3 42 isVenue 37 sfirst 34 toks25 31 sent16 27 isTelling 25 excl 18
        is doubt0 17 len4 12 isCompany 11 toks6 -10 gaDot -12 gbQuote -13 len2 -13 gaDash -14 doubt1 -15
        is gbSymbol -15 isPlace -16 gbBracket -17 textq -18 toks45 -18 gaSymbol -19 isCode -19 gaBracket -20
        is slast -21 isStrict -22 gaUnderscore -23 gaQuote -25 isPerson -26 isSpot -30 last -32 noI -36 len1 -41
        is gaComma -52 sent4 -69 question -71
        in finance.exchange-usage 53
        Ln. x.trouble 91 t.fiction 47 x.parcel 47 t.frm 35 own 27 account 26 subject 25 x.market 22 loose 18
        Ln. t.tadvice 18 t.neg 17 advice 15 t.overb 15 t.unit 14 x.named 13 t.ffrom -10 t.second -10 x.offer -11
        Ln. x.pet -11 x.sold -11 place -12 t.event -14 x.story -14 t.fat -17 t.ride -18 third -18 t.greet -20
        Ln. t.eng -23 you -25 me -26 x.sample -26 x.work -28 news -31 x.tool -32 t.to -35 kin -36 t.fto -37
        Ln. x.quote -42 wish -51 x.tried -53 sample -65 t.tother -65 t.first -83
        Lf. t.went 65 x.quote 47 you 36 subject 25 x.number 23 elided 21 t.overb 18 t.second 18 x.team 15 t.to 14
        Lf. t.frm 12 other -11 t.ffrom -11 t.booked -12 t.neg -12 third -12 ask -13 thought -14 own -16 t.did -16
        Lf. deal -18 cond -20 place -20 denial -21 x.offer -21 x.market -23 wish -24 x.famous -24 t.fiction -25
        Lf. x.sample -28 x.story -31 t.tadvice -37 me -40 sample -49 x.tried -49 kin -52 t.tother -52
        Rn. me 131 x.trouble 107 x.quote 93 t.unit 78 elided 63 t.tother 56 deal 48 t.tadvice 48 sample 37 other 25
        Rn. place 23 t.went 22 thought 22 t.neg 21 t.booked 19 kin 18 third 18 denial 16 t.trouble 15 t.to 14
        Rn. t.look 11 x.story 10 x.born -10 wish -12 x.famous -14 x.named -14 x.here -15 account -16 cond -16
        Rn. x.role -16 t.at -19 x.market -19 you -19 t.second -20 t.fiction -24 x.team -25 t.fat -30 x.tried -30
        Rn. t.going -33 x.offer -40 news -51 x.hold -55
        Rf. t.unit 74 subject 60 denial 51 deal 49 x.trouble 49 x.quote 48 you 46 t.overb 45 place 44 t.first 37
        Rf. ask 36 x.born 35 t.tadvice 27 me 23 account 22 t.look 22 x.hold 22 x.market 21 own 18 x.role 17
        Rf. thought 16 x.famous 15 kin 14 t.ffrom 14 x.tried 14 other 12 t.eng 12 t.fiction 12 t.neg 12 x.team 12
        Rf. t.fwent -11 t.to -13 x.live -13 elided -14 cond -15 x.sold -15 t.fto -17 t.second -17 sample -19
        Rf. news -21 wish -21 t.at -22 t.frm -22 x.offer -38 t.went -48
        S. x.trouble 119 t.unit 113 me 98 denial 64 x.quote 58 t.first 44 t.luggage 41 x.parcel 35 t.look 32 own 31
        S. t.went 29 account 26 t.trouble 26 t.frm 24 t.booked 21 x.born 20 t.fto 19 x.car 18 deal 13 x.pet 11
        S. x.study 11 t.arriving -11 ask -12 t.fbeing -12 t.motion -12 x.hold -13 t.at -15 t.event -15 x.role -15
        S. t.venue -17 x.sold -18 cond -19 t.greet -21 thought -21 x.here -21 x.live -22 t.neg -23 t.to -23
        S. x.famous -23 x.former -23 x.sample -26 third -27 x.tried -28 elided -30 t.eng -30 t.fwent -30 other -31
        S. x.shop -31 x.team -32 x.number -35 you -36 x.work -37 t.second -40 x.offer -41 t.going -42 x.tool -44
        S. t.fiction -51 wish -51 x.market -52 advice -53 place -54 t.tother -64 t.overb -68 kin -70 x.story -74
        S. news -106 sample -109
        T. t.tadvice 84 ask 59 x.trouble 47 kin 46 me 40 x.here 30 elided 25 t.eng 22 t.returned 19 x.former 19
        T. wish 17 t.frm 16 t.unit 12 x.role 11 t.fat -13 t.neg -13 x.quote -13 place -16 x.named -19 x.number -19
        T. x.work -19 t.going -20 x.story -21 x.secret -23 t.greet -24 x.famous -25 you -27 third -29 t.tother -30
        T. advice -34 thought -35 x.sample -48 x.market -54 sample -59 x.tried -59 t.fiction -78 news -95
        L1= منصة 25 and 23
        Ln= #mix 25 from 25 منصة 25 and 22 no 17 saque 15 io -14 days -17 my -26
        Lf= been 24 udah 22 #num -16
        R1= still 37 no 23 입 21 rejected 19 withdrawal 18 keeps 17 wants 16 non 15 ta 15 y 15 cua -14 출 -14
        R1= で -16 for -19 my -22 uid -22 #num -23 e -23
        Rn= still 41 withdrawal 30 they 29 saya 26 이 25 人 21 本 21 입 20 keeps 19 rejected 19 el 16 no 16
        Rn= wants 16 充 16 ta 15 y 15 dort 14 cua -14 so -14 the -14 출 -14 ich -16 で -17 withdrawals -21
        Rn= #mix -22 account -22 uid -24 #num -48
        Rf= dias 28 sin 26 since 26 and 25 so 23 が 22 째 22 確 21 認 21 documents 17 top 16 up 16 all 15
        Rf= desde 15 e 15 hari 15 uid 15 막 14 혀 14 i -14 three -14 from -16 #mix -18 days -18 been -19 다 -26
        Rf= the -34
        S= onaylamiyor 51 째 50 gundur 45 sin 44 to 38 since 35 回 35 saldo 34 udah 34 dias 31 充 31
        S= withdrawal 30 没 29 balance 28 cs 28 scan 28 still 28 值 27 到 27 账 27 saya 26 they 26 desde 25
        S= el 25 xlm 25 منصة 25 from 24 제 24 が 23 이 23 email 22 人 22 막 22 вывод 21 من 21 本 21
        S= 確 21 認 21 y 20 な 20 a 19 keeps 19 no 19 rejected 19 ら 19 我 19 ate 18 passport 18 على 18
        S= わ 18 週 18 間 18 documents 17 human 17 saque 17 app 16 blurry 16 reply 16 upload 16 мой 16 입 16
        S= again 15 meu 15 い 15 고 15 changed 14 deposito 14 た 14 가 14 결 14 있 14 혀 14 join -14 page -14
        S= take -14 then -14 출 -14 customer -15 fees -15 first -15 free -15 quid -15 stuff -15 uid -15 years -15
        S= て -15 an -16 de -16 everything -16 ich -16 le -17 memo -17 mine -17 night -17 하 -17 it -18 more -18
        S= 써 -18 business -20 just -20 this -20 with -21 i -22 withdrawals -22 #mix -24 com -25 three -27 #num -28
        S= 서 -28 다 -31 the -34 account -40 days -40
        """)
}
