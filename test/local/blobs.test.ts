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
    async run(args, input = "") {
      const option = args.find((arg) => arg.startsWith("--batch"));
      if (option === undefined) return Buffer.from(".git/objects\n");
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

test("a git that dies over what it can't fetch is asked of the clone's own objects", async () => {
  const blobs = gitWith({ one: Buffer.from("x = 1\n") }, 1000);
  const git: Git = {
    root: "/",
    async run(args, input) {
      if (args[0] === "cat-file") throw new GitFailed("could not fetch");
      return blobs.run(args, input);
    },
  };
  expect(await readBlobs(git, ["lost", "one"])).toEqual(new Map([["one", { text: "x = 1\n" }]]));
});
