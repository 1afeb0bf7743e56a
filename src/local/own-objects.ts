import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Git } from "./git.ts";

/**
 * Asks git about the objects that a clone has itself. A git before 2.45 tries to fetch what a partial clone lacks; refused, it
 * dies as often as not before it can say that something is missing. A repository that borrows the objects has nowhere to fetch from.
 */
export async function amongOwnObjects<T>(
  git: Git,
  isSha256: boolean,
  ask: (run: Git["run"]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "rubric-objects-"));
  try {
    const objects = (await git.run(["rev-parse", "--git-path", "objects"]))
      .toString("utf8")
      .replace(/\n$/, "");
    await git.run(["init", "--quiet", "--bare", ...(isSha256 ? ["--object-format=sha256"] : []), folder]);
    mkdirSync(join(folder, "objects/info"), { recursive: true });
    writeFileSync(join(folder, "objects/info/alternates"), `${resolve(git.root, objects)}\n`);
    return await ask((args, input) => git.run(["--git-dir", folder, ...args], input));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
