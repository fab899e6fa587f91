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
        var said: [String] = []
        func say(_ view: JSONView, _ label: String? = nil) {
            guard let text = view.metaText, !said.contains(text) else { return }
            said.append(text)
            output.say(text, region, place, label: label)
        }
        let list = fields["media"]
        let media = list.isArray ? list.elements.map(\.fields) : [fields]
        // The date of a post with one picture stands at the picture.
        if place.time == nil { place.time = media.first.flatMap(time) }
        if titles { say(fields["title"]) }
        fields["data"].eachElement { entry in
            let parts = entry.fields
            say(parts["post"])
            say(parts["comment"]["comment"])
        }
        fields["attachments"].eachElement { attachment in
            attachment["data"].eachElement { entry in
                let parts = entry.fields
                let picture = parts["media"].fields
                say(picture["description"], "Caption")
                position(of: picture, place, into: output)
                self.place(parts["place"], place, into: output)
                output.link(parts["external_context"]["url"].metaText, region, place)
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
    private static func position(of media: JSONFields, _ place: TextPlace, into output: ImportOutput) {
        media["media_metadata"].eachMember { name, kind in
            guard name.isKey("photo_metadata") || name.isKey("video_metadata") else { return true }
            let parts = kind.fields
            var hasAddress = parts["upload_ip"].filled != nil
            parts["exif_data"].eachElement { entry in
                let data = entry.fields
                if ImportPosition.isPlace(latitude: data["latitude"].double, longitude: data["longitude"].double) {
                    output.know(.photoPositions, time: place.time)
                }
                hasAddress = hasAddress || data["upload_ip"].filled != nil
            }
            if hasAddress { output.know(.ipAddresses, time: place.time) }
            return true
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
