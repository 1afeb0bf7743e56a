import { describe, expect, it } from "vitest";
import { type Answer, matchAsk } from "../../src/checklist/answer.ts";
import { compileAsk } from "../../src/checklist/ask.ts";
import type { Polarity } from "../../src/checklist/checklist.ts";
import { indexed } from "../../src/checklist/clause.ts";
import { clauses } from "../../src/checklist/clauses.ts";
import { stanceOf } from "../../src/checklist/stance.ts";
import { words } from "../../src/checklist/words.ts";
import { stopwatch } from "../growth.ts";
import { compiled } from "./fixtures.ts";

interface Around {
  readonly inherited?: Polarity;
  readonly headings?: string;
  readonly examples?: string;
}

function matched(ask: string, text: string, around: Around = {}): string | undefined {
  return answer(ask, text, around)?.words.join(" ");
}

function answer(ask: string, text: string, around: Around = {}): Answer | undefined {
  const headings = indexed(words(around.headings ?? ""));
  const examples = indexed(words(around.examples ?? ""));
  for (const clause of clauses(text)) {
    const body = indexed(words(clause));
    const stance = stanceOf(clause, body.words, around.inherited);
    const match = matchAsk(compileAsk(ask), { text: clause, body, ownFrom: 0, stance, headings, examples });
    if (match !== undefined) return match;
  }
  return undefined;
}

describe("the notation", () => {
  it.each([
    ["hint type", "Types need hints", "types hints"],
    ["annotate", "Annotations everywhere", "annotations"],
    ["annotate", "Everything is annotated", "annotated"],
    ["validate", "Validation of input", "validation"],
    ["handle", "Errors are handled", "handled"],
    ["query", "All queries", "queries"],
    ["database", "Every DB call", "db"],
    ["io", "Non-blocking I/O", "i o"],
    ["type-hint", "Use type hints", "type hints"],
    ["type-hint", "Use type-hinting", "type hinting"],
    ["type-hint", "Use typehints", "typehints"],
    ["type-hint", "Hints on the type", undefined],
    ["type-hint", "Use types and hints", undefined],
    ["async-await", "async/await", "async await"],
    ["detail", "`detail=...`", "detail"],
    ["all|every hint", "every hint", "every hint"],
    ["all|every hint", "some hint", undefined],
    ["@all hint", "hints everywhere", "hints everywhere"],
    ["@all hint", "some hints", undefined],
    ["@do|fully hint", "add hints", "add hints"],
    ["=typed", "fully typed", "typed"],
    ["=typed", "one type", undefined],
    ["use =Any", "Never use `Any`", undefined],
    ["use =Any", "Use Any here", "use any"],
    ["use =Any", "Use any of these", undefined],
    ["=any", "Any of these", "any"],
    ["pipe-none", "Write `str | None`", "| none"],
    ["pipe-none", "Return a value or None", undefined],
    ["str-none", "Write `str | None`", undefined],
    ["select-star", "Run `SELECT * FROM users`", "select *"],
    ["select-star", "Select a * b", undefined],
    ["n-plus-1", "N+1 queries", "n+1"],
    ["n-plus-1", "Phase n - 1", undefined],
    ["sync", "Synchronous sessions", "synchronous"],
    ["parameterize", "Parameterised queries", "parameterised"],
    ["optimize", "Optimise queries", "optimise"],
    ["primary id", "Primary ids", "primary ids"],
    ["timeout", "Calls time out", "time out"],
    ["rollback", "Changes are rolled back", "rolled back"],
    ["f-string", "One fstring", "fstring"],
    ["pipe", "`a || b`", undefined],
    ["import-star", "Import with `from x import *`", "import *"],
    ["import star", "Import 2 * 3", undefined],
    ["docstring -style", "docstring style", undefined],
    ["docstring -style", "docstring", "docstring"],
    ["docstring -in-docstring", "Explain it in the docstring", "docstring"],
    ["docstring -in-docstring", "Explain it in docstrings", undefined],
  ])("`%s` on %j gives %j", (ask, text, expected) => {
    expect(matched(ask, text)).toBe(expected);
  });

  it("keeps all words within one clause", () => {
    expect(matched("session await", "Await it. Then close the session.")).toBeUndefined();
    expect(matched("session await", "Await what the session gives")).toBe("await session");
    expect(matched("session await", "Await what the session gives, not the engine")).toBe("await session");
  });

  it("looks into headings and examples where it says so", () => {
    expect(matched("comprehensive #error", "Is comprehensive", { headings: "Error handling" })).toBe(
      "comprehensive",
    );
    expect(matched("comprehensive #error", "Is comprehensive")).toBeUndefined();
    expect(matched("error ~detail", "Errors", { examples: "raise X(detail='a')" })).toBe("errors");
    expect(matched("error ~detail", "Errors")).toBeUndefined();
    expect(matched("await database|#database", "Await calls", { headings: "Database" })).toBe("await");
  });

  it("keeps all words near each other", () => {
    const far = "the one and only thing that people who write this kind of program every day long for";
    expect(matched("session close", "Close the session")).toBe("close session");
    expect(matched("session close", `Close, ${far}, a session`)).toBeUndefined();
    expect(matched("session close", `Close, ${far}, a session and close it`)).toBe("session close");
  });

  it("keeps them as near each other as the ask says", () => {
    expect(matched("session close ..2", "Close the session")).toBe("close session");
    expect(matched("session close ..2 -connection", "Close the old session")).toBeUndefined();
    expect(matched("session close ..2", "Close the old session, close sessions")).toBe("session close");
  });

  it("takes what can mean but one thing however it is put", () => {
    expect(matched("either swallow exception", "Never swallow exceptions")).toBe("swallow exceptions");
    expect(matched("either swallow exception", "Is an exception swallowed?")).toBe("exception swallowed");
    expect(matched("either swallow exception", "Swallowing exceptions is fine")).toBeUndefined();
  });

  it("reads a way by its arrows", () => {
    expect(matched("router-arrow-service", "Router → service -> repository")).toBe("router → service");
    expect(matched("service-arrow-repository", "Router → service -> repository")).toBe(
      "service -> repository",
    );
  });

  it("reads British spelling", () => {
    expect(matched("organize router", "Routers are organised by topic")).toBe("routers organised");
    expect(matched("raise error", "Raising an error")).toBe("raising error");
  });

  it("binds nothing by what it is against", () => {
    expect(compileAsk("against use optional")).toMatchObject({ isAgainst: true, wants: "duty" });
    expect(compileAsk("against avoid optional")).toMatchObject({ isAgainst: true, wants: "absence" });
    expect(compileAsk("optional")).toMatchObject({ isAgainst: false });
  });

  it.each([
    ["line-length <limit:number>", "Line length is at most 88 characters", { limit: 88 }],
    ["line <limit:number>", "Lines ≤ 100", { limit: 100 }],
    ["line <limit:number>", "Never write lines above 100 characters", { limit: 100 }],
    ["line <limit:number>", "Lines longer than 100 characters are optional", undefined],
    ["function <limit:number>", "Lines below 120 characters, functions below 40 lines", { limit: 40 }],
    ["line <limit:number>", "Lines are short", undefined],
    ["line <limit:number>", "Lines of 80-100 characters", { limit: 100 }],
    ["line <limit:number>", "Lines of 20 to 30", { limit: 30 }],
    ["line <limit:number>", "Lines: 200-400 is typical, 800 max", { limit: 800 }],
    ["line <limit:number>", "80% of the lines are covered", undefined],
    ["line <limit:number>", "Short lines (E501) in Python 3.12", undefined],
    ["python <python:version>", "Python 3.12+ everywhere", { python: "3.12" }],
    ["python <python:version>", "Python 3 everywhere", { python: "3" }],
    ["pydantic <pydantic:version>", "Pydantic v2 models", { pydantic: "2" }],
    ["service <pattern:name>", "Services live in `{resource}_service.py`", { pattern: "*_service.py" }],
    ["schema <pattern:name>", "Schemas are called <Entity>Create", { pattern: "*Create" }],
    ["service <pattern:name>", "Services live in one place", undefined],
    ["schema <names[]:name>", "Schemas are *Create, *Read", { names: ["*Create", "*Read"] }],
    ["schema <names[]:name>", "Schemas have names", undefined],
    ["model <model:path>", "Put models in `app/models/`", { model: "app/models/" }],
    ["model <model:path>", "Schemas in schemas.py, models in models.py", { model: "models.py" }],
    ["schema <schema:path>", "Schemas in schemas.py, models in models.py", { schema: "schemas.py" }],
    ["model <model:path>", "Models in one place", undefined],
    ["docstring <style:google|numpy>", "NumPy docstrings", { style: "numpy" }],
    ["docstring <style:google|numpy>", "Good docstrings", undefined],
    [
      "docstring <kinds[]:class|module>",
      "Docstrings in modules and on classes",
      { kinds: ["class", "module"] },
    ],
    ["docstring <kinds[]:class|module>", "Docstrings", {}],
    ["hash <kinds[=]:bcrypt|argon2>", "Hash with bcrypt (or argon2)", { kinds: ["bcrypt", "argon2"] }],
    ["hash <kinds[=]:bcrypt|argon2>", "Use a slow hash (e.g., bcrypt)", {}],
    ["hash <kinds[=]:bcrypt|argon2>", "Use a hash such as bcrypt", {}],
    ["hash <kinds[=]:bcrypt|argon2>", "Hash with bcrypt or better", {}],
  ])("`%s` on %j sets %j", (ask, text, options) => {
    expect(answer(ask, text)?.options).toEqual(options);
  });

  it.each([
    ["@nothing hint", "which vocabulary.ts does not list"],
    ["line <limit>", "write `<option:number>`"],
    ["line <limit:>", "write `<option:number>`"],
    ["line <style:a||b>", "has the word ``"],
    ["<limit:number>", "names no word an item must have"],
    ["", "names no word an item must have"],
    ["avoid ", "names no word an item must have"],
    ["-style", "names no word an item must have"],
    ["#error ~detail", "names no word an item must have"],
    ["type--hint", "`type--hint`"],
    ["a||b", "has the word ``"],
    ["(a|b)+", "`(a`"],
    ["*", "`*`"],
    ["@any hint", "`@any`"],
    ["--style a", "`-style`"],
  ])("refuses %j with a sentence", (ask, part) => {
    expect(() => compileAsk(ask).terms.map(({ phrases }) => phrases)).toThrow(part);
  });
});

describe("a clause", () => {
  it("ends with its sentence, and goes on after three dots", () => {
    expect(clauses("Chain them. Write `raise ... from error`; never hide a cause")).toEqual([
      "Chain them.",
      "Write `raise ... from error`;",
      "never hide a cause",
    ]);
  });

  it("goes on with what is not found", () => {
    expect(clauses("Return what is there, not found otherwise")).toHaveLength(1);
    expect(clauses("Return what is there, not all of it")).toHaveLength(2);
  });

  it("a sentence may end within quotes", () => {
    expect(clauses('Open no session "just this once." Take the one you are given')).toHaveLength(2);
  });

  it("goes on behind a bracket that says something else", () => {
    expect(clauses("Hints (never `Any`) on all functions (no exceptions). Prefer lists")).toEqual([
      "Hints  on all functions",
      "never `Any`",
      "no exceptions).",
      "Prefer lists",
    ]);
  });
});

describe("what is done while something else is used", () => {
  it.each([
    ["When using parameterized queries, cast the enums", []],
    ["NOTE: when you work with parameterized queries, always cast the enums", []],
    ["When using raw values, use parameterized queries", ["database/raw-sql"]],
  ])("is all that is asked: %s", (text, rules) => {
    const [item] = compiled(`# Rules\n\n- ${text}\n`).items;
    expect(item?.bindings.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe("who wants what", () => {
  const DUTY = "docstring function|class";
  const LACK = "avoid missing docstring";

  it.each([
    ["Functions have docstrings", true],
    ["Every function must have a docstring, no exceptions", true],
    ["Docstrings on functions are not optional", true],
    ["No docstrings on functions", false],
    ["Don't write docstrings for functions", false],
    ["Never put docstrings on a class", false],
    ["Functions need no docstring", false],
    ["Docstrings on functions must not be used", false],
    ["Docstrings are not required for functions", false],
    ["Docstrings on functions are optional", false],
    ["Function docstrings: optional", false],
    ["Docstrings on functions are discouraged", false],
    ["Docstrings on functions are unnecessary", false],
    ["Docstrings on functions are fine", false],
    ["Docstrings on functions, and no unnecessary words in them", true],
    ["Write functions without docstrings", false],
    ["Functions with missing docstrings", false],
    ["Use clear names instead of function docstrings", false],
    ["Use docstrings on functions instead of comments", true],
    ["Use comments rather than function docstrings", false],
  ])("a duty, in %j: %j", (text, isWanted) => {
    expect(matched(DUTY, text) !== undefined).toBe(isWanted);
  });

  it.each([
    ["Missing docstrings", undefined, true],
    ["Functions without docstrings", "forbid", true],
    ["Functions without docstrings", "defect", true],
    ["Never leave a function without a docstring", undefined, true],
    ["Don't forget docstrings", undefined, true],
    ["Never forget to write a docstring", undefined, true],
    ["Not writing docstrings", undefined, true],
    ["Don't leave out docstrings", undefined, true],
    ["Functions that have no docstring", "defect", true],
    ["Functions that have no docstring", undefined, true],
    ["Every function has a docstring, no exceptions", undefined, false],
    ["No missing docstrings", undefined, true],
    ["Write functions without docstrings", undefined, false],
    ["Docstrings", "forbid", false],
    ["No docstrings", undefined, false],
    ["Missing docstrings are fine in tests", undefined, false],
    ["Write docstrings", undefined, false],
  ] as const)("a lack, in %j under %j: %j", (text, inherited, isMeant) => {
    expect(matched(LACK, text, inherited === undefined ? {} : { inherited }) !== undefined).toBe(isMeant);
  });

  it.each([
    ["Bare except", "forbid", true],
    ["Bare excepts", "defect", true],
    ["Never use a bare except", undefined, true],
    ["Avoid bare excepts", undefined, true],
    ["Bare excepts are not allowed", undefined, true],
    ["A handler in a route should never be a bare except", undefined, true],
    ["Handle errors without a bare except", undefined, true],
    ["Bare excepts must not be used", undefined, true],
    ["Bare excepts should never appear", undefined, true],
    ["Bare excepts are not used for flow control", undefined, true],
    ["Comments beside a bare except that are not used", undefined, false],
    ["A bare except without a comment", undefined, false],
    ["A bare except should never hide an error", undefined, false],
    ["Bare excepts are allowed", undefined, false],
    ["Use a bare except", undefined, false],
    ["Use a bare except", "want", false],
  ] as const)("`avoid bare-except`, in %j under %j: %j", (text, inherited, isMeant) => {
    expect(
      matched("avoid bare-except", text, inherited === undefined ? {} : { inherited }) !== undefined,
    ).toBe(isMeant);
  });

  it.each([
    ["against bare-except", "Bare excepts are allowed", true],
    ["against bare-except", "Bare excepts are not needed", false],
    ["against bare-except", "Avoid bare excepts", false],
    ["against avoid docstring", "Docstrings are not needed", true],
    ["against avoid docstring", "Docstrings are optional", true],
    ["against avoid docstring", "Don't write docstrings", true],
    ["against avoid docstring", "Docstrings are fine", false],
    ["docstring", "Docstrings are not needed", false],
  ])("the opposite, `%s` in %j: %j", (ask, text, isMeant) => {
    expect(matched(ask, text) !== undefined).toBe(isMeant);
  });

  it("holds an order in a list of mistakes to be what it wants", () => {
    expect(matched(DUTY, "Always write a docstring for a function", { inherited: "defect" })).toBeDefined();
    expect(matched(DUTY, "Function docstrings", { inherited: "defect" })).toBeUndefined();
  });

  it("takes linear time in long texts", () => {
    const text = "missing type type type-hint not a hint ".repeat(4_000);
    const spent = stopwatch();
    matched("type-hint-x all -style", text);
    expect(spent()).toBeLessThan(1_000);
  });
});
