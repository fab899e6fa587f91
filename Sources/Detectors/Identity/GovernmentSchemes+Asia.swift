extension GovernmentSchemes {
    static let asia: [Scheme] = [
        Scheme(
            "aadhaar", "IN",
            ["aadhaar", "aadhar", "adhaar", "aadhaar number", "aadhaar no", "आधार", "आधार नंबर", "आधार कार्ड"],
            ["999999999999"], check: { ($0.first ?? 0) > 0x31 && IDChecksums.verhoeff($0) }),
        Scheme(
            "pan", "IN", ["pan", "pan card", "pan number", "pan no", "pan card number", "पैन"], ["AAAAA9999A"],
            check: { $0.count == 10 && "ABCFGHJLPT".utf8.contains($0[3]) }, hasChecksum: false),
        Scheme(
            "nik", "ID", ["nik", "ktp", "no ktp", "nomor ktp", "nik ktp", "e-ktp", "nik saya", "nik gue"],
            ["9999999999999999"],
            check: IDChecksums.indonesian, hasChecksum: false),
        Scheme(
            "cccd", "VN",
            ["cccd", "cmnd", "căn cước", "căn cước công dân", "chứng minh", "chứng minh nhân dân", "số cccd"],
            ["999999999999", "999999999"], check: { $0.count == 9 || $0.first == 0x30 }, hasChecksum: false),
        Scheme(
            "resident-id", "CN", ["身份证", "身份证号", "身份證", "身份证号码", "公民身份号码", "身份證字號", "身分證"], ["99999999999999999X"],
            check: IDChecksums.chinese),
        Scheme(
            "national-id", "TW", ["身分證", "身分證字號", "身份證字號", "身份證", "taiwan id"], ["A999999999"],
            check: IDChecksums.taiwanese),
        Scheme(
            "hkid", "HK", ["hkid", "hk id", "hong kong id", "身份證", "身份證號碼", "香港身份證"], ["A999999X", "AA999999X"],
            check: IDChecksums.hongKong),
        Scheme(
            "nric", "SG", ["nric", "fin", "fin number", "nric no", "nric number", "ic number", "singpass"],
            ["A9999999A"],
            check: IDChecksums.singaporean),
        Scheme(
            "mykad", "MY",
            ["mykad", "my ic", "ic number", "ic no", "no ic", "no kad pengenalan", "kad pengenalan", "nric", "no. kp"],
            ["999999999999"], check: IDChecksums.malaysian, hasChecksum: false),
        Scheme(
            "thai-id", "TH", ["thai id", "บัตรประชาชน", "เลขบัตรประชาชน", "เลขประจำตัวประชาชน"], ["9999999999999"],
            check: IDChecksums.thai),
        Scheme(
            "rrn", "KR", ["주민번호", "주민등록번호", "rrn", "resident registration number", "korean rrn", "주민"],
            ["9999999999999"],
            check: IDChecksums.korean, hasChecksum: false),
        Scheme(
            "my-number", "JP", ["マイナンバー", "個人番号", "my number card", "マイナンバーは"], ["999999999999"],
            check: IDChecksums.japanese),
        Scheme("iin", "KZ", ["иин", "жсн", "iin"], ["999999999999"], check: IDChecksums.kazakh),
        Scheme("cnic", "PK", ["cnic", "nicop", "cnic number", "cnic no"], ["9999999999999"]),
        Scheme(
            "nic", "LK", ["nic number", "nic no", "nic"], ["999999999A"], check: { $0.last == 0x56 || $0.last == 0x58 },
            hasChecksum: false),
        Scheme("nid", "BD", ["nid number", "nid no", "nid"], ["9999999999", "9999999999999"]),
        Scheme("philsys", "PH", ["philsys", "philsys number", "philid", "psn"], ["999999999999", "9999999999999999"]),
        Scheme("sss", "PH", ["sss number", "sss no", "sss"], ["9999999999"]),
    ]
}
