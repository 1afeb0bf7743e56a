import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `npm run bench`: how long `rubric check` takes on a change of 200 lines, from the start of its process to its end. */
const RUNS = 10;
const FILES = 5;
/** Of each file before the change. */
const ENDPOINTS = 20;
/** To each file: with the rest of the addition, 40 lines. */
const ENDPOINTS_ADDED = 4;

const CHECKLIST = `# API reviewer

- Type hints on every function parameter and return value
- Every public function has a docstring
- Await all database calls
- Raise HTTPException with a clear detail message
`;

function moduleText(number: number): string {
  const functions = Array.from({ length: ENDPOINTS }, (_, index) => endpoint(number, index, "old"));
  return `from fastapi import APIRouter, HTTPException\n\nrouter = APIRouter()\n\n\n${functions.join("\n\n")}`;
}

function endpoint(number: number, index: number, name: string): string {
  return `@router.get("/items/${number}/${name}/{item_id}")
async def read_${name}_${index}(item_id: int) -> dict[str, int]:
    """Give one item."""
    if item_id < ${index}:
        raise HTTPException(status_code=404, detail="No such item")
    return {"id": item_id}
`;
}

/** Two functions with findings, and endpoints without any. */
function addition(number: number): string {
  const loose = ["total", "count"].map((name) => `def ${name}_${number}(values):\n    return sum(values)\n`);
  const kept = Array.from({ length: ENDPOINTS_ADDED }, (_, index) => endpoint(number, index, "new"));
  return [...loose, ...kept].map((definition) => `\n\n${definition}`).join("");
}

function makeRepository(root: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd: root });
  git("init", "--quiet");
  mkdirSync(join(root, ".claude/agents"), { recursive: true });
  writeFileSync(join(root, ".claude/agents/api.md"), CHECKLIST);
  for (let number = 0; number < FILES; number += 1)
    writeFileSync(join(root, `api_${number}.py`), moduleText(number));
  git("add", "--all");
  git("commit", "--quiet", "--message", "before");
  for (let number = 0; number < FILES; number += 1) {
    writeFileSync(join(root, `api_${number}.py`), moduleText(number) + addition(number));
  }
  console.log(git("diff", "--shortstat").toString().trim());
}

function run(cli: string, root: string): number {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "check"], {
    cwd: root,
    encoding: "utf8",
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 1)
    throw new Error(`rubric check ended with ${status}, not with findings:\n${stdout}${stderr}`);
  return milliseconds;
}

const root = mkdtempSync(join(tmpdir(), "rubric-bench-"));
try {
  makeRepository(root);
  const cli = fileURLToPath(new URL("../src/cli.js", import.meta.url));
  run(cli, root);
  const times = Array.from({ length: RUNS }, () => run(cli, root)).sort((a, b) => a - b);
  const middle = ((times[RUNS / 2 - 1] ?? 0) + (times[RUNS / 2] ?? 0)) / 2;
  const [least, most] = [times[0] ?? 0, times.at(-1) ?? 0];
  console.log(
    `rubric check: median ${middle.toFixed(0)} ms of ${RUNS} runs (${least.toFixed(0)} to ${most.toFixed(0)}), Node ${process.version}`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
