import { byProject } from "./by-project.ts";
import { keywordOf, positional } from "./dependencies.ts";
import type { Project } from "./project.ts";
import { remembered } from "./remembered.ts";
import { type Router, routerAt, type Spot } from "./routers.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** `parent.include_router(child, …)` */
export interface Inclusion extends Spot {
  readonly parent: Router;
  readonly child: string;
  /** Only in some environments, or under some condition. */
  readonly isConditional: boolean;
}

const inclusionsIn = remembered((source: Source, method: "include_router"): readonly Inclusion[] =>
  nodesOf(source, "call").flatMap((node) => {
    const callee = childOf(node, "function");
    const attribute = callee?.kind === "attribute" ? childOf(callee, "attribute") : undefined;
    const object = callee?.children[0];
    if (attribute === undefined || object === undefined || textOf(source, attribute) !== method) return [];
    const given = keywordOf(source, node, "router") ?? positional(node, 0);
    const child = given && routerAt(source, given);
    const parent = routerAt(source, object);
    const isConditional = isBelow(node, "if_statement");
    return child && parent ? [{ source, node, parent, child: child.key, isConditional }] : [];
  }),
);

/** Statements around a call that are looked at. */
const MOST_AROUND = 32;

function isBelow({ parent }: Syntax, kind: string): boolean {
  let at = parent;
  for (let steps = 0; at !== undefined && steps < MOST_AROUND; steps += 1) {
    if (at.kind === kind) return true;
    if (at.kind === "function_definition") return false;
    at = at.parent;
  }
  return at !== undefined;
}

/** Of the project's files, without the one at `path`: a file is asked for itself, which may be a newer version. */
const inclusionsOf = byProject((project: Project) =>
  project.mentioning("include_router").flatMap((source) => inclusionsIn(source, "include_router") ?? []),
);

/** All that is in sight from a file. */
export function inclusionsInSight(source: Source): readonly Inclusion[] {
  return [
    ...(inclusionsIn(source, "include_router") ?? []),
    ...inclusionsOf(source.project).filter((each) => each.source.path !== source.path),
  ];
}
