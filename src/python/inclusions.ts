import { byProject } from "./by-project.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { dependsOnStage } from "./environments.ts";
import { soundsGuarding } from "./guard-words.ts";
import type { Project } from "./project.ts";
import { remembered } from "./remembered.ts";
import { type Router, routerAt, type Spot } from "./routers.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** `parent.include_router(child, …)` */
export interface Inclusion extends Spot {
  readonly parent: Router;
  readonly child: string;
  /** Only in some environments, or under a condition that may be about who asks. */
  readonly isChosen: boolean;
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
    const isChosen = dependsOnStage(source, node) || isForSome(source, node);
    return child && parent ? [{ source, node, parent, child: child.key, isChosen }] : [];
  }),
);

/** Statements around a call that are looked at. */
const MOST_AROUND = 32;

/** Stands below a condition that sounds like a guard, or like code to try things out. */
function isForSome(source: Source, { parent }: Syntax): boolean {
  let at = parent;
  for (let steps = 0; at !== undefined && steps < MOST_AROUND; steps += 1) {
    if (at.kind === "function_definition") return false;
    if (at.kind === "if_statement" && asksForSome(source, at)) return true;
    at = at.parent;
  }
  return at !== undefined;
}

function asksForSome(source: Source, choice: Syntax): boolean {
  const asking = [choice, ...choice.children.filter(({ kind }) => kind === "elif_clause")];
  return asking.some((each) => {
    const condition = childOf(each, "condition");
    const text = condition === undefined ? "" : textOf(source, condition);
    return soundsGuarding(text) || /demo|experiment|fake|mock|sandbox|simulat/i.test(text);
  });
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
