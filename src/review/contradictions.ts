import type { Checklist, CompiledItem } from "../checklist/checklist.ts";
import { type Reach, sharesFiles } from "../checklist/reach.ts";
import { groupedBy } from "./grouped.ts";

/** What one item says about a rule: that it is wanted, with which options, or that its opposite is. */
export interface Wish {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** An option's value as it is written, "wanted" or "not wanted". */
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

interface Placed extends Wish {
  readonly rule: string;
  readonly option: string | undefined;
  readonly reach: Reach;
}

/** `checklists` in order of precedence. Each item that yields is reported once for each thing it says. */
export function contradictions(checklists: readonly Checklist[]): readonly Contradiction[] {
  const wishes = checklists.flatMap(({ path, reach, items }) =>
    items.flatMap((item) => wishesOf(item).map((wish): Placed => ({ ...wish, path, reach }))),
  );
  const byTopic = groupedBy(wishes, ({ rule, option }) => `${rule} ${option ?? ""}`);
  return [...byTopic.values()].flatMap((topic) => {
    const leaders = [...groupedBy(topic, ({ path }) => path).values()].flatMap(([first]) => first ?? []);
    return topic.flatMap((wish) => {
      const decides = leaders.find((it) => it.path === wish.path || sharesFiles(it.reach, wish.reach));
      if (decides === undefined || decides.says === wish.says) return [];
      return [{ rule: wish.rule, option: wish.option, decides: bare(decides), yields: bare(wish) }];
    });
  });
}

/** Rules of which an item wants the opposite, and none before it wants them. */
export function overruled(checklists: readonly Checklist[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  for (const { rule, option, says } of checklists.flatMap(({ items }) => items.flatMap(wishesOf))) {
    if (option === undefined && !first.has(rule)) first.set(rule, says);
  }
  return new Set([...first].flatMap(([rule, says]) => (says === UNWANTED ? [rule] : [])));
}

const WANTED = "wanted";
const UNWANTED = "not wanted";

function wishesOf({ line, text, bindings, against }: CompiledItem) {
  const wanted = bindings.flatMap(({ rule, options }) => [
    { line, text, rule, option: undefined, says: WANTED },
    ...Object.entries(options).flatMap(([option, value]) =>
      // Lists add up: one item asks for docstrings on classes, another on modules.
      Array.isArray(value) ? [] : [{ line, text, rule, option, says: JSON.stringify(value) }],
    ),
  ]);
  return [...wanted, ...against.map(({ rule }) => ({ line, text, rule, option: undefined, says: UNWANTED }))];
}

function bare({ path, line, text, says }: Placed): Wish {
  return { path, line, text, says };
}
