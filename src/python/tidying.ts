import { statementsOf } from "./blocks.ts";
import { bare } from "./expressions.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What ends the use of a thing, by its name; a stream that is reconfigured is made ready, as harmlessly. */
const TIDYING =
  /(?:^|\.)_?(?:a?close(?:_all|d)?|wait_closed|cancel|cleanup|disconnect|dispose|kill|logout|quit|reconfigure|release|rmtree|rollback|shutdown(?:_\w+)?|stop|terminate|unlink|unsubscribe)$|^os\.remove$/;

/** What tells of something else: of what goes wrong there nothing is left to tell. */
const TELLING =
  /(?:^|[._])log(?:ger|ging|fire)?\.(?:critical|debug|error|exception|info|log|trace|warn(?:ing)?)$/i;

const IMPORT = /^import_(?:from_)?statement$/;

/** A body of nothing but calls that tidy up or log, with or without a condition, and the imports they need. */
export function tidiesUp(source: Source, body: Syntax | undefined): boolean {
  const open = statementsOf(body).filter(({ kind }) => !IMPORT.test(kind));
  const isTidy = open.length > 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === "if_statement") open.push(...branchesOf(next));
    else if (!isTidyingCall(source, next)) return false;
  }
  return isTidy;
}

/** The statements under a condition, and those under what it leads on to. */
function branchesOf(condition: Syntax): readonly Syntax[] {
  return condition.children.flatMap((child) => {
    if (child.field === "condition") return [];
    return child.field === "consequence" || child.field === "body" ? statementsOf(child) : branchesOf(child);
  });
}

function isTidyingCall(source: Source, { kind, children: [value] }: Syntax): boolean {
  if (kind !== "expression_statement" || value === undefined) return false;
  const awaited = value.kind === "await" ? value.children[0] : value;
  const call = awaited && bare(awaited);
  const callee = call?.kind === "call" ? childOf(call, "function") : undefined;
  if (callee === undefined) return false;
  const name = textOf(source, callee);
  return TIDYING.test(name) || TELLING.test(name);
}

/** Stands in `__del__`, which has nobody to raise to. */
export function isFinal(source: Source, { scope: { opener } }: Syntax): boolean {
  const name = opener && childOf(opener, "name");
  return name !== undefined && opener?.kind === "function_definition" && textOf(source, name) === "__del__";
}
