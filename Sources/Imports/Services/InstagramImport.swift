internal import AuditModel
internal import Parsing

/// The archive of Instagram in JSON, in the layouts since 2021.
///
/// Texts are damaged in a known way (``MetaText``). What the files are is told by their members; their folders moved
/// over the years, and are named in the language of the account.
final class InstagramImport: ServiceImport {
    static let service = ArchiveService(id: "instagram", name: "Instagram")

    private(set) var account = OwnAccount()
    private var isPrivate = false

    static func claim(on head: MemberHead) -> Claim {
        guard case .json(nil, let keys, let isList) = head.shape, !FacebookImport.isSure(head) else { return .none }
        if keys.contains("profile_user") { return .identity }
        if keys.contains(where: { $0.hasPrefix("ig_") }) { return .sure }
        if isThread(keys) { return isIn(head, folders) ? .sure : .likely }
        if keys.contains(where: { lists[$0] != nil }) { return .sure }
        if isPosts(keys, isList: isList) { return isIn(head, folders) ? .sure : .likely }
        if isComments(head, keys, isList: isList) { return .sure }
        return .none
    }

    private static let folders = [
        "your_instagram_activity", "content", "ads_information", "connections", "security_and_login_information",
        "personal_information", "logged_information", "preferences", "apps_and_websites_off_of_instagram",
    ]

    private static func isIn(_ head: MemberHead, _ folders: [String]) -> Bool { folders.contains { head.isIn($0) } }

    private static func isPosts(_ keys: Set<String>, isList: Bool) -> Bool {
        isList && keys.contains("media") || keys.isSuperset(of: ["uri", "creation_timestamp"])
    }

    private static func isComments(_ head: MemberHead, _ keys: Set<String>, isList: Bool) -> Bool {
        keys.contains("comments_media_comments") || keys.contains("comments_reels_comments")
            || isList && keys.contains("string_map_data") && head.name.contains("comments")
    }

    static func isThread(_ keys: Set<String>) -> Bool { keys.isSuperset(of: ["participants", "messages"]) }

    /// Lists that only the platform and the account's owner see, by the name of their member.
    private static let lists: [String: KnowledgeTopic] = [
        "relationships_following": .connections, "relationships_close_friends": .connections,
        "relationships_follow_requests_sent": .connections, "relationships_unfollowed_users": .connections,
        "relationships_dismissed_suggested_users": .connections, "relationships_blocked_users": .blocked,
        "relationships_restricted_users": .blocked, "contacts_contact_info": .contacts,
        "likes_media_likes": .reactions, "likes_comment_likes": .reactions, "saved_saved_media": .reactions,
        "saved_saved_collections": .reactions, "story_activities_story_likes": .reactions,
        "story_activities_polls": .reactions, "searches_user": .searches, "searches_keyword": .searches,
        "searches_hashtag": .searches, "searches_place": .searches, "impressions_history_posts_seen": .viewed,
        "impressions_history_videos_watched": .viewed, "impressions_history_ads_seen": .advertisers,
        "impressions_history_chaining_seen": .viewed, "account_history_login_history": .logins,
        "account_history_logout_history": .logins, "account_history_registration_info": .logins,
        "devices_devices": .devices, "devices_camera": .devices, "inferred_data_inferred_emails": .interests,
        "inferred_data_ig_interest": .interests, "inferred_data_primary_location": .positions,
        "topics_your_topics": .interests, "topics_your_reels_topics": .interests,
        "profile_profile_change": .formerNames, "profile_account_insights": .interests,
        "apps_and_websites_active_apps_and_websites": .connectedApps,
        "apps_and_websites_expired_apps_and_websites": .connectedApps,
        "monetization_eligibility": .payments, "checkout_saved_recipient_information": .payments,
        "label_values": .advertisers,
    ]

    private enum Tag { case entry, user, list(String), messages }
    private static let people = JSONPaths<Tag>(cuts: [("profile_user.*", .user)])
    private static let elements = JSONPaths<Tag>(cuts: [("*", .entry)])
    private static let whole = JSONPaths<Tag>(cuts: [("", .entry)])
    private static let inner = JSONPaths<Tag>(cuts: [("*.*", .entry)])
    private static let thread = JSONPaths<Tag>(cuts: [("messages.*.timestamp_ms", .messages)])

    func survey(_ member: Member) {
        member.json(Self.people) { _, view in
            for (name, value) in Self.map(view) {
                if Self.matches(name, Self.userNames) { self.take(value) }
                if Self.matches(name, Self.privateNames) { self.isPrivate = Self.isTrue(value) }
            }
            return true
        }
    }

    private func take(_ name: String) {
        account.name = name.lowercased()
        account.url = "https://www.instagram.com/\(name)/"
    }

    func read(_ member: Member, into output: ImportOutput) {
        guard case .json(_, let keys, let isList) = member.head.shape else { return }
        let place = TextPlace(reach: isPrivate ? .limited : .open)
        if keys.contains("profile_user") {
            output.json(member, Self.people) { _, view in self.profile(view, place, into: output) }
        } else if Self.isThread(keys) {
            output.json(member, Self.thread) { _, view in
                output.know(.privateMessages, time: ImportTime.counted(view))
            }
        } else if Self.isComments(member.head, keys, isList: isList) {
            output.json(member, isList ? Self.elements : Self.inner) { _, view in
                self.comment(view, place, into: output)
            }
        } else if let topic = keys.lazy.compactMap({ Self.lists[$0] }).first {
            output.json(member, Self.inner) { _, view in self.count(view, topic, into: output) }
        } else {
            posts(member, keys, isList: isList, place, into: output)
        }
    }

    /// Posts, reels and stories; the folder or the member says which, and whether they are still there.
    private func posts(
        _ member: Member, _ keys: Set<String>, isList: Bool, _ place: TextPlace, into output: ImportOutput
    ) {
        var place = place
        let name = member.head.name + (keys.first ?? "")
        let isGone = name.contains("archived") || name.contains("deleted")
        if isGone {
            place.reach = .ownExport
            place.standing = .deleted
        } else if name.contains("stories") || name.contains("ig_stories") {
            // They vanish after a day, and whoever saw them may have kept them.
            place.reach = .ownExport
            place.standing = .deleted
        }
        if keys.contains(where: { $0.contains("profile_photo") }) { return }
        let paths = isList ? Self.elements : keys.contains("uri") ? Self.whole : Self.inner
        output.json(member, paths) { _, view in
            output.count(isGone ? \.deleted : \.posts)
            MetaPosts.read(view, .post, place, into: output)
        }
    }

    private func comment(_ view: JSONView, _ place: TextPlace, into output: ImportOutput) {
        var place = place
        let map = view["string_map_data"]
        place.time = map.members.lazy.compactMap { ImportTime.counted($0.value["timestamp"]) }.first
        let named = map["Comment"].isObject ? map["Comment"] : map.members.first?.value ?? .nothing
        guard let text = named["value"].metaText else { return }
        output.count(\.comments)
        output.say(text, .comment, place)
    }

    private func count(_ view: JSONView, _ topic: KnowledgeTopic, into output: ImportOutput) {
        let data = view["string_list_data"].elements.first ?? .nothing
        let map = view["string_map_data"].members
        let time =
            ImportTime.counted(data["timestamp"])
            ?? map.lazy.compactMap { ImportTime.counted($0.value["timestamp"]) }.first
        let isName = topic == .interests || topic == .connectedApps
        output.know(topic, time: time, example: isName ? map.first?.value["value"].metaText : nil)
        for (name, value) in Self.map(view) where name.lowercased().contains("ip address") && !value.isEmpty {
            output.know(.ipAddresses, time: time)
        }
    }

    // MARK: The account

    private static let userNames = [
        "username", "benutzername", "nombre de usuario", "nom d’utilisateur", "nom d'utilisateur",
    ]
    private static let privateNames = ["private account", "privates konto", "cuenta privada", "compte privé"]
    private static let fields: [(names: [String], field: Field)] = [
        (["email", "e-mail", "correo", "courriel", "adresse e-mail"], .email),
        (["phone number", "telefonnummer", "número de teléfono", "numéro de téléphone"], .phone),
        (["date of birth", "geburtsdatum", "fecha de nacimiento", "date de naissance"], .birthDate),
        (["bio", "biography", "steckbrief", "biografía", "biographie"], .bio), (["name", "nombre", "nom"], .name),
        (["website", "webseite", "sitio web", "site web"], .website),
    ]

    private enum Field { case email, phone, birthDate, bio, name, website }

    private func profile(_ view: JSONView, _ place: TextPlace, into output: ImportOutput) {
        output.count(\.profiles)
        for (name, value) in Self.map(view) where !value.isEmpty {
            if Self.matches(name, Self.userNames) { output.state(.nickname, value, place) }
            guard let field = Self.fields.first(where: { Self.matches(name, $0.names) })?.field else { continue }
            switch field {
            case .email: output.know(.accountEmail, .email, value)
            case .phone: output.know(.accountPhone, .phone, value)
            case .birthDate: output.know(.birthDate, .birthDate, value)
            case .bio: output.say(value, .bio, place, label: "Bio")
            case .website:
                output.say(value, .bio, place, label: "Website")
                output.state(.url, value, place)
            case .name:
                output.say(value, .header, place, label: "Name")
                output.state(.name, value, place)
            }
        }
    }

    /// The values of a map by their names, both repaired.
    private static func map(_ view: JSONView) -> [(name: String, value: String)] {
        view["string_map_data"].members.compactMap { name, value in
            value["value"].metaText.map { (MetaText.repaired(name).lowercased(), $0) }
        }
    }

    private static func matches(_ name: String, _ names: [String]) -> Bool { names.contains(name) }

    private static func isTrue(_ value: String) -> Bool {
        ["true", "wahr", "yes", "ja", "sí", "oui", "verdadero", "vrai"].contains(value.lowercased())
    }
}
