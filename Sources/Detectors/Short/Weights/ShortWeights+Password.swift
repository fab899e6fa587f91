/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `secret.password`.
    static let password = ShortWeights(
        bias: -1068, accepts: 30, vetoes: -900,
        """
        is hasDigit 305 hasUpper 224 hasLower 222 sizeMore 144 size17 124 size18 121 excl 114 toks12 91 isCode 76
        is like0 75 size13 67 len3 65 gbSlash 63 slast 62 isChunk 46 hasSign 45 isOrg 44 isPlace 39 gaQuote 37
        is toks25 33 gaComma 32 gbColon 31 gaDot 18 gbQuote 18 len2 13 isCar 11 isAmount -12 gaHash -13 len4 -13
        is likeMore -15 isTown -17 toks45 -17 like1 -18 gaSlash -20 toksMore -20 isGivenlist -22 gaSymbol -23
        is isStrict -26 isIso -27 isBirth -28 isDate -29 isPerson -29 gaBracket -31 gbMoney -33 isTool -36
        is isSpot -41 like2 -42 hasDash -45 isExchange -45 gaColon -49 gbBracket -49 last -57 size8 -59 len1 -65
        is size11 -66 first -83 toks6 -88 question -89 size7 -91 isGroups -103 size6 -119 size9 -123 upper -169
        in identity.security-answer -11 location.city -11 identity.education -16 location.coordinates -16
        in identity.birth-date -20 identity.vehicle -20 identity.government-id -23 finance.exchange-usage -28
        in finance.tooling -34 identity.full-name -38 finance.referral -44 contact.email -47 contact.messenger -63
        in secret.backup-code -101
        Ln. x.secret 102 third 67 elided 57 t.fiction 57 own 54 x.former 48 me 42 subject 42 x.here 41 deal 36
        Ln. t.eng 36 ask 33 x.shop 32 t.overb 29 x.market 29 x.trouble 27 t.event 19 place 18 t.went 18 t.fbeing 12
        Ln. t.second 12 x.number 12 x.sample 12 t.ffrom -10 t.trouble -10 t.unit -11 x.parcel -12 kin -14 x.born -15
        Ln. x.car -16 you -18 x.work -19 news -20 x.famous -21 x.study -21 t.fat -22 thought -24 t.at -29
        Ln. x.quote -34 x.story -35 x.named -36 denial -41 account -44 sample -51 x.tried -56 wish -57 t.tother -66
        Lf. subject 72 x.secret 65 x.quote 54 elided 45 account 39 t.went 36 t.ffrom 35 t.did 34 x.car 28 x.named 22
        Lf. x.pet 20 x.team 20 x.live 17 x.former 13 t.first 12 t.tother 12 t.fiction 11 you 11 t.fbeing -10
        Lf. t.unit -10 own -11 t.fwent -11 t.greet -11 x.study -11 x.trouble -11 deal -12 x.parcel -13 other -14
        Lf. x.tool -14 t.fat -15 thought -19 t.fto -21 t.to -21 x.story -25 x.tried -25 denial -26 x.sample -26
        Lf. kin -30 x.famous -35 x.market -36 me -46 sample -55 t.tadvice -55
        Rn. advice 66 x.story 54 t.tadvice 51 subject 50 denial 42 t.fto 42 me 37 elided 30 t.second 29 t.at 27
        Rn. t.neg 23 ask 17 x.role 17 x.born 16 t.arriving 13 x.shop 11 x.pet 10 x.former -12 x.named -12 t.frm -14
        Rn. x.offer -14 t.to -15 t.first -18 thought -18 x.tool -19 t.ffrom -22 x.tried -22 x.number -23 deal -24
        Rn. x.here -27 t.fiction -30 third -32 news -45 x.secret -64
        Rf. elided 47 kin 45 x.famous 45 t.overb 40 x.market 35 x.quote 35 t.tother 29 x.parcel 23 me 22 ask 21
        Rf. t.going 20 advice 18 x.here 18 x.tried 17 t.fiction 12 t.greet 12 t.fwent 11 news -10 t.eng -10
        Rf. x.named -11 account -12 x.trouble -13 x.live -14 cond -19 x.former -21 t.frm -24 x.offer -39
        S. x.secret 78 me 45 t.went 38 cond 32 own 32 t.at 29 elided 22 x.born 20 x.pet 19 t.event 17 t.arriving 15
        S. x.shop 15 t.ffrom 13 t.arrived 11 x.here 10 other -11 x.live -11 x.number -12 t.booked -13 t.returned -13
        S. t.fto -14 loose -15 t.fwent -15 x.car -15 x.hold -15 t.neg -19 t.going -20 x.tried -24 you -24
        S. x.offer -26 t.trouble -29 t.fat -31 t.first -31 x.sample -31 x.study -32 x.team -33 wish -37 x.tool -37
        S. t.frm -38 t.unit -39 t.overb -43 x.famous -43 x.named -43 x.story -43 t.eng -47 third -49 t.tother -50
        S. x.market -59 thought -60 news -103 sample -130
        T. x.here 61 me 51 x.former 43 t.overb 41 t.did 38 t.eng 37 t.tadvice 34 t.venue 32 kin 30 t.at 13
        T. t.ffrom 11 t.look 11 t.luggage 10 t.first -11 x.tool -11 thought -16 ask -17 t.to -17 advice -19
        T. x.named -20 x.offer -20 denial -22 x.tried -22 own -24 deal -27 t.fat -27 t.frm -29 t.tother -29
        T. t.fto -37 subject -38 third -39 other -41 x.quote -42 x.story -42 x.sample -45 t.second -48 x.famous -57
        T. t.fiction -72 sample -79 x.team -81 x.market -102 news -113
        L1= 번 38 its 36 pw 30 clave 27 пароль 22 maya 21 pass 21 used 20 with 20 ist 19 passwords 19 は 17
        L1= takes 14 #num -17 code -20 for -21 key -40 shows -40
        Ln= 번 39 비 39 its 38 pw 32 пароль 32 pi 27 kos 26 maya 26 usuario 26 wifi 26 فاي 26 clave 23
        Ln= pass 22 الواي 22 tahuisi 21 passwords 19 with 17 は 17 ist 16 locked 16 ours 16 zip 16 minh 15
        Ln= rar 15 used 15 码 15 now 14 one 14 takes 14 great -14 signal -15 on -17 proton -17 recovery -17 and -19
        Ln= it -19 #mix -21 code -21 private -31 shows -40 #num -41 login -45 key -46
        Lf= の 24 pass 22 sandi 21 on 18 is 17 laptop 17 login 16 fi 15 code -16 #mix -17
        R1= #num 27 jangan 23 it 19 y 19 just 17 as 16 so 16 a -14 is -18
        Rn= nada 28 jangan 27 disebar 25 데 22 인 22 come 21 it 21 semua 20 y 20 as 18 play 18 security 18 ya 17
        Rn= just 15
        Rf= 지 27 it 26 안 21 here 18 list 17 off 17 set 17 leak 15 #mix -18 #num -23
        S= 번 44 wifi 43 비 42 so 36 pass 35 пароль 33 pw 31 its 30 nas 30 pi 30 come 29 nada 27 지 27
        S= kos 26 maya 26 since 26 usuario 26 disebar 25 it 25 sandi 25 فاي 25 の 24 all 23 clave 23 jangan 23
        S= netflix 23 y 23 الواي 22 데 22 되 22 asks 21 tahuisi 21 안 21 akun 20 semua 20 set 20 인 20
        S= expert 19 over 19 capital 18 ive 18 my 18 went 18 zip 18 fi 17 passwords 17 play 17 security 17 till 17
        S= wi 17 ス 17 パ 17 keypad 16 list 16 nha 16 ya 16 密 16 changed 15 leak 15 minh 15 ours 15 rar 15
        S= если 15 は 15 码 15 do 14 guest 14 just 14 nobody 14 pc 14 wlan 14 合 14 great -14 codes -15
        S= ma -15 says -15 to -15 we -15 au -16 login -16 proton -17 like -18 slow -18 github -19 signal -19 ref -20
        S= no -23 of -24 recovery -28 and -30 private -32 #num -36 code -41 shows -41 #mix -43 key -55
        """)
}
