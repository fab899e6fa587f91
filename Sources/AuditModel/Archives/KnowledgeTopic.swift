/// The classes of data in archives that only the platform and the account's owner see.
package enum KnowledgeTopic: String, Sendable, Hashable, Codable, CaseIterable {
    case accountEmail = "account-email"
    case accountPhone = "account-phone"
    case fullName = "full-name"
    case birthDate = "birth-date"
    case homeAddress = "home-address"
    case formerNames = "former-names"
    case privateMessages = "private-messages"
    case limitedPosts = "posts-for-few"
    case drafts
    case mail
    case calendar
    case contacts
    case connections
    case blocked
    case ipAddresses = "ip-addresses"
    case logins
    case devices
    case positions
    case photoPositions = "photo-positions"
    case savedPlaces = "saved-places"
    case searches
    case viewed
    case reactions
    case interests
    case advertisers
    case connectedApps = "connected-apps"
    case linkedAccounts = "linked-accounts"
    case payments
    case jobSearch = "job-search"
    case assistants
    case keys
    case support

    /// For a report: what it is, in a few words, and what was done with it where that matters.
    package var title: String {
        switch self {
        case .accountEmail: "E-mail addresses of the account"
        case .accountPhone: "Phone numbers of the account"
        case .fullName: "Name that the account is registered under"
        case .birthDate: "Date of birth or age"
        case .homeAddress: "Postal addresses"
        case .formerNames: "Former names of the account"
        case .privateMessages: "Private messages (counted, not read)"
        case .limitedPosts: "Posts and groups that few can see (counted, not read)"
        case .drafts: "Drafts and unpublished texts (not read)"
        case .mail: "Private mail (counted, not read)"
        case .calendar: "Entries of private calendars (counted, not read)"
        case .contacts: "People from your address book"
        case .connections: "People you follow, who follow you, friends and groups"
        case .blocked: "People you blocked or muted"
        case .ipAddresses: "IP addresses you came from"
        case .logins: "Sign-ins and sessions"
        case .devices: "Devices"
        case .positions: "Positions and visits"
        case .photoPositions: "Positions inside your photographs"
        case .savedPlaces: "Places you saved"
        case .searches: "Searches"
        case .viewed: "Pages, videos and posts you looked at"
        case .reactions: "Likes, votes and bookmarks"
        case .interests: "Interests it infers"
        case .advertisers: "Advertisers and what they showed you"
        case .connectedApps: "Apps and sites connected to the account"
        case .linkedAccounts: "Accounts elsewhere linked to this one"
        case .payments: "Payments and orders"
        case .jobSearch: "Job applications and career data"
        case .assistants: "Conversations with assistants (counted, not read)"
        case .keys: "Keys and tokens (not read)"
        case .support: "Requests to support, reports and notices"
        }
    }
}
