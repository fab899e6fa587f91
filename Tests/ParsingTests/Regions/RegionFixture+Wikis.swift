extension RegionFixture {
    /// MediaWiki and Fossil.
    static let wikis = [
        RegionFixture(
            "MediaWiki, user page", [.member("https://wiki.example/wiki/User:Maya"), .site("wiki/User:Maya")],
            """
            I keep bees | post | own
            Jump to navigation | - | !own own
            This page was last edited | footer | other own
            """,
            """
            <body class="mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-2 ns-subject page-User_Maya skin-vector">
            <div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><a id="top"></a>
            <h1 id="firstHeading" class="firstHeading mw-first-heading">User:Maya</h1>
            <div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">From Example Wiki</div>
            <div id="mw-content-text" class="mw-body-content mw-content-ltr" lang="en"><div class="mw-parser-output">
            <h2><span class="mw-headline" id="About">About</span></h2><p>I keep bees in Porto.</p></div></div>
            <div id="catlinks" class="catlinks catlinks-allhidden"></div></div></div>
            <div id="mw-navigation"><h2>Navigation menu</h2><div id="mw-head"><nav id="p-personal" class="mw-portlet" role="navigation">
            <ul><li><a href="/wiki/x">Jump to navigation</a></li></ul></nav></div></div>
            <footer id="footer" class="mw-footer" role="contentinfo"><ul><li>This page was last edited on 1 March 2026</li></ul></footer></body>
            """),
        RegionFixture(
            "MediaWiki, talk page",
            [.open("https://wiki.example/wiki/User_talk:Maya"), .member("https://wiki.example/wiki/User_talk:Maya")],
            """
            Please call me on Monday | comment | other
            It is about the second paragraph | comment | other
            I am away until June | comment | own
            and a list of mine | comment | own
            Dave agrees with you | comment | other
            Nobody signed this line | - | !own
            """,
            """
            <body class="mediawiki ns-3 ns-talk page-User_talk_Maya"><div id="mw-content-text" class="mw-body-content">
            <div class="mw-parser-output"><h2><span class="mw-headline">Kiln</span></h2>
            <p>Please call me on Monday.</p>
            <p>It is about the second paragraph. <a href="/wiki/User:Bob" title="User:Bob">Bob</a> (<a href="/wiki/User_talk:Bob">talk</a>) 10:00, 1 March 2026 (UTC)</p>
            <dl><dd>I am away until June.</dd><dd><ul><li>and a list of mine</li></ul></dd><dd>So long. <a href="/wiki/User:Maya" class="mw-redirect" title="User:Maya">Maya</a> 11:00, 1 March 2026 (UTC)
            <dl><dd>Dave agrees with you. <a href="/index.php?title=User:Dave&amp;action=edit&amp;redlink=1" class="new">Dave</a> 12:00, 1 March 2026 (UTC)</dd></dl></dd></dl>
            <h2><span class="mw-headline">More</span></h2><p>Nobody signed this line.</p></div></div></body>
            """),
        RegionFixture(
            "MediaWiki, history",
            [.open("https://wiki.example/w/index.php?title=Kiln&action=history"), .site("w/index.php")],
            """
            my own summary | - | own
            a summary of Bob's | - | other
            """,
            """
            <body class="mediawiki action-history ns-0 ns-subject"><div id="mw-content-text" class="mw-body-content">
            <section id="pagehistory" class="mw-pager-body"><h4 class="mw-index-pager-list-header">1 March 2026</h4>
            <ul class="mw-contributions-list"><li data-mw-revid="9"><span class="mw-history-histlinks">cur</span>
            <a href="/w/index.php?title=Kiln&amp;oldid=9" class="mw-changeslist-date">10:00, 1 March 2026</a>
            <span class='history-user'><a href="/wiki/User:Maya" class="mw-userlink" title="User:Maya"><bdi>Maya</bdi></a>
            <span class="mw-usertoollinks">(<a href="/wiki/User_talk:Maya">talk</a>)</span></span>
            <span class="comment comment--without-parentheses">my own summary</span></li>
            <li data-mw-revid="8"><a href="/w/index.php?title=Kiln&amp;oldid=8" class="mw-changeslist-date">09:00, 1 March 2026</a>
            <span class='history-user'><a href="/wiki/User:Bob" class="mw-userlink" title="User:Bob"><bdi>Bob</bdi></a></span>
            <span class="comment comment--without-parentheses">a summary of Bob's</span></li></ul></section></div></body>
            """),
        RegionFixture(
            "MediaWiki, difference",
            [.open("https://wiki.example/w/index.php?diff=9"), .member("https://wiki.example/wiki/User:Maya")],
            """
            the line that went | - | !own
            the line that came | - | !own
            """,
            """
            <body class="mediawiki ns-2"><div id="mw-content-text" class="mw-body-content"><table class="diff diff-contentalign-left">
            <tr class="diff-title"><td colspan="2" class="diff-otitle"><div id="mw-diff-otitle2"><a href="/wiki/User:Maya" class="mw-userlink"><bdi>Maya</bdi></a></div></td>
            <td colspan="2" class="diff-ntitle"><div id="mw-diff-ntitle2"><a href="/wiki/User:Bob" class="mw-userlink"><bdi>Bob</bdi></a></div></td></tr>
            <tr><td class="diff-marker">−</td><td class="diff-deletedline"><div>the line that went</div></td>
            <td class="diff-marker">+</td><td class="diff-addedline"><div>the line that came</div></td></tr></table></div></body>
            """),
        RegionFixture(
            "Fossil, forum thread", [.open("https://code.example/forumpost/ab12cd"), .site("forumpost/ab12cd")],
            """
            Has anybody fired at 1300 | - | own
            Bob has, in March | - | other
            An answer of my own | - | own
            """,
            """
            <body class='forumpost rpage-forumpost cpage-forumpost'><div class="header"><div class="title"><h1>Kiln repository</h1></div></div>
            <nav class="mainmenu"><a href='/timeline'>Timeline</a></nav><div class="content"><span id="debugMsg"></span>
            <h1>Temperature</h1><div id='forum1' class='forumHier' style='margin-left: 0.0em;'>
            <h3 class='forumPostHdr'>(1) By <a href='/timeline?ss=v&y=f&vfx&u=maya&n=200'>maya</a> on <a href='/timeline?c=1'>2026-03-01 10:00:00</a> [link]</h3>
            <div class='forumPostBody'><div class='markdown'><p>Has anybody fired at 1300?</p></div></div></div>
            <div id='forum2' class='forumHier' style='margin-left: 2.0em;'>
            <h3 class='forumPostHdr'>(2) By <a href='/timeline?ss=v&y=f&vfx&u=bob&n=200'>bob</a> on <a href='/timeline?c=2'>2026-03-02 10:00:00</a> in reply to <a>1</a></h3>
            <div class='forumPostBody'><p>Bob has, in March</p></div></div>
            <div id='forum3' class='forumHier forumSel'><h3 class='forumPostHdr'>(3) By Maya Lind (maya</a>) on 2026-03-03 10:00:00 [source]</a></h3>
            <div class='forumPostBody'><p>An answer of my own</p></div></div></div>
            <div class="footer">This page was generated in about 0.01s</div></body>
            """),
        RegionFixture(
            "Fossil, timeline",
            [.open("https://code.example/timeline"), .member("https://code.example/timeline?u=maya")],
            """
            Mend the clay pipe | - | own
            Bob breaks the clay pipe | - | other
            """,
            """
            <body class='timeline'><div class="content"><table id="timelineTable1" class="timelineTable">
            <tr class="timelineDateRow"><td><div class="divider timelineDate">2026-03-01</div></td></tr>
            <tr id='m1' class='timelineNormalRow'><td class="timelineTime"><a class='timelineHistLink' href='/info/1'>10:00</a></td>
            <td class="timelineGraph"></td><td class="timelineTableCell timelineModernCell"><span class='timelineModernComment'>Mend the clay pipe</span>
            <span class='timelineModernDetail'>check-in: <a href='/info/1'>ab12</a> user: <a href='/timeline?c=1&u=maya&y=a'>maya</a> tags: trunk</span></td></tr>
            <tr id='m2' class='timelineNormalRow'><td class="timelineTime"><a class='timelineHistLink' href='/info/2'>09:00</a></td>
            <td class="timelineGraph"></td><td class="timelineTableCell timelineModernCell"><span class='timelineModernComment'>Bob breaks the clay pipe</span>
            <span class='timelineModernDetail'>check-in: <a href='/info/2'>cd34</a> user: <a href='/timeline?c=2&u=bob&y=a'>bob</a> tags: trunk</span></td></tr>
            </table></div></body>
            """),
    ]
}
