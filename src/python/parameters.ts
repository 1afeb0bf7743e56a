import { parameterName } from "./bindings.ts";
import type { Parameter } from "./definition-facts.ts";
import { expressionAt, place } from "./expressions.ts";
import { isInjected } from "./injection.ts";
import { hasMutableDefault } from "./mutability.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** The parameters of a function in order, `*` and `/` taken into account. */
export function parametersOf(source: Source, definition: Syntax, hasReceiver: boolean): readonly Parameter[] {
  const nodes = childOf(definition, "parameters")?.children ?? [];
  const slash = nodes.findIndex((node) => node.kind === "positional_separator");
  const star = nodes.findIndex((node) => node.kind === "keyword_separator" || kindOf(node) === "args");
  return nodes.flatMap((node, index) => {
    const name = parameterName(node);
    if (name === undefined) return [];
    const isKeywordOnly = star !== -1 && index > star;
    const kind =
      kindOf(node) ?? (isKeywordOnly ? "keyword-only" : index < slash ? "positional-only" : "ordinary");
    return {
      ...place(node),
      name: textOf(source, name),
      kind,
      annotation: expressionAt(source, node, "type"),
      default: expressionAt(source, node, "value"),
      get hasMutableDefault() {
        return hasMutableDefault(source, node);
      },
      isReceiver: hasReceiver && index === 0 && kind !== "args" && kind !== "kwargs",
      get isInjected() {
        return isInjected(source, node);
      },
    };
  });
}

function kindOf(node: Syntax): "args" | "kwargs" | undefined {
  const splat = node.kind === "typed_parameter" ? node.children[0]?.kind : node.kind;
  if (splat === "list_splat_pattern") return "args";
  return splat === "dictionary_splat_pattern" ? "kwargs" : undefined;
}
