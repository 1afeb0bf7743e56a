import { describe, expect, it } from "vitest";
import { type GitFolder, gitFolder } from "../simulator/git-folder.ts";
import { ASKS, reactions, shop, shown, UNTYPED } from "./app-shop.ts";
import { appWorld } from "./app-world.ts";

describe("a pull request", () => {
  it("with another base is compared with that one", async () => {
    const { opened, deliver, folder, repository } = await appWorld(
      { "AGENTS.md": ASKS, "app.py": "A = 1\n" },
      { "app.py": "def load(seen=[]) -> list[int]:\n    return seen\n" },
    );
    folder.commit("release", { "AGENTS.md": "- Avoid mutable default arguments\n" }, { from: "main" });
    const { pull } = await opened();
    expect(shown(pull.threads)).toEqual([expect.stringContaining("`seen`")]);
    await deliver(await pull.retarget("release"));
    expect(shown(pull.threads)).toEqual([
      expect.stringContaining("**No longer asked for.**"),
      expect.stringContaining("default"),
    ]);
    expect(repository.checkRuns).toHaveLength(2);
  });

  it("as a draft waits until it is ready", async () => {
    const { opened, deliver, repository, folder } = await shop();
    const { pull } = await opened({ draft: true });
    folder.commit("feature", { "README.md": "# The shop\n" });
    await deliver(await pull.pushed());
    expect(repository.checkRuns).toEqual([]);
    await deliver(pull.setDraft(false));
    expect(repository.checkRuns).toMatchObject([{ headSha: pull.headSha, conclusion: "failure" }]);
  });

  it.each([
    ["made a draft again", "draft again"],
    ["closed", "was closed"],
    ["merged", "was closed"],
  ])("%s while it is reviewed is left alone, and its check says why", async (what, title) => {
    const { github, open, send, idle, repository } = await shop();
    const pull = await open();
    github.fail({ match: "pulls/list-files", with: "hang" });
    await send(pull.event("opened"));
    await github.until("the files are asked for", () => {
      const asked = github.requests.some(({ operation }) => operation === "pulls/list-files");
      return asked && repository.checkRuns.length === 1;
    });
    const isDraft = what === "made a draft again";
    await send(isDraft ? pull.setDraft(true) : pull.close({ merged: what === "merged" }));
    await idle();
    expect(pull.reviews).toEqual([]);
    expect(repository.checkRuns).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
    expect(repository.checkRuns[0]?.title).toContain(title);
  });
});

describe("a check run of ours", () => {
  it("reviews whole files when that button is pressed", async () => {
    const old = "def stock(item):\n    return item\n";
    const { opened, deliver, folder, repository } = await shop({}, { "app/stock.py": old });
    folder.commit("feature", { "app/stock.py": `${old}\n\nLIMIT: int = 3\n` });
    const { run } = await opened();
    expect(run?.text).not.toContain("stock.py");
    await deliver(repository.checkRunEvent(run?.id ?? 0, { action: "whole-files" }));
    expect(repository.checkRuns.at(-1)?.text).toContain("app/stock.py");
  });

  it("is made anew with all others of its commit", async () => {
    const { opened, deliver, repository } = await appWorld(
      { "AGENTS.md": ASKS, "app.py": "A = 1\n" },
      { "AGENTS.md": `${ASKS}- Every function has a docstring\n`, "app.py": UNTYPED },
    );
    const { pull } = await opened();
    const names = () => repository.checkRuns.map(({ name }) => name).sort();
    expect(names()).toEqual(["Rubric", "Rubric checklists"]);
    await deliver(repository.checkSuiteEvent(pull.headSha));
    expect(names()).toEqual(["Rubric", "Rubric", "Rubric checklists", "Rubric checklists"]);
    expect(pull.reviews).toHaveLength(1);
  });
});

describe("a check suite of ours", () => {
  it("leads to a first review where nothing was shown yet", async () => {
    const { open, deliver, repository } = await shop();
    const pull = await open();
    await deliver(repository.checkSuiteEvent(pull.headSha));
    expect(repository.checkRuns).toMatchObject([{ name: "Rubric", conclusion: "failure" }]);
  });

  it("leads to the fork's pull request by what its check runs say", async () => {
    const { opened, fork, deliver, repository } = await shop();
    const { pull } = await opened({ fork: fork("mallory").fork });
    await deliver(repository.checkSuiteEvent(pull.headSha));
    expect(repository.checkRuns.map(({ externalId }) => externalId)).toEqual(["1", "1"]);
    expect(pull.reviews).toHaveLength(1);
  });
});

describe("a merge group", () => {
  /** A pull request that was reviewed, and the commit in which the queue has merged it. */
  async function queued(more: Readonly<Record<string, string>> = {}) {
    const world = await appWorld(
      { "AGENTS.md": ASKS, "app.py": "A = 1\n", ".github/rubric.yml": "fail-on: warning\n" },
      { "new.py": UNTYPED },
    );
    const { pull } = await world.opened();
    const ref = `gh-readonly-queue/main/pr-${pull.number}-${pull.baseSha}`;
    const head = world.folder.commit(ref, { "new.py": UNTYPED, ...more }, { from: "main" });
    const group = world.repository.mergeGroupEvent(head, pull.baseSha, pull.number);
    const latest = () => world.repository.checkRuns.filter(({ headSha }) => headSha === head);
    return { ...world, pull, head, group, latest };
  }

  it("gets its check, and nobody a comment", async () => {
    const { deliver, group, latest, pull } = await queued({ "other.py": "def save(value) -> None: ...\n" });
    await deliver(group);
    expect(latest()).toMatchObject([{ name: "Rubric", status: "completed", conclusion: "failure" }]);
    expect(
      latest()[0]
        ?.annotations.map(({ path }) => path)
        .sort(),
    ).toEqual(["other.py"]);
    expect(latest()[0]?.summary).toContain("1 in comments that were there already, 1 in a merge group");
    expect(pull.reviews).toHaveLength(1);
    await deliver(group, "delivered by hand");
    expect(latest()).toHaveLength(1);
  });

  it("follows what people dismissed in its pull request", async () => {
    const { deliver, group, latest, pull } = await queued();
    pull.resolve(pull.threads[0]?.id ?? "", "ada");
    await deliver(group);
    expect(latest()).toMatchObject([{ conclusion: "success" }]);
  });

  it("is reviewed again when somebody asks for its check again", async () => {
    const { deliver, group, latest, repository } = await queued();
    await deliver(group);
    await deliver(repository.checkRunEvent(latest()[0]?.id ?? 0, "rerequested"));
    expect(latest()).toMatchObject([{ conclusion: "failure" }, { conclusion: "failure" }]);
  });

  it("never waits for a check that will not come", async () => {
    const { github, deliver, group, latest } = await queued();
    github.fail({ match: "repos/compare-commits-with-basehead", with: 403 });
    await deliver(group);
    expect(latest()).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
    expect(latest()[0]?.summary).toContain("GitHub did not compare the two sides");
  });

  it("goes on with the check run whose beginning GitHub did not confirm", async () => {
    const { github, deliver, group, latest } = await queued();
    github.fail({ match: "checks/create", with: "500-but-created" });
    await deliver(group);
    expect(latest()).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });

  it("that is gone is no matter", async () => {
    const { deliver, repository, pull } = await queued();
    const count = repository.checkRuns.length;
    await deliver(repository.mergeGroupEvent("0".repeat(40), pull.baseSha, pull.number));
    expect(repository.checkRuns).toHaveLength(count);
  });
});

describe("a repository that the App comes to", () => {
  const CHECKLISTS = { "AGENTS.md": `${ASKS}- Names are chosen with care\n`, "app.py": UNTYPED };

  it.each(["installation.created", "installation_repositories.added"] as const)(
    "is told by one check run what was found (%s)",
    async (kind) => {
      const { github, deliver, repository, folder } = await appWorld(CHECKLISTS, {});
      const head = folder.commit("main", { "README.md": "# Shop\n" });
      await deliver(repository.installationEvent(kind));
      expect(repository.checkRuns).toMatchObject([
        { name: "Rubric setup", headSha: head, conclusion: "success", title: "1 checklist, 1 item enforced" },
      ]);
      const [run] = repository.checkRuns;
      expect(run?.actions).toMatchObject([{ identifier: "recheck" }]);
      expect(run?.summary).toContain("`AGENTS.md`");
      expect(run?.summary).toContain("`.github/rubric.yml`");
      expect(run?.text).toContain("types/missing-parameter-type");
      expect(run?.text).toContain("Names are chosen with care");
      expect(github.requests.map(({ operation }) => operation)).not.toContain("issues/create-comment");
    },
  );

  it("is told that the bundled checklists stand in for its own, and where those would be found", async () => {
    const { deliver, repository } = await appWorld({ "app.py": UNTYPED }, {});
    await deliver(repository.installationEvent("installation.created"));
    expect(repository.checkRuns).toMatchObject([
      { conclusion: "neutral", title: "No checklist found; the bundled ones are used" },
    ]);
    expect(repository.checkRuns[0]?.summary).toContain("`.claude/agents/**/*.md`");
  });

  it("is told of a configuration that can't be read", async () => {
    const { deliver, repository } = await appWorld(
      { ...CHECKLISTS, ".github/rubric.yml": "scop: files\n" },
      {},
    );
    await deliver(repository.installationEvent("installation.created"));
    expect(repository.checkRuns).toMatchObject([{ conclusion: "action_required" }]);
    expect(repository.checkRuns[0]?.summary).toContain("`.github/rubric.yml:1`");
    expect(repository.checkRuns[0]?.summary).toContain("scope");
  });

  it("is told once, and again when somebody asks for that check again", async () => {
    const { deliver, repository } = await appWorld(CHECKLISTS, {});
    await deliver(repository.installationEvent("installation.created"));
    await deliver(repository.installationEvent("installation_repositories.added"));
    expect(repository.checkRuns).toHaveLength(1);
    await deliver(repository.checkRunEvent(repository.checkRuns[0]?.id ?? 0, "rerequested"));
    expect(repository.checkRuns).toHaveLength(2);
  });

  it("is one of many, and none is forgotten though one is empty and one fails", async () => {
    const { github, deliver, repository } = await appWorld(CHECKLISTS, {});
    const add = (name: string, { path }: GitFolder) =>
      github.addRepository({ owner: "acme", name, gitDir: path });
    const others = [add("empty", gitFolder()), add("bank", gitFolder(CHECKLISTS))];
    github.fail({ match: "checks/create", with: 403 });
    await deliver(repository.installationEvent("installation.created", others));
    expect([repository, ...others].map(({ checkRuns }) => checkRuns.length)).toEqual([0, 0, 1]);
  });
});

it("what people say is answered by reactions, and nothing else is written in the conversation", async () => {
  const { github, opened, deliver } = await shop();
  const { pull } = await opened();
  await deliver(pull.comment({ author: "ada", body: "/recheck" }));
  await deliver(pull.close());
  expect(reactions(pull.comments)).toEqual(["eyes", "rocket"]);
  const operations = new Set(github.requests.map(({ operation }) => operation));
  expect([...operations].filter((operation) => operation.startsWith("issues/"))).toEqual([]);
});
