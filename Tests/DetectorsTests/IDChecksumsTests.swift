import Testing

@testable import Detectors

@Suite struct IDChecksumsTests {
    @Test func acceptsNumbersWhoseCheckDigitsHold() {
        #expect(IDChecksums.cpf(Array("70801827787".utf8)))
        #expect(IDChecksums.spanish(Array("Y4265368D".utf8), nie: true))
        #expect(IDChecksums.inn(Array("655070311092".utf8)))
        #expect(IDChecksums.chinese(Array("11010519491231002X".utf8)))
        #expect(IDChecksums.verhoeff(Array("2363".utf8)))
        #expect(IDChecksums.luhn(Array("046454286".utf8)))
    }

    /// Invented numbers, with the digits that the schemes' rules give them.
    private static let numbers: [(check: @Sendable ([UInt8]) -> Bool, number: String)] = [
        (IDChecksums.finnish, "100262-9601"), (IDChecksums.finnish, "130692+214V"), (IDChecksums.swedish, "8510082483"),
        (IDChecksums.norwegian, "17046129857"), (IDChecksums.belgian, "61061122094"),
        (IDChecksums.swiss, "7568733311389"),
        (IDChecksums.austrian, "6511231078"), (IDChecksums.czech, "5905172504"),
        (IDChecksums.romanian, "2510812461008"),
        (IDChecksums.bulgarian, "5308058781"), (IDChecksums.iso7064, "10317167127"),
        (IDChecksums.yugoslav, "0705965718900"),
        (IDChecksums.baltic, "35503061256"), (IDChecksums.irish, "8001414D"), (IDChecksums.greekTax, "779665670"),
        (IDChecksums.southAfrican, "6710272688084"), (IDChecksums.thai, "5473097100200"),
        (IDChecksums.taiwanese, "E236441850"),
        (IDChecksums.hongKong, "C3032424"), (IDChecksums.singaporean, "S5715310E"),
        (IDChecksums.kazakh, "671104332533"),
        (IDChecksums.mexican, "XEXM850314MDFRRS04"), (IDChecksums.argentine, "20364327456"),
        (IDChecksums.uruguayan, "52305826"),
        (IDChecksums.ecuadorian, "1745198620"), (IDChecksums.japanese, "468414122509"),
        (IDChecksums.emirati, "784197319556540"),
        (IDChecksums.israeli, "277069746"), (IDChecksums.saudi, "1129681365"), (IDChecksums.ukrainian, "3574428890"),
        (IDChecksums.italian, "XLMQZR72C14H607B"), (IDChecksums.french, "254077510421260"),
        (IDChecksums.newZealand, "142232340"),
        (IDChecksums.healthService, "6017965107"), (IDChecksums.tckn, "58302193944"),
    ]

    @Test(arguments: 0..<35)
    func holdsForANumberAndForNoNeighbour(_ index: Int) {
        let (check, number) = Self.numbers[index]
        let bytes = Array(number.utf8)
        #expect(check(bytes), "\(number)")
        // One digit in the middle, raised by one.
        for place in [bytes.count - 3, bytes.count - 2] where (0x30...0x39).contains(bytes[place]) {
            var changed = bytes
            changed[place] = (bytes[place] - 0x30 + 1) % 10 + 0x30
            #expect(!check(changed), "\(number) at \(place)")
        }
        #expect(!check(Array(bytes.dropLast())) && !check([]), "\(number)")
    }

    @Test func namesEachSchemeByItsWordsAndPatterns() {
        for scheme in GovernmentSchemes.all {
            #expect(!scheme.words.isEmpty && !scheme.patterns.isEmpty, "\(scheme.name)")
            #expect(scheme.words.allSatisfy { $0 == $0.lowercased() }, "\(scheme.name)")
        }
        #expect(Set(GovernmentSchemes.all.map(\.country)).count > 45)
    }

    @Test func refusesOneChangedDigit() {
        #expect(!IDChecksums.cpf(Array("70801827788".utf8)))
        #expect(!IDChecksums.spanish(Array("Y4265369D".utf8), nie: true))
        #expect(!IDChecksums.inn(Array("655070311093".utf8)))
        #expect(!IDChecksums.verhoeff(Array("2364".utf8)))
    }

    @Test func refusesWhatIsTooShort() {
        for bytes: [UInt8] in [[], [0x31], Array("X".utf8)] {
            #expect(!IDChecksums.cpf(bytes))
            #expect(!IDChecksums.spanish(bytes, nie: true))
            #expect(!IDChecksums.chinese(bytes))
            #expect(!IDChecksums.rut(bytes))
        }
    }
}
