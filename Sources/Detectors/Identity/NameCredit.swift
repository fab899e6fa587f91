/// Names that stand in a text for somebody's work or office: bylines, credits of pictures, notes, owners of sites, people
/// in the news. None of them is whoever posts the text.
enum NameCredit {
    static func holds(_ span: Range<Int>, in text: ScanText) -> Bool {
        let before = Sentence(whole: max(0, span.lowerBound - 70)..<span.lowerBound, in: text)
        let behind = Sentence(whole: span.upperBound..<min(text.count, span.upperBound + 90), in: text)
        let name = Sentence(whole: span, in: text)
        if name.tokens.first.map({ works.contains($0) }) == true
            || name.tokens.last.map({ bodies.contains($0) }) == true
        {
            return true
        }
        if isReported(span, in: text) { return true }
        // Whoever says `I` gives a name of their own.
        let around = [before.tokens.suffix(8), behind.tokens.prefix(8)].flatMap { $0 }
        if around.contains(where: { selves.contains($0) }) { return false }
        return isByline(before, behind, in: text) || isFooter(before, behind)
            || !isIntroduced(before) && isOffice(behind)
            || text[span.lowerBound - 2] == 0x5e || notes.matchesAny(in: behind)
    }

    /// `photo by`, `(Photo`, `Portrait of ... by`, `By Maya Lind, a deputy editor`.
    private static func isByline(_ before: Sentence, _ behind: Sentence, in text: ScanText) -> Bool {
        guard let last = before.tokens.last else { return false }
        let tail = before.tokens.suffix(9)
        if works.contains(last) { return true }
        guard bys.contains(last) || courtesies.contains(last) else { return false }
        if tail.contains(where: { works.contains($0) }) { return true }
        guard let next = behind.tokens.first else { return false }
        return before.tokens.count == 1 && text.count > 40
            && (next.gap.contains(.bracket) || next.gap.contains(.comma) && articles.contains(next)
                || ands.contains(next))
    }

    /// `Copyright 2017 ... All rights reserved`, `Powered by`.
    private static func isFooter(_ before: Sentence, _ behind: Sentence) -> Bool {
        footers.matchesAny(in: behind) && before.tokens.count <= 6
    }

    /// `This is Maya Lind, the author of ...`
    private static func isIntroduced(_ before: Sentence) -> Bool {
        before.tokens.suffix(2).contains { introductions.contains($0) }
    }

    private static let introductions = WordSet("this here hier aquí aqui ici qui это")

    /// `, chairman of the Council`, `, MD, president of`, `says`.
    private static func isOffice(_ behind: Sentence) -> Bool {
        guard let next = behind.tokens.first else { return false }
        if says.contains(next), next.gap == .space { return true }
        return next.gap.contains(.comma)
            && behind.tokens.prefix(5).indices.contains { index in
                offices.contains(behind.tokens[index])
                    && behind.tokens[safe: index + 1].map { ofs.contains($0) } == true
            }
    }

    /// `"My name is ..., and I was the bookkeeper," she told the inquiry`
    private static func isReported(_ span: Range<Int>, in text: ScanText) -> Bool {
        var at = span.upperBound
        while at < min(text.count, span.upperBound + 160) {
            let isClosing = text[at] == 0x22 || text[at] == 0x9d && text[at - 1] == 0x80
            if isClosing {
                let behind = Sentence(whole: at + 1..<min(text.count, at + 40), in: text)
                return behind.tokens.prefix(2).contains { speakers.contains($0) }
                    && behind.tokens.prefix(4).contains { says.contains($0) }
            }
            at += 1
        }
        return false
    }

    private static let works = WordSet(
        "photo photos photograph photographs photography picture pictures portrait painting image images illustration illustrations drawing sculpture mural cartoon graphic video footage caption credit credits reporting codebase soundtrack novel translated edited foto fotos fotografía fotografia ilustración bild bilder illustrationen crédit crédits photographie immagine imagem изображение фото 摄影 图片 写真 사진"
    )
    private static let bys = WordSet("by von par de di por da от door av")
    private static let courtesies = WordSet("courtesy via credit")
    private static let articles = WordSet("a an the our une un ein eine una")
    private static let ands = WordSet("and & und et y e")
    private static let selves = WordSet(
        "i im i'm me my mine myself ich mein mir je moi mon yo mi soy io mio sono eu meu sou я мой меня ben benim saya")
    private static let footers = PatternSet([
        "all_rights_reserved|terms_of_use|privacy_policy|powered_by|use_of_and", "content ~1 licensed|is_licensed",
        "and ~1 contributors", "last_updated",
    ])
    private static let notes = PatternSet(
        ["^ isbn|doi|retrieved|archived", "retrieved|archived <number>", "isbn <number>"],
        slots: ["number": Slots.number])
    private static let offices = WordSet(
        "chairman chairwoman chair president director secretary minister head professor ceo cfo founder editor author spokesman spokeswoman spokesperson chief governor senator mayor commissioner vice-president analyst"
    )
    private static let ofs = WordSet("of at for and")
    private static let says = WordSet(
        "says said told explains explained writes wrote adds added argues testified recalled")
    private static let speakers = WordSet("she he they who")
    /// What the name of a body ends with.
    private static let bodies = WordSet(
        "bureau fellowship association foundation council society ministry department committee agency tavern mystery psoriasis nast mission review reviews times post herald tribune gazette magazine"
    )
}
