/// The names of the months, and their abbreviations, in the languages that dates are often written in.
///
/// No word stands for two months: what does (Croatian `listopad` is October, Czech and Polish November) is read in the
/// language that more people write.
enum MonthNames {
    /// The month, 1 to 12, of a word in lower case without dots.
    static func month(of word: String) -> Int? { numbers[word] }

    /// The words of each month, from January.
    static let words = [
        """
        january jan jänner januar januari janvier janv enero ene janeiro gennaio gen gener tammikuuta tammikuu stycznia \
        styczeń sty ledna leden led januára január ianuarie ian ocak oca января январь янв січня січень січ \
        януари яну ιανουαρίου ιανουάριος ιαν
        """,
        """
        february feb februar februari février fevrier févr fevr fév febrero fevereiro fev febbraio febrer helmikuuta \
        helmikuu lutego luty lut února únor úno februára február febr februarie şubat şub февраля февраль фев февр \
        лютого лютий лют февруари φεβρουαρίου φεβρουάριος φεβ
        """,
        """
        march mar märz maerz mär mrz mars marzo março marco març maart mrt marts maaliskuuta maaliskuu marca marzec \
        března březen bře marec március márc martie mart maret марта март мар березня березень бер μαρτίου μάρτιος \
        μαρ μάρ
        """,
        """
        april apr avril avr abril abr aprile huhtikuuta huhtikuu kwietnia kwiecień kwi dubna duben dub apríla apríl \
        április ápr aprilie nisan nis апреля апрель апр квітня квітень кві април απριλίου απρίλιος απρ
        """,
        """
        may mai mayo maio maggio mag maig mei maj toukokuuta toukokuu maja května květen kvě mája máj május mayıs мая \
        май травня травень тра μαΐου μάιος μαϊ μαι μάι
        """,
        """
        june jun juni juin junio junho giugno giu juny kesäkuuta kesäkuu czerwca czerwiec cze června červen čvn júna \
        jún június iunie iun haziran haz июня июнь июн червня червень чер юни ιουνίου ιούνιος ιούν ιουν ιον
        """,
        """
        july jul juli juillet juil julio julho luglio lug juliol heinäkuuta heinäkuu lipca lipiec lip července červenec \
        čvc júla júl július iulie iul temmuz tem июля июль июл липня липень лип юли ιουλίου ιούλιος ιούλ ιουλ ιολ
        """,
        """
        august aug août aout agosto ago agost augustus augusti elokuuta elokuu sierpnia sierpień sie srpna srpen srp \
        augusta augusztus ağustos ağu agustus agu августа август авг серпня серпень сер αυγούστου αύγουστος αυγ αύγ
        """,
        """
        september sep sept septembre septiembre setembro settembre set setembre syyskuuta syyskuu września wrzesień wrz \
        září zář septembra szeptember szept septembrie eylül eyl сентября сентябрь сен сент вересня вересень вер \
        септември σεπτεμβρίου σεπτέμβριος σεπ
        """,
        """
        october oct oktober okt octobre octubre outubro out ottobre ott lokakuuta lokakuu października październik paź \
        října říjen říj októbra október octombrie ekim eki октября октябрь окт жовтня жовтень жов октомври \
        οκτωβρίου οκτώβριος οκτ
        """,
        """
        november nov novembre noviembre novembro marraskuuta marraskuu listopada listopad lis novembra noiembrie kasım \
        kas ноября ноябрь ноя нояб листопада листопад ноември νοεμβρίου νοέμβριος νοέ νοε
        """,
        """
        december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desembre des desember \
        joulukuuta joulukuu grudnia grudzień gru prosince prosinec pro decembra decembrie aralık ara декабря декабрь \
        дек грудня грудень гру декември δεκεμβρίου δεκέμβριος δεκ
        """,
    ]

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (index, line) in words.enumerated() {
            for word in line.split(separator: " ") { numbers[String(word)] = index + 1 }
        }
        return numbers
    }()
}
