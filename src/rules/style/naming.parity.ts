import type { Parameter } from "../../python/definition-facts.ts";
import {
  callables,
  isClassNamedByOthers,
  isNamedByClients,
  isNamedByOthers,
  isOfSql,
  isProperty,
} from "../../python/given-names.ts";
import { isCamelCase, isConstantCase, isPascalCase, isSnakeCase } from "../../python/naming.ts";
import { strayReceivers } from "../../python/receiver-names.ts";
import { classAt, defineParity, functionAt, parameterAt, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["N801", "N802", "N803", "N804", "N805", "N806"],
  differs: [
    {
      only: "theirs",
      because: "migrations are named by others",
      when: ({ file }) => file.isMigration,
    },
    {
      only: "theirs",
      because: "a class that is used like a function, or that SQL is made of, may be named like one",
      when: (spot) => {
        const cls = classAt(spot);
        if (cls === undefined) return false;
        return /^_+$/.test(cls.name) || isOfSql(cls) || callables(spot.file.functions()).has(cls);
      },
    },
    {
      only: "theirs",
      because:
        "the name of a class of tests is a sentence about a case; an import or what is imitated gives a name",
      when: (spot) => {
        const cls = classAt(spot);
        return cls !== undefined && isClassNamedByOthers(cls, spot.file);
      },
    },
    {
      only: "theirs",
      because: "a base, a decorator or a library names a function, or it stands for a class",
      when: (spot) => {
        const fn = functionAt(spot);
        return fn !== undefined && isNamedByOthers(fn, spot.file);
      },
    },
    {
      only: "theirs",
      because:
        "a name without capitals is in snake_case, and a capital in one is a symbol or another name; a constant may be worked out",
      when: (spot) => {
        const fn = functionAt(spot);
        if (fn === undefined) return false;
        if (isSnakeCase(fn.name)) return true;
        return !isCamelCase(fn.name) && (!isConstantCase(fn.name) || isProperty(fn) || fn.name.length === 1);
      },
    },
    {
      only: "theirs",
      because:
        "capitals in a parameter are symbols, classes and constants; a base or the clients may name it",
      when: (spot) => {
        const { parameter, of } = parameterAt(spot) ?? {};
        if (parameter === undefined || of === undefined || parameter.isReceiver) return spot.code === "N803";
        return isFree(parameter) || of.mayOverride || isNamedByClients(of, parameter, spot.file);
      },
    },
    {
      only: "theirs",
      because: "a placeholder is filled in by a generator",
      when: (spot) => spot.code === "N801" && /__\p{L}+__/u.test(classAt(spot)?.name ?? ""),
    },
    {
      only: "theirs",
      because: "metaclasses, libraries' decorators and underscores make other receivers",
      when: (spot) => isReceiverElsewhere(spot),
    },
    {
      only: "theirs",
      because: "a receiver is told of once, whatever is wrong with its name",
      when: (spot) => spot.code === "N805" && isCamelCase(parameterAt(spot)?.parameter.name ?? ""),
    },
    {
      only: "theirs",
      because: "constants, classes and symbols may stand in a function; a variable is spoken of once",
      when: ({ file, start, code }) => {
        if (code !== "N806") return false;
        return !file.localVariables().some((local) => local.start === start && isCamelCase(local.name));
      },
    },
  ],
});

function isFree({ name }: Parameter): boolean {
  return !isCamelCase(name) || isConstantCase(name) || isPascalCase(name);
}

function isReceiverElsewhere(spot: Spot): boolean {
  const start = parameterAt(spot)?.parameter.start;
  if (start === undefined || (spot.code !== "N804" && spot.code !== "N805")) return false;
  return !strayReceivers(spot.file).some(({ parameter }) => parameter.start === start);
}
