import { stringValue } from "./expressions.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

const FIELDS = {
  percent: /%(?:\((\w+)\))?[#0 +-]*(?:[1-9.*][\d.*]*)?([a-zA-Z%])/g,
  braces: /\{\{|\}\}|\{(\w*)(?:[^\w{}][^{}]*)?\}/g,
} as const;

/** The parts of `"…%s…" % values` and of `"…{}…".format(values)`. */
export function filledParts(
  source: Source,
  text: string,
  given: Syntax,
  style: keyof typeof FIELDS,
): readonly (Syntax | string)[] {
  const values = given.kind === "tuple" || given.kind === "argument_list" ? given.children : [given];
  const parts: (Syntax | string)[] = [];
  let named: ReadonlyMap<string, Syntax> | undefined;
  let at = 0;
  let next = 0;
  for (const field of text.matchAll(FIELDS[style])) {
    const [written, name = "", conversion] = field;
    parts.push(text.slice(at, field.index));
    at = field.index + written.length;
    if (written === "%%" || written === "{{" || written === "}}") parts.push(written.slice(1));
    else if (conversion !== undefined && /[dieEfFgGxXo]/.test(conversion)) {
      parts.push("1");
      next += 1;
    } else {
      const isNumber = /^\d*$/.test(name);
      if (!isNumber) named ??= valuesByName(source, values);
      const value = isNumber ? values[name === "" ? next++ : Number(name)] : named?.get(name);
      parts.push(value ?? values.at(-1) ?? "");
    }
  }
  return [...parts, text.slice(at)];
}

/** The values of keywords, and those of keys in a dictionary that is written out. */
function valuesByName(source: Source, values: readonly Syntax[]): ReadonlyMap<string, Syntax> {
  const found = new Map<string, Syntax>();
  const entries = values.flatMap((each) => (each.kind === "dictionary" ? each.children : [each]));
  for (const { kind, children } of entries) {
    const [key, value] = children;
    if (key === undefined || value === undefined) continue;
    if (kind !== "keyword_argument" && kind !== "pair") continue;
    const name = kind === "pair" ? stringValue(source, key) : textOf(source, key);
    if (name !== undefined && !found.has(name)) found.set(name, value);
  }
  return found;
}
