extension RegionFixture {
    /// Posts and comments of WordPress: a classic theme, a block theme, and a page with widgets.
    static let wordPress = [
        RegionFixture(
            "WordPress, classic theme", [.site()],
            """
            Kiln diary of Maya | - | own
            My kiln stays at 1200 | post | own
            Lovely glaze, Bob here | comment | other
            Thanks, it is copper | comment | own
            I am Maya as well | comment | ?
            A trackback of Eve's | comment | other
            Eve on My kiln | sidebar | other
            Proudly made by hand | footer | own
            """,
            """
            <html><head><title>My kiln – Kiln diary of Maya</title></head>
            <body class="post-template-default single single-post postid-7 single-format-standard has-comments">
            <div id="page" class="hfeed site"><header id="masthead" class="site-header">
            <p class="site-title"><a href="https://maya.example/" rel="home">Kiln diary of Maya</a></p></header>
            <div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
            <article id="post-7" class="post-7 post type-post status-publish format-standard hentry category-pots">
            <header class="entry-header"><h1 class="entry-title">My kiln</h1></header>
            <div class="entry-content"><p>My kiln stays at 1200 degrees.</p></div>
            <footer class="entry-footer"><span class="posted-on"><a href="/kiln" rel="bookmark"><time class="entry-date published"
            datetime="2026-03-01T10:00:00+00:00">March 1</time></a></span><span class="byline"><span class="author vcard">
            <a class="url fn n" href="https://maya.example/author/maya/">Maya</a></span></span></footer></article>
            <div id="comments" class="comments-area"><h2 class="comments-title">4 thoughts on “My kiln”</h2>
            <ol class="comment-list">
            <li id="comment-1" class="comment even thread-even depth-1 parent"><article id="div-comment-1" class="comment-body">
            <footer class="comment-meta"><div class="comment-author vcard"><img alt='' src='x.png' class='avatar'/>
            <b class="fn"><a href="http://bob.example" class="url" rel="ugc external nofollow">Bob</a></b> <span class="says">says:</span></div>
            <div class="comment-metadata"><a href="#comment-1"><time datetime="2026-03-02T08:00:00+00:00">March 2</time></a></div></footer>
            <div class="comment-content"><p>Lovely glaze, Bob here.</p></div></article>
            <ol class="children"><li id="comment-2" class="comment byuser comment-author-maya bypostauthor odd alt depth-2">
            <article id="div-comment-2" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">
            <b class="fn">Maya</b> <span class="says">says:</span></div></footer>
            <div class="comment-content"><p>Thanks, it is copper.</p></div></article></li></ol></li>
            <li id="comment-3" class="comment even depth-1"><article id="div-comment-3" class="comment-body">
            <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Maya</b></div></footer>
            <div class="comment-content"><p>I am Maya as well.</p></div></article></li>
            <li id="comment-4" class="pingback even depth-1"><div class="comment-body">Pingback: <a href="https://eve.example/p">A trackback of Eve's</a></div></li>
            </ol><div id="respond" class="comment-respond"><h3>Leave a Reply</h3></div></div></main></div>
            <div id="secondary" class="widget-area"><aside id="recent-comments-2" class="widget widget_recent_comments">
            <h2 class="widget-title">Recent Comments</h2><ul id="recentcomments"><li class="recentcomments">
            <span class="comment-author-link">Eve</span> on <a href="/kiln#c4">My kiln</a></li></ul></aside></div></div>
            <footer id="colophon" class="site-footer"><div class="site-info">Proudly made by hand</div></footer></div></body></html>
            """),
        RegionFixture(
            "WordPress, block theme", [.site()],
            """
            The block kiln is warm | post | own
            Blocks by Bob | comment | other
            I reply below Bob | comment | own
            Only my name is Maya Lind | comment | ?
            Carol on The block | sidebar | other
            """,
            """
            <div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Maya Lind</a></p></header>
            <main class="wp-block-group"><h1 class="wp-block-post-title">The block kiln</h1>
            <div class="wp-block-post-author-name"><a href="https://maya.example/author/maya-lind/" class="wp-block-post-author-name__link">Maya Lind</a></div>
            <div class="wp-block-post-date"><time datetime="2026-02-01T10:00:00+00:00">1 February</time></div>
            <div class="entry-content wp-block-post-content is-layout-flow"><p>The block kiln is warm.</p></div>
            <div class="wp-block-comments"><h2 class="wp-block-comments-title">3 responses to “The block kiln”</h2>
            <ol class="wp-block-comment-template"><li id="comment-11" class="comment even depth-1"><div class="wp-block-columns">
            <div class="wp-block-column"><div class="wp-block-comment-author-name has-small-font-size"><a rel="external nofollow ugc"
            href="https://bob.example" target="_self">Bob</a></div>
            <div class="wp-block-comment-date"><time datetime="2026-02-02T10:00:00+00:00">2 Feb</time></div>
            <div class="wp-block-comment-content"><p>Blocks by Bob</p></div></div></div>
            <ol><li id="comment-12" class="comment byuser comment-author-maya-lind bypostauthor odd depth-2"><div class="wp-block-columns">
            <div class="wp-block-column"><div class="wp-block-comment-author-name">Maya Lind</div>
            <div class="wp-block-comment-content"><p>I reply below Bob</p></div></div></div></li></ol></li>
            <li id="comment-13" class="comment even depth-1"><div class="wp-block-comment-author-name">Maya Lind</div>
            <div class="wp-block-comment-content"><p>Only my name is Maya Lind</p></div></li></ol></div></main>
            <ol class="wp-block-latest-comments has-dates"><li class="wp-block-latest-comments__comment"><article>
            <footer class="wp-block-latest-comments__comment-meta"><span class="wp-block-latest-comments__comment-author">Carol</span> on
            <a class="wp-block-latest-comments__comment-link" href="/x">The block</a></footer>
            <div class="wp-block-latest-comments__comment-excerpt"><p>Carol on The block</p></div></article></li></ol></div>
            """),
        RegionFixture(
            "WordPress, several authors", [.site("")],
            """
            A first note by a guest | post | ?
            A second note, mine | post | own
            A third note, mine too | post | own
            """,
            """
            <title>Kiln diary</title><main id="main" class="site-main">
            <article class="post type-post hentry"><h2 class="entry-title"><a href="/g" rel="bookmark">Guest</a></h2>
            <span class="author vcard"><a class="url fn n" href="https://maya.example/author/eve/">Eve Stone</a></span>
            <div class="entry-content"><p>A first note by a guest</p></div></article>
            <article class="post type-post hentry"><h2 class="entry-title"><a href="/a" rel="bookmark">Mine</a></h2>
            <span class="author vcard"><a class="url fn n" href="https://maya.example/author/ml/">M. L.</a></span>
            <div class="entry-content"><p>A second note, mine</p></div></article>
            <article class="post type-post hentry"><h2 class="entry-title"><a href="/b" rel="bookmark">Mine too</a></h2>
            <span class="author vcard"><a class="url fn n" href="https://maya.example/author/ml/">M. L.</a></span>
            <div class="entry-content"><p>A third note, mine too</p></div></article></main>
            """),
        RegionFixture(
            "WordPress, a guest's post alone", [.site("guest")],
            """
            Words of a guest | post | ?
            """,
            """
            <title>On salt – Maya Lind</title><header class="site-header"><p class="site-title">Maya Lind</p></header>
            <article class="post hentry"><h1 class="entry-title">On salt</h1><span class="author vcard"><a class="url fn n"
            href="https://maya.example/author/eve/">Eve Stone</a></span><div class="entry-content"><p>Words of a guest</p></div></article>
            <footer class="site-footer">© 2026 Maya Lind</footer>
            """),
    ]
}
