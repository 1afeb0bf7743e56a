import { expect, it, onTestFinished } from "vitest";
import type { ChecklistSource } from "../../src/checklist/checklist.ts";
import { type Compiled, compileHere } from "../../src/review/compiling.ts";
import { createPool, type Pool, type PoolOptions } from "../../src/workers/pool.ts";

const REAL_CHILD = new URL("../../dist/src/workers/child.js", import.meta.url);
const ODD_CHILD = new URL("./fixtures/odd-child.mjs", import.meta.url);

function start(options: Partial<PoolOptions> = {}): Pool {
  const pool = createPool({ size: 1, taskTimeoutMs: 15_000, child: ODD_CHILD, ...options });
  onTestFinished(() => pool.close());
  return pool;
}

const source = (text: string, path = `${text}.md`): ChecklistSource => ({ path, text, bundled: false });

function said(compiled: Compiled): string {
  return "reason" in compiled ? compiled.reason : compiled.name;
}

it("is the same as compiling here", async () => {
  const text =
    "---\npaths: [src/**]\n---\n# Rules\n\n- Every function has type hints\n- Names are short\n- Never use `print`\n";
  const sources = [source(text, ".claude/rules/a.md"), source("- Use async sessions\n", "app/AGENTS.md")];
  const pool = start({ child: REAL_CHILD });
  const compiled = await pool.compile(sources);
  expect(compiled).toEqual(await compileHere(sources));
  expect(compiled[0]).toMatchObject({ items: [{ state: "enforced" }, {}, { state: "enforced" }] });
});

it("leaves this process free for other work", async () => {
  const pool = start({ child: REAL_CHILD, taskTimeoutMs: 60_000 });
  await pool.warm();
  const long = "- Public functions of the service layer have docstrings and type hints\n".repeat(1500);
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 1);
  const [compiled] = await pool.compile([source(long, "long.md")]);
  clearInterval(turning);
  expect(said(compiled ?? { reason: "nothing" })).toBe("long");
  expect(turns).toBeGreaterThan(20);
});

it("refuses what takes too long, kills or throws, says why, and goes on with the others", async () => {
  const pool = start({ taskTimeoutMs: 300 });
  const compiled = await pool.compile(["hang", "a", "throw", "env", "segfault"].map((text) => source(text)));
  expect(compiled.map(said)).toEqual([
    "took longer than 0.3 s to read",
    "fine",
    "could not be read: a defect",
    "could not be read: it was answered with done",
    "the process that read it crashed (SIGSEGV)",
  ]);
});

it("compiles no more once nobody waits for it", async () => {
  const pool = start();
  const stop = new AbortController();
  const left = pool.compile([source("a"), source("hang"), source("segfault")], stop.signal);
  stop.abort(new Error("superseded"));
  await expect(left).rejects.toThrow("superseded");
  await expect(pool.compile([source("a")], stop.signal)).rejects.toThrow("superseded");
  await expect(compileHere([source("a")], stop.signal)).rejects.toThrow("superseded");
});

it("rejects when the pool closes, and answers for nothing at once", async () => {
  const pool = start();
  expect(await pool.compile([])).toEqual([]);
  const rejected = expect(pool.compile([source("hang")])).rejects.toThrow("The server stopped");
  await pool.close();
  await rejected;
});
