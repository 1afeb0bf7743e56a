import type { Item, ItemState } from "./checklist.ts";
import type { ReadItem } from "./items.ts";

/**
 * Which parts of an agent file ask for anything. Three kinds of section, told by the words of the headings, the
 * innermost first: *about* the agent or the project (skills, role, stack, contents: nothing below it ever asks), the
 * agent's own *work* (steps, output, communication: asks something of the code only where a rule says so), and
 * *standards* (rules, checklists, patterns: what no rule answers is for people).
 */
export type Section = "about" | "work" | "standards" | "other";

const ABOUT = new RegExp(
  [
    /\b(?:expertise|expert in|capabilit(?:y|ies)|skills?|knowledge|speciali[sz](?:e|es|ing|ations?)|proficien\w+)\b/,
    /\b(?:competenc\w+|knows?|familiar with|traits|personality|your role|who you are|collaborat\w+|you receive)\b/,
    /\b(?:when (?:to use|you're invoked|invoked)|use (?:this (?:agent|skill)|when|cases?)|integration with)\b/,
    /\b(?:tech(?:nology)? ?stack|project (?:context|overview|structure)|directory|table of contents|see also)\b/,
    /^(?:examples?|sample|you are|you.re|i am|i.m)\b/,
    /^(?:[\d.]+ )?(?:\w+ )?(?:overview|about|background|tools|commands|resources|references?|(?:reference )?links|related|contents|stack|features)\W*$/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);
const WORK =
  /\b(?:workflow|process|steps?|approach|methodology|communication|tone|output|deliverables?|response (?:format|style)|report(?:ing)?|when you need help|handoff|tasks?|adding|creating|debugging|implementing|getting started|setup|goal|phase|understand|before (?:starting|you start)|invoked|your job)\b/i;
/** These turn any section below an *about* heading into rules again. */
const RULES =
  /\b(?:standards?|rules?|guidelines?|requirements?|checklists?|best practices|conventions?|must|never|always|avoid|verify|anti-patterns?|pitfalls)\b/i;
const TOPICS =
  /\b(?:practices|patterns?|principles|quality|style|do(?:n'?t|s)?|security|safety|handling|testing|validation|responsibilit\w+|constraints?|mistakes|polic(?:y|ies)|performance|database|api|errors?|async|types?)\b/i;

/** A line of a directory: a file's name or path, and what it is. */
const FILE = /^[\w./-]+\.(?:md|mdc|py|toml|ya?ml|json)\b\W/;

export function sectionOf({ text, headings }: Item): Section {
  if (FILE.test(text)) return "about";
  let inner: Section = "other";
  for (const heading of headings.toReversed()) {
    if (RULES.test(heading)) return inner === "other" ? "standards" : inner;
    if (ABOUT.test(heading)) return "about";
    if (inner === "other" && WORK.test(heading)) inner = "work";
    if (inner === "other" && TOPICS.test(heading)) inner = "standards";
  }
  return inner;
}

/** An order to whoever writes the code. Orders to the agent itself ("review", "ask", "run") are not among them. */
const ORDER =
  /^(?:always|never|do not|don't|avoid|ensure|make sure|must|no|use|prefer|add|implement|include|keep|follow|validate|handle|write|create|define|separate|wrap|return|raise|hash|set|apply|enforce|store|log|encrypt|limit|require|document|test|optimi[sz]e|name|declare|specify|annotate|design|maintain|provide|catch|inject|sanitize|expose|support|leverage|configure|organi[sz]e|consider|only)\b/i;
const NORM = /\b(?:must|should|shall|never|always|required|mandatory|has to|have to|needs? to)\b/i;
const ABOUT_ALL = /^(?:all|every|each|any|no)\b/i;

/** The state of an item that no rule answers. */
export function unansweredState(item: ReadItem, section: Section): ItemState {
  if (section === "about") return "context";
  const lead = /^[^:]{1,60}:\s+(.*)$/s.exec(item.text)?.[1] ?? item.text;
  const isNormative = [item.text, lead].some(
    (text) => ORDER.test(text) || NORM.test(text) || ABOUT_ALL.test(text),
  );
  if (section === "work") return item.isMarked || NORM.test(item.text) ? "manual" : "context";
  if (item.isMarked || item.polarity !== "want" || isNormative) return "manual";
  return section === "standards" ? "manual" : "context";
}
