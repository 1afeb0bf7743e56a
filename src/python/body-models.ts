import { byProject } from "./by-project.ts";
import type { PythonClass, PythonFunction } from "./definition-facts.ts";
import { functionsOf } from "./functions.ts";
import { isTestPath } from "./kinds-of-files.ts";
import type { Model } from "./model-facts.ts";
import { withHolders } from "./model-holders.ts";
import type { Project } from "./project.ts";
import { remembered } from "./remembered.ts";
import type { Source } from "./source.ts";

/** What endpoints of a file take from the request's body, and its own models that endpoints elsewhere take, with what is in them. */
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
  const taken = functions.flatMap(({ bodies }) => bodies.flatMap(({ models }) => models));
  return withParts(taken.filter(isOfOwnForm));
}

/** Models of one file that are looked at. */
const MOST_MODELS = 300;

/** What endpoints answer; where it is a part of what they take, it is there already. */
const ANSWER = /(?:Out(?:put)?|Public|Read|Resp(?:onse)?|Result)(?:Base|D[Tt][Oo]|Minimal|Model|Schema)?$/;

/** What clients send with some models: them, and the models inside of them, in any depth. */
export function withParts(models: readonly Model[]): readonly Model[] {
  const found = new Set(models);
  for (const { fields, isStored } of found) {
    if (isStored || found.size >= MOST_MODELS) continue;
    for (const part of fields.flatMap((field) => field.models)) if (!ANSWER.test(part.name)) found.add(part);
  }
  return [...found];
}

/** What a webhook is sent has the form that its sender gives it. */
const SENT_TO_WEBHOOK = /Webhook(?:Body|Data|Event|Message|Notification|Payload|Request)/;

/** Whoever takes it says what its fields are. */
export function isOfOwnForm({ name }: Model): boolean {
  return !SENT_TO_WEBHOOK.test(name);
}

/** Files with the name of a class that are looked at: those that take it are few. */
const MOST_FILES = 8;

function isTakenElsewhere({ path, project }: Source, { name }: Model): boolean {
  const files = new Set(withHolders(project, name).flatMap((each) => takersOf(project).get(each) ?? []));
  return [...files]
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

/** Some endpoint in sight takes something of a class: what none of them takes may well be known. */
export function isTakingSeen({ project }: Source): boolean {
  return takersOf(project).size > 0;
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
