import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Inspection, Task } from "../../src/review/inspect.ts";
import { createPool, type Pool, type PoolOptions } from "../../src/workers/pool.ts";
import { temporaryFolder } from "../local/repository.ts";

const NO_MODULES = { head: {}, base: {} };
const ODD_CHILD = new URL("./fixtures/odd-child.mjs", import.meta.url);

let pool: Pool | undefined;
afterEach(async () => {
  await pool?.close();
  pool = undefined;
});

function start(options: Partial<PoolOptions> = {}): Pool {
  pool = createPool({ size: 1, taskTimeoutMs: 5000, child: ODD_CHILD, ...options });
  return pool;
}

function task(head: string, path = `${head}.py`): Task {
  return {
    path,
    basePath: undefined,
    head,
    base: undefined,
    addedLines: [1],
    removedLines: [],
    isDonor: false,
    scope: "introduced",
    rules: [],
    permissions: { hearsNoqa: false, unused: "off" },
  };
}

/** What the odd child said, or why the file was skipped. */
function said(inspection: Inspection | undefined): string | undefined {
  if (inspection === undefined) return undefined;
  return "skipped" in inspection ? `skipped: ${inspection.skipped}` : inspection.crashes[0]?.error;
}

async function inspect(...heads: string[]): Promise<(string | undefined)[]> {
  const running = pool ?? start();
  const inspections = await running.inspect(
    heads.map((head) => task(head)),
    NO_MODULES,
  );
  return inspections.map(said);
}

describe("a pool of child processes", () => {
  it("kills a child that takes too long, says so, and goes on with the other files", async () => {
    start({ taskTimeoutMs: 300 });
    expect(await inspect("a", "hang", "b")).toEqual([
      "fine",
      "skipped: took longer than 0.3 s to inspect",
      "fine",
    ]);
  });

  it.each([
    ["segfault", "SIGSEGV"],
    ["exit", "exit code 7"],
    ["eat-memory", "SIGABRT"],
  ])("survives a child that dies of %s", async (death, reason) => {
    start({ memoryMb: 64, taskTimeoutMs: 15_000 });
    expect(await inspect(death, "b")).toEqual([
      `skipped: the process that inspected it crashed (${reason})`,
      "fine",
    ]);
  });

  it("tries a file again in a new child where one died that had worked on others", async () => {
    start();
    expect(await inspect("a", "second-only", "b")).toEqual(["fine", "fine at first", "fine"]);
  });

  it("tries it no third time", async () => {
    start();
    expect(await inspect("a", "segfault", "b")).toEqual([
      "fine",
      "skipped: the process that inspected it crashed (SIGSEGV)",
      "fine",
    ]);
  });

  it("tries it no second time where the child had worked on nothing else", async () => {
    const marks = join(temporaryFolder(), "marks");
    await start().inspect([task("mark", marks)], NO_MODULES);
    expect(readFileSync(marks, "utf8")).toBe("x");
  });

  it("loses none of many files, however much there is to keep of them", async () => {
    const child = new URL("../../dist/src/workers/child.js", import.meta.url);
    const running = start({ child, memoryMb: 400, taskTimeoutMs: 30_000 });
    const body = "x = 1\n".repeat(20_000);
    const files = Array.from({ length: 24 }, (_, index) => task(`# ${index}\n${body}`, `app/m${index}.py`));
    const head = Object.fromEntries(files.map((file) => [file.path, file.head]));
    const inspections = await running.inspect(files, { head, base: {} });
    expect(inspections.filter((it) => "skipped" in it)).toEqual([]);
  }, 60_000);

  it("skips the file when inspecting it throws, and keeps the child", async () => {
    const [first, thrown, last] = await inspect("pid", "throw", "pid");
    expect(thrown).toBe("skipped: could not be inspected: a defect");
    expect(last).toBe(first);
  });

  it("gives its children none of the server's environment", async () => {
    process.env["RUBRIC_TEST_SECRET"] = "hush";
    const [env] = await inspect("env");
    delete process.env["RUBRIC_TEST_SECRET"];
    expect(env).toBeDefined();
    expect(env).not.toContain("hush");
    expect(env).not.toContain("PATH");
  });

  it("sends a review's modules once to each child", async () => {
    const running = start();
    const modules = { head: { "app/db.py": "engine = None\n" }, base: {} };
    await running.inspect([task("a"), task("b")], modules);
    const [seen] = await running.inspect([task("seen")], NO_MODULES);
    expect(said(seen)).toBe('[["app/db.py"],[]]');
  });

  it("has its children forget a review's modules once it is over", async () => {
    const running = start();
    await running.inspect([task("a"), task("b")], NO_MODULES);
    const [first, second] = await running.inspect([task("forgotten"), task("forgotten")], NO_MODULES);
    expect([said(first), said(second)]).toEqual(["1", "1"]);
  });

  it("uses several children and keeps the order of the tasks", async () => {
    start({ size: 3 });
    const pids = await inspect("pid", "pid", "pid", "throw", "pid");
    expect(pids[3]).toBe("skipped: could not be inspected: a defect");
    expect(new Set(pids.filter((pid) => pid !== pids[3])).size).toBeGreaterThan(1);
  });

  it("takes turns, so that a large review does not hold up a small one", async () => {
    const running = start();
    const order: string[] = [];
    const large = running.inspect(
      Array.from({ length: 200 }, () => task("a")),
      NO_MODULES,
    );
    const small = running.inspect([task("b")], NO_MODULES);
    await Promise.all([large.then(() => order.push("large")), small.then(() => order.push("small"))]);
    expect(order).toEqual(["small", "large"]);
  });

  it("begins no more files of a review that is stopped", async () => {
    const running = start();
    const stop = new AbortController();
    const many = Array.from({ length: 5000 }, () => task("a"));
    const review = running.inspect(many, NO_MODULES, stop.signal);
    await running.inspect([task("b")], NO_MODULES);
    stop.abort(new Error("superseded"));
    await expect(review).rejects.toThrow("superseded");
    const [count] = await inspect("count");
    expect(Number(count)).toBeLessThan(10);
    await expect(running.inspect([task("a")], NO_MODULES, stop.signal)).rejects.toThrow("superseded");
  });

  it("answers a review without files at once", async () => {
    expect(await start().inspect([], NO_MODULES)).toEqual([]);
  });

  it("uses the child that was started before", async () => {
    const running = start();
    await running.warm();
    const [first, second] = await inspect("pid", "pid");
    expect(first).toBe(second);
  });

  it("says why a child can't start", async () => {
    start({ child: new URL("./fixtures/missing.mjs", import.meta.url) });
    await expect(inspect("a")).rejects.toThrow(
      /^The process that inspects files could not start \(exit code 1\); it said: .*missing\.mjs/s,
    );
    await expect(pool?.warm()).rejects.toThrow("could not start");
  });

  it("rejects the reviews under way when it closes", async () => {
    const running = start();
    const review = running.inspect([task("hang")], NO_MODULES);
    const rejected = expect(review).rejects.toThrow("The server stopped while the review ran.");
    await running.close();
    await rejected;
    await expect(running.inspect([task("a")], NO_MODULES)).rejects.toThrow("The pool is closed.");
  });
});
