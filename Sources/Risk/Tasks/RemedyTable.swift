internal import AuditModel

/// What to do about each kind of exposure.
enum RemedyTable {
    static func remedy(for kind: FindingKind) -> Remedy {
        remedies[kind]
            ?? Remedy(
                kind.isCustom ? kind.name : "detail",
                after: ["Ask yourself who needs to read it, and leave it out next time."])
    }

    private static let anyMailFilter =
        "Set an anti-phishing code at your exchanges, so that a mail without it gives itself away."

    static let remedies: [FindingKind: Remedy] = [
        .email: Remedy(
            "e-mail address",
            after: [
                "Use an alias for each site, so that a lure shows where the address came from.",
                "Use an address that stands nowhere in public for exchanges and banks, with a passkey.",
            ],
            lasting: "Mailing lists and breaches may hold it already: treat mail to it with care."),
        .phone: Remedy(
            "phone number",
            after: [
                "Switch off being found by phone number in Telegram, WhatsApp, X and Facebook.",
                "Set a port-out PIN or number lock with your operator.",
                "Use an authenticator app or a passkey in place of codes by text message.",
            ],
            lasting: "Data brokers copy numbers quickly: expect calls that know your name."),
        .messenger: Remedy(
            "messenger account",
            after: [
                "Let only contacts write to you, call you and add you to groups (privacy settings of the messenger).",
                "Leave public contact to a separate account that shows neither number nor name.",
            ]),
        .groupInvite: Remedy(
            "group invitation",
            after: ["Revoke the invite link in the group's settings and hand out a new one to those you know."]),
        .travel: Remedy(
            "travel plan",
            after: [
                "Post about trips after your return, without dates and bookings.",
                "Switch off location tags in the app and in the camera.",
            ],
            lasting: "Until you are back, treat every message about the trip as a possible lure."),
        .homeAddress: Remedy(
            "home address",
            after: [
                "Ask the registrar of your domains for privacy in the public registration data.",
                "Ask data brokers and map services to remove the address or to blur the house.",
            ],
            lasting: "An address cannot be changed: ask search engines to drop the old result as well."),
        .coordinates: Remedy(
            "coordinates",
            after: [
                "Replace pictures that are out: upload them again without metadata (with exiftool: exiftool -all= FILE).",
                "Switch location off in the camera app, or leave it out when you share a picture.",
            ]),
        .city: Remedy(
            "city", after: ["A country or a region says enough for most readers; leave the field empty if you can."]),
        .checkIn: Remedy(
            "check-in", after: ["Delete old check-ins, and switch off automatic ones in the app."]),
        .routine: Remedy(
            "routine", after: ["Make sport and activity tracks private, with a hidden zone around your home."]),
        .exchangeUsage: Remedy(
            "exchange",
            after: [
                "Ask for help inside the app only, and never discuss a ticket in public.", anyMailFilter,
            ]),
        .exchangeUID: Remedy(
            "exchange user id",
            after: [
                anyMailFilter, "Hang up on anyone who quotes the id to you as proof.",
                "Allow withdrawals to listed addresses only, with a second step for each.",
            ],
            lasting: "The id cannot be changed: treat it as known to everybody from now on."),
        .referral: Remedy(
            "referral link",
            after: ["Keep referral links on a page that carries neither your name nor your contact."],
            lasting: "The code stays tied to your account: treat it as known."),
        .walletAddress: Remedy(
            "wallet address",
            after: [
                "Use a new receiving address for each payment, and keep savings on addresses that were never shown.",
                "Compare the whole address before you send: thieves make addresses with the same ends.",
            ],
            lasting: "The history of the address stays readable for good, and so does its tie to you."),
        .depositMemo: Remedy(
            "deposit memo",
            after: ["Ask the exchange whether it can issue a new deposit address and memo."],
            lasting: "Payments with this memo stay on the public ledger."),
        .holdings: Remedy(
            "amounts", after: ["Show no amounts and no portfolio pictures, not even rounded ones or old ones."]),
        .supportComplaint: Remedy(
            "support complaint",
            after: [
                "Go on with the complaint in the ticket of your account only.",
                "Answer nobody who offers help in a reply or a direct message.",
            ]),
        .iban: Remedy(
            "bank account number",
            after: ["Watch the account for direct debits that you did not order; they can be sent back."],
            lasting: "Ask the bank for a new number if debits that you do not know appear."),
        .card: Remedy(
            "card number", urgent: "Have the card replaced whose number stands",
            before: ["Ask your bank to block the card and to send a new one."],
            after: ["Check the statements of the last months for payments that you do not know."],
            lasting: "Taking the number down does not make the old card usable again."),
        .paymentHandle: Remedy(
            "payment handle",
            after: ["Hide your name and your payments from strangers in the settings of the payment service."]),
        .tooling: Remedy(
            "wallet or trading tool", after: ["Update only from inside the program or from its maker's own site."]),
        .seedPhrase: Remedy(
            "seed phrase", urgent: "Move your funds now: a seed phrase stands",
            before: [
                "On a clean device, make a new wallet with a new seed phrase, written on paper only.",
                "Send everything from the old wallet to the new one now, the largest amounts first.",
                "Move staked and locked funds as soon as they come free, and stop using the old wallet.",
            ],
            lasting: "Deleting does not help: the phrase has been public, and stays known for good."),
        .privateKey: Remedy(
            "private key", urgent: "Replace the private key that stands",
            before: [
                "If it holds funds, move them to an address of a new wallet now.",
                "If it signs in somewhere, remove its public half there and put a new key in place.",
            ],
            lasting: "Deleting does not help: the key has been public, and stays known for good."),
        .apiKey: Remedy(
            "API key", urgent: "Revoke the API key that stands",
            before: [
                "Revoke the key at the service that issued it; do this before you touch the page.",
                "Look through orders, withdrawals and logins since the day of the post.",
            ],
            after: ["Make the new key without the right to withdraw, bound to your own addresses."],
            lasting: "Programs copy keys within minutes: a revoked key is the only harmless one."),
        .password: Remedy(
            "password", urgent: "Change the password that stands",
            before: [
                "Change it wherever you used it, first at your mail account, then at exchanges and banks.",
                "End all other sessions of these accounts.",
            ],
            after: ["Use a password manager, a new password for each site, and a passkey where there is one."],
            lasting: "The old password stays in the lists that are tried: never use it again."),
        .backupCode: Remedy(
            "backup code", urgent: "Make new backup codes: old ones stand",
            before: ["Make new backup codes in the security settings of the account; the old ones stop working."],
            after: ["Check the account's list of logins and devices."],
            lasting: "The old codes are harmless only once new ones were made."),
        .token: Remedy(
            "access token", urgent: "Revoke the access token that stands",
            before: [
                "Revoke the token at the service that issued it; do this before you touch the page.",
                "Look through the service's log for what was done with it.",
            ],
            after: ["Give the new token the fewest rights and an end date, and keep it out of files that you publish."],
            lasting: "Programs copy tokens within minutes: a revoked token is the only harmless one."),
        .birthDate: Remedy(
            "date of birth",
            after: ["Answer birthday wishes without naming the day; set the field to private everywhere."],
            lasting: "It cannot be changed: do not accept it as proof of who calls."),
        .fullName: Remedy(
            "real name", after: ["Decide for each account whether it is you or a pseudonym, and do not mix the two."]),
        .governmentID: Remedy(
            "official number",
            after: [
                "Ask the issuing office whether the document should be replaced.",
                "Ask the credit agencies of your country for a freeze or an alert.",
            ],
            lasting: "The number may have been copied: watch for accounts opened in your name."),
        .employer: Remedy(
            "employer", after: ["Name the field of work in place of the company where you show private contact data."]),
        .education: Remedy("school", after: ["Leave out years and courses: they answer recovery questions."]),
        .family: Remedy(
            "family", after: ["Agree on a word with your relatives that a caller in an emergency has to know."]),
        .securityAnswer: Remedy(
            "answer to a security question",
            after: ["Change the recovery answers of your accounts to random words in your password manager."]),
        .vehicle: Remedy("vehicle", after: ["Cover number plates in photos, and replace the photos that are out."]),
        .profileLink: Remedy(
            "link to another account", after: ["Break the chain between accounts that should not be found together."]),
        .sameHandle: Remedy(
            "account name", after: ["Choose another name for accounts that should not be found together."]),
        .avatar: Remedy(
            "picture",
            after: [
                "Choose another picture for accounts that should not be found together.",
                "A picture that a service finds by your e-mail address shows the address's hash: upload one to the site "
                    + "itself, or use an alias there.",
            ]),
        .key: Remedy(
            "public key", after: ["Publish a key without the identities that should not be tied to the account."]),
        .ipAddress: Remedy(
            "network address", after: ["Restart the router for a new address if your provider allows it."]),
        .device: Remedy(
            "device",
            after: [
                "Update only from inside the device's own settings.",
                "If pictures name it, upload them again without metadata (with exiftool: exiftool -all= FILE).",
            ]),
    ]
}
