extension RegionFixture {
    /// Blogs other than WordPress.
    static let blogs = [
        RegionFixture(
            "Blogger, threaded comments", [.site("2026/03/kiln.html")],
            """
            My Blogger kiln | post | own
            Bob on Blogger | comment | other
            Blogger answer of mine | comment | own
            """,
            """
            <div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><h3 class='post-title entry-title' itemprop='name'>Kiln</h3>
            <div class='post-body entry-content' id='post-body-1' itemprop='description articleBody'><p>My Blogger kiln</p></div><div class='post-footer'><span class='post-author vcard'>Posted by
            <span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><meta content='https://profiles.example/1' itemprop='url'/><a class='g-profile' href='https://profiles.example/1' rel='author'><span itemprop='name'>Maya</span></a></span></span></div></div>
            <section class='comments threaded' data-embed='true' id='comments'><a name='comments'></a><h3 class='title'>2 comments:</h3><div class='comments-content'><div id='comment-holder'><div class="comment-thread toplevel-thread"><ol id="top-ra">
            <li class="comment" id="c110"><div class="avatar-image-container"></div><div class="comment-block"><div class="comment-header"><cite class="user"><a href="https://profiles.example/2" rel="nofollow">Bob</a></cite><span class="datetime secondary-text"><a href="#c110">2 March</a></span></div><p class="comment-content">Bob on Blogger</p></div>
            <div class="comment-replies"><div class="comment-thread inline-thread"><ol class="thread-chrome"><li class="comment" id="c111"><div class="comment-block"><div class="comment-header"><cite class="user blog-author"><a href="https://profiles.example/1" rel="nofollow">Maya</a></cite><span class="icon user blog-author"></span></div>
            <p class="comment-content">Blogger answer of mine</p></div></li></ol></div></div></li></ol></div></div></div></section>
            """),
        RegionFixture(
            "Blogger, flat comments", [.site("2026/03/kiln.html")],
            """
            My older kiln | post | own
            Flat words of Bob | comment | other
            Flat words of mine | comment | own
            Flat words of Eve | comment | other
            """,
            """
            <div class='post hentry'><div class='post-body entry-content'><p>My older kiln</p></div><span class='post-author vcard'><span class='fn'><a href='https://profiles.example/1' rel='author'>Maya</a></span></span></div>
            <div class='comments' id='comments'><h4>3 comments:</h4><dl id='comments-block'>
            <dt class='comment-author ' id='c1'><a name='c1'></a><a href='https://profiles.example/2' rel='nofollow'>Bob</a> said...</dt><dd class='comment-body' id='Blog1_cmt-1'><p>Flat words of Bob</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a href='#c1'>2 March 2026</a></span></dd>
            <dt class='comment-author blog-author' id='c2'><a href='https://profiles.example/1' rel='nofollow'>Maya</a> said...</dt><dd class='comment-body'><p>Flat words of mine</p></dd><dd class='comment-footer'>3 March</dd>
            <dt class='comment-author ' id='c3'>Eve said...</dt><dd class='comment-body'><p>Flat words of Eve</p></dd></dl></div>
            """),
        RegionFixture(
            "Ghost", [.site("kiln/")],
            """
            Ghostly kiln of mine | post | own
            Another card of mine | post | own
            """,
            """
            <head><title>Kiln</title><meta property="og:site_name" content="Clay notes"><meta name="twitter:data1" content="Maya Lind"></head><div class="viewport"><header id="gh-head" class="gh-head outer"><a class="gh-head-logo" href="/">Clay notes</a></header>
            <main id="site-main" class="site-main"><article class="article post tag-clay"><header class="article-header gh-canvas"><h1 class="article-title">Kiln</h1><div class="article-byline-content"><h4 class="author-name"><a href="/author/maya/">Maya Lind</a></h4>
            <time class="byline-meta-date" datetime="2026-03-01">1 March</time></div></header><section class="gh-content gh-canvas"><p>Ghostly kiln of mine</p></section></article></main>
            <aside class="read-more-wrap outer"><div class="read-more inner"><article class="post-card post"><a class="post-card-content-link" href="/b/"><h2 class="post-card-title">Other</h2><div class="post-card-excerpt">Another card of mine</div></a></article></div></aside></div>
            """),
        RegionFixture(
            "Static blog with webmentions", [.site("posts/kiln/")],
            """
            Static words of mine | post | own
            Bob mentions it | comment | other
            Eve liked that | comment | other
            I mention myself | comment | own
            Written by Maya | - | own
            """,
            """
            <header class="site-header" role="banner"><a class="site-title" rel="author" href="/">Maya Lind</a></header><main class="page-content"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting">
            <h1 class="post-title p-name">Kiln</h1><p class="post-meta"><time class="dt-published" datetime="2026-03-01T10:00:00+00:00">Mar 1</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">Maya Lind</span></span></p>
            <div class="post-content e-content" itemprop="articleBody"><p>Static words of mine</p></div>
            <div class="webmentions"><h2>Webmentions</h2><ol class="webmentions__list"><li class="webmentions__item h-cite u-comment"><a class="p-author h-card" href="https://bob.example"><img alt="">Bob</a><div class="e-content p-content">Bob mentions it</div></li>
            <li class="webmentions__item"><a href="https://eve.example">Eve</a> Eve liked that</li>
            <li class="webmentions__item h-cite u-comment"><a class="p-author h-card" href="https://maya.example/">Maya Lind</a><div class="e-content">I mention myself</div></li></ol></div>
            <div id="disqus_thread"></div><noscript>Please enable JavaScript to view the comments.</noscript></article></main><footer class="site-footer h-card"><p>Written by Maya</p></footer>
            """),
        RegionFixture(
            "Comments above the sign-in of a platform", [.profile("https://journal.example/~maya/7.html")],
            """
            Journal entry of mine | - | own
            Bob below the entry | comment | other
            Maya below the entry | comment | own
            """,
            """
            <div class="entry-wrapper security-public"><div class="entry" id="entry-7"><h3 class="entry-title">Clay</h3><span class="entry-poster"><span class="ljuser" lj:user="maya"><a href="https://journal.example/~maya"><b>maya</b></a></span></span>
            <div class="entry-content">Journal entry of mine</div></div></div><div id="comments"><div class="comment-thread comment-depth-1"><div id="cmt1" class="dwexpcomment"><div class="comment-wrapper"><div class="comment"><div class="header"><span class="comment-poster">From: <a href="https://journal.example/~bob"><b>bob</b></a></span></div>
            <div class="comment-content">Bob below the entry</div></div></div></div></div><div class="comment-thread comment-depth-2"><div class="comment-wrapper"><div class="comment"><span class="comment-poster">From: <a href="https://journal.example/~maya"><b>maya</b></a></span><div class="comment-content">Maya below the entry</div></div></div></div></div>
            """),
    ]
}
