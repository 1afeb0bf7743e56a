import { describe, expect, it } from "vitest";
import { boundLines, compiled } from "./fixtures.ts";

const TYPES = ["types/missing-parameter-type", "types/missing-return-type"];
const bound = (...lines: string[]) => Object.values(boundLines(compiled(lines.join("\n"))));

describe("code that is not Python", () => {
  it.each([
    "# TypeScript rules",
    "# Rules\n## React components",
    "# FastAPI service\n## Frontend (Vue)",
    "# FastAPI service\n1. Worker\n\n1.5. **Dashboard (Vue)**",
    "# Rules\n## Go",
    "# Rules for Java",
    "# Rules for the n8n workflows",
    "# Rules\n## GraphQL",
    "# Prisma schema rules",
    "# Rules\n## Django",
  ])("is not asked about below %j", (headings) => {
    expect(bound(headings, "", "- Type hints on all functions")).toEqual([]);
  });

  it.each([
    "# Rules for the React app and its API\n## Python style",
    "# React to failures",
    "# Next.js and FastAPI",
    "# Vue app\n## Backend",
    "# Service\n## With the frontend API",
    "# How we go about it",
    "# Rules for REST and GraphQL",
  ])("is not meant by %j", (headings) => {
    expect(bound(headings, "", "- Type hints on all functions")).toEqual([TYPES]);
  });

  it.each(["`@RestController`", "`ResponseEntity<T>`", "@Transactional", "`TillController.cs`"])(
    "is meant by an item that names %s",
    (name) => {
      expect(bound("# Rules", `- Functions with ${name} are fully annotated, with type hints`)).toEqual([]);
    },
  );

  it.each(["Flask: typed hints on all views", "**Django** — type hints on all functions", "Frontend: typed"])(
    "is meant by an item that says first what it is about: %s",
    (item) => {
      expect(bound("# Rules", `- ${item}`)).toEqual([]);
      expect(bound("# Rules", `- Backend and ${item}, type hints on all functions`)).toEqual([TYPES]);
    },
  );

  it("is meant by an item that names its language, unless it names Python too", () => {
    const rules = "# Rules\n";
    expect(bound(rules, "- Type annotations on all TypeScript functions")).toEqual([]);
    expect(bound(rules, "- Type annotations on all functions, TypeScript or Python")).toEqual([TYPES]);
    expect(bound(rules, "- Type annotations on all functions, with zod")).toEqual([]);
    expect(bound(rules, "- Type annotations on all functions, with zod or Pydantic")).toEqual([TYPES]);
    expect(bound(rules, "- Type annotations on all functions that an n8n workflow calls")).toEqual([TYPES]);
    expect(bound("# TypeScript", "", "- Type annotations on all Python functions")).toEqual([TYPES]);
  });
});

describe("what stands below a heading about tests", () => {
  const item = "- Type hints on all functions\n- Write tests for every endpoint";

  it.each([
    "## Testing",
    "## Mocking patterns for backend tests",
    "## Testing rules (this autumn)",
    "## Pytest conventions\n\n### Files",
  ])("asks for nothing but tests: %s", (heading) =>
    expect(bound("# Rules", heading, "", item)).toEqual([["tests/untested-endpoint"]]),
  );

  it.each(["## Testing and typing", "# Testing"])("asks for more below %s", (heading) => {
    expect(bound(heading, "", item)).toContainEqual(TYPES);
  });
});
