/// The example persona. Invented: the numbers are reserved for fiction, the domains for examples, and the wallet
/// address is a hash of a sentence.
enum Persona {
    static let name = "Maya Lindqvist"
    /// From the range that the Swedish regulator keeps for films and books.
    static let phone = "+46 70 174 06 12"
    static let email = "maya@example.org"
    /// On the wiki's old revision only.
    static let formerEmail = "maya.lindqvist@example.com"
    static let binanceID = "482910377"
    static let referral = "https://accounts.binance.com/register?ref=MAYA0042"
    static let telegram = "maya_kiln"
    static let wallet = "bc1q7fyp2elacqquecnrjfpc7x2pnc5mm35znmxp57"
}
