/// Tells whether a name signs what follows: it stands on a line of its own, with words such as "wrote" and a date at
/// most. In the middle of other words it is only spoken of.
enum NameLine {
    private static let cues: Set<String> = [
        "by", "from", "name", "author", "user", "posted", "submitted", "written", "said", "says", "wrote", "writes",
        "commented", "comments", "replied", "reply", "on", "at", "in", "the", "ago", "hour", "hours", "minute",
        "minutes", "day", "days", "week", "weeks", "month", "months", "year", "years", "second", "seconds", "am", "pm",
        "utc", "gmt", "edited", "link", "permalink", "date", "time", "email", "mail", "e", "guest", "member", "points",
        "point", "today", "yesterday", "joined", "st", "nd", "rd", "th", "to", "source",
        "von", "um", "schrieb", "sagte", "sagt", "meint", "meinte", "vor", "tagen", "stunden", "par", "le", "à", "dit",
        "écrit", "a", "il", "y", "jours", "de", "el", "dijo", "escribió", "da", "ha", "scritto", "del", "em", "disse",
        "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug",
        "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december", "mon", "monday",
        "tue", "tuesday", "wed", "wednesday", "thu", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday",
        "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "février", "mars",
        "avril",
        "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "enero", "febrero", "marzo", "abril",
        "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ]

    /// Whether nothing else stands on a line but such words and numbers.
    static func allows(_ rest: String) -> Bool {
        rest.lowercased().split { !$0.isLetter && !$0.isNumber }.allSatisfy {
            cues.contains(String($0)) || $0.contains(where: \.isNumber)
        }
    }
}
