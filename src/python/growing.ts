import type Parser from "tree-sitter";
import type { CommentRun } from "./comment-runs.ts";
import type { Unreadable } from "./facts.ts";
import { fieldAt, type GrammarSymbol, isInterpolated, symbolAt } from "./grammar.ts";
import { nameEnd } from "./identifiers.ts";
import { positionAt } from "./lines.ts";
import type { Parsed } from "./parsing.ts";
import { moduleScope, scopeOfChild } from "./scopes.ts";
import type { Limits, Syntax, SyntaxTree } from "./syntax.ts";

interface Growing extends Syntax {
  readonly parent: Growing | undefined;
  children: Growing[];
  end: number;
}

/** The end of a node whose children are still to come. */
const OPEN = -1;

/** Leaves are most of a tree and share their emptiness. */
const NO_CHILDREN: Growing[] = [];

/**
 * One pass with a cursor, which needs no recursion however deep the tree is. A question to the cursor costs more than all else
 * that is done with a node, so it isn't asked what the grammar says: a first child begins where its parent does, a last one ends there.
 */
export function growTree(
  { tree, runs }: Parsed,
  text: string,
  lines: readonly number[],
  limits: Limits,
): SyntaxTree | Unreadable {
  const cursor = tree.walk();
  const byKind = new Map<string, Growing[]>();
  const root = moduleAt(cursor);
  const outer: GrammarSymbol[] = [];
  let around = symbolAt(cursor);
  let parent: Growing | undefined = cursor.gotoFirstChild() ? root : undefined;
  let start: number | undefined;
  let end: number | undefined;
  let count = runs.reduce((sum, { hidden }) => sum + hidden.length, 1);
  while (parent !== undefined) {
    const symbol = symbolAt(cursor);
    if (symbol.treatment === "skip") end = undefined;
    else {
      const node = grow(cursor, symbol, around, parent, start ?? cursor.startIndex, text);
      if (symbol.kind !== "comment") parent.children.push(node);
      const alike = byKind.get(symbol.kind);
      if (alike === undefined) byKind.set(symbol.kind, [node]);
      else alike.push(node);
      count += 1;
      if (count > limits.nodes) return { reason: `has more than ${limits.nodes} syntax nodes` };
      if (node.children !== NO_CHILDREN && cursor.gotoFirstChild()) {
        outer.push(around);
        if (outer.length >= limits.depth)
          return { reason: `is nested more than ${limits.depth} levels deep` };
        around = symbol;
        parent = node;
        start = symbol.beginsWithChild ? node.start : undefined;
        continue;
      }
      end = node.end === OPEN ? cursor.endIndex : node.end;
      node.end = end;
    }
    start = undefined;
    while (parent !== undefined && (isWhole(parent, around) || !cursor.gotoNextSibling())) {
      end = close(parent, around, end, cursor);
      parent = parent.parent;
      around = outer.pop() ?? around;
    }
  }
  if (runs.length > 0) byKind.set("comment", withHidden(byKind.get("comment") ?? [], runs));
  const hollow = byKind.get("block")?.find((block) => block.children.length === 0);
  if (hollow === undefined) return { text, root, byKind, lines };
  const { line } = positionAt(lines, hollow.parent?.start ?? hollow.start);
  return { reason: `does not parse: what begins in line ${line} has no body` };
}

function moduleAt({ startIndex, endIndex }: Parser.TreeCursor): Growing {
  return {
    kind: "module",
    field: undefined,
    start: startIndex,
    end: endIndex,
    parent: undefined,
    children: [],
    scope: moduleScope(),
  };
}

function grow(
  cursor: Parser.TreeCursor,
  symbol: GrammarSymbol,
  around: GrammarSymbol,
  parent: Growing,
  start: number,
  text: string,
): Growing {
  const { kind, treatment } = symbol;
  const isOpen = treatment === "inner" || (treatment === "string" && isInterpolated(text, start));
  const field = fieldAt(cursor, symbol, around, parent.children.length);
  const end = isOpen ? OPEN : ((kind === "identifier" ? nameEnd(text, start) : undefined) ?? cursor.endIndex);
  const scope = around.isScoping ? scopeOfChild(parent, field, text) : parent.scope;
  return { kind, field, start, end, parent, children: isOpen ? [] : NO_CHILDREN, scope };
}

/** All the children are there that its kind has. */
function isWhole({ children }: Growing, { fields }: GrammarSymbol): boolean {
  return fields !== undefined && children.length === fields.length;
}

/** Leaves the last child of a node, which ends at `last` where that is known. */
function close(
  node: Growing,
  symbol: GrammarSymbol,
  last: number | undefined,
  cursor: Parser.TreeCursor,
): number {
  const end = symbol.endsWithChild ? (last ?? cursor.endIndex) : undefined;
  cursor.gotoParent();
  node.end = end ?? cursor.endIndex;
  // An array that grew has room for many more, which most nodes never have.
  node.children = node.children.slice();
  return node.end;
}

/** The hidden comments stand where the first of their run does. */
function withHidden(comments: readonly Growing[], runs: readonly CommentRun[]): Growing[] {
  const hidden = new Map(runs.map((run) => [run.start, run.hidden]));
  return comments.flatMap((comment) => [
    comment,
    ...(hidden.get(comment.start) ?? []).map((span) => ({ ...comment, ...span })),
  ]);
}
