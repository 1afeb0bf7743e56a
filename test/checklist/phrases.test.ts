import { describe, expect, it } from "vitest";
import { compiled } from "./fixtures.ts";

/** How people say it, in words of our own, and what sounds alike but asks for something else. */
const P = "types/missing-parameter-type";
const R = "types/missing-return-type";
const D = "docs/missing-docstring";
const S = "docs/docstring-style";
const A = "async/unawaited-db-call";
const Y = "async/sync-db-session";
const B = "async/blocking-call";
const W = "errors/http-exception-without-detail";
const N = "errors/http-exception-not-raised";
const O = "errors/http-exception-outside-routes";
const T = "errors/http-exception-status";
const L = "errors/leaked-internals";
const M = "api/missing-response-model";

const PHRASES: readonly [text: string, rules: readonly string[]][] = [
  ["Use type hints", [P, R]],
  ["Type hints are required", [P, R]],
  ["Type hints required on all functions and methods", [P, R]],
  ["Always include type annotations", [P, R]],
  ["Full type annotations for public APIs", [P, R]],
  ["Code is fully typed", [P, R]],
  ["Function signatures are fully typed", [P, R]],
  ["Type hints and dataclasses are used for public APIs", [P, R]],
  ["Annotate all public APIs", [P, R]],
  ["All functions must be annotated", [P, R]],
  ["Annotate every function signature", [P, R]],
  ["Annotate parameters and return values with types", [P, R]],
  ["Every function must have typed parameters and a typed return value", [P, R]],
  ["Type annotations present on function arguments", [P]],
  ["All arguments have type hints", [P]],
  ["Return types are specified on all functions", [R]],
  ["Explicit return type on every function", [R]],
  ["Declare return types", [R]],
  ["Functions with missing return types", [R]],
  ["Missing type hints on functions", [P, R]],
  ["No untyped functions", [P, R]],
  ["❌ Untyped function parameters", [P]],
  ["❌ No type hints on functions", []],
  ["Don't add type hints to tests", []],
  ["Type hints are optional", []],
  ["Use `X | None` type hints instead of `Optional[X]`", ["types/union-style"]],
  ["Use modern type hints (`list[str]`, not `List[str]`)", ["types/legacy-generic"]],
  ["Use typed dictionaries for settings", []],
  ["Typed settings from the environment", []],
  ["Use TypeScript types for all props", []],
  ["Return Pydantic models from every endpoint", [M]],
  ["All endpoints declare a response type", [M]],
  ["Use type hints for dependency injection", []],
  ["Column types fit the data", []],
  ["Every function does one type of work", []],
  ["Use the right type of index for all queries", []],

  ["All public functions, classes and methods have docstrings", [D]],
  ["Write docstrings", [D]],
  ["Docstrings on every public method", [D]],
  ["Docstrings are required for public functions", [D]],
  ["Every module has a docstring", [D]],
  ["Document every public function", [D]],
  ["Include docstrings for all functions", [D]],
  ["Add doc strings to all classes", [D]],
  ["Undocumented public functions", [D]],
  ["❌ Functions without docstrings", [D]],
  ["Google style docstrings on all public functions", [S, D]],
  ["Docstrings follow the Google style", [S]],
  ["Docstrings are written in English", []],
  ["Don't write docstrings for trivial functions", []],
  ["No docstrings needed for private functions", []],
  ["Mention side effects in docstrings of functions", []],
  ["Document all endpoints in OpenAPI", ["docs/undocumented-endpoint"]],
  ["Document every environment variable", []],
  ["Keep documentation up to date", []],
  ["Add a README to every module", []],

  ["Await all database calls", [A]],
  ["All DB operations use async/await", [A, Y]],
  ["Use `await` with every query", [A]],
  ["Database access is async", [A, Y]],
  ["Async database operations throughout", [A, Y]],
  ["Never forget to await database calls", [A]],
  ["Missing `await` on session methods", [A]],
  ["❌ Unawaited coroutines", [A, "async/unawaited-coroutine"]],
  ["Use async/await for I/O-bound work", [B, Y]],
  ["Make all database calls asynchronous", [A, Y]],
  ["Await every call to the session", [A]],
  ["Avoid async/await for CPU-bound work", []],
  ["Tests await the client", []],
  ["Use async endpoints", ["async/sync-endpoint"]],
  ["Use an async driver for the database", [Y]],
  ["Use async context managers for sessions", ["database/unclosed-session"]],
  ["Don't use async database calls", []],
  ["Never mix sync and async database calls", [Y]],
  ["Await confirmation before you drop a database", []],
  ["Send all slow work to the async task queue", []],

  ["`HTTPException` always has a `detail`", [W]],
  ["Raise HTTPException with a clear detail message", [W, N]],
  ["HTTPExceptions include a helpful message", [W]],
  ["Every error response has a detail field", [W, N]],
  ["HTTPException without detail", []],
  ["❌ HTTPException without a detail", [W]],
  ["Don't pass `detail` to HTTPException", []],
  ["Don't leak internal details in HTTPException", [L]],
  ["**Services**: they know no routes. No HTTPException.", [O]],
  [
    "Never use a bare `except:` - always catch specific exceptions",
    ["errors/bare-except", "errors/broad-except"],
  ],
  ["**Routes**: they are thin. No HTTPException.", ["api/fat-endpoint"]],
  ["Don't include stack traces in error responses", [L]],
  ["Log error details", ["logging/unlogged-error"]],
  ["Error messages are translated", []],

  ["Raise HTTPException for client errors", [N]],
  ["Use HTTPException for errors", [N]],
  ["Use HTTPException with the right status code", [N, T]],
  ["Never return HTTPException", [N]],
  ["❌ `return HTTPException(...)`", [N]],
  ["HTTPException must be raised, not returned", [N]],
  ["Don't raise HTTPException in services", [O]],
  [
    "Raise domain errors in services and translate them to HTTPException in routes",
    ["errors/generic-raise", O],
  ],
  ["Only routes raise HTTPException", [O]],
  ["Never use HTTPException below the routes", [O]],
  ["Handle all exceptions", []],

  ["Use type hints - Enables Pydantic validation", [P, R]],
  ["Note: `people.py` has a bcrypt password hash - this is intentional in the demo", []],
  ["Hash passwords with bcrypt - this is intentional", ["security/plaintext-password", "security/weak-hash"]],
  ["Endpoints without authentication are intentional", []],
  ["Verify that endpoints without authentication are intentional", ["security/unauthenticated-endpoint"]],
];

describe("what a line of a checklist asks for", () => {
  it.each(PHRASES)("%s: %j", (text, rules) => {
    const bound = compiled(`# Coding rules\n\n- ${text}\n`).items.flatMap((item) => item.bindings);
    expect(bound.map(({ rule }) => rule)).toEqual([...rules].sort());
  });

  it.each([
    ["Don't pass `detail=` to HTTPException", "errors/http-exception-without-detail"],
    ["A `detail` is not needed in HTTPException", "errors/http-exception-without-detail"],
    ["Don't introduce a service layer", "api/fat-endpoint"],
    ["Database queries in route handlers are fine", "api/fat-endpoint"],
    ["API versioning is not necessary", "api/unversioned-route"],
    ["Every endpoint sets `response_model`", "api/redundant-response-model"],
    ["Use `@app.on_event` for startup", "api/deprecated-event-hook"],
  ])("is against the rule that others ask for, in %s: %s", (text, rule) => {
    const { items } = compiled(`# Coding rules\n\n- ${text}\n`);
    expect(items.flatMap((item) => item.against).map((it) => it.rule)).toEqual([rule]);
    expect(items.flatMap((item) => item.bindings).map((it) => it.rule)).not.toContain(rule);
  });

  it("binds nothing of all this in a list of skills", () => {
    const text = PHRASES.map(([phrase]) => `- ${phrase}`).join("\n");
    for (const heading of ["## Core Expertise", "## Capabilities", "## Skills", "You are an expert in:"]) {
      const { items } = compiled(`${heading}\n\n${text}\n`);
      expect(items.filter(({ state }) => state !== "context")).toEqual([]);
    }
  });
});

describe("what a list of defects has none of", () => {
  it.each([
    ["## Common mistakes\n- No docstrings", [D]],
    ["## Issues to flag\n- No type hints on functions", [P, R]],
    ["## Style\n- No docstrings", []],
    ["## Style\n- No type hints in notebooks", []],
  ])("%j", (text, rules) => {
    expect(compiled(text).items.flatMap(({ bindings }) => bindings.map(({ rule }) => rule))).toEqual(rules);
  });
});

describe("what a line asks for by the headings above it", () => {
  it.each([
    ["## Must have\n- Database transactions", ["database/split-transaction"]],
    ["## Structure overview\n- `work/` - the jobs - raises domain exceptions only", ["errors/generic-raise"]],
    ["## Structure overview\n- `work/` - the jobs - raises domain exceptions", []],
    [
      "## Rules\n### Store (app/store/)\n- Engine (`app/store/db/`): database connection and session management",
      [],
    ],
    ["## Background\n- Database transactions", []],
    ["## Layer responsibilities\n- Services: business logic", ["api/fat-endpoint"]],
    ["## Layer responsibilities\n- Repositories: all database queries", ["api/fat-endpoint"]],
    ["## Layer responsibilities\n- Routers: HTTP handling, nothing else", ["api/fat-endpoint"]],
    ["## Service layer\n- Services: business logic", []],
    [
      "## Security\nEvery endpoint must:\n\n1. Require authentication - `Depends(get_current_user)`\n2. Filter by `tenant_id`",
      ["api/dependency-not-injected", "security/unauthenticated-endpoint", "database/unscoped-query"],
    ],
    ["## Adding an endpoint\n- Authorization check if needed", []],
    ["## Security review\n- [ ] Tenant isolation", ["database/unscoped-query"]],
    ["## Deployment\n- [ ] Tenant isolation", []],
    [
      "## Checklist\n- [ ] Create Pydantic models - request/response validation",
      ["api/missing-response-model", "api/untyped-body"],
    ],
    ["## Checklist\n- [ ] Validate input - Pydantic models for each", ["api/untyped-body"]],
    [
      "## HTTP status codes\n- `404 Not Found` - Resource doesn't exist",
      ["errors/http-exception-status", "errors/unhandled-missing-row"],
    ],
    ["## HTTP status codes\n- `204 No Content` - what was deleted", ["api/wrong-status-code"]],
    ["## Rules\n### Repository\n- Only database operations - no business logic", []],
    ["## Rules\n### Repositories\n- Data access only", ["api/fat-endpoint"]],
    [
      "## Review checklist\n### Database model\n- Create the migration script",
      ["database/missing-migration"],
    ],
    ["## Rules\n### Security\n- ✅ Authorization checks", ["security/unauthenticated-endpoint"]],
    ["## Rules\n### Frontend\n- ✅ Authorization checks", []],
    [
      "# Phase 2 agent\n\n## API of resources\n### Security\n- ✅ Authorization checks (user owns the resource)",
      ["database/unscoped-query", "security/unauthenticated-endpoint"],
    ],
    ["## Checklist\n### Document endpoints\n- Docstring with a description", ["docs/undocumented-endpoint"]],
    ["## Rules\n### SQL and injection\n- No string concatenation into headers", []],
    ["## Checklist\n### Create the route\n- Query parameters", []],
    ["## Rules\n### Injection\n- Never concatenate strings into statements", ["database/raw-sql"]],
  ])("%j", (text, rules) => {
    expect(compiled(text).items.flatMap(({ bindings }) => bindings.map(({ rule }) => rule))).toEqual(rules);
  });
});
