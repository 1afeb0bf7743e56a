import { expect, test } from "vitest";
import { unsettled } from "../../src/local/listing.ts";

test("a folder that git can't look into is told of", async () => {
  const git = {
    root: "/",
    run: () => Promise.reject(new Error("not asked")),
    listen: () =>
      Promise.resolve({
        output: Buffer.from("app/new.py\0"),
        warnings:
          "warning: could not open directory 'app/it's/': Permission denied\nwarning: something else\n",
      }),
  };
  expect(await unsettled(git, [], false)).toEqual({
    untracked: ["app/new.py"],
    unmerged: [],
    closed: ["app/it's/"],
  });
});
