import type { Scope } from "./code-facts.ts";
import type { Parameter, PythonClass, PythonFunction } from "./definition-facts.ts";
import type { PythonFile } from "./facts.ts";
import { hasPlainType } from "./given-names.ts";

/** The first parameter of a method, and what it is called by convention. */
export interface Receiver {
  readonly method: string;
  readonly parameter: Parameter;
  readonly convention: "self" | "cls";
  /** It is called so, or has it in its name, or is not read. */
  readonly isConventional: boolean;
  /** Its type, its default or those that call the method say that it is for something else. */
  readonly isMistaken: boolean;
}

const IMPLICIT_CLASS_METHODS = new Set(["__class_getitem__", "__init_subclass__"]);

const PLAIN_DECORATORS = new Set([
  "abc.abstractmethod",
  "functools.cached_property",
  "property",
  "typing.final",
  "typing.override",
]);

/** Undefined where it is no method, or where a metaclass or a library's decorator may make another kind of method of it. */
export function receiverOf(fn: PythonFunction): Receiver | undefined {
  const { name, owner, decorators, parameters } = fn;
  const parameter = parameters.find(({ isReceiver }) => isReceiver);
  if (owner === undefined || parameter === undefined || name === "__new__") return undefined;
  if (/^_\w*[^_]_$/.test(name) || isMeta(owner)) return undefined;
  if (isClassMethod(fn)) return receiver(fn, parameter, "cls");
  const isPlain = decorators.every((each) => PLAIN_DECORATORS.has(each.name ?? ""));
  return isPlain ? receiver(fn, parameter, "self") : undefined;
}

function receiver(fn: PythonFunction, parameter: Parameter, convention: Receiver["convention"]): Receiver {
  const { name } = parameter;
  return {
    method: fn.name,
    parameter,
    convention,
    isConventional: name.startsWith("_") || name.startsWith(convention) || name.endsWith(convention),
    get isMistaken() {
      return parameter.default !== undefined || hasPlainType(parameter) || fn.callers.areOnClass;
    },
  };
}

/** Those that are not called as is the convention. */
export function strayReceivers(file: Definitions): readonly Receiver[] {
  const stray = file.functions().filter((fn) => receiverOf(fn)?.isConventional === false);
  const helpers = stray.length > 0 ? helpersOfBodies(file) : new Set();
  return stray.flatMap((fn) => (helpers.has(fn) ? [] : (receiverOf(fn) ?? [])));
}

/** No methods, but helpers of the class bodies they stand in, which call them or decorate with them. */
function helpersOfBodies(file: Definitions): ReadonlySet<PythonFunction> {
  const used = new Map<Scope, Set<string>>();
  const use = (scope: Scope, name: string) => used.set(scope, (used.get(scope) ?? new Set()).add(name));
  for (const { scope, callee } of file.calls()) if (scope.kind === "class") use(scope, callee.text);
  for (const { owner, scope, decorators } of file.functions()) {
    if (owner === undefined) continue;
    for (const { start, end } of decorators) use(scope, file.text.slice(start + 1, end));
  }
  return new Set(file.functions().filter(({ name, scope }) => used.get(scope)?.has(name)));
}

type Definitions = Pick<PythonFile, "text" | "calls" | "functions">;

/** Decorated so, or one of those that Python makes one by its name. */
export function isClassMethod(fn: PythonFunction): boolean {
  return IMPLICIT_CLASS_METHODS.has(fn.name) || fn.isDecorated("classmethod");
}

/** Its instances are classes, or may be. */
function isMeta({ name, bases }: PythonClass): boolean {
  const isOne = (each: string) => /^type$|(?:Meta|MetaClass|Metaclass|EnumType|Interface)$/.test(each);
  return isOne(name) || bases.some((base) => isOne(base.name ?? base.text) || !/^[\w.]+$/.test(base.text));
}
