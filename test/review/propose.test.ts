import { describe, expect, test } from "vitest";
import type { ChecklistSource } from "../../src/checklist/checklist.ts";
import type { ChangedFile } from "../../src/review/change.ts";
import type { ProposalHost } from "../../src/review/host.ts";
import { type Inspector, inspectHere, type Task } from "../../src/review/inspect.ts";
import type { Comparison, Proposal } from "../../src/review/proposal.ts";
import { type Proposing, propose } from "../../src/review/propose.ts";

const CHECKLIST = ".claude/agents/backend.md";
const CONFIG = ".github/rubric.yml";
const TYPES = "- All functions have type hints for parameters\n";
const DOCS = "- Public functions have docstrings\n";
const BUNDLED: ChecklistSource = { path: "agents/api.md", text: DOCS, bundled: true };
const NONE_LEFT = { bundled: false, text: "# Nothing\n" };

const changed: ChangedFile = {
  path: "app/a.py",
  basePath: "app/a.py",
  head: "def old(x):\n    return x\ndef new(y):\n    return y\n",
  patch: "@@ -2 +2,3 @@\n     return x\n+def new(y):\n+    return y",
  base: undefined,
};

interface World {
  /** Texts of configuration and checklists by path. */
  readonly before?: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** Other Python files by path. */
  readonly python?: Readonly<Record<string, string>>;
  readonly isWhole?: boolean;
  readonly refuse?: "python" | "texts";
}

function hostOf({ before = { [CHECKLIST]: TYPES }, after, python = {}, isWhole = true, refuse }: World) {
  const asked: (readonly string[])[] = [];
  const side = (files: Readonly<Record<string, string>>): ProposalHost["after"] => ({
    config: async () => {
      const text = files[CONFIG];
      return text === undefined ? undefined : { path: CONFIG, text };
    },
    guidance: async () => {
      const sources = Object.entries(files).filter(([path]) => path !== CONFIG);
      return { checklists: sources.map(([path, text]) => ({ path, text, bundled: false })), unread: [] };
    },
  });
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const host: ProposalHost = {
    ...side(before),
    after: side(after),
    edits: async () => ["README.md", ...paths.filter((path) => before[path] !== after[path])],
    change: async () => ({
      files: [changed],
      removed: [],
      skipped: [],
      others: [],
      modules: new Map(),
      folders: [],
    }),
    python: async () => {
      if (refuse === "python") return { reason: "The list is not there." };
      const files = Object.entries({ ...python, [changed.path]: changed.head });
      return { files: files.map(([path, text]) => ({ path, bytes: text.length })), isWhole };
    },
    texts: async (wanted) => {
      asked.push(wanted);
      if (refuse === "texts" && asked.length > 1) return { reason: "The second half is not there." };
      return new Map(
        wanted.flatMap((path) => {
          const text = python[path];
          return text === undefined || text === "" ? [] : [[path, text] as const];
        }),
      );
    },
  };
  return { host, asked };
}

async function proposed(world: World, more: Partial<Proposing> = {}): Promise<Proposal | undefined> {
  return propose({ host: hostOf(world).host, inspector: inspectHere, bundled: [BUNDLED], ...more });
}

test("what comments permit is taken as the configuration before and after says", async () => {
  const noqa = { ...changed, head: changed.head.replace("new(y):", "new(y):  # noqa: ANN001") };
  const file = { ...noqa, patch: (changed.patch ?? "").replace("new(y):", "new(y):  # noqa: ANN001") };
  const { host } = hostOf({ after: { [CHECKLIST]: TYPES, [CONFIG]: "noqa: true\n" } });
  const change = async () => ({ ...(await host.change()), files: [file] });
  const proposal = await propose({ host: { ...host, change }, inspector: inspectHere, bundled: [] });
  expect(proposal).toMatchObject({ inChange: { appearing: [], vanishing: [{ line: 3 }] } });
});

test("what comments permit elsewhere in the repository is taken likewise, and unused permissions are not told", async () => {
  const documented = `"""Things."""\n`;
  const python = {
    "b.py": `${documented}class A:  # noqa: D101\n    x = 1\n`,
    "c.py": `${documented}class A:  # rubric: allow[docs/missing-docstring] so\n    """Be."""\n    x = 1\n`,
  };
  const inRepository = async (
    before: string,
    after: string,
    asked = "- Public classes have docstrings\n",
  ) => {
    const proposal = await compared({
      before: { [CHECKLIST]: asked, [CONFIG]: before },
      after: { [CHECKLIST]: "- Modules and public classes have docstrings\n", [CONFIG]: after },
      python,
    });
    return proposal.inRepository?.rules.map(({ rule, count }) => `${rule} ${count}`);
  };
  expect(await inRepository("noqa: true\n", "noqa: false\n")).toEqual(["docs/missing-docstring 1"]);
  expect(await inRepository("noqa: true\n", "noqa: true\n# edited\n")).toEqual([]);
  expect(await inRepository("noqa: true\n", "noqa: true\n", TYPES)).toEqual([]);
});

async function compared(world: World, more: Partial<Proposing> = {}): Promise<Comparison> {
  const proposal = await proposed(world, more);
  if (proposal === undefined || "problems" in proposal) throw new Error("Nothing was compared.");
  return proposal;
}

const rules = ({ rules: edits }: Comparison) => edits.map(({ rule, kind }) => `${kind} ${rule}`);

describe("a proposal", () => {
  test("is not made of other files", async () => {
    const begun: string[] = [];
    const same = { [CHECKLIST]: TYPES };
    const proposal = await proposed({ before: same, after: same }, { begun: () => begun.push("begun") });
    expect({ proposal, begun }).toEqual({ proposal: undefined, begun: [] });
  });

  test("names the rules that come and go, and what they find in the change as it is reviewed", async () => {
    const comparison = await compared({ after: { [CHECKLIST]: DOCS } });
    expect(comparison.edited).toEqual([CHECKLIST]);
    expect(rules(comparison)).toEqual(["new docs/missing-docstring", "gone types/missing-parameter-type"]);
    const { appearing, vanishing, files } = comparison.inChange;
    expect({ files, appearing, vanishing }).toMatchObject({
      files: 1,
      appearing: [{ rule: "docs/missing-docstring", line: 3 }],
      vanishing: [{ rule: "types/missing-parameter-type", line: 3 }],
    });
  });

  test("of a configuration that can't be read says where, and compares nothing", async () => {
    const after = { [CHECKLIST]: TYPES, [CONFIG]: "scope: introduced\nlimit: 3\n" };
    expect(await proposed({ after })).toMatchObject({
      edited: [CONFIG],
      problems: [{ path: CONFIG, line: 2, message: expect.stringContaining("limit") }],
    });
  });

  test("that mends the configuration has everything new", async () => {
    const before = { [CHECKLIST]: TYPES, [CONFIG]: "nonsense: 1\n" };
    const comparison = await compared({ before, after: { [CHECKLIST]: TYPES } });
    expect(comparison.mendsConfig).toBe(true);
    expect(rules(comparison)).toEqual(["new types/missing-parameter-type"]);
  });

  test("to name other files reads those, though nobody edits them", async () => {
    const before = { [CHECKLIST]: TYPES, "docs/rules.md": DOCS };
    const after = { ...before, [CONFIG]: "checklists: [docs/*.md]\n" };
    const comparison = await compared({ before, after });
    expect(rules(comparison)).toEqual(["new docs/missing-docstring", "gone types/missing-parameter-type"]);
    expect(comparison.bringsStandIns).toBe(false);
  });

  test("to keep Python out says what would not be found any more", async () => {
    const before = { [CHECKLIST]: TYPES };
    const comparison = await compared({ before, after: { ...before, [CONFIG]: "exclude: [app/**]\n" } });
    expect(comparison.inChange).toMatchObject({ files: 0, appearing: [], vanishing: [{ line: 3 }] });
    expect(comparison.rules).toEqual([]);
  });

  test("to remove what asks for anything brings the bundled ones", async () => {
    const comparison = await compared({ after: { [CHECKLIST]: NONE_LEFT.text } });
    expect(comparison.bringsStandIns).toBe(true);
    expect(rules(comparison)).toContain("new docs/missing-docstring");
  });

  test("marks the contradictions that it brings", async () => {
    const google = "- Use Google style docstrings\n";
    const before = { [CHECKLIST]: google, "AGENTS.md": "- Use NumPy style docstrings\n" };
    const after = { ...before, "CLAUDE.md": "- Use NumPy style docstrings, always\n" };
    const { contradictions } = await compared({ before, after });
    const marks = contradictions.map(({ isNew, contradiction }) => `${isNew} ${contradiction.yields.path}`);
    expect(marks).toHaveLength(new Set(marks).size);
    expect(marks).toContain("false AGENTS.md");
    expect(marks[0]).toBe("true CLAUDE.md");
  });
});

describe("the rest of the repository", () => {
  const many = (count: number, text = "def f(x):\n    return x\n") =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`p${String(at).padStart(3, "0")}.py`, text]),
    );
  const after = { [CHECKLIST]: TYPES + DOCS };

  test("is looked at with rules that are new, in whole files, and counted with examples", async () => {
    const { inRepository } = await compared({ after, python: many(5) });
    expect(inRepository).toMatchObject({
      total: 5,
      files: 5,
      unread: 0,
      isWhole: true,
      stopped: undefined,
      rules: [{ rule: "docs/missing-docstring", count: 5 }],
    });
    expect(inRepository?.rules[0]?.examples.map(({ path }) => path)).toEqual([
      "p000.py",
      "p001.py",
      "p002.py",
    ]);
  });

  test("is not asked for where no rule could find more", async () => {
    const gone = await compared({ after: { [CHECKLIST]: TYPES.repeat(2) }, python: many(5) });
    expect(gone.inRepository).toBeUndefined();
    const config = { [CHECKLIST]: TYPES, [CONFIG]: "rules:\n  types: error\n" };
    expect((await compared({ after: config, python: many(5) })).inRepository).toBeUndefined();
  });

  test("counts what a new option finds beyond the old one", async () => {
    const before = { [CHECKLIST]: "- Docstrings on all classes\n" };
    const python = { "x.py": "class A:\n    x = 1\ndef f():\n    return 1\n" };
    const more = await compared({ before, after: { [CHECKLIST]: `${before[CHECKLIST]}${DOCS}` }, python });
    const counts = more.inRepository?.rules.map(({ rule, count }) => `${rule} ${count}`);
    expect(counts).toEqual(["docs/missing-docstring 1"]);
  });

  test("is sampled evenly when it is large, and says so", async () => {
    const limits = { files: 4, bytes: 1_000_000, milliseconds: 60_000 };
    const { host, asked } = hostOf({ after, python: many(400), isWhole: false });
    const proposal = await propose({ host, inspector: inspectHere, bundled: [], limits });
    expect(asked).toEqual([["p000.py", "p100.py", "p200.py", "p300.py"]]);
    expect(proposal).toMatchObject({
      inRepository: {
        total: 400,
        files: 4,
        isWhole: false,
        stopped: expect.stringContaining("At most 4 files"),
      },
    });
  });

  test("is not read beyond so many bytes, nor large files at all", async () => {
    const large = `def f(x): ...\n${"#".repeat(400_000)}\n`;
    const limits = { files: 100, bytes: 60, milliseconds: 60_000 };
    const { inRepository } = await compared({ after, python: { ...many(5), "z.py": large } }, { limits });
    expect(inRepository).toMatchObject({ total: 6, files: 2, stopped: expect.stringContaining("At most") });
  });

  test("is left when the time is over", async () => {
    const limits = { files: 300, bytes: 1_000_000, milliseconds: 150 };
    let rounds = 0;
    const slow: Inspector = async (tasks, modules) => {
      if (tasks.every(({ scope }) => scope === "files")) {
        rounds += 1;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return inspectHere(tasks, modules);
    };
    const { inRepository } = await compared({ after, python: many(280) }, { limits, inspector: slow });
    expect(inRepository?.stopped).toBe("Looking stopped after 0.15 seconds.");
    expect(inRepository?.files).toBe(rounds * 50);
    expect(rounds).toBeLessThan(4);
  });

  test("is inspected without trying fixes, which nobody is shown, and by one call for what was read together", async () => {
    const asked: (readonly Task[])[] = [];
    const noting: Inspector = (tasks, modules) => {
      asked.push(tasks);
      return inspectHere(tasks, modules);
    };
    await compared({ after, python: many(60) }, { inspector: noting });
    expect(asked.map(({ length }) => length).toSorted((a, b) => b - a)).toEqual([50, 10, 1, 1]);
    expect(asked.flat().every(({ withoutFixes }) => withoutFixes === true)).toBe(true);
  });

  test("counts files that can't be read or parsed", async () => {
    const { inRepository } = await compared({
      after,
      python: { "a.py": "", "b.py": "def (:\n", "c.py": "x = 1\n" },
    });
    expect(inRepository).toMatchObject({ total: 3, files: 1, unread: 2 });
  });

  test("stays as far as it was read when the host fails, and the rest is told", async () => {
    const whole = await compared({ after, python: many(60), refuse: "texts" });
    expect(whole.inRepository).toMatchObject({
      total: 60,
      files: 50,
      stopped: "The second half is not there.",
    });
    const none = await compared({ after, python: many(60), refuse: "python" });
    expect(none.inRepository).toMatchObject({ total: 0, files: 0, stopped: "The list is not there." });
    expect(rules(none)).toEqual(["new docs/missing-docstring"]);
  });
});
