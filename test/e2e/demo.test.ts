import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const DEMO = join(process.cwd(), "dist/demo/run.js");

interface Run {
  readonly child: ChildProcess;
  /** Temporary files of the demo go here, and nowhere else. */
  readonly folder: string;
  readonly ended: Promise<{ code: number | null; output: string; errors: string }>;
}

function runDemo(env: NodeJS.ProcessEnv = {}): Run {
  if (!existsSync(DEMO))
    throw new Error("The demo is not built: run `npm run build` first, as `npm test` does.");
  const folder = mkdtempSync(join(tmpdir(), "rubric-e2e-"));
  const child = spawn(process.execPath, [DEMO], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], TMPDIR: folder, ...env },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    output += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    errors += String(chunk);
  });
  return { child, folder, ended: once(child, "close").then(([code]) => ({ code, output, errors })) };
}

function serverUrl(output: string): string {
  return /the real one, at (http:\S+\d)/.exec(output)?.[1] ?? "";
}

function shownUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += String(chunk);
      if (serverUrl(output) !== "") resolve(serverUrl(output));
    });
  });
}

test("the demo reviews, follows a push and a /recheck, and leaves nothing behind", {
  timeout: 90_000,
}, async () => {
  const { folder, ended } = runDemo();
  const { code, output, errors } = await ended;
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  const [, opened = "", mended = "", rechecked = ""] = output.split(/^\d\. .*$/m);
  expect(opened).toContain("+     session.commit()\n");
  expect(opened).toMatch(/\| `session.commit` .*await.*\n/);
  expect(opened).toContain("“Async/await for all database operations” · `async/unawaited-db-call`");
  expect(opened).toContain('Check "Rubric": failure');
  expect(opened).toContain("Comments: 7 open, 0 fixed, in 1 review.");
  expect(Number(/Cost: (\d+) GitHub requests/.exec(opened)?.[1])).toBeLessThanOrEqual(8);
  // An old problem of a file that the change touches stays quiet.
  expect(output).not.toContain("list_rooms");
  expect(mended).toContain('Check "Rubric": success');
  expect(mended).toContain("Comments: 1 open, 6 fixed, in 1 review.");
  expect(rechecked).toContain("reactions eyes and rocket");
  expect(rechecked).toContain("Comments: 1 open, 6 fixed, in 1 review.");
  // A pipe gets no colours.
  expect(output).not.toContain("\u001b");
  expect(readdirSync(folder)).toEqual([]);
  await expect(fetch(serverUrl(output))).rejects.toThrow();
});

test.each(["a signal", "a closed pipe"])(
  "interrupted by %s, it cleans up and says so",
  { timeout: 90_000 },
  async (how) => {
    const { child, folder, ended } = runDemo();
    const url = await Promise.race([shownUrl(child), ended.then(({ errors }) => Promise.reject(errors))]);
    if (how === "a signal") child.kill("SIGTERM");
    else child.stdout?.destroy();
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toContain("The demo failed: Interrupted.");
    expect(readdirSync(folder)).toEqual([]);
    await expect(fetch(url)).rejects.toThrow();
  },
);

test("without git it says what is needed", { timeout: 60_000 }, async () => {
  const { folder, ended } = runDemo({ PATH: "/nowhere" });
  const { code, errors } = await ended;
  expect(code).toBe(1);
  expect(errors).toContain("The demo failed: git is not there: install it, or put it on the PATH.");
  expect(readdirSync(folder)).toEqual([]);
});
