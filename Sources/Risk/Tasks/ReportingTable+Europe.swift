internal import AuditModel

extension ReportingTable {
    /// Offices of Europe, Turkey and Russia among them.
    static let europe: [ReportingOffice] = [
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
            "IE", "Garda station", .report, ["your local station"],
            source: "An Garda Síochána",
            "https://garda.ie/en/about-us/our-departments/office-of-corporate-communications/press-releases/2011/may/advice-on-fraudulent-activity-27-may-2011.html"
        ),
        office(
            "SE", "Police; 112 while it is going on", .report, ["114 14", "https://polisen.se"],
            source: "Finansinspektionen",
            "https://www.finansinspektionen.se/en/consumer-protection/investment-fraud/have-you-experienced-investment-fraud/"
        ),
        office(
            "SE", "Svårlurad, of the banks and the police", .advice, ["https://svarlurad.se"],
            source: "Svårlurad", "https://svarlurad.se/en/"),
        office(
            "DE", "Onlinewache of the police", .report, ["https://portal.onlinewache.polizei.de"],
            source: "Aktuelle Nachrichten", "https://aktuellenachrichten.eu"),
        office(
            "DE", "Phishing-Radar of the Verbraucherzentrale", .content, ["https://www.verbraucherzentrale.de"],
            source: "Aktuelle Nachrichten", "https://aktuellenachrichten.eu"),
        office(
            "DE", "Federal Office for Information Security (BSI)", .advice, ["0800 274 1000"],
            source: "BSI", "https://www.bsi.bund.de", isUnverified: true),
        office(
            "CH", "Federal Office for Cybersecurity (BACS)", .content, ["https://www.report.ncsc.admin.ch"],
            source: "eBanking but secure", "https://www.ebas.ch/en/2021/01/report-cyber-incidents/"),
        office(
            "CH", "Police station, as Suisse ePolice lists them; 117 in an emergency", .report, ["117"],
            source: "BACS", "https://www.ncsc.admin.ch/ncsc/en/home/cyberbedrohungen/drohanrufederpolizei.html"),
        office(
            "FR", "THESEE, online complaint to the police", .report, ["https://www.service-public.fr"],
            source: "Loiret", "https://www.loiret.gouv.fr"),
        office(
            "FR", "Info Escroqueries", .advice, ["0 805 805 817"], source: "CNews", "https://www.cnews.fr"),
        office(
            "FR", "Cybermalveillance", .advice, ["https://www.cybermalveillance.gouv.fr"], source: "CNews",
            "https://www.cnews.fr"),
        office(
            "IT", "Commissariato di P.S. online (Polizia Postale)", .report, ["https://www.commissariatodips.it"],
            source: "Frode Internet", "https://www.frode-internet.it"),
        office(
            "ES", "INCIBE", .advice, ["017", "WhatsApp 900 116 117", "Telegram @INCIBE017"], hours: "8 to 23",
            source: "Diario Sur, 2025-11-29", "https://www.diariosur.es"),
        office(
            "PT", "Queixa Eletrónica, online complaint to the police", .report,
            ["https://queixaselectronicas.mai.gov.pt"],
            source: "Rádio Voz da Planície, 2024",
            "https://vozdaplanicie.pt/index.php/noticias/distrito-de-beja-soma-459-burlas-em-2023"),
        office(
            "PT", "PSP, GNR or Polícia Judiciária", .report, ["the nearest station"],
            source: "Banco de Portugal", "https://clientebancario.bportugal.pt/en/node/11143"),
        office(
            "NL", "Fraudehelpdesk", .advice, ["088-786 73 72", "https://www.fraudehelpdesk.nl"],
            source: "Fraudehelpdesk", "https://www.fraudehelpdesk.nl"),
        office(
            "TR", "112 call centre of the police", .report, ["112"],
            source: "Dünya, 2025-11-11",
            "https://www.dunya.com/gundem/siber-operasyonlarda-403-supheli-yakalandi-72-milyon-liralik-mal-varligina-el-konuldu-haberi-802447"
        ),
        office(
            "RU", "Police", .report, ["102"],
            source: "Mail.ru, 2025-12-18", "https://news.mail.ru/society/69139669/"),
        office(
            "RU", "Hotline of the Ministry of the Interior", .advice, ["8 800 222 74 47"],
            source: "Pravda Vesti", "https://www.pvesti.ru/48/sluzhba-po-kontraktu.html", isUnverified: true),
        office(
            "EU", "Europol's list of the countries' own pages", .report,
            ["https://www.europol.europa.eu/report-a-crime"],
            source: "Europol", "https://www.europol.europa.eu/report-a-crime", isUnverified: true),
    ]
}
