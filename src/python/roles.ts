import type { Place } from "./code-facts.ts";
import type { PythonClass } from "./definition-facts.ts";
import type { PythonFile } from "./facts.ts";
import { ROUTERS } from "./routers.ts";

/** What a project's conventions give names to: services, routers and schemas, as far as a file shows which is which. */
export interface Named {
  readonly name: string;
  readonly at: Place;
}

/** What lies beside services and is none. */
const BESIDE =
  /^(?:_.*|base|common|constants|deps|dependencies|errors|exceptions|helpers|main|models|schemas|types|utils)\.py$/;

/** The file of a service: directly in a folder `services`, with functions. */
export function serviceFile(file: PythonFile): Named | undefined {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const isService = /(?:^|\/)services\/[^/]+\.py$/.test(file.path) && !BESIDE.test(name);
  if (!isService || file.functions().length === 0) return undefined;
  return { name, at: { start: 0, end: 0, scope: file.module } };
}

/** The one class with methods that a service's file has, if it inherits nothing and is no record. */
export function serviceClass(file: PythonFile): Named | undefined {
  if (serviceFile(file) === undefined) return undefined;
  const working = new Set(file.functions().map(({ owner }) => owner));
  const [only, ...others] = file
    .classes()
    .filter((cls) => cls.owner === undefined && !cls.isNested && working.has(cls));
  if (only === undefined || others.length > 0 || only.bases.length > 0) return undefined;
  return only.model !== undefined || only.name.startsWith("_")
    ? undefined
    : { name: only.name, at: only.nameAt };
}

/** `users = APIRouter()` */
export function routers(file: PythonFile): readonly Named[] {
  return file.calls().flatMap((call) => {
    const { assignedTo: name } = call;
    if (name === undefined || call.scope.kind !== "module" || !ROUTERS.has(call.name)) return [];
    return { name, at: { ...call.statement, end: call.statement.start + name.length } };
  });
}

/** Models that are no rows. */
export function schemas(file: PythonFile): readonly PythonClass[] {
  return file.classes().filter(({ model }) => model !== undefined && !model.isStored);
}

/** Suffixes for the same part of a schema's name. */
const SUFFIXES = [
  ["Create", "CreateRequest", "CreateSchema", "In", "Input"],
  ["Update", "UpdateRequest", "UpdateSchema", "Patch"],
  ["Out", "Output", "Public", "Read", "Response", "View"],
];

/** Of the names for one part of a thing, those that end differently: `UserOut` beside `UserCreate`, where `Create` and `Public` are meant. */
export function rivals(
  found: readonly PythonClass[],
  meant: readonly string[],
): readonly { readonly name: string; readonly nameAt: Place; readonly better: string }[] {
  const stems = new Set(found.flatMap(({ name }) => meant.flatMap((suffix) => stemOf(name, suffix))));
  return found.flatMap(({ name, nameAt }) => {
    for (const suffixes of SUFFIXES) {
      const wanted = meant.find((suffix) => suffixes.includes(suffix));
      const stem = suffixes.flatMap((suffix) => stemOf(name, suffix)).find((each) => stems.has(each));
      if (wanted !== undefined && stem !== undefined) return { name, nameAt, better: stem + wanted };
    }
    return [];
  });
}

function stemOf(name: string, suffix: string): readonly string[] {
  return name.length > suffix.length && name.endsWith(suffix) ? [name.slice(0, -suffix.length)] : [];
}
