internal import AuditModel
internal import Risk

/// Whom to tell, in order: the exchange or bank can stop a transfer, a help line knows the next step, the police take
/// the report.
enum ReportingAdvice {
    /// - Parameter country: ISO 3166; nil where the user named none.
    static func lines(country: String?) -> [String] {
        let first = "tell your exchange and your bank first: they may still stop a transfer"
        guard let country else {
            return [first, "then a help line and the police of your country: --country HK names them"]
        }
        let offices = ReportingTable.offices(in: country)
        if offices.isEmpty { return [first, "then the police: no help line of \(country) is known here"] }
        let order: [ReportingOffice.Purpose] = [.freeze, .advice, .report, .content]
        return [first]
            + order.flatMap { purpose in
                offices.filter { $0.purpose == purpose }.map { office in
                    let hours = office.hours.map { ", \($0)" } ?? ""
                    let contacts = office.contacts.joined(separator: ", ")
                    return "\(office.name)\(hours): \(contacts) (as of \(office.source.noted))"
                }
            }
    }
}
