import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ASKS, UNTYPED } from "./app-shop.ts";
import { type AppWorld, appWorld } from "./app-world.ts";

const CHECKLIST = { ".claude/agents/reviewer.md": ASKS };

const PATIENCE_MS = 150_000;

/** Opens the pull request and waits for its check, longer than for small ones. */
async function reviewed(world: AppWorld) {
  const pull = await world.open();
  await world.send(pull.event("opened"));
  const finished = () => world.repository.checkRuns.find(({ status }) => status === "completed");
  const run = await world.github.until("the check run's end", finished, PATIENCE_MS);
  return { pull, run };
}

/** The most memory that the server's process ever had, in MB; nothing where the system doesn't tell. */
function peakOf({ server }: AppWorld): number {
  const file = `/proc/${server.child.pid}/status`;
  if (!existsSync(file)) return 0;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(file, "utf8")) ?? [];
  return Number(kilobytes) / 1000;
}

/** GitHub lists the first 3,000 in order of path. */
const LISTED = 3_000;

it(
  "a pull request of more files than GitHub lists is reviewed as far as it does, and says so",
  async () => {
    const files = Array.from({ length: LISTED + 100 }, (_, index): [string, string] => {
      const path = `app/part${10 + (index % 50)}/file${1000 + index}.py`;
      return [path, `"""File ${index}."""\n\nVALUE = ${index}\n${index % 100 === 0 ? UNTYPED : ""}`];
    });
    const last = files
      .map(([path]) => path)
      .toSorted()
      .slice(LISTED);
    const untyped = files.filter(([path, text]) => text.includes(UNTYPED) && !last.includes(path)).length;
    const world = await appWorld(CHECKLIST, Object.fromEntries(files));
    const { pull, run } = await reviewed(world);
    expect(run.summary).toContain(`${untyped} findings; ${LISTED} Python files reviewed.`);
    expect(run.summary).toContain(
      "- 100 more files are not listed by GitHub, which names the first 3000 files of a pull request",
    );
    expect(pull.threads.length + run.annotations.length).toBe(untyped);
    expect(peakOf(world)).toBeLessThan(400);
    // The overview, 30 pages, the tree, 30 batches of texts, the check run and the review.
    expect(world.github.requests.length).toBeLessThanOrEqual(8 + 3 * 30);
  },
  PATIENCE_MS + 30_000,
);

it(
  "a file of 20,000 lines is reviewed to its end, though GitHub gives no diff of it",
  async () => {
    const lines = Array.from({ length: 20_500 }, (_, index) => `value_${index} = ${index}\n`);
    const old = lines.join("");
    const young = lines.map((line, index) => (index % 2 === 0 ? line : `${line.trimEnd()}0\n`)).join("");
    const world = await appWorld({ ...CHECKLIST, "app/long.py": old }, { "app/long.py": young + UNTYPED });
    const { pull, run } = await reviewed(world);
    expect(pull.files).toMatchObject([{ path: "app/long.py", patch: undefined }]);
    expect(pull.threads).toEqual([]);
    expect(run).toMatchObject({ conclusion: "success", annotations: [{ startLine: 20_501 }] });
    expect(run.summary).toContain("1 outside the lines that can be commented on");
    expect(peakOf(world)).toBeLessThan(400);
  },
  PATIENCE_MS,
);
