import type Parser from "tree-sitter";
import { SCOPING } from "./scopes.ts";

/** What the walk does with a node, by its grammar symbol. */
type Treatment = "skip" | "leaf" | "string" | "inner";

export interface GrammarSymbol {
  readonly kind: string;
  readonly treatment: Treatment;
  /** Its children may stand in another scope than it does. */
  readonly isScoping: boolean;
  /** It begins where its first child does, of whatever kind. */
  readonly beginsWithChild: boolean;
  readonly endsWithChild: boolean;
  /** None of its children has a field. */
  readonly isFieldless: boolean;
  /** The fields of its children, where it has them all and in this order. Nothing follows the last one. */
  readonly fields: readonly (string | undefined)[] | undefined;
}

/** The kinds that most nodes with children have. */
const FIELDS: ReadonlyMap<string, readonly (string | undefined)[]> = new Map([
  ["attribute", ["object", "attribute"]],
  ["await", [undefined]],
  ["binary_operator", ["left", "right"]],
  ["boolean_operator", ["left", "right"]],
  ["call", ["function", "arguments"]],
  ["default_parameter", ["name", "value"]],
  ["generic_type", [undefined, undefined]],
  ["keyword_argument", ["name", "value"]],
  ["not_operator", ["argument"]],
  ["pair", ["key", "value"]],
  ["type", [undefined]],
  ["typed_default_parameter", ["name", "type", "value"]],
  ["typed_parameter", [undefined, "type"]],
]);

const FIELDLESS = new Set([
  "argument_list",
  "block",
  "comparison_operator",
  "dictionary",
  "dotted_name",
  "expression_statement",
  "list",
  "module",
  "parameters",
  "parenthesized_expression",
  "return_statement",
  "string",
  "tuple",
  "type_parameter",
]);

const LEAVES = new Set([
  "identifier",
  "integer",
  "float",
  "comment",
  "true",
  "false",
  "none",
  "ellipsis",
  "pass_statement",
  "break_statement",
  "continue_statement",
  "import_prefix",
  "type_conversion",
]);

/** Layout, and the inside of strings. */
const TEXT = new Set(["line_continuation", "string_start", "string_content", "string_end"]);

// Strings cross the native border slowly, numbers do not: names are asked for once per symbol.
const symbols: GrammarSymbol[] = [];
const fields = new Map<number, string | undefined>();

export function symbolAt(cursor: Parser.TreeCursor): GrammarSymbol {
  const id = cursor.nodeTypeId;
  const known = symbols[id];
  if (known !== undefined) return known;
  const kind = cursor.nodeType;
  const symbol: GrammarSymbol = {
    kind,
    treatment: treatmentOf(kind, cursor.nodeIsNamed),
    isScoping: SCOPING.has(kind),
    beginsWithChild: kind !== "block",
    endsWithChild: kind !== "module" && kind !== "format_specifier",
    isFieldless: FIELDLESS.has(kind),
    fields: FIELDS.get(kind),
  };
  symbols[id] = symbol;
  return symbol;
}

function treatmentOf(kind: string, isNamed: boolean): Treatment {
  if (!isNamed || TEXT.has(kind)) return "skip";
  if (kind === "string") return "string";
  return LEAVES.has(kind) ? "leaf" : "inner";
}

/** The field of the child at which the cursor is; comments don't count in its position. */
export function fieldAt(
  cursor: Parser.TreeCursor,
  { kind }: GrammarSymbol,
  { fields: known, isFieldless }: GrammarSymbol,
  position: number,
): string | undefined {
  if (isFieldless || kind === "comment") return undefined;
  if (known !== undefined) return known[position];
  const id = cursor.currentFieldId;
  if (id === 0) return undefined;
  if (!fields.has(id)) fields.set(id, cursor.currentFieldName);
  return fields.get(id);
}

/** An f-string or t-string holds code; the inside of every other string is text. */
export function isInterpolated(text: string, start: number): boolean {
  for (let at = start; at < start + 3; at += 1) {
    const letter = text[at];
    if (letter === '"' || letter === "'") return false;
    if (letter === "f" || letter === "F" || letter === "t" || letter === "T") return true;
  }
  return false;
}
