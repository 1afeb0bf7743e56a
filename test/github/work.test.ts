import { expect, it } from "vitest";
import { createWork } from "../../src/github/work.ts";
import { Stopped } from "../../src/jobs/port.ts";
import { compileHere } from "../../src/review/compiling.ts";
import { inspectHere } from "../../src/review/inspect.ts";
import { gitFolder } from "../simulator/git-folder.ts";
import { APP, pullRequestIn } from "../simulator/world.ts";
import { octokitOf } from "./octokit.ts";
import { unpaced } from "./unpaced.ts";

it("a review stands, though a server that stops takes no more work to compare the edited checklists", async () => {
  const asking = { "AGENTS.md": "- Every function has type hints\n" };
  const folder = gitFolder(asking, { "AGENTS.md": "# Nothing\n", "a.py": "x = 1\n" });
  const { github, repository, pull } = await pullRequestIn(folder);
  const notes: string[] = [];
  const { work } = createWork({
    app: APP,
    clientOf: () => octokitOf(github),
    paceOf: () => unpaced,
    inspector: inspectHere,
    compiler: compileHere,
    bundled: [],
    enqueue: async () => {
      throw new Stopped();
    },
    forget: () => undefined,
    note: (message) => notes.push(message),
  });
  const name = { owner: "acme", repo: "shop", number: pull.number };
  const job = { kind: "review", installation: github.installation, name, askedIn: [] } as const;
  await work(job, { signal: new AbortController().signal, number: 1 });
  expect(repository.checkRuns).toMatchObject([{ name: "Rubric", conclusion: "success" }]);
  expect(notes).toEqual(["reviewed", "no proposal follows"]);
});
