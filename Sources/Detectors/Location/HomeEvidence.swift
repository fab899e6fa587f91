/// Weighs what stands around an address in a short text: who speaks, what belongs to a house, who is to come or to send.
///
/// None of these words makes an address somebody's home; two of different sorts do, where nothing tells of a firm, of
/// somebody else, of the past or of a story.
enum HomeEvidence {
    /// Longer texts tell of many things.
    static let longest = 320

    /// Why an address is the author's; nil if it is not said.
    static func reason(for address: AddressReader.Address, in line: Sentence, of text: ScanText) -> String? {
        guard text.count <= longest, !isRefused(address, in: line, of: text) else { return nil }
        let scope = scope(of: line, in: text)
        let span = line.bytes(address.tokens)
        // In scripts without spaces the cue may have been read as a part of the town.
        let isEastern = line.tokens[safe: address.tokens.lowerBound]?.form == .ideograph
        let around = scope.tokens.filter { isEastern || !$0.span.overlaps(span) }
        let before = around.filter { $0.span.upperBound <= span.lowerBound }
        let isStated = stands(right: span.lowerBound, behind: before, in: text)
        guard isStated || !around.contains(where: { firms.contains($0) }) else { return nil }
        if isStated {
            return around.contains { opening.contains($0) } ? nil : "right behind words of one's own"
        }
        if programmes.matchesAny(in: scope) { return nil }
        // `my neighbour lives at`
        if before.suffix(8).contains(where: { AddressCues.thirdPerson.contains($0) }) { return nil }
        let speaks = around.contains { isSpeaker($0, in: text) }
        if address.isBox { return speaks || count(visits, around) > 0 ? "a box for one's post" : nil }
        if let last = before.last, others.contains(last) { return nil }
        var weight = speaks ? 1 : 0
        weight += min(2, count(houses, around)) + min(2, count(visits, around))
        if address.isFull { weight += 1 }
        if line.tokens[address.tokens].contains(where: { doors.contains($0) || $0.gap.contains(.hash) }) { weight += 1 }
        if let last = before.last, houses.contains(last) || visits.contains(last),
            let first = line.tokens[safe: address.tokens.lowerBound],
            !first.gap.isDisjoint(with: [.colon, .comma, .symbol, .dash])
        {
            weight += 1
        }
        if !speaks, before.contains(where: { others.contains($0) }) { return nil }
        return weight >= 2 ? "words of a house, of its people and of deliveries near by" : nil
    }

    /// Quoted, somebody else's, of the past or of a story.
    static func isRefused(
        _ address: AddressReader.Address, in line: Sentence, of text: ScanText, isStated: Bool = false
    ) -> Bool {
        guard text.count <= longest else { return false }
        if isQuoted(line.bytes(address.tokens), in: text)
            || OwnVoice.isQuoted(address.tokens.lowerBound, in: line)
        {
            return true
        }
        let tokens = scope(of: line, in: text).tokens
        let own = line.bytes(address.tokens)
        if tokens.contains(where: {
            samples.contains($0) && !(own.overlaps($0.span) && AddressCues.standIns.contains($0) && $0.isCapital)
        }) {
            return true
        }
        if isStated {
            return isPast(tokens, in: text)
                || tokens.contains { relatives.contains($0) && $0.isPossessive || outlines.contains($0) }
        }
        return tokens.contains {
            never.contains($0) || relatives.contains($0) && $0.isPossessive || outlines.contains($0)
        } || isPast(tokens, in: text)
    }

    /// `we were at`, `we lived at ... until 2011`
    private static func isPast(_ tokens: TokenList, in text: ScanText) -> Bool {
        tokens.indices.contains { index in
            let token = tokens[index]
            if token.hash == used, tokens[safe: index + 1]?.hash == to { return true }
            guard token.hash == were, !isContracted(token, in: text), let before = tokens[safe: index - 1],
                speakers.contains(before)
            else { return false }
            return true
        }
    }

    private static func scope(of line: Sentence, in text: ScanText) -> Sentence {
        Sentence(whole: max(0, line.span.lowerBound - 120)..<min(text.count, line.span.upperBound + 160), in: text)
    }

    private static func count(_ words: WordSet, _ tokens: [Token]) -> Int {
        var (found, last): (Int, UInt64) = (0, 0)
        for token in tokens where token.hash != last && words.contains(token) {
            found += 1
            last = token.hash
        }
        return found
    }

    /// `ours, 5 Gallows Hill`, `I'm at 550 Marigold Terrace`, `mine's 88 rue du Vieux-Four`: what stands right before.
    private static func stands(right start: Int, behind before: [Token], in text: ScanText) -> Bool {
        let before = before.suffix(3)
        guard let last = before.last, start - last.span.upperBound <= 8 else { return false }
        if owns.contains(last) { return true }
        if links.contains(last), let one = before.dropLast().last {
            return owns.contains(one) || beings.contains(one) && (one.hash != were || isContracted(one, in: text))
        }
        return beings.contains(last) && (last.hash != were || isContracted(last, in: text))
    }

    /// Whether somebody speaks of themselves.
    static func speaks(_ line: Sentence) -> Bool { line.tokens.contains { isSpeaker($0, in: line.text) } }

    private static func isSpeaker(_ token: Token, in text: ScanText) -> Bool {
        speakers.contains(token) || token.hash == were && isContracted(token, in: text)
    }

    /// `we're` and not `were`.
    private static func isContracted(_ token: Token, in text: ScanText) -> Bool {
        token.span.contains { text[$0] == 0x27 || text[$0] == 0xe2 }
    }

    /// Between marks of quotation.
    private static func isQuoted(_ span: Range<Int>, in text: ScanText) -> Bool {
        let before = text[span.lowerBound - 1]
        return before == 0x22 || before == 0x27 || before == 0x60 || before == 0xab
            || text[span.lowerBound - 3] == 0xe2 && text[span.lowerBound - 2] == 0x80
                && [0x9c, 0x9e].contains(before)
            || text[span.lowerBound - 2] == 0xc2 && before == 0xab
    }

    /// `Doors 7:30`, of what anybody may come to.
    private static let programmes = PatternSet(
        ["doors|kitchen|bar at? <number>", "<number> or a? ~1 fiver|tenner|quid|donation"],
        slots: ["number": Slots.number])
    private static let used = WordHash.of("used")
    private static let to = WordHash.of("to")
    private static let were = WordHash.of("were")
    private static let owns = WordSet(
        "ours mine mines me us home uns mir nous moi nosotros nosotras casa noi evim evimiz rumahku"
    )
    private static let links = WordSet("at on in en in no na a au à is im am an is it the number")
    private static let beings = WordSet("im were am")
    private static let speakers = WordSet(
        "i im ive ill id me my mine mines we us our ours weve well mi mis me nos nuestro nuestra yo mein meine meinem meinen mir mich uns unser unsere unserem ich wir "
            + "je j mon ma mes moi nous notre chuis meu minha eu nosso nossa mim gente mio mia miei io noi nostro nostra miei saya aku gue kami kita rumahku benim bizim evim evimiz bana "
            + "я мы мой моя моё мое мои мне меня нас наш наша 我 私 僕 うち 내 제 저 우리 나 بيتي عندي tôi mình em")
    private static let houses = WordSet(houseWords)
    private static let houseWords =
        "house flat apartment home door doors doorbell bell buzzer gate gates porch garden shed kitchen yard backyard cellar attic roof ceiling landlord landlady lease rent neighbour neighbours neighbor neighbors mailbox letterbox postie postman "
        + "bin bins driveway stairs bedroom oven sofa couch crib digs cottage garage loft basement lawn barn byre tank fence flamingo trampoline terrace boiler tenancy live lived living morada housemate housemates flatmate roommate lodger "
        + "haus wohnung klingel klingelt klingeln hinterhaus keller garten briefkasten nachbar nachbarn schuppen wg "
        + "timbre portal patio portería portero conserje cortile citofono campanello giardino maison porte sonnette digicode jardin voisin portão porteiro portaria campainha quintal cachorro moro vivo abito habite zil kapı kapıda rumah pagar kos "
        + "дом дома домофон подъезд квартира гараж калитка ворота ворот лифт живу 집 희 家 宅 بيت بيتي منزل شقة nhà"
    private static let visits = WordSet(visitWords)
    private static let visitWords =
        "send sending sent post posted mail ship shipping shipped parcel parcels package packages letter letters postcard postcards courier driver drivers deliver delivers delivery deliveries delivered delivering pizza takeaway uber taxi cab rider collect collects collection collecting "
        + "pickup pick come park round knock ring bring leave drop swap badge stickers pressies presents appointment sweep plumber electrician burst leak lost missing couch candy halloween trick treaters bbq party welcome write chalk qsl station address "
        + "abholen abzuholen selbstabholung schick schicken schickt paket päckchen post postkarten brief bote verschenken grillen manden manda mandar mándalo envíos envíame recoger recogida traer entregas paquete envoyer envoie colis livreur livrer livraison venir passer récupérer "
        + "entrega entregar retirar retirada mandar deixar doação corriere ritirare ritiro spedire suonare portatela pacco kargo kargoyu getirin gönderin kirim kirimin antar paket самовывоз привозите забирать приезжайте отправьте отправляйте курьер посылку посылка доставка доставку звоните "
        + "寄 送 宛 返 届 荷 배 보내 أرسل ارسل الطرد giao gửi"

    /// They wake in short texts.
    static let wakes = (houseWords + " " + visitWords).split(separator: " ").map(String.init)
    private static let doors = WordSet(
        "flat apt apartment unit floor suite lot block bl blok daire d kat кв эт подъезд корп stock og etage hinterhaus fundos casa ap apto piso puerta esq esc int interno scala 号 室 호 층 コ"
    )
    /// What stands in no place.
    private static let samples = WordSet(
        "sandbox test sample example placeholder fixture demo geocode geocoder nowhere quiz novel reindeer north_pole falsa beispiel exemple ejemplo esempio пример örnek contoh 测试 某"
    )
    /// What is no home, or nobody's any more.
    private static let never = WordSet(
        "formerly ago fake scam spam fraud crime murder film movie episode chapter song lyrics monopoly police closed crash accident listed listing realty estate owner bid sold plaque council planning notice polling bookshop imprint impressum foundation complaints recite remember remembered occupier "
            + "none heard nobody maps shells brochure convict protest lads job site teacher teachers mr mrs obviously")
    private static let firms = WordSet(
        "meetup meetups venue event workshop consulate embassy warehouse shop store office offices bar cafe café pub hotel museum venue restaurant clinic gym warehouse bakery company bank school church chapel hospice charity donations club court hall cinema theatre gallery library surgery dentist barber vet market agency distributor workshop depot "
            + "konzert laden büro bürgeramt rathaus praxis tienda oficina notaría taller concierto presentación boulangerie bureau siège negozio ufficio museo loja escritório show mağaza ofis sergi toko konter apotek kantor магазин музей клиника ветклиника мфц кафе выдачи 店 가게 빵집 公司 tiệm quán gig demo exhibition concert hostel tour"
    )
    private static let opening = WordSet(
        "open opens opening menu bookings tickets booking doors visit visite besucht besuchen")
    private static let outlines = WordSet("kakakku adikku ibuku temanku")
    private static let others = WordSet(
        "he she they him her his their them your someone somebody who whose cousin uncle aunt brother sister mum mom dad nan gran friend mate"
    )
    private static let relatives = WordSet(
        "mum mums mom moms dad dads nan nans gran grans grandma grandmas uncle uncles aunt aunts cousin cousins sister sisters brother brothers friend friends mate mates teacher teachers boss neighbour neighbours son daughter"
    )
}
