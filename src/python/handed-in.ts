import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { isTelling } from "./tidying.ts";
import { triedIn } from "./tried.ts";

/**
 * What is tried is something that a function was handed to call, which may raise whatever it likes. A callback that is only told how
 * far the work has come is not what is tried, unless nothing else is called but what logs.
 */
export function triesHandedIn(source: Source, tried: Syntax): boolean {
  const body = childOf(tried, "body");
  if (body === undefined) return false;
  const calls = nodesWithin(source, "call", body.start, body.end);
  const handed = new Set(calls.filter((call) => isHandedIn(source, call) && triedIn(source, call) === tried));
  const [first] = handed;
  if (first === undefined || [...handed].some((call) => !isTold(source, call))) return first !== undefined;
  return calls.every((call) => handed.has(call) || isIn(call, first) || isTelling(source, call));
}

/** A parameter of the function, or of one around it, is called; a class may raise no more than what it stands for. */
function isHandedIn(source: Source, call: Syntax): boolean {
  const callee = childOf(call, "function");
  const name = callee?.kind === "identifier" ? textOf(source, callee) : "self";
  if (name === "self" || name === "cls") return false;
  return lookUp(source, name, call.scope).some(
    (binding) => binding.kind === "parameter" && !isOfClass(source, binding.node),
  );
}

function isOfClass(source: Source, parameter: Syntax): boolean {
  const annotation = childOf(parameter, "type");
  return annotation !== undefined && /\b[Tt]ype\[/.test(textOf(source, annotation));
}

const TEXT = /^[bfrtu]{0,2}["']/i;
const NUMBER = /^[\d.]+$/;

/** Given a text before all else, or nothing but numbers and texts, and asked for no result. */
function isTold(source: Source, call: Syntax): boolean {
  const given = childOf(call, "arguments")?.children ?? [];
  const statement = call.parent?.kind === "await" ? call.parent.parent : call.parent;
  if (statement?.kind !== "expression_statement" || given.length === 0) return false;
  const [first = "", ...rest] = given.map((each) => textOf(source, childOf(each, "value") ?? each));
  if (TEXT.test(first)) return true;
  return NUMBER.test(first) && rest.every((each) => TEXT.test(each) || NUMBER.test(each));
}

function isIn(node: Syntax, around: Syntax): boolean {
  return node.start >= around.start && node.end <= around.end;
}
