import { typeArguments } from "./annotations.ts";
import type { Union } from "./code-facts.ts";
import { bare, expression, place } from "./expressions.ts";
import { headOf, meaningOf } from "./names.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** Every union of a file in source order. What is in quotes is not read. */
export function unionsOf(source: Source): readonly Union[] {
  const { text } = source.tree;
  const isPossible = text.includes("Optional") || text.includes("Union");
  const subscripted = isPossible ? [...nodesOf(source, "generic_type"), ...nodesOf(source, "subscript")] : [];
  const found = [...subscripted.flatMap((node) => named(source, node) ?? []), ...piped(source)];
  return found.sort((a, b) => a.start - b.start);
}

function named(source: Source, node: Syntax): Union | undefined {
  const head = headOf(node);
  if (head === undefined) return undefined;
  const name = meaningOf(source, head)?.name;
  if (name !== "typing.Optional" && name !== "typing.Union") return undefined;
  const members = typeArguments(node).map(bare);
  const [first] = members;
  const isOptional = name === "typing.Optional";
  if (first === undefined || (isOptional && members.length > 1)) return undefined;
  if (members.some((member) => cannotBeJoined(source, member))) return undefined;
  const isPlain = members.every((member) => isPlainMember(source, member, isOptional));
  return {
    ...place(node),
    style: isOptional ? "optional" : "union",
    head: textOf(source, head),
    members: members.map((member) => expression(source, member)),
    isPlain: isPlain && isOnOneLine(source, node) && !isWorkedOn(node),
  };
}

/** `"A" | None` fails when it is run, and `NamedTuple` is a function. */
function cannotBeJoined(source: Source, member: Syntax): boolean {
  if (/string$|^list_splat|^splat_type/.test(member.kind)) return true;
  if (member.kind === "tuple")
    return member.children.length === 0 || member.children.some(({ kind }) => kind === "string");
  return meaningOf(source, member)?.name === "typing.NamedTuple";
}

const NAMES = new Set(["identifier", "attribute", "generic_type", "subscript"]);

function isPlainMember(source: Source, member: Syntax, isOptional: boolean): boolean {
  const text = textOf(source, member);
  if (NAMES.has(member.kind)) return !/^(?:any|callable)$|^(?:\w+\.)*Optional\[/.test(text);
  if (member.kind === "none") return !isOptional;
  const isUnion = member.kind === "binary_operator" || member.kind === "union_type";
  return isUnion && !(isOptional && /\bNone\b/.test(text));
}

function isOnOneLine(source: Source, node: Syntax): boolean {
  return !/[\n#]/.test(textOf(source, node));
}

/** `Optional[X].__args__`: what follows would be taken for a part of the last member. */
function isWorkedOn({ parent, field }: Syntax): boolean {
  return field === "object" || field === "function" || (parent?.kind === "subscript" && field === "value");
}

/** The unions with `None` in annotations that are written with `|`, each as a whole. */
function* piped(source: Source): Generator<Union> {
  const seen = new Set<Syntax>();
  for (const none of nodesOf(source, "none")) {
    const whole = wholeUnion(source, none, seen);
    if (whole === undefined || !isAnnotation(whole)) continue;
    const members = membersOf(whole);
    yield {
      ...place(whole),
      style: "pipe",
      head: undefined,
      members: members.map((member) => expression(source, member)),
      isPlain:
        members.every((member) => NAMES.has(member.kind) || member.kind === "none") &&
        isOnOneLine(source, whole),
    };
  }
}

function isPipe(source: Source, { kind, children: [left, right] }: Syntax): boolean {
  if (kind === "union_type") return true;
  if (kind !== "binary_operator" || left === undefined || right === undefined) return false;
  return source.tree.text.slice(left.end, right.start).includes("|");
}

function wholeUnion(source: Source, none: Syntax, seen: Set<Syntax>): Syntax | undefined {
  let whole: Syntax | undefined;
  let at = none.parent;
  for (; at !== undefined && (at.kind === "type" || isPipe(source, at)); at = at.parent) {
    if (at.kind === "type" && at.parent?.kind !== "union_type") break;
    if (seen.has(at)) return undefined;
    seen.add(at);
    if (at.kind !== "type") whole = at;
  }
  return whole;
}

function membersOf(union: Syntax): readonly Syntax[] {
  const members: Syntax[] = [];
  const open = [union];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const node = at.kind === "type" ? bare(at) : at;
    if (node.kind === "binary_operator" || node.kind === "union_type")
      open.push(...node.children.toReversed());
    else members.push(node);
  }
  return members;
}

const INSIDE = new Set([
  "generic_type",
  "type_parameter",
  "subscript",
  "list",
  "tuple",
  "parenthesized_expression",
  "binary_operator",
]);

/** Deeper ones are not looked for. */
const MAX_DEPTH = 64;

function isAnnotation(node: Syntax): boolean {
  let at = node.parent;
  for (let depth = 0; at !== undefined && depth < MAX_DEPTH; depth += 1) {
    if (at.kind === "type") return true;
    if (!INSIDE.has(at.kind)) return false;
    at = at.parent;
  }
  return false;
}
