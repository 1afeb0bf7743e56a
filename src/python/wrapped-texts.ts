import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { callTaking } from "./taken-parameters.ts";

/** Layers around a text that are looked through. */
const MOST_LAYERS = 24;

/** What stands for a text: `Field("…")`, `SecretStr("…")`, `"…".encode()`, `given or "…"`. */
export function unwrapped(source: Source, node: Syntax): Syntax {
  let at = node;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const outer = wrapping(source, at);
    if (outer === undefined) return at;
    at = outer;
  }
  return at;
}

function wrapping(source: Source, node: Syntax): Syntax | undefined {
  const { parent } = node;
  switch (parent?.kind) {
    case "boolean_operator":
    case "parenthesized_expression":
      return parent;
    case "conditional_expression":
      return parent.children[1] === node ? undefined : parent;
    case "attribute":
      return textOf(source, parent).endsWith(".encode") && parent.parent?.kind === "call"
        ? parent.parent
        : undefined;
    default:
      return wrappingCall(source, node);
  }
}

function wrappingCall(source: Source, node: Syntax): Syntax | undefined {
  const argument = node.parent?.kind === "keyword_argument" ? node.parent : node;
  const call = callTaking(argument);
  if (call?.kind !== "call" || argument.parent?.children[0] !== argument) return undefined;
  if (argument !== node && !textOf(source, argument).startsWith("default=")) return undefined;
  const callee = textOf(source, childOf(call, "function") ?? call);
  return /(?:^|\.)(?:Field|SecretStr|SecretBytes|Secret|mapped_column)$/.test(callee) ? call : undefined;
}
