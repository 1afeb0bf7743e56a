import type { Parameter, PythonClass, PythonFunction } from "./facts.ts";

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
  const { owner, decorators } = fn;
  const parameter = fn.parameters.find(({ isReceiver }) => isReceiver);
  if (owner === undefined || parameter === undefined || isMeta(owner) || /^_\w*[^_]_$/.test(fn.name))
    return undefined;
  if (fn.name === "__new__") return undefined;
  if (fn.isDecorated("classmethod") || IMPLICIT_CLASS_METHODS.has(fn.name))
    return { parameter, convention: "cls" };
  const isPlain = decorators.every((each) => PLAIN_DECORATORS.has(each.name ?? ""));
  return isPlain ? { parameter, convention: "self" } : undefined;
}

/** Its instances are classes, or may be. */
function isMeta({ name, bases }: PythonClass): boolean {
  const isOne = (each: string) => /^type$|(?:Meta|MetaClass|Metaclass|EnumType|Interface)$/.test(each);
  return isOne(name) || bases.some((base) => isOne(base.name ?? base.text) || !/^[\w.]+$/.test(base.text));
}
