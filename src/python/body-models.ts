import { byProject } from "./by-project.ts";
import type { PythonClass, PythonFunction } from "./definition-facts.ts";
import { functionsOf } from "./functions.ts";
import { isTestPath } from "./kinds-of-files.ts";
import type { Model } from "./model-facts.ts";
import type { Project } from "./project.ts";
import { remembered } from "./remembered.ts";
import type { Source } from "./source.ts";

/** What endpoints of a file take from the request's body, and its own models that endpoints elsewhere take. */
export function bodyModelsOf(
  source: Source,
  functions: readonly PythonFunction[],
  classes: Iterable<PythonClass>,
): readonly Model[] {
  const found = new Set(modelsOfBodies(functions));
  for (const { model } of classes)
    if (model !== undefined && isTakenElsewhere(source, model)) found.add(model);
  return [...found];
}

function modelsOfBodies(functions: readonly PythonFunction[]): readonly Model[] {
  return functions.flatMap(({ bodies }) => bodies.flatMap(({ models }) => models));
}

/** Files with the name of a class that are looked at: those that take it are few. */
const MOST_FILES = 8;

function isTakenElsewhere({ path, project }: Source, { name }: Model): boolean {
  const files = takersOf(project).get(name) ?? [];
  return files
    .filter((file) => file.path !== path)
    .slice(0, MOST_FILES)
    .some((file) => {
      const taker = project.known(file.path, file.text);
      return taker !== undefined && takenBy(taker, "bodies")?.has(keyOf({ path, name }));
    });
}

const takenBy = remembered(
  (source: Source, _: "bodies"): ReadonlySet<string> =>
    new Set(modelsOfBodies(functionsOf(source, new Map())).map(keyOf)),
);

function keyOf({ path, name }: Pick<Model, "path" | "name">): string {
  return `${path} ${name}`;
}

interface File {
  readonly path: string;
  readonly text: string;
}

/** The files with endpoints that take something, by the names that parameters or variables have as their types there. */
const takersOf = byProject((project: Project): ReadonlyMap<string, readonly File[]> => {
  const takers = new Map<string, File[]>();
  for (const [path, text] of project.textsWith(LIBRARY)) {
    if (isTestPath(path) || !TAKING.test(text)) continue;
    for (const name of new Set([...text.matchAll(TYPE)].map(([, type]) => type ?? ""))) {
      const known = takers.get(name);
      if (known === undefined) takers.set(name, [{ path, text }]);
      else known.push({ path, text });
    }
  }
  return takers;
});

const LIBRARY = "fastapi";
const TAKING = /\.(?:add_api_route|api_route|delete|patch|post|put)\(/;
const TYPE = /:\s*(?:[\w.]{1,80}\[)*["']?(?:\w{1,80}\.)*([A-Z]\w{0,80})/g;
