import type { Options, Requirement } from "../rules/rule.ts";
import { type Ask, compileAsk } from "./ask.ts";
import type { Clause } from "./clause.ts";

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

/** Answers in the order of rules and of their asks. */
function indexOf(rules: ReadonlyMap<string, Requirement>): AskIndex {
  const all = [...rules].flatMap(([rule, { asks }]) =>
    asks.map((phrasing): Asking => {
      const { ask, options } = typeof phrasing === "string" ? { ask: phrasing, options: {} } : phrasing;
      return { rule, text: ask, ask: compileAsk(ask), options };
    }),
  );
  const byStem = new Map<string, number[]>();
  const always: number[] = [];
  for (const [place, { ask }] of all.entries()) {
    const stems = stemsOf(ask);
    if (stems === undefined) always.push(place);
    for (const stem of stems ?? []) byStem.set(stem, [...(byStem.get(stem) ?? []), place]);
  }
  return ({ body }) => {
    const places = new Set(always);
    for (const stem of body.places.keys()) for (const place of byStem.get(stem) ?? []) places.add(place);
    return [...places].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
  };
}

/** One of these must stand in the clause: those of the term with the fewest. Undefined if words elsewhere could do. */
function stemsOf({ terms }: Ask): ReadonlySet<string> | undefined {
  const choices = terms
    .filter(({ isForbidden, phrases }) => !isForbidden && phrases.every(({ place }) => place === "clause"))
    .map(({ phrases }) => new Set(phrases.flatMap(({ words }) => words[0]?.stem ?? [])));
  return choices.sort((a, b) => a.size - b.size)[0];
}
