import { describe, expect, it } from "vitest";
import type { Files } from "../simulator/world.ts";
import { shown } from "./app-shop.ts";
import { type AppWorld, appWorld } from "./app-world.ts";

const CHECKLIST = ".claude/agents/reviewer.md";
const CONFIG = ".github/rubric.yml";
const TYPES = "- Every function has type hints\n";
const DETAIL = "- `HTTPException` is raised with a `detail`\n";
const OLD = `from fastapi import HTTPException


def old(value):
    raise HTTPException(404)
`;
const ADDED = `

def added(value: int) -> None:
    raise HTTPException(404)
`;

const BASE: Files = { [CHECKLIST]: TYPES, "app/orders.py": OLD };

function checks({ repository }: AppWorld, name: string) {
  return repository.checkRuns.filter((run) => run.name === name);
}

async function opened(head: Files, base: Files = BASE) {
  const world = await appWorld(base, head);
  const pull = await world.open();
  await world.deliver(pull.event("opened"));
  expect(world.github.violations).toEqual([]);
  return { ...world, pull, reviews: checks(world, "Rubric"), proposals: checks(world, "Rubric checklists") };
}

describe("a pull request that edits a checklist", () => {
  it("is reviewed by the old one, and told in a check run of its own what the new one would find", async () => {
    const { pull, reviews, proposals } = await opened({
      [CHECKLIST]: TYPES + DETAIL,
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

  it("and touches no Python is told all the same", async () => {
    const { reviews, proposals } = await opened({ [CHECKLIST]: `${TYPES}- Kindness matters\n` });
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
      { ...BASE, "back/AGENTS.md": `# Rules\n\n${DETAIL}`, "back/x.py": "x = 1\n" },
    );
    const [{ text = "" } = {}] = proposals;
    expect(text).toMatch(/`errors\/http-exception-without-detail` \| `back\/` \| \w+ \| not asked for/);
    expect(text).toMatch(/`errors\/http-exception-without-detail` \| `front\/` \| not asked for \| \w+/);
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

  it("so that it can be read again is told so, though there is no review", async () => {
    const { reviews, proposals } = await opened(
      { [CONFIG]: "scope: lines\n" },
      { ...BASE, [CONFIG]: "scope: everything\n" },
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
    const world = await opened({ [CHECKLIST]: TYPES + DETAIL });
    await world.deliver(world.pull.event("opened"));
    await world.deliver(world.pull.comment({ author: "ada", body: "/recheck" }));
    expect(checks(world, "Rubric checklists")).toHaveLength(1);
    expect(world.github.violations).toEqual([]);
  });

  it("is not made where no checklist is edited any more", async () => {
    const world = await opened({ [CHECKLIST]: TYPES + DETAIL });
    world.folder.commit("feature", { [CHECKLIST]: TYPES, "app/orders.py": OLD + ADDED });
    await world.deliver(await world.pull.pushed());
    expect(checks(world, "Rubric")).toHaveLength(2);
    expect(checks(world, "Rubric checklists")).toHaveLength(1);
  });

  it("costs a review without an edit nothing", async () => {
    const { github, proposals } = await opened({ "app/orders.py": OLD + ADDED });
    expect(proposals).toEqual([]);
    const spent = github.requests.filter(({ operation }) => !operation.startsWith("apps/"));
    expect(spent.length, spent.map(({ operation }) => operation).join()).toBeLessThanOrEqual(7);
  });
});
