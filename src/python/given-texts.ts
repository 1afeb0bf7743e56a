import { bytesValue, expression, stringValue } from "./expressions.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import type { GivenText } from "./text-facts.ts";
import { unwrapped } from "./wrapped-texts.ts";

/** Layers around a text that are named. */
const MOST_LAYERS = 24;

export function givenTextsOf(source: Source): readonly GivenText[] {
  return ["string", "concatenated_string"].flatMap((kind) =>
    nodesOf(source, kind).flatMap((node) => givenText(source, node) ?? []),
  );
}

function givenText(source: Source, node: Syntax): GivenText | undefined {
  const wrapped = unwrapped(source, node);
  const target = targetOf(source, wrapped);
  const text = target && (stringValue(source, node) ?? bytesValue(source, node));
  if (target === undefined || text === undefined || text === "") return undefined;
  return {
    ...target,
    text,
    value: expression(source, node),
    get surroundings() {
      return surroundingsOf(source, node);
    },
  };
}

type Target = Pick<GivenText, "name" | "how">;

function targetOf(source: Source, node: Syntax): Target | undefined {
  const { parent } = node;
  switch (parent?.kind) {
    case "assignment":
      return node.field === "right" ? { name: assignedName(source, parent), how: "assigned" } : undefined;
    case "default_parameter":
    case "typed_default_parameter":
      return { name: nameOf(source, childOf(parent, "name")), how: "default" };
    case "keyword_argument":
      return { name: nameOf(source, childOf(parent, "name")), how: "passed" };
    case "pair":
      return node.field === "value"
        ? { name: nameOf(source, childOf(parent, "key")), how: "stored" }
        : undefined;
    case "argument_list":
      return { name: "", how: "passed" };
    case "comparison_operator":
      return comparedWith(source, parent, node);
    default:
      return undefined;
  }
}

/** Of `a = b = value` the one that sounds like a secret. */
function assignedName(source: Source, assignment: Syntax): string {
  const names: string[] = [];
  let at: Syntax | undefined = assignment;
  for (let more = 0; at?.kind === "assignment" && more < MOST_LAYERS; more += 1) {
    names.push(nameOf(source, childOf(at, "left")));
    at = at.parent;
  }
  return names.find((name) => /pass|pwd|secret|token|key/i.test(name)) ?? names[0] ?? "";
}

function comparedWith(source: Source, comparison: Syntax, node: Syntax): Target | undefined {
  const [left, right] = comparison.children;
  if (left === undefined || right === undefined) return undefined;
  const isEqual = /^\s*[=!]=\s*$/.test(source.tree.text.slice(left.end, right.start));
  return isEqual ? { name: nameOf(source, left === node ? right : left), how: "compared" } : undefined;
}

/** The last name of a variable, attribute or item: `password` of `user["password"]`. */
function nameOf(source: Source, node: Syntax | undefined): string {
  if (node === undefined) return "";
  switch (node.kind) {
    case "identifier":
      return textOf(source, node);
    case "attribute":
      return nameOf(source, childOf(node, "attribute"));
    case "subscript":
      return nameOf(source, childOf(node, "subscript"));
    case "string":
      return stringValue(source, node) ?? "";
    default:
      return "";
  }
}

function surroundingsOf(source: Source, node: Syntax): readonly string[] {
  const names: string[] = [];
  let at: Syntax | undefined = node.parent;
  for (let layer = 0; at !== undefined && layer < MOST_LAYERS; layer += 1) {
    names.push(...named(source, at));
    at = at.parent;
  }
  return names;
}

function named(source: Source, node: Syntax): readonly string[] {
  switch (node.kind) {
    case "assignment":
      return [assignedName(source, node)];
    case "keyword_argument":
    case "function_definition":
      return [nameOf(source, childOf(node, "name"))];
    case "pair":
      return [nameOf(source, childOf(node, "key"))];
    case "call":
      return [textOf(source, childOf(node, "function") ?? node).slice(-60)];
    case "boolean_operator":
      return [textOf(source, node.children[0] ?? node).slice(0, 200)];
    case "class_definition":
      return [
        nameOf(source, childOf(node, "name")),
        ...(childOf(node, "superclasses")?.children ?? []).map((base) => textOf(source, base)),
      ];
    default:
      return [];
  }
}
