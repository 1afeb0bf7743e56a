import { statementsOf } from "./blocks.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Goes through pages: `if not rows: break` ends it, or `if len(rows) < 50: break`, and a `for` in it goes through `rows`. */
export function isPaging(source: Source, loop: Syntax): boolean {
  const body = childOf(loop, "body");
  if (loop.kind !== "while_statement" || body === undefined) return false;
  const pages = statementsOf(body).flatMap((each) => (endsLoop(each) ? namesAsked(source, each) : []));
  if (pages.length === 0) return false;
  return nodesWithin(source, "for_statement", body.start, body.end).some((each) => {
    const iterable = childOf(each, "right");
    return iterable?.kind === "identifier" && pages.includes(textOf(source, iterable));
  });
}

function endsLoop(statement: Syntax): boolean {
  if (statement.kind !== "if_statement") return false;
  const last = statementsOf(childOf(statement, "consequence")).at(-1);
  return last?.kind === "break_statement" || last?.kind === "return_statement";
}

/** Of `not rows` and `len(rows) < 50` the name; none of another condition. */
function namesAsked(source: Source, statement: Syntax): readonly string[] {
  const condition = childOf(statement, "condition");
  const [first] = condition?.children ?? [];
  if (condition?.kind === "not_operator") return first?.kind === "identifier" ? [textOf(source, first)] : [];
  if (condition?.kind !== "comparison_operator" || first?.kind !== "call") return [];
  const [, name] = /^len\((\w+)\)$/.exec(textOf(source, first).slice(0, MAX_LENGTH)) ?? [];
  return name === undefined ? [] : [name];
}

const MAX_LENGTH = 200;
