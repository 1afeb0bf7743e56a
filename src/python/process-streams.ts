import { nodesWithin, type Source, textOf, variableOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const STREAMS = /^std(?:in|out|err)$/;

/** `with open(…) as file:` where the file is only handed to processes, which read or write it: `stdout=file`. */
export function isStreamOfProcess(source: Source, opening: Syntax): boolean {
  const pattern = opening.parent;
  const target = pattern?.kind === "as_pattern" ? pattern.children[1]?.children[0] : undefined;
  const statement = withAround(pattern);
  const body = statement && childOf(statement, "body");
  if (target?.kind !== "identifier" || body === undefined) return false;
  const name = textOf(source, target);
  const variable = variableOf(source, name, target.scope);
  if (variable?.bindings.length !== 1) return false;
  const uses = nodesWithin(source, "identifier", body.start, body.end).filter(
    (node) => textOf(source, node) === name && variableOf(source, name, node.scope) === variable,
  );
  return uses.length > 0 && uses.every((use) => isStream(source, use));
}

function withAround(pattern: Syntax | undefined): Syntax | undefined {
  const clause = pattern?.parent?.parent;
  return clause?.kind === "with_clause" ? clause.parent : undefined;
}

function isStream(source: Source, { field, parent }: Syntax): boolean {
  const keyword = parent?.kind === "keyword_argument" ? childOf(parent, "name") : undefined;
  return field === "value" && keyword !== undefined && STREAMS.test(textOf(source, keyword));
}
