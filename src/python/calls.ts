import { isDatabaseCoroutine } from "./coroutines.ts";
import { expression, place } from "./expressions.ts";
import type { Argument, Call, Place } from "./facts.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { useOf } from "./uses.ts";
import { classOf } from "./values.ts";

/** What costs a look-up is worked out when a rule asks for it. */
export function call(source: Source, node: Syntax): Call {
  const called = childOf(node, "function") ?? node;
  const object = called.kind === "attribute" ? called.children[0] : undefined;
  const attribute = object && childOf(called, "attribute");
  const method = attribute && textOf(source, attribute);
  const callee = expression(source, called);
  return {
    ...place(node),
    callee,
    method,
    isInAsyncFunction: node.scope.isAsync,
    isChained: isChained(node),
    get name() {
      return callee.name;
    },
    get arguments() {
      return argumentsOf(source, node);
    },
    argument(keyword, position) {
      return findArgument(argumentsOf(source, node), keyword, position);
    },
    get ownerClass() {
      return object && classOf(source, object)?.name;
    },
    get isDatabaseCoroutine() {
      return object !== undefined && method !== undefined && isDatabaseCoroutine(source, object, method);
    },
    get use() {
      return useOf(source, node);
    },
    get statement() {
      return statementOf(node);
    },
  };
}

function isChained({ parent, field }: Syntax): boolean {
  if (parent === undefined) return false;
  return field === "object" || field === "function" || (parent.kind === "subscript" && field === "value");
}

function statementOf(node: Syntax): Place {
  let at = node;
  while (at.parent !== undefined && !at.kind.endsWith("_statement")) at = at.parent;
  return place(at);
}

const SPLATS = new Set(["list_splat", "dictionary_splat"]);

export function argumentsOf(source: Source, node: Syntax): readonly Argument[] {
  const given = childOf(node, "arguments");
  if (given === undefined) return [];
  if (given.kind !== "argument_list") return [argument(source, given)]; // f(x for x in y)
  return given.children.map((child) => argument(source, child));
}

function argument(source: Source, node: Syntax): Argument {
  const name = node.kind === "keyword_argument" ? childOf(node, "name") : undefined;
  const value = (name && childOf(node, "value")) ?? node;
  return {
    ...place(node),
    keyword: name && textOf(source, name),
    isUnpacked: SPLATS.has(node.kind),
    value: expression(source, value),
  };
}

function findArgument(
  given: readonly Argument[],
  keyword: string,
  position: number | undefined,
): Argument | "unknown" | undefined {
  const named = given.find((each) => each.keyword === keyword);
  if (named !== undefined) return named;
  const unnamed = given.filter((each) => each.keyword === undefined);
  const placed = position === undefined ? undefined : unnamed[position];
  const isPlaced =
    placed !== undefined && !unnamed.slice(0, (position ?? 0) + 1).some((each) => each.isUnpacked);
  if (isPlaced) return placed;
  return given.some((each) => each.isUnpacked) ? "unknown" : undefined;
}
