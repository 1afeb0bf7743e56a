import { withBases } from "./ancestors.ts";
import { call } from "./calls.ts";
import type { Call } from "./code-facts.ts";
import { DATABASE_CLASSES } from "./database-objects.ts";
import type { Taken } from "./database-results.ts";
import { headOf, type Meaning, meaningOf } from "./names.ts";
import { resultClass } from "./results.ts";
import { lookUp, nodesOf, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** Calls by which the code around them makes or enters a session of its own. */
export function sessionOpeningsOf(source: Source): readonly Call[] {
  return nodesOf(source, "call")
    .filter((node) => opensSession(source, node))
    .map((node) => call(source, node));
}

function opensSession(source: Source, node: Syntax): boolean {
  const taken = takenBy(source, node);
  const head = taken && headOf(node);
  if (head === undefined || isGiven(source, head)) return false;
  const isHandedOut = taken === "value" || taken === "await";
  const meaning = isHandedOut ? meaningOf(source, head) : undefined;
  if (meaning?.origin?.binding.kind === "function" || PASSING.has(meaning?.name ?? "")) return false;
  return isSession(
    taken === "loop" ? resultClass(meaningOf(source, head), "dependency", 0) : classOf(source, node, taken),
  );
}

/** What gives a session that it was given. */
const PASSING = new Set(["anext", "next", "typing.cast"]);

/** How the code around a call takes what it gives. */
function takenBy(source: Source, node: Syntax): Taken | undefined {
  const around = node.parent?.kind === "as_pattern" ? node.parent.parent : node.parent;
  switch (around?.kind) {
    case "with_item":
      return "with";
    case "await":
      return "await";
    case "assignment":
      return "value";
    case "for_statement":
      return node.field === "right" ? "loop" : undefined;
    case "argument_list":
      return isNext(source, around) ? "loop" : undefined;
    default:
      return undefined;
  }
}

/** `next(get_db())` and `anext(get_db())` */
function isNext(source: Source, { parent }: Syntax): boolean {
  const head = parent && headOf(parent);
  return head !== undefined && /^a?next$/.test(textOf(source, head));
}

const MAX_LINKS = 16;

/** Called is a parameter, or what belongs to an object: who hands that in decides what session it is. */
function isGiven(source: Source, head: Syntax): boolean {
  let at: Syntax | undefined = head;
  for (let links = 0; at?.kind === "attribute" && links < MAX_LINKS; links += 1) at = at.children[0];
  if (at?.kind !== "identifier") return true;
  const isMethod = at !== head;
  return lookUp(source, textOf(source, at), at.scope).some(
    ({ kind, at: bound }) =>
      kind === "parameter" ||
      kind === "each" ||
      kind === "other" ||
      (isMethod && bound.scope.isInFunction && kind !== "import"),
  );
}

export function isSession(found: Meaning | undefined): boolean {
  if (found === undefined) return false;
  return withBases(found).some(({ name }) => DATABASE_CLASSES.get(name)?.object === "session");
}
