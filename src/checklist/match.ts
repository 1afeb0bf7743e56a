import type { Rule } from "../rules/rule.ts";
import { type Ask, compileAsk, matchAsk } from "./ask.ts";
import type { Binding } from "./checklist.ts";
import { type Clause, indexed } from "./clause.ts";
import { optionsFor, severityFor } from "./force.ts";
import type { Example, ReadItem } from "./items.ts";
import { stanceOf } from "./stance.ts";
import { clauses, type Word, words } from "./words.ts";

const compiled = new WeakMap<Rule, readonly Ask[]>();

function asksOf(rule: Rule): readonly Ask[] {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const asks = rule.asks.map(compileAsk);
  compiled.set(rule, asks);
  return asks;
}

/** What the code examples of a file show, under the words of the heading each stands below. */
export type Evidence = readonly { readonly topic: readonly string[]; readonly shown: readonly Word[] }[];

const MAX_HEADINGS = 6;
const MAX_EXAMPLES = 100;
const MAX_EXAMPLE = 4_000;

export function evidenceOf(examples: readonly Example[]): Evidence {
  return examples.slice(0, MAX_EXAMPLES).flatMap(({ headings, text }) => {
    const topic = words(headings.at(-1) ?? "").map(({ stem }) => stem);
    return topic.length === 0 ? [] : [{ topic, shown: words(text.slice(0, MAX_EXAMPLE)) }];
  });
}

/** The rules that answer an item, by name, with the words that asked for each. */
export function bindingsOf(item: ReadItem, evidence: Evidence, rules: ReadonlyMap<string, Rule>): Binding[] {
  const parts = clausesOf(item, evidence);
  const bindings: Binding[] = [];
  for (const [name, rule] of rules) {
    const asks = asksOf(rule);
    const matches = parts.flatMap((part) => asks.map((ask) => matchAsk(ask, part)));
    const matched = [...new Set(matches.flatMap((match) => match ?? []))];
    if (matched.length === 0) continue;
    const severity = severityFor(item, rule.severity);
    bindings.push({ rule: name, options: optionsFor(name, item), severity, matched });
  }
  return bindings.sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function clausesOf(item: ReadItem, evidence: Evidence): Clause[] {
  const headings = indexed(words(item.headings.slice(-MAX_HEADINGS).join(" . ")));
  const stems = new Set(words(item.text).map(({ stem }) => stem));
  const shown = evidence.filter(({ topic }) => topic.every((stem) => stems.has(stem)));
  const examples = indexed(shown.flatMap((example) => example.shown));
  return clauses(item.text).map((text) => {
    const found = words(text);
    return { body: indexed(found), stance: stanceOf(text, found, item.inherited), headings, examples };
  });
}
