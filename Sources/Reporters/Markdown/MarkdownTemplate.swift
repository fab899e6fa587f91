/// The report's structure in Markdown. `{{value}}` is escaped; `{{{value}}}` is only used for what this module wrote.
enum MarkdownTemplate {
    static let text = #"""
        # {{title}}

        Audit of {{{day}}}

        ## {{grade}}: {{verdict}}

        {{#hasExposures}}
        {{summary}}

        {{/hasExposures}}
        {{#hasGapNote}}
        {{gapNote}}

        {{/hasGapNote}}
        {{#hasTasks}}
        ## {{firstHeading}}

        {{#firstTasks}}
        {{{taskNumber}}}. **{{taskTitle}}.** {{worth}}
        {{/firstTasks}}

        {{/hasTasks}}
        {{#hasChanges}}
        ## Since last time

        {{#changes}}
        - {{change}}
        {{/changes}}

        {{/hasChanges}}
        {{#hasScenarios}}
        ## What it allows together

        {{#scenarios}}
        ### {{scenarioTitle}}

        {{scenarioSeverity}} {{{scenarioScore}}}, {{tactic}}, rule {{rule}}

        {{story}}

        **What unmasks it.** {{defence}}

        It builds on:

        {{#inputs}}
        - {{inputLabel}} {{inputPlace}}
        {{/inputs}}

        {{/scenarios}}
        {{/hasScenarios}}
        {{#hasExposures}}
        ## What stands in public

        {{#bands}}
        ### {{bandName}} ({{{bandCount}}})

        {{#exposures}}
        #### {{kindName}} {{shownValue}}

        {{severityName}} {{{score}}}{{#hasDetails}}, {{details}}{{/hasDetails}}{{#hasTactics}}, feeds {{tactics}}{{/hasTactics}}

        {{#places}}
        - {{handle}}, {{circumstances}}
          {{{link}}}
        {{#hasEvidence}}
          > {{plainEvidence}}
        {{/hasEvidence}}
        {{/places}}
        {{#hasMorePlaces}}
        - {{morePlaces}}
        {{/hasMorePlaces}}

        Why this score:

        {{#reasons}}
        - {{reason}}
        {{/reasons}}
        - {{vector}}

        {{/exposures}}
        {{/bands}}
        {{/hasExposures}}
        {{#hasTasks}}
        ## What to do, in order

        {{#tasks}}
        ### {{{taskNumber}}}\. {{taskTitle}}

        {{worth}}

        {{#steps}}
        - {{step}}
        {{/steps}}
        {{#links}}
        - {{{link}}}
        {{/links}}

        {{/tasks}}
        {{/hasTasks}}
        {{#hasKnowledge}}
        ## What the platforms know

        From your own archives. No visitor sees this, and none of it counts in the scores; whoever takes over an account can ask for the same archive.

        {{#knowledge}}
        ### {{knowledgeTitle}}

        {{knowledgeSource}}

        {{#items}}
        - **{{itemTitle}}**: {{itemDetail}}
        {{/items}}

        {{/knowledge}}
        {{/hasKnowledge}}
        ## What was checked

        {{#coverage}}
        {{coverageSummary}}

        {{#hasGaps}}
        ### No answer, and what to do

        {{#gaps}}
        - **{{checkVerdict}}** {{checkHandle}}: {{checkReason}}
          {{{link}}}
        {{/gaps}}

        {{/hasGaps}}
        {{#hasChecks}}
        ### Every check

        {{#checks}}
        - **{{checkVerdict}}** {{checkHandle}}: {{checkReason}}
          {{{link}}}
        {{/checks}}

        {{/hasChecks}}
        {{/coverage}}
        ## How it was done

        {{#method}}
        - **{{term}}**: {{detail}}
        {{/method}}

        """#
}
