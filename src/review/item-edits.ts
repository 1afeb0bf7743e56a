import type { Checklist, CompiledItem } from "../checklist/checklist.ts";
import { groupedBy } from "./grouped.ts";
import { byPath } from "./order.ts";
import type { Comparison, ItemEdit } from "./proposal.ts";
import { wishOf } from "./rule-edits.ts";

interface PlacedItem {
  readonly path: string;
  readonly item: CompiledItem;
}

/** Items before and after a change, by their words: one that moved is the same. */
export function compareItems(
  before: readonly Checklist[],
  after: readonly Checklist[],
): Pick<Comparison, "items" | "sameItems"> {
  const byText = groupedBy(itemsOf(before), ({ item }) => item.text);
  const waiting = new Map([...byText].map(([text, alike]) => [text, [...alike]]));
  const edits: ItemEdit[] = [];
  let sameItems = 0;
  for (const placed of itemsOf(after)) {
    const alike = waiting.get(placed.item.text) ?? [];
    const same = alike.findIndex(({ item }) => meaningOf(item) === meaningOf(placed.item));
    const [former] = alike.splice(Math.max(0, same), 1);
    if (same === -1) edits.push(editOf(placed, former?.item.state, placed.item.state));
    else sameItems += 1;
  }
  for (const gone of [...waiting.values()].flat()) edits.push(editOf(gone, gone.item.state, undefined));
  return { items: edits.sort(inOrder), sameItems };
}

function itemsOf(checklists: readonly Checklist[]): readonly PlacedItem[] {
  return checklists.flatMap(({ path, items }) => items.map((item) => ({ path, item })));
}

function editOf({ path, item }: PlacedItem, before: ItemEdit["before"], after: ItemEdit["after"]): ItemEdit {
  const { line, text, reason, bindings } = item;
  return { path, line, text, before, after, reason, rules: [...new Set(bindings.map(({ rule }) => rule))] };
}

function meaningOf(item: CompiledItem): string {
  return `${item.state} ${wishOf(item)}`;
}

function inOrder(a: ItemEdit, b: ItemEdit): number {
  return byPath(a, b) || a.line - b.line;
}
