import { annotationClass } from "./annotations.ts";
import type { Binding } from "./bindings.ts";
import { looksAtWhoAsks, soundsGuarding, soundsPlain } from "./guard-words.ts";
import { withoutKeptSentences } from "./kept-sentences.ts";
import { headOf, meaningOf, type Origin } from "./names.ts";
import { parameterProviders } from "./providers.ts";
import { remembered } from "./remembered.ts";
import type { Spot } from "./routers.ts";
import { innerScope } from "./scopes.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Whether something asks who is there: surely, surely not, or (undefined) nobody can tell from what is in sight. */
export type Guarded = boolean | undefined;

/** One guard is enough; without any, all must be known to be none. */
export function both(all: readonly Guarded[]): Guarded {
  if (all.includes(true)) return true;
  return all.includes(undefined) ? undefined : false;
}

/** What a dependency depends on in turn; real chains are three or four long. */
const MOST_STEPS = 16;

export function providerGuards({ source, node }: Spot, steps = 0): Guarded {
  return steps > MOST_STEPS ? undefined : guards(source, node, steps);
}

const guards = remembered((source: Source, node: Syntax, steps: number): Guarded => {
  const text = textOf(source, node);
  if (soundsGuarding(text)) return true;
  if (node.kind === "lambda") return looksAtWhoAsks(text);
  const head = node.kind === "call" ? (headOf(node) ?? node) : node;
  const origin = (meaningOf(source, head) ?? annotationClass(source, head))?.origin;
  return origin === undefined ? (soundsPlain(text) ? false : undefined) : originGuards(origin, steps);
});

function originGuards({ source, binding }: Origin, steps: number): Guarded {
  const definition = definitionOf(binding);
  if (definition === undefined) return undefined;
  if (looksAtWhoAsks(withoutKeptSentences(source, definition))) return true;
  switch (definition.kind) {
    case "function_definition":
      return functionGuards(source, definition, steps);
    case "class_definition":
      return both(methodsOf(source, definition).map((method) => functionGuards(source, method, steps)));
    default:
      return providerGuards({ source, node: definition }, steps + 1);
  }
}

function definitionOf(binding: Binding): Syntax | undefined {
  if (binding.kind === "assignment") return binding.value;
  return binding.kind === "function" || binding.kind === "class" ? binding.node : undefined;
}

/** By what it depends on. */
export function functionGuards(source: Source, definition: Syntax, steps = 0): Guarded {
  const providers = parameterProviders(source, definition) ?? [];
  return both(providers.map((provider) => providerGuards(provider, steps + 1)));
}

/** What an instance is made with, and what is called of it. */
function methodsOf(source: Source, definition: Syntax): readonly Syntax[] {
  const scope = innerScope(definition);
  return nodesOf(source, "function_definition").filter((method) => {
    const name = method.scope === scope ? childOf(method, "name") : undefined;
    return name !== undefined && /^__(?:init|call)__$/.test(textOf(source, name));
  });
}
