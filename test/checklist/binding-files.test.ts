import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/registry.ts";
import { boundLines, compiled, fixture, fixtureNames, seedFolder, statedLines } from "./fixtures.ts";

describe("whole files", () => {
  it.each(fixtureNames())("%s binds the lines it says, and no other", (name) => {
    const text = fixture(name);
    expect(boundLines(compiled(text))).toEqual(statedLines(text));
  });

  it("has fixtures that ask for every rule", () => {
    const asked = new Set(fixtureNames().flatMap((name) => Object.values(statedLines(fixture(name))).flat()));
    expect([...RULES.keys()].filter((rule) => !asked.has(rule))).toEqual([]);
  });
});

const TYPES = ["types/missing-parameter-type", "types/missing-return-type"];
const DOCS = ["docs/missing-docstring"];
const DETAIL = ["errors/http-exception-without-detail"];
const RAISED = ["errors/http-exception-not-raised"];

/** Read by hand: what each line of the seed checklists asks of the rules there are; every other line asks for none. */
const SEEDS: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  "S0.md": {
    29: [...RAISED, ...DETAIL],
    30: ["async/sync-endpoint"],
    32: DOCS,
    33: ["database/session-not-injected"],
    36: TYPES,
    39: ["async/blocking-call", "async/sync-db-session", "async/unawaited-db-call"],
    41: ["docs/docstring-style"],
  },
  "S1.md": {
    77: TYPES,
    78: DOCS,
    79: DETAIL,
    81: ["database/unscoped-query"],
  },
  "S2.md": {
    14: [
      "async/sync-db-session",
      "async/unawaited-db-call",
      "database/missing-migration",
      "database/unclosed-session",
    ],
    15: ["database/session-not-injected"],
    18: ["async/blocking-call", "async/sync-db-session", "async/sync-endpoint"],
    19: TYPES,
    20: [...RAISED, ...DETAIL],
  },
  "S3.md": {
    39: ["database/unindexed-foreign-key"],
    40: ["database/unconstrained-column"],
    41: ["database/integer-primary-key"],
    64: ["database/raw-sql"],
    72: ["async/sync-db-session", "async/unawaited-db-call"],
    73: ["database/split-transaction"],
    76: ["database/unindexed-foreign-key"],
    107: ["database/unindexed-foreign-key"],
    110: ["database/query-in-loop"],
    111: ["database/unpaginated-list"],
    128: ["database/missing-migration"],
    145: ["database/raw-sql"],
    148: ["async/sync-db-session"],
    153: ["database/raw-sql"],
    155: ["async/blocking-call", "async/sync-db-session", "async/unawaited-db-call"],
    172: ["async/sync-db-session", "async/unawaited-db-call"],
    175: ["database/split-transaction"],
    176: ["database/unindexed-foreign-key"],
  },
  "S4.md": {
    21: ["database/unconstrained-column", "database/unindexed-foreign-key"],
    22: ["database/implicit-lazy-load"],
    23: ["database/missing-timestamps"],
    35: ["database/unpaginated-list"],
    46: ["database/session-not-injected", "database/unclosed-session"],
    54: ["async/blocking-call", "async/sync-db-session", "async/sync-endpoint", "async/unawaited-db-call"],
    55: ["async/sync-db-session", "async/unawaited-db-call", "database/unclosed-session"],
    57: ["async/blocking-call"],
    60: ["database/split-transaction"],
    61: ["database/missing-rollback"],
    68: ["database/raw-sql"],
    80: ["async/sync-db-session", "async/unawaited-db-call", "database/legacy-query"],
    81: ["database/implicit-lazy-load", "database/query-in-loop"],
    82: ["database/unindexed-foreign-key"],
    83: ["database/unconstrained-column"],
    93: TYPES,
    123: ["async/sync-db-session", "async/sync-endpoint"],
    126: ["database/split-transaction"],
    127: TYPES,
  },
};

/** The same for the rules of errors and of APIs. */
const BODY = ["api/untyped-body"];
const RESPONSE = ["api/missing-response-model"];
const STATUS = ["api/wrong-status-code"];
const ERROR_STATUS = ["errors/http-exception-status"];
const INJECTED = ["api/dependency-not-injected"];
const REST = ["api/verb-in-path"];
const EXCEPT = ["errors/bare-except", "errors/broad-except"];
const SEEDS_OF_APIS: typeof SEEDS = {
  "S0.md": {
    21: [...BODY, ...RESPONSE],
    22: BODY,
    24: RESPONSE,
    26: REST,
    27: REST,
    28: [...STATUS, ...ERROR_STATUS],
    31: [...EXCEPT, "errors/unhandled-missing-row"],
    33: INJECTED,
    37: [...BODY, ...RESPONSE],
    38: EXCEPT,
    40: INJECTED,
  },
  "S1.md": { 71: ["api/fat-endpoint"], 79: ["errors/unhandled-missing-row"], 80: BODY },
  "S2.md": {
    11: [...REST, ...STATUS, "api/untagged-router"],
    12: [...BODY, ...RESPONSE],
    13: INJECTED,
    15: [...INJECTED, "api/fat-endpoint"],
    20: ["api/unpinned-error-schema", "errors/generic-raise"],
    27: ["api/middleware-order"],
  },
  "S3.md": {
    25: [...REST, ...STATUS],
    26: [...BODY, ...RESPONSE],
    27: ["errors/generic-raise"],
    82: [...STATUS, ...ERROR_STATUS],
    84: DETAIL,
    86: ["errors/leaked-internals"],
    147: ["errors/leaked-internals"],
    154: BODY,
    164: REST,
    166: ["api/unpinned-error-schema"],
    188: STATUS,
    189: BODY,
  },
  "S4.md": {
    27: BODY,
    28: RESPONSE,
    32: REST,
    34: STATUS,
    40: ["errors/generic-raise", "errors/http-exception-outside-routes"],
    41: ERROR_STATUS,
    43: ["errors/unhandled-integrity-error"],
    45: INJECTED,
    46: INJECTED,
    47: INJECTED,
    49: INJECTED,
    66: ["errors/leaked-internals"],
    67: BODY,
    76: ["api/fat-endpoint"],
    77: INJECTED,
    125: [...BODY, ...RESPONSE],
  },
};

/** The same for the rules of models, of security, of logs and of settings. */
const CONSTRAINED = ["models/unconstrained-field"];
const APART = ["models/shared-schema", "models/table-as-body"];
const HASHED = ["security/plaintext-password", "security/weak-hash"];
const CORS = ["security/wildcard-cors"];
const LIMITED = ["security/missing-rate-limit"];
const SEEDS_OF_SECURITY: typeof SEEDS = {
  "S0.md": { 23: CONSTRAINED },
  "S1.md": { 82: ["security/plaintext-password"], 83: CORS },
  "S2.md": {
    12: [...CONSTRAINED, "models/undescribed-field"],
    13: ["security/unauthenticated-endpoint", "security/unverified-jwt"],
    27: CORS,
  },
  "S3.md": {
    28: ["models/undescribed-field"],
    29: LIMITED,
    49: APART,
    50: CONSTRAINED,
    53: ["models/secret-in-response"],
    59: ["security/unauthenticated-endpoint", "security/unverified-jwt"],
    61: HASHED,
    62: LIMITED,
    85: ["logging/unlogged-error"],
    137: ["security/unauthenticated-endpoint"],
    146: ["security/plaintext-password"],
    149: ["security/hardcoded-secret"],
    167: CORS,
  },
  "S4.md": {
    26: APART,
    30: CONSTRAINED,
    49: ["config/scattered-env"],
    66: ["models/secret-in-response"],
    69: LIMITED,
    70: HASHED,
    129: ["security/hardcoded-secret"],
  },
};

/** Every group of rules has its table; a line may stand in several. */
function seedLines(name: string): Record<number, readonly string[]> {
  const lines = new Map<string, readonly string[]>();
  for (const table of [SEEDS, SEEDS_OF_APIS, SEEDS_OF_SECURITY]) {
    for (const [line, rules] of Object.entries(table[name] ?? {})) {
      lines.set(line, [...(lines.get(line) ?? []), ...rules].sort());
    }
  }
  return Object.fromEntries(lines);
}

const folder = seedFolder();

describe("the seed checklists", () => {
  if (folder === undefined) {
    console.warn(
      "The seed checklists are not on this machine (RUBRIC_SEEDS names their folder): fixtures stand in.",
    );
    it("are elsewhere; the fixtures ask for every rule that they ask for", () => {
      const asked = new Set(
        fixtureNames().flatMap((name) => Object.values(statedLines(fixture(name))).flat()),
      );
      const wanted = Object.keys(SEEDS).flatMap((name) => Object.values(seedLines(name)).flat());
      expect(wanted.filter((rule) => !asked.has(rule))).toEqual([]);
    });
    return;
  }
  it.each(Object.keys(SEEDS))("%s binds the lines in the table, and no other", (name) => {
    const checklist = compiled(readFileSync(join(folder, name), "utf8"), name);
    expect(boundLines(checklist)).toEqual(seedLines(name));
  });
});
