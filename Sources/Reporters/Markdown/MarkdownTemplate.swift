/// The report's structure in Markdown. `{{value}}` is escaped; `{{{value}}}` is only used for what this module wrote.
/// Words in `[[…]]` are said in the report's language.
enum MarkdownTemplate {
    static let text = #"""
        # {{title}}

        [[Audit of]] {{{day}}}

        {{#hasWarning}}
        **[[Careful.]]** {{warning}}

        {{/hasWarning}}
        ## {{grade}}: {{verdict}}

        {{#hasExposures}}
        {{summary}} {{worstLine}}

        {{/hasExposures}}
        {{#hasGapNote}}
        {{gapNote}}

        {{/hasGapNote}}
        [[This is what strangers can read of these accounts. Search engines, web archives, breaches and other people's pages were not read.]]

        {{#hasTasks}}
        ## {{firstHeading}}

        {{#firstTasks}}
        {{{taskNumber}}}. **{{taskTitle}}.** {{worth}}
        {{/firstTasks}}

        {{#hasWhatIf}}
        {{whatIf}}

        {{/hasWhatIf}}
        {{/hasTasks}}
        {{#hasChanges}}
        ## [[Since last time]]

        {{#changes}}
        - {{change}}
        {{/changes}}

        {{/hasChanges}}
        {{#hasScenarios}}
        ## [[What it allows together]]

        {{#scenarios}}
        ### {{scenarioTitle}}

        {{scenarioSeverity}} {{{scenarioScore}}}, {{tactic}}, [[rule]] {{rule}}

        {{story}}

        **[[What unmasks it.]]** {{defence}}

        [[It builds on]]:

        {{#inputs}}
        - {{inputLabel}} {{inputPlace}}
        {{/inputs}}
        {{#scenarioTies}}
        - {{firstName}} – {{secondName}}: {{cause}}
        {{/scenarioTies}}

        {{/scenarios}}
        {{/hasScenarios}}
        {{#hasExposures}}
        ## [[What stands in public]]

        {{#bands}}
        ### {{bandName}} ({{{bandCount}}})

        {{#exposures}}
        #### {{kindName}} {{shownValue}}

        {{severityName}} {{{score}}}{{#hasDetails}}, {{details}}{{/hasDetails}}{{#hasTactics}}, [[feeds]] {{tactics}}{{/hasTactics}}

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

        [[Why this score]]:

        {{#reasons}}
        - {{reason}}
        {{/reasons}}
        - {{vector}}

        {{/exposures}}
        {{#hasRows}}
        {{#rows}}
        - {{{score}}} {{label}}, {{place}} {{{link}}}
        {{/rows}}

        {{/hasRows}}
        {{/bands}}
        {{/hasExposures}}
        {{#hasTasks}}
        ## [[What to do, in order]]

        {{#tasks}}
        ### {{{taskNumber}}}\. {{taskTitle}}

        {{worth}}{{#hasOutlook}} {{outlook}}{{/hasOutlook}}

        {{#steps}}
        - {{step}}
        {{/steps}}
        {{#links}}
        - {{{link}}}
        {{/links}}

        {{#hasLasting}}
        **[[What it does not undo.]]** {{lasting}}

        {{/hasLasting}}
        {{#hasProof}}
        **[[How to see that it worked.]]** {{proof}}

        {{/hasProof}}
        {{#hasOrigin}}
        {{origin}}

        {{/hasOrigin}}
        {{/tasks}}
        {{#hasMoreTasks}}
        ### [[More to do]]

        {{#moreTasks}}
        - {{{taskNumber}}}: {{taskTitle}}
        {{/moreTasks}}

        {{/hasMoreTasks}}
        {{/hasTasks}}
        {{#advice}}
        {{#hasMeasures}}
        ## [[Make your accounts harder to take]]

        {{#measures}}
        ### {{measureTitle}}

        {{measureReason}}

        {{#measureSteps}}
        - {{step}}
        {{/measureSteps}}

        {{measureOrigin}}

        {{/measures}}
        {{/hasMeasures}}
        {{/advice}}
        {{#hasIdentity}}
        ## [[What ties your accounts]]

        {{#identity}}
        {{identitySummary}}

        {{#traits}}
        {{reason}}

        {{/traits}}
        {{#ties}}
        - {{firstName}} – {{secondName}}: {{cause}}
        {{/ties}}
        {{/identity}}

        {{/hasIdentity}}
        ## [[If it happens]]

        {{#advice}}
        {{#orderOfCalls}}
        - {{step}}
        {{/orderOfCalls}}

        {{officeNote}}

        {{#offices}}
        - **{{officeName}}** ({{officePurpose}}): {{contactLine}} ({{officeSource}})
        {{/offices}}
        {{/advice}}

        {{#hasKnowledge}}
        ## [[What the platforms know]]

        [[From your own archives. No visitor sees this, and none of it counts in the scores; whoever takes over an account can ask for the same archive.]]

        {{#knowledge}}
        ### {{knowledgeTitle}}

        {{knowledgeSource}}

        {{#items}}
        - **{{itemTitle}}**: {{itemDetail}}
        {{/items}}

        {{/knowledge}}
        {{/hasKnowledge}}
        ## [[What was checked]]

        {{#coverage}}
        {{coverageSummary}}

        {{#hasGaps}}
        ### [[No answer, and what to do]]

        {{#gaps}}
        - **{{checkVerdict}}** {{checkHandle}}: {{checkReason}}
          {{{link}}}
        {{/gaps}}

        {{/hasGaps}}
        {{#hasChecks}}
        ### [[Every check]]

        {{#checks}}
        - **{{checkVerdict}}** {{checkHandle}}: {{checkReason}}
          {{{link}}}
        {{/checks}}

        {{/hasChecks}}
        {{/coverage}}
        ## [[How it was done]]

        {{#method}}
        - **{{term}}**: {{detail}}
        {{/method}}

        """#
}
