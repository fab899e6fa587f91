/// The words of school and university.
enum EducationCues {
    /// The name of a school that begins at a token: capitalised words among which one says that it is a school.
    static func school(_ sentence: Sentence, _ index: Int) -> Int? {
        guard let first = sentence.tokens[safe: index],
            first.isCapital || schools.contains(first) && first.form == .ideograph
        else { return nil }
        guard let end = Slots.organisation(sentence, index), !CommonWords.articles.contains(first) else { return nil }
        let holds = (index..<end).contains {
            sentence.tokens[safe: $0].map { schools.contains($0) || prefixed($0) } ?? false
        }
        if let next = sentence.tokens[safe: end], schools.contains(next) || prefixed(next), next.gap == .space {
            return end + 1
        }
        return holds && end - index >= 2 ? end : nil
    }

    private static func prefixed(_ token: Token) -> Bool { prefixes.contains(token.prefix) && token.count >= 8 }
    private static let prefixes: Set<UInt64> = Set(["uni", "пол", "уни"].map { WordHash.of($0) })

    static let schools = WordSet(
        "university universidad universidade université università universität universitas üniversitesi uni college institute institut instituto istituto polytechnic politecnico école escuela escola scuola schule hochschule "
            + "gymnasium lycée liceo academy academia high school faculty fakultät faculté tu fh eth mit университет университете институт институте политех политехе политехнический мгу лицей школа школе uniwersytet politechnika"
    )
    static let students = WordSet(
        "student phd candidate bachelor bachelors master masters bsc msc ba ma mba alum alumni alumnus alumna graduated graduate grad studied study studying studies undergrad freshman sophomore junior senior class degree diploma major majoring "
            + "postdoc enrolled attended attend estudiante estudio estudié egresado egresada graduado graduada licenciada licenciado estudo estudei estudante formado formada étudiant étudiante étudie diplômé diplômée studiere studiert "
            + "studentin studiosus absolvent laureando laureanda laureato laureata studio studente studentessa frequento kuliah mahasiswa mahasiswi alumni lulusan öğrencisi öğrencisiyim sınıf mezunu mezunuyum okuyorum müh учусь учился училась "
            + "студент студентка выпускник выпускница закончил закончила окончил окончила doktorant studiuję student sinh viên học doctoral dropout prof professor teacher"
    )
    static let own = PatternSet(["i|my ~4 at|in|from", "my alma mater|school|uni|university|college"])
    static let others = WordSet(
        "he she they his her fined scandal protest shooting researchers announced news sister brother daughter son import def pass const void null"
    )

    static let triggers: [String] = [
        "university", "universidad", "universidade", "université", "università", "universität", "universitas",
        "üniversitesi", "college", "institute", "instituto", "istituto", "institut", "polytechnic", "politecnico",
        "école", "escuela", "escola",
        "hochschule", "lycée", "liceo", "academy", "high school", "alma mater", "университет", "университете",
        "институте", "политехе", "учусь", "училась", "учился", "окончил", "окончила", "закончил", "закончила",
        "студент", "студентка", "phd", "bachelor's",
        "master's", "bsc", "msc", "student", "alum", "graduated", "studied", "studying", "uniwersytet", "politechnika",
        "tu", "fh", "kuliah", "mahasiswa", "studiere",
    ]
}
