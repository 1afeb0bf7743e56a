import { describe, expect, test } from "vitest";
import { foreignFolder } from "../../src/review/foreign-folders.ts";
import { inspectHere } from "../../src/review/inspect.ts";
import type { Remark } from "../../src/review/plan.ts";
import { runReview } from "../../src/review/run.ts";
import { added } from "./changed-file.ts";
import { hostWith } from "./host.ts";

describe("a folder of somebody else's code", () => {
  test.each([
    ["vendor/parcels/client.py", "vendor/"],
    ["third_party/parcels/client.py", "third_party/"],
    ["backend/_vendor/parcels.py", "backend/_vendor/"],
    ["tools/venv/lib/site-packages/parcels/client.py", "tools/venv/lib/site-packages/"],
    [".claude/skills/parcels/scripts/send.py", ".claude/skills/"],
    ["web/.agents/skills/parcels/send.py", "web/.agents/skills/"],
    ["skills/send-parcels/core/send.py", "skills/"],
    ["_archive/backend/main.py", "_archive/"],
    ["app/_old/main.py", "app/_old/"],
    ["attic/main.py", "attic/"],
    ["archived/parcels/main.py", "archived/"],
    ["archive/parcels-2023/parcels/main.py", "archive/"],
    ["archive/2023/main.py", "archive/"],
    ["archive/backend/main.py", "archive/"],
    ["archive/old_app/main.py", "archive/"],
  ])("%s lies in one", (path, folder) => {
    expect(foreignFolder(path)?.path).toBe(folder);
  });

  test.each([
    ["vendor/router.py", "those who sell, in a shop"],
    ["app/vendor/schemas/offer.py", "a part of the application"],
    ["app/third_party/parcels/client.py", "clients that the application has of other services"],
    ["app/backup/service.py", "the application makes backups"],
    ["archive/main.py", "the application has an archive"],
    ["archive/migrations/first.py", "a package of the application's archive"],
    ["app/archive/backend/main.py", "a part of the application"],
    ["app/attic/main.py", "a part of the application"],
    ["skills/parcels/match.py", "what people can do"],
    ["app/skills/send-parcels/match.py", "a part of the application"],
    ["skills/send-parcels.py", "no tool's folder"],
    [".claude/hooks/check.py", "the project's own"],
    [".claude/skills/check.py", "no tool's folder"],
    ["_archive.py", "a module"],
  ])("%s lies in none: %s", (path) => {
    expect(foreignFolder(path)).toBeUndefined();
  });
});

test("a path of many folders is looked at once", () => {
  const start = performance.now();
  foreignFolder(`${".a/".repeat(100_000)}skills.py`);
  foreignFolder(`archive/${"a".repeat(100_000)}/skills.py`);
  expect(performance.now() - start).toBeLessThan(500);
});

const PATH = "_vendor/parcels/client.py";

async function planned(config: string, remarks: readonly Remark[] = []) {
  const text = "- [ ] All functions have type hints for parameters and return types\n";
  const { host } = hostWith({
    config,
    remarks,
    change: {
      files: [added(PATH, "def send(x): ...\n")],
      removed: [],
      modules: new Map(),
      folders: [""],
    },
    guidance: { checklists: [{ path: "AGENTS.md", text, bundled: false }] },
  });
  return runReview({ host, inspector: inspectHere, bundled: [] });
}

const reviewed = async (config: string) => (await planned(config)).review;

describe("a review", () => {
  test("leaves such a folder alone, and says so", async () => {
    const { findings, files, verdict } = await reviewed("");
    const reason = "lies in _vendor/, where code of others is kept; `include` may name that folder";
    expect(findings).toEqual([]);
    expect(files).toEqual({ reviewed: 0, skipped: [{ path: PATH, reason, isAside: true }] });
    expect(verdict).toBe("neutral");
  });

  test.each(["['**', _vendor]", "['{app,_vendor}/**']", "[_vendor/parcels/*.py]"])(
    "looks into it where the configuration names it: %s",
    async (include) => {
      const { findings, files } = await reviewed(`include: ${include}\n`);
      expect(files).toEqual({ reviewed: 1, skipped: [] });
      expect(findings).not.toEqual([]);
    },
  );

  test.each(["include: ['**']", "include: ['**', _vendor/soap]"])(
    "leaves it alone where it only lies among what is named: %s",
    async (config) => {
      expect((await reviewed(config)).files.skipped).toMatchObject([{ path: PATH }]);
    },
  );

  test.each(["exclude: [_vendor]", "include: [app/**]"])(
    "has nothing to say of what nobody wants: %s",
    async (config) => {
      expect((await reviewed(config)).files).toEqual({ reviewed: 0, skipped: [] });
    },
  );

  test("closes what it once said there", async () => {
    const state = { isResolved: false, hasReplies: false, isMarkedFixed: false, canResolve: true };
    const remark = { id: "1", known: [{ fingerprint: "f" }], path: PATH, rule: "types/any", ...state };
    expect((await planned("", [remark])).closed).toMatchObject([{ isUnasked: true }]);
  });
});
