import { meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { isParameter, takenParameters } from "./taken-parameters.ts";

/** A function turns a parameter into text as a whole, and otherwise only prints it or gives it back: it knows no shape of it. */
export function isOpaque(source: Source, definition: Syntax, name: string): boolean {
  return shapeless(source, definition)?.has(name) ?? false;
}

const shapeless = remembered((source: Source, definition: Syntax): ReadonlySet<string> => {
  const body = childOf(definition, "body");
  const parameters = new Map(takenParameters(source, definition).map((each) => [each.name, each]));
  const uses = new Map<string, Syntax[]>();
  for (const node of body === undefined ? [] : nodesWithin(source, "identifier", body.start, body.end)) {
    const name = textOf(source, node);
    const parameter = parameters.get(name);
    if (parameter === undefined || !isParameter(source, node, parameter)) continue;
    const known = uses.get(name);
    if (known === undefined) uses.set(name, [node]);
    else known.push(node);
  }
  const opaque = [...uses].filter(
    ([, nodes]) =>
      nodes.some((node) => isGivenTo(source, node, WRITERS)) && nodes.every((node) => isWhole(source, node)),
  );
  return new Set(opaque.map(([name]) => name));
});

const WRITERS: ReadonlySet<string | undefined> = new Set(["json.dump", "json.dumps", "orjson.dumps"]);
const PRINTERS: ReadonlySet<string | undefined> = new Set(["print", "builtins.print"]);

function isWhole(source: Source, node: Syntax): boolean {
  if (node.parent?.kind === "return_statement") return true;
  return isGivenTo(source, node, WRITERS) || isGivenTo(source, node, PRINTERS);
}

function isGivenTo(source: Source, node: Syntax, functions: ReadonlySet<string | undefined>): boolean {
  const call = node.parent?.kind === "argument_list" ? node.parent.parent : undefined;
  const called = call && childOf(call, "function");
  return called !== undefined && functions.has(meaningOf(source, called)?.name);
}
