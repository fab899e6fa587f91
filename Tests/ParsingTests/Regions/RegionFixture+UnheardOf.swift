extension RegionFixture {
    /// Software that nobody has: what the words of its classes mean has to do.
    static let unheardOf = [
        RegionFixture(
            "Hashed names of modules", [.site()],
            """
            Modular kiln | post | own
            Modular Bob | comment | other
            Modular answer | comment | own
            """,
            """
            <main class="Layout_main__a8Xk2"><article class="PostView_article__9f2Kd"><p>Modular kiln</p></article>
            <section class="comments-module__root--Zx81a"><div class="comments-module__item--x3F2"><a class="comments-module__author--k2L" href="https://bob.example">Bob</a><p>Modular Bob</p></div>
            <div class="comments-module__item--x3F2"><a class="comments-module__author--k2L" href="https://maya.example/">Maya</a><p>Modular answer</p></div></section></main>
            """),
        RegionFixture(
            "Camel case, and no list", [.site(), .profile("https://talk.example/maya/kiln")],
            """
            Camels carry clay | - | own
            Camel of Bob | comment | other
            Camel of nobody | comment | other ?
            """,
            """
            <div class="articleBody"><p>Camels carry clay</p></div><div class="commentItem"><div class="commentAuthorName"><a href="/user/bob">Bob</a></div><div class="commentBody">Camel of Bob</div></div>
            <div class="commentItem"><div class="commentBody">Camel of nobody</div></div>
            """),
        RegionFixture(
            "Parts of a comment in block, element, modifier", [.site()],
            """
            Element kiln | - | own
            Element Bob | comment | other
            Count of 12 comments | - | own
            """,
            """
            <div class="layout layout--with-comments"><p>Element kiln</p><span class="post__comments-count">Count of 12 comments</span></div><div class="c-thread__comments-list"><div class="c-comment c-comment--depth-1"><header class="c-comment__header"><span class="c-comment__username">Bob</span></header>
            <div class="c-comment__body">Element Bob</div></div></div>
            """),
        RegionFixture(
            "Roles and labels only", [.site()],
            """
            Labelled kiln | post | own
            Labelled Bob | comment | other
            Labelled Eve | comment | other
            """,
            """
            <div role="main"><div role="article"><p>Labelled kiln</p></div><section aria-label="Comments"><div role="article" aria-label="Comment by Bob"><b>Bob</b><p>Labelled Bob</p></div><div role="article"><b>Eve</b><p>Labelled Eve</p></div></section></div>
            """),
        RegionFixture(
            "Headings only, at odd depths", [.site()],
            """
            Headed kiln | - | own
            Headed Bob | comment | other
            Headed footer | footer | own
            """,
            """
            <div><div><h1>Kiln</h1><p>Headed kiln</p></div></div><div><div><header><h2>What readers say</h2></header></div><div><p><b>Bob</b>: Headed Bob</p></div></div><footer>Headed footer</footer>
            """),
        RegionFixture(
            "Landmarks in odd places", [.site(), .profile("https://odd.example/maya")],
            """
            Odd kiln in an aside | - | own
            Odd foot | footer | own other
            Odd words in main | post | own
            """,
            """
            <aside class="has-sidebar"><main><p>Odd words in main</p><article class="post"><header><aside><p>Odd kiln in an aside</p></aside></header></article></main></aside><header><footer>Odd foot</footer></header>
            """),
        RegionFixture(
            "Followers and related people", [.profile("https://social.example/maya"), .site("")],
            """
            Words on my profile | - | own
            Follower Bob writes poems | - | other
            Similar Eve makes wine | - | other
            Friend Carl sells boats | - | other
            """,
            """
            <main><section class="profile__bio"><p>Words on my profile</p></section></main><div class="followers-list"><div class="user-card"><a href="/bob">Bob</a><p>Follower Bob writes poems</p></div></div>
            <section class="SimilarProfiles_root__x1"><p>Similar Eve makes wine</p></section><div><h3>People you may know</h3><ul><li>Friend Carl sells boats</li></ul></div>
            """),
        RegionFixture(
            "A page that is not there", [.site("gone")],
            """
            Visit our friends | - | !own
            """,
            """
            <title>404 Not Found</title><h1>Page not found</h1><p>Visit our friends at example.net</p>
            """),
        RegionFixture(
            "The site's card names the owner", [.site("")],
            """
            Card words of mine | post | own
            Card words of a guest | post | ?
            About the owner | - | own
            """,
            """
            <article class="h-entry"><a class="p-author h-card" href="https://eve.example">Eve Stone</a><div class="e-content">Card words of a guest</div></article>
            <article class="h-entry"><span class="p-author h-card">Maya Lind</span><div class="e-content">Card words of mine</div></article>
            <aside><div class="h-card"><a class="u-url u-uid p-name" rel="me" href="https://maya.example/">Maya Lind</a><p class="p-note">About the owner</p></div></aside>
            """),
    ]
}
