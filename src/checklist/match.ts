import { isRule, type Options, type Requirement } from "../rules/rule.ts";
import { type Answer, matchAsk } from "./answer.ts";
import { isSure } from "./ask.ts";
import { type AskIndex, asksOf } from "./ask-index.ts";
import { readClauses } from "./beginnings.ts";
import type { Binding, Opposition } from "./checklist.ts";
import { type Clause, indexed } from "./clause.ts";
import type { Example } from "./examples.ts";
import { severityFor } from "./force.ts";
import { joinedWith } from "./joined.ts";
import { combined } from "./options.ts";
import type { ReadItem } from "./read-item.ts";
import { isAboutTests, type PageStack, speaksOfOtherCode } from "./stack.ts";
import { inheritedBy, stanceOf } from "./stance.ts";
import { withWholes } from "./wholes.ts";
import { type Word, words } from "./words.ts";

/** What the code examples of a file show, under the words of the heading each stands below. */
export type Evidence = readonly { readonly topic: readonly string[]; readonly shown: readonly Word[] }[];

const MAX_HEADINGS = 6;
const MAX_EXAMPLES = 100;
const MAX_EXAMPLE = 4_000;

export function evidenceOf(examples: readonly Example[]): Evidence {
  const good = examples.filter(({ polarity }) => polarity === undefined || polarity === "want");
  return good.slice(0, MAX_EXAMPLES).flatMap(({ headings, text }) => {
    const topic = words(headings.at(-1) ?? "").map(({ stem }) => stem);
    return topic.length === 0 ? [] : [{ topic, shown: words(text.slice(0, MAX_EXAMPLE)) }];
  });
}

/** What an item asks for, and what it asks the opposite of. */
export interface Bound {
  readonly bindings: readonly Binding[];
  readonly against: readonly Opposition[];
}

/** What an item's whole page tells of it. */
export interface Surroundings {
  readonly evidence: Evidence;
  /** Whose code the page is for. */
  readonly stack: PageStack;
}

/** The rules that answer an item, in order of name, with the words that asked for each. */
export function bind(
  item: ReadItem,
  { evidence, stack }: Surroundings,
  rules: ReadonlyMap<string, Requirement>,
): Bound {
  if (speaksOfOtherCode(item, stack)) return { bindings: [], against: [] };
  const bindings: Binding[] = [];
  const against: Opposition[] = [];
  const answered = answersTo(clausesOf(item, evidence), asksOf(rules));
  const isOfTests = answered.size > 0 && isAboutTests(item);
  for (const [name, given] of answered) {
    const rule = rules.get(name);
    if (rule === undefined || (isOfTests && !name.startsWith("tests/"))) continue;
    const answers = given.filter((answer) => isKnown(rule, answer));
    const opposed = matchedBy(answers.filter((it) => it.isAgainst));
    if (opposed.length > 0) {
      against.push({ rule: name, matched: opposed });
      continue;
    }
    const [first] = answers;
    const options = optionsOf(rule, answers);
    if (first === undefined || options === undefined) continue;
    const severity = severityFor(item, rule.severity);
    const matched = matchedBy(answers);
    const { ask } = answers.find((answer) => isSure(answer.ask)) ?? first;
    bindings.push({ rule: name, options, severity, matched, ask, checked: isRule(rule) });
  }
  const byName = (a: { rule: string }, b: { rule: string }) => (a.rule < b.rule ? -1 : 1);
  return { bindings: bindings.sort(byName), against: against.sort(byName) };
}

interface FullAnswer extends Answer {
  readonly ask: string;
  readonly isAgainst: boolean;
}

/** By rule, in the order of the clauses. */
function answersTo(parts: readonly Clause[], index: AskIndex): ReadonlyMap<string, readonly FullAnswer[]> {
  const answers = new Map<string, FullAnswer[]>();
  for (const part of parts) {
    for (const { rule, text, ask, options } of index(part)) {
      const answer = matchAsk(ask, part);
      if (answer === undefined) continue;
      const { words: said, options: set } = answer;
      const full = { words: said, options: { ...options, ...set }, ask: text, isAgainst: ask.isAgainst };
      answers.set(rule, [...(answers.get(rule) ?? []), full]);
    }
  }
  return answers;
}

function matchedBy(answers: readonly FullAnswer[]): readonly string[] {
  return [...new Set(answers.flatMap((answer) => answer.words))];
}

/** Words whose values the rule refuses speak of something else. */
function isKnown(rule: Requirement, { options }: FullAnswer): boolean {
  return Object.keys(options).length === 0 || rule.options.safeParse(options).success;
}

/** Undefined if the rule needs one that no words set. */
function optionsOf(rule: Requirement, answers: readonly FullAnswer[]): Options | undefined {
  const options = combined(answers.map((answer) => answer.options));
  return rule.options.safeParse(options).success ? options : undefined;
}

/** "**Services**: no HTTP imports": what an item says first heads what follows. */
const LEAD = /^(?:[^.:;!?()]|\.(?=\S)|\([^()]{1,40}\)){1,50}?(?=[:.!?]\s(?!you\b)|\s[–—-]\s)/i;

function leadOf({ text }: ReadItem): string {
  return LEAD.exec(text)?.[0] ?? "";
}

/** For whom a page is written, and in what way work is done, is not what it speaks of. */
const READERS =
  /\b(?:for )?(?:github )?copilot(?: instructions)?\b|\bclaude code\b|\btest[- ]driven(?: development)?\b/gi;

function clausesOf(item: ReadItem, evidence: Evidence): Clause[] {
  const above = item.headings.slice(-MAX_HEADINGS).map((heading) => heading.replace(READERS, ""));
  const headings = indexed(words(above.join(" . ")));
  const stems = new Set(words(item.text).map(({ stem }) => stem));
  const shown = evidence.filter(({ topic }) => topic.every((stem) => stems.has(stem)));
  const examples = indexed(shown.flatMap((example) => example.shown));
  return item.parts.flatMap(({ text: part, inherited }) => {
    const texts = readClauses(part);
    const joined = joinedWith(item, texts);
    const underLead = texts.length < 2 ? headings : indexed(words([...above, leadOf(item)].join(" . ")));
    const read = texts.flatMap(withWholes).map((text, index): Clause => {
      const found = words(text);
      const stance = stanceOf(text, found, inheritedBy(text, index, inherited));
      return {
        ...{ text, body: indexed(found), ownFrom: 0, stance, examples },
        headings: index === 0 ? headings : underLead,
      };
    });
    if (joined === undefined) return read;
    const found = words(joined.text);
    const stance = stanceOf(joined.text, found, inherited);
    return [...read, { ...joined, body: indexed(found), stance, headings, examples }];
  });
}
