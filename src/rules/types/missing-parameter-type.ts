import type { Parameter } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

const STARS = { args: "*", kwargs: "**" } as const;

export default defineRule({
  summary: "Parameter without a type",
  severity: "warning",
  asks: [
    "type-hint|type-annotation|annotate-type @all|@do|public|function|method|signature|proper|present -return|union|pipe-none|optional|generic|example|test|injection|modern",
    "type-hint|type-annotation|annotate-type parameter|argument -union|pipe-none|optional|generic|example|test|injection|modern",
    "annotate @all|public function|method|public-api|parameter|signature|argument -docstring",
    "annotate type parameter|argument",
    "=typed-parameter|=typed-parameters|=typed-argument|=typed-arguments @all",
    "fully-typed|completely-typed function|method|signature|code -return",
    "=typed @all function|method|parameter|signature|argument -return",
    "avoid missing type-hint|type-annotation|parameter-annotation|parameter-type -return",
    "avoid missing-type|missing-annotation function|method|parameter|signature|argument -return",
  ],
  *check(file) {
    for (const fn of file.functions()) {
      const isOverloaded = fn.isOverload && !fn.isDecorated("typing.overload");
      if (isOverloaded || fn.isDecorated("typing.no_type_check")) continue;
      for (const [index, parameter] of fn.parameters.entries()) {
        if (parameter.annotation !== undefined || needsNoType(parameter, index)) continue;
        yield { at: parameter, message: `\`${written(parameter)}\` has no type; annotate it.` };
      }
    }
  },
});

/** A receiver's type is its class, also in a function that is attached to a class later; `_` takes what nobody reads. */
function needsNoType(parameter: Parameter, index: number): boolean {
  const { name } = parameter;
  return parameter.isReceiver || (index === 0 && (name === "self" || name === "cls")) || /^_+$/.test(name);
}

function written({ kind, name }: Parameter): string {
  return kind === "args" || kind === "kwargs" ? STARS[kind] + name : name;
}
