import type { Options, Phrasing, Requirement } from "../rules/rule.ts";
import { type Ask, compileAsk, termsOf } from "./ask.ts";
import type { Clause } from "./clause.ts";
import { countOf, firstStem, sourcesOf } from "./terms.ts";

/** One way to ask for a rule. */
export interface Asking {
  readonly rule: string;
  /** The ask as its rule writes it. */
  readonly text: string;
  readonly ask: Ask;
  /** Set whatever the words. */
  readonly options: Options;
}

/** Hundreds of asks are there and a clause has a dozen words: only those are tried that have one of them. */
export type AskIndex = (clause: Clause) => readonly Asking[];

const INDEXES = new WeakMap<ReadonlyMap<string, Requirement>, AskIndex>();

export function asksOf(rules: ReadonlyMap<string, Requirement>): AskIndex {
  const known = INDEXES.get(rules) ?? indexOf(rules);
  INDEXES.set(rules, known);
  return known;
}

/** Answers in the order of rules and of their asks. An ask is compiled when a clause first has its word. */
function indexOf(rules: ReadonlyMap<string, Requirement>): AskIndex {
  const all = [...rules].flatMap(([rule, { asks }]) => asks.map((phrasing) => askingOf(rule, phrasing)));
  const byStem = new Map<string, number[]>();
  const always: number[] = [];
  for (const [place, { text }] of all.entries()) {
    const stems = stemsOf(text);
    if (stems === undefined) always.push(place);
    for (const stem of stems ?? []) byStem.set(stem, [...(byStem.get(stem) ?? []), place]);
  }
  return ({ body }) => {
    const places = new Set(always);
    for (const stem of body.places.keys()) for (const place of byStem.get(stem) ?? []) places.add(place);
    return [...places].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
  };
}

function askingOf(rule: string, phrasing: Phrasing): Asking {
  const { ask: text, options } = typeof phrasing === "string" ? { ask: phrasing, options: {} } : phrasing;
  let ask: Ask | undefined;
  return {
    rule,
    text,
    options,
    get ask() {
      ask ??= compileAsk(text);
      return ask;
    },
  };
}

/** One of these must stand in the clause: those of the term with the fewest. Undefined if words elsewhere could do. */
function stemsOf(ask: string): ReadonlySet<string> | undefined {
  const [fewest] = termsOf(ask)
    .filter((term) => !/(?:^|\|)[#~]/.test(term))
    .map((term) => ({ term, count: countOf(term, ask) }))
    .sort((a, b) => a.count - b.count);
  return fewest && new Set(sourcesOf(fewest.term, ask).flatMap((source) => firstStem(source) ?? []));
}
