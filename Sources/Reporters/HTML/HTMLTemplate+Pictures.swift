extension HTMLTemplate {
    /// The identity graph and the charts, each with its table.
    static let pictures = #"""
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
}
