import { positional } from "./dependencies.ts";
import { soundsGuarding, turnsAway } from "./guard-words.ts";
import { meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import type { Spot } from "./routers.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** A middleware asks who is there before any endpoint does. It may be added far from where the app is made. */
export function isMiddlewareGuarding(calls: readonly Spot[]): boolean {
  const project = calls[0]?.source.project;
  const others = [
    ...(project?.mentioning("add_middleware") ?? []),
    ...(project?.mentioning("middleware(") ?? []),
  ];
  return [...new Set([...calls.map(({ source }) => source), ...others])].some(
    (source) => addsGuard(source, "middleware") === true,
  );
}

const addsGuard = remembered((source: Source, _: "middleware"): boolean =>
  nodesOf(source, "call").some((node) => {
    const callee = childOf(node, "function");
    const attribute = callee?.kind === "attribute" ? childOf(callee, "attribute") : undefined;
    const name = attribute && textOf(source, attribute);
    if (name === "add_middleware") {
      const added = positional(node, 0);
      return added !== undefined && isGuard(source, added);
    }
    const decorated = name === "middleware" ? node.parent?.parent : undefined;
    return decorated?.kind === "decorated_definition" && turnsAway(textOf(source, decorated));
  }),
);

function isGuard(source: Source, added: Syntax): boolean {
  if (soundsGuarding(textOf(source, added))) return true;
  const origin = meaningOf(source, added)?.origin;
  return origin?.binding.kind === "class" && turnsAway(textOf(origin.source, origin.binding.node));
}
