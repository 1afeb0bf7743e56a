import { describe, expect, it } from "vitest";
import type { Files } from "../simulator/git-folder.ts";
import { ASKS, shown } from "./app-shop.ts";
import { type AppWorld, appWorld, operations, spent } from "./app-world.ts";

const CHECKLIST = ".claude/agents/reviewer.md";
const CONFIG = ".github/rubric.yml";
const DETAIL = "- `HTTPException` is raised with a `detail`\n";
const OLD = `from fastapi import HTTPException


def old(value):
    raise HTTPException(404)
`;
const ADDED = `

def added(value: int) -> None:
    raise HTTPException(404)
`;

const BASE: Files = { [CHECKLIST]: ASKS, "app/orders.py": OLD };

function checks({ repository }: AppWorld, name: string) {
  return repository.checkRuns.filter((run) => run.name === name);
}

interface Setting {
  readonly base?: Files;
  readonly fork?: string;
  readonly prepare?: (world: AppWorld) => void;
}

async function opened(head: Files, { base = BASE, fork, prepare }: Setting = {}) {
  const world = await appWorld(base, head);
  prepare?.(world);
  const { pull } = await world.opened(fork === undefined ? {} : { fork: world.fork(fork).fork });
  return { ...world, pull, reviews: checks(world, "Rubric"), proposals: checks(world, "Rubric checklists") };
}

describe("a pull request that edits a checklist", () => {
  it("is reviewed by the old one, and told in a check run of its own what the new one would find", async () => {
    const { pull, reviews, proposals } = await opened({
      [CHECKLIST]: ASKS + DETAIL,
      "app/orders.py": OLD + ADDED,
    });
    expect(shown(pull.threads)).toEqual([]);
    expect(reviews).toMatchObject([
      { conclusion: "success", summary: expect.stringContaining(`This pull request edits \`${CHECKLIST}\``) },
    ]);
    expect(proposals).toMatchObject([
      {
        headSha: pull.headSha,
        status: "completed",
        conclusion: "success",
        externalId: "1",
        title: expect.stringMatching(/^\d rules? would be new; 1 new finding in this pull request$/),
      },
    ]);
    const [{ summary = "", text = "" } = {}] = proposals;
    expect(summary).toContain("Nothing of this is enforced before it is merged");
    expect(text).toContain("`errors/http-exception-without-detail`");
    expect(text).toContain(`/blob/${pull.headSha}/.claude/agents/reviewer.md#L2`);
    expect(text).toContain("`app/orders.py:9`");
    expect(text).not.toContain("`app/orders.py:5`");
  });

  it("leads to the pages of rules where the base branch's configuration has them", async () => {
    const base = { ...BASE, [CONFIG]: "pages: https://rubric.example/\n" };
    const [{ text = "" } = {}] = (await opened({ [CHECKLIST]: ASKS + DETAIL }, { base })).proposals;
    const rule = "errors/http-exception-without-detail";
    expect(text).toContain(`[\`${rule}\`](https://rubric.example/rules/${rule})`);
  });

  it("and touches no Python is told all the same", async () => {
    const { reviews, proposals } = await opened({ [CHECKLIST]: `${ASKS}- Kindness matters\n` });
    expect(reviews).toMatchObject([{ conclusion: "neutral" }]);
    expect(proposals).toMatchObject([{ conclusion: "success", title: "No rule would change" }]);
    expect(proposals[0]?.text).toContain("Kindness matters");
  });

  it("is told what stands in when it removes them all", async () => {
    const { pull, proposals } = await opened({ [CHECKLIST]: null, "app/orders.py": OLD + ADDED });
    expect(shown(pull.threads)).toEqual([]);
    expect(proposals).toMatchObject([
      { conclusion: "success", summary: expect.stringContaining("its bundled ones would be used") },
    ]);
    expect(proposals[0]?.text).toContain("bundled with Rubric");
  });

  it("that lies below a folder without changed Python", async () => {
    const { proposals } = await opened(
      { "back/AGENTS.md": null, "front/AGENTS.md": `# Rules\n\n${DETAIL}` },
      { base: { ...BASE, "back/AGENTS.md": `# Rules\n\n${DETAIL}`, "back/x.py": "x = 1\n" } },
    );
    const [{ text = "" } = {}] = proposals;
    expect(text).toMatch(/`errors\/http-exception-without-detail` \| `back\/` \| \w+ \| not asked for/);
    expect(text).toMatch(/`errors\/http-exception-without-detail` \| `front\/` \| not asked for \| \w+/);
  });
});

describe("a pull request from a fork", () => {
  it("is told the same, and makes no rule", async () => {
    const head = { [CHECKLIST]: ASKS + DETAIL, "app/orders.py": OLD + ADDED };
    const { pull, reviews, proposals } = await opened(head, { fork: "mallory" });
    expect(shown(pull.threads)).toEqual([]);
    expect(reviews).toMatchObject([{ conclusion: "success" }]);
    expect(proposals).toMatchObject([
      { conclusion: "success", title: expect.stringContaining("1 new finding in this pull request") },
    ]);
  });

  it("can't make its checklist speak in our name", async () => {
    const hostile = `${DETAIL.trim()} \`<img src=x>\` @acme/owners [all](https://evil.example) | \u202e\n`;
    const { proposals } = await opened({ [CHECKLIST]: ASKS + hostile }, { fork: "mallory" });
    const [{ summary = "", text = "" } = {}] = proposals;
    expect(text).toContain("\\<img src=x\\>");
    expect(summary + text).not.toMatch(/(?<!\\)<img|@acme|\u202e|(?<!\\)\]\(https:\/\/evil/);
  });
});

describe("the rest of the repository", () => {
  const filler = Array.from({ length: 230 }, (_, at) => [`lib/m${at}.py`, `${OLD}# ${at}\n`] as const);
  const base = { ...BASE, ...Object.fromEntries(filler) };
  const head = { [CHECKLIST]: ASKS + DETAIL, "app/orders.py": OLD + ADDED };

  it("is sampled where it is large, with a bounded number of requests, after the review", async () => {
    const { github, proposals } = await opened(head, { base });
    expect(proposals).toMatchObject([
      { conclusion: "success", title: expect.stringContaining("200 findings in 200 of 230 other files") },
    ]);
    expect(proposals[0]?.summary).toContain("At most 200 files are looked at");
    expect(proposals[0]?.text).toMatch(/`errors\/http-exception-without-detail` \| 200 \| `lib\/m\d+\.py:5`/);
    const asked = operations(github.requests);
    const start = asked.findLastIndex((it) => it.includes("Overview"));
    expect(asked.slice(0, start)).toContain("checks/update");
    expect(asked.length - start, asked.slice(start).join()).toBeLessThanOrEqual(12);
  });

  it("is left out when GitHub fails meanwhile, and the rest is told", async () => {
    const prepare = ({ github }: AppWorld) =>
      github.fail({
        match: ({ operation, body }) =>
          operation.startsWith("graphql query Objects") && JSON.stringify(body).includes("$o30:"),
        with: 502,
        times: 9,
      });
    const { reviews, proposals } = await opened(head, { base, prepare });
    expect(reviews).toMatchObject([{ conclusion: "success" }]);
    expect(proposals).toMatchObject([
      {
        conclusion: "success",
        title: expect.stringContaining("1 new finding in this pull request"),
        summary: expect.stringMatching(/was not looked at\. GitHub did not give the files/),
      },
    ]);
  });
});

describe("a pull request that edits the configuration", () => {
  it("so that it can't be read is told where, and still reviewed", async () => {
    const { pull, reviews, proposals } = await opened({
      [CONFIG]: "scope: introduced\nfail-on: never-ever\n",
      "app/orders.py": `${OLD}\n\ndef untyped(value) -> None: ...\n`,
    });
    expect(shown(pull.threads)).toHaveLength(1);
    expect(reviews).toMatchObject([{ conclusion: expect.stringMatching(/success|failure/) }]);
    expect(proposals).toMatchObject([
      {
        conclusion: "action_required",
        title: "The new configuration can't be read",
        annotations: [{ path: CONFIG, startLine: 2, level: "failure" }],
        text: expect.stringContaining(`\`${CONFIG}:2\``),
      },
    ]);
  });

  it("and leaves another mistake in it is told the line as it is now, and that nothing is reviewed", async () => {
    const { reviews, proposals } = await opened(
      { [CONFIG]: "# Mended in part\nscope: lines\nfail-on: never-ever\n" },
      { base: { ...BASE, [CONFIG]: "scope: everything\nfail-on: never-ever\n" } },
    );
    expect(reviews).toMatchObject([
      { conclusion: "action_required", annotations: [], summary: expect.stringContaining(`${CONFIG}:1`) },
    ]);
    expect(proposals).toMatchObject([
      { conclusion: "action_required", annotations: [{ path: CONFIG, startLine: 3, level: "failure" }] },
    ]);
  });

  it("so that it can be read again is told so, though there is no review", async () => {
    const { reviews, proposals } = await opened(
      { [CONFIG]: "scope: lines\n" },
      { base: { ...BASE, [CONFIG]: "scope: everything\n" } },
    );
    expect(reviews).toMatchObject([{ conclusion: "action_required" }]);
    expect(proposals).toMatchObject([
      { conclusion: "success", summary: expect.stringContaining("with this one it would be again") },
    ]);
  });

  it("to switch a rule off is told which", async () => {
    const { pull, proposals } = await opened({
      [CONFIG]: "rules:\n  types: 'off'\n",
      "app/orders.py": `${OLD}\n\ndef untyped(value) -> None: ...\n`,
    });
    expect(shown(pull.threads)).toHaveLength(1);
    expect(proposals[0]?.title).toBe("2 rules would go");
    expect(proposals[0]?.summary).toContain("1 finding would go");
    expect(proposals[0]?.text).toContain("`rules` of the configuration");
  });
});

describe("the check run of a proposal", () => {
  it("is shown once, however often it is told", async () => {
    const world = await opened({ [CHECKLIST]: ASKS + DETAIL });
    await world.deliver(world.pull.event("opened"));
    await world.deliver(world.pull.comment({ author: "ada", body: "/recheck" }));
    expect(checks(world, "Rubric checklists")).toHaveLength(1);
  });

  it("says so when GitHub refuses what is needed for it, and the review stands", async () => {
    const { pull, reviews, proposals } = await opened(
      { [CHECKLIST]: ASKS + DETAIL, "app/orders.py": `${OLD}\n\ndef untyped(value) -> None: ...\n` },
      {
        prepare: ({ github, repository }) =>
          github.fail({
            match: ({ operation }) =>
              operation === "graphql query Objects" &&
              repository.checkRuns.some(({ status }) => status === "completed"),
            with: 404,
          }),
      },
    );
    expect(shown(pull.threads)).toHaveLength(1);
    expect(reviews).toHaveLength(1);
    expect(reviews[0]?.conclusion).not.toBe("cancelled");
    expect(proposals).toMatchObject([
      {
        conclusion: "cancelled",
        title: "What the edited checklists would change could not be found out",
        summary: expect.stringContaining("GitHub did not give the files' text"),
      },
    ]);
  });

  it("of an older head is ended when a newer one comes", async () => {
    const world = await appWorld(
      BASE,
      { [CHECKLIST]: ASKS + DETAIL, "app/orders.py": OLD + ADDED },
      { WRITE_PAUSE_MS: "300" },
    );
    const pull = await world.open();
    await world.send(pull.event("opened"));
    await world.github.until(
      "the proposal's check run",
      () => checks(world, "Rubric checklists").length === 1,
    );
    const oldHead = pull.headSha;
    world.folder.commit("feature", { "README.md": "# Shop\n" });
    await world.deliver(await pull.pushed());
    const [older, newer, ...others] = checks(world, "Rubric checklists");
    expect(older).toMatchObject({ headSha: oldHead, status: "completed" });
    expect(newer).toMatchObject({ headSha: pull.headSha, conclusion: "success" });
    expect(others).toEqual([]);
  });

  it("is not made where no checklist is edited any more", async () => {
    const world = await opened({ [CHECKLIST]: ASKS + DETAIL });
    world.folder.commit("feature", { [CHECKLIST]: ASKS, "app/orders.py": OLD + ADDED });
    await world.deliver(await world.pull.pushed());
    expect(checks(world, "Rubric")).toHaveLength(2);
    expect(checks(world, "Rubric checklists")).toHaveLength(1);
  });

  it("costs a review without an edit nothing", async () => {
    const { github, proposals } = await opened({ "app/orders.py": OLD + ADDED });
    expect(proposals).toEqual([]);
    const asked = operations(spent({ github }));
    expect(asked.length, asked.join()).toBeLessThanOrEqual(7);
  });
});
