import type { Binding } from "./bindings.ts";
import { statementsOf } from "./blocks.ts";
import { calledFunction } from "./called.ts";
import { bare, unawaited } from "./expressions.ts";
import { headOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What it gives may have been there before: it, or the function whose result it gives, looks first and gives what it finds. */
export function mayGiveFound(source: Source, definition: Syntax): boolean {
  if (givesFound(source, definition) === true) return true;
  return returnedBy(source, definition).some((value) => {
    const called = value.kind === "call" ? calledFunction(source, value) : undefined;
    return called !== undefined && givesFound(called.source, called.definition) === true;
  });
}

/** The values that are returned, and what names in them stand for. */
function returnedBy(source: Source, definition: Syntax): readonly Syntax[] {
  const returned = ownStatements(source, "return_statement", definition);
  const named = returned.flatMap(({ start, end }) => nodesWithin(source, "identifier", start, end));
  const names = new Map(named.map((name) => [textOf(source, name), name]));
  const assigned = [...names.values()].flatMap((name) => assignedTo(source, name));
  return [...returned.flatMap(({ children }) => children), ...assigned].map((each) => unawaited(bare(each)));
}

function assignedTo(source: Source, name: Syntax): readonly Syntax[] {
  return lookUp(source, textOf(source, name), name.scope).flatMap((binding) =>
    binding.kind === "assignment" && binding.at.scope === name.scope ? (binding.value ?? []) : [],
  );
}

/** `if known: return known`, before anything is made, and something else is given otherwise. */
const givesFound = remembered((source: Source, definition: Syntax): boolean => {
  const returned = ownStatements(source, "return_statement", definition);
  const making = nodesWithin(source, "call", definition.start, definition.end).find((call) =>
    MAKES.test(headText(source, call)),
  );
  return returned.some(({ parent: block, children: [value], start }, index) => {
    const choice = block?.field === "consequence" ? block.parent : undefined;
    const condition = choice?.kind === "if_statement" ? childOf(choice, "condition") : undefined;
    const name = condition && nameSought(source, condition);
    if (block === undefined || choice === undefined || name === undefined || value === undefined)
      return false;
    if (making !== undefined && making.end <= choice.start) return false;
    if (index === returned.length - 1 || !tellsOf(source, bare(value), name)) return false;
    const isAlone = statementsOf(block).every((each) => each.start >= start || isLogged(source, each));
    if (!isAlone && bare(value).kind !== "identifier") return false;
    return isFound(source, name, block);
  });
});

/** The `known` of `if known:`, `if known is not None:`, `if known and known.is_open:`. */
function nameSought(source: Source, condition: Syntax): Syntax | undefined {
  const at = bare(condition);
  const [first, second] = at.children;
  switch (at.kind) {
    case "identifier":
      return at;
    case "named_expression":
      return first;
    case "boolean_operator":
      return first && /^\s*and\b/.test(source.tree.text.slice(first.end, second?.start))
        ? nameSought(source, first)
        : undefined;
    case "comparison_operator":
      return first?.kind === "identifier" && /^\w+ is not None$/.test(textOf(source, at)) ? first : undefined;
    default:
      return undefined;
  }
}

/** `known`, `Answer(id=known.id)`, `Answer.model_validate(known)`, `{"id": known.id}` */
function tellsOf(source: Source, value: Syntax, name: Syntax): boolean {
  const named = textOf(source, name);
  if (value.kind === "identifier") return textOf(source, value) === named;
  if (value.kind !== "dictionary" && !(value.kind === "call" && SHOWS.test(headText(source, value))))
    return false;
  return nodesWithin(source, "identifier", value.start, value.end).some(
    (each) => textOf(source, each) === named && each.field !== "name" && each.field !== "attribute",
  );
}

const SHOWS = /^(?:\w+\.)*(?:_*[A-Z]\w*|(?:model_validate|from_orm)|_*(?:from|serialize|to)_\w+)$/;

/** All that the name may stand for there was looked up. */
function isFound(source: Source, name: Syntax, { start }: Syntax): boolean {
  const bindings = lookUp(source, textOf(source, name), name.scope);
  const stray = firstStray(source, bindings) ?? 0;
  return stray >= start && bindings.some(({ at }) => at.start < start);
}

/** Where it may first stand for something else. */
const firstStray = remembered((source: Source, bindings: readonly Binding[]): number => {
  const strays = bindings.filter((binding) => {
    const value = binding.kind === "assignment" && binding.value ? unawaited(bare(binding.value)) : undefined;
    return value?.kind !== "call" || !LOOKS.test(headText(source, value));
  });
  return strays.reduce((first, { at }) => Math.min(first, at.start), Number.POSITIVE_INFINITY);
});

const LOOKS =
  /(?:^|[.\s])_*(?:fetch|find|first|get|look_?up|one|query|retrieve|scalar|scalars|search|select)(?:_\w+|row|one)?$/;

const MAKES = /(?:^|[.\s])_*(?:add|commit|create|flush|insert|make|merge|post|put|register|save)(?:_\w+)?$/;

function isLogged(source: Source, statement: Syntax): boolean {
  const [call] = statement.kind === "expression_statement" ? statement.children : [];
  return call?.kind === "call" && /^(?:print|\w*log\w*\.\w+)$/i.test(headText(source, call));
}

/** As far as it tells something: its end. */
function headText(source: Source, call: Syntax): string {
  const head = headOf(call);
  return head === undefined ? "" : textOf(source, head).slice(-MAX_HEAD);
}

const MAX_HEAD = 60;
