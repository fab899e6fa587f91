internal import AuditModel

/// The steps of remediation, all of them: by kind, by platform, and for accounts as a whole.
///
/// Data, not code: each record has the place that it was taken from and the day on which it was noted. To add a
/// platform, add a record; a test refuses a kind or a platform without steps.
enum RemediationTable {
    /// The remedy of a kind; a general one for those that the user made.
    static func remedy(for kind: FindingKind) -> Remedy {
        kinds[kind]
            ?? Remedy(
                kind.isCustom ? kind.name : "detail",
                after: ["Ask yourself who needs to read it, and leave it out next time."], .own)
    }

    private static let anyMailFilter =
        "Set an anti-phishing code at your exchanges, so that a mail without it gives itself away."

    static let kinds: [FindingKind: Remedy] = [
        .email: Remedy(
            "e-mail address",
            after: [
                "Use an alias for each site, so that a lure shows where the address came from.",
                "Use an address that stands nowhere in public for exchanges and banks, with a passkey.",
            ],
            lasting: "Mailing lists and breaches may hold it already: treat mail to it with care.",
            check: "Search the web for the address in quotation marks after a week; what is left are copies.",
            .mail),
        .phone: Remedy(
            "phone number",
            after: [
                "Switch off being found by phone number in Telegram, WhatsApp, X and Facebook.",
                "Set a port-out PIN or number lock with your operator.",
                "Use an authenticator app or a passkey in place of codes by text message.",
            ],
            lasting: "Data brokers copy numbers quickly: expect calls that know your name.",
            check: "Ask a friend who has not saved the number to look for you by it in Telegram and WhatsApp.",
            .sim),
        .messenger: Remedy(
            "messenger account",
            after: [
                "Let only contacts write to you, call you and add you to groups (privacy settings of the messenger).",
                "Leave public contact to a separate account that shows neither number nor name.",
            ],
            .messengers),
        .groupInvite: Remedy(
            "group invitation",
            after: ["Revoke the invite link in the group's settings and hand out a new one to those you know."],
            .messengers),
        .travel: Remedy(
            "travel plan",
            after: [
                "Post about trips after your return, without dates and bookings.",
                "Switch off location tags in the app and in the camera.",
            ],
            lasting: "Until you are back, treat every message about the trip as a possible lure.",
            .binance1),
        .homeAddress: Remedy(
            "home address",
            after: [
                "Ask the registrar of your domains for privacy in the public registration data.",
                "Ask data brokers and map services to remove the address or to blur the house.",
            ],
            lasting: "An address cannot be changed: ask search engines to drop the old result as well.",
            check: "Look up your domains in a WHOIS service, and your name in a search engine.",
            .search),
        .coordinates: Remedy(
            "coordinates",
            after: [
                "Replace pictures that are out: upload them again without metadata (with exiftool: exiftool -all= FILE).",
                "Switch location off in the camera app, or leave it out when you share a picture.",
            ],
            .pictures),
        .city: Remedy(
            "city", after: ["A country or a region says enough for most readers; leave the field empty if you can."],
            .own),
        .checkIn: Remedy(
            "check-in", after: ["Delete old check-ins, and switch off automatic ones in the app."],
            .own),
        .routine: Remedy(
            "routine", after: ["Make sport and activity tracks private, with a hidden zone around your home."],
            .own),
        .exchangeUsage: Remedy(
            "exchange",
            after: [
                "Ask for help inside the app only, and never discuss a ticket in public.", anyMailFilter,
            ],
            .binance3),
        .exchangeUID: Remedy(
            "exchange user id",
            after: [
                anyMailFilter, "Hang up on anyone who quotes the id to you as proof.",
                "Allow withdrawals to listed addresses only, with a second step for each.",
            ],
            lasting: "The id cannot be changed: treat it as known to everybody from now on.",
            check: "Look at a mail from the exchange: it must carry your anti-phishing code.",
            .binance1),
        .referral: Remedy(
            "referral link",
            after: ["Keep referral links on a page that carries neither your name nor your contact."],
            lasting: "The code stays tied to your account: treat it as known.",
            .own),
        .walletAddress: Remedy(
            "wallet address",
            after: [
                "Use a new receiving address for each payment, and keep savings on addresses that were never shown.",
                "Compare the whole address before you send: thieves make addresses with the same ends.",
            ],
            lasting: "The history of the address stays readable for good, and so does its tie to you.",
            .bitcoin),
        .depositMemo: Remedy(
            "deposit memo",
            after: ["Ask the exchange whether it can issue a new deposit address and memo."],
            lasting: "Payments with this memo stay on the public ledger.",
            .binance3),
        .holdings: Remedy(
            "amounts", after: ["Show no amounts and no portfolio pictures, not even rounded ones or old ones."],
            .own),
        .supportComplaint: Remedy(
            "support complaint",
            after: [
                "Go on with the complaint in the ticket of your account only.",
                "Answer nobody who offers help in a reply or a direct message.",
            ],
            .binance0),
        .iban: Remedy(
            "bank account number",
            after: ["Watch the account for direct debits that you did not order; they can be sent back."],
            lasting: "Ask the bank for a new number if debits that you do not know appear.",
            .own),
        .card: Remedy(
            "card number", urgent: "Have the card replaced whose number stands",
            before: ["Ask your bank to block the card and to send a new one."],
            after: ["Check the statements of the last months for payments that you do not know."],
            lasting: "Taking the number down does not make the old card usable again.",
            .own),
        .paymentHandle: Remedy(
            "payment handle",
            after: ["Hide your name and your payments from strangers in the settings of the payment service."],
            .own),
        .tooling: Remedy(
            "wallet or trading tool", after: ["Update only from inside the program or from its maker's own site."],
            .own),
        .seedPhrase: Remedy(
            "seed phrase", urgent: "Move your funds now: a seed phrase stands",
            before: [
                "On a clean device, make a new wallet with a new seed phrase, written on paper only.",
                "Send everything from the old wallet to the new one now, the largest amounts first.",
                "Move staked and locked funds as soon as they come free, and stop using the old wallet.",
            ],
            lasting: "Deleting does not help: the phrase has been public, and stays known for good.",
            check: "A block explorer must show nothing on the old addresses, on every network that you used.",
            .bitcoin),
        .privateKey: Remedy(
            "private key", urgent: "Replace the private key that stands",
            before: [
                "If it holds funds, move them to an address of a new wallet now.",
                "If it signs in somewhere, remove its public half there and put a new key in place.",
            ],
            lasting: "Deleting does not help: the key has been public, and stays known for good.",
            .secrets),
        .apiKey: Remedy(
            "API key", urgent: "Revoke the API key that stands",
            before: [
                "Revoke the key at the service that issued it; do this before you touch the page.",
                "Look through orders, withdrawals and logins since the day of the post.",
            ],
            after: ["Make the new key without the right to withdraw, bound to your own addresses."],
            lasting: "Programs copy keys within minutes: a revoked key is the only harmless one.",
            check: "The list of keys at the service must not show the old one any more.",
            .secrets),
        .password: Remedy(
            "password", urgent: "Change the password that stands",
            before: [
                "Change it wherever you used it, first at your mail account, then at exchanges and banks.",
                "End all other sessions of these accounts.",
            ],
            after: ["Use a password manager, a new password for each site, and a passkey where there is one."],
            lasting: "The old password stays in the lists that are tried: never use it again.",
            .nist),
        .backupCode: Remedy(
            "backup code", urgent: "Make new backup codes: old ones stand",
            before: ["Make new backup codes in the security settings of the account; the old ones stop working."],
            after: ["Check the account's list of logins and devices."],
            lasting: "The old codes are harmless only once new ones were made.",
            .nist),
        .token: Remedy(
            "access token", urgent: "Revoke the access token that stands",
            before: [
                "Revoke the token at the service that issued it; do this before you touch the page.",
                "Look through the service's log for what was done with it.",
            ],
            after: ["Give the new token the fewest rights and an end date, and keep it out of files that you publish."],
            lasting: "Programs copy tokens within minutes: a revoked token is the only harmless one.",
            .secrets),
        .birthDate: Remedy(
            "date of birth",
            after: ["Answer birthday wishes without naming the day; set the field to private everywhere."],
            lasting: "It cannot be changed: do not accept it as proof of who calls.",
            .own),
        .fullName: Remedy(
            "real name", after: ["Decide for each account whether it is you or a pseudonym, and do not mix the two."],
            .own),
        .governmentID: Remedy(
            "official number",
            after: [
                "Ask the issuing office whether the document should be replaced.",
                "Ask the credit agencies of your country for a freeze or an alert.",
            ],
            lasting: "The number may have been copied: watch for accounts opened in your name.",
            .theft),
        .employer: Remedy(
            "employer", after: ["Name the field of work in place of the company where you show private contact data."],
            .own),
        .education: Remedy(
            "school", after: ["Leave out years and courses: they answer recovery questions."],
            .own),
        .family: Remedy(
            "family", after: ["Agree on a word with your relatives that a caller in an emergency has to know."],
            .own),
        .securityAnswer: Remedy(
            "answer to a security question",
            after: ["Change the recovery answers of your accounts to random words in your password manager."],
            .nist),
        .vehicle: Remedy(
            "vehicle", after: ["Cover number plates in photos, and replace the photos that are out."],
            .own),
        .profileLink: Remedy(
            "link to another account", after: ["Break the chain between accounts that should not be found together."],
            .own),
        .lookalikeLink: Remedy(
            "link to a lookalike",
            before: ["Do not log in on the page that it opens; if you did, change that password and end all sessions."],
            after: ["Link to the address on the brand's own list: 'footprint directory show BRAND' prints it."],
            lasting: "Readers who followed the link may have typed in what they should not: tell them.",
            check: "'footprint verify ADDRESS' answers 'listed' for the new link.", .own),
        .expiredLink: Remedy(
            "link to an address that was given up",
            after: ["Link to the address that is used today, or to none."],
            lasting: "Copies of the page keep the old link.",
            check: "'footprint verify ADDRESS' answers 'listed' for the new link.", .own),
        .insecureLink: Remedy(
            "link without encryption", after: ["Write the same link with https:// in place of http://."], .own),
        .sameHandle: Remedy(
            "account name", after: ["Choose another name for accounts that should not be found together."],
            .own),
        .avatar: Remedy(
            "picture",
            after: [
                "Choose another picture for accounts that should not be found together.",
                "A picture that a service finds by your e-mail address shows the address's hash: upload one to the site "
                    + "itself, or use an alias there.",
            ],
            .gravatar),
        .key: Remedy(
            "public key", after: ["Publish a key without the identities that should not be tied to the account."],
            .own),
        .ipAddress: Remedy(
            "network address", after: ["Restart the router for a new address if your provider allows it."],
            .own),
        .device: Remedy(
            "device",
            after: [
                "Update only from inside the device's own settings.",
                "If pictures name it, upload them again without metadata (with exiftool: exiftool -all= FILE).",
            ],
            .pictures),
    ]
    // MARK: Platforms

    /// The guide for a platform that the table does not know.
    static func platform(named id: String) -> PlatformGuide {
        PlatformGuide(
            name: id, profileNoun: id + " profile", postNoun: "posts on " + id,
            profile: ["Open the profile settings, clear the field and save."],
            posts: ["Open the post and delete it, or edit the value out if the old version does not stay readable."],
            source: .own)
    }

    static let platforms: [String: PlatformGuide] = [
        "github": PlatformGuide(
            name: "GitHub", profileNoun: "GitHub profile", postNoun: "files, commits and comments on GitHub",
            profile: [
                "Open https://github.com/settings/profile, clear the field and save; look into the profile README as well."
            ],
            posts: [
                "Edit the file, gist, issue or comment, and delete the old version from its edit history.",
                "What was committed stays in the history: rewrite it (git filter-repo), push, and ask GitHub support to drop "
                    + "cached views.",
            ],
            extras: [
                .email: [
                    "In https://github.com/settings/emails keep the address private and block pushes that would show it: new "
                        + "commits then do without it, old ones keep it."
                ]
            ],
            revisions:
                "Removed is not gone: the commit is still served. Rewrite the history and ask GitHub support to drop "
                + "cached views.",
            settings: "https://github.com/settings/profile", privacy: "https://github.com/settings/emails",
            deletion: "https://github.com/settings/admin", postEffort: .contactSupport, source: .github),
        "mastodon": PlatformGuide(
            name: "Mastodon", profileNoun: "Mastodon profile", postNoun: "posts on Mastodon",
            profile: ["Open https://{host}/settings/profile.", "Clear the text or field, and save."],
            posts: [
                "Open the post's menu and choose to delete it.",
                "Set posts to be deleted automatically after some time, if you need none of the old ones.",
            ],
            revisions: "Removed is not gone: other servers keep copies and old versions. Ask your server's "
                + "administrators to delete the post for good.",
            settings: "https://{host}/settings/profile", privacy: "https://{host}/settings/privacy",
            deletion: "https://{host}/settings/delete", source: .mastodon),
        "bluesky": PlatformGuide(
            name: "Bluesky", profileNoun: "Bluesky profile", postNoun: "posts on Bluesky",
            profile: ["Open Edit Profile on your page at https://bsky.app, clear the text and save."],
            posts: ["Open the post's menu and delete it; posts cannot be edited."],
            revisions: "Removed is not gone: other services keep copies of public posts. Treat the value as known.",
            settings: "https://bsky.app/settings/account", privacy: "https://bsky.app/settings/privacy-and-security",
            deletion: "https://bsky.app/settings/account", revisionEffort: .cannotRemove, source: .bluesky),
        "hackernews": PlatformGuide(
            name: "Hacker News", profileNoun: "Hacker News profile", postNoun: "comments on Hacker News",
            profile: ["Open https://news.ycombinator.com/user?id={name}, edit the about text and press update."],
            posts: [
                "Comments can be edited for two hours and deleted while nobody has answered.",
                "For older ones, write to hn@ycombinator.com, name the comment's address, and ask to have the value taken "
                    + "out.",
            ],
            settings: "https://news.ycombinator.com/user?id={name}", postEffort: .contactSupport, source: .hackerNews),
        "web": PlatformGuide(
            name: "your site", profileNoun: "site", postNoun: "site",
            profile: [
                "Take it out of the page and publish it again; look into feeds, metadata and older copies as well."
            ],
            posts: [
                "Take it out of the page and publish it again; look into feeds, metadata and older copies as well."
            ],
            revisions: "Removed is not gone: the site still serves an old revision. Delete or hide the revision as its "
                + "administrator, or ask one to do it.",
            source: .own),
        "reddit": PlatformGuide(
            name: "Reddit", profileNoun: "Reddit profile", postNoun: "posts on Reddit",
            profile: ["Open https://www.reddit.com/settings/profile, clear the text and save."],
            posts: ["Edit the post or comment to remove the value, wait a day for search engines, then delete it."],
            revisions: "Removed is not gone: copies of Reddit are kept elsewhere. Treat the value as known.",
            settings: "https://www.reddit.com/settings/profile", privacy: "https://www.reddit.com/settings/privacy",
            deletion: "https://www.reddit.com/settings/account", revisionEffort: .cannotRemove, source: .jdm),
        "x": PlatformGuide(
            name: "X", profileNoun: "X profile", postNoun: "posts on X",
            profile: ["Open https://x.com/settings/profile, clear the field and save."],
            posts: ["Open the post's menu and delete it."],
            extras: [
                .phone: ["Switch off being found by it: https://x.com/settings/contacts."],
                .email: ["Switch off being found by it: https://x.com/settings/contacts."],
            ],
            settings: "https://x.com/settings/profile", privacy: "https://x.com/settings/privacy_and_safety",
            deletion: "https://x.com/settings/deactivate", source: .jdm),
        "instagram": PlatformGuide(
            name: "Instagram", profileNoun: "Instagram profile", postNoun: "posts on Instagram",
            profile: ["Open https://www.instagram.com/accounts/edit/, clear the field and save."],
            posts: [
                "Open the post's menu and delete it, or edit the text; take the location off as well.",
                "Look into story highlights: they stay until you remove them.",
            ],
            finding: "In the app, open your profile, its menu, Your activity, and sort and filter by date.",
            settings: "https://www.instagram.com/accounts/edit/",
            privacy: "https://www.instagram.com/accounts/privacy_and_security/",
            deletion:
                "https://accountscenter.instagram.com/personal_info/account_ownership_and_control/deletion_and_deactivation",
            source: .jdm),
        "threads": PlatformGuide(
            name: "Threads", profileNoun: "Threads profile", postNoun: "posts on Threads",
            profile: ["Open your profile, press Edit profile, clear the text and save."],
            posts: ["Open the post's menu and delete it."],
            finding: "Open your profile and go back to that date: the newest stand first.",
            privacy: "https://www.threads.net/settings/privacy", source: .own),
        "facebook": PlatformGuide(
            name: "Facebook", profileNoun: "Facebook profile", postNoun: "posts on Facebook",
            profile: ["Open About on your profile, and set each field to Only me or remove it."],
            posts: ["Delete the post, or limit all past posts to friends in the settings under Privacy."],
            finding: "Open https://www.facebook.com/me/allactivity, and filter by date.",
            privacy: "https://www.facebook.com/settings?tab=privacy",
            deletion: "https://www.facebook.com/help/delete_account", source: .jdm),
        "linkedin": PlatformGuide(
            name: "LinkedIn", profileNoun: "LinkedIn profile", postNoun: "posts on LinkedIn",
            profile: [
                "Open your profile, edit the section or Contact info, and save.",
                "Choose what people without an account see: https://www.linkedin.com/public-profile/settings.",
            ],
            posts: ["Open the post's menu and delete it."],
            settings: "https://www.linkedin.com/public-profile/settings",
            privacy: "https://www.linkedin.com/mypreferences/d/categories/profile-visibility",
            deletion: "https://www.linkedin.com/help/linkedin/answer/63", source: .jdm),
        "tiktok": PlatformGuide(
            name: "TikTok", profileNoun: "TikTok profile", postNoun: "videos on TikTok",
            profile: ["Open Edit profile in the app, clear the text and save."],
            posts: ["Open the video's menu and delete it, or change who can watch it."],
            privacy: "https://www.tiktok.com/setting", deletion: "https://www.tiktok.com/setting", source: .jdm),
        "telegram": PlatformGuide(
            name: "Telegram", profileNoun: "Telegram profile", postNoun: "messages on Telegram",
            profile: [
                "Open Settings, Edit profile, and clear the text; under Privacy hide the phone number from everybody."
            ],
            posts: ["Delete the message for everyone; in groups of others, ask an administrator."],
            deletion: "https://telegram.org/deactivate", source: .messengers),
        "youtube": PlatformGuide(
            name: "YouTube", profileNoun: "YouTube channel", postNoun: "videos and comments on YouTube",
            profile: [
                "Open Customisation in https://studio.youtube.com, clear the description and links, and publish."
            ],
            posts: ["Edit the description or delete the video or comment."],
            settings: "https://studio.youtube.com", deletion: "https://myaccount.google.com/deleteservices",
            source: .jdm),
        "medium": PlatformGuide(
            name: "Medium", profileNoun: "Medium profile", postNoun: "stories on Medium",
            profile: ["Open https://medium.com/me/settings, clear the text and save."],
            posts: ["Edit or delete the story."], settings: "https://medium.com/me/settings",
            deletion: "https://medium.com/me/settings", source: .jdm),
        "gitlab": PlatformGuide(
            name: "GitLab", profileNoun: "GitLab profile", postNoun: "files, commits and comments on GitLab",
            profile: [
                "Open https://gitlab.com/-/user_settings/profile, clear the field, and set a private commit address."
            ],
            posts: ["Edit the file or comment; what was committed stays in the history until you rewrite it."],
            settings: "https://gitlab.com/-/user_settings/profile", deletion: "https://gitlab.com/-/profile/account",
            postEffort: .contactSupport, source: .jdm),
        "keybase": PlatformGuide(
            name: "Keybase", profileNoun: "Keybase profile", postNoun: "files on Keybase",
            profile: ["Open Edit profile in the app, clear the text, and revoke proofs that tie accounts together."],
            posts: ["Delete the file from the public folder."],
            revisions: "Removed is not gone: proofs stay in the public log. Treat the tie as known.",
            deletion: "https://keybase.io/account/delete_me", revisionEffort: .cannotRemove, source: .jdm),
        "gravatar": PlatformGuide(
            name: "Gravatar", profileNoun: "Gravatar profile", postNoun: "pictures on Gravatar",
            profile: ["Open https://gravatar.com/profile, clear the fields, and hide the profile."],
            posts: ["Remove the picture, or use another e-mail address for it."],
            settings: "https://gravatar.com/profile", source: .gravatar),
    ]

    // MARK: Accounts as a whole

    /// What makes accounts harder to take, the most useful first.
    static let measures: [(needs: Set<FindingKind>, measure: Measure)] = [
        (
            [],
            Measure(
                title: "Put a passkey or an authenticator app in place of codes by text message",
                reason: "A code by text message goes to whoever has your number, and a false page can ask you for it.",
                steps: [
                    "Begin with your mail account, then exchanges and banks, then the accounts in this report.",
                    "Open the account's security settings, add a passkey or an app, and remove the phone number as a factor.",
                    "Keep the backup codes on paper, not in a mail or a note in the cloud.",
                ], source: .nist)
        ),
        (
            exchangeKinds,
            Measure(
                title: "Set an anti-phishing code at each exchange",
                reason: "The exchange puts your own word into its mails; a mail without it is false.",
                steps: [
                    "Open the exchange's security settings from your own bookmark and choose a word that stands nowhere else.",
                    "Delete mails without the word; a mail with it can still be a copy, so open the site yourself.",
                ], source: .binance3)
        ),
        (
            exchangeKinds,
            Measure(
                title: "Allow withdrawals to listed addresses only",
                reason: "Whoever gets into the account cannot send the funds to an address of theirs.",
                steps: [
                    "Switch on the list of allowed withdrawal addresses, and the waiting time for new ones.",
                    "Ask for a second step for each withdrawal.",
                    "Give each address a label, and check coin, network, address and memo against it before you send.",
                ], source: .binance3)
        ),
        (
            exchangeKinds,
            Measure(
                title: "Look through keys and connected programs at your exchanges",
                reason: "A forgotten key or bot acts with your rights.",
                steps: [
                    "Delete API keys that you do not use; bind the others to your own addresses and take the right to "
                        + "withdraw from them.",
                    "Remove connected programs and devices that you do not know.",
                ], source: .binance3)
        ),
        (
            [.phone, .fullName, .birthDate],
            Measure(
                title: "Lock your number with your operator",
                reason: "Nobody can move it to another SIM with your name and date of birth alone.",
                steps: [
                    "Set a port-out PIN, a number lock or a customer password with your operator.",
                    "Write it down on paper: you need it when you change phones.",
                ], source: .sim)
        ),
        (
            [],
            Measure(
                title: "Ask archives and search engines to drop what you took down",
                reason: "Removed is not gone: copies stay until somebody removes them.",
                steps: [
                    "Write to info@archive.org from an address of the site, and name the pages to be excluded.",
                    "Ask search engines to renew old results: https://search.google.com/search-console/remove-outdated-content.",
                    "Have your phone number and address taken out of results: https://myactivity.google.com/results-about-you.",
                ], source: .search)
        ),
        (
            [],
            Measure(
                title: "Delete accounts that you no longer use",
                reason: "An old account shows old details, and its old password may be in a breach.",
                steps: [
                    "Export what you want to keep, then delete the account on its own page, not the app from the phone.",
                    "Find the page for deleting most accounts: https://justdeleteme.xyz.",
                ], source: .jdm)
        ),
    ]

    private static let exchangeKinds: Set<FindingKind> = [
        .exchangeUsage, .exchangeUID, .referral, .supportComplaint, .depositMemo, .walletAddress, .holdings, .apiKey,
    ]
}

extension SourceNote {
    private static func note(_ name: String, _ url: String) -> SourceNote {
        SourceNote(name: name, url: url, noted: RemediationTable.noted)
    }

    fileprivate static let own = note("Footprint's own judgement", "")
    fileprivate static let nist = note("NIST SP 800-63B", "https://pages.nist.gov/800-63-4/sp800-63b.html")
    fileprivate static let secrets = note(
        "OWASP Secrets Management Cheat Sheet",
        "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html")
    fileprivate static let bitcoin = note(
        "bitcoin.org, protect your privacy", "https://bitcoin.org/en/protect-your-privacy")
    fileprivate static let sim = note("US Federal Trade Commission, SIM swap scams", "https://consumer.ftc.gov")
    fileprivate static let theft = note("US Federal Trade Commission, identity theft", "https://www.identitytheft.gov")
    fileprivate static let search = note("Google, results about you", "https://myactivity.google.com/results-about-you")
    fileprivate static let pictures = note("ExifTool", "https://exiftool.org")
    fileprivate static let mail = note(
        "GitHub documentation, e-mail preferences", "https://docs.github.com/en/account-and-profile")
    fileprivate static let messengers = note("Telegram FAQ", "https://telegram.org/faq")
    fileprivate static let gravatar = note("Gravatar", "https://gravatar.com")
    fileprivate static let binance0 = note("Binance on WhatsApp scams (2023)", "https://www.binance.com/en/blog")
    fileprivate static let binance1 = note("Binance on digital footprints (2023)", "https://www.binance.com/en/blog")
    fileprivate static let binance3 = note("Binance support team's tips (2023)", "https://www.binance.com/en/blog")
    fileprivate static let github = note(
        "GitHub documentation, removing sensitive data",
        "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/"
            + "removing-sensitive-data-from-a-repository")
    fileprivate static let mastodon = note("Mastodon documentation", "https://docs.joinmastodon.org/user/profile/")
    fileprivate static let bluesky = note("Bluesky settings", "https://bsky.app/settings")
    fileprivate static let hackerNews = note("Hacker News FAQ", "https://news.ycombinator.com/newsfaq.html")
    fileprivate static let jdm = note("Just Delete Me (MIT)", "https://justdeleteme.xyz")
}

extension RemediationTable {
    /// The day on which the records were noted.
    static let noted = CivilDate(year: 2026, month: 11, day: 26) ?? CivilDate(daysSince1970: 20_783)
}
