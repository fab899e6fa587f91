import AuditModel
import Testing

@testable import Risk

@Suite("Judgements")
struct JudgementPropertyTests {
    /// A generator with a fixed start, so that each run tries the same.
    struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    /// Two that their name ties, and two that only values can tie.
    private static let handles = [
        Sample.github, Sample.mastodon, Handle(platform: "reddit", account: "night_heron"),
        Handle(platform: "web", account: "https://tides.example.org/"),
    ]

    static func sightings(_ numbers: inout Numbers) -> [Sighting] {
        (0..<Int.random(in: 1...14, using: &numbers)).map { _ in
            let kind = FindingKind.allCases.randomElement(using: &numbers) ?? .email
            let exchange = ["binance", "kraken", ""].randomElement(using: &numbers) ?? ""
            var fields = ["state": ["upcoming", "ongoing", "past"].randomElement(using: &numbers) ?? "past"]
            if !exchange.isEmpty { fields["exchange"] = exchange }
            return Sample.sighting(
                kind, "v\(Int.random(in: 0...2, using: &numbers))@example.org", fields: fields,
                confidence: Double.random(in: 0.2...1, using: &numbers),
                handle: Self.handles.randomElement(using: &numbers) ?? Sample.github,
                region: Bool.random(using: &numbers) ? .bio : .post,
                daysAgo: [nil, 2, 200, 2_000].randomElement(using: &numbers) ?? nil,
                reach: Reach.allCases.randomElement(using: &numbers) ?? .open)
        }
    }

    @Test("one sighting less never raises the grade or the index", arguments: 0..<150 as Range<UInt64>)
    func monotone(seed: UInt64) {
        var numbers = Numbers(state: seed &* 7_919 &+ 1)
        let all = Self.sightings(&numbers)
        let whole = Sample.judge(all)
        for index in all.indices {
            var fewer = all
            fewer.remove(at: index)
            let part = Sample.judge(fewer)
            #expect(part.grade <= whole.grade)
            #expect(part.index <= whole.index)
            #expect((part.scenarios.first?.score ?? 0) <= (whole.scenarios.first?.score ?? 0))
        }
    }

    @Test("the parts of every score multiply to the printed number", arguments: 0..<60 as Range<UInt64>)
    func product(seed: UInt64) throws {
        var numbers = Numbers(state: seed &* 15_485_863 &+ 5)
        for exposure in Sample.judge(Self.sightings(&numbers)).exposures {
            let halves = exposure.vector.split(separator: " = ")
            var product = 1.0
            for part in try #require(halves.first).split(separator: "/").dropFirst() {
                product *= try #require(Double(part.dropFirst(2)))
            }
            #expect(Int((product + 1e-9).rounded()) == exposure.score, "\(exposure.vector)")
            #expect(halves.last.map(String.init) == String(exposure.score))
            #expect(exposure.reasons.count >= 4, "a sentence for each factor")
        }
    }

    @Test("the order of the sightings does not show", arguments: 0..<60 as Range<UInt64>)
    func order(seed: UInt64) {
        var numbers = Numbers(state: seed &* 104_729 &+ 3)
        let all = Self.sightings(&numbers)
        #expect(Sample.judge(all) == Sample.judge(all.shuffled(using: &numbers)))
    }

    @Test("the index counts each distinct value once")
    func index() {
        let again = Sample.sighting(.phone, "+15550100123", region: .post)
        #expect(Sample.judge([Sample.phone, again]).index == 60)
        #expect(Sample.judge([Sample.phone, Sample.sighting(.city)]).index == 68)
    }

    @Test("nothing found is an index of nought")
    func empty() {
        let judgement = Sample.judge([])
        #expect(judgement.index == 0)
        #expect(judgement.grade == .info)
        #expect(judgement.tasks.isEmpty && judgement.scenarios.isEmpty)
        #expect(judgement.table == RiskTable.version)
    }

    @Test("exposures go by score, then kind, and carry the fingerprint as their id")
    func exposures() {
        let judgement = Sample.judge([Sample.email, Sample.seed, Sample.phone])
        #expect(judgement.exposures.map(\.kind) == [.seedPhrase, .phone, .email])
        #expect(judgement.exposures.last?.id == Sample.key.fingerprint(kind: .email, value: "maya@example.org"))
    }

    @Test("the grade is the band of the worst scenario")
    func grade() {
        #expect(Sample.judge([Sample.email]).grade == .medium)
        #expect(Sample.judge([Sample.email, Sample.usage]).grade == .high)
        #expect(Sample.judge([Sample.phone, Sample.userID]).grade == .critical)
    }

    @Test("a thousand exposures are judged at once")
    func many() {
        let all = (0..<1_000).map { Sample.sighting(.email, "a\($0)@example.org") }
        #expect(Sample.judge(all).exposures.count == 1_000)
    }
}
