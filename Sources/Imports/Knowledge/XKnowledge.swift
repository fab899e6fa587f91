internal import AuditModel

/// Which files of an archive of X hold what only X and the account's owner see.
enum XKnowledge {
    /// What an entry counts as, and under which names it holds its time and a name to show.
    private struct Rule {
        var topic: KnowledgeTopic
        var time: StaticString = "createdAt"
        var name: StaticString = "-"
        /// The list inside the entry whose elements count.
        var list: StaticString = "-"
    }

    private static let rules: [String: Rule] = [
        "direct_messages": Rule(topic: .privateMessages, list: "messages"),
        "direct_messages_group": Rule(topic: .privateMessages, list: "messages"),
        "encrypted_direct_messages": Rule(topic: .privateMessages, list: "messages"),
        "ip_audit": Rule(topic: .ipAddresses), "account_creation_ip": Rule(topic: .ipAddresses),
        "connected_application": Rule(topic: .connectedApps, time: "approvedAt", name: "name"),
        "sso": Rule(topic: .linkedAccounts), "connected_account": Rule(topic: .linkedAccounts),
        "contact": Rule(topic: .contacts), "block": Rule(topic: .blocked), "mute": Rule(topic: .blocked),
        "follower": Rule(topic: .connections), "following": Rule(topic: .connections),
        "lists_member": Rule(topic: .connections), "lists_subscribed": Rule(topic: .connections),
        "like": Rule(topic: .reactions), "bookmark": Rule(topic: .reactions),
        "saved_search": Rule(topic: .searches), "user_link_clicks": Rule(topic: .viewed),
        "device_token": Rule(topic: .keys), "key_registry": Rule(topic: .keys),
        "ni_devices": Rule(topic: .devices), "app": Rule(topic: .devices),
        "ad_engagements": Rule(topic: .advertisers, list: "engagements"),
        "ad_impressions": Rule(topic: .advertisers, list: "impressions"),
        "ad_online_conversions_attributed": Rule(topic: .advertisers),
        "ad_mobile_conversions_attributed": Rule(topic: .advertisers),
        "grok_chat_item": Rule(topic: .assistants), "account_suspension": Rule(topic: .support),
        "periscope_account_information": Rule(topic: .linkedAccounts),
    ]

    static func read(_ view: JSONView, of part: String, into output: ImportOutput) {
        switch part {
        case "phone_number": output.know(.accountPhone, .phone, view["device"]["phoneNumber"].filled)
        case "email_address_change":
            let change = view["emailAddressChange"]["emailChange"]
            for address in [change["changedFrom"], change["changedTo"]] {
                output.know(.accountEmail, .email, address.filled)
            }
        case "screen_name_change":
            let change = view["screenNameChange"]["screenNameChange"]
            output.know(
                .formerNames, time: ImportTime.written(change["changedAt"]), example: change["changedFrom"].filled)
        case "ageinfo":
            let info = view["ageMeta"]["ageInfo"]
            if let day = info["birthDate"].filled {
                output.know(.birthDate, .birthDate, day)
            } else {
                output.know(.birthDate)
            }
        case "personalization": personalisation(view["p13nData"], into: output)
        default:
            guard let rule = rules[part] else { return }
            let entry = view.members.first?.value ?? .nothing
            let inner = list(rule.list, in: entry)
            output.know(
                rule.topic, inner?.count ?? 1, time: ImportTime.written(entry[rule.time]),
                example: entry[rule.name].filled)
        }
    }

    /// The list of that name, also where it stands a few objects further in.
    private static func list(_ name: StaticString, in view: JSONView) -> JSONView? {
        var here = view
        for _ in 0..<4 {
            let found = here[name]
            if found.isArray { return found }
            guard let inner = here.members.first(where: { $0.value.isObject }) else { return nil }
            here = inner.value
        }
        return nil
    }

    private static func personalisation(_ data: JSONView, into output: ImportOutput) {
        for group in data["interests"].members {
            for entry in group.value.elements { output.know(.interests, example: entry["name"].filled) }
        }
        for group in data["interests"]["audienceAndAdvertisers"].members {
            for entry in group.value.elements { output.know(.advertisers, example: entry.filled) }
        }
        for entry in data["locationHistory"].elements { output.know(.positions, example: entry["country"].filled) }
        if data["inferredAgeInfo"]["age"].count > 0 { output.know(.birthDate) }
        for entry in data["demographics"]["languages"].elements {
            output.know(.interests, example: entry["language"].filled)
        }
    }
}
