import { describe, expect, it } from "vitest";
import { compiled } from "./fixtures.ts";

/** How the last item below these lines stands. */
function standing(...lines: string[]): string {
  const found = compiled(lines.join("\n\n")).items.at(-1);
  return `${found?.state}: ${found?.reason ?? found?.bindings.map(({ rule }) => rule).join(", ")}`;
}

/** Asks for two rules where anything may be asked for. */
const HINTS = "- Typing: hints on all functions";
const BOUND = "enforced: types/missing-parameter-type, types/missing-return-type";

it("leads from an item that says what is looked for into the defects", () => {
  expect(standing("## Security", "- Inspect the handlers for flaws:\n  - SQL injection")).toBe(
    "enforced: database/raw-sql",
  );
  expect(standing("## Security", "- What clients notice:\n  - SQL injection")).toBe(
    "context: only names a topic",
  );
});

it("is a demand what a layer is responsible for, also where the stack is told", () => {
  expect(standing("## Stack", "### Layer responsibilities", HINTS)).toBe(BOUND);
  expect(standing("## Stack", "### Layers", HINTS)).toBe("context: about the project");
});

describe("cases in which something else is to be done", () => {
  it.each(["Regenerate the client when:", "Use a script instead if:", "Re-run the survey whenever you:"])(
    "ask for nothing below %s",
    (lead) => {
      expect(
        standing("## Client", lead, "- Hints change on functions, or all functions have type hints"),
      ).toBe("context: states no requirement");
      expect(standing("## Client", lead, "- Use type hints on all functions")).toBe(BOUND);
    },
  );

  it.each(["Work is complete when:", "Reject the change if:", "Refactor when:"])(
    "are what is asked below %s",
    (lead) => {
      expect(standing("## Rules", lead, "- All functions have type hints")).toBe(BOUND);
    },
  );
});

describe("a heading that has the words of another subject", () => {
  it.each([
    ["## Security scope", BOUND],
    ["## Scope", "context: about the agent"],
    ["## Security: Environment variables & auth", BOUND],
    ["## Environment variables", "context: about the project"],
    ["## Structured concurrency and task management", BOUND],
    ["## Task management", "context: the agent's own work"],
    ["## Deployment history", "context: about the project"],
    ["## 2026-02-14: Harder to break", "context: about the project"],
    ["## Rules since 2026-02-14", BOUND],
    ["## Recently completed", "context: about the project"],
  ])("%s", (heading, said) => {
    expect(standing("# Rules", heading, HINTS)).toBe(said);
  });

  it("leaves to people what is recommended for tasks", () => {
    expect(standing("## Recommended approaches for common tasks", "- Mail: send it from a queue")).toBe(
      "manual: no rule answers it",
    );
    expect(standing("## Common tasks", "- Mail: send it from a queue")).toBe("context: the agent's own work");
  });

  it("leaves a ban a ban that is called bad", () => {
    expect(standing("## Environment variables", "- BAD: hardcoded secrets")).toMatch(/^enforced/);
  });
});

describe("a list of what an agent has its focus on", () => {
  it.each(["## Focus Areas", "## Core focus areas", "Key focus areas:", "## Core focus"])(
    "asks where it orders: %s",
    (title) => {
      expect(standing(title, "- Pagination patterns in list endpoints")).toBe("context: only names a topic");
      expect(standing(title, "- Use type hints on all functions")).toBe(BOUND);
      expect(standing(title, "- ✅ Type hints on all functions")).toBe(BOUND);
    },
  );

  it("asks for nothing within what the agent is capable of", () => {
    expect(standing("## Capabilities", "### Focus Areas", HINTS)).toBe("context: about the agent");
  });

  it.each(["## Focus Areas\n\n### Typing", "## Focus Areas\n\n### Annotations", "## Review focus"])(
    "is one of rules where headings part it: %j",
    (headings) => {
      expect(standing(headings, "- Type hints on functions")).toBe(BOUND);
    },
  );
});

describe("what the agent does when invoked", () => {
  const INVOKED = "When invoked, follow these steps:";

  it("are steps on the code, below a heading or a step with its own list", () => {
    expect(standing(INVOKED, HINTS)).toBe("context: the agent's own work");
    expect(standing(INVOKED, `1. **Typing**\n   ${HINTS}`)).toBe(BOUND);
    expect(standing("## When invoked", "### Types", HINTS)).toBe(BOUND);
    expect(standing("## When invoked", "### Types", "- Collect the five files that were changed")).toBe(
      "context: the agent's own work",
    );
  });

  it("is only its own below what leads into cases", () => {
    expect(standing("## When you're invoked", "This may be:", HINTS)).toBe("context: the agent's own work");
  });
});

describe("a heading that is about the agent only in one of its meanings", () => {
  it.each([
    ["## Communication", "context: the agent's own work"],
    ["## Communication between the services", BOUND],
    ["## Backend communication", BOUND],
    ["## Debugging", "context: the agent's own work"],
    ["## Debugging & logging", BOUND],
    ["## Common gotchas and troubleshooting", BOUND],
    ["## Pitfalls & debugging", BOUND],
    ["## When reviewing or debugging code", BOUND],
    ["## Memory", "context: the agent's own work"],
    ["## Memory usage", BOUND],
    ["## Severity levels", BOUND],
    ["## Dependencies", "context: about the project"],
    ["## Key dependencies", "context: about the project"],
    ["## Route dependencies", BOUND],
    ["## Edge cases", "context: about the project"],
    ["## Errors and edge cases", BOUND],
    ["## Technologies", "context: about the project"],
    ["## Technologies and patterns", BOUND],
    ["## Stack requirements", BOUND],
    ["## Reference guides", "context: about the project"],
    ["## Implementation status", "context: about the project"],
    ["## Future enhancements", "context: about the project"],
    ["## Technology preferences", "context: about the project"],
    ["## Our design (example)", "context: an example"],
    ["## Sources of truth", "context: about the project"],
    ["## A single source of truth", BOUND],
  ])("%s: %s", (heading, said) => {
    expect(standing(heading, HINTS)).toBe(said);
  });
});

describe("what leads into what a reviewer looks for", () => {
  it.each([
    ["Audit the handlers and models for:", "enforced: security/hardcoded-secret"],
    ["What it detects:", "enforced: security/hardcoded-secret"],
    ["You flag and block:", "enforced: security/hardcoded-secret"],
    ["Background:", "context: about the project"],
  ])("%s: %s", (lead, said) => {
    expect(standing(lead, "- Hardcoded secrets")).toBe(said);
  });
});

it.each(["Be specific: say which function lacks type hints", "Track: type hints on all functions"])(
  "is the agent's own work: %s",
  (item) => {
    expect(standing("## Rules", `- ${item}`)).toMatch(/own work$/);
  },
);

describe("a heading that says what must be", () => {
  const CODE = "```python\nlogger.info('x')\n```";
  const items = (text: string) => compiled(text).items.map(({ line, text: said }) => `${line} ${said}`);

  it.each(["Logging: never `print()`", "Dates — Always aware of their zone", "Every handler must be async"])(
    "is an item where only code stands below it: %s",
    (heading) => {
      expect(items(`# Backend\n\n## ${heading}\n\n${CODE}\n\n## More\n`)).toHaveLength(1);
      expect(items(`# Backend\n\n## ${heading}\n\n- Use the logger\n`)).toEqual(["5 Use the logger"]);
    },
  );

  it.each(["Never", "Never do this", "Logging", "Always:", "Required variables"])(
    "is none: %s",
    (heading) => {
      expect(items(`# Backend\n\n## ${heading}\n\n${CODE}\n`)).toEqual([]);
    },
  );

  it("is an item where it presses for what the code right below it shows", () => {
    const page = (heading: string, below: string) => items(`# Backend\n\n## ${heading}\n\n${below}\n`);
    expect(page("Type hints (mandatory)", CODE)).toEqual(["3 Type hints (mandatory)"]);
    expect(page("Type hints", CODE)).toEqual([]);
    expect(page("Type hints (mandatory)", "```sh\nmypy .\n```")).toEqual([]);
    expect(page("Type hints (mandatory)", `- Use them\n\n${CODE}`)).toEqual(["5 Use them"]);
    expect(page("Type hints (mandatory)", `### More\n\n${CODE}`)).toEqual([]);
    expect(page("Output format (mandatory)", CODE)).toEqual([]);
  });

  it("binds as what it says, below the headings above it", () => {
    expect(standing("# Backend", "## Logging — Never use `print()`", CODE)).toBe("enforced: logging/print");
    expect(standing("# Edge cases", "## Logging — Never use `print()`", CODE)).toMatch(/^enforced/);
    expect(standing("## Examples", "### Always use type hints everywhere", CODE)).toBe("context: an example");
  });
});

describe("a page of instructions", () => {
  it("is no list of the agent's steps", () => {
    expect(standing("# Backend instructions", "## Boundaries", "- The ledger keeps amounts as numbers")).toBe(
      "context: states no requirement",
    );
  });
});

describe("an aside", () => {
  it.each([
    ["## Git", "- Never commit passwords or API keys", "enforced: security/hardcoded-secret"],
    ["## Git", "- Commit early", "context: the agent's own work"],
    ["## Project structure", "- Config stays in `config.py` as BaseSettings", "manual: not yet checked"],
    ["## Key features", "- Lists: create, list (paginated), read", "context: about the project"],
    ["## Project structure", "- Hints: use type hints on all functions", BOUND],
    ["## Duties", "- Reviews: analyze type hints on all functions", "context: the agent's own work"],
  ])("%s, %s: %s", (heading, item, said) => {
    expect(standing(heading, item)).toBe(said);
  });
});

describe("a page of a full-stack developer", () => {
  it.each([
    ["# Full Stack Developer", BOUND],
    ["# Full-stack rules for the API", BOUND],
    ["## Stack traces", BOUND],
    ["# Our stack", "context: about the project"],
  ])("is none of what the stack is: %s", (title, said) => {
    expect(standing(title, "## Typing", HINTS)).toBe(said);
  });
});

describe("a label that tells what a step is about", () => {
  it.each([
    ["## Workflow", "- Output: type hints on all functions", "context: the agent's own work"],
    ["## Workflow", "- Identify: type hints on all functions", "context: the agent's own work"],
    ["## API", "- Output: type hints on all functions", BOUND],
    ["## Phase 2", "**Objective**: type hints on all functions", "context: about the agent"],
    ["## Scout", "**Internal workflow.** Type hints on all functions", "context: about the agent"],
    ["## Rules", "- Apply: @guides/types.md for type hints on all functions", "context: about the project"],
    ["## Always provides:", HINTS, "context: an output template"],
  ])("%s, %s: %s", (heading, item, said) => {
    expect(standing(heading, item)).toBe(said);
  });
});

describe("what is checked", () => {
  it.each([
    ["## What to check", "### 6. Edge cases", BOUND],
    ["## Review checklist", "### Dependencies", BOUND],
    ["## Background", "### Edge cases", "context: about the project"],
    ["# Review of pull requests", "## Edge cases", "context: about the project"],
    ["## Review checklist", "### Output format", "context: an output template"],
    ["## Review checklist", "### Consolidation\n\n#### Issue grouping", "context: an output template"],
  ])("stands below %s, %s: %s", (outer, heading, said) => {
    expect(standing(outer, heading, HINTS)).toBe(said);
  });

  it("is not what the report says", () => {
    expect(standing("## Rules", '- Format: "no type hints on all functions"')).toBe(
      "context: the agent's own work",
    );
  });
});

describe("a numbered list that goes on within a paragraph", () => {
  const items = (text: string) => compiled(text).items.map(({ line, text: said }) => `${line} ${said}`);

  it("has an item for each number, below its title", () => {
    const text =
      "# A\n\n**Structure (major):**\n4. Functions over 40 lines\n5. Missing docstrings\n\n- Bare excepts";
    expect(items(text)).toEqual(["4 Functions over 40 lines", "5 Missing docstrings", "7 Bare excepts"]);
    expect(compiled(text).items[0]?.headings).toEqual(["A", "Structure (major):"]);
  });

  it("is none where a sentence has numbers in it", () => {
    expect(
      items("# A\n\n**Limits**: a function has at most\n40. That is a rule, not\n41. No more"),
    ).toHaveLength(1);
    expect(items("# A\n\n**Limits:**\n4. Lines stay short\nand readable")).toHaveLength(1);
  });
});

describe("what comes before a commit", () => {
  it.each([
    ["## Before every commit", BOUND],
    ["## Before opening a pull request", BOUND],
    ["## Quality checklist (before each commit)", BOUND],
    ["## PR checklist", BOUND],
    ["## Commit messages", "context: the agent's own work"],
    ["## PR analyzer", BOUND],
    ["## Pull requests", "context: the agent's own work"],
  ])("is asked of the code: %s", (heading, said) => {
    expect(standing(heading, HINTS)).toBe(said);
  });
});

describe("duties that stand nearer than what a whole page is", () => {
  it.each([
    ["## Best practices", BOUND],
    ["## Guiding principles", BOUND],
    ["## What is in here", "context: an output template"],
    ["## Example output", "context: an example"],
  ])("%s", (heading, said) => {
    expect(standing("# Service templates", heading, "### Till", HINTS)).toBe(said);
  });
});

describe("a list below what an agent knows or what a project is made of", () => {
  const ORDERS = "- Use httpx for calls to tills\n- Follow PEP 8 in all modules";

  it.each(["## Python expertise", "## Technical stack"])("asks where most of it orders: %s", (heading) => {
    expect(standing(heading, `${ORDERS}\n- Use type hints on all functions`)).toBe(BOUND);
    expect(standing(heading, `${ORDERS}\n- Annotated functions and typed signatures`)).toMatch(/^context/);
    expect(standing(heading, "- Building tills\n- SQLAlchemy\n- Use type hints on all functions")).toMatch(
      /^context/,
    );
  });

  it("is one of cases where it says when", () => {
    expect(
      standing(
        "## Expertise",
        "### When to ask the till team",
        `${ORDERS}\n- Use type hints on all functions`,
      ),
    ).toMatch(/^context/);
  });
});

it("is no page about tests that tells to work test-driven", () => {
  const lead = "Approach each till with a Test-Driven Development methodology:";
  expect(
    standing("## Duties", lead, "1. **Document it**:\n   - Write clear docstrings for all functions"),
  ).toBe("enforced: docs/missing-docstring");
});

describe("a list below a line that has its verb", () => {
  it.each([
    ["Routers must not contain:", "business logic", "api/fat-endpoint"],
    ["Never expose:", "stack traces", "errors/leaked-internals"],
    ["## Never return", "password hashes", ""],
    ["Never return:", "password hashes", "models/secret-in-response"],
    ["Always use:", "parameterized queries", "database/raw-sql"],
    ["Reject:", "bare excepts", "errors/bare-except"],
    ["Must not contain:", "colours of tills", ""],
    ["Never expose stack traces:", "colours of tills", ""],
  ])("is read with it: %s %s", (lead, item, rules) => {
    const { items } = compiled(`# Shop\n\n## Tills\n\n${lead}\n\n- ${item}`);
    expect(
      items
        .at(-1)
        ?.bindings.map(({ rule }) => rule)
        .join(),
    ).toBe(rules);
  });

  it.each([
    ["APIs", "Check:", "typed schemas", "api/missing-response-model,api/untyped-body"],
    ["APIs", "Check:", "input validation", "api/untyped-body"],
    ["APIs", "Check:", "safe errors", "errors/leaked-internals"],
    ["APIs", "Reject:", "stack traces", "errors/leaked-internals"],
    ["APIs", "Reject:", "secrets exposure", "models/secret-in-response"],
    ["Guards", "Check:", "protected routes", "security/unauthenticated-endpoint"],
    ["Authentication", "Check:", "token validation", "security/unverified-jwt"],
    ["Security", "Validate:", "CORS", "security/wildcard-cors"],
    ["Security", "Validate:", "auth dependencies", "security/unauthenticated-endpoint"],
    ["Async", "Check:", "correct async/await", "async/unawaited-coroutine,async/unawaited-db-call"],
    ["Layers", "Routers:", "HTTP only", "api/fat-endpoint"],
    ["Cookies", "Flags:", "HTTP only", ""],
    ["Hosting", "Steps:", "CORS", ""],
  ])("is read within its chapter: %s › %s %s", (chapter, lead, item, rules) => {
    const { items } = compiled(`# Shop\n\n## ${chapter}\n\n${lead}\n\n- ${item}`);
    expect(
      items
        .at(-1)
        ?.bindings.map(({ rule }) => rule)
        .join(),
    ).toBe(rules);
  });

  it("asks for what is named", () => {
    expect(standing("## Tills", "Check:", "- till drawers")).toBe("manual: no rule answers it");
    expect(standing("## Tills", "Tills:", "- till drawers")).toBe("context: only names a topic");
  });

  it("wants what must always be, also below what must never be", () => {
    expect(standing("**Never expose:**", "- stack traces", "Always use:", "- parameterized queries")).toBe(
      "enforced: database/raw-sql",
    );
  });
});

it("leaves out what is for new templates", () => {
  expect(standing("## Contributing", "When adding new templates:", HINTS)).toBe("context: about the project");
});
