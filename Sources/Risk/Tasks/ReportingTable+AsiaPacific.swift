internal import AuditModel

extension ReportingTable {
    /// Offices of Asia and the Pacific.
    static let asiaPacific: [ReportingOffice] = [
        office(
            "HK", "Anti-Scam Helpline of the police (ADCC)", .advice, ["18222", "https://www.adcc.gov.hk"],
            hours: "24 hours", source: "ADCC", "https://www.adcc.gov.hk"),
        office(
            "HK", "Scameter: look up a number, address or account", .content,
            ["https://cyberdefender.hk/en-us/scameter"], source: "CyberDefender", "https://cyberdefender.hk"),
        office(
            "HK", "Police station; 999 in an emergency", .report, ["999"], source: "ADCC", "https://www.adcc.gov.hk"),
        office(
            "CN", "Anti-fraud line of the police", .advice, ["96110"],
            source: "China The News",
            "https://chinathenews.com/the-national-anti-fraud-center-app-accumulated-310-million-early-warnings/"),
        office(
            "TW", "Anti-fraud hotline of the police", .advice, ["165"],
            source: "National Chung Hsing University", "https://www.osa.nchu.edu.tw/osa/en/arm/safety.html"),
        office(
            "JP", "Police consultation", .advice,
            ["#9110", "https://www.npa.go.jp/bureau/cyber/soudan.html"], source: "National Police Agency",
            "https://www.npa.go.jp"),
        office("JP", "Consumer hotline", .advice, ["188"], source: "Online Security", "https://onlinesecurity.jp"),
        office(
            "KR", "ECRM, online complaint to the police", .report, ["https://ecrm.police.go.kr"],
            source: "My News Room",
            "https://mynews-room.com"),
        office(
            "KR", "Voice phishing (112) and Financial Supervisory Service (1332)", .freeze, ["112", "1332"],
            source: "My News Room", "https://mynews-room.com"),
        office(
            "SG", "ScamShield Helpline", .advice, ["1799", "https://www.scamshield.gov.sg"], hours: "24 hours",
            source: "ScamShield", "https://www.scamshield.gov.sg"),
        office(
            "MY", "National Scam Response Centre", .freeze, ["997"], hours: "24 hours",
            source: "Malay Mail, 2026-03-03", "https://www.malaymail.com"),
        office(
            "ID", "Indonesia Anti-Scam Centre", .freeze, ["https://iasc.ojk.go.id", "157"], source: "IASC",
            "https://iasc.ojk.go.id"),
        office(
            "TH", "Anti Online Scam Operation Centre", .freeze, ["1441"], hours: "24 hours",
            source: "VietnamPlus, 2023-11-03",
            "https://en.vietnamplus.vn/thailand-establishes-antionline-scam-centre/270678.vnp"),
        office(
            "VN", "Fraudulent calls and messages", .content, ["156", "5656"],
            source: "VietNamNet",
            "https://vietnamnet.vn/cach-bao-cao-so-dien-thoai-lua-dao-tin-nhan-rac-nhanh-nhat-va-mien-phi-2264872.html"),
        office(
            "VN", "Police station", .report, ["the nearest station"],
            source: "Việt Báo, 2024-01",
            "https://vietbao.vn/mao-danh-cong-an-tinh-tra-vinh-goi-dien-lua-lanh-dao-dia-phuong-467956.html"),
        office(
            "PH", "Inter-Agency Response Center", .report, ["1326"], hours: "24 hours",
            source: "Scam Watch Pilipinas", "https://scamwatchpilipinas.com/faqs"),
        office(
            "IN", "Cyber fraud helpline (I4C): call first, complete the complaint within a day", .freeze,
            ["1930", "https://cybercrime.gov.in"], source: "Nagaland Post", "https://nagalandpost.com"),
        office(
            "AU", "ReportCyber", .report, ["https://www.cyber.gov.au/report-and-recover/report"],
            source: "Australian Signals Directorate", "https://www.cyber.gov.au"),
        office(
            "AU", "IDCARE, for stolen identities", .advice, ["1300 432 273"], source: "Scamwatch",
            "https://www.scamwatch.gov.au"),
        office(
            "AU", "Scamwatch", .content, ["https://www.scamwatch.gov.au"], source: "Scamwatch",
            "https://www.scamwatch.gov.au"),
        office(
            "NZ", "Netsafe", .advice, ["0508 638 723", "https://netsafe.org.nz"],
            source: "Consumer Protection",
            "https://www.consumerprotection.govt.nz/get-guidance/scams-and-online-safety/identity-fraud/"),
        office(
            "NZ", "Police; 111 in an emergency", .report, ["105", "https://105.police.govt.nz"],
            source: "Inspire Net", "https://inspire.net.nz/support/scam-alerts"),
    ]
}
