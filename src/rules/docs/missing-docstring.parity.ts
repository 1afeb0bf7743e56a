import type { PythonFunction } from "../../python/definition-facts.ts";
import { classAt, defineParity, functionAt } from "../parity.ts";

const ACCESSOR = /\.(?:setter|deleter|getter|expression|comparator)$/;

function bodyOf(fn: PythonFunction | undefined, text: string): string {
  return text.slice(fn?.firstStatement?.start ?? 0, fn === undefined ? 0 : fn.end);
}

export default defineParity({
  codes: ["D100", "D101", "D102", "D103", "D106"],
  options: { kinds: ["module", "class", "method", "function"] },
  differs: [
    {
      only: "theirs",
      because: "ruff is told no path here, so it can't see that a module or package is private",
      when: ({ file }) => file.isPrivate,
    },
    {
      only: "theirs",
      because: "tests, and what stands beside them, are nobody's interface",
      when: (spot) => spot.file.isTest || functionAt(spot)?.name.startsWith("test_") === true,
    },
    {
      only: "theirs",
      because: "nobody can import what stands in a main block",
      when: ({ file, start }) => file.mainBlocks().some((block) => block.start <= start && start < block.end),
    },
    {
      only: "theirs",
      because: "the docstring of a program says what its start is for",
      when: (spot) => {
        const fn = functionAt(spot);
        const isProgram = spot.file.docstring !== undefined && spot.file.mainBlocks().length > 0;
        return isProgram && fn?.parameters.length === 0 && spot.file.isRunByHand(fn);
      },
    },
    {
      only: "theirs",
      because: "nobody imports a migration",
      when: ({ file }) => file.isMigration,
    },
    {
      only: "theirs",
      because: "a module that defines no function or class, or only gathers names, has nothing to explain",
      when: ({ file, code }) =>
        code === "D100" &&
        (file.path.endsWith("__init__.py") || file.functions().length + file.classes().length === 0),
    },
    {
      only: "theirs",
      because: "the name of a class of one line says it all",
      when: (spot) => classAt(spot)?.isStub === true,
    },
    {
      only: "theirs",
      because: "`Meta` and `Config` inside a class are settings",
      when: (spot) => /^(?:Meta|Config)$/.test(classAt(spot)?.name ?? ""),
    },
    {
      only: "theirs",
      because: "a body of `...` is a stub",
      when: (spot) => functionAt(spot)?.isEllipsis === true,
    },
    {
      only: "theirs",
      because: "what `__call__` and `__new__` are for is known from their names and their class",
      when: (spot) => /^__(?:call|new)__$/.test(functionAt(spot)?.name ?? ""),
    },
    {
      only: "theirs",
      because: "the registration of an endpoint says what OpenAPI shows of it",
      when: (spot) => functionAt(spot)?.endpoint?.isDescribed === true,
    },
    {
      only: "theirs",
      because: "`as_dict` that returns `asdict(self)` is named for what it does",
      when: (spot) => /^return (?:\w+\.)?\w+\(self\)$/.test(bodyOf(functionAt(spot), spot.file.text)),
    },
    {
      only: "theirs",
      because: "`@override` says where to look, also where it stands above a function",
      when: (spot) => functionAt(spot)?.isDecorated("typing.override") === true,
    },
    {
      only: "theirs",
      because:
        "what a method is for is said where it is first defined, in the project or by a library, not again in each class that overrides it",
      when: (spot) => functionAt(spot)?.isExplainedAbove === true,
    },
    {
      only: "ours",
      because: "an `__all__` that can't be read whole leaves nothing out for sure",
      when: ({ file }) => file.exportedNames() === undefined && file.text.includes("__all__"),
    },
    {
      only: "theirs",
      because:
        "what else belongs to a property, a hybrid one or one of a base class, is described by its getter",
      when: (spot) => functionAt(spot)?.decorators.some(({ name }) => ACCESSOR.test(name ?? "")) === true,
    },
  ],
});
