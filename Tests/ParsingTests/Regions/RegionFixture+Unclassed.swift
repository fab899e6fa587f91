extension RegionFixture {
    /// Pages whose markup says nothing: tables and rules of the nineties.
    static let unclassed = [
        RegionFixture(
            "Guestbook in a table", [.site("guestbook.html"), .member("https://homes.example/~maya/")],
            """
            Welcome to my kiln page | - | own
            Bob was here from Oslo | - | !own
            Eve liked the mugs | - | !own
            Greetings of Carl | - | !own
            """,
            """
            <html><head><title>Maya's page</title></head><body bgcolor="#ffffcc"><center><h1>Maya's page</h1></center><p>Welcome to my kiln page.</p>
            <table border=1 width=80%><tr><td><b>Name:</b> <a href="mailto:bob@bob.example">Bob</a><br><b>Date:</b> 03/01/1998<br>Bob was here from Oslo</td></tr>
            <tr><td><b>Name:</b> <a href="mailto:eve@eve.example">Eve</a><br><b>Date:</b> 03/02/1998<br>Eve liked the mugs</td></tr>
            <tr><td><b>Name:</b> <a href="mailto:carl@carl.example">Carl</a><br><b>Date:</b> 03/05/1998<br>Greetings of Carl</td></tr></table></body></html>
            """),
        RegionFixture(
            "Guestbook between rules", [.site("guest.html")],
            """
            Sign my book below | - | own
            Sunny greetings of Bob | - | !own
            Eve passed by in spring | - | !own
            """,
            """
            <title>Guestbook of Maya</title><body><h1>Guestbook</h1>Sign my book below.<hr>
            <b>Sunny greetings of Bob</b><br><a href="mailto:bob@bob.example">Bob Stone</a><br>Oslo, NO - Sunday, March 01, 1998 at 10:00:00 (PST)<hr>
            <b>Eve passed by in spring</b><br><a href="mailto:eve@eve.example">Eve</a><br>Rome, IT - Monday, March 02, 1998 at 11:00:00 (PST)<hr>
            <b>Hi from Dan</b><br>Dan<br>Bonn, DE - Monday, March 02, 1998 at 11:00:00 (PST)<hr></body>
            """),
        RegionFixture(
            "Posts in divisions without a class",
            [.site("wall"), .open("https://wall.example/1"), .profile("https://wall.example/maya")],
            """
            Clay from the brook | - | ? own own
            Sand from the dune | - | ? other other
            Lime from the hill | - | ? other other
            """,
            """
            <body><div><div><p><a href="/user/bob">Bob</a> 1 March 2026</p><p>Sand from the dune</p></div>
            <div><p><a href="/user/maya">Maya</a> 2 March 2026</p><p>Clay from the brook</p></div>
            <div><p><a href="/user/eve">Eve</a> 3 March 2026</p><p>Lime from the hill</p></div></div></body>
            """),
        RegionFixture(
            "A list of one's own posts is no list of people", [.site("")],
            """
            How I built a kiln | - | own
            Why salt is bad | - | own
            Trips of last year | - | own
            """,
            """
            <h1>Maya</h1><ul><li><a href="/2026/kiln">How I built a kiln</a> 1 March 2026 <p>It took a week</p></li>
            <li><a href="/2026/salt">Why salt is bad</a> 2 March 2026</li><li><a href="/2025/trips">Trips of last year</a> 3 May 2025</li></ul>
            """),
    ]
}
