import { Octokit } from "@octokit/rest";
import { expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { startSimulator } from "../../simulator/simulator.ts";
import { unpaced } from "../../src/github/pace.ts";
import { createWork } from "../../src/github/work.ts";
import { inspectHere } from "../../src/review/inspect.ts";
import { APP, gitFolder, jwt, KEY, request } from "../simulator/world.ts";

const created = z.object({ token: z.string() });

it("a review stands, though a server that stops takes no more work to compare the edited checklists", async () => {
  const folder = gitFolder();
  folder.commit("main", { "AGENTS.md": "- Every function has type hints\n" });
  folder.commit("feature", { "AGENTS.md": "# Nothing\n", "a.py": "x = 1\n" }, { from: "main" });
  const github = await startSimulator({ app: { id: APP, slug: "rubric", key: KEY } });
  onTestFinished(() => github.close());
  const repository = github.addRepository({ owner: "acme", name: "shop", gitDir: folder.path });
  const opening = { base: "main", head: "feature", title: "A", author: "ada" };
  const { number } = await repository.openPullRequest(opening);
  const tokens = `/app/installations/${github.installation}/access_tokens`;
  const { token } = created.parse((await request(github, jwt(), "POST", tokens)).body);
  const notes: string[] = [];
  const { work } = createWork({
    app: APP,
    clientOf: async () => new Octokit({ auth: token, baseUrl: github.url }),
    paceOf: () => unpaced,
    inspector: inspectHere,
    bundled: [],
    enqueue: () => {
      throw new Error("The server is stopping and takes no more work.");
    },
    note: (message) => notes.push(message),
  });
  const name = { owner: "acme", repo: "shop", number };
  const job = { kind: "review", installation: github.installation, name, askedIn: [] } as const;
  await work(job, { signal: new AbortController().signal });
  expect(repository.checkRuns).toMatchObject([{ name: "Rubric", conclusion: "success" }]);
  expect(notes).toEqual(["reviewed", "the edited checklists are not compared"]);
  expect(github.violations).toEqual([]);
});
