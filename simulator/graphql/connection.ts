export interface PageArguments {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A connection over a list; a cursor is a position. */
export function connection<T>(all: readonly T[], { first, last, after, before }: PageArguments): object {
  const start = after === undefined || after === null ? 0 : position(after) + 1;
  const end = before === undefined || before === null ? all.length : position(before);
  const from = last === undefined ? start : Math.max(start, end - last);
  const to = first === undefined ? end : Math.min(end, start + first);
  const nodes = all.slice(from, to);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursor(from + index) })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: to < all.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length === 0 ? null : cursor(from),
      endCursor: nodes.length === 0 ? null : cursor(to - 1),
    },
  };
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString("base64");
}

function position(text: string): number {
  return Number(Buffer.from(text, "base64").toString().replace("cursor:", ""));
}
