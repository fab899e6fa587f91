/// The page's structure. `{{value}}` is escaped; `{{{value}}}` is only used for what this module wrote itself. Words in
/// `[[…]]` are said in the report's language.
enum HTMLTemplate {
    static let text = head + verdict + scenarios + HTMLTemplate.exposures + tasks + pictures + end

    private static let head = #"""
        <!DOCTYPE html>
        <html lang="{{language}}">
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
        <a class="skip" href="#main">[[Skip to the report]]</a>
        <header class="top">
        <p class="brand">footprint</p>
        <h1>{{report.title}}</h1>
        <p class="quiet">[[Audit of]] <time datetime="{{report.day}}">{{report.day}}</time></p>
        </header>
        <main id="main">
        {{#report}}
        {{#hasWarning}}
        <p class="warning" role="note"><strong>[[Careful.]]</strong> {{warning}}</p>
        {{/hasWarning}}

        """#

    private static let verdict = #"""
        <section class="verdict {{gradeClass}}" aria-labelledby="verdict">
        <h2 id="verdict"><span class="grade">{{grade}}</span> {{verdict}}</h2>
        {{#hasExposures}}
        <svg class="meter" viewBox="0 0 100 3" preserveAspectRatio="none" role="img" aria-label="{{indexLine}}"><rect class="track" width="100" height="3"/><rect class="level" width="{{bar}}" height="3"/></svg>
        <p>{{indexLine}}. {{worstLine}}</p>
        <ul class="counts">
        {{#counts}}
        <li class="{{countClass}}"><strong>{{number}}</strong> {{countName}}</li>
        {{/counts}}
        </ul>
        {{/hasExposures}}
        {{#hasGapNote}}
        <p class="gap">{{gapNote}} <a href="#coverage">[[See what was checked]]</a></p>
        {{/hasGapNote}}
        </section>
        {{#hasTasks}}
        <section aria-labelledby="first">
        <h2 id="first">{{firstHeading}}</h2>
        <ol class="first">
        {{#firstTasks}}
        <li><input type="checkbox" id="done-{{taskNumber}}"><label for="done-{{taskNumber}}">{{taskTitle}}</label><span class="quiet">{{worth}} <a href="#{{taskAnchor}}">[[How to do it]]</a></span></li>
        {{/firstTasks}}
        </ol>
        {{#hasWhatIf}}
        <p class="quiet">{{whatIf}}</p>
        {{/hasWhatIf}}
        </section>
        {{/hasTasks}}
        {{#hasChanges}}
        <section aria-labelledby="changes">
        <h2 id="changes">[[Since last time]]</h2>
        <ul>
        {{#changes}}
        <li>{{change}}</li>
        {{/changes}}
        </ul>
        {{#trend}}
        {{{trendPicture}}}
        <details>
        <summary>[[The same as a table]]</summary>
        <table>
        <caption>[[The exposure index of your audits]]</caption>
        <thead><tr><th scope="col">[[Audit of]]</th><th scope="col">[[Index]]</th><th scope="col">[[Grade]]</th><th scope="col">[[Exposures]]</th></tr></thead>
        <tbody>
        {{#trendRows}}
        <tr><th scope="row">{{trendDay}}</th><td>{{trendIndex}}</td><td>{{trendGrade}}</td><td>{{trendExposures}}</td></tr>
        {{/trendRows}}
        </tbody>
        </table>
        </details>
        {{/trend}}
        </section>
        {{/hasChanges}}
        {{#hasExposures}}
        <nav class="contents" aria-label="[[Contents]]">
        <ul>
        {{#hasScenarios}}
        <li><a href="#scenarios">[[What it allows together]]</a></li>
        {{/hasScenarios}}
        <li><a href="#exposures">[[What stands in public]]</a></li>
        {{#hasTasks}}
        <li><a href="#tasks">[[What to do, in order]]</a></li>
        {{/hasTasks}}
        {{#hasIdentity}}
        <li><a href="#identity">[[What ties your accounts]]</a></li>
        {{/hasIdentity}}
        {{#hasKnowledge}}
        <li><a href="#knowledge">[[What the platforms know]]</a></li>
        {{/hasKnowledge}}
        <li><a href="#reporting">[[If it happens]]</a></li>
        <li><a href="#coverage">[[What was checked]]</a></li>
        <li><a href="#glossary">[[Words]]</a></li>
        <li><a href="#method">[[How it was done]]</a></li>
        </ul>
        </nav>
        {{/hasExposures}}

        """#

    private static let scenarios = #"""
        {{#hasScenarios}}
        <section aria-labelledby="scenarios">
        <h2 id="scenarios">[[What it allows together]]</h2>
        <p class="quiet">[[How somebody could use these traces against you, and what gives them away.]]</p>
        {{#scenarios}}
        <article class="card {{scenarioClass}}">
        <h3>{{scenarioTitle}}</h3>
        <p class="tags"><span class="badge {{scenarioClass}}">{{scenarioSeverity}} {{scenarioScore}}</span> <span>{{tactic}}</span> <span>[[rule]] {{rule}}</span></p>
        <p>{{story}}</p>
        <p class="defence"><strong>[[What unmasks it.]]</strong> {{defence}}</p>
        <p class="label">[[It builds on]]</p>
        <ul class="inputs">
        {{#inputs}}
        <li><a href="#{{inputAnchor}}"><bdi>{{inputLabel}}</bdi></a> <span class="quiet">{{inputPlace}}</span></li>
        {{/inputs}}
        </ul>
        {{#hasScenarioTies}}
        <p class="label">[[How these accounts are found together]]</p>
        <ul class="inputs">
        {{#scenarioTies}}
        <li class="quiet"><bdi>{{firstName}}</bdi> – <bdi>{{secondName}}</bdi>: <bdi>{{cause}}</bdi></li>
        {{/scenarioTies}}
        </ul>
        {{/hasScenarioTies}}
        </article>
        {{/scenarios}}
        </section>
        {{/hasScenarios}}

        """#

    private static let exposures = #"""
        {{#hasExposures}}
        <section aria-labelledby="exposures">
        <h2 id="exposures">[[What stands in public]]</h2>
        <div class="list">
        <p class="filter" id="filter-severity">[[Show]]</p>
        {{#counts}}
        <input type="checkbox" id="show-{{countClass}}" aria-describedby="filter-severity" checked><label for="show-{{countClass}}">{{countName}}</label>
        {{/counts}}
        <p class="filter" id="filter-kind">[[About]]</p>
        <input type="radio" name="kind" id="kind-all" aria-describedby="filter-kind" checked><label for="kind-all">[[everything]]</label>
        {{#families}}
        <input type="radio" name="kind" id="only-{{familyID}}" aria-describedby="filter-kind"><label for="only-{{familyID}}">{{familyName}}</label>
        {{/families}}
        <p class="filter" id="filter-sure">[[How sure]]</p>
        <input type="radio" name="sure" id="sure-all" aria-describedby="filter-sure" checked><label for="sure-all">[[all]]</label>
        <input type="radio" name="sure" id="only-sure" aria-describedby="filter-sure"><label for="only-sure">[[only what is sure]]</label>
        {{#bands}}
        <div class="bandbox band-{{bandClass}}">
        <h3 class="band">{{bandName}} <span class="quiet">({{bandCount}})</span></h3>
        {{#exposures}}
        <article class="card item {{severityClass}} {{familyClass}} {{certaintyClass}}" id="{{anchor}}">
        <h4>{{kindName}} {{#hasValue}}<span class="value"><bdi>{{shownValue}}</bdi></span>{{/hasValue}}</h4>
        <p class="tags"><span class="badge {{severityClass}}">{{severityName}} {{score}}</span>{{#hasDetails}} <span>{{details}}</span>{{/hasDetails}}{{#hasTactics}} <span>[[feeds]] {{tactics}}</span>{{/hasTactics}} <code>{{vector}}</code></p>
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
        <summary>[[Why this score]]</summary>
        <ul>
        {{#reasons}}
        <li>{{reason}}</li>
        {{/reasons}}
        </ul>
        <p class="quiet"><code>footprint explain {{exposureID}}</code></p>
        </details>
        </article>
        {{/exposures}}
        {{#hasRows}}
        <ul class="rows">
        {{#rows}}
        <li class="item {{classes}}" id="{{anchor}}"><b>{{score}}</b> <bdi>{{label}}</bdi> {{#isLinked}}<a rel="noreferrer noopener" href="{{url}}">{{place}}</a>{{/isLinked}}{{^isLinked}}{{place}}{{/isLinked}}</li>
        {{/rows}}
        </ul>
        {{/hasRows}}
        </div>
        {{/bands}}
        </div>
        </section>
        {{/hasExposures}}

        """#

    private static let tasks = #"""
        {{#hasTasks}}
        <section aria-labelledby="tasks">
        <h2 id="tasks">[[What to do, in order]]</h2>
        <p class="quiet">[[Tick off what is done; most browsers keep the ticks when the page is opened again.]]</p>
        <ol class="tasks">
        {{#tasks}}
        <li class="card" id="{{taskAnchor}}">
        <h3>{{taskNumber}}. {{taskTitle}}</h3>
        <p class="quiet">{{worth}}{{#hasOutlook}} {{outlook}}{{/hasOutlook}}</p>
        <ul class="steps">
        {{#steps}}
        <li><input type="checkbox" id="{{stepID}}"><label for="{{stepID}}">{{step}}</label></li>
        {{/steps}}
        </ul>
        {{#hasLasting}}
        <p class="defence"><strong>[[What it does not undo.]]</strong> {{lasting}}</p>
        {{/hasLasting}}
        {{#hasProof}}
        <p><strong>[[How to see that it worked.]]</strong> {{proof}}</p>
        {{/hasProof}}
        {{#hasLinks}}
        <p class="label">[[Where]]</p>
        <ul class="links">
        {{#links}}
        <li class="address">{{#isLink}}<a rel="noreferrer noopener" href="{{linkText}}">{{linkText}}</a>{{/isLink}}{{^isLink}}{{linkText}}{{/isLink}}</li>
        {{/links}}
        </ul>
        {{/hasLinks}}
        <p class="origin">{{origin}}</p>
        </li>
        {{/tasks}}
        </ol>
        {{#hasMoreTasks}}
        <details>
        <summary>[[More to do]]</summary>
        <ul>
        {{#moreTasks}}
        <li id="{{taskAnchor}}">{{taskNumber}}. {{taskTitle}}</li>
        {{/moreTasks}}
        </ul>
        </details>
        {{/hasMoreTasks}}
        </section>
        {{/hasTasks}}
        {{#advice}}
        {{#hasMeasures}}
        <section aria-labelledby="measures">
        <h2 id="measures">[[Make your accounts harder to take]]</h2>
        {{#measures}}
        <article class="card">
        <h3>{{measureTitle}}</h3>
        <p>{{measureReason}}</p>
        <ul class="steps">
        {{#measureSteps}}
        <li><input type="checkbox" id="{{stepID}}"><label for="{{stepID}}">{{step}}</label></li>
        {{/measureSteps}}
        </ul>
        <p class="origin">{{measureOrigin}}</p>
        </article>
        {{/measures}}
        </section>
        {{/hasMeasures}}
        {{/advice}}

        """#

    private static let pictures = #"""
        {{#hasIdentity}}
        <section aria-labelledby="identity">
        <h2 id="identity">[[What ties your accounts]]</h2>
        {{#identity}}
        <p>{{identitySummary}}</p>
        {{#traits}}
        <p>{{reason}}</p>
        {{/traits}}
        {{{identityPicture}}}
        <ol class="accounts">
        {{#accounts}}
        <li><bdi>{{accountName}}</bdi></li>
        {{/accounts}}
        </ol>
        {{#hasTies}}
        <details>
        <summary>[[The same as a table]]</summary>
        <table>
        <caption>[[What ties two accounts]]</caption>
        <thead><tr><th scope="col">[[Account]]</th><th scope="col">[[Account]]</th><th scope="col">[[Tie]]</th></tr></thead>
        <tbody>
        {{#ties}}
        <tr><td><bdi>{{firstName}}</bdi></td><td><bdi>{{secondName}}</bdi></td><td><bdi>{{cause}}</bdi></td></tr>
        {{/ties}}
        </tbody>
        </table>
        </details>
        {{/hasTies}}
        {{/identity}}
        </section>
        {{/hasIdentity}}
        {{#hasExposures}}
        <section aria-labelledby="pictures">
        <h2 id="pictures">[[At a glance]]</h2>
        {{#grid}}
        <h3>[[How grave, and how sure]]</h3>
        {{{gridPicture}}}
        <details>
        <summary>[[The same as a table]]</summary>
        <table>
        <caption>[[Exposures by severity and certainty]]</caption>
        <thead><tr><td></td>{{#columns}}<th scope="col">{{column}}</th>{{/columns}}</tr></thead>
        <tbody>
        {{#gridRows}}
        <tr><th scope="row">{{bandName}}</th>{{#cells}}<td>{{cell}}</td>{{/cells}}</tr>
        {{/gridRows}}
        </tbody>
        </table>
        </details>
        {{/grid}}
        {{#timeLine}}
        <h3>[[When it was posted]]</h3>
        {{{timePicture}}}
        <p class="quiet">{{timeNote}}</p>
        <details>
        <summary>[[The same as a table]]</summary>
        <table>
        <caption>[[Exposures by the time of their newest post]]</caption>
        <thead><tr><th scope="col">[[Time]]</th><th scope="col">[[Exposures]]</th><th scope="col">[[Of these]]</th></tr></thead>
        <tbody>
        {{#timeRows}}
        <tr><th scope="row">{{period}}</th><td>{{periodTotal}}</td><td>{{periodParts}}</td></tr>
        {{/timeRows}}
        </tbody>
        </table>
        </details>
        {{/timeLine}}
        </section>
        {{/hasExposures}}

        """#

    private static let end = #"""
        <section aria-labelledby="reporting">
        <h2 id="reporting">[[If it happens]]</h2>
        {{#advice}}
        <ol>
        {{#orderOfCalls}}
        <li>{{step}}</li>
        {{/orderOfCalls}}
        </ol>
        <p class="quiet">{{officeNote}}</p>
        {{#hasOffices}}
        <ul class="offices">
        {{#offices}}
        <li><strong>{{officeName}}</strong> <span class="quiet">({{officePurpose}})</span>: {{#contacts}}{{#isLink}}<a rel="noreferrer noopener" href="{{linkText}}">{{linkText}}</a>{{/isLink}}{{^isLink}}{{linkText}}{{/isLink}} {{/contacts}}<span class="origin">{{officeSource}}</span></li>
        {{/offices}}
        </ul>
        {{/hasOffices}}
        {{/advice}}
        </section>
        {{#hasKnowledge}}
        <section aria-labelledby="knowledge">
        <h2 id="knowledge">[[What the platforms know]]</h2>
        <p class="quiet">[[From your own archives. No visitor sees this, and none of it counts in the scores; whoever takes over an account can ask for the same archive.]]</p>
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
        <h2 id="coverage">[[What was checked]]</h2>
        {{#coverage}}
        <p>{{coverageSummary}}</p>
        {{#hasGaps}}
        <h3>[[No answer, and what to do]]</h3>
        <ul class="checks">
        {{#gaps}}
        <li><span class="badge {{checkClass}}">{{checkVerdict}}</span> <strong>{{checkHandle}}</strong><p>{{checkReason}}</p><p class="address">{{checkURL}}</p></li>
        {{/gaps}}
        </ul>
        {{/hasGaps}}
        {{#hasChecks}}
        <details{{#isShort}} open{{/isShort}}>
        <summary>[[Every check]]</summary>
        <ul class="checks">
        {{#checks}}
        <li><span class="badge {{checkClass}}">{{checkVerdict}}</span> <strong>{{checkHandle}}</strong><p>{{checkReason}}</p><p class="address">{{#isCheckLinked}}<a rel="noreferrer noopener" href="{{checkURL}}">{{checkURL}}</a>{{/isCheckLinked}}{{^isCheckLinked}}{{checkURL}}{{/isCheckLinked}}</p></li>
        {{/checks}}
        </ul>
        </details>
        {{/hasChecks}}
        {{/coverage}}
        </section>
        <section aria-labelledby="glossary">
        <h2 id="glossary">[[Words]]</h2>
        <dl>
        {{#glossary}}
        <dt>{{word}}</dt>
        <dd>{{meaning}}</dd>
        {{/glossary}}
        </dl>
        </section>
        <section aria-labelledby="method">
        <h2 id="method">[[How it was done]]</h2>
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
