import { byProject } from "./by-project.ts";
import { constructionOf } from "./constructions.ts";
import { endpointOf } from "./endpoints.ts";
import { scopeOfFunctionAround } from "./function-extents.ts";
import { isTestPath } from "./kinds-of-files.ts";
import type { Project } from "./project.ts";
import type { Spot } from "./routers.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** An endpoint of the project answers with the schema of an app: `return app.openapi()`. */
export function servesSchema(app: Spot): boolean {
  return describedApps(app.source.project).has(keyOf(app));
}

/** A file may have been parsed more than once. */
function keyOf({ source, node }: Spot): string {
  const name = node.parent && childOf(node.parent, "left");
  return `${node.scope.path} ${name === undefined ? "" : textOf(source, name)} ${source.path}`;
}

/** The apps whose schema is asked for in an endpoint. */
const describedApps = byProject((project: Project): ReadonlySet<string> => {
  const asking = project.mentioning(".openapi()").filter(({ path }) => !isTestPath(path));
  const apps = asking.flatMap((source) => nodesOf(source, "call").flatMap((call) => appAsked(source, call)));
  return new Set(apps.map(keyOf));
});

function appAsked(source: Source, call: Syntax): readonly Spot[] {
  const [app, method] = childOf(call, "function")?.children ?? [];
  if (app === undefined || method === undefined || textOf(source, method) !== "openapi") return [];
  const made = constructionOf(source, app);
  const around = made && scopeOfFunctionAround(source, call)?.opener;
  if (around?.kind !== "function_definition" || endpointOf(source, around) === undefined) return [];
  return made === undefined ? [] : [{ source: made.source, node: made.call }];
}
