import type { Checklist, CompiledItem } from "../checklist/checklist.ts";
import { groupedBy } from "./grouped.ts";

/** What one item says about a rule: that it is wanted, with options, or that its opposite is. */
interface Wish {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly rule: string;
  /** One option's value as it is written, "wanted" or "not wanted". */
  readonly says: string;
}

/** Two items that can't both be followed. The first comes earlier in the order of checklists and decides. */
export interface Contradiction {
  readonly rule: string;
  /** Undefined if they disagree about the rule itself. */
  readonly option: string | undefined;
  readonly decides: Wish;
  readonly yields: Wish;
}

/** `checklists` in order of precedence. Each disagreement is reported once for each item that yields. */
export function contradictions(checklists: readonly Checklist[]): readonly Contradiction[] {
  const items = checklists.flatMap((checklist) => checklist.items.map((item) => ({ checklist, item })));
  const wishes = items.flatMap(({ checklist, item }) => wishesOf(checklist.path, item));
  const byTopic = groupedBy(wishes, ({ rule, option }) => `${rule} ${option ?? ""}`);
  return [...byTopic.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          .filter(({ says }) => says !== first.says)
          .map((other) => ({ rule: first.rule, option: first.option, decides: first, yields: other })),
  );
}

/** Rules whose opposite is wanted by an item that comes before every item that wants them. */
export function overruled(checklists: readonly Checklist[]): ReadonlySet<string> {
  const decided = contradictions(checklists).filter(
    ({ option, decides }) => option === undefined && decides.says === UNWANTED,
  );
  return new Set(decided.map(({ rule }) => rule));
}

const WANTED = "wanted";
const UNWANTED = "not wanted";

function wishesOf(path: string, { line, text, bindings, against }: CompiledItem) {
  const place = { path, line, text };
  const wanted = bindings.flatMap(({ rule, options }) => [
    { ...place, rule, option: undefined, says: WANTED },
    ...Object.entries(options).flatMap(([option, value]) =>
      // Lists add up: one item asks for docstrings on classes, another on modules.
      Array.isArray(value) ? [] : [{ ...place, rule, option, says: JSON.stringify(value) }],
    ),
  ]);
  return [...wanted, ...against.map(({ rule }) => ({ ...place, rule, option: undefined, says: UNWANTED }))];
}
