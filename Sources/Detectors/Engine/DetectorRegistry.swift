/// All detectors, one a line, in the order of their ids. A test compares the list with the files of this module.
package enum DetectorRegistry {
    package static let all: [any Detector] = [
        EmailDetector(),
        GroupInviteDetector(),
        MessengerDetector(),
        PhoneDetector(),
        CardDetector(),
        ExchangeUIDDetector(),
        ExchangeUsageDetector(),
        IBANDetector(),
        ReferralDetector(),
        WalletAddressDetector(),
        BirthDateDetector(),
        HomeAddressDetector(),
        TravelDetector(),
        APIKeyDetector(),
        BackupCodeDetector(),
        PasswordDetector(),
        PrivateKeyDetector(),
        SeedPhraseDetector(),
        TokenDetector(),
        IPAddressDetector(),
    ]
}
