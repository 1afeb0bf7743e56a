import { expect, test } from "vitest";
import { readBlobs } from "../../src/local/blobs.ts";
import { type Git, GitFailed } from "../../src/local/git.ts";
import { LARGEST_FILE } from "../../src/review/change.ts";

/** A git that gives no more than so many bytes at once. */
function gitWith(blobs: Readonly<Record<string, Uint8Array>>, most: number): Git & { asked: string[][] } {
  const asked: string[][] = [];
  return {
    root: "/",
    asked,
    async run([, option = ""], input = "") {
      const ids = input.split("\n").slice(0, -1);
      if (option.startsWith("--batch-check")) {
        const answers = ids.map((id) => (id in blobs ? `blob ${blobs[id]?.length}` : `${id} missing`));
        return Buffer.from(`${answers.join("\n")}\n`);
      }
      asked.push(ids);
      const parts = ids.flatMap((id) => {
        const content = blobs[id];
        return content === undefined
          ? [Buffer.from(`${id} missing\n`)]
          : [Buffer.from(`${id} blob ${content.length}\n`), content, Buffer.from("\n")];
      });
      const output = Buffer.concat(parts);
      if (output.length > most) throw new GitFailed("too much");
      return output;
    },
  };
}

test("texts that are too much together come in batches; what is missing or too large does not come", async () => {
  const large = Buffer.alloc(LARGEST_FILE, "#");
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`id${at}`, large]));
  const git = gitWith(
    { none: Buffer.alloc(0), ...many, huge: Buffer.alloc(LARGEST_FILE + 1, "#") },
    20 * LARGEST_FILE,
  );
  const ids = ["none", "lost", ...Object.keys(many), "huge"];
  const blobs = await readBlobs(git, ids);
  expect([...blobs.keys()]).toEqual(["none", ...Object.keys(many)]);
  expect(blobs.get("none")).toEqual({ text: "" });
  expect(git.asked.map(({ length }) => length)).toEqual([43, 17, 16, 8]);
});

test("texts that fit come at once", async () => {
  const git = gitWith({ one: Buffer.from("x = 1\n") }, 1000);
  expect(await readBlobs(git, ["one", "one", "lost"])).toEqual(new Map([["one", { text: "x = 1\n" }]]));
  expect(git.asked).toEqual([["one", "lost"]]);
});

const ID = "a".repeat(40);

/** A git that fails so many times, and then says that a blob is missing. */
function dyingGit(failures: number): { readonly git: Git; readonly checks: () => number } {
  let left = failures;
  let checks = 0;
  const run = async (args: readonly string[]): Promise<Buffer> => {
    if (args.includes("--batch")) throw new GitFailed("could not fetch");
    checks += 1;
    left -= 1;
    if (left >= 0) throw new GitFailed("could not fetch");
    return Buffer.from(`${ID} missing\n`);
  };
  return { git: { root: "/", run }, checks: () => checks };
}

test("a git that dies over a missing blob is asked again", async () => {
  const { git, checks } = dyingGit(2);
  expect(await readBlobs(git, [ID])).toEqual(new Map());
  expect(checks()).toBe(3);
});

test("but not for ever", async () => {
  const { git, checks } = dyingGit(100);
  await expect(readBlobs(git, [ID])).rejects.toThrow("could not fetch");
  expect(checks()).toBe(5);
});
