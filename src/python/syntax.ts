import type Parser from "tree-sitter";
import type { CommentRun } from "./comment-runs.ts";
import type { Unreadable } from "./facts.ts";
import { fieldAt, isInterpolated, symbolAt } from "./grammar.ts";
import { lineStarts, positionAt } from "./lines.ts";
import { errorLine, type Parsed, parse } from "./parsing.ts";
import { moduleScope, type SyntaxScope, scopeOfChild } from "./scopes.ts";

/** A named node of the syntax tree as a plain object: nothing native outlives the walk. */
export interface Syntax {
  readonly kind: string;
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly parent: Syntax | undefined;
  /** Comments are left out: they may stand anywhere and mean nothing to the code around them. */
  readonly children: readonly Syntax[];
  readonly scope: SyntaxScope;
}

export interface SyntaxTree {
  readonly text: string;
  readonly root: Syntax;
  /** Every named node in source order, by kind. */
  readonly byKind: ReadonlyMap<string, readonly Syntax[]>;
  readonly lines: readonly number[];
}

/** Each bound gives its own reason. `seconds` is for the parser, whose error recovery can be quadratic. */
export interface Limits {
  readonly characters: number;
  readonly nodes: number;
  readonly depth: number;
  readonly seconds: number;
}

export const LIMITS: Limits = { characters: 6_000_000, nodes: 3_000_000, depth: 50_000, seconds: 5 };

export function parseSyntax(text: string, limits: Limits = LIMITS): SyntaxTree | Unreadable {
  if (text.length > limits.characters) {
    return { reason: `is ${text.length} characters long; at most ${limits.characters} are read` };
  }
  if (text.includes("\0")) return { reason: "holds a NUL byte, so it is not Python source" };
  const lines = lineStarts(text);
  const parsed = parse(text, lines, limits.seconds);
  if (parsed === undefined) return { reason: `took longer than ${limits.seconds} s to parse` };
  if (parsed.tree.rootNode.hasError)
    return { reason: `does not parse: syntax error in line ${errorLine(parsed.tree, lines)}` };
  return collect(parsed, text, lines, limits);
}

export function childOf(node: Syntax, field: string): Syntax | undefined {
  for (const child of node.children) if (child.field === field) return child;
  return undefined;
}

interface Growing extends Syntax {
  readonly parent: Growing | undefined;
  children: Growing[];
}

/** Leaves are most of a tree and share their emptiness. */
const NO_CHILDREN: Growing[] = [];

/** One pass with a cursor, which needs no recursion however deep the tree is. */
function collect(
  { tree, runs }: Parsed,
  text: string,
  lines: readonly number[],
  limits: Limits,
): SyntaxTree | Unreadable {
  const cursor = tree.walk();
  const byKind = new Map<string, Growing[]>();
  const root = grow(cursor, "module", undefined, text, []);
  let parent: Growing | undefined = cursor.gotoFirstChild() ? root : undefined;
  let count = runs.reduce((sum, { hidden }) => sum + hidden.length, 1);
  let depth = 1;
  while (parent !== undefined) {
    const { kind, treatment } = symbolAt(cursor);
    if (treatment !== "skip") {
      const isOpen =
        treatment === "inner" || (treatment === "string" && isInterpolated(text, cursor.startIndex));
      const node = grow(cursor, kind, parent, text, isOpen ? [] : NO_CHILDREN);
      if (kind !== "comment") parent.children.push(node);
      const alike = byKind.get(kind);
      if (alike === undefined) byKind.set(kind, [node]);
      else alike.push(node);
      count += 1;
      if (count > limits.nodes) return { reason: `has more than ${limits.nodes} syntax nodes` };
      if (isOpen && cursor.gotoFirstChild()) {
        parent = node;
        depth += 1;
        if (depth > limits.depth) return { reason: `is nested more than ${limits.depth} levels deep` };
        continue;
      }
    }
    while (parent !== undefined && !cursor.gotoNextSibling()) {
      cursor.gotoParent();
      // An array that grew has room for many more, which most nodes never have.
      parent.children = parent.children.slice();
      parent = parent.parent;
      depth -= 1;
    }
  }
  if (runs.length > 0) byKind.set("comment", withHidden(byKind.get("comment") ?? [], runs));
  const hollow = byKind.get("block")?.find((block) => block.children.length === 0);
  if (hollow === undefined) return { text, root, byKind, lines };
  const { line } = positionAt(lines, hollow.parent?.start ?? hollow.start);
  return { reason: `does not parse: what begins in line ${line} has no body` };
}

/** The hidden comments stand where the first of their run does. */
function withHidden(comments: readonly Growing[], runs: readonly CommentRun[]): Growing[] {
  const hidden = new Map(runs.map((run) => [run.start, run.hidden]));
  return comments.flatMap((comment) => [
    comment,
    ...(hidden.get(comment.start) ?? []).map((span) => ({ ...comment, ...span })),
  ]);
}

function grow(
  cursor: Parser.TreeCursor,
  kind: string,
  parent: Growing | undefined,
  text: string,
  children: Growing[],
): Growing {
  const field = parent && fieldAt(cursor, parent.kind);
  const start = cursor.startIndex;
  const scope = parent === undefined ? moduleScope() : scopeOfChild(parent, field, text);
  return { kind, field, start, end: cursor.endIndex, parent, children, scope };
}
