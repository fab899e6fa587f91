/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `location.home-address`.
    static let homeAddress = ShortWeights(
        bias: -224, accepts: 201, vetoes: -140,
        """
        is isPlace 117 toks45 104 sfirst 86 len4 69 isPerson 64 gbComma 61 gbColon 59 isCompany 50 isGroups 50
        is isStrict 50 textq 49 last 48 sentMore 47 gaBracket 46 cap 45 isTown 38 ideo 37 gaDash 32 slast 31
        is gbSymbol 30 gaComma 25 sent4 25 isKnown 18 toks25 17 excl 12 gbBracket -11 isCar -12 upper -13
        is isChunk -15 isBirth -19 isIso -19 isSpot -20 isAmount -26 sent16 -26 toksMore -26 isTelling -27
        is isVenue -34 isDate -37 isEastcompany -40 sent8 -46 noI -61 len3 -71 toks12 -84 first -86 gbQuote -86
        is question -95 gaQuote -110
        in location.city -17 location.coordinates -53 location.check-in -71 contact.phone -80
        Ln. t.first 83 subject 58 advice 45 t.overb 39 x.parcel 39 t.fiction 32 t.frm 31 t.fto 29 cond 28 t.fat 27
        Ln. x.live 27 x.market 25 t.eng 23 own 22 t.to 21 x.quote 20 ask 18 t.going 17 t.returned 13 account 12
        Ln. t.second 11 t.lodging -10 x.role -10 t.stayed -12 place -13 t.event -13 deal -14 t.unit -14 t.did -16
        Ln. x.named -16 t.ride -17 x.famous -18 news -20 x.tool -20 x.story -24 t.ffrom -27 x.former -27 you -29
        Ln. third -36 thought -37 x.car -39 denial -40 x.here -45 x.work -54 wish -56 x.sample -58 x.tried -61
        Ln. kin -69 sample -71 t.tother -94 x.shop -95
        Lf. t.neg 65 x.parcel 56 t.first 50 you 43 other 34 t.ride 33 x.here 31 x.quote 31 t.frm 29 t.second 28
        Lf. x.team 24 x.born 21 x.hold 21 x.number 20 advice 18 x.former 17 subject 15 x.car 14 x.secret 13 news 12
        Lf. t.did 12 x.offer 12 x.trouble 11 wish 10 t.tother -16 ask -17 t.event -19 denial -21 t.at -21 t.went -22
        Lf. t.fat -23 x.story -23 me -26 t.overb -28 thought -29 kin -32 x.market -32 x.famous -36 x.sample -41
        Lf. t.fto -45 x.live -45 t.tadvice -47 t.ffrom -53 sample -55 cond -56
        Rn. me 88 kin 64 elided 57 t.tadvice 54 x.live 48 subject 46 ask 42 x.parcel 34 t.first 28 wish 28
        Rn. t.returned 27 advice 22 x.story 22 t.greet 21 you 18 deal 15 t.overb 15 t.second 14 denial 13 x.named 13
        Rn. x.quote 10 x.secret -10 t.did -13 x.offer -13 place -14 x.number -14 t.going -15 x.shop -16 t.ffrom -19
        Rn. t.to -19 t.at -22 t.fto -22 third -22 t.venue -24 t.fiction -26 t.arriving -28 x.tried -28 t.went -32
        Rn. x.study -32 loose -36 x.hold -36 news -43 other -46 t.frm -52 t.fat -57
        Rf. x.pet 54 t.tother 47 x.famous 47 t.at 33 x.market 33 x.sample 30 t.fto 29 denial 27 t.fat 26 third 26
        Rf. x.tool 26 t.did 25 t.ffrom 24 t.going 23 t.overb 23 t.venue 18 t.fbeing 17 x.named 16 thought 14 you 14
        Rf. kin 12 t.neg 12 subject 11 news -10 x.team -10 x.tried -12 x.work -16 x.trouble -18 t.look -19
        Rf. t.unit -21 x.parcel -25 deal -26 x.born -26 x.study -27 place -29 x.number -29 t.first -35 x.offer -39
        Rf. x.secret -42 t.frm -50 x.former -51
        S. x.parcel 87 x.pet 76 t.first 68 me 64 place 49 own 43 account 40 x.live 38 denial 36 t.fbeing 34 cond 32
        S. t.returned 30 deal 28 advice 27 t.fto 27 t.neg 26 t.greet 25 x.born 24 x.former 22 t.ride 16 t.did 15
        S. other 14 subject 12 t.trouble 12 x.tried 11 t.frm -12 t.look -12 t.lodging -14 t.stayed -14 wish -14
        S. x.quote -14 t.fwent -19 loose -22 t.going -22 x.offer -24 t.went -33 x.team -34 t.arriving -36
        S. t.fgoing -36 x.market -36 kin -38 t.event -39 x.famous -39 t.ffrom -40 thought -41 x.car -44 t.to -46
        S. x.number -47 t.tother -49 x.study -49 x.shop -59 third -61 t.overb -69 x.work -77 x.sample -79
        S. t.fiction -81 news -89 x.story -91 elided -93 sample -128
        T. me 112 kin 79 t.first 46 place 41 t.tadvice 39 t.ffrom 38 x.pet 34 t.fto 31 t.neg 31 x.parcel 31 t.fat 30
        T. t.tother 27 ask 25 subject 22 x.trouble 22 t.greet 21 t.unit 16 t.going 15 x.former 15 t.returned 12
        T. wish 11 x.live 11 account -10 t.at -10 deal -14 x.here -15 you -16 x.shop -19 denial -20 own -23 cond -31
        T. t.second -32 x.quote -34 x.story -37 thought -38 t.frm -41 other -49 third -50 x.famous -52 x.team -55
        T. sample -78 t.fiction -84 x.sample -89 x.market -99 x.number -104 news -113
        L1= to 25 were 23 a 20 so 20 an 19 na -16 #num -18 di -18 o -19 office -20 der -22 at -26
        Ln= г 28 box 26 vivo 23 bitte 22 from 22 so 22 it 21 its 21 ve 21 an 20 mine 19 إلى 19 i 17 ours 17
        Ln= im 16 new 16 moi -16 na -16 the -17 di -18 o -19 my -21 der -22 address -28 at -31 office -33
        Lf= it 19 no 19 ship 15 that -15 o -17 si -17 a -21 at -24 el -25
        R1= 号 26 栋 21 and -20 の -24
        Rn= with 38 #num 32 号 26 piano 21 栋 21 please 20 室 20 as 16 every 15 through 15 before -14 first -15
        Rn= on -16 only -16 to -17 was -17 i -18 사 -18 buka -21 of -22 の -24 bring -28
        Rf= the 56 호 36 门 25 #mix 23 in 21 요 21 #num 20 is 17 a -15 door -15 there -15 you -15 est -16 에 -16
        Rf= its -18 는 -18 데 -18 이 -19 than -30
        S= it 52 الطرد 47 #num 44 호 40 앞 39 please 36 im 33 were 32 as 28 outside 28 г 28 full 27 nha 27
        S= ve 27 with 27 동 27 box 26 he 26 号 26 세 26 hoa 25 live 24 or 24 إلى 24 문 24 vivo 23 حي 23
        S= 室 23 bitte 22 em 22 leave 22 so 21 栋 21 road 20 sofa 20 chi 19 from 19 mau 19 ours 19 pls 19 weve 19
        S= 에 19 again 18 giup 18 行 18 门 18 mine 17 open 17 under 17 bars 16 driver 16 home 16 phuong 16
        S= size 16 through 16 길 16 goi 15 this 15 truoc 15 放 15 before -14 church -14 my -15 pick -15 point -15
        S= returns -15 の -15 나 -15 in -16 now -16 층 -16 au -17 me -17 there -17 your -17 a -18 di -18
        S= first -18 software -18 다 -18 데 -18 사 -18 der -19 moved -19 일 -19 buka -21 o -21 to -21 ha -23
        S= na -24 radio -24 used -24 bring -25 el -25 y -25 de -26 they -26 이 -27 was -28 id -29 я -29 than -31
        S= of -32 address -34 only -38 하 -40 office -41 at -52
        """)
}
