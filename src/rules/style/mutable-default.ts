import type { Expression } from "../../python/code-facts.ts";
import type { Parameter, PythonFunction } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule, type Edit } from "../rule.ts";

export default defineRule({
  summary: "Mutable default of a parameter",
  severity: "warning",
  like: ["B006"],
  asks: [
    "either mutable-default|default-mutable|mutable-argument -cache|factory|field|pydantic|dataclass|#pydantic|class-attribute|=depends|allow|readonly|#not-to-revalidate|spread",
    "either mutable-default-argument|mutable-default-parameter|mutable-argument-default -pydantic|dataclass|=depends|cache|allow",
    "mutable-default check|look|flag|detect|none|instead|replace|watch|argument|parameter|signature|value|function -cache|factory|field|dataclass|=depends|#pydantic",
    "avoid list|dict|set|empty-list|mutable default argument|parameter|default-value|function -why|cache|request|factory|field|query|model|column|#pydantic|#dataclass|=depends",
    "immutable|none-sentinel|=none default argument|parameter|mutable|sentinel|=defaults -type|nullable|config|fall|fallback|main",
    "default-argument|default-parameter|default-value mutable-type|mutable-object|mutable-value =None|sentinel -cache|factory|field|#pydantic|#dataclass",
    "avoid mutable-object|mutable-value default -field|factory",
    "either mutable-default bare-except|broad-except|wildcard-import|star-import|global-variable ..9 !",
  ],
  *check(file) {
    for (const fn of file.functions()) {
      if (!sharesDefaults(fn)) continue;
      const indent = fn.firstStatement && indentBefore(file, fn.firstStatement.start);
      for (const parameter of fn.parameters) {
        if (!parameter.hasMutableDefault || parameter.default === undefined) continue;
        // Who hides a parameter from callers keeps something in it from call to call.
        if (parameter.name.startsWith("_")) continue;
        const fix = makingItAnew(indent, fn, parameter, parameter.default);
        yield { at: parameter.default, message: messageOf(parameter), ...(fix && { fix }) };
      }
    }
  },
});

function messageOf({ name, isNoneMeant }: Parameter): string {
  const [but, marker] = isNoneMeant
    ? [", and `None` means something else", "a marker of its own"]
    : ["", "`None`"];
  return `\`${name}\` has a default that all calls share${but}; default to ${marker} and make it in the body instead.`;
}

/** FastAPI copies the defaults of what it calls for each request, and an overload is never called. */
function sharesDefaults(fn: PythonFunction): boolean {
  return fn.endpoint === undefined && !fn.isDependency && !fn.isDecorated("typing.overload");
}

/** Only where the default means the same in the body, and the annotation can take `None` in addition. */
function makingItAnew(
  indent: string | undefined,
  fn: PythonFunction,
  parameter: Parameter,
  value: Expression,
): readonly Edit[] | undefined {
  const { name, annotation, isNoneMeant } = parameter;
  const isPlain =
    (value.isLiteral || /^(?:list|dict|set)\(\)$/.test(value.text)) && !/[\r\n]/.test(value.text);
  if (indent === undefined || !isPlain || isNoneMeant || annotation?.string !== undefined) return undefined;
  const at = fn.firstStatement?.start ?? value.end;
  const step = indent.endsWith("\t") ? "\t" : "    ";
  const made = `if ${name} is None:\n${indent}${step}${name} = ${value.text}\n${indent}`;
  return [
    ...orNone(parameter),
    { start: value.start, end: value.end, text: "None" },
    { start: at, end: at, text: made },
  ];
}

function orNone({ annotation, takesNone }: Parameter): readonly Edit[] {
  if (annotation === undefined || takesNone || annotation.isAny) return [];
  return [{ start: annotation.end, end: annotation.end, text: " | None" }];
}

/** What stands before an offset on its line, where that is layout only. */
function indentBefore({ text }: PythonFile, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return before.trim() === "" ? before : undefined;
}
