/// The page's structure. `{{value}}` is escaped; `{{{value}}}` is only used for what this module wrote itself.
enum HTMLTemplate {
    static let text = #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{{{policy}}}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <title>{{report.title}}, {{report.day}}</title>
        <style>{{{stylesheet}}}</style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the report</a>
        <header class="top">
        <p class="brand">footprint</p>
        <h1>{{report.title}}</h1>
        <p class="quiet">Audit of <time datetime="{{report.day}}">{{report.day}}</time></p>
        </header>
        <main id="main">
        {{#report}}
        <section class="verdict {{gradeClass}}" aria-labelledby="verdict">
        <h2 id="verdict"><span class="grade">{{grade}}</span> {{verdict}}</h2>
        {{#hasExposures}}
        <svg class="meter" viewBox="0 0 100 3" preserveAspectRatio="none" role="img" aria-label="Exposure index {{index}} of 100"><rect class="track" width="100" height="3"/><rect class="level" width="{{bar}}" height="3"/></svg>
        <p>{{indexLine}}</p>
        <ul class="counts">
        {{#counts}}
        <li class="{{countClass}}"><strong>{{number}}</strong> {{countName}}</li>
        {{/counts}}
        </ul>
        {{/hasExposures}}
        {{#hasGapNote}}
        <p class="gap">{{gapNote}} <a href="#coverage">See what was checked</a></p>
        {{/hasGapNote}}
        </section>
        {{#hasTasks}}
        <section aria-labelledby="first">
        <h2 id="first">{{firstHeading}}</h2>
        <ol class="first">
        {{#firstTasks}}
        <li><a href="#{{taskAnchor}}">{{taskTitle}}</a><span class="quiet">{{worth}}</span></li>
        {{/firstTasks}}
        </ol>
        </section>
        {{/hasTasks}}
        {{#hasChanges}}
        <section aria-labelledby="changes">
        <h2 id="changes">Since last time</h2>
        <ul>
        {{#changes}}
        <li>{{change}}</li>
        {{/changes}}
        </ul>
        </section>
        {{/hasChanges}}
        {{#hasExposures}}
        <nav class="contents" aria-label="Contents">
        <ul>
        {{#hasScenarios}}
        <li><a href="#scenarios">What it allows together</a></li>
        {{/hasScenarios}}
        <li><a href="#exposures">What stands in public</a></li>
        {{#hasTasks}}
        <li><a href="#tasks">What to do</a></li>
        {{/hasTasks}}
        {{#hasKnowledge}}
        <li><a href="#knowledge">What the platforms know</a></li>
        {{/hasKnowledge}}
        <li><a href="#coverage">What was checked</a></li>
        <li><a href="#method">How it was done</a></li>
        </ul>
        </nav>
        {{/hasExposures}}
        {{#hasScenarios}}
        <section aria-labelledby="scenarios">
        <h2 id="scenarios">What it allows together</h2>
        <p class="quiet">How somebody could use these traces against you, and what gives them away.</p>
        {{#scenarios}}
        <article class="card {{scenarioClass}}">
        <h3>{{scenarioTitle}}</h3>
        <p class="tags"><span class="badge {{scenarioClass}}">{{scenarioSeverity}} {{scenarioScore}}</span> <span>{{tactic}}</span> <span>rule {{rule}}</span></p>
        <p>{{story}}</p>
        <p class="defence"><strong>What unmasks it.</strong> {{defence}}</p>
        <p class="label">It builds on</p>
        <ul class="inputs">
        {{#inputs}}
        <li><a href="#{{inputAnchor}}"><bdi>{{inputLabel}}</bdi></a> <span class="quiet">{{inputPlace}}</span></li>
        {{/inputs}}
        </ul>
        </article>
        {{/scenarios}}
        </section>
        {{/hasScenarios}}
        {{#hasExposures}}
        <section aria-labelledby="exposures">
        <h2 id="exposures">What stands in public</h2>
        {{#bands}}
        <h3 class="band">{{bandName}} <span class="quiet">({{bandCount}})</span></h3>
        {{#exposures}}
        <article class="card {{severityClass}}" id="{{anchor}}">
        <h4>{{kindName}} {{#hasValue}}<span class="value"><bdi>{{shownValue}}</bdi></span>{{/hasValue}}</h4>
        <p class="tags"><span class="badge {{severityClass}}">{{severityName}} {{score}}</span>{{#hasDetails}} <span>{{details}}</span>{{/hasDetails}}{{#hasTactics}} <span>feeds {{tactics}}</span>{{/hasTactics}}</p>
        <ul class="places">
        {{#places}}
        <li><p><strong>{{handle}}</strong>, {{circumstances}}</p>
        {{#hasEvidence}}
        <blockquote><bdi>{{#evidence}}{{#isFound}}<mark>{{words}}</mark>{{/isFound}}{{^isFound}}{{words}}{{/isFound}}{{/evidence}}</bdi></blockquote>
        {{/hasEvidence}}
        <p class="address">{{#isLinked}}<a rel="noreferrer noopener" href="{{url}}">{{url}}</a>{{/isLinked}}{{^isLinked}}{{url}}{{/isLinked}}</p></li>
        {{/places}}
        {{#hasMorePlaces}}
        <li class="quiet">{{morePlaces}}</li>
        {{/hasMorePlaces}}
        </ul>
        <details>
        <summary>Why this score</summary>
        <ul>
        {{#reasons}}
        <li>{{reason}}</li>
        {{/reasons}}
        </ul>
        <p class="vector"><code>{{vector}}</code></p>
        </details>
        </article>
        {{/exposures}}
        {{/bands}}
        </section>
        {{/hasExposures}}
        {{#hasTasks}}
        <section aria-labelledby="tasks">
        <h2 id="tasks">What to do, in order</h2>
        <ol class="tasks">
        {{#tasks}}
        <li class="card" id="{{taskAnchor}}">
        <h3>{{taskNumber}}. {{taskTitle}}</h3>
        <p class="quiet">{{worth}}</p>
        <ol class="steps">
        {{#steps}}
        <li>{{step}}</li>
        {{/steps}}
        </ol>
        {{#hasLinks}}
        <p class="label">Where</p>
        <ul class="links">
        {{#links}}
        <li class="address">{{#isLink}}<a rel="noreferrer noopener" href="{{linkText}}">{{linkText}}</a>{{/isLink}}{{^isLink}}{{linkText}}{{/isLink}}</li>
        {{/links}}
        </ul>
        {{/hasLinks}}
        </li>
        {{/tasks}}
        </ol>
        </section>
        {{/hasTasks}}
        {{#hasKnowledge}}
        <section aria-labelledby="knowledge">
        <h2 id="knowledge">What the platforms know</h2>
        <p class="quiet">From your own archives. No visitor sees this, and none of it counts in the scores; whoever takes over an account can ask for the same archive.</p>
        {{#knowledge}}
        <article class="card">
        <h3>{{knowledgeTitle}}</h3>
        <p class="quiet">{{knowledgeSource}}</p>
        <ul>
        {{#items}}
        <li><strong>{{itemTitle}}</strong>: {{itemDetail}}</li>
        {{/items}}
        </ul>
        </article>
        {{/knowledge}}
        </section>
        {{/hasKnowledge}}
        <section aria-labelledby="coverage">
        <h2 id="coverage">What was checked</h2>
        {{#coverage}}
        <p>{{coverageSummary}}</p>
        {{#hasGaps}}
        <h3>No answer, and what to do</h3>
        <ul class="checks">
        {{#gaps}}
        <li><span class="badge {{checkClass}}">{{checkVerdict}}</span> <strong>{{checkHandle}}</strong><p>{{checkReason}}</p><p class="address">{{checkURL}}</p></li>
        {{/gaps}}
        </ul>
        {{/hasGaps}}
        {{#hasChecks}}
        <details>
        <summary>Every check</summary>
        <ul class="checks">
        {{#checks}}
        <li><span class="badge {{checkClass}}">{{checkVerdict}}</span> <strong>{{checkHandle}}</strong><p>{{checkReason}}</p><p class="address">{{#isCheckLinked}}<a rel="noreferrer noopener" href="{{checkURL}}">{{checkURL}}</a>{{/isCheckLinked}}{{^isCheckLinked}}{{checkURL}}{{/isCheckLinked}}</p></li>
        {{/checks}}
        </ul>
        </details>
        {{/hasChecks}}
        {{/coverage}}
        </section>
        <section aria-labelledby="method">
        <h2 id="method">How it was done</h2>
        <dl>
        {{#method}}
        <dt>{{term}}</dt>
        <dd>{{detail}}</dd>
        {{/method}}
        </dl>
        </section>
        {{/report}}
        </main>
        </body>
        </html>

        """#
}
