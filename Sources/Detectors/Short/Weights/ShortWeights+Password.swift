/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `secret.password`.
    static let password = ShortWeights(
        bias: -938, accepts: 0, vetoes: -900,
        """
        is hasDigit 255 hasUpper 222 hasLower 191 size17 114 size18 111 excl 98 toks12 90 len3 89 size13 74
        is isCode 70 hasSign 68 like0 46 isOrg 39 isPlace 38 gbSlash 35 gaComma 32 gbColon 31 gbQuote 31 gaQuote 28
        is slast 21 isChunk 17 sentMore 17 len4 11 isCar 10 cap -10 isTelling -10 likeMore -11 gaAt -12
        is isGivenlist -13 isStrict -14 gaSlash -15 sent16 -15 isPerson -18 isTown -18 sfirst -19 toks45 -19
        is isSpot -20 hasDash -23 gaHash -24 gaColon -25 len2 -25 last -26 isExchange -27 size8 -29 isIso -30
        is isTool -30 isBirth -31 isDate -32 like2 -32 gaBracket -33 gbMoney -34 size11 -38 gbBracket -43 size7 -59
        is first -61 isGroups -67 question -68 toks6 -71 len1 -75 size9 -80 size6 -91 upper -158
        in location.city -12 identity.vehicle -16 finance.exchange-usage -17 identity.birth-date -17
        in identity.full-name -17 identity.government-id -18 finance.referral -22 contact.email -23
        in secret.private-key -23 contact.messenger -25 finance.tooling -28 finance.wallet-address -61
        in secret.backup-code -63 secret.token -68 secret.api-key -70
        Ln. x.secret 112 subject 58 t.fiction 58 third 54 x.shop 52 ask 42 t.overb 38 own 36 t.eng 29 me 28
        Ln. x.market 27 t.ffrom 26 elided 25 x.here 25 x.former 24 other 19 t.neg 17 t.went 16 t.tadvice 14
        Ln. x.sample 14 t.frm 13 cond 12 deal 12 t.second 10 denial -12 kin -13 x.offer -13 x.study -15 x.car -16
        Ln. x.role -16 x.parcel -18 x.story -24 x.work -27 news -29 x.quote -29 t.fat -30 x.named -35 t.at -41
        Ln. x.tried -45 t.tother -50 wish -51 sample -65 account -69
        Lf. x.quote 56 x.secret 56 subject 54 elided 45 t.went 43 you 31 x.pet 24 x.team 24 t.second 23 t.eng 22
        Lf. t.did 21 x.car 19 x.named 19 t.neg 17 x.number 17 t.first 16 t.lodging 16 x.former 12 place -11
        Lf. t.frm -11 x.shop -11 x.trouble -13 x.here -14 t.fto -15 third -15 t.tother -17 t.fiction -19 wish -19
        Lf. cond -22 x.offer -22 x.market -23 x.famous -26 x.story -30 t.tadvice -32 x.sample -39 kin -40
        Lf. x.tried -41 me -44 sample -47
        Rn. advice 51 t.tadvice 49 subject 47 me 37 t.fto 37 t.at 34 account 26 denial 24 elided 24 ask 22
        Rn. t.tother 17 x.role 16 x.quote 14 x.born 13 x.shop 13 x.hold 12 t.first 11 other -12 x.number -12
        Rn. x.tool -12 x.famous -14 deal -16 x.sample -16 t.ffrom -17 x.market -17 t.eng -18 third -19 x.offer -20
        Rn. t.fiction -23 t.frm -23 x.secret -27 news -46
        Rf. elided 43 kin 35 you 35 x.famous 31 t.fiction 29 x.tried 29 x.market 25 t.at 24 denial 18 x.parcel 17
        Rf. x.here 16 x.role 15 t.overb 14 x.quote 13 x.story 13 t.first 10 x.named -10 x.team -11 cond -12
        Rf. t.ffrom -13 t.fat -14 t.fto -15 wish -15 x.secret -20 x.number -21 news -22 sample -22 x.offer -24
        S. x.secret 67 t.went 44 me 42 own 40 x.here 29 x.shop 26 x.hold 22 x.role 21 t.at 19 elided 18 t.lodging 15
        S. t.arrived 14 t.event 13 t.second 13 x.pet 13 denial 12 loose -10 x.offer -10 ask -11 t.trouble -11
        S. t.fwent -12 t.tadvice -12 kin -13 t.greet -13 x.study -13 x.car -14 x.sample -14 t.going -16 x.team -17
        S. other -19 t.fat -19 x.number -19 t.neg -20 x.famous -22 deal -23 x.trouble -24 x.tool -25 x.work -26
        S. account -27 t.first -27 wish -29 t.unit -31 thought -31 t.tother -35 t.frm -36 x.named -36 place -41
        S. x.market -43 t.eng -48 third -50 t.overb -61 x.story -64 news -103 sample -147
        T. me 66 x.here 53 kin 49 t.tadvice 37 t.venue 37 x.parcel 33 wish 17 x.former 16 t.did 12 t.look 12
        T. t.neg 12 x.number 12 t.luggage 11 t.overb 11 x.live 10 t.second -12 t.first -13 t.at -22 t.fto -22
        T. x.story -22 advice -23 other -25 x.famous -25 t.tother -27 deal -28 x.secret -28 third -32 thought -35
        T. x.quote -37 x.tried -39 x.market -57 x.sample -57 sample -61 t.fiction -77 news -96
        L1= clave 33 pw 31 maya 27 with 24 번 23 пароль 20 pass 16 used 16 is 14 minh 14 app 13 fake 13
        L1= takes 13 #mix -12 and -13 #num -17 for -17 shows -36 key -38
        Ln= wifi 34 maya 33 pi 33 pw 33 clave 28 kos 25 번 25 비 25 one 22 with 21 tahuisi 20 пароль 20
        Ln= ours 19 ist 17 psql 15 used 15 minh 14 pass 14 quan 14 wlan 14 app 13 now 13 passwort 13 takes 13
        Ln= fake 12 its 12 slack -13 code -14 token -15 #mix -17 #num -35 shows -36 login -37 key -44
        Lf= sandi 20 wifi 15 asks 14 cat 13 pass 13 #mix -12 #num -12 to -12
        R1= y 29 #num 21 it 17 nha 14 as 12 a -13 is -14
        Rn= y 32 jangan 25 disebar 24 데 24 인 24 come 19 in 17 it 17 security 14 nha 13 #num 12
        Rf= 안 23 지 23 it 22 every 13 #mix -12 #num -16
        S= wifi 46 nada 35 pi 34 maya 33 pw 33 usuario 32 y 29 clave 28 so 27 pass 26 come 25 kos 25 with 25 번 25
        S= 비 25 데 24 인 24 disebar 23 sandi 23 안 23 지 23 jangan 21 пароль 21 ours 20 tahuisi 20
        S= asks 19 it 19 you 18 box 17 over 16 password 16 since 16 ist 15 phone 15 psql 15 year 15 into 14 its 14
        S= netflix 14 nha 14 quan 14 security 14 senha 14 used 14 was 14 机 14 in 13 mysql 13 one 13 passwort 13
        S= sifresi 13 takes 13 went 13 wlan 13 开 13 opens 12 club -13 recovery -13 secret -13 slack -13 great -14
        S= ma -14 no -14 of -14 maps -16 token -18 login -19 slow -19 and -22 code -30 #mix -35 shows -38 #num -39
        S= key -50
        """)
}
