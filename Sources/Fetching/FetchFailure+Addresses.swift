internal import AuditModel

extension FetchFailure {
    /// Runs what reads an address, and puts its flaw into words.
    static func explaining<Value>(
        _ text: String, _ read: () throws(RequestAddress.Flaw) -> Value
    ) throws(FetchFailure) -> Value {
        do {
            return try read()
        } catch {
            let problem =
                switch error {
                case .noLibrary: CurlLibrary.absence
                case .unreadable: "not an address: write it whole, as in https://example.org/page"
                case .tooLong: "the address is longer than \(RequestAddress.maximumBytes) bytes: shorten it"
                case .notHTTP: "only http and https addresses can be fetched: write https:// before it"
                case .credentials: "the address holds a user name or password: leave it out"
                }
            throw FetchFailure(code: .badAddress, message: "\(String(text.prefix(200))): \(problem)")
        }
    }
}
