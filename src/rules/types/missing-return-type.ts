import type { PythonFunction } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Function without a return type",
  severity: "warning",
  asks: [
    "@typehint @all|@do|public|function|method|signature|proper|present|code|extensive|wherever|python|safety|clarity|leverage|emphasize -modern|legacy|old|response_model|compatible|=correct|parameter|argument|@other-types|compatible",
    "@typehint =complete|=present -parameter|argument|@other-types",
    "@typehint all|every|public function|method|public-api -parameter|argument|@other-types",
    "@typehint return -@other-types|path|=or",
    "=return-type|=return-types|return-annotation @all|specify|declare|define|state|explicit|annotate|function|method -openapi|response|@endpoint|=or|dictionary|test",
    "type return-value declare|specify|define|expect|annotate -@other-types|response",
    "@strict-types|mypy|pyright @strict-types|=strict -@other-types|pydantic|input|output|model|=basic",
    "annotate @all|public function|method|public-api|return|signature -parameter|argument|docstring|=or|pydantic",
    "=typed-return|=typed-returns @all",
    "fully-typed|completely-typed function|method|signature|code -parameter|argument|=there",
    "=typed @all function|method|signature -parameter|argument|pydantic|output|promise|=there",
    "avoid missing|skip|ignore @typehint|=return-type|=return-types|return-annotation -parameter|argument|test",
    "avoid missing-type|missing-annotation function|method|return|signature -parameter|argument|test|column",
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
