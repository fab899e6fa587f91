/// All services whose archives are read. A test compares the list with the files of `Services/`.
enum ImportRegistry {
    // Types do not change, but compilers before 6.2 cannot say so.
    nonisolated(unsafe) static let all: [any ServiceImport.Type] = [
        BlueskyImport.self,
        DiscordImport.self,
        FacebookImport.self,
        GitHubImport.self,
        HackerNewsImport.self,
        InstagramImport.self,
        LinkedInImport.self,
        MastodonImport.self,
        MediumImport.self,
        RedditImport.self,
        StackExchangeImport.self,
        TakeoutImport.self,
        TelegramImport.self,
        ThreadsImport.self,
        TikTokImport.self,
        WordPressImport.self,
        XImport.self,
        CalendarImport.self,
        CardImport.self,
        ChatLogImport.self,
        MailImport.self,
        PDFImport.self,
        PagesImport.self,
    ]
}
