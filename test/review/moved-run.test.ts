import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, ChangedFile, RemovedFile } from "../../src/review/change.ts";
import { type Inspector, inspectHere, type Task } from "../../src/review/inspect.ts";
import type { Scope } from "../../src/review/review.ts";
import { runReview } from "../../src/review/run.ts";
import { changeWith, hostWith, selected } from "./host.ts";

type Texts = Readonly<Record<string, string>>;

/** A change between two trees, as a host without patches hands it over; nothing was renamed. */
function changeOf(base: Texts, head: Texts): Change {
  const files = Object.entries(head).flatMap(([path, text]): ChangedFile[] => {
    const before = base[path];
    if (before === text) return [];
    return [
      { path, basePath: before === undefined ? undefined : path, head: text, patch: undefined, base: before },
    ];
  });
  const removed = Object.entries(base).flatMap(([path, text]): RemovedFile[] =>
    path in head ? [] : [{ path, text }],
  );
  return changeWith({ files, removed });
}

interface Wish {
  readonly scope?: Scope;
  readonly exclude?: string[];
  readonly rules?: string;
}

async function review(base: Texts, head: Texts, wish: Wish = {}) {
  const { scope = "introduced", exclude = [], rules = "types/missing-parameter-type" } = wish;
  const rounds: (readonly Task[])[] = [];
  const inspector: Inspector = (tasks, modules) => {
    rounds.push(tasks);
    return inspectHere(tasks, modules);
  };
  const change = changeOf(base, head);
  const { host } = hostWith({ config: `exclude: ${JSON.stringify(exclude)}\n`, change });
  const { review: shown } = await runReview({
    host,
    inspector,
    bundled: [],
    select: selected(rules),
    scope,
  });
  return {
    ...shown,
    found: shown.findings.map(({ path, line, message }) => `${path}:${line} ${message.split(" ")[0]}`),
    old: shown.findings.filter(({ isOld }) => isOld === true).map(({ path, line }) => `${path}:${line}`),
    asked: rounds.map((tasks) => tasks.map(({ path }) => path)),
    donors: rounds.map((tasks) => tasks.filter(({ isDonor }) => isDonor).map(({ path }) => path)),
  };
}

const fn = (name: string, parameter = name) =>
  `def ${name}(${parameter}) -> None:\n    print("${name}")\n\n\n`;
const found = async (base: Texts, head: Texts, wish?: Wish) => (await review(base, head, wish)).found;

describe("code that moved from one file of a change to another", () => {
  test("stays quiet", async () => {
    expect(await found({ "a.py": fn("one") + fn("two") }, { "a.py": fn("one"), "b.py": fn("two") })).toEqual(
      [],
    );
  });

  test("stays quiet in its own scope only: a method is no function", async () => {
    const method = `class A:\n    def two(self, two) -> None:\n        print("two")\n`;
    expect(await found({ "a.py": method }, { "a.py": "", "b.py": method })).toEqual([]);
    expect(await found({ "a.py": method }, { "a.py": "", "b.py": fn("two") })).toEqual(["b.py:1 `two`"]);
  });

  test("is reported with the defect it got on the way, and only that", async () => {
    const more = fn("two").replace("two)", "two, more)");
    expect(await found({ "a.py": fn("one") + fn("two") }, { "a.py": fn("one"), "b.py": more })).toEqual([
      "b.py:1 `more`",
    ]);
  });

  test("is reported once more for a copy", async () => {
    expect(await found({ "a.py": fn("two") }, { "a.py": `${fn("two")}x = 1\n`, "b.py": fn("two") })).toEqual([
      "b.py:1 `two`",
    ]);
    expect(await found({ "a.py": fn("two") }, { "a.py": "", "b.py": fn("two"), "c.py": fn("two") })).toEqual([
      "c.py:1 `two`",
    ]);
  });

  test("is not what was mended in one file and is new in another", async () => {
    const mended = fn("two").replace("two)", "two: int)");
    expect(await found({ "a.py": fn("two") }, { "a.py": mended, "b.py": fn("two") })).toEqual([
      "b.py:1 `two`",
    ]);
  });

  test("takes its permission along, or is reported", async () => {
    const mark = "  # rubric: allow[types/missing-parameter-type] called by a plugin";
    const allowed = fn("two").replace(":\n", `:${mark}\n`);
    const permitted = async (base: Texts, head: Texts) => {
      const { found, permitted } = await review(base, head);
      return { found, permitted: permitted.map(({ path, line }) => `${path}:${line}`) };
    };
    const from = { "a.py": fn("one") + allowed };
    const left = { "a.py": fn("one") };
    expect(await permitted(from, { ...left, "b.py": allowed })).toEqual({ found: [], permitted: [] });
    expect(await permitted(from, { ...left, "b.py": fn("two") })).toEqual({
      found: ["b.py:1 `two`"],
      permitted: [],
    });
    const open = { "a.py": fn("one") + fn("two") };
    expect(await permitted(open, { ...left, "b.py": allowed })).toEqual({ found: [], permitted: ["b.py:1"] });
    expect(await permitted({ "old.py": allowed }, { "b.py": allowed })).toEqual({ found: [], permitted: [] });
  });

  test("takes a permission for nothing along", async () => {
    const idle = `x = 1  # rubric: allow[types/missing-return-type] it was needed once\n${fn("two")}`;
    const wish = { rules: "types" };
    const unused = ["b.py:1 `types/missing-return-type`"];
    expect(await found({ "old.py": idle }, { "b.py": idle }, wish)).toEqual([]);
    expect(await found({ "old.py": fn("two") }, { "b.py": idle }, wish)).toEqual(unused);
  });

  test("is no concern where only added lines are asked for", async () => {
    const base = { "a.py": fn("two"), "gone.py": fn("one") };
    const { found, old, asked } = await review(
      base,
      { "a.py": "", "b.py": fn("one") + fn("two") },
      { scope: "lines" },
    );
    expect(found).toEqual(["b.py:1 `one`", "b.py:5 `two`"]);
    expect(old).toEqual([]);
    expect(asked).toEqual([["a.py", "b.py"]]);
  });

  test("is old where all that stands in the files is told, wherever it came from", async () => {
    const base = { "a.py": fn("two"), "gone.py": fn("one") };
    const head = { "a.py": "", "b.py": fn("one") + fn("two") + fn("three") };
    const { found, old, asked } = await review(base, head, { scope: "files" });
    expect(found).toEqual(["b.py:1 `one`", "b.py:5 `two`", "b.py:9 `three`"]);
    expect(old).toEqual(["b.py:1", "b.py:5"]);
    expect(asked).toEqual([["a.py", "b.py"], ["gone.py"]]);
  });
});

test("files are donors that lost a line another file gained, but where only added lines are asked for", async () => {
  const base = { "a.py": fn("one") + fn("two"), "b.py": fn("three"), "c.py": "x = 1\n" };
  const head = { "a.py": fn("one"), "b.py": fn("four"), "c.py": `x = 1\n\n\n${fn("two")}` };
  expect((await review(base, head)).donors).toEqual([["a.py"]]);
  expect((await review(base, head, { scope: "files" })).donors).toEqual([["a.py"]]);
  expect((await review(base, head, { scope: "lines" })).donors).toEqual([[]]);
  expect((await review({ "a.py": fn("one") }, { "a.py": fn("two") })).donors).toEqual([[]]);
});

describe("a removed file", () => {
  const base = { "old.py": fn("one") + fn("two"), "c.py": fn("three") };
  const split = { "a.py": fn("one"), "b.py": fn("two"), "c.py": fn("three") };

  test("is where code may come from", async () => {
    expect(await found(base, split)).toEqual([]);
    expect(await found(base, { ...split, "b.py": fn("two") + fn("new") })).toEqual(["b.py:5 `new`"]);
  });

  test("is inspected where something was found that may have stood in it, with the rules that found it", async () => {
    const { asked } = await review({ ...base, "other.py": "x = 1\n" }, split, { rules: "types" });
    expect(asked).toEqual([["a.py", "b.py"], ["old.py"]]);
    const typed = fn("one").replace("one)", "one: int)");
    expect((await review(base, { ...base, "a.py": typed })).asked).toEqual([["a.py"]]);
    expect((await review({ ...base, "a.py": "" }, { "a.py": typed })).asked).toEqual([["a.py"]]);
  });

  test("counts neither as reviewed nor as skipped, whether it can be read or not", async () => {
    const broken = { "old.py": `${fn("one")}def (:\n` };
    const { files, found } = await review(broken, { "a.py": fn("one") });
    expect(files).toEqual({ reviewed: 1, skipped: [] });
    expect(found).toEqual(["a.py:1 `one`"]);
  });

  test("that is excluded, or no Python, is left alone", async () => {
    expect(await found(base, split, { exclude: ["old.py"] })).toEqual(["a.py:1 `one`", "b.py:1 `two`"]);
    expect(await found({ "old.md": fn("one") }, { "a.py": fn("one") })).toEqual(["a.py:1 `one`"]);
  });

  test("belongs to the base side of what files import", async () => {
    const session =
      "from sqlalchemy.ext.asyncio import AsyncSession\n\n\ndef make() -> AsyncSession:\n    return AsyncSession()\n";
    const use = (module: string) =>
      `from app.${module} import make\n\n\nasync def save() -> None:\n    make().commit()\n`;
    const moved = await review(
      { "app/old.py": session, "app/a.py": use("old") },
      { "app/new.py": session, "app/b.py": use("new"), "app/a.py": "" },
      { rules: "async" },
    );
    expect(moved.found).toEqual([]);
    const fresh = await review({}, { "app/new.py": session, "app/b.py": use("new") }, { rules: "async" });
    expect(fresh.found).toEqual(["app/b.py:5 `commit`"]);
  });
});

test("of many removed files, those are inspected that share the most", async () => {
  const many = Array.from({ length: 310 }, (_, at) => [`old/${at}.py`, `import os\n\n${fn(`f${at}`)}`]);
  const base = Object.fromEntries(many);
  const { found, asked } = await review(base, { "a.py": `import os\n\n${fn("f309")}${fn("f7")}` });
  expect(found).toEqual([]);
  expect(asked[1]).toHaveLength(300);
  expect(asked[1]?.slice(0, 2)).toEqual(["old/309.py", "old/7.py"]);
});

describe("however functions are dealt out to files anew", () => {
  const FILES = ["a.py", "b.py", "c.py", "d.py"] as const;
  const names = Array.from({ length: 8 }, (_, index) => `f${index}`);
  const place = fc.constantFrom(...FILES);
  /** Each function's file before and after; those of the end are new. */
  const deals = fc.array(fc.tuple(place, place), { minLength: names.length, maxLength: names.length });

  const deal = (homes: readonly (readonly [name: string, path: string])[]): Texts => {
    const texts: Record<string, string> = {};
    for (const [name, path] of homes) texts[path] = (texts[path] ?? "") + fn(name);
    return texts;
  };

  test("only what is new is reported, and every copy of what is there already", async () => {
    await fc.assert(
      fc.asyncProperty(
        deals,
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        place,
        async (places, fresh, copies, target) => {
          const homes = places.map(([before, after], index) => ({ name: names[index] ?? "", before, after }));
          const base = deal(homes.slice(fresh).map(({ name, before }) => [name, before]));
          const copied = homes.slice(fresh, fresh + copies).map(({ name }) => name);
          const head = deal([
            ...homes.map(({ name, after }) => [name, after] as const),
            ...copied.map((name) => [name, target] as const),
          ]);
          const { findings } = await review(base, head);
          const reported = findings.map(({ message }) => message.split("`")[1]).sort();
          expect(reported).toEqual([...names.slice(0, fresh), ...copied].sort());
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });
});
