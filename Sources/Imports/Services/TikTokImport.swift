internal import AuditModel
internal import Parsing

/// The archive of TikTok in JSON: one deep file, whose parts were renamed over the years.
final class TikTokImport: ServiceImport {
    static let service = ArchiveService(id: "tiktok", name: "TikTok")

    private(set) var account = OwnAccount()

    static func claim(on head: MemberHead) -> Claim {
        guard case .json(nil, let keys, false) = head.shape else { return .none }
        let parts: Set<String> = [
            "Activity", "Your Activity", "Comment", "Profile", "Profile And Settings", "Video", "Post", "Ads and data",
            "Direct Messages", "Direct Message", "App Settings", "Tiktok Live", "TikTok Live", "Tiktok Shopping",
            "TikTok Shop",
        ]
        return keys.intersection(parts).count >= 2 ? .identity : .none
    }

    private enum Tag { case profile, comment, video, message, counted(KnowledgeTopic) }

    private static let identity = JSONPaths<Tag>(cuts: cutsOfProfile)

    private static let paths: JSONPaths<Tag> = {
        var cuts: [(String, Tag)] = [
            ("Comment.Comments.CommentsList.*", .comment), ("Video.Videos.VideoList.*", .video),
            ("Post.Posts.VideoList.*", .video), ("Video.Posts.VideoList.*", .video),
            ("Post.Videos.VideoList.*", .video),
        ]
        cuts += ["Direct Messages", "Direct Message"].flatMap { part in
            ["Chat History", "Direct Messages", "Group Chat"].flatMap { list in
                [("\(part).\(list).ChatHistory.*.*", Tag.message), ("\(part).\(list).GroupChat.*.*", Tag.message)]
            }
        }
        let lists: [(String, KnowledgeTopic)] = [
            ("Video Browsing History.VideoList", .viewed), ("Watch History.VideoList", .viewed),
            ("Like List.ItemFavoriteList", .reactions), ("Favorite Videos.FavoriteVideoList", .reactions),
            ("Favorite Sounds.FavoriteSoundList", .reactions), ("Share History.ShareHistoryList", .viewed),
            ("Search History.SearchList", .searches), ("Searches.SearchList", .searches),
            ("Login History.LoginHistoryList", .logins), ("Follower List.FansList", .connections),
            ("Follower.FansList", .connections), ("Following List.Following", .connections),
            ("Following.Following", .connections), ("Status.Status List", .devices),
            ("Block List.BlockList", .blocked), ("Purchase History.SendGifts.SendGifts", .payments),
        ]
        for part in ["Activity", "Your Activity", "Profile And Settings", "Likes and Favorites", "App Settings"] {
            cuts += lists.map { ("\(part).\($0.0).*", Tag.counted($0.1)) }
        }
        return JSONPaths(cuts: cuts + cutsOfProfile)
    }()

    private static let cutsOfProfile: [(String, Tag)] = ["Profile", "Profile And Settings"].flatMap { part in
        ["Profile Information", "Profile Info"].map { ("\(part).\($0).ProfileMap", Tag.profile) }
    }

    func survey(_ member: Member) {
        member.json(Self.identity) { _, view in
            if let name = view["userName"].filled {
                self.account.name = name.lowercased()
                self.account.url = "https://www.tiktok.com/@" + name
            }
            return self.account.name == nil
        }
    }

    func read(_ member: Member, into output: ImportOutput) {
        output.json(member, Self.paths) { tag, view in
            let fields = view.fields
            let time = ImportTime.utc(fields["Date", "date", "createTime"].filled)
            switch tag {
            case .profile: self.profile(fields, into: output)
            case .message: output.know(.privateMessages, time: time)
            case .counted(let topic):
                output.know(topic, time: time)
                if fields["IP"].filled != nil { output.know(.ipAddresses, time: time) }
            case .comment:
                output.count(\.comments)
                let url = fields["url", "Url"].filled
                output.say(fields["comment", "Comment"].filled, .comment, TextPlace(time: time, url: url))
            case .video: self.video(fields, time: time, into: output)
            }
        }
    }

    private func video(_ fields: JSONFields, time: ZonedTime?, into output: ImportOutput) {
        var place = TextPlace(time: time, url: fields["Link", "link"].filled)
        switch fields["WhoCanView", "whoCanView"].filled?.lowercased() {
        case "friends"?, "followers"?: place.reach = .limited
        case "private"?, "only me"?, "self"?: return output.know(.drafts, time: time)
        default: break
        }
        // The file's own address holds a key that opens it: the video's page is what others see.
        if place.url?.contains("tiktok.com/@") != true { place.url = nil }
        output.count(\.posts)
        output.say(fields["Title", "title"].filled, .post, place)
        output.say(fields["AlternateText"].filled, .hidden, place, label: "Video description")
        output.say(fields["Location", "location"].filled, .metadata, place, label: "Location")
    }

    private func profile(_ fields: JSONFields, into output: ImportOutput) {
        output.count(\.profiles)
        output.state(.nickname, fields["userName"].filled)
        output.say(fields["displayName", "nickName"].filled, .header, label: "Name")
        output.say(fields["bioDescription"].filled, .bio, label: "Bio")
        output.know(.accountEmail, .email, fields["emailAddress"].filled)
        output.know(.accountPhone, .phone, fields["telephoneNumber"].filled)
        output.know(.birthDate, .birthDate, fields["birthDate"].filled)
        output.know(.interests, fields["inferredGender"].filled == nil ? 0 : 1)
    }
}
