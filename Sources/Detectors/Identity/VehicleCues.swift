/// Words of the author's own in sentences on vehicles.
enum VehicleCues {
    static let firstPerson = WordSet(
        "my mine i im ive our we me mein meine ich mon ma je mi mío yo meu minha eu mio mia io мой моя мою я benim arabam saya mình tôi"
    )

    /// Whether a sentence speaks of the author's own vehicle.
    static func isOwn(_ sentence: Sentence) -> Bool {
        guard !sentence.isQuestion || sentence.tokens.contains(where: { firstPerson.contains($0) }) else {
            return false
        }
        return sentence.tokens.contains { firstPerson.contains($0) } || unspaced.matchesAny(in: sentence)
    }

    private static let unspaced = PatternSet(
        [
            "愛車", "うちの", "我が家の", "相棒", "제|내|저희|우리|나의|울 <number>", "私の車", "僕の車", "俺の車", "うちの車", "乗って", "乗り", "マイカー",
            "我的 <number>", "开着|開著|开了 ~4 <number>", "で_走|で_通|で_回|で_旅|で_出|に_乗", "通勤", "我的车", "我的車", "我开", "我開", "开的是",
            "座驾", "提车",
            "我家的车", "내_차", "제_차", "내차", "제차", "애마", "타고", "탑니다", "몰고", "몰아요", "سيارتي",
        ], slots: ["number": Slots.number], opens: ["number": [.number]])
}
