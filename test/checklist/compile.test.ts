import { describe, expect, it } from "vitest";
import type { Binding } from "../../src/checklist/checklist.ts";
import { compileChecklist } from "../../src/checklist/compile.ts";
import { everywhere } from "../../src/checklist/reach.ts";
import { defineRequirement, option } from "../../src/rules/rule.ts";
import { compiled } from "./fixtures.ts";

function binding(text: string): Binding | undefined {
  return compiled(text).items.flatMap(({ bindings }) => bindings)[0];
}

function states(text: string): string[] {
  return compiled(text).items.map(({ state }) => state);
}

describe("a checklist's name", () => {
  it("is what the front matter says, else the first heading, else the file's", () => {
    expect(compiled("---\nname: a\ndescription: b\n---\n# C\n")).toMatchObject({
      name: "a",
      description: "b",
    });
    expect(compiled("# ✅ C\n# D\n")).toMatchObject({ name: "C", description: undefined });
    expect(compiled("- item", "docs/review.rules.md").name).toBe("review.rules");
  });
});

describe("the force of an item", () => {
  it.each([
    ["- Write docstrings", "warning"],
    ["- You must write docstrings", "error"],
    ["- Never forget docstrings", "error"],
    ["# Critical\n- Write docstrings", "error"],
    ["# Must\n## Consider\n- Write docstrings", "note"],
    ["# Consider\n- You must write docstrings", "error"],
    ["- Write docstrings where possible", "note"],
    ["- Consider docstrings on every function", "note"],
    ["- Missing `await` on a database call", "error"],
  ])("%j: %s", (text, severity) => {
    expect(binding(text)?.severity).toBe(severity);
  });
});

describe("options from the words", () => {
  it.each([
    ["All functions have docstrings", { kinds: ["function"] }],
    ["Docstrings on public classes", { kinds: ["class"] }],
    ["Add docstrings to all models", { kinds: ["model"] }],
    ["Every module, class and method has a docstring", { kinds: ["module", "class", "method"] }],
    ["Docstrings on public APIs", {}],
    ["Write docstrings", {}],
  ])("%s: %j", (text, options) => {
    expect(binding(`- ${text}`)).toMatchObject({ rule: "docs/missing-docstring", options });
  });

  it.each([
    ["Docstrings on classes. Docstrings on modules.", [{ kinds: ["class", "module"] }]],
    ["Lines of 80, lines of 90", [{ limit: 80 }]],
    ["Lines of 9999", []],
    ["Short lines", []],
  ])("%s: %j", (text, options) => {
    const lines = {
      ask: "line <limit:number>",
      options: option.strictObject({ limit: option.int().max(99) }),
    };
    const kinds = { ask: "docstring <kinds[]:class|module>", options: option.looseObject({}) };
    const rules = [lines, kinds].map(({ ask, options }, index) => {
      return [
        `a/${index}`,
        defineRequirement({ summary: "", severity: "note", asks: [ask], options }),
      ] as const;
    });
    const source = { path: "a.md", text: `- ${text}`, bundled: false };
    const { items } = compileChecklist(source, new Map(rules));
    expect(items.flatMap((item) => item.bindings.map((it) => it.options))).toEqual(options);
  });
});

describe("which files a checklist applies to", () => {
  const text = "---\nglobs: [app/**, (a)]\n---\n- item\n";

  it("is what its path and front matter say, with notes on what they can't say", () => {
    expect(compiled(text, "a/.cursor/rules/x.mdc")).toMatchObject({
      reach: { folder: "a/", globs: ["app/**"], because: "Its front matter says `globs`: app/**, below a/." },
      notes: [{ line: 2, text: expect.stringContaining("`**/(a)`") }],
    });
  });

  it("is what whoever hands it over says", () => {
    const reach = everywhere("It was named.");
    const source = { path: "a/AGENTS.md", text, bundled: false, reach };
    expect(compileChecklist(source, new Map())).toMatchObject({ reach, notes: [] });
  });
});

describe("the words that matched", () => {
  it("are those of the item, in its order and form", () => {
    expect(binding("- Typehints on EVERY function")?.matched).toEqual(["typehints", "every", "function"]);
  });
});

describe("an item that no rule answers", () => {
  it("is for people where it asks something of the code", () => {
    expect(
      states("- Use the repository pattern\n- [ ] Secrets rotated\n- ❌ God objects\n- Every list is paged"),
    ).toEqual(["manual", "manual", "manual", "manual"]);
    expect(states("## Coding standards\n- Small handlers")).toEqual(["manual"]);
  });

  it("is context where it describes, leads the agent's own work, or lists files", () => {
    expect(states("## Core expertise\n- Use of type hints on all functions")).toEqual(["context"]);
    expect(states("## Workflow\n1. Review the ticket\n2. Write the code")).toEqual(["context", "context"]);
    expect(states("## Tech stack\n- The newest Python\n")).toEqual(["context"]);
    expect(states("- typing.md - use type hints everywhere\n- Monday")).toEqual(["context", "context"]);
  });

  it("is asked for again where rules stand below a description", () => {
    expect(states("# About\n## Rules\n- Use type hints")).toEqual(["enforced"]);
  });
});

describe("an item of more than sixty words", () => {
  const story = `${"we thought about it in the spring and came to no end, ".repeat(5)}then we went home`;

  it("asks with how it begins, and with nothing that comes later", () => {
    const [item] = compiled(`- Type hints on all functions; ${story}; never use print; no bare except`).items;
    expect(item?.bindings.map(({ rule }) => rule)).toEqual([
      "types/missing-parameter-type",
      "types/missing-return-type",
    ]);
  });

  it("says so where nothing answers it", () => {
    const [item] = compiled(`- ${story}; ${story}; never use print`).items;
    expect(item?.reason).toBe("no rule answers its beginning, and it is too long to be one rule");
  });

  it("is no item of sixty", () => {
    const [item] = compiled(`- Write it down, ${"and so on ".repeat(18)}; never use print`).items;
    expect(item?.bindings.map(({ rule }) => rule)).toEqual(["logging/print"]);
  });
});
