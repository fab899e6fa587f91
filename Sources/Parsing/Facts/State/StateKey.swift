/// What the name of a field means in the data that a page's scripts work on, whichever way the name is written.
enum StateKey: UInt8 {
    /// What an account is called: nobody else bears it.
    case account
    /// What may be an account's name or address, or a thing's.
    case slug, id, url, name
    case fullName, givenName, familyName, nickname
    case bio, jobTitle, email, phone, birthday
    case location, city, address, company, school
    case website, links, twitter, github, avatar
    /// What kind of thing an object is.
    case type
    /// Further fields of the same thing.
    case nested
    /// Holds the object that the page is about; further fields of the same thing, too.
    case holder
    /// Holds the one who looks at the page.
    case viewer

    /// Whether an object that has it is a person's.
    var isPersonal: Bool {
        switch self {
        case .fullName, .givenName, .familyName, .email, .phone, .birthday, .avatar: true
        default: false
        }
    }

    /// Whether an object or a list is read as its value.
    var takesContainer: Bool {
        switch self {
        case .location, .address, .company, .links, .birthday, .nested, .holder: true
        default: false
        }
    }

    private static let words: [(StateKey, String)] = [
        (
            .account,
            "username login loginname userlogin handle screenname uniqueid preferredusername publicidentifier "
                + "vanityname accountname userhandle acct"
        ),
        (.slug, "slug userslug nicename permalinkname"), (.id, "id uid userid"),
        (.url, "url link permalink profileurl htmlurl weburl profilelink canonicalurl"), (.name, "name"),
        (.fullName, "fullname displayname realname formattedname"), (.givenName, "firstname givenname forename"),
        (.familyName, "lastname familyname surname"), (.nickname, "nickname nick"),
        (
            .bio,
            "bio biography about aboutme description summary signature tagline publicdescription introduction "
                + "profiledescription"
        ),
        (.jobTitle, "jobtitle occupation headline position profession"),
        (.email, "email emailaddress publicemail businessemail contactemail profileemail mail"),
        (
            .phone,
            "phone phonenumber telephone mobile mobilephone businessphonenumber publicphonenumber contactphonenumber"
        ),
        (.birthday, "birthday birthdate dateofbirth dob"),
        (.location, "location locationname hometown currentlocation"), (.city, "city cityname"),
        (.address, "address streetaddress homeaddress"),
        (.company, "company companyname employer organization organisation workplace currentcompany"),
        (.school, "school education university college"),
        (.website, "website websiteurl blog blogurl homepage externalurl personalurl"),
        (.links, "links sociallinks socials socialaccounts externallinks biolinks sameas"),
        (.twitter, "twitter twitterusername twitterscreenname twitterhandle"), (.github, "githubusername"),
        (
            .avatar,
            "avatar avatarurl avatartemplate profileimage profileimageurl profilepicture profilepicurl photourl picture"
        ),
        (.type, "type typename kind"),
        (.nested, "userprofile details contact contactinfo personalinfo attributes legacy profileinfo"),
        (.holder, "profile user profileuser account member person athlete owner author channel userinfo"),
        (.viewer, "viewer currentuser loggedinuser me session auth visitor loggedin"),
    ]
    private static let slots = 1024
    /// Open addressing by the hash of the name.
    private static let table: [(hash: UInt64, key: StateKey)?] = {
        var table = [(hash: UInt64, key: StateKey)?](repeating: nil, count: slots)
        for (key, names) in words {
            for name in names.split(separator: " ") {
                let hash = hash(name.utf8)
                var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
                while table[slot] != nil { slot = (slot + 1) & (slots - 1) }
                table[slot] = (hash, key)
            }
        }
        return table
    }()
    private static let longest = 28

    /// The meaning of a name: case, `_`, `-` and `@` in it do not count. Nil for most.
    static func named(_ name: some Collection<UInt8>) -> StateKey? {
        guard (2...longest).contains(name.count) else { return nil }
        let hash = hash(name)
        var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
        while let entry = table[slot] {
            if entry.hash == hash { return entry.key }
            slot = (slot + 1) & (slots - 1)
        }
        return nil
    }

    /// FNV-1a of the letters and digits.
    private static func hash(_ name: some Collection<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name where byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "@") {
            hash = (hash ^ UInt64(Bytes.lowered(byte))) &* 0x100_0000_01b3
        }
        return hash ^ (hash >> 29)
    }
}
