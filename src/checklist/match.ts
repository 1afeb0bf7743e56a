import { isRule, type Options, type Requirement } from "../rules/rule.ts";
import { type Answer, type Ask, compileAsk, matchAsk } from "./ask.ts";
import type { Binding, Opposition } from "./checklist.ts";
import { type Clause, indexed } from "./clause.ts";
import type { Example } from "./examples.ts";
import { severityFor } from "./force.ts";
import { combined } from "./options.ts";
import type { ReadItem } from "./read-item.ts";
import { speaksOfOtherCode } from "./stack.ts";
import { stanceOf } from "./stance.ts";
import { clauses, type Word, words } from "./words.ts";

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

/** The rules that answer an item, in order of name, with the words that asked for each. */
export function bind(item: ReadItem, evidence: Evidence, rules: ReadonlyMap<string, Requirement>): Bound {
  if (speaksOfOtherCode(item)) return { bindings: [], against: [] };
  const parts = clausesOf(item, evidence);
  const bindings: Binding[] = [];
  const against: Opposition[] = [];
  for (const [name, rule] of rules) {
    const answers = parts.flatMap((part) => answersOf(rule, part));
    const opposed = matchedBy(answers.filter((it) => it.isAgainst));
    if (opposed.length > 0) {
      against.push({ rule: name, matched: opposed });
      continue;
    }
    const [first] = answers;
    const options = optionsOf(rule, answers);
    if (first === undefined || options === undefined) continue;
    const severity = severityFor(item, rule.severity);
    bindings.push({
      rule: name,
      options,
      severity,
      matched: matchedBy(answers),
      ask: first.ask,
      checked: isRule(rule),
    });
  }
  const byName = (a: { rule: string }, b: { rule: string }) => (a.rule < b.rule ? -1 : 1);
  return { bindings: bindings.sort(byName), against: against.sort(byName) };
}

interface FullAnswer extends Answer {
  readonly ask: string;
  readonly isAgainst: boolean;
}

function answersOf(rule: Requirement, part: Clause): readonly FullAnswer[] {
  return rule.asks.flatMap((phrasing) => {
    const { ask, options } = typeof phrasing === "string" ? { ask: phrasing, options: {} } : phrasing;
    const read = askOf(ask);
    const answer = matchAsk(read, part);
    if (answer === undefined) return [];
    const { isAgainst } = read;
    return [{ words: answer.words, options: { ...options, ...answer.options }, ask, isAgainst }];
  });
}

const ASKS = new Map<string, Ask>();

/** Asks are read when an item first needs them. */
function askOf(text: string): Ask {
  const ask = ASKS.get(text) ?? compileAsk(text);
  ASKS.set(text, ask);
  return ask;
}

function matchedBy(answers: readonly FullAnswer[]): readonly string[] {
  return [...new Set(answers.flatMap((answer) => answer.words))];
}

/** Values that the rule does not know set nothing; undefined if it needs one that nothing sets. */
function optionsOf(rule: Requirement, answers: readonly FullAnswer[]): Options | undefined {
  const said = combined(answers.map(({ options }) => options));
  return [said, {}].find((options) => rule.options.safeParse(options).success);
}

function clausesOf(item: ReadItem, evidence: Evidence): Clause[] {
  const headings = indexed(words(item.headings.slice(-MAX_HEADINGS).join(" . ")));
  const stems = new Set(words(item.text).map(({ stem }) => stem));
  const shown = evidence.filter(({ topic }) => topic.every((stem) => stems.has(stem)));
  const examples = indexed(shown.flatMap((example) => example.shown));
  return item.parts.flatMap(({ text: part, inherited }) =>
    clauses(part).map((text) => {
      const found = words(text);
      return { text, body: indexed(found), stance: stanceOf(text, found, inherited), headings, examples };
    }),
  );
}
