import { answerOf, answersOf } from "./answers.ts";
import type { Binding } from "./bindings.ts";
import { caughtAround } from "./caught-around.ts";
import { whole } from "./decorators.ts";
import type { Answer } from "./endpoint-facts.ts";
import { bare } from "./expressions.ts";
import { headOf, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import type { Route } from "./routes.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { isParameter, type TakenParameter, takenParameters } from "./taken-parameters.ts";

/** What the decorators of the project between a route and its function make of what that returns; undefined where all give it back as it is. */
export function remadeAnswers(
  source: Source,
  definition: Syntax,
  { node }: Route,
): readonly Answer[] | undefined {
  const { children, start, end } = whole(definition);
  const told = node.start > start && node.end < end ? node.end : start - 1;
  let answers: readonly Answer[] | undefined;
  for (const { kind, start: at, children: decorating } of children.toReversed()) {
    const [value] = kind === "decorator" && at > told ? decorating : [];
    const remade = value && remaking(source, value);
    if (remade === undefined) continue;
    const kept = remade.givesBack ? (answers ?? answersOf(source, definition)) : [];
    answers = [...remade.answers, ...kept];
  }
  return answers;
}

interface Remade {
  readonly answers: readonly Answer[];
  /** On some ways the result is handed on as it is. */
  readonly givesBack: boolean;
}

/** Of a decorator, where all that may stand in for the function is in sight. */
const remaking = remembered((source: Source, decorator: Syntax): Remade | undefined => {
  const origin = meaningOf(source, headOf(decorator) ?? decorator)?.origin;
  if (origin?.binding.kind !== "function") return undefined;
  const { node } = origin.binding;
  const [taking, another] = (decorator.kind === "call" ? given(origin.source, node) : [node]) ?? [];
  if (taking === undefined || another !== undefined) return undefined;
  const [parameter] = takenParameters(origin.source, taking);
  const wrappers = parameter && given(origin.source, taking);
  return wrappers && wrappedBy(origin.source, parameter, wrappers);
});

/** The functions within it that it returns; undefined if it returns anything else. */
function given(source: Source, definition: Syntax): readonly Syntax[] | undefined {
  const found = ownStatements(source, "return_statement", definition).map(({ children: [name] }) => {
    const bound = name?.kind === "identifier" ? lookUp(source, textOf(source, name), name.scope) : [];
    const [binding, another] = bound;
    return another === undefined && binding?.kind === "function" ? binding.node : undefined;
  });
  return found.every((each) => each !== undefined) ? found : undefined;
}

function wrappedBy(
  source: Source,
  decorated: TakenParameter,
  wrappers: readonly Syntax[],
): Remade | undefined {
  const returned = wrappers
    .flatMap((wrapper) => ownStatements(source, "return_statement", wrapper))
    .filter((each) => caughtAround(source, each) === undefined)
    .flatMap(({ children: [value] }) => (value === undefined ? [] : bare(value)));
  const made = returned.filter((value) => !isResult(source, value, decorated));
  if (made.length === 0) return undefined;
  return {
    answers: made.map((value) => answerOf(source, value)),
    givesBack: made.length < returned.length,
  };
}

const MOST_STEPS = 16;

/** What the decorated function gave, or may have given to who was handed it to be run; each name is followed once. */
function isResult(
  source: Source,
  value: Syntax,
  decorated: TakenParameter,
  seen = new Set<readonly Binding[]>(),
  steps = 0,
): boolean {
  const [first, , last] = value.children;
  const isSame = (each: Syntax | undefined) =>
    each !== undefined && isResult(source, bare(each), decorated, seen, steps + 1);
  if (steps > MOST_STEPS) return true;
  switch (value.kind) {
    case "await":
      return isSame(first);
    case "call":
      return [childOf(value, "function"), ...(childOf(value, "arguments")?.children ?? [])].some(
        (each) => each?.kind === "identifier" && isParameter(source, each, decorated),
      );
    case "conditional_expression":
      return isSame(first) || isSame(last);
    case "identifier": {
      const bindings = lookUp(source, textOf(source, value), value.scope);
      if (seen.has(bindings)) return false;
      seen.add(bindings);
      return bindings.some((binding) => binding.kind !== "assignment" || isSame(binding.value));
    }
    default:
      return false;
  }
}
