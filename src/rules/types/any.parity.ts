import { handedToBases } from "../../python/base-calls.ts";
import type { Expression } from "../../python/code-facts.ts";
import { bodyOf, isCoerced } from "../../python/coercions.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import { isReason } from "../../python/reasons.ts";
import { isAnyAllowed } from "../../python/type-ignores.ts";
import { defineParity, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["ANN401"],
  settings: { "flake8-annotations": { "allow-star-arg-any": true } },
  differs: [
    {
      only: "ours",
      because: "fields of classes are checked, too",
      when: (spot) => at(spot) === undefined,
    },
    {
      only: "theirs",
      because: "tests and migrations are nobody's interface",
      when: ({ file }) => file.isTest || file.isMigration,
    },
    {
      only: "theirs",
      because:
        "a comment that says why, or for the whole file that it is meant, is what a reviewer would ask for",
      when: ({ file, start }) => {
        if (isAnyAllowed(file)) return true;
        const { line } = file.position(start);
        return file.comments().some((each) => isReason(each.text) && file.position(each.start).line === line);
      },
    },
    {
      only: "theirs",
      because: "Python or a base says what a method takes, or one that can't be seen may",
      when: (spot) => at(spot)?.mayOverride === true || /^__(?!init__)\w+__$/.test(at(spot)?.name ?? ""),
    },
    {
      only: "theirs",
      because: "whoever a function is handed to says what it takes; a decorator may hand it on, too",
      when: (spot) => {
        const fn = at(spot);
        return fn !== undefined && (fn.isHandedOn || fn.isNested || fn.decorators.length > 0);
      },
    },
    {
      only: "theirs",
      because: "structlog's processors are handed any logger",
      when: (spot) => at(spot)?.parameters.some(({ name }) => name === "event_dict") === true,
    },
    {
      only: "theirs",
      because: "what comes out of text, of `getattr` or of another function is not known",
      when: (spot) => at(spot)?.returns?.start === spot.start,
    },
    {
      only: "theirs",
      because: "a bare `Optional` forgets a type, and broken text in quotes is none: neither says `Any`",
      when: (spot) => annotationAt(spot)?.includes("Any") === false,
    },
    {
      only: "theirs",
      because: "what a constructor hands to that of its base is typed there",
      when: (spot) => {
        const fn = at(spot);
        const name = fn?.parameters.find(({ annotation }) => annotation?.start === spot.start)?.name ?? "";
        return fn?.name === "__init__" && handedToBases(spot.file).get(fn.inner)?.has(name) === true;
      },
    },
    {
      only: "theirs",
      because: "what becomes a number or is refused may be anything, and no type says what can become one",
      when: (spot) => {
        const fn = at(spot);
        const name = fn?.parameters.find(({ annotation }) => annotation?.start === spot.start)?.name;
        return fn !== undefined && name !== undefined && isCoerced(bodyOf(spot.file, fn), name);
      },
    },
    {
      only: "theirs",
      because: "a leading underscore says that nobody reads it, and `self` is a receiver",
      when: (spot) =>
        at(spot)?.parameters.some(
          ({ name, annotation, isReceiver }) =>
            annotation?.start === spot.start && (isReceiver || name.startsWith("_")),
        ) === true,
    },
  ],
});

function at({ file, start }: Spot): PythonFunction | undefined {
  return file.functions().find((fn) => annotationsOf(fn).some((it) => it?.start === start));
}

function annotationAt({ file, start }: Spot): string | undefined {
  return file
    .functions()
    .flatMap(annotationsOf)
    .find((it) => it?.start === start)?.text;
}

function annotationsOf(fn: PythonFunction): readonly (Expression | undefined)[] {
  return [fn.returns, ...fn.parameters.map(({ annotation }) => annotation)];
}
