import { type AsideKind, firm, loose, soft } from "./aside.ts";
import { has, is } from "./heading-words.ts";

/**
 * What a heading says about everything below it: `strict` rules, `rules` that may also be a mere subject, `quality` as a
 * subject, what the agent has its `focus` on, steps of its `work`, a `topic`; or that nothing there asks.
 */
export type HeadingKind = "strict" | "rules" | "quality" | "focus" | "work" | "topic" | AsideKind;

/** In order: the first that fits decides. Phrases stand between commas, in lower case. */
const KINDS: readonly (readonly [HeadingKind, RegExp])[] = [
  [
    firm("the agent's own work"),
    has(`false[- ]positives?, legitimate (?:uses?|patterns?|cases?|exceptions?|architectural), (?:acceptable|allowed|permitted) (?:uses?|patterns?|cases?|exceptions?),
      phrasing, wording, (?:never|not|don't|do not) (?:to )?(?:report|flag|raise)\\b(?! missing)`),
  ],
  [
    firm("about the agent"),
    has(`expertise, expert in, capabilit(?:y|ies), competenc(?:y|ies|e), (?<!\\bapply .*)skills?, knowledge, mastery, knows, familiar with,
      speciali[sz](?:es?|ed|ing|ations?), proficien\\w+, when (?:not )?to (?:use|invoke|call|delegate|activate|dispatch|trigger), when to apply (?:this|the),
      (?:use|invoke|dispatch) (?:this|the) (?:agent|skill|command), you receive, (?:this|the) agent (?:does|will|handles|is|only),
      what you (?:do|don't|never) (?:not )?do, (?:not )?your job,
      you (?:focus on|handle|own|excel at|are responsible for|bring)(?!.*review),
      (?<!(?:when|if|as|while|before|after) )you (?:design|build|develop|create|implement)`),
  ],
  [
    firm("an example"),
    /^[^a-z]*(?:(?:usage|worked|detailed|quick|code|sample|real(?:[- ]world)?) )*(?:examples?|samples?)(?=[^a-z]*$| (?:of|for|from|in)\b(?! (?:bad|wrong))|:)/,
  ],
  [
    firm("an example"),
    has(`example (?:\\w+ )?(?:interactions?|usage|quer(?:y|ies)|prompts?|reviews?|outputs?|responses?|sessions?|workflows?),
      sample dialogue, example conversation`),
  ],
  [firm("an example"), /\((?:an )?example\)/],
  [
    firm("an output template"),
    has(`(?<!(?:api|endpoint|http|json|error) )(?:output|response|report(?:ing)?|review|feedback|answer|summary|comment|deliverable)s? (?:formats?|structure|templates?|layout)(?! (?:standards?|conventions?|rules?|consistency)),
      (?:report|comment|message|description|issue|pr|plan|prompt|email) templates?, deliverables?, you (?:will )?provide(?!.*code with), for each (?:issue|finding|problem),
      (?:structure|format|organi[sz]e) (?:your|the) (?:review|response|output|feedback|findings|report|answer),
      (?:finding|issue)s? (?:consolidation|grouping), (?:feedback|findings) (?:organi[sz]ed|grouped) by, (?:provide|include) feedback`),
  ],
  [firm("an output template"), is("provides?, deliver, return, expected output, templates?")],
  [
    "strict",
    /\b(?:checklist|gates?)\b.*\bbefore\b|\b(?:commit|pr|pull request|merge(?: request)?) checklist/,
  ],
  ["work", /\bbefore (?:\w+ ){0,3}(?:commits?|prs?|pull requests?|merge requests?)\b/],
  [
    firm("the agent's own work"),
    has(`before (?:completing|finishing|submitting|ending|finali[sz]ing) (?:the|your|a) (?:review|report|response|answer),
      (?:your|my) (?:recommendations|reviews?|responses?|answers?|reports?|explanations?), response style,
      (?:guidance|advice|consult\\w*)(?=.*\\byou\\b), git, commits?, branch(?:es|ing| names?| naming)?, pull requests?, prs?(?! analy[sz]ers?),
      merge requests?, tone, escalation,
      (?<!(?:api|service|backend|client|network|websocket) )communicat\\w+(?! (?:patterns?|protocols?|between|layer)), hand-?offs?, (?:tool|terminal|shell) (?:usage|use), task management,
      session (?:start|end|management), debug(?:ging)?(?! (?:and|&) (?:logging|monitoring)), troubleshooting,
      diagnos\\w+`),
  ],
  [loose("the agent's own work"), has("(?:when )?(?:you're |you are )?invoked, (?:up)?on invocation")],
  ["strict", /\b(?:stack|project)\b.*\b(?:standards?|rules|guidelines|conventions|requirements)\W*$/],
  [
    firm("about the project"),
    has(`commands, (?<!full[ -]|for (?:this|our|the) )stack(?! traces?), technologies(?! (?:and|&) (?:patterns|conventions|practices)), technology (?:preferences|choices|overview), table of contents, key (?:files|entry points|modules|classes),
      (?:current|available|existing) (?:api )?(?:endpoints|routes),
      (?:implementation|project|current|development|build) (?:status|progress), immediate next, tools? reference, (?:features?|measures|already) implemented,
      needs? implement\\w+, not (?:yet )?implemented, (?:work|implementation) gaps, (?:future|planned) (?:enhancements?|work|improvements?|plans?|features?), sources of truth, important files, repo(?:sitory)? (?:map|layout),
      project (?:summary|brief|map|background), director(?:y|ies) (?:map|tree), (?<!errors? (?:and|&) )(?:edge|test) (?:cases|scenarios),
      what (?:to|not to) test, (?:must|don't) test`),
  ],
  [
    "strict",
    has(`standards?, rules?, guidelines?, requirements?, checklists?, conventions?, invariants?, must(?: not)?(?! fix| read),
      never, always, avoid, non-negotiables?, polic(?:y|ies), golden, anti-?patterns?, pitfalls, mistakes, red flags, smells,
      do'?s, don'?ts?, style guide, layer responsibilities`),
  ],
  ["focus", /^[^a-z]*(?:(?:core|key|main|primary|your) )?focus areas?[^a-z]*$/],
  [
    "rules",
    has(`practices, constraints?, principles, verify, gotchas, focus(?: areas?)?, behaviou?ral traits, code,? with,
      (?:code|coding|review) style,
      what to (?:check|look for|flag|review|avoid), (?:check|look|examine|scan|watch|review)(?: \\w+){0,3} for,
      what (?:it|this) (?:detects|flags|catches|finds|checks), you (?:will )?(?:identify|detect|flag|catch|block|reject),
      (?:evaluate|ensure|enforce|flag|reject|emphasi[sz]es?|prioriti[sz]es?)(?= *:?$), (?:that|which) (?:include|have|contain)`),
  ],
  ["quality", has("(?:code|coding|review) quality, quality (?:control|assurance|gates?|bar)")],
  [
    soft("about the agent"),
    has(`traits, personality, persona, your (?:role|identity), who (?:you are|i am), collaborat\\w+, integrat(?:ion|es) with,
      related (?:agents|skills), available (?:tools|agents), model selection, scope boundary, not responsible for,
      out of scope`),
  ],
  [
    soft("about the agent"),
    is(
      "triggers?, use cases?, you are, you're, i am, i'm, tools?, about, mission, role, identity, purpose, scope",
    ),
  ],
  [
    soft("about the project"),
    has(`project(?:[- ]specific)? (?:context|overview|structure|layout|description|documentation|info\\w*), director(?:y|ies),
      (?:architecture|system|codebase|repo(?:sitory)?) (?:overview|structure), tech\\w* context, key features, learning (?:objectives|goals), development goals, (?:recommended|prefer+ed|project-specific|third[- ]party|key|core) (?:librar(?:y|ies)|packages), see also,
      (?:folder|file) (?:structure|tree|layout|map), files to (?:modify|read|know), quick (?:start|reference), running,
      environment (?:variables|setup), local development, development (?:server|setup|environment), how to (?:run|use),
      what'?s included, reference (?:guides?|files), further reading, release notes, changelog, roadmap, sprint, faq, glossary`),
  ],
  [
    soft("about the project"),
    is(`overview, background, resources, references?, (?:reference )?links, related, contents, features, layout, setup,
      installation, prerequisites, licen[cs]e, status, benefits, advantages, contributing`),
  ],
  [
    soft("about the project"),
    /^[^a-z]*(?:(?:external|key|main|project|python|runtime|dev(?:elopment)?|required) )?dependencies[^a-z]*$/,
  ],
  [soft("an output template"), is("outputs?")],
  [
    soft("the agent's own work"),
    has(`labels, titles, when (?:you need help|stuck|blocked|in doubt), interaction style, approval criteria,
      memory(?! (?:management|usage|leaks?|efficiency))`),
  ],
  [
    "work",
    has(`workflows?, process(?:es)?, steps?, approach, methodolog(?:y|ies), instructions?, tasks?, adding, creating,
      implementing, getting started, severity (?:levels?|definitions?|classification), goals?, phases?, understand, before, after, analysis, audit,
      assessment, recommendations, reporting`),
  ],
  [
    "topic",
    has(`patterns?, quality, style, security, safety, handling, testing, tests?, validation, responsibilit(?:y|ies),
      performance, database, apis?, errors?, async, types?, typing, logging, documentation, naming, architecture, models?,
      schemas?, endpoints?, code, python, fastapi, pydantic, sqlalchemy`),
  ],
];

/** Undefined if the heading says nothing about what stands below it. */
export function kindOfHeading(heading: string): HeadingKind | undefined {
  const words = heading.toLowerCase().replaceAll("’", "'");
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0];
}
