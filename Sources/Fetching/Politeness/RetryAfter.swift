internal import AuditModel
internal import CLibCurl

/// How long a server asks to be left alone (RFC 9110, 10.2.3).
enum RetryAfter {
    /// The wait in seconds, 0 for a moment that has passed; nil without a field that can be read.
    ///
    /// - Parameter now: Used where the answer does not say what time the server has.
    static func seconds(in answer: TransferAnswer, now: Timestamp) -> Int? {
        guard let field = answer.header("retry-after") else { return nil }
        if !field.isEmpty, field.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return field.utf8.count <= 9 ? Int(field) : 999_999_999
        }
        guard let moment = moment(field) else { return nil }
        let present = answer.header("date").flatMap(moment(_:)) ?? now.secondsSince1970
        return max(0, moment - present)
    }

    /// Seconds since 1970 of an HTTP date in any of its three forms, which start with the name of a day.
    private static func moment(_ date: String) -> Int? {
        guard date.first?.isLetter == true else { return nil }
        let seconds = curl_getdate(date, nil)
        return seconds >= 0 ? Int(seconds) : nil
    }
}
