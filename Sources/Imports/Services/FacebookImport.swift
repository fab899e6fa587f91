internal import AuditModel
internal import Parsing

/// The archive of Facebook in JSON, in the layouts before and since 2024.
///
/// It does not say who could read a post: all count as read by friends.
final class FacebookImport: ServiceImport {
    static let service = ArchiveService(id: "facebook", name: "Facebook")

    private(set) var account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        guard case .json(nil, let keys, let isList) = head.shape else { return .none }
        if keys.contains(where: { identities.contains($0) }) { return .identity }
        if keys.contains(where: { $0.hasSuffix("_v2") || $0.hasSuffix("_v3") }) { return .sure }
        if keys.contains("participants"), keys.contains("messages") { return isSure(head) ? .sure : .likely }
        if isList, keys.contains("timestamp"), keys.contains("data") || keys.contains("attachments") {
            return isSure(head) ? .sure : .likely
        }
        if keys.contains("status_updates") || keys.contains("comments") && head.isIn("comments") { return .sure }
        return keys.contains(where: { lists[$0] != nil }) ? .sure : .none
    }

    private static let identities: Set<String> = ["profile_v2", "profile_v1", "profile_user_v2"]

    /// Whether the folders are those of Facebook alone.
    static func isSure(_ head: MemberHead) -> Bool {
        [
            "your_facebook_activity", "this_profile's_activity_across_facebook", "your_activity_across_facebook",
            "posts", "comments_and_reactions",
        ].contains { head.isIn($0) } && !head.isIn("your_instagram_activity")
    }

    private static let lists: [String: KnowledgeTopic] = [
        "friends_v2": .connections, "sent_requests_v2": .connections, "received_requests_v2": .connections,
        "deleted_friends_v2": .connections, "rejected_requests_v2": .connections, "following_v3": .connections,
        "followers_v2": .connections, "groups_joined_v2": .connections, "page_likes_v2": .reactions,
        "reactions_v2": .reactions, "saves_v2": .reactions, "blocked_users_v2": .blocked,
        "address_book_v2": .contacts, "searches_v2": .searches, "account_activity_v2": .logins,
        "active_sessions_v2": .logins, "used_ip_address_v2": .ipAddresses, "recognized_devices_v2": .devices,
        "mobile_devices_v2": .devices, "ad_interests_v2": .interests, "topics_v2": .interests,
        "inferred_topics_v2": .interests, "custom_audiences_all_types_v2": .advertisers,
        "advertisers_using_your_activity_or_information": .advertisers, "history_v2": .advertisers,
        "off_facebook_activity_v2": .advertisers, "installed_apps_v2": .connectedApps, "apps_v2": .connectedApps,
        "location_history_v2": .positions, "primary_location_v2": .positions, "timezone_v2": .positions,
        "payments_v2": .payments, "events_invited_v2": .connections, "event_responses_v2": .connections,
        "recently_viewed": .viewed, "recently_visited": .viewed, "contact_verifications_v2": .accountPhone,
        "notifications_v2": .support, "support_messages_v2": .support,
    ]

    private enum Tag { case entry, opening, message }
    private static let elements = JSONPaths<Tag>(cuts: [("*", .entry)])
    private static let inner = JSONPaths<Tag>(cuts: [("*.*", .entry)])
    private static let thread = JSONPaths<Tag>(cuts: [("messages.*.timestamp_ms", .message)])

    func survey(_ member: Member) {
        member.json(Self.elements) { _, view in
            let uri = view["profile_uri"].filled
            if let name = view["username"].metaText ?? uri?.split(separator: "/").last.map(String.init) {
                self.account.name = name.lowercased()
            }
            self.account.url = uri ?? self.account.name.map { "https://www.facebook.com/" + $0 }
            return true
        }
    }

    func read(_ member: Member, into output: ImportOutput) {
        guard case .json(_, let keys, let isList) = member.head.shape else { return }
        let place = TextPlace(reach: .limited)
        if !keys.isDisjoint(with: Self.identities) {
            output.json(member, Self.elements) { _, view in self.profile(view.fields, into: output) }
        } else if keys.contains("participants") {
            output.json(member, Self.thread) { _, view in
                output.know(.privateMessages, time: ImportTime.counted(view))
            }
        } else if let topic = keys.lazy.compactMap({ Self.lists[$0] }).first {
            output.json(member, Self.inner) { _, view in self.count(view, topic, into: output) }
        } else if member.head.name.contains("check-ins") || member.head.name.contains("places_you") {
            output.json(member, Self.elements) { _, view in self.checkIn(view, place, into: output) }
        } else if isList || !keys.isDisjoint(with: Self.texts) {
            posts(member, keys, isList: isList, place, into: output)
        }
    }

    /// Lists of the owner's own words.
    private static let texts: Set<String> = [
        "status_updates", "comments", "comments_v2", "group_posts_v2", "group_comments_v2", "other_photos_v2",
        "videos_v2", "notes_v2", "your_posts", "archived_posts_v2", "trash_v2", "archive_v2", "reviews_v2",
    ]

    private func posts(
        _ member: Member, _ keys: Set<String>, isList: Bool, _ place: TextPlace, into output: ImportOutput
    ) {
        let name = member.head.name + " " + keys.joined(separator: " ")
        let isComments = name.contains("comment")
        var place = place
        let isGone = name.contains("archive") || name.contains("trash") || name.contains("deleted")
        if isGone {
            place.reach = .ownExport
            place.standing = .deleted
        }
        // What others wrote on the owner's page, or tagged the owner in.
        let isOthers =
            name.contains("other_people") || name.contains("tagged_in") || name.contains("wall_posts_sent_to_you")
        output.json(member, isList ? Self.elements : Self.inner) { _, view in
            guard !isOthers else { return output.count(\.others) }
            output.count(isGone ? \.deleted : isComments ? \.comments : \.posts)
            MetaPosts.read(view, isComments ? .comment : .post, place, titles: false, into: output)
        }
    }

    private func checkIn(_ view: JSONView, _ place: TextPlace, into output: ImportOutput) {
        var place = place
        place.time = ImportTime.counted(view["timestamp"])
        output.count(\.posts)
        for attachment in view["attachments"].elements {
            for entry in attachment["data"].elements { MetaPosts.place(entry["place"], place, into: output) }
        }
        MetaPosts.place(view["place"], place, into: output)
    }

    private func count(_ view: JSONView, _ topic: KnowledgeTopic, into output: ImportOutput) {
        let time = ImportTime.counted(view["timestamp"]) ?? ImportTime.counted(view["added_timestamp"])
        let isName = topic == .interests || topic == .connectedApps
        output.know(topic, time: time, example: isName ? view.metaText ?? view["name"].metaText : nil)
    }

    private func profile(_ fields: JSONFields, into output: ImportOutput) {
        output.count(\.profiles)
        // Facebook shows names to everybody.
        output.say(fields["name"]["full_name"].metaText, .header, label: "Name")
        output.state(.name, fields["name"]["full_name"].metaText)
        output.state(.nickname, fields["username"].metaText)
        for group in fields["emails"].members {
            for address in group.value.elements { output.know(.accountEmail, .email, address.metaText) }
        }
        for phone in fields["phone_numbers"].elements {
            output.know(.accountPhone, .phone, phone["phone_number"].metaText)
        }
        let birthday = fields["birthday"]
        if let year = birthday["year"].int, let month = birthday["month"].int, let day = birthday["day"].int,
            let date = CivilDate(year: year, month: month, day: day)
        {
            output.know(.birthDate, .birthDate, date.description)
        }
        for name in fields["previous_names"].elements + fields["other_names"].elements {
            output.know(.formerNames, example: name["name"].metaText)
        }
        let place = TextPlace(reach: .limited)
        output.say(fields["intro_bio"]["name"].metaText ?? fields["intro_bio"].metaText, .bio, place, label: "Bio")
        output.say(fields["about_me"].metaText, .bio, place, label: "About")
        output.say(fields["current_city"]["name"].metaText, .bio, place, label: "Current city")
        output.say(fields["hometown"]["name"].metaText, .bio, place, label: "Hometown")
        for job in fields["work_experiences"].elements { output.state(.employer, job["employer"].metaText, place) }
        for school in fields["education_experiences"].elements {
            output.state(.education, school["name"].metaText, place)
        }
        for site in fields["websites"].elements { output.state(.url, site["address"].metaText ?? site.metaText, place) }
        // Names of the family are other people's.
        output.know(.connections, fields["family_members"].count)
    }
}
