/// All detectors, one a line, in the order of their ids. A test compares the list with the files of this module.
package enum DetectorRegistry {
    package static let all: [any Detector] = [
        EmailDetector(),
        GroupInviteDetector(),
        MessengerDetector(),
        PhoneDetector(),
        ExchangeUIDDetector(),
        ExchangeUsageDetector(),
        ReferralDetector(),
        WalletAddressDetector(),
        BirthDateDetector(),
        HomeAddressDetector(),
        TravelDetector(),
        PrivateKeyDetector(),
        SeedPhraseDetector(),
    ]
}
