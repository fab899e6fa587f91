extension HTMLTemplate {
    /// What the exposures allow together.
    static let scenarios = #"""
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

    /// The exposures of each band, with filters that need no script.
    static let exposures = #"""
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
        {{#rowGroups}}
        {{#isFolded}}
        <details>
        <summary>{{foldedName}}</summary>
        {{/isFolded}}
        <ul class="rows">
        {{#rows}}
        <li class="item {{classes}}" id="{{anchor}}"><b>{{score}}</b> <bdi>{{label}}</bdi> {{#isLinked}}<a rel="noreferrer noopener" href="{{url}}">{{place}}</a>{{/isLinked}}{{^isLinked}}{{place}}{{/isLinked}}</li>
        {{/rows}}
        </ul>
        {{#isFolded}}
        </details>
        {{/isFolded}}
        {{/rowGroups}}
        </div>
        {{/bands}}
        </div>
        </section>
        {{/hasExposures}}

        """#
}
