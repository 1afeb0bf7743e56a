import { positional } from "./dependencies.ts";
import type { Model } from "./model-facts.ts";
import { modelOf } from "./models.ts";
import { headOf, meaningOf, methodName } from "./names.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** Variables and calls that are followed. */
const MOST_STEPS = 32;

const FETCHING: ReadonlySet<string> = new Set([
  "first",
  "one",
  "one_or_none",
  "scalar",
  "scalar_one",
  "scalar_one_or_none",
]);

/** The model that a value is an instance of: as it is known to be, or as its query names it. */
export function heldModel(source: Source, node: Syntax): Model | undefined {
  return modelOf(classOf(source, node)) ?? rowModel(source, node);
}

/** The model of a row as its query names it: `session.get(User, 1)`, `session.query(User).first()`, `session.scalar(select(User))`. */
function rowModel(source: Source, node: Syntax, steps = 0): Model | undefined {
  if (steps > MOST_STEPS) return undefined;
  const [first] = node.children;
  if (node.kind === "identifier") return sameModel(source, node, steps);
  if (node.kind === "await" || node.kind === "parenthesized_expression")
    return first && rowModel(source, first, steps + 1);
  const method = node.kind === "call" ? methodName(source, node) : undefined;
  if (method === undefined) return undefined;
  if (method === "get" || method === "get_one") return namedModel(source, node);
  return FETCHING.has(method) ? statementModel(source, node, ["query", "select"], steps + 1) : undefined;
}

/** The model of all that a variable is given. */
function sameModel(source: Source, name: Syntax, steps: number): Model | undefined {
  const models = lookUp(source, textOf(source, name), name.scope).map((binding) =>
    binding.kind === "assignment" && binding.value ? rowModel(source, binding.value, steps + 1) : undefined,
  );
  const [only, ...others] = new Set(models);
  return others.length === 0 ? only : undefined;
}

/** The model that a statement is about: `insert(User).values(…)`, also where it is handed to a session. */
export function statementModel(
  source: Source,
  node: Syntax,
  begun: readonly string[],
  steps = 0,
): Model | undefined {
  if (steps > MOST_STEPS) return undefined;
  const [first] = node.children;
  const follow = (next: Syntax | undefined) => next && statementModel(source, next, begun, steps + 1);
  if (node.kind === "identifier") {
    const [binding] = lookUp(source, textOf(source, node), node.scope);
    return binding?.kind === "assignment" ? follow(binding.value) : undefined;
  }
  if (node.kind === "await" || node.kind === "parenthesized_expression") return follow(first);
  if (node.kind !== "call") return undefined;
  const head = headOf(node);
  const called = methodName(source, node) ?? (head && textOf(source, head)) ?? "";
  if (begun.includes(called) && (called === "query" || isOfLibrary(source, head)))
    return namedModel(source, node);
  return SENDING.has(called)
    ? follow(positional(node, 0))
    : follow(head?.kind === "attribute" ? head.children[0] : undefined);
}

const SENDING: ReadonlySet<string> = new Set(["exec", "execute", "scalars"]);

function isOfLibrary(source: Source, head: Syntax | undefined): boolean {
  return /^(?:sqlalchemy|sqlmodel)\./.test((head && meaningOf(source, head)?.name) ?? "");
}

function namedModel(source: Source, call: Syntax): Model | undefined {
  const given = positional(call, 0);
  const model = given && modelOf(meaningOf(source, given));
  return model?.isStored ? model : undefined;
}
