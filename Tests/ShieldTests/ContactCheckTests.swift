import Foundation
import Testing

@testable import Shield

@Suite("Contacts against the directory")
struct ContactCheckTests {
    private static let check = ContactCheck()

    @Test(
        "a brand's own domains and accounts are listed, in whatever form",
        arguments: [
            ("https://www.binance.com/en/support?utm_source=mail", "binance"), ("HTX.com.", "htx"),
            ("accounts.binance.com/register?ref=EXAMPLE", "binance"), ("binance.us", "binance.us"),
            ("Coinbase <security@coinbase.com>", "coinbase"), ("mailto:hello@news.gemini.com?subject=x", "gemini"),
            ("https://twitter.com/kucoincom?lang=en", "kucoin"), ("hxxps://help[.]coinbase[.]com/", "coinbase"),
            ("https://user:word@kraken.com:443/x#top", "kraken"), ("(bybit.tr)", "bybit"),
            ("support@ledger.com", "ledger"), ("https://www.ledger.com", "ledger"), ("metamask.io", "metamask"),
            ("trustwallet.com", "trustwallet"), ("//binance.com", "binance"),
            ("https://www.google.com/url?q=https%3A%2F%2Fwww.kraken.com%2Fx&sa=D", "kraken"),
        ])
    func listed(input: String, brand: String) {
        let verdict = Self.check.verdict(input)
        #expect(verdict.kind == .listed)
        #expect(verdict.brandName == brand)
    }

    @Test(
        "a contact that is made to look like a brand's says how",
        arguments: [
            ("b1nance.example", "binance", "homoglyph"), ("https://krаken.example", "kraken", "homoglyph"),
            ("bybít.example", "bybit", "homoglyph"), ("wap.d-bianance.example", "binance", "typo"),
            ("binacne.example", "binance", "swap"), ("coinbase-login.example", "coinbase", "extra-word"),
            ("https://www.binance.com.session.example/en", "binance", "sub-domain"),
            ("okx.portal.example", "okx", "sub-domain"), ("https://binance.com@198.51.100.4/x", "binance", "user-info"),
            ("https://binance.com\\@evil.example/", "binance", "user-info"), ("mexc.example", "mexc", "tld-swap"),
            ("bitfinex-secure.web.app", "bitfinex", "free-host"),
            ("security@coinbase.com <x@post.example>", "coinbase", "display-name"),
            ("t.me/BybitOfficialHelp", "bybit", "service-account"),
            ("binance.support@freemail.example", "binance", "service-account"),
            ("Kraken Support <help@kraken-tickets.example>", "kraken", "extra-word"),
            ("bitfenix.example", "bitfinex", "swap"), ("exodus-official.example", "exodus", "extra-word"),
            ("ledgerlive.example", "ledger", "tld-swap"), ("//binance-login.example", "binance", "extra-word"),
            ("https://sites.google.com/view/binance-support", "binance", "service-account"),
            ("https://google.com/url?q=https://binance-login.example", "binance", "extra-word"),
            ("https://l.facebook.com/l.php?u=https%3A%2F%2Fkraken-help.example", "kraken", "extra-word"),
        ])
    func lookalike(input: String, brand: String, trick: String) {
        let verdict = Self.check.verdict(input)
        #expect(verdict.kind == .lookalike)
        #expect(verdict.brandName == brand)
        #expect(verdict.reasons == [trick])
    }

    @Test("where anybody makes pages, the host's own name is made to look like nobody's, its pages may be")
    func openPages() {
        for host in ["https://telegra.ph", "telegra.ph/Our-trip-05-11", "www.telegra.ph"] {
            #expect(Self.check.verdict(host).kind == .unknownBrand, "\(host)")
        }
        #expect(Self.check.verdict("https://telegra.ph/Binance-support-01").brandName == "binance")
        #expect(Self.check.verdict("https://binance-help.bio.link").kind == .lookalike)
        #expect(Self.check.verdict("Telegram <info@telegra.ph>").kind == .lookalike)
    }

    @Test(
        "ordinary names near short brands are nobody's",
        arguments: [
            "finance.example", "codebase.example", "coinage.example", "bing.example", "gate.example", "stage.example",
            "golden-gate.example", "okay.example", "mexico.example", "kraken-rum.example", "gemini.zodiac.example",
            "bäckerei-müller.example", "support-desk.example", "crypto-room.example", "finances.town.example",
            "bitsfine.example", "officialexodus.example", "krakenlive.example", "kraken-tickets.example",
            // Two slips that no hand and no forger makes: another first letter, letters unlike those they replace.
            "justwallet.example", "whatsale.example", "coinpast.example",
            "https://sites.google.com/view/golden-gate-walks", "https://search.example/?url=https://kraken.com",
        ])
    func ordinary(input: String) {
        #expect(Self.check.verdict(input).kind == .unknownBrand)
    }

    @Test("a channel that the brand never uses, and one that only another company excludes")
    func neverUsed() {
        #expect(Self.check.verdict("WhatsApp +1 202 555 0147", claims: "Binance").kind == .neverUsed)
        #expect(Self.check.verdict("https://chat.whatsapp.com/EXAMPLE", claims: "binance").kind == .neverUsed)
        #expect(Self.check.verdict("+1 212 555 0171", claims: "gemini").kind == .neverUsed)
        #expect(Self.check.verdict("https://wa.me/12025550147", claims: "Binance.US").kind == .notListed)
        #expect(Self.check.verdict("Binance support, WhatsApp +1 555 010 0199").kind == .neverUsed)
    }

    @Test(
        "what is not on the list is said not to be, whatever it is",
        arguments: [
            ("https://bit.ly/EXAMPLE", "kraken"), ("@nadia_desk", "okx"), ("tel:+13125550150", "okx"),
            ("http://192.0.2.44/en/login", "coinbase"), ("https://t.me/+EXAMPLE", "binance"),
            ("https://news.example/2026/binance-outage", "binance"), ("discord.gg/EXAMPLE", "okx"),
            ("help@binance.com", "kraken"), ("phantom.app", "phantom"),
        ])
    func notListed(input: String, claims: String) {
        let verdict = Self.check.verdict(input, claims: claims)
        #expect(verdict.kind == .notListed)
        #expect(verdict.brandName == claims)
    }

    @Test("a brand outside the directory is unknown, and named")
    func unknown() {
        let verdict = Self.check.verdict("service@orbwallet.example", claims: "Orbwallet")
        #expect(verdict.kind == .unknownBrand)
        #expect(verdict.brandName == "Orbwallet")
    }

    @Test(
        "input of no form at all gets an answer",
        arguments: [
            "", " ", "@", "<>", "https://", "://", "a@", "[", "\\", "xn--", "https://xn--99999999999/", "…", "\u{202E}",
        ])
    func hostile(input: String) {
        #expect(Self.check.verdict(input, claims: "binance").kind == .notListed)
        #expect(Self.check.verdict(String(repeating: input + "binance", count: 300)).kind != .listed)
    }

    @Test("the list of files is the folder, and every record is complete")
    func registry() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Shield/Directory/Brands")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(BrandRegistry.files.count == files.count)
        for bytes in BrandRegistry.files { #expect(throws: Never.self) { try BrandDirectory.read(bytes) } }
        #expect(BrandDirectory.standard.brands.count == files.count)
    }

    @Test("a record without a source is refused with what is missing")
    func refused() {
        let record =
            #"{"version":1,"id":"x","name":"X","kind":"other","names":["x"],"domains":[{"value":"x.example","source":"","date":"2026-03-01"}]}"#
        #expect(throws: ShieldError.self) { try BrandDirectory.read(Array(record.utf8)) }
        #expect(throws: ShieldError.directory("it is not valid JSON")) { try BrandDirectory.read(Array("{".utf8)) }
        #expect(throws: ShieldError.directory("line 1: \"id\" is missing")) {
            try BrandDirectory.read(Array(#"{"version":1}"#.utf8))
        }
    }

    @Test("what is wrong in a file of brands is told with its key and line")
    func faultyFile() {
        func fault(_ kind: String, _ domain: String, _ date: String) -> String? {
            let good =
                #"{"version":1,"id":"y","name":"Y","kind":"other","names":["y"],"domains":[]}"#
            let record = """
                [\(good),
                {"version":1,"id":"x","name":"X","kind":"\(kind)",
                 "names":["x","\\"}"],
                 "domains":[{"value":"a.example","source":"s","date":"2026-03-01"},
                  {"value":"\(domain)","source":"s",
                   "date":"\(date)"}]}]
                """
            do throws(ShieldError) {
                _ = try BrandDirectory.read(Array(record.utf8))
                return nil
            } catch {
                return error.plain
            }
        }
        #expect(fault("other", "x.example", "2026-03-01") == nil)
        #expect(fault("banana", "x.example", "2026-03-01")?.hasPrefix("line 2: \"kind\" has to be exchange") == true)
        #expect(fault("other", "x.example", "2026-13-01")?.hasPrefix("line 6: 'x': \"date\" of \"domains\"") == true)
        for suffix in ["com", "co.uk", "pages.dev", "www.x.example", "X.example", "x"] {
            #expect(fault("other", suffix, "2026-03-01")?.hasPrefix("line 5: 'x': \"value\"") == true)
        }
        #expect(throws: ShieldError.directory("it holds no brand")) { try BrandDirectory.read(Array("[ ]".utf8)) }
    }

    @Test("slips are counted up to the limit")
    func distance() {
        func distance(_ a: String, _ b: String) -> Int? { EditDistance.between(Array(a.utf8), Array(b.utf8), limit: 2) }
        #expect(distance("binance", "binance") == 0)
        #expect(distance("binacne", "binance") == 1)
        #expect(distance("biinancee", "binance") == 2)
        #expect(distance("banana", "binance") == nil)
    }
}
