import { meaningOf } from "./names.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { isParameter, takenParameters } from "./taken-parameters.ts";

/** A function turns a parameter into text as a whole, and otherwise only prints it or gives it back: it knows no shape of it. */
export function isOpaque(source: Source, definition: Syntax, name: string): boolean {
  const parameter = takenParameters(source, definition).find((each) => each.name === name);
  const body = childOf(definition, "body");
  if (parameter === undefined || body === undefined) return false;
  const uses = nodesWithin(source, "identifier", body.start, body.end).filter(
    (node) => textOf(source, node) === name && isParameter(source, node, parameter),
  );
  return uses.some((node) => isGivenTo(source, node, WRITERS)) && uses.every((node) => isWhole(source, node));
}

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
