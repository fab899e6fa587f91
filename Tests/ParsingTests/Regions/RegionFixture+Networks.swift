extension RegionFixture {
    /// Profiles and threads of social networks and link lists.
    static let networks = [
        RegionFixture(
            "Mastodon profile, rendered by the server",
            [.profile("https://social.example/@maya"), .member("https://social.example/@maya")],
            """
            I turn clay into mugs | bio | own
            Off to the kiln at noon | post | own
            A boost of Bob's kiln | - | other
            What did Eve ask | - | other
            Eve, at noon as I said | post | own
            Dan to follow | - | other
            """,
            """
            <div class="public-account-header"><div class="public-account-header__bar"><div class="public-account-header__tabs"><h1>Maya <small>@maya</small></h1></div></div>
            <div class="public-account-bio"><div class="account__header__content emojify"><p>I turn clay into mugs</p></div></div></div>
            <div class='activity-stream activity-stream--under-tabs'>
            <div class='entry h-entry'><div class='status'><div class='status__info'><a class='status__relative-time u-url u-uid' href='https://social.example/@maya/1'><time datetime='2026-03-01T10:00:00Z'>1 March</time></a>
            <a class='status__display-name u-url' href='https://social.example/@maya'><span class='display-name'><strong class='display-name__html p-name emojify'>Maya</strong> <span class='display-name__account'>@maya</span></span></a></div>
            <div class='status__content emojify e-content'><p>Off to the kiln at noon</p></div></div></div>
            <div class='entry entry-reblog u-repost-of h-cite'><div class='status__prepend'><i class='fa fa-retweet'></i><span><a class='status__display-name muted' href='https://social.example/@maya'><bdi><strong class='emojify p-author'>Maya</strong></bdi></a> boosted</span></div>
            <div class='status'><div class='status__info'><a class='status__display-name u-url' href='https://other.example/@bob'><span class='display-name'><strong class='display-name__html p-name'>Bob</strong> <span class='display-name__account'>@bob@other.example</span></span></a></div>
            <div class='status__content emojify e-content'><p>A boost of Bob's kiln</p></div></div></div>
            <div class='entry entry-predecessor u-in-reply-to h-cite'><div class='status'><a class='status__display-name u-url' href='https://other.example/@eve'><span class='display-name'><strong class='display-name__html p-name'>Eve</strong></span></a>
            <div class='status__content e-content'><p>What did Eve ask?</p></div></div></div>
            <div class='entry h-entry'><div class='status'><a class='status__display-name u-url' href='https://social.example/@maya'><span class='display-name'><strong class='display-name__html p-name'>Maya</strong></span></a>
            <div class='status__content e-content'><p>Eve, at noon as I said</p></div></div></div></div>
            <div class="who-to-follow"><h4>Who to follow</h4><div class="user-card"><b>Dan to follow</b></div></div>
            """),
        RegionFixture(
            "Timeline with retweets", [.profile("https://short.example/maya")],
            """
            Writes about clay | bio | own
            Own short words | post | own
            Short words of Bob | - | other
            Quoted short words | - | other
            Own words on the quoted | post | own
            """,
            """
            <div class="profile-tab sticky"><div class="profile-card"><div class="profile-card-info"><a class="profile-card-fullname" href="/maya">Maya</a>
            <a class="profile-card-username" href="/maya">@maya</a></div><div class="profile-bio"><p>Writes about clay</p></div></div></div>
            <div class="timeline"><div class="timeline-item"><div class="tweet-body"><div class="tweet-header"><a class="fullname" href="/maya">Maya</a> <a class="username" href="/maya">@maya</a>
            <span class="tweet-date"><a href="/maya/status/1" title="Mar 1, 2026">Mar 1</a></span></div><div class="tweet-content media-body">Own short words</div></div></div>
            <div class="timeline-item"><div class="tweet-body"><div class="retweet-header"><span class="icon-retweet"></span> <a class="username" href="/maya">Maya</a> retweeted</div>
            <div class="tweet-header"><a class="fullname" href="/bob">Bob</a> <a class="username" href="/bob">@bob</a></div><div class="tweet-content media-body">Short words of Bob</div></div></div>
            <div class="timeline-item"><div class="tweet-body"><div class="tweet-header"><a class="username" href="/maya">@maya</a></div><div class="tweet-content media-body">Own words on the quoted</div>
            <div class="quote quote-big"><a class="username" href="/bob">@bob</a><div class="quote-text">Quoted short words</div></div></div></div></div>
            """),
        RegionFixture(
            "Hacker News item", [.open("https://news.example/item?id=1")],
            """
            I wrote this submission | - | own
            Bob comments in the table | comment | other
            I answer in the table | comment | own
            """,
            """
            <table id="hnmain"><tr><td><table><tr><td><span class="pagetop"><b class="hnname"><a href="news">News</a></b></span></td><td><span class="pagetop"><a href="login?goto=item">login</a></span></td></tr></table></td></tr>
            <tr><td><table class="fatitem"><tr class="athing submission" id="1"><td class="title"><span class="titleline"><a href="https://maya.example">Show: kiln</a></span></td></tr>
            <tr><td class="subtext"><span class="subline"><span class="score">5 points</span> by <a href="user?id=maya" class="hnuser">maya</a> <span class="age" title="2026-03-01T10:00:00 1772359200"><a href="item?id=1">1 day ago</a></span></span></td></tr>
            <tr><td></td><td><div class="toptext">I wrote this submission</div></td></tr></table><br>
            <table class="comment-tree"><tr class="athing comtr" id="2"><td><table><tr><td class="ind" indent="0"></td><td class="default"><div><span class="comhead"><a href="user?id=bob" class="hnuser">bob</a> <span class="age">1 day</span></span></div><br>
            <div class="comment"><div class="commtext c00">Bob comments in the table<p>and goes on</div><div class="reply"><p><a href="reply?id=2">reply</a></div></div></td></tr></table></td></tr>
            <tr class="athing comtr" id="3"><td><table><tr><td class="ind" indent="1"></td><td class="default"><div><span class="comhead"><a href="user?id=maya" class="hnuser">maya</a></span></div><br>
            <div class="comment"><div class="commtext c00">I answer in the table</div></div></td></tr></table></td></tr></table></td></tr></table>
            """),
        RegionFixture(
            "Tree of comments with data-author",
            [.open("https://links.example/r/clay/comments/1"), .member("https://links.example/user/maya")],
            """
            Top post by Bob | - | other
            Bob in the tree | comment | other
            Maya below Bob | comment | own
            Eve below Maya | comment | other
            """,
            """
            <div class="content" role="main"><div id="siteTable" class="sitetable linklisting"><div class="thing id-t3_1 link self" data-author="bob" data-fullname="t3_1"><div class="entry unvoted"><div class="top-matter">
            <p class="tagline">submitted <time datetime="2026-03-01T10:00:00+00:00">1 day ago</time> by <a href="https://links.example/user/bob" class="author may-blank">bob</a></p></div>
            <div class="expando"><form class="usertext"><div class="usertext-body may-blank-within md-container"><div class="md"><p>Top post by Bob</p></div></div></form></div></div></div></div>
            <div class="commentarea"><div class="sitetable nestedlisting"><div class="thing id-t1_2 noncollapsed comment" data-author="bob" data-fullname="t1_2"><p class="parent"></p><div class="entry unvoted">
            <p class="tagline"><a href="https://links.example/user/bob" class="author submitter may-blank">bob</a> <time datetime="2026-03-01T11:00:00+00:00">1 day ago</time></p><form class="usertext"><div class="usertext-body md-container"><div class="md"><p>Bob in the tree</p></div></div></form></div>
            <div class="child"><div class="sitetable listing"><div class="thing id-t1_3 noncollapsed comment" data-author="maya"><div class="entry unvoted"><p class="tagline"><a href="https://links.example/user/maya" class="author may-blank">maya</a></p>
            <div class="usertext-body md-container"><div class="md"><p>Maya below Bob</p></div></div></div><div class="child"><div class="sitetable listing"><div class="thing comment" data-author="eve"><div class="entry"><p class="tagline"><a href="https://links.example/user/eve" class="author">eve</a></p>
            <div class="usertext-body"><div class="md"><p>Eve below Maya</p></div></div></div></div></div></div></div></div></div></div></div></div></div>
            <div class="side"><div class="titlebox">Rules of the place</div></div>
            """),
        RegionFixture(
            "Lemmy thread", [.open("https://fedi.example/post/1"), .member("https://fedi.example/u/maya")],
            """
            A listing by Maya | - | own
            Bob on the listing | comment | other
            My word to Bob | comment | own
            """,
            """
            <main><div class="post-listing mt-2"><div class="row"><h1 class="h4">Clay</h1><a class="person-listing d-inline-flex text-info" title="@maya@fedi.example" href="/u/maya"><span>maya</span></a> <span class="moment-time">1 day ago</span></div>
            <div class="md-div"><p>A listing by Maya</p></div></div>
            <ul class="comments list-unstyled"><li class="comment"><article id="comment-12" class="details comment-node py-2"><div class="ms-2"><div class="d-flex"><a class="person-listing text-info" title="@bob@fedi.example" href="/u/bob"><span>bob</span></a></div>
            <div class="comment-content"><div class="md-div"><p>Bob on the listing</p></div></div></div></article>
            <ul class="comments list-unstyled ms-1"><li class="comment"><article id="comment-13" class="details comment-node py-2"><a class="person-listing text-info" title="@maya@fedi.example" href="/u/maya"><span>maya</span></a>
            <div class="comment-content"><div class="md-div"><p>My word to Bob</p></div></div></article></li></ul></li></ul></main>
            """),
        RegionFixture(
            "Kbin thread", [.open("https://mag.example/m/clay/t/1")],
            """
            A thread by Maya | - | own
            Bob's comment is a blockquote | comment | other
            Mine is a blockquote too | comment | own
            """,
            """
            <main id="main"><article class="entry section subject no-image" id="entry-1"><header><h1><a href="/x">Clay</a></h1></header><div class="content formatted entry__body"><p>A thread by Maya</p></div>
            <aside class="meta entry__meta"><a href="/u/maya" class="user-inline" title="@maya">maya</a>, <time class="timeago" datetime="2026-03-01T10:00:00+00:00">1 day ago</time></aside></article>
            <section id="comments" class="comments entry-comments comments-tree"><blockquote class="section comment entry-comment subject comment-level--1" id="entry-comment-5"><header><a href="/u/bob" class="user-inline" title="@bob">bob</a>, <time datetime="2026-03-01T11:00:00+00:00">1 day ago</time></header>
            <div><div class="content"><p>Bob's comment is a blockquote</p></div></div></blockquote>
            <blockquote class="section comment entry-comment subject comment-level--2" id="entry-comment-6"><header><a href="/u/maya" class="user-inline" title="@maya">maya</a></header><div><div class="content"><p>Mine is a blockquote too</p></div></div></blockquote></section></main>
            """),
        RegionFixture(
            "Blog with reblogs", [.site("post/1")],
            """
            My own picture text | post | own
            Reblogged words of Bob | quoted | other
            What I add to it | - | own
            """,
            """
            <section class="posts"><article class="post text"><div class="post-content"><p>My own picture text</p></div></article>
            <article class="post text reblogged"><ol class="reblog-trail"><li class="reblog-item"><div class="reblog-header"><a class="tumblelog" href="https://bob.tumble.example/post/5">bob</a></div>
            <div class="reblog-content"><p>Reblogged words of Bob</p></div></li>
            <li class="reblog-item"><div class="reblog-header"><a class="tumblelog" href="https://maya.example/">maya</a></div><div class="reblog-content"><p>What I add to it</p></div></li></ol></article></section>
            """),
        RegionFixture(
            "Link-in-bio page", [.member("https://links.example/maya"), .profile("https://links.example/maya")],
            """
            Potter in Porto | - | own
            My shop of mugs | - | own
            Make a page like this | footer | other
            """,
            """
            <main class="sc-1f3a container"><div id="profile-container"><img alt=""><h1 id="profile-title" class="sc-bdfBwQ">@maya</h1><h2 id="profile-description" class="text-sm">Potter in Porto</h2></div>
            <div data-testid="LinkContainer"><a href="https://shop.example/maya" target="_blank"><p>My shop of mugs</p></a></div></main><footer><a href="/">Make a page like this</a></footer>
            """),
    ]
}
