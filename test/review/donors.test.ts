import { describe, expect, test } from "vitest";
import { donors, gains, losses } from "../../src/review/donors.ts";
import { sidesOfRemoved } from "../../src/review/sides.ts";
import { added } from "./changed-file.ts";
import { sidesIn } from "./task.ts";

const part = (path: string, ...lines: readonly string[]) => ({ path, lines: () => lines });

describe("donors", () => {
  test("lost a line that another file gained, however it is indented", () => {
    const losers = [part("a", "def f():\n"), part("b", "x = 1\n")];
    expect(donors(losers, [part("c", "    def f():\r\n")])).toEqual(["a"]);
  });

  test("are none where the line stays in the file, unless another gained it too", () => {
    expect(donors([part("a", "x = 1")], [part("a", "x = 1")])).toEqual([]);
    expect(donors([part("a", "x = 1")], [part("a", "x = 1"), part("b", "x = 1")])).toEqual(["a"]);
    expect(donors([part("b", "x = 1")], [part("a", "x = 1"), part("b", "x = 1")])).toEqual(["b"]);
  });

  test("are not told by blank lines and brackets", () => {
    expect(donors([part("a", "\n", ")\n", "# ---\n")], [part("b", "\n", ")\n", "# ---\n")])).toEqual([]);
  });

  test("come in the order of how many lines they share", () => {
    const losers = [part("a", "import os"), part("b", "import os", "x = 1"), part("c", "import os")];
    expect(donors(losers, [part("d", "import os", "x = 1")])).toEqual(["b", "a", "c"]);
  });

  test("are not looked for where nothing was lost", () => {
    const unread = {
      path: "a",
      lines: () => {
        throw new Error("read");
      },
    };
    expect(donors([], [unread])).toEqual([]);
  });
});

describe("the lines of a file", () => {
  const sides = sidesIn({
    path: "new.py",
    basePath: "old.py",
    head: "same\nplus\n",
    base: "minus\nsame\n",
    patch: undefined,
  });

  test("are gained and lost as its delta says, under its path of the head side", () => {
    expect(gains(sides).lines()).toEqual(["plus\n"]);
    expect(losses(sides).map(({ path, lines }) => [path, lines()])).toEqual([["new.py", ["minus\n"]]]);
  });

  test("are all lost when it was removed", () => {
    const [removed] = losses(sidesOfRemoved({ path: "a.py", text: "x\n\ny" }));
    expect(removed?.lines()).toEqual(["x\n", "\n", "y"]);
  });

  test("are none where none was removed", () => {
    expect(losses(sidesIn(added("a.py", "x\n")))).toEqual([]);
  });
});
