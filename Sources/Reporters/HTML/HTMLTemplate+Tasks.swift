extension HTMLTemplate {
    /// What to do, in order, and how accounts are made harder to take.
    static let tasks = #"""
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
}
