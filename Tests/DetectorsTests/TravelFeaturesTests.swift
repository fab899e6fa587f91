import Testing

@testable import Detectors

@Suite struct TravelFeaturesTests {
    @Test func comeInTheOrderOfTheirDeclaration() {
        var features: TravelFeatures = [.severalCues, .place]
        features.insert(.motion)
        #expect(Array(features) == [.motion, .place, .severalCues])
        features.subtract([.place])
        #expect(!features.contains(.place) && features.contains(.motion))
    }

    @Test func evidenceThatCancelsOutIsNoTrip() {
        // 1.9 - 2.0 + 0.4 + 1.7 - 2.0 for a plan: exactly zero, in tenths.
        #expect(TravelWeights.judge([.motion, .firstPerson, .timeAhead, .errand]) == nil)
        #expect(TravelWeights.judge([.motion, .firstPerson, .timeAhead])?.state == .upcoming)
    }

    @Test func everyCueHasItsFeature() {
        #expect(TravelCue.allCases.allSatisfy { TravelFeature($0) != nil })
    }
}
