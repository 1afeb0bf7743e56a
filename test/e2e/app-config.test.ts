import { describe, expect, it } from "vitest";
import { type Files, gitFolder } from "../simulator/git-folder.ts";
import { ASKS, shown } from "./app-shop.ts";
import { type AppWorld, appWorld, operations, spent } from "./app-world.ts";

const CONFIG = ".github/rubric.yml";
const BASE = {
  ".claude/agents/reviewer.md": `${ASKS}- Public functions have docstrings\n`,
};
const HEAD = {
  "app/new.py": "def read(path) -> None: ...\n",
  "tools/new.py": "def load(path) -> None: ...\n",
};

interface Setting {
  readonly head?: Files;
  readonly isPrivate?: boolean;
}

function world(config: string | undefined, { head = HEAD, ...options }: Setting = {}): Promise<AppWorld> {
  return appWorld({ ...BASE, ...(config !== undefined && { [CONFIG]: config }) }, head, {}, options);
}

/** What GitHub was asked, but for how things stand: that is asked where a review takes long. */
function asked(app: AppWorld): readonly string[] {
  return operations(spent(app))
    .filter((operation) => operation !== "graphql query Standing")
    .toSorted();
}

/** Another repository of the same owner, which is private. */
function add({ github }: AppWorld, name: string, files: Files): void {
  github.addRepository({ owner: "acme", name, gitDir: gitFolder(files).path });
}

describe("a configuration that can't be followed", () => {
  it.each([
    [
      "scope: lines\nrules:\n  types/missing-parametre-type: off\n",
      `${CONFIG}:3`,
      "types/missing-parameter-type",
    ],
    ["rules:\n  docs/docstring-style:\n    options:\n      style: googel\n", `${CONFIG}:4`, "google"],
    ["skip:\n  label: [x]\n", `${CONFIG}:2`, "labels"],
  ])("is shown with its file, its line and the nearest valid name: %j", async (config, place, name) => {
    const app = await world(config);
    const { pull, run } = await app.opened();
    expect(run).toMatchObject({ conclusion: "action_required", title: "The configuration can't be read" });
    expect(run?.summary).toContain(`\`${place}\`: `);
    expect(run?.summary).toContain(`Did you mean \`${name}\`?`);
    expect(pull.threads).toEqual([]);
  });
});

it("says in the check run that a configuration of another name is not read", async () => {
  const app = await appWorld({ ...BASE, ".github/rubric.yaml": "scope: files\n" }, HEAD);
  const { run } = await app.opened();
  expect(run?.summary).toContain("`.github/rubric.yaml` is not read; name it `.github/rubric.yml`");
});

describe("a configuration", () => {
  it("says which files are reviewed, how rules are meant, and who shows their pages", async () => {
    const app = await world(
      [
        "include: [app/**]",
        "pages: https://rubric.example/",
        "rules: { docs: off, types/missing-parameter-type: { severity: error } }",
      ].join("\n"),
    );
    const { pull, run } = await app.opened();
    expect(shown(pull.threads)).toEqual([expect.stringMatching(/^app\/new\.py:1 `path` /)]);
    expect(pull.threads[0]?.comments[0]?.body).toContain(
      "https://rubric.example/rules/types/missing-parameter-type",
    );
    expect(run).toMatchObject({ conclusion: "failure" });
  });

  it("has what another repository says where it says nothing, for one request more", async () => {
    const app = await world("_extends: standards\nexclude: [tools]\n");
    add(app, "standards", { [CONFIG]: "rules: { types: error, docs: off }\nexclude: [app]\n" });
    const { pull, run } = await app.opened();
    expect(shown(pull.threads)).toEqual([expect.stringMatching(/^app\/new\.py:1 `path` /)]);
    expect(run).toMatchObject({ conclusion: "failure" });
    const asked = app.github.requests.filter(({ operation }) => operation === "graphql query Extended");
    expect(asked).toHaveLength(1);
  });

  it("is the one its owner has for all where the repository has none, for no request more", async () => {
    const app = await world(undefined);
    add(app, ".github", { [CONFIG]: "rules: { types: error, docs: off }\nexclude: [tools]\n" });
    const { pull, run } = await app.opened();
    expect(shown(pull.threads)).toEqual([expect.stringMatching(/^app\/new\.py:1 `path` /)]);
    expect(run).toMatchObject({ conclusion: "failure" });
    const without = await world(undefined);
    await without.opened();
    expect(asked(app)).toEqual(asked(without));
  });

  it.each([
    ["is not there", undefined, "does not show to this App"],
    ["has no configuration", { "README.md": "" }, "acme/standards, which has no"],
    ["extends itself", { [CONFIG]: "_extends: standards\n" }, "goes round in a circle"],
  ])("names its line where what it extends %s", async (_, files, message) => {
    const app = await world("scope: lines\n_extends: standards\n");
    if (files !== undefined) add(app, "standards", files);
    const { run } = await app.opened();
    expect(run).toMatchObject({ conclusion: "action_required" });
    const place = files !== undefined && CONFIG in files ? `acme/standards:${CONFIG}:1` : `${CONFIG}:2`;
    expect(run?.summary).toContain(`\`${place}\`: `);
    expect(run?.summary).toContain(message);
  });

  it("of a public repository can't extend a private one, whose words it would tell", async () => {
    const app = await world("_extends: secret\n", { isPrivate: false });
    add(app, "secret", { [CONFIG]: "scope: hush\n" });
    const { run } = await app.opened();
    expect(run).toMatchObject({
      conclusion: "action_required",
      summary: expect.stringContaining("names a private repository"),
    });
    expect(run?.summary).not.toContain("hush");
  });

  it("of an owner is nothing to a public repository where it is private", async () => {
    const app = await world(undefined, { isPrivate: false });
    add(app, ".github", { [CONFIG]: "scope: hush\n" });
    const { run } = await app.opened();
    expect(run).toMatchObject({ status: "completed", conclusion: "success" });
    expect(`${run?.summary}${run?.text}`).not.toContain("hush");
  });

  it("that a pull request would extend is compared as it would be", async () => {
    const app = await world("rules: { docs: off }\n", {
      head: { ...HEAD, [CONFIG]: "_extends: standards\n" },
    });
    add(app, "standards", { [CONFIG]: "rules: { types: off }\n" });
    await app.opened();
    const proposal = app.repository.checkRuns.find(({ name }) => name === "Rubric checklists");
    expect(proposal).toMatchObject({ status: "completed" });
    expect(`${proposal?.summary}${proposal?.text}`).toContain("types/missing-parameter-type");
    expect(`${proposal?.summary}${proposal?.text}`).toContain("docs/missing-docstring");
  });
});

describe("a pull request that its configuration wants to be left alone", () => {
  const SKIP = "skip: { labels: [no-review], authors: ['renovate[bot]'] }\n";

  it.each([
    ["label", { labels: ["bug", "No-Review"] }, "Not reviewed. It has the label “No-Review”"],
    ["author", { author: "renovate" }, "Not reviewed. It is by renovate"],
  ])(
    "for its %s has a check that says why, and is reviewed when somebody asks",
    async (_, options, title) => {
      const app = await world(SKIP);
      const { pull } = await app.opened(options);
      await app.deliver(pull.event("reopened"));
      expect(app.repository.checkRuns).toMatchObject([
        { headSha: pull.headSha, status: "completed", conclusion: "skipped", title },
      ]);
      expect(app.repository.checkRuns[0]?.summary).toContain("Comment `/recheck`");
      expect([...pull.threads, ...pull.comments]).toEqual([]);
      app.github.setPermission("grace", "triage");
      await app.deliver(pull.comment({ author: "grace", body: "/recheck" }));
      expect(app.repository.checkRuns.at(-1)).toMatchObject({ conclusion: "success" });
      expect(pull.threads.length).toBeGreaterThan(0);
    },
  );

  it("is reviewed as a draft where drafts are not left alone", async () => {
    const app = await world("skip: { drafts: false }\n");
    const { run } = await app.opened({ draft: true });
    expect(run).toMatchObject({ status: "completed", conclusion: "success" });
  });
});
