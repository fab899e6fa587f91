extension RegionFixture {
    /// Places where code is kept and talked about.
    static let code = [
        RegionFixture(
            "GitHub issue, rendered by the server", [.open("https://code.example/maya/kiln/issues/1")],
            """
            The firing stops at noon | - | own
            Bob cannot see that | comment | other
            The firing stops, she said | quoted | other
            It stops again, I fear | comment | own
            """,
            """
            <div class="js-discussion js-socket-channel ml-0 pl-0 ml-md-6"><div class="TimelineItem pt-0 js-comment-container" data-gid="x">
            <div class="timeline-comment-group js-minimizable-comment-group js-targetable-element TimelineItem-body my-0" id="issue-1"><div class="ml-n3 timeline-comment unminimized-comment comment previewable-edit js-task-list-container editable-comment">
            <div class="timeline-comment-header clearfix d-flex"><h3 class="f5 text-normal"><strong><a class="author Link--primary css-overflow-wrap-anywhere" href="/maya">maya</a></strong> opened this <relative-time datetime="2026-03-01T10:00:00Z">Mar 1</relative-time></h3></div>
            <div class="edit-comment-hide"><table class="d-block"><tbody><tr><td class="d-block comment-body markdown-body js-comment-body"><p>The firing stops at noon</p></td></tr></tbody></table></div></div></div></div>
            <div class="js-timeline-item js-timeline-progressive-focus-container"><div class="TimelineItem js-comment-container"><div class="avatar-parent-child TimelineItem-avatar"><a href="/bob"><img alt="@bob"></a></div>
            <div class="timeline-comment-group js-minimizable-comment-group TimelineItem-body my-0" id="issuecomment-22"><div class="timeline-comment unminimized-comment comment editable-comment js-comment">
            <div class="timeline-comment-header"><h3><strong><a class="author Link--primary" href="/bob">bob</a></strong> <relative-time datetime="2026-03-02T10:00:00Z">Mar 2</relative-time></h3></div>
            <table><tr><td class="d-block comment-body markdown-body js-comment-body"><blockquote><p>The firing stops, she said</p></blockquote><p>Bob cannot see that, @maya</p></td></tr></table></div></div></div></div>
            <div class="js-timeline-item"><div class="TimelineItem js-comment-container"><div class="timeline-comment-group TimelineItem-body" id="issuecomment-23"><div class="timeline-comment comment current-user editable-comment js-comment">
            <div class="timeline-comment-header"><h3><strong><a class="author Link--primary" href="/maya">maya</a></strong></h3></div><table><tr><td class="d-block comment-body markdown-body js-comment-body"><p>It stops again, I fear</p></td></tr></table></div></div></div></div></div>
            """),
        RegionFixture(
            "GitHub issue, hashed class names", [.open("https://code.example/maya/kiln/issues/2")],
            """
            Hashed words of mine | - | own
            Hashed words of Bob | comment | other
            """,
            """
            <div data-testid="issue-viewer-container" class="IssueViewer-module__mainContainer--a1B2c"><div class="IssueBodyViewer-module__IssueBody--xYz12" data-testid="issue-body"><div class="IssueBodyHeader-module__headerContainer--q9">
            <a class="prc-Link-Link-85e08 IssueBodyHeaderAuthor-module__authorLoginLink--_S7aT" data-testid="issue-body-header-author" href="https://code.example/maya">maya</a> opened <relative-time datetime="2026-03-01T10:00:00Z">Mar 1</relative-time></div>
            <div class="markdown-body NewMarkdownViewer-module__safe-html-box--cRsz0"><p>Hashed words of mine</p></div></div>
            <div data-wrapper-timeline-id="I1" class="LayoutHelpers-module__timelineElement--e5"><div class="react-issue-comment"><div id="issuecomment-31" class="IssueCommentViewer-module__commentContainer--p0qR">
            <a class="ActivityHeader-module__AuthorLink--D7Ojk" data-testid="avatar-link" href="https://code.example/bob">bob</a><div class="markdown-body NewMarkdownViewer-module__safe-html-box--cRsz0"><p>Hashed words of Bob</p></div></div></div></div></div>
            """),
        RegionFixture(
            "GitHub profile", [.profile("https://code.example/maya"), .member("https://code.example/maya")],
            """
            Potter and programmer | bio | own
            Hello, I am the readme | post | own
            A kiln controller | - | own
            Terms and privacy | footer | other
            """,
            """
            <div class="js-header-wrapper"><header class="HeaderMktg header-logged-out" role="banner"><nav class="HeaderMenu"><a href="/login">Sign in</a></nav></header></div>
            <main><div class="Layout Layout--flowRow-until-md Layout--sidebarPosition-start"><div class="Layout-sidebar" data-target="x"><div class="h-card mt-md-n5" data-acv-badge-hovercards-enabled itemscope itemtype="http://schema.org/Person">
            <div class="js-profile-editable-replace"><h1 class="vcard-names "><span class="p-name vcard-fullname d-block overflow-hidden" itemprop="name">Maya Lind</span> <span class="p-nickname vcard-username d-block" itemprop="additionalName">maya · she/her</span></h1>
            <div class="p-note user-profile-bio mb-3 js-user-profile-bio f4" data-bio-text="x"><div>Potter and programmer</div></div>
            <ul class="vcard-details"><li itemprop="homeLocation" class="vcard-detail"><span class="p-label">Porto</span></li></ul></div></div></div>
            <div class="Layout-main"><div class="Box"><article class="markdown-body entry-content container-lg f5" itemprop="text"><p>Hello, I am the readme</p></article></div>
            <ol class="d-flex flex-wrap list-style-none"><li class="mb-3"><div class="Box pinned-item-list-item public"><div class="pinned-item-list-item-content"><a href="/maya/kiln"><span class="repo">kiln</span></a><p class="pinned-item-desc">A kiln controller</p></div></div></li></ol></div></div></main>
            <footer class="footer pt-8" role="contentinfo"><h2 class='sr-only'>Footer</h2><p>Terms and privacy</p></footer>
            """),
        RegionFixture(
            "GitLab issue", [.open("https://git.example/maya/kiln/-/issues/1")],
            """
            Description by Maya | - | own
            A note of Bob's | comment | other
            A note of my own | comment | own
            """,
            """
            <main class="content" id="content-body"><div class="issue-details"><div class="detail-page-description"><div class="gl-flex">Issue created by <a class="author-link js-user-link" data-username="maya" href="/maya"><span class="author">Maya Lind</span></a> <time datetime="2026-03-01T10:00:00Z">Mar 1</time></div>
            <h1 class="title">Kiln</h1><div class="description"><div class="md"><p>Description by Maya</p></div></div></div></div>
            <div id="notes"><ul id="notes-list" class="notes main-notes-list timeline"><li class="note note-wrapper timeline-entry note-comment" id="note_12" data-author-id="5"><div class="timeline-content"><div class="note-header"><div class="note-header-info">
            <a href="/bob" class="author-name-link js-user-link" data-username="bob" data-user-id="5"><span class="note-header-author-name gl-font-bold">Bob</span></a></div></div><div class="timeline-discussion-body"><div class="note-body"><div class="note-text md"><p>A note of Bob's</p></div></div></div></div></li>
            <li class="note note-wrapper timeline-entry note-comment" id="note_13"><div class="timeline-content"><div class="note-header-info"><a href="/maya" class="author-name-link js-user-link" data-username="maya"><span class="note-header-author-name gl-font-bold">Maya Lind</span></a></div>
            <div class="note-body"><div class="note-text md"><p>A note of my own</p></div></div></div></li></ul></div></main>
            """),
    ]
}
