import { describe, expect, it } from "vitest";
import { compiled } from "./fixtures.ts";

function standing(heading: string, item: string): string {
  const found = compiled(`# Agent\n\n${heading}\n\n- ${item}`).items[0];
  return `${found?.state}: ${found?.reason ?? found?.bindings.map(({ rule }) => rule).join(", ")}`;
}

/** Asks for two rules where anything may be asked for. */
const HINTS = "Use type hints on all functions";

describe("what another page tells", () => {
  it.each([
    "**See:** [errors.md](more/errors.md) for:",
    "See `docs/errors.md` for complete patterns, including:",
    "Refer to the guide to errors, which covers:",
    "For tills, read docs/errors.md. See also docs/tills.md for sections about:",
  ])("is only named: %j", (lead) => {
    const { items } = compiled(`# Rules\n\n${lead}\n\n - ${HINTS}\n`);
    expect(items.at(-1)?.reason).toBe("about the project");
  });

  it("is only named by an item, too", () => {
    const { items } = compiled(`# Rules\n\n- See docs/errors.md for details:\n  - ${HINTS}\n`);
    expect(items.at(-1)?.reason).toBe("about the project");
  });

  it.each(["See docs/errors.md. In short:", "See docs/errors.md for the rules:", "See to it that you:"])(
    "is not what stands here: %s",
    (lead) => {
      expect(compiled(`# Rules\n\n${lead}\n\n- ${HINTS}\n`).items.at(-1)?.bindings).toHaveLength(2);
    },
  );
});

describe("what is no requirement", () => {
  it.each([
    ["## Capabilities", "about the agent"],
    ["## Core Expertise", "about the agent"],
    ["You are an engineer with expertise in:", "about the agent"],
    ["## Skills", "about the agent"],
    ["## Knowledge Base", "about the agent"],
    ["## When to use this agent", "about the agent"],
    ["You focus on:", "about the agent"],
    ["You design and build:", "about the agent"],
    ["## What this agent does NOT do", "about the agent"],
    ["## Integration with other agents", "about the agent"],
    ["## Tech Stack", "about the project"],
    ["## Key Files", "about the project"],
    ["### Test Commands", "about the project"],
    ["## Repository map", "about the project"],
    ["## Table of Contents", "about the project"],
    ["## Edge cases", "about the project"],
    ["## Example Interactions", "an example"],
    ["**Examples:**", "an example"],
    ["## Output Format", "an output template"],
    ["Provide:", "an output template"],
    ["Your deliverables:", "an output template"],
    ["## When to apply this page", "about the agent"],
    ["## Legitimate patterns", "the agent's own work"],
    ["## Allowed exceptions", "the agent's own work"],
    ["## Automated tool reference", "about the project"],
    ["## Build status", "about the project"],
    ["## Key Entry Points", "about the project"],
    ["## Current API endpoints", "about the project"],
    ["### Not yet implemented", "about the project"],
    ["## Common False Positives", "the agent's own work"],
    ["## Patterns never to report", "the agent's own work"],
    ["Do not flag:", "the agent's own work"],
    ["## Communication Style", "the agent's own work"],
    ["## Commit messages", "the agent's own work"],
    ["## Pull requests", "the agent's own work"],
    ["When invoked:", "the agent's own work"],
    ["### Debugging the API", "the agent's own work"],
    ["Your answers always:", "the agent's own work"],
    ["Your reviews:", "the agent's own work"],
    ["## What this reviewer ignores", "the agent's own work"],
    ["## Commits and branches", "the agent's own work"],
    ["## Session start", "the agent's own work"],
    ["When indexing:", "the agent's own work"],
    ["## Few-shot examples", "an example"],
    ["## Trigger examples", "an example"],
    ["## Example scenario", "an example"],
    ["## When to use the skill", "about the agent"],
    ["## Tools", "about the agent"],
    ["## Progress log", "about the project"],
    ["## Previous fixes", "about the project"],
    ["### Completed features", "about the project"],
    ["## Phase 2 completed", "about the project"],
    ["## Roadmap", "about the project"],
    ["## Known limitations", "about the project"],
  ])("stands below %s, and says so", (heading, reason) => {
    expect(standing(heading, HINTS)).toBe(`context: ${reason}`);
  });

  it.each([
    "## Never commit",
    "## Transactions and commits",
    "## Database session management",
    "## Task management API",
    "## Your review checklist",
    "## When to use Depends",
    "## Create tools",
    "Every module you create must include:",
    "## Output Format\n\nWhen writing code:",
    "## Core competencies\n\n### Guiding principles",
  ])("does not stand below %s", (heading) => {
    expect(standing(heading, HINTS)).toMatch(/^enforced: types/);
  });

  it.each(["## Check items", "### High (should fix)", "## Review categories\n\n### Robustness"])(
    "is no mere subject below %s",
    (heading) => {
      expect(standing(heading, "Mutable default arguments")).toBe("enforced: style/mutable-default");
    },
  );

  it("is nested in an item about the messages of commits", () => {
    const nested = compiled(
      "# Agent\n\n1. **Format**: use conventional commits\n   - Wrap at 72 characters\n",
    );
    expect(nested.items[1]).toMatchObject({ bindings: [], reason: "the agent's own work" });
  });

  it("is the agent's work to understand what is required", () => {
    expect(standing("### Understand the requirement", "Collect the notes that people left about it")).toBe(
      "context: the agent's own work",
    );
  });

  it.each([
    ["How to put type hints on all functions", "only names a topic"],
    ["Typing: how it gets hints onto all functions", "only names a topic"],
    ["Why it's better: type hints on all functions", "states no requirement"],
    ["When to read: type hints on all functions", "about the agent"],
    ["Weeks 2-3: type hints on all functions", "about the project"],
    ["Wave 1: type hints on all functions", "about the project"],
    ["Added type hints to all functions", "about the project"],
    ["Root cause: no type hints on all functions", "states no requirement"],
    ["Section 1.4: type hints on all functions", "only names a topic"],
    ["hints.conf: type hints on all functions", "about the project"],
    ["typing-expert - type hints on all functions", "about the agent"],
    ["TITLE: type hints on all functions", "about the project"],
    ["--strict - type hints on all functions", "about the project"],
    ["Are type hints required on all functions? [Clarity]", "states no requirement"],
    ["Are the requirements for type hints on all functions defined", "states no requirement"],
  ])("is told by its own words: %s", (text, reason) => {
    expect(standing("## Notes", text)).toBe(`context: ${reason}`);
  });

  it.each([
    ["## Notes", "Phase 1: every function must have type hints"],
    ["## Standards", "Added functions have type hints on all parameters"],
    ["## Notes", "Are type hints on all functions? How do they read?"],
    ["## Notes", "[ ] Added type hints to all functions"],
  ])("is not told by the same words where they ask, below %s: %s", (heading, text) => {
    expect(standing(heading, text)).toMatch(/types\/missing/);
  });

  it.each([
    ["## Capabilities\n\n### Security practices"],
    ["## Capabilities\n\n### Quality assurance"],
    ["## Development Commands\n\n### Code Quality"],
    ["## Output Format\n\n### 🔴 Critical (must fix)"],
  ])("is told by a heading further up: %j", (headings) => {
    expect(standing(headings, HINTS)).toMatch(/^context/);
  });

  it.each([
    ["# Edge cases of the backend", "context"],
    ["# Review output formats", "context"],
    ["# Python skills", "enforced"],
    ["# PR review", "enforced"],
  ])("may be a whole page, told by its title: %s", (title, state) => {
    expect(compiled(`${title}\n\n## Typing\n\n- ${HINTS}`).items[0]?.state).toBe(state);
  });

  it("is what the agent is or does", () => {
    expect(standing("## Notes", "You design typed services on all layers")).toBe("context: about the agent");
    expect(standing("## Workflow", "Analyze all functions without type hints")).toBe(
      "context: the agent's own work",
    );
    expect(standing("## Workflow", "Hand off functions without type hints")).toBe(
      "context: the agent's own work",
    );
    expect(standing("## Workflow", "Write the handlers")).toBe("context: the agent's own work");
    expect(standing("## Notes", "guides/typing.md: type hints on all functions")).toBe(
      "context: about the project",
    );
    expect(standing("## Notes", "The release goes out on Mondays")).toBe("context: states no requirement");
  });

  it.each([
    ["Async programming:", "Async database queries"],
    ["## Security", "Rate limiting"],
    ["## Architecture", "Repository pattern"],
    ["## API design", "Response models"],
  ])("is a mere name, below a mere subject: %s, %s", (heading, item) => {
    expect(standing(heading, item)).toBe("context: only names a topic");
    expect(standing("## Requirements", item)).not.toMatch(/^context/);
  });

  it("is a list of what is used, unless words leave no choice", () => {
    expect(standing("## Tech Stack", "Typing: all functions must have type hints")).toMatch(/^enforced/);
    expect(standing("## Tech Stack", "Typing: all functions annotated")).toMatch(/^enforced/);
    expect(standing("## Tech Stack", "Queue: arq — never Celery")).toBe("manual: no rule answers it");
    expect(standing("## Tech Stack", "PostgreSQL (never empty)")).toBe("context: about the project");
    expect(standing("## Capabilities", "All functions must have type hints")).toBe(
      "context: about the agent",
    );
  });

  it("describes the project, unless it orders", () => {
    expect(standing("## Project Overview", "A service with typed functions everywhere")).toBe(
      "context: about the project",
    );
    expect(standing("## Project Structure", HINTS)).toMatch(/^enforced/);
  });
});

describe("what is one", () => {
  it.each([
    ["## Coding Standards"],
    ["## Behavioral Traits"],
    ["## Footguns"],
    ["## Focus Areas"],
    ["## Project Standards"],
    ["## Review checklist"],
    ["When you build features, you:"],
    ["## Workflow\n\n### 2. Implement"],
    ["## Response Approach"],
    ["## Output Requirements"],
    ["## Tech Stack\n\n### Rules"],
    ["## Capabilities\n\n### Coding standards"],
    ["## ❌ Never\n\n## ✅ Always"],
  ])("stands below %j", (headings) => {
    expect(standing(headings, HINTS)).toBe(
      "enforced: types/missing-parameter-type, types/missing-return-type",
    );
  });

  it.each([
    ["## Review checklist", "Is the flow easy to follow?"],
    ["## Review focus", "Session handling"],
    ["## Security", "Audit trail configured"],
    ["## Security", "Lockouts on login"],
    ["## Workflow", "Handlers must never block"],
    ["## Workflow", "[ ] Handlers are tested"],
    ["## Notes", "Validate what comes in"],
    ["## Notes", "❌ God objects"],
  ])("is for people where no rule answers it: %s, %s", (heading, item) => {
    expect(standing(heading, item)).toBe("manual: no rule answers it");
  });

  it("is what is nested in an order, or in what it comes with", () => {
    const states = (text: string) => compiled(text).items.map(({ state }) => state);
    expect(
      states("## Models\n\n1. Tables with:\n   - Relations\n2. Write schemas\n   - Nested models"),
    ).toEqual(["context", "manual", "manual", "manual"]);
  });

  it("is asked by an item that checks, in the agent's own work", () => {
    expect(standing("## Review Process", "Check for missing type hints")).toMatch(/^enforced/);
    expect(standing("## Review Process", "Check the log")).toBe("context: the agent's own work");
  });
});

describe("a heading that only sounds like a template or a list of facts", () => {
  it.each([
    ["## Response Format Standards", "types/missing-parameter-type, types/missing-return-type"],
    ["## API Response Format", "types/missing-parameter-type, types/missing-return-type"],
    ["## Response Format", "an output template"],
  ])("%s", (heading, said) => {
    expect(standing(heading, HINTS)).toContain(said);
  });

  it("leaves a demand of the stack's list a demand", () => {
    expect(standing("## Tech Stack", "Type hints: required on all functions")).toContain(
      "types/missing-return-type",
    );
    expect(standing("## Tech Stack", "Type hints: mypy")).toBe("context: about the project");
  });
});

it("is the agent's own work where it is said to be done", () => {
  expect(standing("## Checklist", "Type hints on all functions reviewed (see above)")).toContain("own work");
  expect(standing("## Checklist", "Type hints on all functions")).toContain("types/missing-return-type");
});

it("is no mere topic where it names a convention", () => {
  expect(standing("", "Google style docstrings")).toBe("enforced: docs/docstring-style");
  expect(standing("", "Docstrings")).toBe("context: only names a topic");
});

describe("a line that only sounds like a demand", () => {
  it.each([
    ["Example: type hints on all functions", "context: an example"],
    ["Why: type hints on all functions help readers", "context: states no requirement"],
    ["Rationale: type hints on all functions", "context: states no requirement"],
    ["backend-type-rules: type hints on all functions", "context: about the project"],
    [
      "Note: type hints on all functions",
      "enforced: types/missing-parameter-type, types/missing-return-type",
    ],
  ])("%s", (item, said) => {
    expect(standing("## Rules", item)).toBe(said);
  });

  it("is the agent's own work where it is to be noted", () => {
    expect(standing("## Your process", "Note type hints on all functions")).toContain("own work");
  });
});

describe("a heading that has two meanings", () => {
  it.each([
    ["# Web stack: our standards\n\n## Security", "enforced"],
    ["# Web stack\n\n## Security", "context"],
    ["## Identity extraction", "enforced"],
    ["## Identity", "context"],
    ["## Focus areas for this stack", "enforced"],
    ["## When to dispatch", "context"],
    ["## Triggers", "context"],
    ["## Diagnosing failures", "context"],
  ])("%s: %s", (heading, state) => {
    expect(compiled(`${heading}\n\n- Types: hints on all functions\n`).items[0]?.state).toBe(state);
  });
});

describe("a line that says what the agent knows", () => {
  it.each([
    "Typing: experienced in strict type hints on all functions",
    "Deep knowledge of type hints on all functions",
  ])("asks for nothing: %s", (item) =>
    expect(standing("## Working with code", item)).toBe("context: about the agent"),
  );
});

describe("a rule among what describes the project", () => {
  it.each([
    "Typing: follow type hints on all functions",
    "Typing — use type hints on all functions",
    "Functions must have type hints",
  ])("asks: %s", (item) =>
    expect(standing("## Quick Reference", item)).toContain("types/missing-parameter-type"),
  );

  it("asks where a skill is to be applied to code", () => {
    expect(standing("Apply the typing skill:", HINTS)).toContain("types/missing-return-type");
  });
});

describe("a line that says what a module is", () => {
  const told = (heading: string, text: string) => standing(heading, text).replace(/: (?!about).*/, "");

  it.each([
    "schemas.py: Pydantic models for requests and responses",
    "`src/lib/origins.ts`: CORS allowlist",
    "`RequestNumber`: injects the number of a request for structured logging",
    "`RequestNumber`: keeps the number of a request for structured logging",
    "app/core/config.py — settings from the environment",
  ])("asks for nothing: %s", (item) => {
    expect(told("## Components", item)).toBe("context: about the project");
    expect(told("## Responsibilities by file", item)).not.toContain("about the project");
  });

  it("asks where it orders", () => {
    expect(told("## Components", "schemas.py: use Pydantic models for requests")).toBe("enforced");
  });
});

describe("a list of libraries, or of what is to be learnt", () => {
  it.each(["## Recommended libraries", "## Third-party packages", "## Learning objectives"])(
    "asks only where it orders, below %s",
    (heading) => {
      expect(standing(heading, "Fully typed functions")).toBe("context: about the project");
      expect(standing(heading, HINTS)).toContain("enforced");
    },
  );
});

it.each([
  ["Many tills? → Use many_tills.py", "about the project"],
  ["What is missing: How SQL injection attacks work", "only names a topic"],
  ["Do not rely on your training data: async SQLAlchemy sessions are recent", "the agent's own work"],
])("asks for nothing: %s", (text, reason) => {
  const [item] = compiled(`# Rules\n\n- ${text}\n`).items;
  expect(item?.bindings).toEqual([]);
  expect(item?.reason).toBe(reason);
});

it("takes why something is banned for no rule", () => {
  expect(
    compiled("# Rules\n\n- Never run `till build`. It mishandles foreign keys that have no index.\n").items[0]
      ?.bindings,
  ).toEqual([]);
});
