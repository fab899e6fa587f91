package import AuditModel

/// Where a scam is reported, by country: data, each record with the place that it was taken from and the day on which it
/// was noted.
///
/// Records that no source confirms are left out.
package enum ReportingTable {
    /// The offices of a country, in the order in which to try them.
    package static func offices(in country: String) -> [ReportingOffice] {
        all.filter { $0.country == (country == "UK" ? "GB" : country) }
    }

    /// The countries that are known.
    static var countries: [String] { Set(all.map(\.country)).sorted() }

    private static let noted = RemediationTable.noted

    private static func office(
        _ country: String, _ name: String, _ purpose: ReportingOffice.Purpose, _ contacts: [String],
        hours: String? = nil, source: String, _ url: String
    ) -> ReportingOffice {
        ReportingOffice(
            country: country, name: name, purpose: purpose, contacts: contacts, hours: hours,
            source: SourceNote(name: source, url: url, noted: noted))
    }

    static let all: [ReportingOffice] = [
        office(
            "HK", "Anti-Scam Helpline of the police (ADCC)", .advice, ["18222", "https://www.adcc.gov.hk"],
            hours: "24 hours", source: "ADCC", "https://www.adcc.gov.hk"),
        office(
            "HK", "Scameter: look up a number, address or account", .content,
            ["https://cyberdefender.hk/en-us/scameter"], source: "CyberDefender", "https://cyberdefender.hk"),
        office(
            "HK", "Police station; 999 in an emergency", .report, ["999"], source: "ADCC", "https://www.adcc.gov.hk"),
        office(
            "US", "Internet Crime Complaint Center of the FBI (IC3)", .report, ["https://www.ic3.gov"],
            source: "FBI", "https://www.ic3.gov"),
        office(
            "US", "Federal Trade Commission", .report, ["https://reportfraud.ftc.gov"], source: "FTC",
            "https://reportfraud.ftc.gov"),
        office(
            "GB", "Your bank's fraud line, through 159", .freeze, ["159"], source: "Stop! Think Fraud",
            "https://stopthinkfraud.campaign.gov.uk"),
        office(
            "GB", "Report Fraud (England, Wales, Northern Ireland)", .report,
            ["0300 123 2040", "https://www.reportfraud.police.uk"], source: "Wired Gov, 2025-12-04",
            "https://www.wired-gov.net"),
        office(
            "GB", "Police Scotland", .report, ["101"], source: "Stop! Think Fraud",
            "https://stopthinkfraud.campaign.gov.uk"),
        office(
            "GB", "False text messages and mails", .content, ["7726", "report@phishing.gov.uk"],
            source: "Stop! Think Fraud", "https://stopthinkfraud.campaign.gov.uk"),
        office(
            "SG", "ScamShield Helpline", .advice, ["1799", "https://www.scamshield.gov.sg"], hours: "24 hours",
            source: "ScamShield", "https://www.scamshield.gov.sg"),
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
            "CA", "Canadian Anti-Fraud Centre", .report,
            ["1-888-495-8501", "https://antifraudcentre-centreantifraude.ca"], source: "CAFC",
            "https://antifraudcentre-centreantifraude.ca"),
        office(
            "IN", "Cyber fraud helpline (I4C): call first, complete the complaint within a day", .freeze,
            ["1930", "https://cybercrime.gov.in"], source: "Nagaland Post", "https://nagalandpost.com"),
        office(
            "FR", "THESEE, online complaint to the police", .report, ["https://www.service-public.fr"],
            source: "Loiret", "https://www.loiret.gouv.fr"),
        office(
            "FR", "Info Escroqueries", .advice, ["0 805 805 817"], source: "CNews", "https://www.cnews.fr"),
        office(
            "FR", "Cybermalveillance", .advice, ["https://www.cybermalveillance.gouv.fr"], source: "CNews",
            "https://www.cnews.fr"),
        office(
            "DE", "Onlinewache of the police", .report, ["https://portal.onlinewache.polizei.de"],
            source: "Aktuelle Nachrichten", "https://aktuellenachrichten.eu"),
        office(
            "DE", "Phishing-Radar of the Verbraucherzentrale", .content, ["https://www.verbraucherzentrale.de"],
            source: "Aktuelle Nachrichten", "https://aktuellenachrichten.eu"),
        office(
            "IT", "Commissariato di P.S. online (Polizia Postale)", .report, ["https://www.commissariatodips.it"],
            source: "Frode Internet", "https://www.frode-internet.it"),
        office(
            "ES", "INCIBE", .advice, ["017", "WhatsApp 900 116 117", "Telegram @INCIBE017"], hours: "8 to 23",
            source: "Diario Sur, 2025-11-29", "https://www.diariosur.es"),
        office(
            "NL", "Fraudehelpdesk", .advice, ["088-786 73 72", "https://www.fraudehelpdesk.nl"],
            source: "Fraudehelpdesk", "https://www.fraudehelpdesk.nl"),
        office(
            "BR", "Delegacia virtual, the online police station of your state", .report,
            ["the page of the state's police"], source: "Utilidade", "https://utilidade.org"),
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
            "ID", "Indonesia Anti-Scam Centre", .freeze, ["https://iasc.ojk.go.id", "157"], source: "IASC",
            "https://iasc.ojk.go.id"),
        office(
            "MY", "National Scam Response Centre", .freeze, ["997"], hours: "24 hours",
            source: "Malay Mail, 2026-03-03", "https://www.malaymail.com"),
    ]
}
