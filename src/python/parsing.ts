import Parser from "tree-sitter";
import Python from "tree-sitter-python";
import { type CommentRun, longCommentRuns, withoutHidden } from "./comment-runs.ts";
import { positionAt } from "./lines.ts";

/** What the parser made of a text, and the comments that it didn't see. */
export interface Parsed {
  readonly tree: Parser.Tree;
  readonly runs: readonly CommentRun[];
}

const parser = new Parser();
// Of every node type it is told of, the binding would evaluate a class: 4 ms for what no cursor needs.
parser.setLanguage({ ...(Python as Parser.Language), nodeTypeInfo: [] });

/** Undefined where it takes longer. */
export function parse(text: string, lines: readonly number[], seconds: number): Parsed | undefined {
  const runs = longCommentRuns(text, lines);
  const tree = parseWithin(withoutHidden(text, runs), seconds);
  if (tree === undefined || runs.length === 0) return tree && { tree, runs };
  if (!tree.rootNode.hasError && runs.every(({ start }) => isComment(tree, start))) return { tree, runs };
  // One of them may stand in a string, whose end it has hidden.
  const whole = parseWithin(text, seconds);
  return whole && { tree: whole, runs: [] };
}

/** Up to the first run both texts are the same; where that is one of comments, they mean the same up to the second. */
function isComment({ rootNode }: Parser.Tree, start: number): boolean {
  return rootNode.descendantForIndex(start, start).type === "comment";
}

/** The parser alone; undefined where it takes longer. */
export function parseWithin(text: string, seconds: number): Parser.Tree | undefined {
  // A progress callback would do the same for a fifth of the time that parsing takes. Zero would be no bound at all.
  parser.setTimeoutMicros(Math.max(1, seconds * 1_000_000));
  const tree: Parser.Tree | null = parser.parse(text);
  if (tree !== null) return tree;
  parser.reset(); // Otherwise the next parse would go on with this text.
  return undefined;
}

export function errorLine(tree: Parser.Tree, lines: readonly number[]): number {
  const cursor = tree.walk();
  while (!cursor.nodeIsMissing && cursor.nodeType !== "ERROR") {
    const isBroken = cursor.currentNode.hasError;
    if (isBroken && cursor.gotoFirstChild()) continue;
    if (!cursor.gotoNextSibling()) break;
  }
  return positionAt(lines, cursor.startIndex).line;
}
