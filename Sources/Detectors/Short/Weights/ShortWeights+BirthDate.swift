/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `identity.birth-date`.
    static let birthDate = ShortWeights(
        bias: -156, accepts: 203, vetoes: -900,
        """
        is gaSymbol 106 gaComma 99 sent4 86 gbComma 76 gbDot 72 first 67 toks6 67 slast 61 isPlace 52 isCode 49
        is len4 49 toks12 46 len3 45 isBirth 44 textq 41 gbSymbol 37 isGroups 37 gaSlash 35 isCompany 34
        is isEastcompany 34 gbColon 22 gaBracket 20 cap 17 isChunk -12 gbDash -17 isTelling -17 toksMore -22
        is excl -26 gaQuote -26 upper -28 gaColon -30 gbBracket -34 isOrg -37 sentMore -37 toks45 -44 isAddress -46
        is sent16 -46 toks25 -46 noI -53 gbQuote -55 last -72 len2 -93 question -98
        in finance.support-complaint -25 location.home-address -37 location.travel -114
        Ln. t.first 99 subject 71 t.ffrom 71 t.fiction 65 x.born 62 me 58 t.overb 44 t.second 38 own 34 t.fbeing 34
        Ln. t.luggage 30 x.named 28 advice 26 x.famous 17 x.here 17 x.team 16 elided 15 x.market 13 cond 11
        Ln. t.unit -12 x.work -14 t.neg -15 x.pet -15 x.former -17 place -23 t.frm -23 t.eng -24 you -24 account -25
        Ln. ask -25 x.shop -26 deal -27 news -30 x.sample -30 other -34 x.trouble -35 x.tried -36 denial -40
        Ln. t.went -40 t.to -41 t.fto -47 sample -50 kin -58 wish -61 t.tother -114
        Lf. subject 78 x.quote 52 x.born 45 t.unit 42 t.first 39 t.fat 30 t.neg 28 you 22 x.team 19 ask 15 other 13
        Lf. x.here 13 t.fto 12 x.offer 12 t.did 10 x.number -10 account -12 t.going -14 x.parcel -15 t.at -17
        Lf. denial -20 thought -20 x.trouble -22 x.story -23 cond -27 x.sample -28 deal -33 x.famous -36 t.ffrom -37
        Lf. me -42 t.tother -42 t.tadvice -46 sample -55 kin -56
        Rn. x.born 68 elided 59 kin 46 ask 40 deal 39 t.unit 39 subject 37 wish 36 x.sample 35 t.neg 32 x.here 32
        Rn. t.tadvice 31 t.overb 30 x.live 26 t.at 23 x.story 22 x.quote 21 t.trouble 18 denial 17 t.second 14
        Rn. t.returned 13 cond 12 me 11 t.tother 11 x.study 11 t.going -10 x.shop -10 account -11 x.trouble -11
        Rn. t.frm -12 x.offer -13 t.to -14 x.team -14 thought -15 x.car -18 you -18 place -19 t.ffrom -19
        Rn. x.former -21 t.ride -24 t.fiction -30 x.number -30 x.tried -36 third -46 news -48
        Rf. x.quote 50 x.famous 47 third 46 kin 37 you 33 elided 28 t.fat 28 t.ffrom 28 x.born 28 x.sample 28 me 27
        Rf. thought 23 t.neg 22 t.overb 22 x.former 18 subject 17 t.unit 16 wish 15 t.booked 14 t.first 11
        Rf. t.going 11 x.market 11 x.pet 11 t.lodging -12 t.at -17 x.number -20 t.eng -23 other -25 x.trouble -26
        Rf. x.here -28 x.offer -39 x.live -49 ask -51
        S. x.born 192 t.unit 65 subject 45 me 43 own 39 t.trouble 31 cond 30 t.first 29 x.study 29 t.at 27
        S. t.going 27 t.trip 26 t.ffrom 24 t.luggage 24 place 23 t.second 22 x.here 22 x.named 21 x.tried 15
        S. t.fbeing 14 t.greet 14 x.quote 13 t.fat 12 t.neg 12 t.to -11 loose -12 t.fgoing -12 t.returned -14
        S. kin -15 x.car -15 other -17 t.did -17 x.pet -17 t.tadvice -18 third -18 thought -18 x.sold -18
        S. x.sample -20 t.ride -21 t.motion -22 elided -23 advice -25 x.offer -27 t.fiction -29 t.arrived -30
        S. x.live -30 t.event -33 x.famous -33 x.shop -33 x.parcel -34 x.former -35 t.frm -41 account -44 t.eng -45
        S. t.went -45 t.overb -46 t.tother -48 denial -49 x.trouble -50 ask -53 x.story -54 x.work -60 x.market -61
        S. x.number -86 news -105 sample -126
        T. t.first 89 me 75 t.tother 71 other 64 x.born 39 account 38 x.live 35 x.role 30 t.to 25 t.neg 20
        T. t.ffrom 19 t.tadvice 19 x.tool 16 t.fto 14 kin 10 x.secret -12 you -12 t.unit -14 x.parcel -14 advice -15
        T. ask -15 cond -16 x.former -16 x.quote -17 t.at -19 x.offer -19 t.did -20 t.going -21 x.shop -23 own -25
        T. denial -29 t.fat -33 thought -33 deal -35 x.team -39 elided -42 t.second -42 x.tried -43 x.sample -46
        T. x.story -47 place -53 x.famous -53 third -58 x.number -64 sample -78 t.fiction -90 t.frm -92
        T. x.market -105 news -125
        L1= b 22 mines 22 is 19 dob 16 says 16 am 15 birthday 13 是 12 dated -14 el -16 on -18 #num -22 이 -28
        L1= since -31 the -40 retrieved -41
        Ln= it 36 turning 36 #mix 27 de 25 b 22 mines 22 on 20 dob 18 sono 16 我 16 am 15 passport 15 日 15 i 14
        Ln= naci 13 really 13 是 12 to -13 dated -14 out -14 at -15 nacio -15 birthdate -16 el -16 was -17 생 -18
        Ln= 일 -19 turned -28 이 -28 since -31 birthday -34 the -36 retrieved -41
        Lf= birthday 32 half 30 is 24 day 20 for 19 with 18 same 16 a 15 i 15 im 13 my 13 to -14 happy -17 la -18
        Lf= our -23 hoy -25
        R1= 生 28 이 -20 we -23 my -24 y -27 #num -39
        Rn= 生 37 she 29 and 23 date 16 knees 16 i 15 a -14 my -15 older -16 to -16 #mix -17 same -17 than -17
        Rn= y -19 we -27 #num -45
        Rf= my 17 was 16 whole 16 about 15 by 15 da 13 only 13 on -14 it -16 the -17 still -20 o -23 one -23
        Rf= #num -28 is -33
        S= i 45 生 43 im 41 it 36 turning 36 half 32 for 31 baby 30 de 26 about 25 and 25 my 25 anni 23 her 23
        S= yes 23 be 22 knees 22 today 22 am 21 dia 21 me 21 mines 20 with 20 as 19 your 19 go 18 come 17 number 17
        S= got 16 really 16 says 16 selbst 16 she 16 sono 16 other 15 whole 15 wrong 15 #mix 14 c 14 january 14
        S= nobody 14 passport 14 socks 14 で 14 because 13 mon 13 naci 13 real 13 so 13 leo 12 been -12 came -12
        S= new -12 out -12 cat -13 full -13 mi -13 う -13 く -13 て -13 dated -14 с -14 大 -14 di -15 from -15
        S= nacio -15 anos -16 birthdate -16 cada -16 这 -16 has -17 still -17 than -17 か -17 due -18 el -18
        S= happy -18 nadie -18 someone -18 يوم -18 made -19 대 -21 일 -22 hoy -25 to -25 first -28 our -28
        S= since -28 y -30 retrieved -42 we -52 #num -56
        """)
}
