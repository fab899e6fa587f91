import AuditModel
import Testing

@Suite("Plain files")
struct PlainImportTests {
    @Test("a folder of pages and Markdown is a site of one's own, with the addresses that it would have")
    func pages() throws {
        let result = try TestArchive.read(
            [
                "posts/trip.md": "---\ntitle: Trip\ndate: 2026-10-01\n---\nOff to Lisbon\n\n> somebody's words\n",
                "about.html":
                    #"<!doctype html><html><head><link rel="canonical" href="https://ada.example.org/about"></head><body><p>Mail me</p></body></html>"#,
                "logo.png": "not text",
            ], known: [Handle(platform: "web", account: "https://ada.example.org/")])
        let trip = try #require(result.segments.first { $0.text.contains("Off to Lisbon") })
        #expect(trip.url == "https://ada.example.org/posts/trip.md")
        #expect(trip.posted?.description == "2026-10-01")
        #expect(result.segments.first { $0.text.contains("somebody") }?.owner == .other)
        #expect(result.documents.contains { $0.url == "https://ada.example.org/about" })
    }

    @Test("one card is its owner's, many are an address book")
    func cards() throws {
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Example\r\nTEL:+15555550100\r\nEND:VCARD\r\n"
        let one = try TestArchive.read(["me.vcf": card])
        #expect(one.facts.contains { $0.property == .telephone })
        #expect(one.documents.allSatisfy { $0.reach == .ownExport })
        let many = try TestArchive.read(["all.vcf": card + card])
        #expect(many.documents.isEmpty)
        #expect(many.count(of: .contacts) == 2)
    }

    @Test("entries of calendars are read, private ones counted")
    func calendar() throws {
        let calendar =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Flight to Lis\r\n bon\\, early\r\nDTSTART;TZID=X:20261001T100000\r\nEND:VEVENT\r\n"
            + "BEGIN:VEVENT\r\nCLASS:PRIVATE\r\nSUMMARY:secret words\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        let result = try TestArchive.read(["a.ics": calendar])
        #expect(result.texts == ["Flight to Lisbon, early, on 2026-10-01"])
        #expect(result.count(of: .calendar) == 1)
        #expect(!result.everything.contains("secret"))
    }

    @Test("mail is counted and not read")
    func mail() throws {
        let message =
            "From: ada@example.org\nTo: carol@example.com\nSubject: secret words\nDate: Thu, 01 Oct 2026\n\nmore\n"
        let result = try TestArchive.read([
            "one.eml": message, "box.mbox": "From ada@example.org Thu\n\(message)\nFrom bob Thu\n\(message)",
        ])
        #expect(result.count(of: .mail) == 3)
        #expect(result.documents.isEmpty)
        for word in ["secret", "carol"] { #expect(!result.everything.contains(word)) }
    }

    private static func post(
        from: String = "Ada Example <ada@example.org>",
        head: String = "Archived-At: <https://lists.example.org/tides/7>",
        body: String = "Content-Type: text/plain\n\nOff to Lisbon on Friday"
    ) -> String {
        """
        From tides-bounces@example.org Thu Oct  1 10:00:00 2026
        Delivered-To: ada@example.org
        From: \(from)
        To: tides@lists.example.org
        Subject: Tide tables
        Date: Thu, 01 Oct 2026 10:00:00 +0200
        List-Id: Tides <tides.lists.example.org>
        \(head)
        \(body)

        """
    }

    @Test("what the owner wrote to a list with a public archive is read, with its address", arguments: ["box", "one"])
    func list(name: String) throws {
        let text = name == "box" ? Self.post() : Self.post().split(separator: "\n", maxSplits: 1).last.map(String.init)
        let result = try TestArchive.read([name + ".eml": text ?? ""])
        let post = try #require(result.segment("Off to Lisbon on Friday"))
        #expect(post.url == "https://lists.example.org/tides/7")
        #expect(post.time?.description == "2026-10-01T10:00:00+02:00")
        #expect(result.segment("Tide tables")?.owner == .own)
        #expect(result.documents.map(\.reach) == [.open])
        #expect(result.facts.map(\.value) == ["ada@example.org"])
        #expect(result.count(of: .mail) == 0)
    }

    @Test("quotes, other members' mails and lists without a public archive are left alone")
    func otherMail() throws {
        let reply = "In-Reply-To: <1@example.net>\n\nOn Thu, Bob wrote:\n> their words\n\nMine too"
        let box =
            Self.post(body: reply) + Self.post(from: "bob@example.net", body: "\nforeign words")
            + Self.post(head: "List-Post: <mailto:tides@example.org>", body: "\nsecret words")
            + Self.post(head: "List-Archive: <https://lists.example.org/private/tides/>", body: "\nsecret words")
            + Self.post().replacing("List-Id", with: "X-Id").replacing("Off to Lisbon", with: "secret words")
        let result = try TestArchive.read(["lists.mbox": box])
        #expect(result.segment("Mine too")?.region == .comment)
        #expect(result.own.map(\.text) == ["Mine too"])
        #expect(result.count(of: .mail) == 4)
        for words in ["foreign", "secret", "bob@"] { #expect(!result.everything.contains(words)) }
    }

    @Test(
        "the words of a mail are decoded, and what is attached is not read",
        arguments: [
            "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nCaf=E9 in Lis=\nbon",
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nQ2Fmw6kgaW4g\nTGlzYm9u",
            "Content-Type: multipart/mixed; boundary=\"x y\"\n\n--x y\nContent-Type: multipart/alternative;\n boundary=z\n\n"
                + "--z\nContent-Type: text/html\n\n<p>no\n--z\n\nCafé in Lisbon\n--z--\n--x y\n\nattached\n--x y--",
        ])
    func codings(body: String) throws {
        let result = try TestArchive.read(["lists.mbox": Self.post(body: body)])
        #expect(result.own.map(\.text) == ["Tide tables", "Café in Lisbon"])
    }

    @Test("plain files beside a service's are left alone")
    func beside() throws {
        let result = try TestArchive.read([
            "data/tweets.js": #"window.YTD.tweets.part0 = [{"tweet":{"id":"1","full_text":"my words"}}]"#,
            "Your archive.html": "<!doctype html><html><body>not a page of mine</body></html>",
        ])
        #expect(result.texts == ["my words"])
    }

    @Test("the text of a PDF file is read, and a broken one named")
    func pdf() throws {
        let archive = try TestArchive()
        let result = archive.read(try archive.file("cv", Array(Self.pdf.utf8)))
        // Where poppler is not installed, the message says what to install.
        let isRead = result.texts.contains { $0.contains("Hello Lisbon") }
        #expect(isRead || result.checks.contains { $0.reason.contains("libpoppler") })
        let broken = archive.read(try archive.file("broken", Array("%PDF-1.4 nothing".utf8)))
        #expect(broken.checks.map(\.verdict) == [.failed])
        #expect(broken.checks.first?.reason.contains("'broken'") == true)
    }

    private static let pdf = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
        4 0 obj<</Length 46>>stream
        BT /F1 12 Tf 20 50 Td (Hello Lisbon) Tj ET    
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """
}
