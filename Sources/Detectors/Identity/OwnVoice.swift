/// Tells whose fact a statement is, from the clause before it and from what stands around it.
enum OwnVoice {
    /// Whether nothing says that a statement is quoted, wished, denied, asked of readers, or told of somebody else.
    static func holds(_ statement: Range<Int>, in sentence: Sentence) -> Bool {
        !isQuoted(statement.lowerBound, in: sentence) && !isAsked(in: sentence)
            && !isDoubted(statement, in: sentence) && !isOthers(statement, in: sentence)
    }

    /// Whether the clause before a statement, or its own words, make it a wish, a plan that failed, or a denial.
    static func isDoubted(_ statement: Range<Int>, in sentence: Sentence) -> Bool {
        // Behind `I` a new thought begins: `my interview was awful and I start on Monday`.
        let start =
            beginsInFirstPerson(statement, in: sentence)
            ? max(clauseStart(sentence, statement.lowerBound), statement.lowerBound - 2)
            : clauseStart(sentence, statement.lowerBound)
        return (start..<statement.upperBound).contains {
            sentence.tokens[safe: $0].map { doubts.contains($0) } ?? false
        }
    }

    /// Whether one of the words stands there, other than as the pronouns of a profile: `she/her`.
    static func tells(of words: WordSet, in range: Range<Int>, of sentence: Sentence) -> Bool {
        range.contains { index in
            guard let token = sentence.tokens[safe: index], words.contains(token) else { return false }
            return !token.gap.contains(.slash)
                && sentence.tokens[safe: index + 1].map { $0.gap.contains(.slash) } != true
        }
    }

    /// Whether a statement begins with the first person, so that what stands before it cannot be its subject.
    static func beginsInFirstPerson(_ statement: Range<Int>, in sentence: Sentence) -> Bool {
        sentence.tokens[safe: statement.lowerBound].map { beginners.contains($0) } ?? false
    }

    private static let beginners = WordSet(
        "i im ive ill my our me we weve yo mi mis je mon ma mes ich mein meine io mio mia meu minha eu я мой моя меня моего мою benim"
    )

    /// Whether somebody else is the owner of what a statement tells.
    static func isOwned(_ statement: Range<Int>, in sentence: Sentence) -> Bool {
        statement.contains { sentence.tokens[safe: $0].map { owners.contains($0) } ?? false }
    }

    /// Whether somebody else is the subject of the clause, or the owner of what is named.
    static func isOthers(_ statement: Range<Int>, in sentence: Sentence) -> Bool {
        let start = clauseStart(sentence, statement.lowerBound)
        for index in start..<statement.lowerBound {
            guard let token = sentence.tokens[safe: index] else { continue }
            if subjects.contains(token) { return true }
            if statement.lowerBound - index <= 3, owners.contains(token) { return true }
        }
        return statement.contains { sentence.tokens[safe: $0].map { owners.contains($0) } ?? false }
    }

    /// Whether the sentence asks others: `does anyone work at...?`
    static func isAsked(in sentence: Sentence) -> Bool {
        if let first = sentence.tokens.first, openers.contains(first) { return true }
        let terminator = sentence.terminator
        guard terminator == 0x3f || terminator == 0xef && sentence.text[sentence.end + 2] == 0x9f else { return false }
        if sentence.tokens.first?.form == .ideograph, !sentence.tokens.contains(where: { selves.contains($0) }) {
            return true
        }
        if sentence.tokens.prefix(2).contains(where: { askers.contains($0) }) { return true }
        return sentence.tokens.contains { asked.contains($0) }
    }

    /// How far back the opening of a quotation is looked for.
    private static let quoteReach = 300

    /// Whether a quotation was opened before a token and not closed, in its line.
    static func isQuoted(_ index: Int, in sentence: Sentence) -> Bool {
        guard let token = sentence.tokens[safe: index] else { return false }
        var (straight, open) = (0, 0)
        var at = max(0, sentence.span.lowerBound - quoteReach)
        while at < token.span.lowerBound {
            switch sentence.text[at] {
            case 0x22: straight += 1
            case 0xe2 where sentence.text[at + 1] == 0x80:
                // Opened high or low; the mark that closes in English opens in German.
                switch sentence.text[at + 2] {
                case 0x9c, 0x9e: open = open == 0 ? 1 : 0
                case 0x9d: open = 0
                default: break
                }
            case 0xc2 where sentence.text[at + 1] == 0xab: open += 1
            case 0xc2 where sentence.text[at + 1] == 0xbb: open = max(0, open - 1)
            case 0x0a, 0x0d: (straight, open) = (0, 0)
            default: break
            }
            at += 1
        }
        return straight % 2 == 1 || open > 0
    }

    /// Whether most words of a sentence begin with a capital, so that a capital says nothing.
    static func isTitle(_ sentence: Sentence) -> Bool {
        var (words, capitals) = (0, 0)
        for token in sentence.tokens where token.form == .word && token.count > 3 {
            if !token.gap.isDisjoint(with: [.comma, .colon]) { return false }
            words += 1
            if token.isCapital { capitals += 1 }
        }
        return words >= 6 && capitals * 6 >= words * 5
    }

    /// The text is as long as an article, in which only the first person tells of the author.
    static func isLong(_ text: ScanText) -> Bool { text.count > SentenceVoice.article }

    /// Whether a token of the sentence is the first person.
    static func isFirstPerson(_ sentence: Sentence) -> Bool {
        sentence.tokens.contains { CommonWords.firstPerson.contains($0) || first.contains($0) }
    }

    /// Whether a stretch holds `I`, `my` or the like: in an article only this tells of its author.
    static func isFirstPerson(_ range: Range<Int>, in sentence: Sentence) -> Bool {
        range.contains {
            sentence.tokens[safe: $0].map { EmployerCues.firstPerson.contains($0) || first.contains($0) } ?? false
        }
    }

    /// Where the clause of a token begins, at most ten tokens before it.
    static func clauseStart(_ sentence: Sentence, _ index: Int) -> Int {
        var at = index
        while at > 0, index - at < 10, let token = sentence.tokens[safe: at],
            token.gap.isDisjoint(with: Token.Gap.clause.union(.colon)), !token.gap.isSuperset(of: [.space, .dash])
        {
            at -= 1
        }
        return at
    }

    private static let selves = WordSet("我 私 僕 俺 저 제")
    private static let first = WordSet(firstWords)
    static let firstWords =
        "im ive id ill myself mine nuestro nuestra nuestros mis mes nos notre meus minhas nosso nossa moi mich mir unser unsere unserem unserer meinem meinen meiner miei mie nostro nostra "
        + "benim biz bizim моего моей моему моим моем моих мои меня мне нас наш наша gua kami kita tui tớ mình 俺 うち 우리 제 내가"
    private static let doubts = WordSet(
        "if would wouldnt could couldnt should might wish wishing hope hoping want wanted wanna dream dreaming imagine imagining pretend pretending pretended never not dont doesnt didnt isnt wasnt arent aint havent hadnt wont "
            + "unless whether applied applying apply applies rejected interview interviewing interviewed nobody anybody example suppose supposedly allegedly neither fake "
            + "ojalá quisiera quiero quería querría gustaría nunca jamás tampoco jamais aimerais voudrais voulais wenn würde wäre möchte wollte nie nicht kein keine nunca queria quero gostaria jamais "
            + "magari vorrei volevo keşke değil isterdim istiyorum eğer bukan kalau pengen ingin не бы если хочу хотел хотела мечтаю никогда niet nooit nigdy gdyby"
    )
    private static let subjects = WordSet(
        "he she they hed shed theyd theyve whos whod who whose you youre youd u someone somebody anyone anybody everyone everybody people folks guy guys woman hes shes theyre ella ellos ellas usted ustedes alguien quien quién elle ils elles "
            + "sie jemand wer ele ela eles elas alguém quem loro qualcuno chi он она они кто вы ты mereka kamu siapa anda onlar sen siz هو هي هم 他 她 他们 谁 你 彼 彼女 그 그녀"
    )
    private static let owners = WordSet(
        "his her hers their theirs your yours su sus tu tus vuestro seu sua teu tua leur leurs sein seine seiner seinem ihre ihrer ihrem dein deine deiner suo sua suoi tuo tua его её их твой твоя твоего твоей ваш ваша вашей вашего onun senin "
            + "someones somebodys everyones everybodys friends neighbours neighbors celebritys singers actors characters kings queens"
    )
    private static let askers = WordSet(
        "do does did is are was were what whats which who whos where how when has have had can could would will should anyone anybody any alguien quién cómo qué dónde cuándo cuál qui comment quel quelle où wer wie was welche welcher wo kennt hat ist alguém quem como qual onde qualcuno chi come quale dove "
            + "кто как где какой какая кому siapa apa bagaimana ada kim nasıl hangi nerede làm_sao 谁 誰 누가 هل من كيف")
    /// With these a question begins, whatever it ends in.
    private static let openers = WordSet("ما هل كيف أين متى لماذا")
    private static let asked = WordSet(
        "you your youre anyone anybody u tu tus vous votre ihr du dein deine euer você vocês teu tua voi вы ты твой ваш ваша вас тебя kamu kalian anda sen siz senin sizin bạn 你 你们 您 あなた 너 여러분 당신"
    )
}
