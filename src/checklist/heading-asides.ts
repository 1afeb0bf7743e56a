import { type AsideKind, firm, loose } from "./aside.ts";
import { has, is } from "./heading-words.ts";

/** "Common pitfalls & debugging" are pitfalls before all, and "when reviewing or debugging" is about reviews. */
const AFTER_RULES =
  "(?<!\\b(?:pitfalls|gotchas|mistakes|anti-?patterns|review(?:s|ing)?(?: code)?) (?:and|&|or) )";

/** "See errors.md for patterns, including:", and then what another page tells. What it calls rules are rules. */
const POINTER =
  /^[^a-z]*(?:please )?(?:see|refer to|consult|read)\b(?!.*\b(?:rules?|requirements?|conventions?|standards?|checklists?|must|should)\b).*(?:\.(?:md|mdc|rst|txt)|\b(?:docs?|guides?|readme|wiki|references?|skills?|documentation))\b.*\b(?:for|about|covers|covering|includes|including|explains|describes|like|such as)\b[^.:]{0,60}:\W*$/;

/** Whether a line only points to another page, of which what stands below tells. */
export function isPointer(text: string): boolean {
  return POINTER.test(text.toLowerCase());
}

/**
 * Headings below which nothing asks unless strict rules stand nearer, and the few that look like them and are such rules. In
 * order: the first that fits decides. Phrases stand between commas, in lower case.
 */
export const FIRM: readonly (readonly ["strict" | "work" | AsideKind, RegExp])[] = [
  [
    firm("the agent's own work"),
    has(`false[- ]positives?, (?:what )?(?:this|the) \\w+ (?:ignores|skips|does not (?:check|flag|review)), not (?:an? )?(?:findings?|issues?|problems?|violations?|smells?|slop), (?:only|sole) exceptions?, exceptions? to (?:this|that|the|these|our), legitimate (?:uses?|patterns?|cases?|exceptions?|architectural), (?:acceptable|allowed|permitted) (?:uses?|patterns?|cases?|exceptions?),
      phrasing, wording, (?:never|not|don't|do not) (?:to )?(?:report|flag|raise)\\b(?! missing)`),
  ],
  [
    firm("about the agent"),
    has(`expertise, expert in, capabilit(?:y|ies), competenc(?:y|ies|e), (?<!\\bapply .*)skills?, knowledge, mastery, knows, familiar with,
      speciali[sz](?:es?|ed|ing|ations?), proficien\\w+, when (?:not )?to (?:use(?= (?:this|the|it|me|each|which)\\b| (?:agents?|skills?)\\b|[^a-z]*$)|invoke|call|delegate|activate|dispatch|trigger), when to apply (?:this|the),
      (?:use|invoke|dispatch) (?:this|the) (?:agent|skill|command), you receive, (?:this|the) agent (?:does|will|handles|is|only),
      what you (?:do|don't|never) (?:not )?do, (?:not )?your job,
      you (?:focus on|handle|own|excel at|are responsible for|bring)(?!.*review),
      (?<!(?:when|if|as|while|before|after) )you (?:design|build|develop|create|implement)(?! must)`),
  ],
  [
    firm("an example"),
    /^[^a-z]*(?:(?:usage|worked|detailed|quick|code|sample|few[- ]shot|trigger|templates?|[\w-]+-perspective|real(?:[- ]world)?) )*(?:examples?|samples?)(?=[^a-z]*$| (?:of|for|from|in)\b(?! (?:bad|wrong))|:)/,
  ],
  [
    firm("an example"),
    has(`example (?:\\w+ )?(?:interactions?|scenarios?|usage|quer(?:y|ies)|prompts?|reviews?|outputs?|responses?|sessions?|workflows?),
      sample dialogue, example conversation`),
  ],
  [firm("an example"), /\((?:an )?example\)/],
  ["strict", /^[^a-z]*when (?:you )?(?:are )?(?:providing|writing|generating|producing) (?:\w+ )?code\b/],
  [
    firm("an output template"),
    has(`(?<!(?:api|endpoint|http|json|error) )(?:output|response|report(?:ing)?|review|feedback|answer|summary|comment|deliverable)s? (?:formats?|structure|templates?|layout)(?! (?:standards?|conventions?|rules?|consistency)),
      (?:report|comment|message|description|issue|pr|plan|prompt|email) templates?, deliverables?, you (?:will )?provide(?!.*code with), for each (?:issue|finding|problem),
      (?:structure|format|organi[sz]e) (?:your|the) (?:review|response|output|feedback|findings|report|answer),
      (?:finding|issue)s? (?:consolidation|grouping), (?:feedback|findings) (?:organi[sz]ed|grouped) by, (?:provide|include) feedback`),
  ],
  [
    firm("an output template"),
    is("provides?, deliver, (?<!\\b(?:never|not) )return, expected output, templates?"),
  ],
  [
    "strict",
    /\b(?:checklist|gates?)\b.*\bbefore\b|\b(?:commit|pr|pull request|merge(?: request)?) checklist/,
  ],
  ["work", /\bbefore (?:\w+ ){0,3}(?:commits?|prs?|pull requests?|merge requests?)\b/],
  [
    firm("the agent's own work"),
    has(`before (?:completing|finishing|submitting|ending|finali[sz]ing) (?:the|your|a) (?:review|report|response|answer),
      (?:your|my) (?:recommendations|reviews?(?! (?:checklists?|criteria|process|workflow|priorit\\w+))|responses?|answers?|reports?|explanations?), response style,
      (?:guidance|advice|consult\\w*)(?=.*\\byou\\b), git, (?<!(?:never|not|don't|transactions?|transactions? .*) )commits?(?!.*\\b(?:transactions?|flush|rollback)\\b), branch(?:es|ing| names?| naming)?, pull requests?, prs?(?! analy[sz]ers?),
      merge requests?, tone, escalation,
      (?<!(?:api|service|backend|client|network|websocket) )communicat\\w+(?! (?:patterns?|protocols?|between|layer)), hand-?offs?, (?:tool|terminal|shell) (?:usage|use), (?<!\\b(?:async\\w*|concurren\\w+|background)\\b.*)task management(?! apis?),
      session (?:start|end), ${AFTER_RULES}debug(?:ging)?(?! (?:and|&) (?:logging|monitoring)), ${AFTER_RULES}troubleshooting,
      diagnos\\w+`),
  ],
  [loose("the agent's own work"), has("(?:when )?(?:you're |you are )?invoked, (?:up)?on invocation")],
  [firm("about the project"), POINTER],
  [
    firm("about the project"),
    has(
      "when (?:adding|creating|writing|contributing|updating) (?:an? )?(?:new )?(?:templates?|examples?|skills?|agents?|prompts?)",
    ),
  ],
  [firm("about the project"), /^[^a-z0-9]*\d{4}-\d{2}-\d{2}\b/],
  ["strict", /\b(?:stack|project)\b.*\b(?:standards?|rules|guidelines|conventions|requirements)\W*$/],
  [
    firm("about the project"),
    has(`(?:progress|change|work|dev(?:elopment)?) ?logs?, release notes, (?:change|deploy(?:ment)?|fix|incident|release|update|version) history,
      (?:just|newly|recently) (?:added|changed|completed|deployed|fixed|implemented|shipped), (?:previous|past|recent|latest|applied) (?:bug ?)?fixes, roadmap, milestones?, backlog,
      (?:completed|finished|shipped) (?:features?|tasks?|work|phases?|items?|steps?|improvements?), (?:phase|sprint|step|milestone|week) \\w+ (?:completed|done|finished),
      (?:known )?limitations, commands, (?<!full[ -]|for (?:this|our|the) )stack(?! traces?), technologies(?! (?:and|&) (?:patterns|conventions|practices)), technology (?:preferences|choices|overview), table of contents, key (?:files|entry points|modules|classes),
      (?:current|available|existing) (?:api )?(?:endpoints|routes),
      (?:implementation|project|current|development|build) (?:status|progress), immediate next, tools? reference, (?:features?|measures|already) implemented,
      needs? implement\\w+, not (?:yet )?implemented, (?:work|implementation) gaps, (?:future|planned) (?:enhancements?|work|improvements?|plans?|features?), sources of truth, important files, repo(?:sitory)? (?:map|layout),
      project (?:summary|brief|map|background), director(?:y|ies) (?:map|tree), (?<!errors? (?:and|&) )(?:edge|test) (?:cases|scenarios),
      what (?:to|not to) test, (?:must|don't) test`),
  ],
];
