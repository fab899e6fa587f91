internal import AuditModel

extension ReportingTable {
    /// Offices of the Americas, Africa and the Gulf.
    static let americasAfrica: [ReportingOffice] = [
        office(
            "US", "Internet Crime Complaint Center of the FBI (IC3)", .report, ["https://www.ic3.gov"],
            source: "FBI", "https://www.ic3.gov"),
        office(
            "US", "Federal Trade Commission", .report, ["https://reportfraud.ftc.gov"],
            source: "USA.gov, 2023-04-05", "https://en.wikisource.org/wiki/Five_tips_for_reporting_a_scam"),
        office(
            "CA", "Canadian Anti-Fraud Centre", .report,
            ["1-888-495-8501", "https://antifraudcentre-centreantifraude.ca"], source: "CAFC",
            "https://antifraudcentre-centreantifraude.ca"),
        office(
            "MX", "Police; 089 without a name", .report, ["911", "089"],
            source: "Radio Tele", "https://radiotele.tv/?p=61190", isUnverified: true),
        office(
            "BR", "Delegacia virtual, the online police station of your state", .report,
            ["the page of the state's police"], source: "Utilidade", "https://utilidade.org"),
        office(
            "AE", "eCrime of the Dubai police, for Dubai alone", .report, ["https://www.ecrime.ae"],
            source: "Gulf News, 2019-08-25",
            "https://gulfnews.com/uae/crime/are-you-victim-of-cybercrime-do-not-hesitate-to-report-to-dubai-police-1.65994784"
        ),
        office(
            "ZA", "Yima scam hotline: your bank through one number", .freeze, ["083 123 7226"],
            source: "TimesLIVE, 2023-08-11",
            "https://www.timeslive.co.za/news/consumer-live/2023-08-11-cleansing-herbal-remedy-spiked-with-hallucinogens-is-new-scam-be-warned/"
        ),
        office(
            "ZA", "Police station; 10111", .report, ["10111"],
            source: "Kahawatungu, 2025-08-07", "https://kahawatungu.com/how-to-report-a-scammer-in-south-africa/"),
        office(
            "NG", "Economic and Financial Crimes Commission", .report, ["https://www.efcc.gov.ng"],
            source: "InformationHood", "https://www.informationhood.com/how-to-report-cybercrime-in-nigeria/"),
        office(
            "NG", "Cybercrime portal of the police", .report, ["https://incb.police.gov.ng"],
            source: "Pulse, 2020-11-19",
            "https://www.pulse.ng/news/local/police-launch-cybercrime-reporting-portal/w2clkt2", isUnverified: true),
    ]
}
