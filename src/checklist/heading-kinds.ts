import { type AsideKind, soft } from "./aside.ts";
import { FIRM } from "./heading-asides.ts";
import { has, is } from "./heading-words.ts";

/**
 * What a heading says about everything below it: `strict` rules, `rules` that may also be a mere subject, `quality` as a
 * subject, what the agent has its `focus` on, steps of its `work`, a `topic`; or that nothing there asks.
 */
export type HeadingKind = "strict" | "rules" | "quality" | "focus" | "work" | "topic" | AsideKind;

/** In order: the first that fits decides. Phrases stand between commas, in lower case. */
const KINDS: readonly (readonly [HeadingKind, RegExp])[] = [
  ...FIRM,
  [
    "strict",
    has(`standards?, rules?, guidelines?, (?<!\\bunderstand(?:ing)? (?:the )?)requirements?, checklists?, conventions?, invariants?, guiding principles, must(?: not)?(?! fix| read),
      never, always, avoid, non-negotiables?, polic(?:y|ies), golden, anti-?patterns?, pitfalls, mistakes, red flags, smells,
      do'?s, don'?ts?, style guide, layer responsibilities`),
  ],
  [
    "focus",
    /^[^a-z]*(?:(?:core|key|main|primary|your) focus|(?:(?:core|key|main|primary|your) )?focus areas?)[^a-z]*$/,
  ],
  [
    "rules",
    has(`practices, constraints?, principles, verify, gotchas, foot-?guns, focus(?: areas?)?, behaviou?ral traits, code,? with,
      recommended (?:approach(?:es)?|patterns|ways|solutions),
      (?:code|coding|review) style,
      what to (?:check|look for|flag|review|avoid), (?:check|look|examine|scan|watch|review)(?: \\w+){0,3} for,
      what (?:it|this) (?:detects|flags|catches|finds|checks), check(?:ed)? items, additional checks, (?:must|should) fix, review (?:categories|domains|criteria|dimensions|points|items), you (?:will )?(?:identify|detect|flag|catch|block|reject),
      (?:^[^a-z]*(?:check|validate|confirm)|evaluate|ensure|enforce|flag|reject|emphasi[sz]es?|prioriti[sz]es?)(?= *:?$), (?:that|which) (?:include|have|contain)`),
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
      "triggers?, use cases?, you are, you're, i am, i'm, (?<!(?:implement|creat|build|add|design|writ|defin|develop|regist|expos)(?:e|er|ing)? )tools?, about, mission, role, identity, purpose, (?<!(?:security|performance|api|data|logging|testing) )scope",
    ),
  ],
  [
    soft("about the project"),
    has(`project(?:[- ]specific)? (?:context|overview|structure|layout|description|documentation|info\\w*), director(?:y|ies),
      (?:architecture|system|codebase|repo(?:sitory)?) (?:overview|structure), tech\\w* context, key features, learning (?:objectives|goals), development goals, (?:recommended|prefer+ed|project-specific|third[- ]party|key|core) (?:librar(?:y|ies)|packages), see also,
      (?:folder|file) (?:structure|tree|layout|map), files to (?:modify|read|know), quick (?:start|reference), running,
      environment (?:variables(?!.*\\b(?:auth\\w*|security)\\b)|setup), local development, development (?:server|setup|environment), how to (?:run|use),
      what'?s included, reference (?:guides?|files), further reading, sprint, faq, glossary, why (?:this|these|it) (?:matters?|works?|exists?)`),
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
    has(`labels, titles, when (?:you need help|stuck|blocked|in doubt), (?<!(?:\\w|,) )when (?:you are |you're )?(?:indexing|exploring|searching|mapping|planning|researching|investigating|onboarding|summari[sz]ing|gathering|navigating)(?= (?:the|this|a) |[^a-z]*$), interaction style, approval criteria,
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
