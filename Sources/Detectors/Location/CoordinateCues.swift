/// Whether a pair of decimals stands among words of place.
enum CoordinateCues {
    /// Why; nil if nothing says that these are coordinates, or something says that they are not.
    static func reason(_ span: Range<Int>, in text: ScanText) -> String? {
        let start = span.lowerBound
        let before = Sentence(whole: max(0, start - 90)..<start, in: text)
        let after = Sentence(whole: span.upperBound..<min(text.count, span.upperBound + 50), in: text)
        if before.tokens.contains(where: { foreign.contains($0) }) { return nil }
        // `…q=`, `@`, `/`: inside a link.
        if "=@:/!".utf8.contains(text[start - 1]) || text[start - 1] == 0x2c,
            before.tokens.contains(where: { maps.contains($0) })
        {
            return "in a map link"
        }
        if before.tokens.contains(where: { cues.contains($0) }) || after.tokens.contains(where: { cues.contains($0) }) {
            return "beside words of place"
        }
        return nil
    }

    private static let maps = WordSet("maps map google osm openstreetmap geo goo bing apple waze yandex mlat mlon")
    private static let cues = WordSet(
        "lat latitude lon lng longitude coords coordinates coordinate gps location located home house shed garden place here balcony roof flat camp hut cabin farm spot at geo address qth maps casa coordenadas ubicación koordinaten haus garten zuhause "
            + "coordonnées maison jardin coordinate koordinat rumah ev konum координаты дом дача коорд 坐标 座標 位置 家 좌표 집 tọa độ nhà إحداثيات موقع بيت ubicacion minha meu"
    )
    private static let foreign = WordSet(
        "odds line path svg version price m l example sample bet ratio score fixture demo test stadium usd eur")
}
