/// Keys that tell by their own beginning what they open.
enum KeyShapes {
    /// One shape: how it begins, how long the whole is, which service gave it.
    struct Shape: Sendable {
        var prefix: StaticString
        var lengths: ClosedRange<Int>
        var service: String
    }

    /// The shape that a token begins as, by its place in the text; nil if it begins as none.
    static func shape(at start: Int, in shapes: [[Shape]], _ text: ScanText) -> Shape? {
        let first = Int(text[start])
        return shapes[first].first { APIKeyReader.begins($0.prefix, at: start, in: text) }
    }

    /// The key around a run of letters and digits that begins as one of the shapes and goes on as chance does.
    static func read(around run: Range<Int>, as shapes: [[Shape]], in text: ScanText) -> (
        span: Range<Int>, service: String
    )? {
        let start = text.run(before: run.lowerBound, limit: 64, where: isPart).lowerBound
        let dotted = text.run(before: start, limit: 8) { isPart($0) || $0 == 0x2e }.lowerBound
        for start in [dotted, start, run.lowerBound] {
            guard let shape = shape(at: start, in: shapes, text) else { continue }
            var end = text.run(from: start, limit: shape.lengths.upperBound + 1) {
                isPart($0) || $0 == 0x2e || $0 == 0x25
            }.upperBound
            while end > start, [0x2e, 0x2d, 0x5f].contains(text[end - 1]) { end -= 1 }
            let span = start..<end
            guard shape.lengths.contains(span.count), isRandom(span, behind: shape.prefix, in: text) else { continue }
            return (span, shape.service)
        }
        return nil
    }

    static func isPart(_ byte: UInt8) -> Bool { APIKeyReader.isTokenByte(byte) || byte == 0x7e || byte == 0x24 }

    /// Behind its prefix a key has digits, or capitals among small letters as no word has them.
    private static func isRandom(_ span: Range<Int>, behind prefix: StaticString, in text: ScanText) -> Bool {
        let rest = span.dropFirst(prefix.utf8CodeUnitCount)
        guard APIKeyReader.isVaried(rest, in: text) else { return false }
        let changes = rest.dropFirst().count { (text[$0] ^ text[$0 - 1]) & 0x20 != 0 }
        guard changes > 7 || rest.contains(where: { text.isDigit(at: $0) }) else { return false }
        // `SK…` and the like are short: they must be hexadecimal.
        if prefix.utf8CodeUnitCount == 2 { return rest.allSatisfy { WalletAddress.isHexDigit(text[$0]) } }
        // `xoxb-000000000000-…`: the number of a workspace may be anything.
        if prefix.utf8CodeUnitCount == 5, text[span.lowerBound] == 0x78,
            let dash = span.last(where: { text[$0] == 0x2d })
        {
            let last = dash + 1..<span.upperBound
            return last.count >= 16 && APIKeyReader.isVaried(last, in: text)
                && !APIKeyReader.isPlaceholder(last, in: text)
        }
        return !APIKeyReader.isPlaceholder(span, in: text)
    }

    /// The shapes by their first byte.
    static let keys = byFirstByte(keyRows)
    /// Those that their issuers call tokens: of persons, bots and machines that may do there what somebody may.
    static let tokens = byFirstByte(tokenRows)

    /// Beginnings that are words of their own before a mark, of keys short enough to hold no long run.
    static let spokenKeys = ["sg"]
    static let spokenTokens = ["glpat", "gldt", "glrt", "glft", "glcbt", "glsoat"]

    private static func byFirstByte(_ rows: [(StaticString, ClosedRange<Int>, String)]) -> [[Shape]] {
        var table = [[Shape]](repeating: [], count: 256)
        for (prefix, lengths, service) in rows {
            table[Int(prefix.utf8Start[0])].append(Shape(prefix: prefix, lengths: lengths, service: service))
        }
        return table
    }

    /// Prefixes as the services document them for secret scanning; lengths of the whole token. The longer of two that
    /// begin alike comes first.
    private static let tokenRows: [(StaticString, ClosedRange<Int>, String)] = [
        ("xoxb-", 30...255, "Slack"), ("xoxp-", 30...255, "Slack"), ("xoxa-", 30...255, "Slack"),
        ("xoxs-", 30...255, "Slack"), ("xoxr-", 30...255, "Slack"), ("xoxc-", 30...255, "Slack"),
        ("xoxe.", 30...255, "Slack"), ("xoxe-", 30...255, "Slack"), ("xapp-", 30...255, "Slack"),
        ("ya29.", 60...512, "Google"), ("EAACEdEose0cBA", 60...255, "Facebook"),
        ("AAAAAAAAAAAAAAAAAAAAA", 90...150, "X"),
        ("IGQV", 100...255, "Instagram"), ("sl.u.", 100...2048, "Dropbox"), ("sl.", 100...2048, "Dropbox"),
        ("ghp_", 40...40, "GitHub"), ("gho_", 40...40, "GitHub"), ("ghu_", 40...40, "GitHub"),
        ("ghs_", 40...255, "GitHub"), ("ghr_", 40...255, "GitHub"), ("github_pat_", 60...255, "GitHub"),
        ("glpat-", 26...64, "GitLab"), ("gldt-", 25...64, "GitLab"), ("glrt-", 25...64, "GitLab"),
        ("glptt-", 40...64, "GitLab"), ("glft-", 25...64, "GitLab"), ("gloas-", 60...80, "GitLab"),
        ("glsoat-", 25...64, "GitLab"), ("glcbt-", 25...64, "GitLab"), ("ATBB", 36...36, "Bitbucket"),
        ("ATCTT3", 150...250, "Bitbucket"), ("ATATT3", 150...250, "Atlassian"), ("ATTA", 76...76, "Trello"),
        ("shpat_", 38...38, "Shopify"), ("shpca_", 38...38, "Shopify"), ("shppa_", 38...38, "Shopify"),
        ("sq0atp-", 29...29, "Square"), ("EAAA", 64...64, "Square"),
        ("access_token$production$", 60...80, "PayPal"), ("hf_", 37...40, "Hugging Face"),
        ("api_org_", 42...42, "Hugging Face"), ("npm_", 40...40, "npm"), ("pypi-", 60...255, "PyPI"),
        ("cio", 35...35, "crates.io"), ("dckr_pat_", 32...40, "Docker"), ("dckr_oat_", 32...60, "Docker"),
        ("CLOJARS_", 68...68, "Clojars"), ("dop_v1_", 71...71, "DigitalOcean"),
        ("doo_v1_", 71...71, "DigitalOcean"), ("dor_v1_", 71...71, "DigitalOcean"), ("nfp_", 40...44, "Netlify"),
        ("fm2_", 60...900, "Fly.io"), ("sbp_", 44...44, "Supabase"), ("pscale_tkn_", 40...60, "PlanetScale"),
        ("dapi", 36...38, "Databricks"), ("glsa_", 46...46, "Grafana"), ("sntrys_", 80...400, "Sentry"),
        ("sntryu_", 71...71, "Sentry"), ("figd_", 40...80, "Figma"), ("dp.pt.", 45...50, "Doppler"),
        ("dp.st.", 45...70, "Doppler"), ("hvs.", 90...200, "Vault"), ("hvb.", 90...300, "Vault"),
        ("pul-", 44...44, "Pulumi"), ("CCIPAT_", 60...80, "CircleCI"), ("bkua_", 45...45, "Buildkite"),
        ("squ_", 44...44, "SonarQube"), ("sqp_", 44...44, "SonarQube"), ("sqa_", 44...44, "SonarQube"),
        ("CFPAT-", 49...49, "Contentful"), ("tfp_", 63...63, "Typeform"), ("sha256~", 50...50, "OpenShift"),
        ("ops_eyJ", 200...2000, "1Password"),
    ]

    private static let keyRows: [(StaticString, ClosedRange<Int>, String)] = [
        ("AKIA", 20...20, "AWS"), ("ASIA", 20...20, "AWS"), ("ABIA", 20...20, "AWS"), ("ACCA", 20...20, "AWS"),
        ("LTAI", 16...24, "Alibaba Cloud"), ("AKID", 36...36, "Tencent Cloud"), ("AIza", 39...39, "Google"),
        ("GOCSPX-", 35...35, "Google"), ("sk_live_", 24...255, "Stripe"), ("rk_live_", 24...255, "Stripe"),
        ("whsec_", 38...80, "Stripe"), ("rzp_live_", 23...23, "Razorpay"),
        ("sq0csp-", 50...50, "Square"),
        ("shpss_", 38...38, "Shopify"),
        ("FLWSECK-", 35...60, "Flutterwave"), ("shippo_live_", 52...52, "Shippo"), ("EZAK", 58...58, "EasyPost"),
        ("duffel_live_", 50...60, "Duffel"),
        ("sk-ant-", 40...255, "Anthropic"), ("sk-proj-", 40...255, "OpenAI"), ("sk-svcacct-", 40...255, "OpenAI"),
        ("sk-admin-", 40...255, "OpenAI"), ("sk-or-v1-", 73...73, "OpenRouter"), ("sk-lf-", 42...42, "Langfuse"),
        ("sk-", 35...64, "OpenAI"), ("gsk_", 52...60, "Groq"), ("xai-", 70...90, "xAI"),
        ("pplx-", 45...60, "Perplexity"),
        ("r8_", 40...40, "Replicate"),
        ("tvly-", 30...60, "Tavily"), ("lsv2_pt_", 50...60, "LangSmith"), ("lsv2_sk_", 50...60, "LangSmith"),
        ("pcsk_", 60...90, "Pinecone"), ("jina_", 60...75, "Jina"), ("nvapi-", 60...80, "NVIDIA"),
        ("csk-", 48...60, "Cerebras"), ("fw_", 24...30, "Fireworks"), ("sk_", 51...51, "ElevenLabs"),
        ("SG.", 60...80, "SendGrid"), ("key-", 36...36, "Mailgun"), ("xkeysib-", 80...100, "Brevo"),
        ("xsmtpsib-", 80...100, "Brevo"), ("re_", 30...40, "Resend"), ("mlsn.", 60...80, "MailerSend"),
        ("SK", 34...34, "Twilio"), ("rubygems_", 57...57, "RubyGems"),
        ("oy2", 46...46, "NuGet"), ("HRKU-", 41...70, "Heroku"), ("rnd_", 30...40, "Render"),
        ("sb_secret_", 36...60, "Supabase"), ("pscale_pw_", 40...60, "PlanetScale"), ("napi_", 60...80, "Neon"),
        ("glc_", 40...400, "Grafana"),
        ("NRAK-", 32...32, "New Relic"), ("NRII-", 32...40, "New Relic"),
        ("phx_", 40...60, "PostHog"), ("lin_api_", 48...48, "Linear"), ("ntn_", 45...52, "Notion"),
        ("secret_", 50...50, "Notion"), ("PMAK-", 64...64, "Postman"),
        ("sk.eyJ", 80...120, "Mapbox"),
        ("tskey-", 30...80, "Tailscale"), ("AQVN", 39...40, "Yandex Cloud"),
        ("AKCp", 70...75, "Artifactory"), ("rdme_", 75...75, "ReadMe"),
        ("bg_", 35...35, "Bitget"), ("mx0v", 18...24, "MEXC"), ("account-", 28...28, "Gemini"),
        ("master-", 27...27, "Gemini"),
        ("CG-", 27...27, "CoinGecko"), ("QN_", 35...35, "QuickNode"), ("zpka_", 40...80, "Zuplo"),
    ]
}
