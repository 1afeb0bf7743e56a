import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Child, nodeWith } from "../child.ts";
import { temporaryFolder } from "../local/repository.ts";

const DEMO = join(process.cwd(), "dist/demo/run.js");

interface Demo extends Child {
  /** Temporary files of the demo go here, and nowhere else. */
  readonly folder: string;
}

function runDemo(env: NodeJS.ProcessEnv = {}): Demo {
  if (!existsSync(DEMO))
    throw new Error("The demo is not built: run `npm run build` first, as `npm test` does.");
  const folder = temporaryFolder();
  return { ...nodeWith([DEMO], { env: { PATH: process.env["PATH"], TMPDIR: folder, ...env } }), folder };
}

function serverUrl(output: string): string {
  return /the real one, at (http:\S+\d)/.exec(output)?.[1] ?? "";
}

function shownUrl({ process: { stdout }, output }: Demo): Promise<string> {
  return new Promise((resolve) => {
    stdout.on("data", () => {
      if (serverUrl(output()) !== "") resolve(serverUrl(output()));
    });
  });
}

test("the demo reviews, follows a push and a /recheck, and leaves nothing behind", {
  timeout: 90_000,
}, async () => {
  const demo = runDemo();
  expect({ code: await demo.ended, errors: demo.errors() }).toEqual({ code: 0, errors: "" });
  const output = demo.output();
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
  expect(readdirSync(demo.folder)).toEqual([]);
  await expect(fetch(serverUrl(output))).rejects.toThrow();
});

test.each(["a signal", "a closed pipe"])(
  "interrupted by %s, it cleans up and says so",
  { timeout: 90_000 },
  async (how) => {
    const demo = runDemo();
    const url = await Promise.race([shownUrl(demo), demo.ended.then(() => Promise.reject(demo.errors()))]);
    if (how === "a signal") demo.process.kill("SIGTERM");
    else demo.process.stdout.destroy();
    expect(await demo.ended).toBe(1);
    expect(demo.errors()).toContain("The demo failed: Interrupted.");
    expect(readdirSync(demo.folder)).toEqual([]);
    await expect(fetch(url)).rejects.toThrow();
  },
);

test("without git it says what is needed", { timeout: 60_000 }, async () => {
  const demo = runDemo({ PATH: "/nowhere" });
  expect(await demo.ended).toBe(1);
  expect(demo.errors()).toContain("The demo failed: git is not there: install it, or put it on the PATH.");
  expect(readdirSync(demo.folder)).toEqual([]);
});
