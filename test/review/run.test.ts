import { describe, expect, test } from "vitest";
import type { ChecklistSource } from "../../src/checklist/checklist.ts";
import type { ChangedFile, RemovedFile } from "../../src/review/change.ts";
import type { Guidance, Host } from "../../src/review/host.ts";
import { type Inspector, inspectHere } from "../../src/review/inspect.ts";
import type { Plan, Remark } from "../../src/review/plan.ts";
import { type ReviewRun, runReview } from "../../src/review/run.ts";
import { added } from "./changed-file.ts";
import { hostWith, selected } from "./host.ts";

const TYPES = "- [ ] All functions have type hints for parameters and return types\n";
const own: ChecklistSource = { path: ".claude/agents/backend.md", text: TYPES, bundled: false };
const bundled: ChecklistSource = { path: "agents/api.md", text: TYPES, bundled: true };

const changed: ChangedFile = {
  path: "app/a.py",
  basePath: "app/a.py",
  head: "def old(x): ...\ndef new(y) -> None: ...\n",
  patch: "@@ -1 +1,2 @@\n def old(x): ...\n+def new(y) -> None: ...",
  base: undefined,
};

interface World {
  readonly config?: string;
  readonly guidance?: Partial<Guidance>;
  readonly files?: readonly ChangedFile[];
  readonly removed?: readonly RemovedFile[];
  readonly modules?: ReadonlyMap<string, string>;
  readonly remarks?: readonly Remark[];
}

function hostOf({ files = [changed], removed = [], modules = new Map(), guidance, ...world }: World) {
  const change = { files, removed, modules, folders: [""] };
  return hostWith({ ...world, change, guidance: { checklists: [own], ...guidance } });
}

async function review(world: World, run: Partial<ReviewRun> = {}): Promise<Plan> {
  const { host, published } = hostOf(world);
  const plan = await runReview({ host, inspector: inspectHere, bundled: [bundled], ...run });
  expect(published).toEqual([plan]);
  return plan;
}

const config = (text: string) => ({ config: text });
const found = ({ review: { findings } }: Plan) =>
  findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`);

describe("a review", () => {
  test("comments on what the change introduced, with the words that asked for it", async () => {
    const plan = await review({});
    expect(plan.comments).toMatchObject([
      {
        line: 2,
        finding: {
          rule: "types/missing-parameter-type",
          items: [
            {
              file: own.path,
              line: 1,
              text: "All functions have type hints for parameters and return types",
            },
          ],
        },
      },
    ]);
    expect(plan.review.files).toEqual({ reviewed: 1, skipped: [] });
  });

  test("of the same change again posts nothing", async () => {
    const first = await review({});
    const remarks = first.comments.map(({ finding: { fingerprint, path } }) => ({
      id: fingerprint,
      known: [{ fingerprint }],
      path,
      isResolved: false,
      hasReplies: false,
      isMarkedFixed: false,
      canResolve: false,
    }));
    const again = await review({ remarks });
    expect(again.comments).toEqual([]);
    expect(again.kept).toEqual(first.review.findings);
  });

  test("closes a comment as fixed only where it looked", async () => {
    const first = await review({});
    const remarks = first.comments.map(
      ({ finding: { fingerprint, path, rule } }): Remark => ({
        ...{ id: fingerprint, known: [{ fingerprint }], path, rule },
        ...{ isResolved: false, hasReplies: false, isMarkedFixed: false, canResolve: false },
      }),
    );
    const other: ChecklistSource = { path: "CLAUDE.md", text: "- Never use print\n", bundled: false };
    const closed = async (world: World) =>
      (await review({ remarks, ...world })).closed.map(({ isUnasked = false }) => ({ isUnasked }));
    const mended = {
      ...changed,
      head: changed.head.replace("y", "y: int"),
      patch: changed.patch?.replace("y", "y: int"),
    };
    const checklists = [other];
    expect(await closed({ files: [mended] })).toEqual([{ isUnasked: false }]);
    expect(await closed({ guidance: { checklists } })).toEqual([{ isUnasked: true }]);
    const unread = [{ path: own.path, reason: "is not UTF-8" }];
    expect(await closed({ guidance: { checklists, unread } })).toEqual([]);
    expect(await closed({ guidance: { checklists: [own, other], unread }, files: [mended] })).toHaveLength(1);
    expect(await closed(config("exclude: [app/a.py]"))).toEqual([{ isUnasked: true }]);
    expect(await closed(config("rules: { types: 'off' }"))).toEqual([{ isUnasked: true }]);
  });

  test("of whole files this once tells of old problems, on the check only, and they don't count", async () => {
    const strict = "fail-on: note\n";
    const idle = {
      ...changed,
      head: "def old(x): ...\nA = 1\n",
      patch: "@@ -1 +1,2 @@\n def old(x): ...\n+A = 1",
    };
    const plan = await review({ ...config(strict), files: [idle] }, { wholeFiles: true });
    expect(plan.annotations.map(({ reason }) => reason)).toEqual(["old", "old"]);
    expect(plan).toMatchObject({ comments: [], review: { verdict: "success" } });
    const both = await review(config(strict), { wholeFiles: true });
    expect(both.comments.map(({ line }) => line)).toEqual([2]);
    expect(both.review.verdict).toBe("failure");
    const wanted = await review(
      { ...config(`${strict}scope: files\n`), files: [idle] },
      { wholeFiles: true },
    );
    expect(wanted).toMatchObject({ comments: [], review: { verdict: "failure" } });
  });

  test("of whole files this once does not count what came from another file", async () => {
    const files: ChangedFile[] = [
      { path: "a.py", basePath: "a.py", head: "A = 1\n", patch: undefined, base: "A = 1\ndef f(x): ...\n" },
      added("b.py", "def f(x): ...\n"),
    ];
    const plan = await review({ ...config("fail-on: note\n"), files }, { wholeFiles: true });
    expect(plan.annotations.map(({ finding, reason }) => [finding.path, reason])).toEqual([
      ["b.py", "old"],
      ["b.py", "old"],
    ]);
    expect(plan).toMatchObject({ comments: [], review: { verdict: "success" } });
  });

  test("does not count what comments permit, and tells it", async () => {
    const head = "def f(x) -> int: ...  # rubric: allow[types/missing-parameter-type] called by plugins\n";
    const plan = await review({ files: [added("a.py", head)], ...config("fail-on: note") });
    expect(plan).toMatchObject({
      comments: [],
      review: { verdict: "success", findings: [], permitted: [{ path: "a.py", line: 1 }] },
    });
  });

  test("looks at Python only, and is neutral without any", async () => {
    const plan = await review({
      files: [added("README.md", "def f(x): ..."), added("a.pyi", "def f(x): ...")],
    });
    expect(found(plan)).toEqual([
      "a.pyi:1 types/missing-return-type",
      "a.pyi:1 types/missing-parameter-type",
    ]);
    expect((await review({ files: [added("README.md", "x")] })).review).toMatchObject({
      verdict: "neutral",
      files: { reviewed: 0, skipped: [] },
    });
  });

  test("says which files it could not read, and reviews the others", async () => {
    const stale = { ...changed, path: "app/stale.py", basePath: "app/stale.py", head: "x = 1\n" };
    const plan = await review({ files: [stale, added("app/broken.py", "def (:\n"), changed] });
    expect(plan.review.files).toEqual({
      reviewed: 1,
      skipped: [
        { path: "app/broken.py", reason: "does not parse: syntax error in line 1" },
        { path: "app/stale.py", reason: "has a patch that does not fit its text" },
      ],
    });
    expect(plan.comments).toHaveLength(1);
  });

  test("takes the base side from the host where the patch does not fit, and comments nowhere", async () => {
    const stale = { ...changed, patch: "@@ -1 +1 @@\n-a\n+b", base: "def old(x): ...\n" };
    const plan = await review({ files: [stale] });
    expect(found(plan)).toEqual(["app/a.py:2 types/missing-parameter-type"]);
    expect(plan.annotations).toMatchObject([{ reason: "outside-diff" }]);
  });

  test("is told the modules of both sides", async () => {
    const seen: Parameters<Inspector>[1][] = [];
    const inspector: Inspector = async (tasks, modules) => {
      seen.push(modules);
      return tasks.map(() => ({ findings: [], permitted: [], gone: [], crashes: [] }));
    };
    const renamed = { ...changed, path: "app/b.py" };
    await review(
      {
        files: [renamed, added("app/c.py", "")],
        removed: [{ path: "app/d.py", text: "y" }],
        modules: new Map([["db.py", "x"]]),
      },
      { inspector },
    );
    expect(seen).toEqual([
      {
        head: { "app/b.py": renamed.head, "app/c.py": "", "db.py": "x" },
        base: { "app/a.py": "def old(x): ...\n", "app/b.py": null, "app/c.py": null, "app/d.py": "y" },
        change: { paths: ["app/b.py", "app/c.py"], others: [], folders: [""] },
      },
    ]);
  });
});

describe("checklists", () => {
  test("are the bundled ones where the repository has none that can be decided", async () => {
    const vague = { ...own, text: "- [ ] Be nice to each other\n" };
    const plan = await review({ guidance: { checklists: [vague] } });
    expect(plan.comments[0]?.finding.items).toMatchObject([{ file: "agents/api.md", bundled: true }]);
    expect(plan.review.checklists.map(({ path }) => path)).toEqual([own.path, bundled.path]);
  });

  test("are chosen by the configuration", async () => {
    const other = { ...own, path: "docs/AGENTS.md" };
    const plan = await review({
      guidance: { checklists: [own, other] },
      ...config("checklists: [docs/*.md]"),
    });
    expect(plan.review.checklists.map(({ path }) => path)).toEqual([other.path]);
  });

  test("apply to the files that they are for, and only those quote them", async () => {
    const files = ["a/x.py", "b/x.py", "x.py"].map((path) => added(path, "def f(x): ...\n"));
    const source = (path: string, text: string): ChecklistSource => ({ path, text, bundled: false });
    const returns = "- [ ] Every function has a return type\n";
    const parameters = "- [ ] Every parameter has a type hint\n";
    const checklists = [
      source("a/AGENTS.md", returns),
      source(".cursor/rules/b.mdc", `---\nglobs: b/**\n---\n${parameters}`),
    ];
    const plan = await review({ files, guidance: { checklists } });
    expect(found(plan)).toEqual([
      "a/x.py:1 types/missing-return-type",
      "b/x.py:1 types/missing-parameter-type",
    ]);
    expect(plan.review.findings.map(({ items }) => items.map(({ file }) => file))).toEqual([
      ["a/AGENTS.md"],
      [".cursor/rules/b.mdc"],
    ]);
    expect(plan.review.files.reviewed).toBe(3);
    const elsewhere = config("checklists: [{ files: a/AGENTS.md, paths: x.py }, .cursor/rules/*.mdc]");
    expect(found(await review({ files, guidance: { checklists }, ...elsewhere }))).toEqual([
      "b/x.py:1 types/missing-parameter-type",
      "x.py:1 types/missing-return-type",
    ]);
  });

  test("that are the same text for the same files count once", async () => {
    const copy = { ...own, path: "CLAUDE.md" };
    const plan = await review({ guidance: { checklists: [{ ...own, path: "AGENTS.md" }, copy] } });
    expect(plan.review.checklists.map(({ path }) => path)).toEqual(["AGENTS.md"]);
    expect(plan.comments[0]?.finding.items.map(({ file }) => file)).toEqual(["AGENTS.md"]);
    const nested = { ...own, path: "app/CLAUDE.md" };
    const both = await review({ guidance: { checklists: [copy, nested] } });
    expect(both.comments[0]?.finding.items.map(({ file }) => file)).toEqual(["app/CLAUDE.md", "CLAUDE.md"]);
  });

  test("leave nothing to people that is for other files", async () => {
    const vague = { path: "lib/AGENTS.md", text: "- [ ] Be nice to each other\n", bundled: false };
    const { review: shown } = await review({ guidance: { checklists: [own, vague] } });
    expect(shown.checklists.map(({ path, items }) => [path, items.length])).toEqual([
      ["lib/AGENTS.md", 0],
      [own.path, 1],
    ]);
  });

  test("elsewhere in the repository keep the bundled ones from standing in", async () => {
    const asked: (readonly string[] | undefined)[] = [];
    const elsewhere: ChecklistSource = { path: "lib/AGENTS.md", text: TYPES, bundled: false };
    const { host, published } = hostOf({});
    const apart: Host = {
      ...host,
      guidance: async ({ near }) => {
        asked.push(near);
        return { checklists: near === undefined ? [elsewhere] : [], unread: [] };
      },
    };
    const plan = await runReview({ host: apart, inspector: inspectHere, bundled: [bundled] });
    expect(published).toEqual([plan]);
    expect(asked).toEqual([["app/a.py"], undefined]);
    expect(plan.review).toMatchObject({ verdict: "success", findings: [], checklists: [] });
  });

  test("that could not be read are named among what was not looked at", async () => {
    const unread = [{ path: ".claude/agents/a.md", reason: "is binary" }];
    const { review: shown } = await review({ guidance: { unread } });
    expect(shown.files.skipped).toEqual(unread);
  });

  test("are not asked when rules were selected", async () => {
    const select = selected("types/missing-return-type");
    const plan = await review({ files: [added("a.py", "def f(x): ...\n")] }, { select });
    expect(found(plan)).toEqual(["a.py:1 types/missing-return-type"]);
    expect(plan.review.checklists).toEqual([]);
  });
});

describe("the configuration", () => {
  test("turns rules off and leaves files out", async () => {
    const files = [added("app/a.py", "def f(x): ...\n"), added("legacy/b.py", "def f(x): ...\n")];
    const text = "exclude: [legacy]\nrules:\n  types/missing-parameter-type: off\n";
    expect(found(await review({ files, ...config(text) }))).toEqual(["app/a.py:1 types/missing-return-type"]);
  });

  test("says whether noqa counts, and what a permission for nothing weighs", async () => {
    const head =
      "def f(x) -> int: ...  # noqa: ANN001\ndef g() -> int: ...  # rubric: allow[types/any] why\n";
    const files = [added("a.py", head)];
    expect(found(await review({ files }))).toEqual(["a.py:1 types/missing-parameter-type"]);
    const { review: heard } = await review({ files, ...config("noqa: true") });
    expect(heard).toMatchObject({ findings: [], permitted: [{ line: 1, permission: { comment: "noqa" } }] });
    const idle = [added("a.py", head.replace("types/any", "types/ani"))];
    const severities = async (text: string) =>
      (await review({ files: idle, ...config(`noqa: true\n${text}`) })).review.findings.map(
        (it) => it.severity,
      );
    expect(await severities("")).toEqual(["warning"]);
    expect(await severities("rules:\n  rubric/unused-permission: error\n")).toEqual(["error"]);
    expect(await severities("rules:\n  rubric: off\n")).toEqual([]);
  });

  test("widens the scope, unless whoever started the run wants another", async () => {
    const world = config("scope: files");
    expect((await review(world)).review.findings).toHaveLength(3);
    expect((await review(world, { scope: "lines" })).review.findings).toHaveLength(1);
  });

  test("that can't be read stops the review, and its owner is told where", async () => {
    const { host, published } = hostOf(config("scope: line\n"));
    const inspector: Inspector = () => Promise.reject(new Error("inspected"));
    const untouched = { ...host, change: () => Promise.reject(new Error("fetched")) };
    const plan = await runReview({ host: untouched, inspector, bundled: [] });
    expect(published).toEqual([plan]);
    expect(plan.review).toMatchObject({
      verdict: "action_required",
      problems: [{ path: ".github/rubric.yml", line: 1 }],
    });
  });
});
