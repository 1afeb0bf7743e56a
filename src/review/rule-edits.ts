import type { Checklist, CompiledItem } from "../checklist/checklist.ts";
import { activeRules } from "./active.ts";
import { levelOf } from "./config-rules.ts";
import type { Config } from "./config-schema.ts";
import { byText } from "./order.ts";
import type { RuleEdit } from "./proposal.ts";
import type { ActiveRule } from "./review.ts";

/** What is asked at one time, by checklists in order of precedence. */
export interface Asking {
  readonly checklists: readonly Checklist[];
  readonly levels: Config["rules"];
}

type Place = RuleEdit["reach"];

/**
 * Rules in order of name that are asked for newly, no longer, or with other options or another severity, each with the files for
 * which that is so. What is the same inside a folder is said once.
 */
export function ruleEdits(before: Asking, after: Asking): readonly RuleEdit[] {
  const places = placesOf([...before.checklists, ...after.checklists]);
  const [then, now] = [rulesAt(places, before), rulesAt(places, after)];
  const [known, wanted] = [namesIn(then), namesIn(now)];
  const isConfigured = (rule: string) => levelOf(rule, before.levels) !== levelOf(rule, after.levels);
  const said = new Map<string, Place[]>();
  const edits = places.flatMap((reach) => {
    const [old, young] = [then.get(reach) ?? NONE, now.get(reach) ?? NONE];
    const names = new Set([...old.keys(), ...young.keys()]);
    return [...names].flatMap((rule): RuleEdit[] => {
      const edit = { rule, reach, before: old.get(rule), after: young.get(rule) };
      const key = JSON.stringify([rule, settings(edit.before), settings(edit.after)]);
      const elsewhere = said.get(key) ?? [];
      const isSaid = elsewhere.some((place) => holdsAt(reach, place));
      if (settings(edit.before) === settings(edit.after) || isSaid) return [];
      said.set(key, [...elsewhere, reach]);
      const kind = known.has(rule) ? (wanted.has(rule) ? "changed" : "gone") : "new";
      return [{ ...edit, kind, isConfigured: isConfigured(rule) }];
    });
  });
  return edits.sort((a, b) => byText(a.rule, b.rule));
}

/** Other options find other things; another severity does not. */
export function hasSameOptions(one: ActiveRule, other: ActiveRule): boolean {
  return inOrder(one.options) === inOrder(other.options);
}

/** Not so when a rule goes, or only weighs more or less. */
export function findsOtherThings({ before, after }: RuleEdit): boolean {
  return after !== undefined && (before === undefined || !hasSameOptions(before, after));
}

function settings(active: ActiveRule | undefined): string {
  return active === undefined ? "" : `${active.severity} ${inOrder(active.options)}`;
}

function inOrder(options: ActiveRule["options"]): string {
  return JSON.stringify(Object.entries(options).sort(([a], [b]) => byText(a, b)));
}

type RulesByName = ReadonlyMap<string, ActiveRule>;
type RulesByPlace = ReadonlyMap<Place, RulesByName>;

const NONE: RulesByName = new Map();

function namesIn(rules: RulesByPlace): ReadonlySet<string> {
  return new Set([...rules.values()].flatMap((byName) => [...byName.keys()]));
}

function rulesAt(places: readonly Place[], { checklists, levels }: Asking): RulesByPlace {
  const lean = checklists.map(withoutRepetition);
  return new Map(
    places.map((place) => {
      const applying = lean.filter(({ reach }) => holdsAt(place, reach));
      return [place, new Map(activeRules(applying, levels).map((active) => [active.rule, active]))];
    }),
  );
}

/** Where checklists apply, folders before those inside them. */
function placesOf(checklists: readonly Checklist[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { reach } of checklists) {
    const { folder, globs } = reach;
    const key = JSON.stringify([folder, globs ?? null]);
    if (globs?.length !== 0) places.set(key, places.get(key) ?? { folder, globs });
  }
  return [...places].sort(([a, one], [b, other]) => breadth(one, other) || byText(a, b)).map(([, it]) => it);
}

function breadth(a: Place, b: Place): number {
  return a.folder.length - b.folder.length || Number(a.globs !== undefined) - Number(b.globs !== undefined);
}

/** Is it sure that a checklist with this reach applies to all that is meant by the place? */
function holdsAt(place: Place, { folder, globs }: Place): boolean {
  if (!place.folder.startsWith(folder)) return false;
  if (globs === undefined) return true;
  return folder === place.folder && JSON.stringify(globs) === JSON.stringify(place.globs);
}

/** Only items that add to what is asked: one file can say the same thing a thousand times. */
function withoutRepetition(checklist: Checklist): Checklist {
  const said = new Set<string>();
  const items = checklist.items.filter((item) => {
    const meaning = wishOf(item);
    if (item.bindings.length + item.against.length === 0 || said.has(meaning)) return false;
    said.add(meaning);
    return true;
  });
  return { ...checklist, items };
}

/** What an item asks for, whatever its words. */
export function wishOf({ bindings, against }: Pick<CompiledItem, "bindings" | "against">): string {
  const wanted = bindings.map(({ rule, options, severity }) => [rule, inOrder(options), severity]);
  return JSON.stringify([wanted, against.map(({ rule }) => rule)]);
}
