extension Generator {
    static let all = [x, mastodon, instagram, facebook, telegram, reddit]

    static let x = Generator(
        name: "x", path: "data/tweets.js", head: "window.YTD.tweets.part0 = [\n", foot: "\n]",
        others: [
            (
                "data/account.js",
                #"window.YTD.account.part0 = [{"account":{"username":"ada_example","accountId":"77"}}]"#
            )
        ]
    ) { number, text in
        """
        {
          "tweet" : {
            "edit_info" : {"initial" : {"editTweetIds" : ["\(number)"], "editableUntil" : "2026-10-01T10:00:00.000Z",
              "editsRemaining" : "5", "isEditEligible" : true}},
            "retweeted" : false,
            "source" : "<a href=\\"https://mobile.example.com\\" rel=\\"nofollow\\">Web App</a>",
            "entities" : {"hashtags" : [ ], "symbols" : [ ], "user_mentions" : [
              {"name" : "Somebody", "screen_name" : "somebody", "indices" : ["0", "9"], "id_str" : "5", "id" : "5"}],
              "urls" : [ ]},
            "display_text_range" : ["0", "\(text.count)"],
            "favorite_count" : "\(number % 90)",
            "id_str" : "\(number)",
            "truncated" : false,
            "retweet_count" : "\(number % 7)",
            "id" : "\(number)",
            "created_at" : "Thu Oct 01 09:00:00 +0000 20\(10 + number / 20_000 % 16)",
            "favorited" : false,
            "full_text" : "\(text) &amp; \(number)",
            "lang" : "en"
          }
        }
        """
    }

    static let mastodon = Generator(
        name: "mastodon", gzip: true, path: "outbox.json",
        head:
            #"{"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection","orderedItems":["#,
        foot: "]}",
        others: [
            (
                "actor.json",
                #"{"@context":[],"id":"https://social.example/users/ada","type":"Person","preferredUsername":"ada"}"#
            )
        ]
    ) { number, text in
        let id = "https://social.example/users/ada/statuses/\(number)"
        return
            #"{"id":"\#(id)/activity","type":"Create","actor":"https://social.example/users/ada","published":"\#(time(number))Z","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://social.example/users/ada/followers"],"object":{"id":"\#(id)","type":"Note","summary":null,"inReplyTo":null,"published":"\#(time(number))Z","url":"https://social.example/@ada/\#(number)","attributedTo":"https://social.example/users/ada","to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://social.example/users/ada/followers"],"sensitive":false,"content":"<p>\#(text) \#(number)</p>","contentMap":{"en":"<p>\#(text) \#(number)</p>"},"attachment":[],"tag":[],"replies":{"id":"\#(id)/replies","type":"Collection","first":{"type":"CollectionPage","next":"\#(id)/replies?only_other_accounts=true&page=true","partOf":"\#(id)/replies","items":[]}}},"signature":{"type":"RsaSignature2017","creator":"https://social.example/users/ada#main-key","created":"2026-10-01T10:00:00Z","signatureValue":"FAKEFAKEFAKE"}}"#
    }

    static let instagram = Generator(
        name: "instagram", path: "your_instagram_activity/media/posts_1.json", head: "[", foot: "]",
        others: [
            (
                "personal_information/personal_information/personal_information.json",
                #"{"profile_user":[{"string_map_data":{"Username":{"value":"ada"}}}]}"#
            )
        ]
    ) { number, text in
        #"{"media":[{"uri":"media/posts/202610/\#(number).jpg","creation_timestamp":\#(1_300_000_000 + number * 2000),"media_metadata":{"photo_metadata":{"exif_data":[{"latitude":13.75,"longitude":100.5}]}},"title":"\#(text) caf\u00c3\u00a9 \#(number)","cross_post_source":{"source_app":"FB"},"backup_uri":""}]}"#
    }

    static let facebook = Generator(
        name: "facebook", path: "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
        head: "[", foot: "]",
        others: [
            (
                "personal_information/profile_information/profile_information.json",
                #"{"profile_v2":{"name":{"full_name":"Ada Example"},"username":"ada"}}"#
            )
        ]
    ) { number, text in
        #"{"timestamp":\#(1_300_000_000 + number * 2000),"attachments":[{"data":[{"media":{"uri":"photos_and_videos/\#(number).jpg","creation_timestamp":\#(1_300_000_000 + number * 2000),"media_metadata":{"photo_metadata":{"exif_data":[{"upload_ip":"203.0.113.7"}]}},"title":"Timeline photos"}}]}],"data":[{"post":"\#(text) caf\u00c3\u00a9 \#(number)"},{"update_timestamp":\#(1_300_000_000 + number * 2000)}],"title":"Ada Example updated her status."}"#
    }

    static let telegram = Generator(
        name: "telegram", path: "result.json",
        head:
            #"{"about":"x","personal_information":{"user_id":17,"username":"@ada"},"chats":{"list":[{"name":"Open","type":"public_supergroup","id":30,"messages":["#,
        foot: "]}]}}"
    ) { number, text in
        #"{"id":\#(number),"type":"message","date":"\#(time(number))","date_unixtime":"\#(1_300_000_000 + number * 2000)","from":"Ada","from_id":"user17","text":["\#(text) ",{"type":"bold","text":"\#(number)"}],"text_entities":[{"type":"plain","text":"\#(text) "},{"type":"bold","text":"\#(number)"}]}"#
    }

    static let reddit = Generator(
        name: "reddit", path: "comments.csv",
        head: "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n", foot: "\n", separator: "\n",
        others: [("statistics.csv", "statistic,value\naccount name,ada\n")]
    ) { number, text in
        "c\(number),https://www.reddit.com/r/x/comments/1/_/c\(number)/,\(time(number).split(separator: "T")[0]) 04:35:32 UTC,203.0.113.7,x,0,https://www.reddit.com/r/x/comments/1/,,\"\(text) \(number)\",\n"
    }
}
