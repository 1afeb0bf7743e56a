import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type CheckOptions, check } from "../../src/cli/check.ts";
import { type Repository, repository } from "../local/repository.ts";
import { ended } from "./run.ts";

const fn = (name: string, parameters: string) =>
  `def ${name}(${parameters}):\n    """Say ${name}."""\n    print("${name}")\n\n\n`;

/** Two endpoints and a class, with two findings in each function. */
const FIRST = fn("first", "one");
const SECOND = fn("second", "two");
const KEPT = 'class Kept:\n    """Kept."""\n\n    def third(self, three):\n        return three\n\n\n';

const answer = z.object({
  findings: z.array(z.object({ path: z.string(), line: z.number(), message: z.string() })),
});

async function found(repo: Repository, options: Omit<CheckOptions, "format"> = {}): Promise<string[]> {
  const { out } = await ended(repo.root, (session) =>
    check([], { select: "types,docs", ...options, format: "json" }, session),
  );
  const { findings } = answer.parse(JSON.parse(out));
  return findings.map(({ path, line, message }) => `${path}:${line} ${message.split(" ")[0]}`);
}

describe("rubric check keeps quiet about code that moved to another file", () => {
  test("one function to a file that was there", async () => {
    const repo = repository({ "a.py": FIRST + SECOND + KEPT, "b.py": "x = 1\n" });
    repo.write("a.py", FIRST + KEPT);
    repo.write("b.py", `x = 1\n\n\n${SECOND}`);
    expect(await found(repo)).toEqual([]);
    expect(await found(repo, { scope: "lines" })).toEqual(["b.py:4 `second`", "b.py:4 `two`"]);
  });

  test("a file that was split in two, and again against the branch it left", async () => {
    const repo = repository({ "pkg/all.py": FIRST + SECOND + KEPT, "pkg/use.py": "import pkg.all\n" });
    repo.git("checkout", "--quiet", "-b", "topic");
    repo.remove("pkg/all.py");
    repo.write("pkg/functions.py", FIRST + SECOND);
    repo.write("pkg/classes.py", KEPT);
    expect(await found(repo)).toEqual([]);
    repo.commit();
    expect(await found(repo, { base: "main" })).toEqual([]);
  });

  test("the content of a removed file to files that were there", async () => {
    const repo = repository({ "old.py": FIRST + SECOND, "a.py": "x = 1\n", "b.py": KEPT });
    repo.remove("old.py");
    repo.write("a.py", `x = 1\n\n\n${FIRST}`);
    repo.write("b.py", KEPT + SECOND);
    expect(await found(repo)).toEqual([]);
  });

  test("a class to a module of its own, with Windows line ends", async () => {
    const repo = repository({ "a.py": FIRST + KEPT });
    repo.write("a.py", FIRST);
    repo.write("kept.py", KEPT.replaceAll("\n", "\r\n"));
    expect(await found(repo)).toEqual([]);
  });
});

describe("rubric check reports", () => {
  test("a copy, once more", async () => {
    const repo = repository({ "a.py": FIRST });
    repo.write("b.py", FIRST);
    expect(await found(repo)).toEqual(["b.py:1 `first`", "b.py:1 `one`"]);
    repo.write("a.py", "");
    expect(await found(repo)).toEqual([]);
    repo.write("c.py", FIRST);
    expect(await found(repo)).toEqual(["c.py:1 `first`", "c.py:1 `one`"]);
  });

  test("the defect that moved code got on the way, and only that", async () => {
    const repo = repository({ "a.py": FIRST + SECOND });
    repo.write("a.py", FIRST);
    repo.write("b.py", fn("second", "two, more"));
    expect(await found(repo)).toEqual(["b.py:1 `more`"]);
  });

  test("what was mended in one file and is new in another", async () => {
    const repo = repository({ "a.py": FIRST });
    repo.write("a.py", FIRST.replace("(one):", "(one: int) -> None:"));
    repo.write("b.py", FIRST);
    expect(await found(repo)).toEqual(["b.py:1 `first`", "b.py:1 `one`"]);
  });

  test("what came out of a file that the configuration excludes", async () => {
    const repo = repository({ ".github/rubric.yml": "exclude: [made]\n", "made/a.py": FIRST });
    repo.remove("made");
    repo.write("other.py", `import os\nimport sys\nimport re\n\n${SECOND}${FIRST}`);
    expect(await found(repo)).toEqual([
      "other.py:5 `second`",
      "other.py:5 `two`",
      "other.py:10 `first`",
      "other.py:10 `one`",
    ]);
  });
});
