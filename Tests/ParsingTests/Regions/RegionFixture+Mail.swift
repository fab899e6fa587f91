extension RegionFixture {
    /// Archives of mailing lists, where mail quotes mail.
    static let mail = [
        RegionFixture(
            "Pipermail message", [.site("archive/000001.html"), .open("https://lists.example/000001.html")],
            """
            I think the clay is dry | post | own ?
            Is the clay wet | quoted | other
            even more of Bob's words | quoted | other
            And salt is cheap | post | own ?
            On Sun, 1 Mar 2026 | - | other
            """,
            """
            <H1>[Clay] wet or dry</H1><B>Maya Lind</B> <A HREF="mailto:clay%40lists.example">maya at maya.example</A><BR><I>Sun Mar 1 10:00:00 UTC 2026</I><P><UL><LI>Previous message: <A HREF="0.html">x</A></LI></UL><HR>
            <!--beginarticle-->
            <PRE>On Sun, 1 Mar 2026, Bob Stone wrote:
            &gt;<i> Is the clay wet?
            </I>&gt;<i> even more of Bob's words
            </I>
            I think the clay is dry.

            &gt; &gt; deeper
            And salt is cheap.

            Maya
            </PRE><!--endarticle--><HR>
            """),
        RegionFixture(
            "HyperKitty thread", [.open("https://lists.example/archives/list/clay/thread/X/")],
            """
            The first mail, by Bob | - | other
            The second mail, by me | - | own
            what Bob had written | quoted | other
            """,
            """
            <div class="container"><section id="thread-content"><div class="email email-first"><div id="X1" class="email-header"><div class="email-author"><h2 class="name"><a href="/archives/users/bob/">Bob Stone</a></h2></div><div class="email-date right"><span title="Sender's time: March 1, 2026">1 Mar</span></div></div>
            <div class="email-body "><p>The first mail, by Bob</p></div></div>
            <div id="replies"><div class="odd"><div class="email"><div class="email-header"><div class="email-author"><h2 class="name"><a href="/archives/users/maya/">Maya Lind</a></h2></div></div>
            <div class="email-body "><div class="quoted-switch"><a href="#">...</a></div><blockquote class="blockquote"><div class="quoted-text quoted-text-0"><p>what Bob had written</p></div></blockquote><p>The second mail, by me</p></div></div></div></div></section></div>
            """),
    ]
}
