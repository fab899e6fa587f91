/// Help lines and portals by country.
package enum ReportingResources {
    /// What to do, in order: the exchange or bank can stop a transfer, a help line knows the next step, the police take
    /// the report.
    package static func advice(country: String?) -> [String] {
        var lines = ["tell your exchange and your bank first: they may still stop a transfer"]
        guard let country else {
            return lines + ["then a help line and the police of your country: --country HK names them"]
        }
        let found =
            all.filter { $0.country == country } + (members.contains(country) ? all.filter { $0.country == "EU" } : [])
        if found.isEmpty { return lines + ["then the police: no help line of \(country) is known here"] }
        for purpose in [ReportingResource.Purpose.freeze, .advice, .report] {
            for record in found where record.purpose == purpose {
                lines.append(
                    "\(record.name): \(record.contact) (\(record.isVerified ? "" : "unverified, ")as of \(record.checked))"
                )
            }
        }
        return lines
    }

    private static let members: Set<String> = [
        "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
        "MT",
        "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
    ]

    package static let all: [ReportingResource] = [
        ReportingResource(
            country: "HK", name: "ADCC Anti-Scam Helpline, day and night", purpose: .advice,
            contact: "18222, adcc.gov.hk", source: "adcc.gov.hk"),
        ReportingResource(
            country: "HK", name: "Scameter, to look up numbers, sites and accounts", purpose: .advice,
            contact: "cyberdefender.hk/en-us/scameter", source: "cyberdefender.hk"),
        ReportingResource(
            country: "HK", name: "police station; emergencies 999", purpose: .report, contact: "in person",
            source: "adcc.gov.hk"),
        ReportingResource(
            country: "US", name: "FBI Internet Crime Complaint Center", purpose: .report, contact: "ic3.gov",
            source: "FBI guidance, hstoday.us"),
        ReportingResource(
            country: "US", name: "FTC", purpose: .report, contact: "reportfraud.ftc.gov",
            source: "a third party's page", isVerified: false),
        ReportingResource(
            country: "GB", name: "your bank's fraud line", purpose: .freeze, contact: "159",
            source: "stopthinkfraud.campaign.gov.uk"),
        ReportingResource(
            country: "GB", name: "Report Fraud (England, Wales, Northern Ireland)", purpose: .report,
            contact: "reportfraud.police.uk, 0300 123 2040", source: "government notice of 2025-12-04"),
        ReportingResource(
            country: "GB", name: "forward texts and mails", purpose: .report,
            contact: "7726; report@phishing.gov.uk; Scotland 101", source: "stopthinkfraud.campaign.gov.uk"),
        ReportingResource(
            country: "SG", name: "ScamShield, day and night", purpose: .advice, contact: "1799, scamshield.gov.sg",
            source: "scamshield.gov.sg"),
        ReportingResource(
            country: "AU", name: "IDCARE", purpose: .advice, contact: "1300 432 273", source: "cyber.gov.au"),
        ReportingResource(
            country: "AU", name: "Scamwatch; ReportCyber", purpose: .report,
            contact: "scamwatch.gov.au; cyber.gov.au/report-and-recover/report", source: "scamwatch.gov.au"),
        ReportingResource(
            country: "CA", name: "Canadian Anti-Fraud Centre", purpose: .report,
            contact: "1-888-495-8501, antifraudcentre-centreantifraude.ca", source: "CAFC's page"),
        ReportingResource(
            country: "IN", name: "cyber-fraud help line: the sooner, the better", purpose: .freeze,
            contact: "1930, cybercrime.gov.in", source: "press reports on I4C"),
        ReportingResource(
            country: "FR", name: "Info Escroqueries", purpose: .advice,
            contact: "0 805 805 817, cybermalveillance.gouv.fr", source: "loiret.gouv.fr"),
        ReportingResource(
            country: "FR", name: "THESEE", purpose: .report, contact: "service-public.fr", source: "cnews.fr"),
        ReportingResource(
            country: "DE", name: "Onlinewache of your Land; emergencies 110", purpose: .report,
            contact: "portal.onlinewache.polizei.de", source: "press report"),
        ReportingResource(
            country: "DE", name: "BSI", purpose: .advice, contact: "0800 274 1000", source: "not read",
            isVerified: false),
        ReportingResource(
            country: "IT", name: "Commissariato di P.S. online", purpose: .report, contact: "commissariatodips.it",
            source: "frode-internet.it"),
        ReportingResource(
            country: "ES", name: "INCIBE, 8 to 23 h", purpose: .advice, contact: "017",
            source: "diariosur.es, 2025-11-29"),
        ReportingResource(
            country: "NL", name: "Fraudehelpdesk", purpose: .advice, contact: "088-786 73 72, fraudehelpdesk.nl",
            source: "fraudehelpdesk.nl"),
        ReportingResource(
            country: "EU", name: "Europol's list of national portals", purpose: .report,
            contact: "europol.europa.eu/report-a-crime", source: "not read", isVerified: false),
        ReportingResource(
            country: "BR", name: "delegacia virtual of your state", purpose: .report, contact: "the state's police",
            source: "utilidade.org"),
        ReportingResource(
            country: "JP", name: "police consultation; consumer line", purpose: .advice, contact: "#9110; 188",
            source: "onlinesecurity.jp"),
        ReportingResource(
            country: "KR", name: "voice-phishing line; FSS", purpose: .freeze, contact: "112; 1332",
            source: "mynews-room.com"),
        ReportingResource(
            country: "KR", name: "ECRM", purpose: .report, contact: "ecrm.police.go.kr", source: "ant.sinalog.kr"),
        ReportingResource(country: "ID", name: "OJK", purpose: .advice, contact: "157", source: "fajar.co.id"),
        ReportingResource(
            country: "ID", name: "IASC, with a police report", purpose: .freeze, contact: "iasc.ojk.go.id",
            source: "iasc.ojk.go.id"),
        ReportingResource(
            country: "MY", name: "NSRC, day and night", purpose: .freeze, contact: "997",
            source: "malaymail.com, 2026-03-03"),
        ReportingResource(
            country: "TH", name: "anti-scam line", purpose: .advice, contact: "1441", source: "not read",
            isVerified: false),
        ReportingResource(
            country: "PH", name: "anti-scam line", purpose: .advice, contact: "1326", source: "not read",
            isVerified: false),
        ReportingResource(
            country: "TW", name: "anti-scam line", purpose: .advice, contact: "165", source: "not read",
            isVerified: false),
    ]
}
