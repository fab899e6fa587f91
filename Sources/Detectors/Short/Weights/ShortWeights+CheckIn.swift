/// Written by `Benchmarks/Learning/learn.py`: change the sentences, not the table.
extension ShortWeights {
    /// Of `location.check-in`.
    static let checkIn = ShortWeights(
        bias: -716, accepts: 41, vetoes: -393,
        """
        is isVenue 227 toks6 118 gaComma 91 isSpot 86 isPerson 65 isEastcompany 64 isEastname 56 isPlace 54 sent8 40
        is gbSymbol 35 ideo 35 toks12 34 gbComma 33 len4 30 cap 28 isTown 28 gbAt 27 gaSymbol 22 toks25 21 isOrg 19
        is first 18 isTelling 17 len3 16 slast 13 isKnown -12 isIso -13 isBirth -14 len2 -14 gaUnderscore -15
        is doubt1 -17 sentMore -18 gbSlash -19 isDate -19 isVehicle -19 question -22 isCar -24 sent4 -25 gbDash -27
        is gaDot -28 gaSlash -29 isChunk -29 isStrict -30 gbDot -31 len1 -32 isGivenlist -38 noI -38 sfirst -43
        is gbBracket -47 isAddress -47 upper -50 gbColon -51 gaBracket -53 gbQuote -63 gaColon -68 toksMore -74
        is last -77 isTool -80 doubt0 -88 isExchange -88 isSchool -93 isCode -96 toks45 -99
        in location.routine -11 secret.password -13 finance.holdings -16 finance.support-complaint -32
        in identity.vehicle -34 finance.exchange-usage -35 identity.family -53 identity.security-answer -55
        in finance.tooling -56 location.travel -89 identity.education -96 identity.full-name -108 location.city -122
        in location.home-address -173 identity.employer -188
        Ln. x.here 110 t.venue 103 t.fbeing 88 t.at 74 x.number 64 subject 63 t.fiction 53 t.ffrom 45 place 40
        Ln. t.frm 40 x.sample 35 t.fat 32 t.lodging 31 t.luggage 30 t.trouble 30 t.neg 28 elided 24 t.fto 24
        Ln. x.former 24 x.car 23 x.live 20 advice 19 x.market 17 t.went 14 t.stayed 12 x.born 12 t.arrived 10
        Ln. x.tool -10 x.named -11 x.offer -12 t.returned -14 x.pet -15 x.parcel -16 t.trip -17 loose -20 x.hold -20
        Ln. x.secret -22 t.onlyto -24 cond -25 deal -25 news -25 account -27 x.famous -27 you -29 t.arriving -30
        Ln. x.quote -30 third -31 wish -32 kin -33 other -33 t.fgoing -33 x.story -33 t.ride -34 x.shop -36
        Ln. t.going -37 thought -37 t.first -42 t.to -42 t.unit -42 t.did -43 t.event -43 x.work -47 me -49
        Ln. x.study -51 x.trouble -52 denial -58 ask -59 t.tother -65 x.tried -72 x.role -83
        Lf. x.here 87 t.trouble 66 t.at 63 t.fat 45 x.trouble 42 place 40 x.former 32 x.team 32 t.lodging 28
        Lf. t.did 23 t.frm 19 t.greet 19 x.quote 18 x.tool 12 t.event -11 t.fgoing -11 t.look -11 x.number -12
        Lf. x.pet -12 t.booked -13 t.first -14 thought -15 wish -15 t.ride -16 t.fbeing -18 t.unit -18 x.sold -18
        Lf. account -21 other -21 t.second -22 t.fiction -23 x.work -24 x.secret -25 t.fto -26 subject -27 own -28
        Lf. x.role -30 denial -32 deal -34 x.car -37 x.famous -37 x.story -37 x.sample -40 x.market -41 third -42
        Lf. x.parcel -42 x.live -43 x.born -45 t.went -46 t.eng -50 t.tadvice -50 x.shop -51 x.tried -51 cond -54
        Lf. me -58 sample -58 kin -60 t.ffrom -62 ask -67 t.tother -97
        Rn. t.ride 104 x.here 86 t.tadvice 47 x.sold 43 x.born 41 t.tother 39 t.second 37 t.went 37 x.named 35
        Rn. t.fat 34 x.pet 33 t.arriving 29 elided 25 subject 24 place 22 x.parcel 22 x.study 22 t.venue 20 me 19
        Rn. x.trouble 15 x.sample 13 t.to 12 t.event 10 deal -12 t.at -12 t.did -12 t.look -12 x.work -12 third -14
        Rn. x.live -14 ask -15 x.role -16 kin -17 x.tried -17 advice -18 t.booked -18 t.fwent -18 sample -20
        Rn. x.team -21 x.famous -22 t.going -26 wish -28 x.quote -28 t.frm -30 x.former -30 x.secret -31 t.eng -32
        Rn. t.arrived -36 x.hold -38 t.first -39 t.fiction -47 x.number -47 t.neg -50 t.trouble -51 news -52
        Rn. thought -55
        Rf. x.sample 85 x.tried 78 kin 70 x.market 70 sample 66 third 58 x.secret 57 t.venue 55 other 47 ask 46
        Rf. t.overb 45 advice 43 x.trouble 43 t.tother 42 x.hold 40 x.famous 38 t.trouble 35 you 35 subject 34
        Rf. wish 34 t.lodging 33 x.work 31 place 30 t.ffrom 30 x.quote 30 x.story 30 x.parcel 29 x.shop 28 t.fto 25
        Rf. t.fiction 24 cond 23 t.eng 23 x.here 21 x.team 21 t.arriving 19 x.live 17 x.pet 17 t.event 16
        Rf. t.second 16 t.went 16 t.at 15 t.booked 15 me 14 t.stay 14 own 13 x.born 13 t.first 10 t.neg -13
        Rf. t.luggage -14 t.returned -14 t.arrived -17 t.unit -19 x.named -19 x.role -19 denial -24 t.fbeing -27
        Rf. t.look -30 t.going -31 t.greet -35 x.offer -36 t.ride -39 x.former -41
        S. t.venue 128 t.fbeing 126 x.here 99 t.lodging 74 t.trouble 56 t.arriving 35 place 28 t.fto 27 x.trouble 27
        S. denial 26 x.named 21 t.fat 17 x.sample 17 x.hold 16 cond 14 deal -11 t.greet -11 x.former -12 you -12
        S. t.event -13 t.second -17 t.frm -18 t.did -19 t.booked -20 third -20 t.motion -22 x.parcel -23
        S. t.tadvice -24 t.fwent -25 x.secret -25 x.work -26 account -27 wish -27 t.first -28 x.born -28 ask -29
        S. subject -29 t.eng -29 t.trip -29 elided -32 t.at -33 t.to -33 x.tried -33 own -35 x.study -37 t.going -38
        S. sample -40 t.onlyto -40 x.tool -40 t.ffrom -41 t.overb -41 x.team -41 x.number -43 advice -46
        S. t.returned -46 t.tother -46 x.live -49 x.quote -49 t.arrived -51 t.neg -51 x.market -52 x.offer -54
        S. t.unit -57 x.shop -63 t.fgoing -67 t.look -73 t.fiction -74 x.famous -80 x.role -108 x.story -109
        S. news -118
        T. ask 68 x.here 68 thought 61 t.motion 57 t.arrived 45 me 30 t.tadvice 30 x.car 24 subject 18 x.trouble 16
        T. t.fto 11 t.event -11 t.trouble -11 t.greet -14 t.fbeing -15 t.stayed -15 t.unit -15 x.study -16 place -17
        T. wish -17 x.offer -17 other -19 t.booked -19 t.ride -19 t.at -20 x.hold -20 x.shop -20 t.second -23
        T. elided -24 t.to -25 x.secret -25 x.tool -26 you -26 t.look -27 x.born -27 x.quote -27 cond -30 third -30
        T. t.ffrom -31 own -32 t.overb -35 t.tother -36 x.live -36 deal -37 account -38 x.work -38 t.going -39
        T. x.former -39 advice -45 x.pet -45 x.story -45 denial -46 x.parcel -54 x.famous -56 x.role -59 t.frm -72
        T. x.sample -74 x.number -78 sample -81 t.fiction -81 x.tried -81 x.team -86 x.market -106 news -120
        L1= at 66 no 52 outside 42 في 36 of 33 在 33 #num -61
        Ln= في 55 down 43 tea 40 alla 38 au 36 the 35 طابور 35 outside 34 stehe 34 no 33 at 32
        Lf= at 58 im 49 su 46 grad 35 lights 32 typing 32 i -40 #num -98
        R1= gerade 60 в 52 at 45 in 43 as 35 rn 35 了 35 au 32 #num -32
        Rn= cafe 69 gerade 60 as 42 了 42 cay 38 street 38 ucak 36 rn 35 tea 35 عشرين 35 el 34 قدامي 34
        Rn= مقهى 34 im 32 polenta 32 ten 32 в 32 比 32 #mix -33 in -34 the -34 to -34
        Rf= ー 59 ル 45 hujan 43 right 42 now 39 второй 39 の 39 있 39 che 38 ロ 38 الزرقاء 36
        Rf= moment 35 with 35 اللي 35 #mix 34 just 34 ン 34 front 33 gate 33 sandwich 33 وكلهم 33 bad 32
        Rf= court 32 مستعجلين 32 the -41 at -56
        S= tea 78 at 73 room 69 cafe 65 grad 63 ー 63 aquarium 62 hour 61 hes 60 gate 59 im 59 alla 58 sandwich 58
        S= u 58 gluhwein 57 its 55 posted 55 del 54 having 53 outside 52 right 52 rn 52 れ 51 hear 50 au 49
        S= third 49 う 49 ル 49 足 49 目 47 down 46 hours 46 hujan 46 stehe 46 في 46 dang 45 typing 45 en 44
        S= estoy 44 sector 44 eating 43 contoh 42 simit 42 bu 41 comptoir 41 raconte 41 rain 41 warung 41 기 41
        S= con 40 exemplo 40 nummer 40 patron 40 заходите 40 кофейне 40 delle 39 do 39 gerade 39
        S= off 39 on 39 quello 39 ses 39 cay 38 su 38 сова 38 come 37 infirmary 37 moment 37 thistledown 37
        S= tres 37 人 37 東 37 ai 36 che 36 degrees 36 rotar 36 steam 36 ucak 36 wifi 36 ロ 36 枯 36
        S= второй 35 crown 34 till 34 声 34 corner 33 duskford 33 pasty 33 sideways 33 طابور 33
        S= قريب 33 ホ 33 polenta 32 stand 32 zwei 32 يمر 32 new -32 van -32 who -32 し -32 一 -33 は -34
        S= #mix -37 than -38 ich -39 today -39 your -39 a -43 tonight -43 here -44 all -45 our -46 that -46 y -47
        S= bin -49 years -52 auf -54
        """)
}
