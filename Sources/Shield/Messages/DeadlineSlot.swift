internal import Detectors

/// A day or an hour at which something may end: `Friday`, `5 December`, `31/12`, `22:00`, `6 pm`, `midnight`.
enum DeadlineSlot {
    static let reader: SlotReader = { sentence, index in
        guard let token = sentence.tokens[safe: index] else { return nil }
        if days.contains(token.hash) { return index + 1 }
        if months.contains(token.hash) {
            return sentence.tokens[safe: index + 1].map { $0.form == .number } ?? false ? index + 2 : nil
        }
        guard token.form == .number || token.form == .mixed, token.gap.isDisjoint(with: [.money, .hash]) else {
            return nil
        }
        guard let next = sentence.tokens[safe: index + 1] else { return nil }
        // `22:00`, `31/12`, `12.5.`
        if next.form == .number, next.count <= 2, token.count <= 2,
            next.gap == .colon || next.gap == .slash || next.gap == .dot
        {
            return index + 2
        }
        if hours.contains(next.hash), next.gap.isSubset(of: .space) { return index + 2 }
        // `5 December`, `5 de diciembre`, `5th of December`, `12 月`.
        for end in index + 1...index + 2 {
            if let month = sentence.tokens[safe: end], months.contains(month.hash) { return end + 1 }
        }
        return nil
    }

    private static func set(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordHash.of(String($0)) })
    }

    private static let days = set(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today tonight tomorrow midnight noon midday weekend
        lundi mardi mercredi jeudi vendredi samedi dimanche demain minuit midi soir lunedi martedi mercoledi giovedi venerdi sabato domenica
        domani stasera mezzanotte mezzogiorno lunes martes miercoles jueves viernes sabado domingo manana medianoche mediodia hoy
        segunda terca quarta quinta sexta amanha hoje senin selasa rabu kamis jumat sabtu minggu besok
        понедельника вторника среды четверга пятницы субботы воскресенья понедельник вторник среду четверг пятницу субботу воскресенье
        завтра полуночи вечера pazartesi sali carsamba persembe cuma cumartesi pazar yarin montag dienstag mittwoch donnerstag freitag
        samstag sonntag mitternacht monatsende
        """)
    private static let months = set(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre dicembre enero febrero abril mayo junio julio septiembre octubre noviembre diciembre janeiro
        fevereiro marco maio junho julho setembro outubro novembro dezembro januari februari maret mei juni juli agustus oktober desember
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря ocak subat mart nisan mayis haziran temmuz
        agustos eylul ekim kasim aralik thang 月 januar februar marz dezember
        """)
    private static let hours = set(
        "am pm a_m p_m oclock h hrs hours utc gmt cet uhr heures horas ore часов утра вечера gio 点 點 日 号 號 th st nd rd")
}
