/// The names of months and weekdays, in the languages that the detectors read.
enum CalendarWords {
    /// 1 to 12; nil for any other word. `may` and `mar` count only where a number or a cue stands by: see the callers.
    static func month(_ token: Token) -> Int? { months[token.hash] }

    /// 0 for Monday to 6 for Sunday.
    static func weekday(_ token: Token) -> Int? { weekdays[token.isPossessive ? token.stem : token.hash] }

    /// Month names that are words of their own: `may`, `march`, `mars`...
    static func isAmbiguousMonth(_ token: Token) -> Bool { ambiguous.contains(token.hash) }

    /// A place or phrase of at most seven tokens that ends in a date with its month in letters.
    static let monthOpening = SlotOpening(words: monthNames, reach: 8)

    private static let months = table(monthNames)
    static let monthNames = [
        "january jan enero ene janvier janv januar janner janeiro gennaio gen januari ocak января январь январе янв يناير",
        "february feb febrero fevrier fevr februar fevereiro fev febbraio febbr februari subat февраля февраль феврале фев فبراير",
        "march mar marzo mars marz maerz marco maret mart марта март марте мар مارس",
        "april apr abril abr avril avr aprile nisan апреля апрель апреле апр أبريل ابريل",
        "may mayo mai maio maggio mag mei mayis мая май мае مايو",
        "june jun junio juin juni junho giugno giu haziran июня июнь июне июн يونيو",
        "july jul julio juillet juil juli julho luglio lug temmuz июля июль июле июл يوليو",
        "august aug agosto ago aout agustus agu agustos августа август августе авг أغسطس اغسطس",
        "september sep sept septiembre setiembre septembre setembro set settembre eylul сентября сентябрь сентябре сен سبتمبر",
        "october oct octubre octobre oktober okt outubro out ottobre ott ekim октября октябрь октябре окт أكتوبر اكتوبر",
        "november nov noviembre novembre novembro kasim ноября ноябрь ноябре ноя نوفمبر",
        "december dec diciembre dic decembre dezember dez dezembro dicembre desember des aralik декабря декабрь декабре дек ديسمبر",
    ]

    private static let weekdays = table(weekdayNames)
    static let weekdayNames = [
        "monday mon lunes lundi montag segunda segunda-feira lunedi senin pazartesi понедельник понедельника الاثنين الإثنين",
        "tuesday tue tues martes mardi dienstag terca terca-feira martedi selasa sali вторник вторника الثلاثاء",
        "wednesday wed miercoles mercredi mittwoch quarta quarta-feira mercoledi rabu carsamba среда среду среды الأربعاء الاربعاء",
        "thursday thu thur thurs jueves jeudi donnerstag quinta quinta-feira giovedi kamis persembe четверг четверга الخميس",
        "friday fri viernes vendredi freitag sexta sexta-feira venerdi jumat cuma пятница пятницу пятницы الجمعة",
        "saturday sat sabado samedi samstag sonnabend sabato sabtu cumartesi суббота субботу субботы السبت",
        "sunday sun domingo dimanche sonntag domenica minggu pazar воскресенье воскресенья الأحد الاحد",
    ]

    private static let ambiguous = WordSet(
        "may mar march mars mart set out ago mag gen dic nov dec des sat sun mon wed abr mai ene")

    private static func table(_ rows: [String]) -> WordTable {
        WordTable(rows: rows.enumerated().map { (rows.count == 12 ? $0.offset + 1 : $0.offset, $0.element) })
    }
}
