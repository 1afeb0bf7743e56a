import { statementAfter } from "./blocks.ts";
import { headOf, meaningOf } from "./names.ts";
import { providersOf } from "./providers.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import type { Source } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What a parameter is given by a dependency, which then does nothing with it but end it. */
export const isOnlyEnded = remembered((source: Source, parameter: Syntax): boolean => {
  const [spot, another] = providersOf(source, parameter);
  const origin = spot && meaningOf(spot.source, spot.node)?.origin;
  if (another !== undefined || origin?.binding.kind !== "function") return false;
  return onlyEndsIt(origin.source, origin.binding.node) === true;
});

/** What keeps or sends something. */
const USING = /\.(?:add\w*|begin\w*|commit|delete|exec\w*|flush|merge|quer\w+|scalars?)\(/;

/** What comes right after it leaves a loop for good, or the one around. */
const LEAVING: ReadonlySet<string> = new Set(["break_statement", "return_statement"]);

const onlyEndsIt = remembered((source: Source, definition: Syntax): boolean => {
  const [given, another] = ownStatements(source, "yield", definition);
  if (given === undefined || another !== undefined) return false;
  if (USING.test(source.tree.text.slice(given.end, definition.end))) return false;
  let leaving = given.parent && statementAfter(given.parent)?.kind;
  for (let at = given.parent; at !== undefined && at !== definition; at = at.parent) {
    if (at.kind === "for_statement" || at.kind === "while_statement") {
      if (leaving === undefined || !LEAVING.has(leaving)) return false;
      if (leaving === "break_statement") leaving = undefined;
    }
    if (at.kind === "with_statement" && !entersPlainly(source, at)) return false;
  }
  return true;
});

/** `with SessionLocal() as session:`: no function of the project, which could do more, and no transaction. */
function entersPlainly(source: Source, entering: Syntax): boolean {
  const body = childOf(entering, "body");
  if (USING.test(source.tree.text.slice(entering.start, body?.start))) return false;
  const items = entering.children.find(({ kind }) => kind === "with_clause")?.children ?? [];
  return items.every(({ children: [item] }) => {
    const manager = item?.kind === "as_pattern" ? item.children[0] : item;
    const head = manager && headOf(manager);
    const kind = head && meaningOf(source, head)?.origin?.binding.kind;
    return head !== undefined && kind !== "function" && kind !== "class";
  });
}
