import Testing

@testable import Detectors

@Suite struct TravelFeaturesTests {
    @Test func comeInTheOrderOfTheirDeclaration() {
        var features: TravelFeatures = [.severalCues, .place]
        features.insert(.motion)
        #expect(Array(features) == [.motion, .severalCues, .place])
        features.subtract([.place])
        #expect(!features.contains(.place) && features.contains(.motion))
    }

    @Test func theOrderInWhichFeaturesFireDoesNotShow() {
        let features = TravelFeature.allCases.filter { $0 != .otherPerson && $0 != .secondPerson }
        for count in 1...features.count {
            let one = TravelWeights.judge(TravelFeatures(features.prefix(count)))
            let other = TravelWeights.judge(TravelFeatures(features.prefix(count).reversed()))
            #expect(one?.state == other?.state && one?.probability == other?.probability)
        }
    }

    @Test func everyCueHasTheFeatureOfItsName() {
        #expect(TravelCue.allCases.allSatisfy { "\(TravelFeature($0))" == $0.rawValue })
    }
}
