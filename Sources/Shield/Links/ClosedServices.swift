/// Services that have closed.
///
/// Data: each with the day, the source and the day on which the source was looked at. A host that merely moved is a fact
/// of its brand's record instead.
enum ClosedServices {
    /// A sentence on the service of a host that has closed; nil for all others.
    static func closed(_ host: HostName) -> String? {
        (byHost[host.shown] ?? byHost[host.registrable])?.sentence
    }

    /// The table as text.
    static var rules: String { all.map { "\($0.host) \($0.closed)" }.sorted().joined(separator: "\n") }

    private static let byHost = Dictionary(all.map { ($0.host, $0) }, uniquingKeysWith: { first, _ in first })

    static let all = [
        ClosedService(
            "plus.google.com", "Google+", closed: "2019-04-02", source: "The Mercury News, 2019-01-31",
            "https://www.mercurynews.com/2019/01/31/still-using-google-you-wont-be-after-april-2/"),
        ClosedService(
            "vine.co", "Vine", closed: "2017-01-17", source: "Engadget, 2017-01-04",
            "https://engadget.com/2017/01/04/vine-closes-january-17"),
        ClosedService(
            "periscope.tv", "Periscope", closed: "2021-03-31", source: "DigitBin, 2020-12",
            "https://www.digitbin.com/twitter-shuts-down-periscope/amp/"),
        ClosedService(
            "join.skype.com", "Skype", closed: "2025-05-05", source: "IT-Online, 2025-03-03",
            "https://it-online.co.za/2025/03/03/microsoft-to-retire-skype-in-may/"),
        ClosedService(
            "getrevue.co", "Revue", closed: "2023-01-18", source: "heise online, 2022-12",
            "https://www.heise.de/news/Twitter-schliesst-Newsletterdienst-Revue-7398051.html"),
        ClosedService(
            "tinyletter.com", "TinyLetter", closed: "2024-02-29",
            source: "mail of its operator, quoted by Lady Business",
            "https://ladybiz.substack.com/p/a-requiem-for-tinyletter"),
        ClosedService(
            "cohost.org", "Cohost", closed: "2025-01-12", source: "Wikipedia",
            "https://en.wikipedia.org/wiki/Cohost"),
        ClosedService(
            "kooapp.com", "Koo", closed: "2024-07-03", source: "Deccan Herald, 2024-07-03",
            "https://www.deccanherald.com/business/startups/indian-social-media-platform-koo-shuts-shop-3090844"),
        ClosedService(
            "orkut.com", "Orkut", closed: "2014-09-30", source: "Gizmodo UK, 2014-06",
            "https://www.gizmodo.co.uk/2014/06/google-will-shut-down-orkut-on-september-30th/"),
        ClosedService(
            "bittrex.com", "Bittrex", closed: "2023-12-04", source: "The Block, 2023-11-20",
            "https://www.theblock.co/post/263875/bittrex-global-to-wind-down-operations-urges-customers-to-withdraw-funds"
        ),
        ClosedService(
            "hotbit.io", "Hotbit", closed: "2023-05-22", source: "CryptoTimes, 2023-05-23",
            "https://cryptotimes.io/2023/05/23/hotbit-shuts-down-after-criminal-investigation"),
        ClosedService(
            "localbitcoins.com", "LocalBitcoins", closed: "2023-02-16", source: "Today In Crypto, 2023-02",
            "https://todayincrypto.com/news/localbitcoins-closes-down-its-p2p-cryptocurrency-exchange-business-as-the-crypto-market-winter-lingers"
        ),
        ClosedService(
            "ftx.com", "FTX", closed: "2022-11-11", source: "CBS News, 2022-11-11",
            "https://www.cbsnews.com/sanfrancisco/news/ftx-bankruptcy-sam-bankman-fried-resigns-cryptocurrency/"),
    ]
}
