internal import AuditModel
internal import Reporters
internal import Risk

/// Whom to tell, in order: the exchange or bank can stop a transfer, a help line knows the next step, the police take
/// the report.
enum ReportingAdvice {
    /// - Parameter home: nil where nothing says where the user lives.
    static func lines(home: HomeCountry?) -> [String] {
        let first = "tell your exchange and your bank first: they may still stop a transfer"
        guard let home else {
            return [
                first,
                "then the police of your country and its help line: 'footprint directory offices' lists them, --country picks yours",
            ]
        }
        var lines = [first]
        let offices = ReportingTable.offices(in: home.code)
        if offices.isEmpty { lines.append("then the police: no help line of \(home.code) is known here") }
        if case .locale(let name) = home.origin {
            lines.append("for \(home.code), as your locale '\(PlainText.cleaned(name))' says; --country names another:")
        }
        return lines + inOrder(offices).map(line)
    }

    /// Who can stop a payment first, then who advises, then who takes the report; what nothing confirms at the end.
    private static func inOrder(_ offices: [ReportingOffice]) -> [ReportingOffice] {
        let order: [ReportingOffice.Purpose] = [.freeze, .advice, .report, .content]
        let sorted = order.flatMap { purpose in offices.filter { $0.purpose == purpose } }
        return sorted.filter { !$0.isUnverified } + sorted.filter(\.isUnverified)
    }

    /// An office with its contacts and the day on which they were noted.
    static func line(_ office: ReportingOffice) -> String {
        let hours = office.hours.map { ", \($0)" } ?? ""
        let mark = office.isUnverified ? ", unverified" : ""
        return
            "\(office.name)\(hours): \(office.contacts.joined(separator: ", ")) (as of \(office.source.noted)\(mark))"
    }
}
