import Testing

@testable import Parsing

@Suite struct EncodingGuessTests {
    /// A few words of somebody's home page in a language, and an encoding that such pages were once written in.
    struct Sample: Sendable, CustomTestStringConvertible {
        var encoding: String
        var text: String

        var testDescription: String { encoding + ": " + text.prefix(20) }
    }

    static let samples = [
        Sample(encoding: "CP1252", text: "Depuis l’été dernier, nous habitons près de la forêt. Le château est fermé."),
        Sample(
            encoding: "CP1252", text: "Schöne Grüße aus den Bergen! Nächste Woche fahren wir über die große Brücke."),
        Sample(encoding: "CP1252", text: "Mañana salimos de viaje. ¿Quién riega las plantas? El jardín está detrás."),
        Sample(encoding: "CP1252", text: "Amanhã não estarei em casa; a estação fica à direita e o pão é ótimo."),
        Sample(encoding: "CP1252", text: "I går åkte vi till ön. Det blåste, och alla höll i sina mössor på vägen."),
        Sample(encoding: "CP1252", text: "A na\u{EF}ve caf\u{E9} owner\u{2019}s notes"),
        Sample(
            encoding: "CP1250", text: "W przyszłym tygodniu jedziemy w góry. Klucz leży pod wycieraczką, jak zwykle."),
        Sample(
            encoding: "ISO-8859-2", text: "Wróciłem później, niż myślałem; pociąg się spóźnił, ale obiad był ciepły."),
        Sample(encoding: "CP1250", text: "Příští týden jedeme na chatu. Děti už se těší a pes také, řeka je čistá."),
        Sample(
            encoding: "CP1250", text: "Jövő héten elutazunk a tóhoz. Az első nap esőt mondanak, de örülünk, hűvös lesz."
        ),
        Sample(
            encoding: "CP1254", text: "Gelecek hafta şehir dışındayız. Çiçekleri komşumuz sulayacak, anahtarı aldı."),
        Sample(encoding: "CP1251", text: "На следующей неделе мы едем к морю. Ключ у соседки, она польёт цветы."),
        Sample(encoding: "KOI8-R", text: "Завтра поезд уходит рано утром. Собаку оставим у бабушки, она не против."),
        Sample(encoding: "CP1251", text: "Наступного тижня ми їдемо в гори. Ключі є в сусідки, вона поллє квіти."),
        Sample(encoding: "CP1253", text: "Την επόμενη εβδομάδα φεύγουμε για το νησί. Το κλειδί είναι στη γειτόνισσα."),
        Sample(encoding: "CP1255", text: "בשבוע הבא אנחנו נוסעים לצפון. המפתח אצל השכנה והיא תשקה את העציצים."),
        Sample(encoding: "CP1256", text: "سنسافر الأسبوع القادم إلى البحر. المفتاح عند الجارة وهي تسقي النباتات."),
        Sample(encoding: "CP874", text: "สัปดาห์หน้าเราจะไปทะเลกันทั้งบ้าน กุญแจอยู่ที่เพื่อนบ้าน เขาจะช่วยรดน้ำต้นไม้ให้"),
        Sample(encoding: "CP932", text: "来週は家族で海に行きます。鍵は隣の人に預けました。花に水をやってくれるそうです。"),
        Sample(encoding: "EUC-JP", text: "来週は家族で海に行きます。鍵は隣の人に預けました。花に水をやってくれるそうです。"),
        Sample(encoding: "GB18030", text: "下个星期我们全家去海边。钥匙放在邻居那里，她会帮我们浇花，还会喂猫。"),
        Sample(encoding: "BIG5", text: "下個星期我們全家去海邊。鑰匙放在鄰居那裡，她會幫我們澆花，還會餵貓。"),
        Sample(encoding: "CP949", text: "다음 주에 우리 가족은 바다로 갑니다. 열쇠는 옆집에 맡겼고 꽃에 물을 줄 겁니다."),
    ]

    @Test(arguments: samples)
    func encodingsThatNothingLabelsAreGuessed(sample: Sample) {
        let page = Array("<p>".utf8) + EncodedText.bytes(sample.text, in: sample.encoding) + Array("</p>".utf8)
        #expect(page.count > 20)
        #expect(HTMLText.visible(page).text == sample.text.replacing("\u{A0}", with: " "))
    }

    @Test func escapesToJapaneseAreFollowed() {
        let page = EncodedText.bytes("<p>来週は海に行きます。</p><p>me@example.org</p>", in: "ISO-2022-JP")
        #expect(HTMLText.visible(page).text == "来週は海に行きます。\nme@example.org")
    }

    @Test(arguments: ["UTF-16LE", "UTF-16BE"])
    func wideTextWithoutMarkIsKnownByItsZeros(encoding: String) {
        let page = EncodedText.bytes("<html><p>Grüße aus Łódź</p>", in: encoding)
        #expect(HTMLText.visible(page).text == "Grüße aus Łódź")
        #expect(HTMLText.visible(page, contentType: "text/html; charset=utf-8").text == "Grüße aus Łódź")
    }

    @Test func aFewForeignBytesDoNotMakeUTF8AnotherEncoding() {
        let page = Array("<p>Přijďte ve čtvrtek, čaj bude ".utf8) + [0xe8] + Array(". Těšíme se".utf8)
        #expect(HTMLText.visible(page).text == "Přijďte ve čtvrtek, čaj bude \u{FFFD}. Těšíme se")
    }

    @Test func aTextThatIsCutInsideACharacterStaysUTF8() {
        let page = Array("Grüße aus Łódź".utf8.dropLast())
        #expect(HTMLText.visible(page).text == "Grüße aus Łód\u{FFFD}")
    }
}
