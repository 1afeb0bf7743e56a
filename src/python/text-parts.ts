import { stringValue } from "./expressions.ts";
import { givesFixedText, isOfHarmless } from "./fixed-results.ts";
import { isPath } from "./io-results.ts";
import { isConstant, isOfKnown } from "./known-values.ts";
import { headOf, meaningOf } from "./names.ts";
import { NUMBER, operatorParts } from "./operators.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { filledParts } from "./templates.ts";
import { classOf } from "./values.ts";

/** What a text is made of: expressions and literal text. */
export type Parts = readonly (Syntax | string)[];

/** Something that is known not to come from outside, whatever it is. */
const KNOWN: Parts = ["x"];

/** What an expression other than a variable puts together; undefined where that can't be seen. */
export function partsOf(source: Source, node: Syntax): Parts | undefined {
  const [first, second, third] = node.children;
  switch (node.kind) {
    case "integer":
    case "float":
    case "true":
    case "false":
    case "none":
      return NUMBER;
    case "string":
      return stringParts(source, node);
    case "concatenated_string":
      return node.children;
    case "list":
    case "tuple":
    case "set":
    case "dictionary":
    case "pair":
      return node.children.flatMap((child) => [child, ", "]);
    case "list_comprehension":
    case "set_comprehension":
    case "generator_expression":
    case "keyword_argument":
      return first && [node.kind === "keyword_argument" ? (second ?? first) : first];
    case "conditional_expression":
      return first && third && [first, " ", third];
    case "boolean_operator":
      return node.children.flatMap((child) => [child, " "]);
    case "binary_operator":
      return first && second && operatorParts(source, first, second);
    case "attribute":
      if (isConstant(textOf(source, node)) || isOfKnown(source, node) || isOfHarmless(source, node))
        return KNOWN;
      return first && isParent(source, node) ? [first] : undefined;
    case "subscript":
      return first && (second?.kind === "slice" || isTable(source, first)) ? [first] : undefined;
    case "call":
      return callParts(source, node);
    default:
      return undefined;
  }
}

/** `path.parent` */
function isParent(source: Source, node: Syntax): boolean {
  return /\.parent$/.test(textOf(source, node)) && isPath(classOf(source, node)?.name);
}

/** A collection that is written out: what is taken out of it was put in by the author. */
function isTable(source: Source, node: Syntax): boolean {
  return node.kind === "dictionary" || node.kind === "list" || isConstant(textOf(source, node));
}

/** The text between the interpolations of an f-string, and what they hold. */
function stringParts(source: Source, node: Syntax): Parts {
  const plain = stringValue(source, node);
  const quotes = /^\w*("""|'''|"|')/.exec(textOf(source, node));
  if (plain !== undefined || quotes === null) return [plain ?? ""];
  const parts: (Syntax | string)[] = [];
  let at = node.start + quotes[0].length;
  for (const { start, end, children } of node.children) {
    const [value] = children;
    parts.push(source.tree.text.slice(at, start));
    if (value !== undefined) parts.push(value);
    at = end;
  }
  return [...parts, source.tree.text.slice(at, node.end - (quotes[1] ?? "").length)];
}

/** Functions that give a number. */
const NUMBERS = new Set(["abs", "float", "int", "len", "max", "min", "range", "round"]);

/** Functions that give what they got, as text or as a list. */
const SAME = new Set([
  "cleandoc",
  "dedent",
  "enumerate",
  "list",
  "reversed",
  "set",
  "sorted",
  "str",
  "text",
  "tuple",
]);

/** Methods that give what they are called on, more or less. */
const SAME_METHODS = new Set([
  "as_posix",
  "copy",
  "items",
  "keys",
  "lower",
  "lstrip",
  "replace",
  "rstrip",
  "strip",
  "upper",
  "values",
]);

/** Functions that make a value safe, or choose from what is allowed. */
const CHECKING = /quote|escape|ident|sanit|valid|allow|literal|placeholder|param/i;

function callParts(source: Source, node: Syntax): Parts | undefined {
  const head = headOf(node);
  const given = childOf(node, "arguments");
  if (head === undefined || given === undefined) return undefined;
  const [object, attribute] = head.kind === "attribute" ? head.children : [];
  const called = textOf(source, attribute ?? head);
  const [first, second] = given.kind === "argument_list" ? given.children : [given];
  if (CHECKING.test(called)) return KNOWN;
  if (isPath(meaningOf(source, head)?.name)) return given.children.flatMap((part) => [part, "/"]);
  if (attribute === undefined && NUMBERS.has(called)) return NUMBER;
  if (SAME.has(called)) return first && [first];
  if (givesFixedText(source, head)) return KNOWN;
  if (object === undefined) return undefined;
  if (called === "replace" && doublesQuotes(source, first, second)) return KNOWN;
  if (SAME_METHODS.has(called)) return [object];
  if (called === "get" && isTable(source, object)) return second === undefined ? [object] : [object, second];
  const text = stringValue(source, object);
  if (text === undefined) return undefined;
  if (called === "format") return filledParts(source, text, given, "braces");
  return called === "join" && first !== undefined ? [first] : undefined;
}

/** Standard SQL reads `''` as a quote. A backslash before one, or none at all, is safe in some databases only. */
function doublesQuotes(source: Source, first: Syntax | undefined, second: Syntax | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return stringValue(source, first) === "'" && stringValue(source, second) === "''";
}
