extension RegionFixture {
    /// Threads of forums, read as one's own page, as a page that one takes part in, and as somebody's profile.
    static let forums = [
        RegionFixture(
            "phpBB thread", [.open("https://forum.example/viewtopic.php?t=1")],
            """
            My kiln trips the fuse | - | own
            Bob asks which fuse | - | other
            Which fuse is it then | quoted | other
            The big one, says Maya | - | own
            my signature line | - | own
            signature of Bob | - | other
            """,
            """
            <div id="page-body" class="page-body" role="main"><h2 class="topic-title">Fuse</h2>
            <div id="p11" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile11">
            <dt class="has-profile-rank no-avatar"><a href="./memberlist.php?mode=viewprofile&amp;u=58" class="username">maya</a></dt>
            <dd class="profile-posts"><strong>Posts:</strong> 7</dd></dl><div class="postbody"><div id="post_content11">
            <h3 class="first"><a href="./viewtopic.php?p=11#p11">Fuse</a></h3><p class="author"><span class="responsive-hide">by <strong>
            <a href="./memberlist.php?mode=viewprofile&amp;u=58" class="username">maya</a></strong> » </span><time datetime="2026-03-01T10:00:00+00:00">Sun</time></p>
            <div class="content">My kiln trips the fuse</div></div></div></div></div><hr class="divider" />
            <div id="p12" class="post has-profile bg1"><div class="inner"><dl class="postprofile"><dt>
            <a href="./memberlist.php?mode=viewprofile&amp;u=60" style="color:#AA0000" class="username-coloured">bob</a></dt></dl><div class="postbody">
            <p class="author">by <strong><a href="./memberlist.php?mode=viewprofile&amp;u=60" class="username-coloured">bob</a></strong></p>
            <div class="content">Bob asks which fuse</div><div id="sig12" class="signature">signature of Bob</div></div></div></div>
            <div id="p13" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a href="./memberlist.php?mode=viewprofile&amp;u=58" class="username">maya</a></dt></dl>
            <div class="postbody"><p class="author">by <strong><a href="./memberlist.php?mode=viewprofile&amp;u=58" class="username">maya</a></strong></p>
            <div class="content"><blockquote cite="./viewtopic.php?p=12#p12"><div><cite><a href="./memberlist.php?mode=viewprofile&amp;u=60">bob</a> wrote: </cite>Which fuse is it then</div></blockquote>
            The big one, says Maya</div><div id="sig13" class="signature">my signature line</div></div></div></div></div>
            """),
        RegionFixture(
            "SMF thread", [.open("https://forum.example/index.php?topic=1.0")],
            """
            Bob likes salt | - | other
            Salt ruins the bricks | - | own
            """,
            """
            <div id="forumposts"><div class="windowbg" id="msg101"><div class="post_wrapper"><div class="poster">
            <h4><a href="https://forum.example/index.php?action=profile;u=5" title="View the profile of bob">bob</a></h4></div>
            <div class="postarea"><div class="keyinfo"><div class="postinfo"><a href="/m" class="smalltext">March 01, 2026, 10:00:00 AM</a></div></div>
            <div class="post"><div class="inner" id="msg_101">Bob likes salt</div></div></div></div></div>
            <div class="windowbg" id="msg102"><div class="post_wrapper"><div class="poster">
            <h4><a href="https://forum.example/index.php?action=profile;u=6" title="View the profile of maya">maya</a></h4></div>
            <div class="postarea"><div class="post"><div class="inner" id="msg_102"><blockquote class="bbc_standard_quote"><cite><a href="/x">Quote from: bob on March 01</a></cite>nothing</blockquote>
            Salt ruins the bricks</div></div></div></div></div></div>
            """),
        RegionFixture(
            "MyBB thread", [.open("https://forum.example/thread-1.html")],
            """
            Bob sells a wheel | - | other
            I would buy the wheel | - | own
            still for sale | quoted | other
            """,
            """
            <div id="posts"><div class="post classic" style="" id="post_55"><div class="post_author scaleimages"><div class="author_information">
            <strong><span class="largetext"><a href="https://forum.example/user-3.html">bob</a></span></strong></div></div>
            <div class="post_content"><div class="post_head"><span class="post_date">2026-03-01</span></div>
            <div class="post_body scaleimages" id="pid_55">Bob sells a wheel</div></div></div>
            <div class="post classic" id="post_56"><div class="post_author scaleimages"><div class="author_information">
            <strong><span class="largetext"><a href="https://forum.example/user-4.html">Maya</a></span></strong></div></div>
            <div class="post_content"><div class="post_body scaleimages" id="pid_56"><blockquote class="mycode_quote"><cite>bob Wrote: </cite>still for sale</blockquote>
            I would buy the wheel</div></div></div></div>
            """),
        RegionFixture(
            "vBulletin thread", [.open("https://forum.example/showthread.php?1")],
            """
            Words of Bob in a blockquote | - | other
            My words in a blockquote | - | own
            once said by Bob | quoted | other
            """,
            """
            <ol id="posts" class="posts"><li class="postbitlegacy postbitim postcontainer" id="post_77"><div class="posthead"><span class="date">01-03-2026</span></div>
            <div class="postdetails"><div class="userinfo"><div class="username_container"><a class="username offline popupctrl" href="member.php/9-bob"><strong>bob</strong></a></div></div>
            <div class="postbody"><div class="postrow"><div class="content"><div id="post_message_77"><blockquote class="postcontent restore ">Words of Bob in a blockquote</blockquote></div></div></div></div></div></li>
            <li class="postbitlegacy postcontainer" id="post_78"><div class="postdetails"><div class="userinfo"><div class="username_container">
            <a class="username online popupctrl" href="member.php/4-maya"><strong>maya</strong></a></div></div>
            <div class="postbody"><div class="content"><blockquote class="postcontent restore "><div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container">
            <div class="bbcode_postedby">Originally Posted by <strong>bob</strong></div><div class="message">once said by Bob</div></div></div></div>My words in a blockquote</blockquote></div></div></div></li></ol>
            """),
        RegionFixture(
            "XenForo thread",
            [.open("https://forum.example/threads/kiln.1/"), .member("https://forum.example/members/maya.12/")],
            """
            Bob weighs the clay | - | other
            I weigh it wet | - | own
            Bob weighs again | quoted | other
            Proud owner of a wheel | - | own
            """,
            """
            <div class="p-body-main"><div class="block-body js-replyNewMessageContainer">
            <article class="message message--post js-post" data-author="bob" data-content="post-11" id="js-post-11" itemscope itemtype="https://schema.org/Comment">
            <div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user" itemprop="author" itemscope itemtype="https://schema.org/Person">
            <h4 class="message-name"><a href="/members/bob.5/" class="username" data-user-id="5" itemprop="url"><span itemprop="name">bob</span></a></h4></section></div>
            <div class="message-cell message-cell--main"><div class="message-content"><article class="message-body js-selectToQuote"><div itemprop="text"><div class="bbWrapper">Bob weighs the clay</div></div></article></div></div></div></article>
            <article class="message message--post js-post" data-author="maya" data-content="post-12" id="js-post-12" itemscope itemtype="https://schema.org/Comment">
            <div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user" itemprop="author" itemscope itemtype="https://schema.org/Person">
            <h4 class="message-name"><a href="/members/maya.12/" class="username" data-user-id="12" itemprop="url"><span itemprop="name">maya</span></a></h4><h5 class="userTitle">Member</h5></section></div>
            <div class="message-cell message-cell--main"><header class="message-attribution"><time class="u-dt" itemprop="datePublished" datetime="2026-03-01T10:00:00+0000">1 March</time></header>
            <div class="message-content"><article class="message-body js-selectToQuote"><div itemprop="text"><div class="bbWrapper">
            <blockquote class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote" data-quote="bob" data-source="post: 11"><div class="bbCodeBlock-title"><a>bob said:</a></div><div class="bbCodeBlock-content">Bob weighs again</div></blockquote>
            I weigh it wet</div></div></article></div><aside class="message-signature"><div class="bbWrapper">Proud owner of a wheel</div></aside></div></div></article></div></div>
            """),
        RegionFixture(
            "Discourse topic as crawlers see it", [.open("https://forum.example/t/kiln/12")],
            """
            Opening words of mine | - | own
            Bob answers the topic | - | other
            the quoted opening | quoted | other
            My second answer | - | own
            Suggested by the site | - | !own
            """,
            """
            <body class="crawler"><header><a href="/">Forum</a></header><div id="main-outlet" class="wrap" role="main">
            <div id="topic-title"><h1><a href="/t/kiln/12">Kiln</a></h1></div>
            <div itemscope itemtype='http://schema.org/DiscussionForumPosting'><meta itemprop='headline' content='Kiln'>
            <div id='post_1' class='topic-body crawler-post'><div class='crawler-post-meta'>
            <span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" rel='nofollow' href='https://forum.example/u/maya'><span itemprop='name'>maya</span></a> (Maya Lind)</span>
            <span class="crawler-post-infos"><time datetime='2026-03-01T10:00:00Z' class='post-time'>March 1</time></span></div>
            <div class='post' itemprop='text'><p>Opening words of mine</p></div></div>
            <div id='post_2' itemprop='comment' itemscope itemtype='http://schema.org/Comment' class='topic-body crawler-post'><div class='crawler-post-meta'>
            <span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href='https://forum.example/u/bob'><span itemprop='name'>bob</span></a></span></div>
            <div class='post' itemprop='text'><aside class="quote no-group" data-username="maya" data-post="1" data-topic="12"><div class="title">maya:</div><blockquote><p>the quoted opening</p></blockquote></aside><p>Bob answers the topic</p></div></div>
            <div id='post_3' itemprop='comment' itemscope itemtype='http://schema.org/Comment' class='topic-body crawler-post'><div class='crawler-post-meta'>
            <span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href='https://forum.example/u/maya'><span itemprop='name'>maya</span></a></span></div>
            <div class='post' itemprop='text'><p>My second answer</p></div></div></div>
            <div id="related-topics" class="more-topics__list" role="complementary"><h3>Related topics</h3><p>Suggested by the site</p></div></div>
            <footer class="container wrap"><nav class='crawler-nav'><ul><li><a href='/'>Home</a></li></ul></nav></footer></body>
            """),
        RegionFixture(
            "Question and answers", [.open("https://qa.example/questions/1")],
            """
            How thick may a wall be | - | other
            Two centimetres, I say | - | own
            Bob doubts the centimetres | comment | other
            I do not doubt them | comment | own
            """,
            """
            <div id="mainbar" role="main"><div class="question js-question" data-questionid="1" id="question"><div class="post-layout"><div class="postcell post-layout--right">
            <div class="s-prose js-post-body" itemprop="text"><p>How thick may a wall be?</p></div>
            <div class="post-signature flex--item"><div class="user-info"><div class="user-action-time"><a href="/posts/1/revisions">edited Mar 2</a></div><div class="user-details"><a href="/users/12/maya">maya</a></div></div></div>
            <div class="post-signature owner flex--item"><div class="user-info"><div class="user-action-time">asked <span title="2026-03-01 10:00:00Z" class="relativetime">Mar 1</span></div>
            <div class="user-details" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/users/5/bob">bob</a><span class="d-none" itemprop="name">bob</span></div></div></div></div></div></div>
            <div id="answers"><h2>1 Answer</h2><div id="answer-34" class="answer js-answer" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer">
            <div class="answercell post-layout--right"><div class="s-prose js-post-body" itemprop="text"><p>Two centimetres, I say</p></div>
            <div class="user-details" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/users/12/maya">maya</a><span class="d-none" itemprop="name">maya</span></div>
            <div id="comments-34" class="comments js-comments-container"><ul class="comments-list js-comments-list">
            <li id="comment-99" class="comment js-comment"><div class="comment-text"><div class="comment-body"><span class="comment-copy">Bob doubts the centimetres</span> –
            <a href="/users/5/bob" class="comment-user">bob</a></div></div></li>
            <li id="comment-100" class="comment js-comment"><div class="comment-text"><div class="comment-body"><span class="comment-copy">I do not doubt them</span> –
            <a href="/users/12/maya" class="comment-user owner">maya</a></div></div></li></ul></div></div></div></div></div>
            """),
    ]
}
