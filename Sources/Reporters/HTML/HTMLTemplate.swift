/// The page's structure. `{{value}}` is escaped; `{{{value}}}` is only used for what this module wrote itself. Words in
/// `[[…]]` are said in the report's language.
enum HTMLTemplate {
    static let text = head + verdict + scenarios + exposures + tasks + pictures + end

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
        <p>[[This is what strangers can read of these accounts. Search engines, web archives, breaches and other people's pages were not read.]]</p>
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
}
