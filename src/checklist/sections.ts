import { type Above, ENTRY } from "./above.ts";
import { isOrder } from "./norms.ts";

/** Why something asks for nothing, in the words its owner reads. */
export type Aside =
  | "about the agent"
  | "about the project"
  | "the agent's own work"
  | "an output template"
  | "an example";

/**
 * What the headings above an item make of it. `rules`: what no rule answers is for people. `work`: steps of the agent, which
 * ask something of the code only where a rule says so. An aside asks for nothing at all.
 */
export type Section = "rules" | "topic" | "work" | "open" | { readonly aside: Aside };

/** Headings below which nothing asks, unless a nearer one is of strict rules. */
const FIRST: readonly (readonly [Aside, RegExp])[] = [
  [
    "about the agent",
    /\b(?:expertise|expert in|capabilit(?:y|ies)|competenc(?:y|ies|e)|skills?|knowledge|mastery|speciali[sz](?:es?|ed|ing|ations?)|proficien\w+|knows|familiar with|when (?:not )?to (?:use|invoke|call|delegate|activate)|use (?:this|the) (?:agent|skill|command)|you receive)\b|\byou (?:focus on|handle|own|excel at|are responsible for|bring)\b(?!.*review)/,
  ],
  [
    "an example",
    /^(?:\W|\d)*(?:(?:usage|worked|detailed|quick|code|sample|real(?:[- ]world)?) )*(?:examples?|samples?)\b(?! of (?:bad|wrong))|\bexample (?:\w+ )?(?:interactions?|usage|queries|prompts?|review|output|response|dialogue|conversation|session|workflow)s?\b|^(?:dialogue|conversation|commentary)\b/,
  ],
  [
    "an output template",
    /\b(?:output|response|report(?:ing)?|review|feedback|answer|summary|comment|deliverable)s? (?:formats?|structure|templates?|layout)\b|\b(?:templates?|deliverables?)\b|\b(?:structure|format|organi[sz]e) (?:your|the) (?:review|response|output|feedback|findings|report|answer)\b|^(?:\W|\d)*(?:provide|deliver|return|expected output|you (?:will )?(?:provide|deliver)|your deliverables)\W*$|\b(?:feedback|findings) (?:organi[sz]ed|grouped) by\b|\bfor each (?:issue|finding|problem)\b|\b(?:provide|include) feedback\b|\byou provide\b/,
  ],
  [
    "the agent's own work",
    /\bbefore (?:completing|finishing|submitting|ending|finali[sz]ing) (?:the|your|a) (?:review|report|response|answer)\b|\b(?:your|my) (?:recommendations|reviews?|responses?|answers?|reports?|explanations?)\b|\b(?:guidance|advice|consult\w*)\b.*\byou\b/,
  ],
  [
    "about the project",
    /\bcommands\b|\b(?:edge|test) (?:cases|scenarios)\b|\bwhat (?:to|not to) test\b|\b(?:must|don't) test\b/,
  ],
];

/** Headings of strict rules, which hold wherever they stand. */
const STRICT =
  /\b(?:standards?|rules?|guidelines?|requirements?|checklists?|conventions?|must(?: not)?(?! fix)|never|always|avoid|anti-?patterns?|pitfalls|mistakes|invariants?|non-negotiables?|polic(?:y|ies)|do'?s|don'?ts?|style guide|red flags|smells|golden)\b/;
/** Headings of rules that say no more than what they are about. */
const RULES =
  /\b(?:practices|constraints?|principles|verify|(?:code|coding|review) (?:style|quality)|quality (?:control|assurance|gates?|bar|standards)|behaviou?ral traits|focus areas|(?:review )?focus|what to (?:check|look for|flag|review|avoid)|gotchas|code,? with)\b/;

/** Headings below which nothing asks, unless a nearer one is of rules. */
const SECOND: readonly (readonly [Aside, RegExp])[] = [
  [
    "about the agent",
    /\b(?:traits|personality|persona|identity|your role|who (?:you are|i am)|collaborat\w+|model selection|integration with|integrates with|related (?:agents|skills)|available (?:tools|agents)|scope boundary|not responsible for|out of scope)\b|^(?:\W|\d)*(?:use cases?|you are|you're|i am|i'm|tools?|about|mission|role|purpose|scope|non-scope)\W*$/,
  ],
  [
    "about the project",
    /\b(?:tech(?:nology|nologies|nical)? ?(?:stack|context)|stack|key technologies|project(?:[- ]specific)? (?:context|overview|structure|layout|summary|brief|map|description|background|documentation|info\w*)|(?:architecture|system|codebase|repo(?:sitory)?) overview|repo(?:sitory)? (?:map|structure|layout)|director(?:y|ies)|folder structure|file (?:structure|tree|layout|map)|key (?:files|features)|important files|files to (?:modify|read|know)|table of contents|see also|quick (?:start|reference)|environment (?:variables|setup)|local development|development (?:server|setup|environment)|running|how to (?:run|use)|what'?s included|release notes|changelog|roadmap|sprint|troubleshooting|faq|glossary)\b/,
  ],
  [
    "about the project",
    /^(?:[\d.]+ )?(?:\w+ )?(?:overview|background|resources|references?|(?:reference )?links|related|contents|features|layout|setup|installation|prerequisites|dependencies|license|licence|status|benefits|advantages|contributing)\W*$/,
  ],
  ["an output template", /^(?:\W|\d)*(?:your )?outputs?\W*$/],
  [
    "the agent's own work",
    /\b(?:communicat\w+|tone|handoff|hand-off|escalation|git|commits?|commit messages?|branch(?:es|ing| naming)?|pull requests?|prs?|labels|titles|when (?:you need help|stuck|blocked|in doubt)|interaction style|memory|session context|approval criteria|severity levels)\b/,
  ],
];
const WORK =
  /\b(?:workflows?|process(?:es)?|steps?|approach|methodolog(?:y|ies)|instructions?|tasks?|adding|creating|debugging|implementing|getting started|goals?|phases?|understand|before|after|when (?:\w+ )?invoked|invoked|your job|analysis|audit|assessment|recommendations|reporting)\b/;
const TOPICS =
  /\b(?:patterns?|quality|style|security|safety|handling|testing|tests?|validation|responsibilit(?:y|ies)|performance|database|api|apis|errors?|async|types?|typing|logging|documentation|naming|architecture|models?|schemas?|endpoints?|code|python|fastapi|pydantic|sqlalchemy)\b/;

/** The nearest heading that says something decides; the page's title says little about what stands below others. */
export function sectionOf(above: readonly Above[]): Section {
  let found: "rules" | "topic" | "work" | undefined;
  for (const [index, { text, rank }] of [...above.entries()].reverse()) {
    const words = text.toLowerCase().replaceAll("’", "'");
    const kind = rank >= ENTRY ? kindOfEntry(words) : kindOf(words);
    const isTitle = index === 0 && rank === 1 && above.length > 1;
    if (kind === "strict") return found ?? "rules";
    if (typeof kind !== "object") found ??= kind;
    else if (!isTitle && (kind.isFirst || found !== "rules")) return { aside: kind.aside };
  }
  return found ?? "open";
}

interface Beside {
  readonly aside: Aside;
  readonly isFirst: boolean;
}

function kindOf(words: string): "strict" | "rules" | "work" | "topic" | Beside | undefined {
  const first = asideIn(FIRST, words);
  if (first !== undefined) return { aside: first, isFirst: true };
  if (STRICT.test(words)) return "strict";
  if (RULES.test(words)) return "rules";
  const second = asideIn(SECOND, words);
  if (second !== undefined) return { aside: second, isFirst: false };
  if (WORK.test(words)) return "work";
  return TOPICS.test(words) ? "topic" : undefined;
}

/** An item that others are nested in: an order is about the same as they are. */
function kindOfEntry(words: string): "topic" | Beside | undefined {
  if (/^examples?\b/.test(words)) return { aside: "an example", isFirst: true };
  return isOrder(words) ? "topic" : undefined;
}

function asideIn(asides: readonly (readonly [Aside, RegExp])[], words: string): Aside | undefined {
  return asides.find(([, pattern]) => pattern.test(words))?.[0];
}
