/// Addresses of made-up keys (bytes that count up): for examples that can be pasted and answer as they should.
enum ExampleAddress {
    static let bitcoin = "bc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5fcj4z3"
    static let tron = "TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj"
    static let ripple = "raLnyR4PTuc5SgXGHqYA894a4eoKqoFwu"
}
