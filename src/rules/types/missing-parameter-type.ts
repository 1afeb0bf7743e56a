import type { Parameter } from "../../python/definition-facts.ts";
import { withTypedParameters } from "../../python/type-habits.ts";
import { isTypeIgnored } from "../../python/type-ignores.ts";
import { defineRule } from "../rule.ts";

const STARS = { args: "*", kwargs: "**" } as const;

export default defineRule({
  summary: "Parameter without a type",
  severity: "warning",
  like: ["ANN001", "ANN002", "ANN003"],
  asks: [
    "@typehint @all|@do|@typed-where -class-attribute|instance-attribute|model-attribute|@modern-types|legacy-type|old-style|compatible|=correct|@only-returns|@other-types",
    "@typing-required -structural|duck|runtime|@no-typed-code|@other-types|return",
    "@typehint all-function|every-function|all-public|all-method|every-method|every-public|on-public|function-signature|hint-consistent|annotation-consistent|public-function|public-api|public-method|=complete|=present|everywhere -@only-returns|test|example|response|=tests|fixture",
    "annotate signature ..4 -@other-types|=Annotated|test",
    "@typehint|=typed|explicit-type|type-all|type-every|=gets-a-type|=get-a-type|=has-a-type|=have-a-type|=needs-a-type|=types-on|=types-to|=types-for-function|=types-for-all|=types-for-parameters|annotate|annotation parameter|argument|=kwargs @all|@do|explicit|annotate|=are|need|get|give ..10 -@other-types|compatible|response|query|@request-data|=correct|mismatch|unused|docstring|=Annotated|=type-parameter|=type-parameters|ignore|test|entry|annotate-with-its",
    "type-all|type-every|every-function-signature|all-function-signature|annotate|annotation parameter|argument return|=returns|output|=results ..8 -docstring|describe|document|openapi|json|validate|response|change|@other-types",
    "either missing parameter-or-return|parameters-or-return|argument-or-return|return-or-parameter|return-or-argument|parameter-and-return|argument-and-return|return-and-parameter @typehint|=types|annotation ..7 -test|skip|docstring|@other-types",
    "@strict-types -@other-types|pydantic|input|output|model|=basic|=src|=run|flexible",
    "mypy|pyright|disallow_untyped_defs =strict|disallow_untyped_defs ..9 -=basic|=src|=run|test|ci|hook|ty",
    "=ANN|=ANN001|=ANN201 ..4 annotation|rule|rules|flake8|ruff|select|enabled|enforce",
    "annotate|type-all|type-every|type-everything|type-hint-everything|everything-typed|100-typed|types-to-everything @all|public|=are|=is|everything|100-typed @callable|parameter|argument|everything|100-typed|def|code -@only-returns|function-return|s-return|with-docstring|@other-types|=Annotated|annotate-with-its|entry",
    "@fully-typed @all|@do|@callable|code|codebase|python|ensure|everything -return|=there|@other-types|@no-typed-code",
    "=typed|=typing|explicit-type|type-information|types-on|have-types|add-types|include-type|specify-type|declare-type @all|=are|=is|public @callable -return|pydantic|output|=there|structural|duck|@other-types",
    "=typing|=typed|@typehint =def ..5",
    "=parameter-types|=parameter-type|=argument-types #function|#signature -test",
    "either incomplete|partial|half-written @typehint|=annotations ..3 -test|@only-returns|docstring",
    "either missing-annotation function|code|signature|callable ..4 -return|test|docstring|@other-types",
    "either missing @typehint|parameter-annotation|parameter-type|argument-type ..5 -return|test|skip|@other-types",
    "either =no-type-hints|=no-type-hint|=no-type-annotations #@defects -test|return|parameter|argument",
    "avoid skip|ignore @typehint -return|test",
    "avoid =missing-types|missing-or-wrong-type|wrong-or-missing-type|missing-or-incorrect-type -enum|column|event|field|schema|return|test|package|dependency",
    "avoid missing-type|missing-annotation @callable|parameter|argument|code|def -return|test|column|response|@ignored-type",
    "avoid missing-type|missing-annotation parameter|argument return|result -test|column|response|@other-types",
    "@typehint =parameters|=parameter|=arguments|=argument return-type|=returns documented|document|covered|complete|present|specified|declared ..10 -test|response|@other-types|docstring",
  ],
  *check(file) {
    if (file.isMigration) return;
    for (const fn of withTypedParameters(file)) {
      const isOverloaded = fn.isOverload && !fn.isDecorated("typing.overload");
      if (isOverloaded || fn.isDecorated("typing.no_type_check") || isTypeIgnored(file, fn.nameAt)) continue;
      for (const parameter of fn.parameters) {
        if (parameter.annotation !== undefined || needsNoType(parameter)) continue;
        yield { at: parameter, message: `\`${written(parameter)}\` has no type; annotate it.` };
      }
    }
  },
});

/** A receiver's type is its class; `_` takes what nobody reads. */
function needsNoType({ name, isReceiver }: Parameter): boolean {
  return isReceiver || /^_+$/.test(name);
}

function written({ kind, name }: Parameter): string {
  return kind === "args" || kind === "kwargs" ? STARS[kind] + name : name;
}
