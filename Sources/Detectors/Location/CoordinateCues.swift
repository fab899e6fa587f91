/// Whether a pair of degrees is where the author is, lives or goes.
enum CoordinateCues {
    /// Why; nil if nothing says that these are coordinates, or something says that they are not the author's.
    static func reason(_ pair: DegreeReader.Pair, in text: ScanText) -> String? {
        // Open sea off Africa: whoever writes two numbers below one means numbers.
        if !pair.isMarked, pair.value.split(separator: ",").allSatisfy({ abs(Double($0) ?? 90) < 1 }) { return nil }
        // Pi, e and their like are numbers whatever stands around.
        if !pair.isMarked,
            pair.value.split(separator: ",").contains(where: { value in constants.contains { value.hasPrefix($0) } })
        {
            return nil
        }
        let start = pair.span.lowerBound
        let before = Sentence(whole: max(0, start - 90)..<start, in: text)
        let after = Sentence(whole: pair.span.upperBound..<min(text.count, pair.span.upperBound + 50), in: text)
        func holds(_ words: WordSet) -> Bool {
            before.tokens.contains { words.contains($0) } || after.tokens.contains { words.contains($0) }
        }
        let isOwn =
            holds(homes) || before.tokens.contains { owners.contains($0) }
            || after.tokens.contains { own.contains($0) }
        if pair.isMarked { return !isOwn && holds(famous) ? nil : "degrees with their signs" }
        if before.tokens.contains(where: { foreign.contains($0) }) { return nil }
        // `…q=`, `@`, `/`: inside a link.
        if "=@:/!".utf8.contains(text[start - 1]) || text[start - 1] == 0x2c || text[start - 1] == 0x64,
            before.tokens.contains(where: { maps.contains($0) })
        {
            return !isOwn && isNamedPlace(before: start, in: text) ? nil : "in a map link"
        }
        if holds(homes) || holds(cues) { return holds(famous) && !isOwn ? nil : "beside words of place" }
        return isAlone(pair.span, in: text) ? "alone in a profile" : nil
    }

    /// `…/maps/place/Some+Museum/@`: a link to a place that has a name.
    private static func isNamedPlace(before offset: Int, in text: ScanText) -> Bool {
        let mark = Array("/place/".utf8)
        for at in max(0, offset - 90)..<max(0, offset - mark.count) where text[at] == 0x2f {
            if mark.indices.allSatisfy({ text[at + $0] == mark[$0] }) { return text[at + mark.count] | 0x20 >= 0x61 }
        }
        return false
    }

    /// A part of a short profile by itself.
    private static func isAlone(_ span: Range<Int>, in text: ScanText) -> Bool {
        guard text.context.posted == nil, text.count <= 300 else { return false }
        var start = span.lowerBound
        while start > 0, text[start - 1] == 0x20 { start -= 1 }
        var end = span.upperBound
        while end < text.count, text[end] == 0x20 { end += 1 }
        let marks: Set<UInt8> = [0, 0x0a, 0x7c, 0x2e, 0xb7, 0xa2, 0x8d, 0x2f]
        // A stop is one only between words.
        return (start == 0 || marks.contains(text[start - 1]) && start < span.lowerBound)
            && (end == text.count || marks.contains(text[end]))
    }

    private static let constants = ["3.14159", "2.71828", "1.61803", "1.41421", "0.57721"]
    private static let maps = WordSet(
        "maps map google osm openstreetmap geo goo bing apple waze yandex mlat mlon here wego mapy amap baidu naver kakao 2gis komoot strava organicmaps"
    )
    private static let owners = WordSet(
        "i im we were my our me us mi nuestra nuestro minha nossa mein meine unser ma mon notre mia mio мой моя наш наша"
    )
    private static let own = WordSet("my our mine ours mein meine mon ma mi mio mia meu minha мой моя")
    /// What somebody has, lives in or stays at.
    private static let homes = WordSet(
        "mast aerial antenna field hives pitched gate bench arnie alveari huerto zelt tenda carpa çadır çadırı çadırım 밭 텐 트 home house shed garden here balcony roof flat camp hut cabin farm spot allotment boat moored anchored mooring station shack workshop studio hives apiary beehives observatory greenhouse tent van caravan qth casa parcela finca terreno chacra rancho barco taller cabaña sítio quintal haus garten zuhause hütte balkon parzelle maison jardin mouillage bateau chalet orto barca rumah kebun kos ev evim bahçe дом дача дачи дачу мой моя наша наш участок 家 自宅 我家 うち 집 우리 nhà vườn بيت بيتي منزلي"
    )
    private static let cues = WordSet(
        "konumum konumumuz 치 표 标 標 置 lat latitude lon lng longitude coords coordinates coordinate gps location located place at geo address maps icbm position coordenadas ubicación ubicacion queda está koordinaten standort steht liegt kamera camera "
            + "coordonnées coordinate koordinat konum координаты коорд 坐标 座標 位置 좌표 tọa độ إحداثيات موقع")
    private static let foreign = WordSet(
        "gpx col odds line path svg version price m l example sample bet ratio score fixture demo test stadium usd eur release build museum"
    )
    /// Places that everybody may look up.
    private static let famous = WordSet(
        "stage cache geocache final col log sommet cime gipfel cima pico vetta вершина puncak zirve đỉnh 山顶 mont monte mount sits lies lay point pole island islands crater wreck summit battle epicentre epicenter quake earthquake sank crashed impact volcano monument landmark buoy equator meridian trench nullinsel null headquarters museum tower cathedral opening bug"
    )
}
