/// Which numbers can exist: calling codes with the lengths of their national numbers, and how countries dial.
///
/// Calling codes: ITU-T E.164 annex (list of assigned country codes); lengths and first digits: the national numbering
/// plans that the ITU publishes (itu.int, "National Numbering Plans"). Lengths count the digits after the code.
enum PhonePlan {
    /// `code:shortest-longest`, with the digits that a national number may begin with where they are not 1 to 9.
    private static let table: StaticString = """
        1:10-10/2-9 7:10-10/3-9 20:8-10 27:5-10 30:10-12 31:5-11 32:8-9 33:9-9 34:9-9/5-9 36:8-9 39:6-12/01345789 \
        40:6-9 41:9-12 43:4-13 44:7-10/1235789 45:8-8 46:6-12 47:5-8/0-9 48:6-10 49:4-13 51:8-9 52:10-10 53:6-10 \
        54:10-11 55:8-11 56:9-11 57:8-11 58:10-10 60:8-10 61:5-12 62:7-13 63:6-13 64:5-10 65:8-11 66:8-13 81:8-13 \
        82:5-13 84:7-12 86:7-12 90:7-13/2-9 91:8-13 92:8-12 93:9-9 94:9-9 95:6-10 98:4-10 211:9-9 212:9-9 213:8-9 \
        216:8-8 218:8-9 220:7-9 221:9-9 222:8-8 223:8-8 224:8-9 225:8-10/0-9 226:8-8/0-9 227:8-8/0-9 228:8-8 229:8-10/0-9 \
        230:7-10 231:7-9 232:8-8 233:8-9 234:7-14 235:8-8 236:8-8 237:8-9 238:7-7 239:7-7 240:9-9 241:7-8/0-9 \
        242:9-9/0-9 243:7-10 244:9-9 245:7-9 246:7-7 247:4-6 248:7-7 249:9-9 250:8-9/0-9 251:9-9 252:6-9 253:8-8 \
        254:7-10 255:9-9 256:9-9 257:8-8 258:8-9 260:9-9 261:9-9 262:9-9 263:5-10 264:8-10 265:7-9 266:8-8 267:7-10/0-9 \
        268:8-9/0-9 269:7-7 290:4-5 291:7-7 297:7-7 298:6-6 299:6-6 350:8-8 351:9-9 352:4-11 353:7-10 354:7-9 355:6-9 \
        356:8-8 357:8-8 358:5-12 359:6-12 370:8-8 371:8-8 372:7-10 373:8-8 374:8-8 375:6-11 376:6-9 377:8-9 378:6-10/0-9 \
        380:9-10 381:6-12 382:4-9 383:8-12 385:6-12 386:5-8 387:8-9 389:8-8 420:9-12 421:6-9 423:7-9 500:5-5 501:7-11/0-9 \
        502:8-11 503:7-11 504:8-11 505:8-8 506:8-10 507:7-11 508:6-9 509:8-8 590:9-9 591:8-9 592:7-7 593:8-11 594:9-9 \
        595:6-11 596:9-9 597:6-7 598:4-13/0-9 599:7-8 670:7-8 672:5-6 673:7-7 674:7-7 675:7-11 676:5-7/0-9 677:5-7 \
        678:5-7 679:7-11/0-9 680:7-7 681:6-9 682:5-5 683:4-7 685:5-10 686:5-8/0-9 687:6-6/0-9 688:5-7 689:6-9 690:4-7 \
        691:7-7 692:7-7 800:8-8 808:8-8 850:6-10 852:5-12 853:7-8/0-9 855:8-10 856:8-10 870:9-12 878:12-12 880:6-10 \
        881:8-10/0-9 882:7-12 883:9-12 886:7-11 888:11-11/0-9 960:7-10 961:7-8 962:8-9 963:8-9 964:8-10 965:7-8 966:8-10 \
        967:7-9 968:7-9 970:8-10 971:5-12 972:7-12 973:8-8 974:7-11 975:6-8 976:8-10 977:8-11 979:9-9 992:9-9 993:8-8 \
        994:9-9 995:9-9 996:9-10 998:9-9
        """

    /// ISO 3166 country, calling code and the digits dialled before a national number at home.
    private static let homes = """
        US:1:1 CA:1:1 GB:44:0 IE:353:0 DE:49:0 AT:43:0 CH:41:0 FR:33:0 BE:32:0 NL:31:0 LU:352: IT:39: ES:34: PT:351: \
        DK:45: NO:47: SE:46:0 FI:358:0 IS:354: PL:48: CZ:420: SK:421:0 HU:36:06 RO:40:0 BG:359:0 GR:30: TR:90:0 RU:7:8 \
        KZ:7:8 UA:380:0 BY:375:8 MD:373:0 LT:370:8 LV:371: EE:372: RS:381:0 HR:385:0 SI:386:0 BA:387:0 MK:389:0 AL:355:0 \
        GE:995:0 AM:374:0 AZ:994:0 UZ:998: IL:972:0 AE:971:0 SA:966:0 QA:974: KW:965: BH:973: OM:968: JO:962:0 LB:961:0 \
        EG:20:0 MA:212:0 TN:216: DZ:213:0 ZA:27:0 NG:234:0 KE:254:0 GH:233:0 TZ:255:0 UG:256:0 IN:91:0 PK:92:0 BD:880:0 \
        LK:94:0 NP:977:0 CN:86:0 HK:852: TW:886:0 JP:81:0 KR:82:0 SG:65: MY:60:0 TH:66:0 VN:84:0 ID:62:0 PH:63:0 AU:61:0 \
        NZ:64:0 BR:55:0 AR:54:0 CL:56: CO:57: PE:51:0 MX:52: VE:58:0 EC:593:0 UY:598:0 PY:595:0 BO:591:0 CR:506: PA:507: \
        GT:502: DO:1:1 PR:1:1 JM:1:1 CY:357: MT:356: IR:98:0 IQ:964:0
        """

    private struct Rule {
        var shortest: UInt8 = 0
        var longest: UInt8 = 0
        /// A bit for each digit that a national number may begin with.
        var firstDigits: UInt16 = 0

        func allows(_ national: PhoneDigits) -> Bool {
            national.count >= Int(shortest) && national.count <= Int(longest)
                && firstDigits & 1 << UInt16(national.first) != 0
        }
    }

    /// By calling code; no length where there is none.
    private static let rules: [Rule] = {
        var rules = [Rule](repeating: Rule(), count: 1000)
        table.withUTF8Buffer { bytes in
            var (fields, field) = ([0, 0, 0], 0)
            var first: [Int] = []
            func finish() {
                guard fields[0] > 0, fields[0] < 1000 else { return }
                let mask = first.reduce(UInt16(0)) { $0 | 1 << UInt16($1) }
                rules[fields[0]] = Rule(
                    shortest: UInt8(fields[1]), longest: UInt8(fields[2]), firstDigits: mask == 0 ? 0x3fe : mask)
            }
            var isRange = false
            for byte in bytes {
                switch byte {
                case 0x30...0x39 where field < 3: fields[field] = fields[field] * 10 + Int(byte - 0x30)
                case 0x30...0x39:
                    first +=
                        isRange ? Array((first.last ?? 0)...max(first.last ?? 0, Int(byte - 0x30))) : [Int(byte - 0x30)]
                    isRange = false
                case 0x2d where field == 3: isRange = true
                case 0x20:
                    finish()
                    (fields, field, first) = ([0, 0, 0], 0, [])
                default: field += 1
                }
            }
            finish()
        }
        return rules
    }()

    private static let countries: [String: (code: PhoneDigits, trunk: PhoneDigits)] = {
        var countries: [String: (code: PhoneDigits, trunk: PhoneDigits)] = [:]
        for entry in homes.split(separator: " ") {
            let parts = entry.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            countries[String(parts[0])] = (PhoneDigits(parts[1]), PhoneDigits(parts[2]))
        }
        return countries
    }()

    /// How many of the digits after a `+` are the calling code, if the number can exist.
    static func callingCodeLength(_ digits: PhoneDigits) -> Int? {
        var code = 0
        for length in 1...3 {
            guard length < digits.count else { return nil }
            code = code * 10 + Int(digits[length - 1])
            let rule = rules[code]
            guard rule.longest > 0 else { continue }
            let national = digits.dropFirst(length)
            if code == 1 { return isNorthAmerican(national) || isCanadianService(national) ? length : nil }
            return rule.allows(national) ? length : nil
        }
        return nil
    }

    /// The digits after a `+` as they are dialled from abroad: without a trunk `0` behind the calling code.
    static func international(_ digits: PhoneDigits) -> PhoneDigits? {
        if callingCodeLength(digits) != nil { return digits }
        for length in 1...3 where digits[length] == 0 {
            let without = digits.prefix(length).appending(digits.dropFirst(length + 1))
            if callingCodeLength(without) == length { return without }
        }
        return nil
    }

    /// `NXX NXX XXXX` of the North American plan: N from 2 to 9, no area code `N11`.
    static func isNorthAmerican(_ digits: PhoneDigits) -> Bool {
        digits.count == 10 && (2...9).contains(digits[0]) && (2...9).contains(digits[3])
            && !(digits[1] == 1 && digits[2] == 1)
    }

    /// `310 1234`: seven digits for all of Canada.
    private static func isCanadianService(_ digits: PhoneDigits) -> Bool {
        digits.count == 7 && digits.head(3) == 0x310
    }

    /// A number as dialled inside a country, in international form; nil where it can be none of that country.
    static func international(_ digits: PhoneDigits, in country: String) -> PhoneDigits? {
        guard let home = countries[country] else { return nil }
        var national = digits
        let trunk = home.trunk
        if trunk.count > 0, digits.head(trunk.count) == trunk.bits, home.code.bits != 1 || digits.count == 11 {
            national = digits.dropFirst(trunk.count)
        }
        let whole = home.code.appending(national)
        return !whole.isTooLong && callingCodeLength(whole) == home.code.count ? whole : nil
    }
}
