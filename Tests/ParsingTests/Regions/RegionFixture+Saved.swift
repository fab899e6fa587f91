extension RegionFixture {
    /// Pages of platforms that show nothing to programs, as browsers save them: classes and names say little.
    static let saved = [
        RegionFixture(
            "Short posts in articles", [.profile("https://short.example/maya")],
            """
            Saved words about me | - | own
            A short post of mine | post | own
            A short post of Bob | post | other
            Eve sells wine | - | other
            """,
            """
            <main role="main"><div data-testid="UserDescription">Saved words about me</div><section role="region">
            <article role="article"><div><div><a href="/maya" role="link"><span>Maya Lind</span></a></div><div><a href="/maya" role="link"><span>@maya</span></a> ·
            <a href="/maya/status/1"><time datetime="2026-03-01T10:00:00.000Z">Mar 1</time></a></div></div><div lang="en"><span>A short post of mine</span></div></article>
            <article role="article"><div><a href="/maya"><span>Maya reposted</span></a></div><div><div><a href="/bob" role="link"><span>Bob Stone</span></a></div><div>
            <a href="/bob" role="link"><span>@bob</span></a> · <time datetime="2026-03-01T10:00:00.000Z">Mar 1</time></div></div><div lang="en"><span>A short post of Bob</span></div></article>
            </section></main><aside aria-label="Who to follow"><h2>Who to follow</h2><div>Eve sells wine</div></aside>
            """),
        RegionFixture(
            "A picture with comments in lists", [.profile("https://pictures.example/p/1/")],
            """
            The caption is mine | - | own
            Bob likes the picture | comment | other
            I thank Bob for it | comment | own
            """,
            """
            <main><article class="_aatb"><header class="_aaqw"><a href="/maya/">maya</a></header><ul class="_a9z6"><div><li class="_a9zj"><h2 class="_a9zc"><a class="_acan" href="/maya/">maya</a></h2>
            <div class="_a9zs"><h1>The caption is mine</h1></div><time class="_a9ze" datetime="2026-03-01T10:00:00.000Z">1w</time></li></div>
            <ul class="_a9ym"><li class="_a9zj"><h3 class="_a9zc"><a class="_acan" href="/bob/">bob</a></h3><div class="_a9zs"><span>Bob likes the picture</span></div><time datetime="2026-03-01T10:00:00.000Z">1w</time></li></ul>
            <ul class="_a9ym"><li class="_a9zj"><h3 class="_a9zc"><a class="_acan" href="/maya/">maya</a></h3><div class="_a9zs"><span>I thank Bob for it</span></div><time datetime="2026-03-01T10:00:00.000Z">1w</time></li></ul></ul></article></main>
            """),
        RegionFixture(
            "A feed of divisions with two links to each author", [.profile("https://sky.example/profile/maya")],
            """
            Sky words about me | - | own
            A sky post of mine | - | own
            A sky post of Bob | - | other
            """,
            """
            <div><div>Sky words about me</div><div role="link"><div><a href="/profile/maya">Maya</a> <a href="/profile/maya">@maya</a> <a>2d</a></div><div>A sky post of mine</div></div>
            <div role="link"><div>Reposted by you</div><div><a href="/profile/bob">Bob</a> <a href="/profile/bob">@bob</a> <a>5h</a></div><div>A sky post of Bob</div></div></div>
            """),
        RegionFixture(
            "Comments that only a label tells", [.profile("https://faces.example/maya")],
            """
            Words on my own wall | - | own
            Bob writes on the wall | comment | other
            Perhaps my own answer | comment | ?
            """,
            """
            <div role="main"><div role="article" aria-label="Post"><h2><a href="/maya">Maya Lind</a></h2><div>Words on my own wall</div></div>
            <div role="article" aria-label="Comment by Bob Stone 2 hours ago"><a href="/bob?c=1">Bob Stone</a><div>Bob writes on the wall</div></div>
            <div role="article" aria-label="Reply by maya to Bob's comment"><div>Perhaps my own answer</div></div></div>
            """),
        RegionFixture(
            "Comments that hold a card of their author", [.site("node/1"), .profile("https://nodes.example/node/1")],
            """
            Words of the node | - | own
            Bob about the node | comment | other
            Maya about the node | comment | own
            """,
            """
            <main role="main"><article class="node node--type-article"><div class="node__content">Words of the node</div><section class="comment-wrapper"><h2 class="title">Comments</h2>
            <article class="comment js-comment" id="c7"><footer class="comment__meta"><article class="profile" about="/user/5"></article><p class="comment__author"><span>bob</span></p><p class="comment__time">Mon, 2026</p></footer>
            <div class="comment__content"><h3 class="comment__title"><a>Re</a></h3><div class="field--name-comment-body field__item"><p>Bob about the node</p></div></div></article>
            <div class="indented"><article class="comment js-comment by-node-author" id="c8"><p class="comment__author"><a href="/user/maya">maya</a></p><div class="comment__content">Maya about the node</div></article></div></section></article></main>
            """),
    ]
}
