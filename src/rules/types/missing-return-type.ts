import type { PythonFunction } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Function without a return type",
  severity: "warning",
  asks: [
    "type-hint|type-annotation|annotate-type @all|@do|public|function|method|signature|proper|present -parameter|argument|union|pipe-none|optional|generic|example|test|injection|modern",
    "type-hint|type-annotation|annotate-type return -union|pipe-none|optional|generic|example|test|injection|modern",
    "return-type|return-annotation @all|specify|declare|define|state|explicit|annotate|function|method -openapi|response|endpoint|route",
    "annotate @all|public function|method|public-api|return|signature -parameter|argument|docstring",
    "annotate type return",
    "=typed-return|=typed-returns @all",
    "fully-typed|completely-typed function|method|signature|code -parameter|argument",
    "=typed @all function|method|signature -parameter|argument",
    "avoid missing type-hint|type-annotation|return-type|return-annotation -parameter|argument",
    "avoid missing-type|missing-annotation function|method|return|signature -parameter|argument",
  ],
  *check(file) {
    for (const fn of file.functions()) {
      if (fn.returns !== undefined || needsNoType(fn)) continue;
      const message = `\`${fn.name}\` has no return type; annotate it`;
      if (surelyReturnsNone(fn)) {
        const { end } = fn.signatureEnd;
        const fix = [{ start: end, end, text: " -> None" }];
        yield { at: fn.nameAt, message: `${message} with \`-> None\`.`, fix };
      } else {
        yield { at: fn.nameAt, message: `${message}.` };
      }
    }
  },
});

/** Type checkers know what `__init__` returns once a parameter is typed, and take an overload's types from its stubs. */
function needsNoType(fn: PythonFunction): boolean {
  const isTypedInit =
    fn.owner !== undefined && fn.name === "__init__" && fn.parameters.some((p) => p.annotation !== undefined);
  const isOverloaded = fn.isOverload && !fn.isDecorated("typing.overload");
  return isTypedInit || isOverloaded || fn.isDecorated("typing.no_type_check");
}

/** Its own body returns nothing, and the body is the whole story. */
function surelyReturnsNone(fn: PythonFunction): boolean {
  const isPromise =
    fn.isStub ||
    fn.isOverload ||
    fn.isDecorated("abc.abstractmethod", "typing.override") ||
    (fn.owner?.bases.some((base) => base.name === "typing.Protocol") ?? false);
  const returnsNothing = fn.returned.every((value) => value === undefined || value.isNone);
  return !isPromise && !fn.isGenerator && !fn.neverFallsThrough && returnsNothing;
}
