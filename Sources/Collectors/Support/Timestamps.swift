internal import AuditModel

/// Reads the moments that interfaces give in seconds.
enum Timestamps {
    /// The moment, if it lies between 1970 and the year 10000.
    static func moment(_ seconds: Int) -> Timestamp? {
        (1..<253_402_300_800).contains(seconds) ? Timestamp(secondsSince1970: seconds) : nil
    }
}
