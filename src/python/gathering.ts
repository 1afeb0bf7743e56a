import { meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Nothing but imports, strings that explain, `__all__`, and what hands the module on or says that it has moved. */
export function gathersOnly(source: Source): boolean {
  return gathering(source, "file") === true;
}

const gathering = remembered((source: Source, _: "file") =>
  source.tree.root.children.every((statement) => {
    if (/^(?:future_)?import_/.test(statement.kind)) return true;
    if (statement.kind !== "expression_statement") return false;
    const [only] = statement.children;
    if (only?.kind === "string" || /^__all__\b/.test(textOf(source, statement).slice(0, 8))) return true;
    return only?.kind === "call" && (warns(source, only) || handsItselfOver(source, only));
  }),
);

function warns(source: Source, call: Syntax): boolean {
  const called = childOf(call, "function");
  return called !== undefined && meaningOf(source, called)?.name === "warnings.warn";
}

/** All its names are somebody else's to fill: `install(globals(), __name__)`, `globals().update(…)`. */
function handsItselfOver(source: Source, call: Syntax): boolean {
  const [called, given] = call.children;
  if (called !== undefined && /^globals\(\)\./.test(textOf(source, called).slice(0, 10))) return true;
  return given?.children.some((each) => ITSELF.test(textOf(source, each).slice(0, 30))) ?? false;
}

const ITSELF = /^(?:globals\(\)|sys\.modules\[__name__\])$/;
