import { whole } from "./decorators.ts";
import { nodesOf, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** What is read in one go: a simple statement, a decorator, or what stands before the colon of a compound statement. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The function or class, decorators included, that it is the head or a decorator of. */
  readonly definition: Syntax | undefined;
}

const DEFINITIONS = new Set(["function_definition", "class_definition"]);

/** All stretches of a file, in source order. None overlaps another. */
export function stretchesOf(source: Source): readonly Stretch[] {
  const blocks = nodesOf(source, "block");
  const bodies = [source.tree.root, ...blocks];
  return [
    ...bodies.flatMap(({ children }) => children.filter(isSimple).map(plain)),
    ...nodesOf(source, "decorator").map((node) => ({ ...plain(node), definition: node.parent })),
    ...blocks.flatMap((block) => head(block) ?? []),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

function isSimple({ kind, children }: Syntax): boolean {
  return kind !== "decorated_definition" && !children.some((child) => child.kind === "block");
}

function plain({ start, end }: Syntax): Stretch {
  return { start, end, definition: undefined };
}

/** What the statement or clause that a block belongs to has before it. */
function head(block: Syntax): Stretch | undefined {
  const owner = block.parent;
  if (owner === undefined) return undefined;
  const at = owner.children.indexOf(block);
  const { start } = owner;
  const definition = DEFINITIONS.has(owner.kind) ? whole(owner) : undefined;
  return { start, end: owner.children[at - 1]?.end ?? start, definition };
}
