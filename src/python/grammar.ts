import type Parser from "tree-sitter";

/** What the walk does with a node, by its grammar symbol. */
type Treatment = "skip" | "leaf" | "string" | "inner";

interface GrammarSymbol {
  readonly kind: string;
  readonly treatment: Treatment;
}

/** Kinds whose children have no fields. */
const FIELDLESS = new Set([
  "argument_list",
  "await",
  "block",
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
  "type",
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
  const symbol: GrammarSymbol = { kind, treatment: treatmentOf(kind, cursor.nodeIsNamed) };
  symbols[id] = symbol;
  return symbol;
}

function treatmentOf(kind: string, isNamed: boolean): Treatment {
  if (!isNamed || TEXT.has(kind)) return "skip";
  if (kind === "string") return "string";
  return LEAVES.has(kind) ? "leaf" : "inner";
}

export function fieldAt(cursor: Parser.TreeCursor, parent: string): string | undefined {
  if (FIELDLESS.has(parent)) return undefined;
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
