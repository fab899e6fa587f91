extension HTMLTemplate {
    /// Where to report, what was checked, and how.
    static let end = #"""
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
