import type { Parameter, PythonClass, PythonFunction } from "./definition-facts.ts";

/** The first parameter of a method, and what it is called by convention. */
export interface Receiver {
  readonly parameter: Parameter;
  readonly convention: "self" | "cls";
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
  if (isClassMethod(fn)) return { parameter, convention: "cls" };
  const isPlain = decorators.every((each) => PLAIN_DECORATORS.has(each.name ?? ""));
  return isPlain ? { parameter, convention: "self" } : undefined;
}

/** Decorated so, or one of those that Python makes one by its name. */
export function isClassMethod(fn: PythonFunction): boolean {
  return IMPLICIT_CLASS_METHODS.has(fn.name) || fn.isDecorated("classmethod");
}

/** Its instances are classes, or may be. */
function isMeta({ name, bases }: PythonClass): boolean {
  const isOne = (each: string) => /^type$|(?:Meta|MetaClass|Metaclass|EnumType|Interface)$/.test(each);
  return isOne(name) || bases.some((base) => isOne(base.name ?? base.text) || !/^[\w.]+$/.test(base.text));
}
