import { describe, expect, it } from "vitest";
import { compiled } from "./fixtures.ts";

function notes(text: string, path = "CLAUDE.md"): readonly string[] {
  return compiled(text, path).notes.map(({ line, text: said }) => `${line} ${/`@(.*?)`/.exec(said)?.[1]}`);
}

describe("a file that another is to take in", () => {
  it("is named for the owner, with its line", () => {
    const text =
      "---\nname: x\n---\n# Rules\n\n@docs/style.md\n\n- Types: see @./conventions/types.md, and @../shared.txt.\n";
    expect(notes(text)).toEqual(["6 docs/style.md", "8 ./conventions/types.md", "8 ../shared.txt"]);
    expect(notes(text, "apps/api/GEMINI.md")).toHaveLength(3);
    expect(compiled("@docs/style.md\n\n- Use type hints", "CLAUDE.md").notes[0]?.text).toBe(
      "`@docs/style.md` is not read from here; name it under `checklists` in .github/rubric.yml if its lines are to count.",
    );
  });

  it("needs no word where it is a checklist itself, or nothing is taken in", () => {
    expect(notes("@AGENTS.md\n@./backend/AGENTS.md\n\n- Use type hints")).toEqual([]);
    expect(
      notes("- Write to me@docs.md or `@docs/x.md`\n- Use type hints\n```\n@docs/style.md\n```\n"),
    ).toEqual([]);
    expect(notes("@docs/style.md\n\n- Use type hints", "AGENTS.md")).toEqual([]);
  });

  it("is named twenty times at most, which is said", () => {
    expect(notes(`- Use type hints\n\n${"@docs/style.md\n".repeat(500)}`)).toHaveLength(21);
    expect(notes(`${"@docs/style.md\n".repeat(500)}`).at(-1)).toBe("21 undefined");
  });
});
