internal import AuditModel

/// One record of an account of Bluesky (lexicons `app.bsky.feed.post`, `app.bsky.actor.profile` and others).
struct BlueskyRecord {
    let view: JSONView
    let profileURL: String

    /// - Parameter key: the last part of the record's address.
    func read(key: String?, into output: ImportOutput) {
        let fields = view.fields
        let time = ImportTime.written(fields["createdAt"])
        let type = fields["$type"].filled ?? (fields["did"].filled == nil ? "" : "app.bsky.actor.profile")
        switch type {
        case "app.bsky.feed.post": post(fields, time, key, into: output)
        case "app.bsky.actor.profile", "app.bsky.actor.defs#profileViewDetailed": profile(fields, into: output)
        case "app.bsky.feed.repost": output.count(\.reposts)
        case "app.bsky.feed.like": output.know(.reactions, time: time)
        case "app.bsky.graph.follow", "app.bsky.graph.listitem", "app.bsky.graph.list":
            output.know(.connections, time: time)
        case "app.bsky.graph.block": output.know(.blocked, time: time)
        case _ where type.hasPrefix("chat.bsky."): output.know(.privateMessages, time: time)
        default: break
        }
    }

    private func post(_ fields: JSONFields, _ time: AuditModel.ZonedTime?, _ key: String?, into output: ImportOutput) {
        var place = TextPlace(time: time)
        if let key, profileURL.hasPrefix("http") { place.url = profileURL + "/post/" + key }
        place.language = fields["langs"].elements.first?.filled
        let isReply = fields["reply"].isObject
        output.count(isReply ? \.comments : \.posts)
        let region: Region = isReply ? .comment : .post
        let text = fields["text"].string ?? ""
        output.say(text, region, place)
        for facet in fields["facets"].elements {
            for feature in facet["features"].elements {
                output.link(feature["uri"].filled, region, place, shownIn: text)
            }
        }
        let embed = fields["embed"]
        for part in [embed, embed["media"]] where part.isObject {
            for image in part["images"].elements {
                output.say(image["alt"].filled, .hidden, place, label: "Image description")
            }
            output.say(part["alt"].filled, .hidden, place, label: "Video description")
            // The card's title is somebody else's.
            output.link(part["external"]["uri"].filled, region, place, shownIn: text)
        }
    }

    private func profile(_ fields: JSONFields, into output: ImportOutput) {
        output.count(\.profiles)
        output.say(fields["displayName"].filled, .header, label: "Name")
        output.say(fields["description"].filled, .bio, label: "Description")
        output.say(fields["pronouns"].filled, .bio, label: "Pronouns")
        output.say(fields["website"].filled, .bio, label: "Website")
        output.state(.name, fields["displayName"].filled)
        output.state(.nickname, fields["handle"].filled)
        output.state(.url, fields["website"].filled)
    }
}
