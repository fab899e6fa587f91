/// Whether an address in a line is where the author lives or gets parcels.
enum HomeReading {
    struct Home {
        var address: AddressReader.Address
        var why: String
        var isSure: Bool
    }

    static func home(in line: Sentence, of text: ScanText) -> Home? {
        let venues = AddressCues.venues.matches(in: line).map(\.tokens)
        func isVenue(_ address: AddressReader.Address) -> Bool { stands(venues, at: address.tokens, in: line) }
        let senses = line.tokens.map { TravelLexicon.senses($0) }
        for match in AddressCues.patterns.matches(in: line) {
            guard let address = AddressReader.first(in: line, from: match.tokens.upperBound, upTo: 6),
                TravelSubject.of(match.tokens, in: line, senses) != .other, !isVenue(address),
                !HomeEvidence.isRefused(address, in: line, of: text, isStated: true)
            else { continue }
            return Home(
                address: address, why: "\u{201c}\(line.words(match.tokens))\u{201d}, then a street with a number",
                isSure: true)
        }
        var addresses = AddressReader.all(in: line)
        if addresses.isEmpty, text.count <= HomeEvidence.longest { addresses = AddressReader.all(in: line, weak: true) }
        // Several addresses are a list of something.
        guard addresses.count == 1, let address = addresses.first else { return nil }
        if let why = HomeEvidence.reason(for: address, in: line, of: text) {
            return Home(address: address, why: why, isSure: false)
        }
        guard !address.isWeak, !isVenue(address), !HomeEvidence.isRefused(address, in: line, of: text) else {
            return nil
        }
        if isAlone(address, in: line, of: text) {
            return Home(address: address, why: "a name above an address with its town", isSure: false)
        }
        guard !isOthers(address, in: line, senses) else { return nil }
        if let word = line.tokens.first(where: { AddressCues.household.contains($0) }),
            address.isFull || says(.first, senses)
        {
            return Home(address: address, why: "\u{201c}\(text.string(word.span))\u{201d} near by", isSure: false)
        }
        if line.tokens.contains(where: { AddressCues.deliveries.contains($0) }), !says(.second, senses) {
            return Home(address: address, why: "words of a delivery near by", isSure: false)
        }
        if isPart(address, in: line, of: text) {
            return Home(address: address, why: "an address with its town in a profile", isSure: false)
        }
        if address.isFull, says(.first, senses) {
            return Home(address: address, why: "with its town, in the first person", isSure: false)
        }
        return nil
    }

    /// Whether a street is that of a house where people go, or of somebody else.
    static func isNobodys(_ tokens: Range<Int>, in line: Sentence) -> Bool {
        guard let address = AddressReader.read(line, at: tokens.lowerBound) else { return false }
        if AddressCues.isSample(tokens, in: line) { return true }
        guard !HomeEvidence.speaks(line), !line.tokens.contains(where: { AddressCues.household.contains($0) }) else {
            return false
        }
        return stands(AddressCues.venues.matches(in: line).map(\.tokens), at: tokens, in: line)
            || HomeEvidence.isRefused(address, in: line, of: line.text)
    }

    private static func stands(_ venues: [Range<Int>], at address: Range<Int>, in line: Sentence) -> Bool {
        venues.contains {
            $0.upperBound > address.lowerBound - 12 && $0.lowerBound <= address.upperBound
                && !AddressCues.isStandIn($0, within: address, in: line)
        }
    }

    private static func says(_ sense: TravelSense, _ senses: [TravelSense]) -> Bool {
        senses.contains { $0.contains(sense) }
    }

    /// `The children live at 17 Cherry Tree Lane`.
    private static func isOthers(_ address: AddressReader.Address, in line: Sentence, _ senses: [TravelSense]) -> Bool {
        // `Sherlock's 221B Baker Street`
        if let owner = line.tokens[safe: address.tokens.lowerBound - 1], owner.isPossessive { return true }
        let first = max(0, address.tokens.lowerBound - 10)
        // `my neighbour lives at`: the verb says that it is nobody who speaks.
        if let verb = (first..<address.tokens.lowerBound).last(where: {
            line.tokens[safe: $0].map { AddressCues.thirdPerson.contains($0) } == true
        }), verb > 0, line.tokens[verb].gap.isDisjoint(with: .clause),
            line.tokens[safe: verb - 1].map({ CommonWords.firstPerson.contains($0) }) != true
        {
            return true
        }
        let before = senses[first..<address.tokens.lowerBound]
        // With its town it is meant for the post; somebody else must live there.
        if address.isFull, address.isTyped,
            !line.tokens[first..<address.tokens.lowerBound].contains(where: { AddressCues.residing.contains($0) })
        {
            return false
        }
        if line.tokens[max(0, address.tokens.lowerBound - 8)..<address.tokens.lowerBound].contains(where: {
            AddressCues.deliveries.contains($0)
        }) {
            return false
        }
        return before.contains { $0.contains(.other) } && !before.contains { $0.contains(.first) }
    }

    /// A part of a profile that holds nothing else.
    private static func isPart(_ address: AddressReader.Address, in line: Sentence, of text: ScanText) -> Bool {
        guard address.isFull, let profile = ProfileLine(text), profile.parts.count > 2 else { return false }
        let span = line.bytes(address.tokens)
        return profile.parts.contains {
            $0.sentence.span.overlaps(span) && $0.sentence.span.lowerBound <= span.lowerBound
                && span.lowerBound - $0.sentence.span.lowerBound < 24
        }
    }

    /// A block of lines as on an envelope: a name, the street, the town with its code.
    private static func isAlone(_ address: AddressReader.Address, in line: Sentence, of text: ScanText) -> Bool {
        guard address.isFull, address.tokens.lowerBound == 0, text.count < 600,
            line.beginsLine(0) || line.span.lowerBound > 0
        else { return false }
        let span = line.bytes(address.tokens)
        guard span.lowerBound > 4, text[span.lowerBound - 1] == 0x0a else { return false }
        var start = span.lowerBound - 1
        while start > max(0, span.lowerBound - 60), text[start - 1] != 0x0a { start -= 1 }
        let name = Sentence(whole: start..<span.lowerBound - 1, in: text)
        return (2...4).contains(name.tokens.count) && name.tokens.allSatisfy { $0.isCapital && $0.form == .word }
    }
}
