import type { Parameter } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

const STARS = { args: "*", kwargs: "**" } as const;

export default defineRule({
  summary: "Parameter without a type",
  severity: "warning",
  asks: [
    "@typehint @all|@do|public|function|method|proper|present|code|extensive|wherever|python|safety|clarity|leverage|emphasize -modern|legacy|old|compatible|=correct|return|@other-types",
    "@typehint =complete|=present -return|@other-types",
    "@typehint all|every|public function|method|public-api -return|@other-types",
    "@typehint signature|parameter|argument -@other-types|compatible",
    "type parameter|argument declare|specify|define|expect|annotate -@other-types|response",
    "@strict-types|mypy|pyright @strict-types|=strict -@other-types|pydantic|input|output|model|=basic",
    "annotate @all|public function|method|public-api|parameter|signature|argument -docstring",
    "=typed-parameter|=typed-parameters|=typed-argument|=typed-arguments @all",
    "fully-typed|completely-typed function|method|signature|code -return|=there",
    "=typed @all function|method|parameter|signature|argument -return|pydantic|output|=there",
    "avoid missing|skip|ignore @typehint|parameter-annotation|parameter-type -return|test",
    "avoid missing-type|missing-annotation function|method|parameter|signature|argument -return|test|column",
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
