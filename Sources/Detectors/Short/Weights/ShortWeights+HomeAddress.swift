/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `location.home-address`.
    static let homeAddress = ShortWeights(
        bias: -150, accepts: 100, vetoes: -242,
        """
        is isPlace 89 toks45 72 gbColon 66 isGroups 65 len4 61 sfirst 55 last 53 sentMore 52 slast 52 gbComma 50
        is cap 45 isPerson 45 textq 45 toks25 37 isKnown 33 isStrict 30 sent4 26 isTown 24 excl 22 gbSymbol 22
        is isCompany 20 gaBracket 19 isCode 19 len2 19 gaComma 11 ideo 10 isAmount -11 isOrg -12 toksMore -14
        is isEastname -18 sent16 -18 upper -18 isChunk -25 isIso -26 isSpot -30 isBirth -32 isVenue -33 noI -34
        is isEastcompany -35 sent8 -60 first -70 question -76 len3 -80 gbQuote -87 toks12 -87 gaQuote -100
        in contact.phone -32
        Ln. t.first 66 subject 50 t.fto 39 t.overb 39 x.parcel 38 t.fiction 36 t.frm 32 t.going 32 t.fat 31
        Ln. x.market 25 x.here 19 advice 17 t.lodging 17 x.number 17 own 15 t.eng 14 ask 13 account 12 deal -11
        Ln. x.offer -11 x.story -14 t.did -15 x.quote -18 denial -19 place -19 third -21 elided -24 news -28 you -29
        Ln. t.neg -31 t.ffrom -32 x.car -39 x.sample -46 wish -50 x.work -50 x.shop -63 x.tried -63 kin -65
        Ln. t.tother -81 sample -82
        Lf. x.parcel 46 t.first 42 t.neg 40 other 36 x.quote 31 x.team 24 you 24 t.ride 20 t.frm 19 third 19
        Lf. advice 17 x.number 15 x.hold 14 t.second 12 x.role 11 x.born 10 place -11 cond -16 t.at -18 ask -19
        Lf. wish -19 x.offer -21 t.ffrom -22 t.overb -22 x.market -22 t.tadvice -24 x.famous -24 x.live -24
        Lf. x.tried -24 me -25 t.fiction -25 t.fat -27 x.sample -27 thought -29 x.story -29 t.fto -32 kin -35
        Lf. t.tother -42 sample -46
        Rn. t.tadvice 71 me 68 subject 63 t.tother 59 elided 43 kin 42 t.first 42 x.parcel 38 ask 28 x.live 28
        Rn. deal 27 you 26 x.former 24 t.overb 20 t.greet 17 x.quote 17 advice 13 denial 11 x.story 10 x.here -10
        Rn. cond -11 x.shop -11 x.team -11 x.famous -14 x.secret -15 loose -17 x.market -19 x.offer -19 t.at -20
        Rn. t.fiction -21 t.went -22 t.ride -27 other -28 t.going -28 place -31 t.fto -33 x.hold -34 news -46
        Rn. t.frm -47 t.to -52 t.fat -81
        Rf. you 53 x.famous 33 x.pet 33 t.fat 28 denial 22 x.market 22 x.named 20 t.overb 19 t.at 17 t.to 16
        Rf. t.fiction 15 kin 14 t.tother 13 advice 12 subject 12 t.ffrom 11 t.neg 11 thought 11 t.eng 10 t.fto 10
        Rf. x.live 10 x.shop 10 x.work -12 t.second -14 x.born -14 x.quote -16 place -17 sample -20 x.car -21
        Rf. news -22 t.first -23 x.offer -23 x.team -23 t.unit -24 x.parcel -24 x.former -30 x.hold -33 x.secret -39
        Rf. deal -44 x.number -53
        S. x.parcel 84 t.first 81 me 67 x.pet 43 place 37 own 34 x.former 28 t.at 23 subject 20 t.greet 20 x.tool 20
        S. x.tried 19 x.here 17 x.live 17 x.born 16 account 15 t.lodging 15 x.role 15 other 14 t.fbeing 14
        S. x.trouble 14 you 14 cond 11 denial 10 t.fat 10 t.ride -10 ask -15 t.stayed -15 x.offer -16 x.famous -17
        S. x.hold -20 x.secret -20 x.market -22 t.unit -23 t.event -24 t.went -24 x.study -26 wish -28 t.ffrom -33
        S. x.team -34 thought -38 x.quote -40 x.sample -42 x.shop -42 t.to -44 t.tother -47 x.car -53 x.number -53
        S. kin -56 x.work -56 third -58 t.fiction -64 elided -65 t.overb -68 x.story -84 news -95 sample -162
        T. kin 84 me 76 subject 60 t.tadvice 58 x.live 35 x.parcel 32 wish 31 t.first 25 ask 24 place 21 t.going 20
        T. x.trouble 20 t.to 14 x.role 13 x.team -11 t.overb -12 account -13 t.tother -16 you -18 x.story -21
        T. thought -22 x.famous -25 x.quote -25 t.frm -26 denial -28 third -28 other -38 x.work -46 x.market -53
        T. x.tried -58 sample -59 x.sample -90 t.fiction -93 news -95 x.number -105
        L1= were 23 a 18 to 16 en -12 address -14 is -14 na -17 office -21 at -25
        Ln= vivo 24 г 22 bitte 18 an 17 its 17 from 16 i 16 so 16 ours 15 were 15 e -13 de -14 na -17 moi -19
        Ln= at -22 address -26 office -30
        Lf= it 18 il -12 o -14 a -15 that -18 at -22
        R1= the 21 号 21 栋 14 is -16 and -17
        Rn= with 47 号 21 please 17 栋 14 every 13 не 13 работает 13 of -14 bring -16 no -16 to -20
        Rf= the 32 #mix 22 门 19 in 16 #num 15 で 13 요 13 than -15 차 -15 た -16 だ -16 my -18 with -24
        S= with 36 it 35 #num 34 please 33 were 33 i 31 im 27 号 27 hoa 26 앞 26 come 25 live 24 vivo 24 bitte 23
        S= this 23 세 23 leave 22 pls 22 г 22 c 21 sofa 20 行 20 동 20 호 20 full 19 weve 19 doors 18 ours 17
        S= outside 17 #mix 16 he 16 if 16 요 16 open 15 or 15 em 14 flat 14 giup 14 road 14 放 14 栋 14
        S= dentist 13 goose 13 le 13 не 13 работает 13 에 13 from 12 ma -12 door -13 which -13 하 -13
        S= close -14 de -14 moved -14 still -14 y -14 only -15 차 -15 for -16 た -16 だ -16 na -17 than -17
        S= 地 -17 moi -18 a -19 that -19 to -19 was -19 address -22 이 -23 office -30 o -31 at -40
        """)
}
