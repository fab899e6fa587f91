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
