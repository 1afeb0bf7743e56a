import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSource } from "../../src/local/source.ts";
import { repository, temporaryFolder } from "./repository.ts";

test("what stands behind a link to a folder is read inside the repository only", () => {
  const { root } = repository({ "app/a.py": "x = 1\n" });
  const outside = temporaryFolder();
  writeFileSync(join(outside, "a.py"), "secret = 1\n");
  symlinkSync("app", join(root, "inside"));
  symlinkSync(outside, join(root, "outside"));
  expect(readSource(root, "inside/a.py")).toMatchObject({ text: "x = 1\n" });
  expect(readSource(root, "outside/a.py")).toEqual({
    refused: "is reached through a symbolic link",
    isAside: true,
  });
});
