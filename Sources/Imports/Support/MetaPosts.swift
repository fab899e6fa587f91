internal import AuditModel
internal import Parsing

/// Posts as Instagram, Threads and Facebook write them, in the shapes of several years.
enum MetaPosts {
    /// A post with its pictures, or a single picture.
    ///
    /// - Parameter titles: whether titles are the author's words; those of Facebook are its own.
    static func read(
        _ view: JSONView, _ region: Region, _ place: TextPlace, titles: Bool = true, into output: ImportOutput
    ) {
        let fields = view.fields
        var place = place
        place.time = time(fields) ?? place.time
        var said: Set<String> = []
        func say(_ view: JSONView, _ label: String? = nil) {
            guard let text = view.metaText, said.insert(text).inserted else { return }
            output.say(text, region, place, label: label)
        }
        let media = fields["media"].isArray ? fields["media"].elements : [view]
        // The date of a post with one picture stands at the picture.
        if place.time == nil { place.time = media.first.flatMap { time($0.fields) } }
        if titles { say(fields["title"]) }
        for entry in fields["data"].elements {
            say(entry["post"])
            say(entry["comment"]["comment"])
        }
        for attachment in fields["attachments"].elements {
            for entry in attachment["data"].elements {
                say(entry["media"]["description"], "Caption")
                position(of: entry["media"], place, into: output)
                self.place(entry["place"], place, into: output)
                output.link(entry["external_context"]["url"].metaText, region, place)
            }
        }
        for picture in media {
            if titles { say(picture["title"]) }
            say(picture["description"], "Caption")
            position(of: picture, place, into: output)
        }
    }

    private static func time(_ fields: JSONFields) -> ZonedTime? {
        ImportTime.counted(fields["creation_timestamp", "timestamp", "taken_at"])
    }

    /// What the camera wrote into the file. Meta takes it out of what it shows, and keeps it.
    private static func position(of media: JSONView, _ place: TextPlace, into output: ImportOutput) {
        let metadata = media["media_metadata"]
        for kind in [metadata["photo_metadata"], metadata["video_metadata"]] {
            for entry in kind["exif_data"].elements
            where ImportPosition.text(latitude: entry["latitude"].double, longitude: entry["longitude"].double) != nil {
                output.know(.photoPositions, time: place.time)
            }
            let hasAddress = kind["exif_data"].elements.contains { $0["upload_ip"].filled != nil }
            if hasAddress || kind["upload_ip"].filled != nil { output.know(.ipAddresses, time: place.time) }
        }
    }

    /// A place that the author attached on purpose.
    static func place(_ view: JSONView, _ place: TextPlace, into output: ImportOutput) {
        guard view.isObject else { return }
        output.say(view["name"].metaText, .metadata, place, label: "Location")
        let point = view["coordinate"]
        output.state(
            .coordinates,
            ImportPosition.text(latitude: point["latitude"].double, longitude: point["longitude"].double), place)
    }
}
