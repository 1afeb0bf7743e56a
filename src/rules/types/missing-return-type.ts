import type { PythonFunction } from "../../python/definition-facts.ts";
import { withTypedReturns } from "../../python/type-habits.ts";
import { isTypeIgnored } from "../../python/type-ignores.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Function without a return type",
  severity: "warning",
  like: ["ANN201", "ANN202", "ANN204", "ANN205", "ANN206"],
  asks: [
    "@typehint @all|@do|@typed-where|signature -class-attribute|instance-attribute|model-attribute|@modern-types|legacy-type|old-style|response_model|compatible|=correct|parameter|argument|@other-types",
    "@typing-required -structural|duck|runtime|@no-typed-code|@other-types|parameter|argument",
    "@typehint docstring @all|@do -modern|@other-types",
    "@typehint all-function|every-function|all-public|all-method|every-method|every-public|on-public|function-signature|hint-consistent|annotation-consistent|public-function|public-api|public-method|=complete|=present|everywhere -parameter|argument|test|example|response|=tests|fixture",
    "@typehint|=typed-return|=typed-returns|be-typed|are-typed|always-typed|explicit-type|annotate|annotation return|=returns @all|@do|explicit|annotate|=are|=is|need|get|give|what|=and -@other-types|path|=or|docstring|=Annotated|response|@endpoint|test|hook|=match|=matches|guarantee|wrap|mismatch",
    "type-all|type-every|every-function-signature|all-function-signature|annotate|annotation parameter|argument return|=returns|output|=results ..8 -docstring|describe|document|openapi|json|validate|response|change|@other-types",
    "=return-type|=return-types|=return-typing @all|spell|spell-out|write-out|add|write|include|have|specify|declare|define|need|state|explicit|annotate|=are|=is|@callable ..8 -openapi|response|@endpoint|=or|dictionary|test|hook|=correct|mismatch|change|changing|changed|schema|match|fixture|generator|document|dataclass|example",
    "=return-type|=return-types =specified|=declared|=annotated|=stated|=explicit ..2 -openapi|response|@endpoint|=or|test|mismatch|=match|=matches",
    "function|method declare|state|specify|say what-they-return|what-it-returns",
    "type return-value declare|specify|define|expect|annotate -@other-types|response",
    "either missing parameter-or-return|parameters-or-return|argument-or-return|return-or-parameter|return-or-argument|parameter-and-return|argument-and-return|return-and-parameter @typehint|=types|annotation ..7 -test|skip|docstring|@other-types",
    "@strict-types -@other-types|pydantic|input|output|model|=basic|=src|=run|flexible",
    "mypy|pyright|disallow_untyped_defs =strict|disallow_untyped_defs ..9 -=basic|=src|=run|test|ci|hook|ty",
    "=ANN|=ANN001|=ANN201 ..4 annotation|rule|rules|flake8|ruff|select|enabled|enforce",
    "annotate|type-all|type-every|type-everything|type-hint-everything|everything-typed|100-typed|types-to-everything @all|public|=are|=is|everything|100-typed @callable|everything|100-typed|def|code -parameter|argument|with-docstring|=or|pydantic|@other-types|=Annotated|annotate-with-its|entry",
    "@fully-typed @all|@do|@callable|code|codebase|python|ensure|everything -parameter|argument|=there|@other-types|@no-typed-code",
    "=typed|=typing|explicit-type|type-information|types-on|have-types|add-types|include-type|specify-type|declare-type @all|=are|=is|public @callable|return -schema|dict|dictionary|row|parameter|argument|pydantic|output|promise|=there|structural|duck|=returns-a|@other-types",
    "=typing|=typed|@typehint =def ..5",
    "=return-type|=return-types #function|#signature -test|dataclass|description|complex",
    "avoid function|method declare|state|specify return-type ..8 -test|openapi|response",
    "either incomplete|partial|half-written @typehint|=annotations ..3 -test|@only-returns|docstring",
    "either missing-annotation function|code|signature|callable ..4 -return|test|docstring|@other-types",
    "either missing @typehint|=return-type|=return-types|return-annotation ..4 -parameter|argument|test|skip|@other-types",
    "either =no-type-hints|=no-type-hint|=no-type-annotations #@defects -test|return|parameter|argument",
    "avoid skip|ignore @typehint -parameter|argument|test",
    "avoid =missing-types|missing-or-wrong-type|wrong-or-missing-type|missing-or-incorrect-type -enum|column|event|field|schema|test|package|dependency",
    "avoid missing-type|missing-annotation @callable|return|code|def -dictionary|dict|parameter|argument|test|column|response|@ignored-type",
  ],
  *check(file) {
    if (file.isMigration) return;
    for (const fn of withTypedReturns(file)) {
      if (fn.returns !== undefined || needsNoType(fn) || isTypeIgnored(file, fn.nameAt)) continue;
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
    fn.isDecorated("abc.abstractmethod", "typing.override") ||
    (fn.owner?.bases.some((base) => base.name === "typing.Protocol") ?? false);
  const returnsNothing = fn.returned.every((value) => value === undefined || value.isNone);
  return !isPromise && !fn.isGenerator && !fn.neverFallsThrough && returnsNothing;
}
