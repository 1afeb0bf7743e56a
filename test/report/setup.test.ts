import { describe, expect, it } from "vitest";
import { compileChecklist } from "../../src/checklist/compile.ts";
import { everywhere } from "../../src/checklist/reach.ts";
import { setupReport } from "../../src/report/setup.ts";
import { CONFIG_PATH, readConfig } from "../../src/review/config.ts";
import type { Guided } from "../../src/review/guided.ts";
import { REQUIREMENTS } from "../../src/rules/registry.ts";

const LIMIT = 65_535;

function guided(files: Readonly<Record<string, string>>, more: Partial<Guided> = {}): Guided {
  const checklists = Object.entries(files).map(([path, text]) =>
    compileChecklist(
      { path, text, bundled: path.startsWith("bundled/"), reach: everywhere("") },
      REQUIREMENTS,
    ),
  );
  return { checklists, copies: [], unread: [], aside: [], ...more };
}

describe("what is told of a repository that the App comes to", () => {
  it("counts what becomes of each checklist's items", () => {
    const report = setupReport(
      guided({ "AGENTS.md": "- Every function has type hints\n- Choose names with care\n" }),
    );
    expect(report).toMatchObject({ conclusion: "success", title: "1 checklist, 1 item enforced" });
    expect(report.summary).toMatch(/\| `AGENTS\.md` \|.*\| 1 \| 1 \| 0 \|/);
    expect(report.text).toContain("types/missing-parameter-type");
  });

  it("names copies, and what could not be read", () => {
    const copies = [{ path: "CLAUDE.md", of: "AGENTS.md" }];
    const unread = [{ path: "GEMINI.md", reason: "is binary" }];
    const { summary } = setupReport(
      guided({ "AGENTS.md": "- Every function has type hints\n" }, { copies, unread }),
    );
    expect(summary).toContain("`CLAUDE.md` has the same text as `AGENTS.md`.");
    expect(summary).toContain("`GEMINI.md` is binary");
  });

  it("says that the bundled checklists stand in for one that asks for nothing", () => {
    const report = setupReport(
      guided({
        "AGENTS.md": "# Build\n\nRun make.\n",
        "bundled/types.md": "- Every function has type hints\n",
      }),
    );
    expect(report).toMatchObject({
      conclusion: "neutral",
      title: "1 checklist without anything to check; the bundled ones are used",
    });
    expect(report.summary).toContain("bundled with Rubric");
  });

  it("says where checklists are looked for, or that the configuration names none that is there", () => {
    expect(setupReport(guided({})).summary).toContain("Checklists are looked for here");
    const { summary } = setupReport(guided({}, { aside: ["No file is there that `checklists` names."] }));
    expect(summary).toContain("No file is there that `checklists` names.");
    expect(summary).not.toContain("Checklists are looked for here");
  });

  it("has an example of a configuration that can be used as it is", () => {
    const { summary } = setupReport(guided({}));
    const example = /```yaml\n([\s\S]*?)```/.exec(summary)?.[1] ?? "";
    expect(example).toContain("checklists:");
    expect(readConfig({ path: CONFIG_PATH, text: example }, REQUIREMENTS)).toHaveProperty("config");
  });

  it("keeps to GitHub's limits, and says so", () => {
    const line = `- Every function has type hints, ${"and so on ".repeat(20)}\n`;
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`${"folder/".repeat(20)}${at}/AGENTS.md`, line.repeat(40)]),
    );
    const { summary, text } = setupReport(guided(files));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(LIMIT);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMIT);
    expect(text).toContain("cut: the text is too long");
    expect(summary).toContain(CONFIG_PATH);
  });
});
