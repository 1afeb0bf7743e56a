import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readProject } from "../../scripts/project-files.ts";
import { importsOf } from "./imports.ts";
import { DEVELOPMENT_HOMES, dependencyViolations, HOMES, homeViolations, layerViolations } from "./layers.ts";
import { nameViolations, sizeViolations } from "./names.ts";

const FOLDERS = ["src", "scripts", "demo", "simulator", "test"];
const files = readProject(process.cwd(), FOLDERS);
const below = (...folders: readonly string[]) =>
  new Map(
    [...files].filter(([path]) => path.endsWith(".ts") && folders.some((folder) => path.startsWith(folder))),
  );

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse((await import("../../package.json", { with: { type: "json" } })).default);

const development = Object.keys(manifest.devDependencies);

/** Programs: they are run, not imported. */
const TOOLS = ["@biomejs/biome", "typescript"];

/** Longer than about 150 lines, and why they may be. */
const LONG: Readonly<Record<string, string>> = {};

/**
 * A list that grows with what checklists ask for, or is learned from them, one entry after the other; nothing in it is to be
 * understood together.
 */
const LISTS = /^src\/(?:rules\/(?:[^/]+\/requirements|registry)|checklist\/likeness-weights)\.ts$/;

describe("this project", () => {
  it("imports leftwards only, every dependency in its home", () => {
    expect(layerViolations(below("src/"))).toEqual([]);
  });

  it("uses in src/ every dependency it declares, and declares every one it uses", () => {
    const declared = [
      ...Object.keys(manifest.dependencies),
      ...development.filter((name) => name.startsWith("@types/")),
    ];
    expect(dependencyViolations(declared, below("src/"))).toEqual([]);
  });

  it("has no home for a dependency that is gone", () => {
    const declared = [
      ...Object.keys(manifest.dependencies),
      ...development.map((name) => name.replace("@types/", "")),
    ];
    const homes = [...Object.keys(HOMES), ...Object.keys(DEVELOPMENT_HOMES)];
    expect(homes.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it("imports what is for development from its home only", () => {
    expect(homeViolations(below(...FOLDERS.map((folder) => `${folder}/`)))).toEqual([]);
  });

  it("uses somewhere every dependency for development, and declares every one it uses", () => {
    const declared = [
      ...Object.keys(manifest.dependencies),
      ...development.filter((name) => !TOOLS.includes(name)),
    ];
    const sources = below(...FOLDERS.map((folder) => `${folder}/`), "vitest.config.ts");
    expect(dependencyViolations(declared, sources)).toEqual([]);
  });

  it("has no file or folder whose name says nothing", () => {
    expect(nameViolations([...below(...FOLDERS).keys()])).toEqual([]);
  });

  it("names every file over 150 lines with a reason", () => {
    const sources = [...below("src/", "scripts/", "demo/", "simulator/")];
    expect(sizeViolations(new Map(sources.filter(([path]) => !LISTS.test(path))), LONG)).toEqual([]);
  });
});

describe("the scan for imports", () => {
  it("sees every way to write one", () => {
    const text = [
      'import a, { type B } from "a";',
      'import type { C } from "./c.ts";',
      'import {\n  d,\n  e,\n} from "@x/d/deep";',
      'import * as f from "node:fs";',
      'import "g";',
      'export { h } from "h";',
      'export type { I } from "i";',
      'export * from "j";',
      'export * as k from "k";',
      'const l = await import("l");',
      'type M = import("m").M;',
      'const n = require("n");',
      'const o = require.resolve("o");',
      'fork(new URL("./p.js", import.meta.url));',
      "await import(name);",
    ].join("\n");
    const seen = importsOf("src/x.ts", text).map(({ specifier }) => specifier);
    expect(new Set(seen)).toEqual(
      new Set([
        "a",
        "./c.ts",
        "@x/d/deep",
        "node:fs",
        "g",
        "h",
        "i",
        "j",
        "k",
        "l",
        "m",
        "n",
        "o",
        "./p.js",
        undefined,
      ]),
    );
    expect(seen).toHaveLength(15);
  });

  it("sees none where there is none", () => {
    const text =
      'export const from = "x";\n// import "y"\nconst s = "import z";\nconst t = `\nimport "u";\nrequire("v")`;\nimport.meta.url;\nexport { from };\n';
    expect(importsOf("src/x.ts", text)).toEqual([]);
  });
});

const HOUSE = new Map([
  ["src/python/facts.ts", ""],
  ["src/python/parsing.ts", 'import Parser from "tree-sitter";'],
  ["src/rules/rule.ts", 'import { z } from "zod";\nimport type { F } from "../python/facts.ts";'],
  ["src/rules/a/one.ts", 'import type { F } from "../../python/facts.ts";\nimport { d } from "../rule.ts";'],
  ["src/rules/a/two.ts", 'import { d } from "../rule.ts";'],
  ["src/rules/registry.ts", 'import one from "./a/one.ts";'],
  ["src/rules/parity.ts", 'import type { F } from "../python/facts.ts";'],
  ["src/rules/a/one.parity.ts", 'import { d } from "../parity.ts";'],
  ["src/checklist/compile.ts", 'import { RULES } from "../rules/registry.ts";'],
  [
    "src/review/review.ts",
    'import { compile } from "../checklist/compile.ts";\nimport { createHash } from "node:crypto";',
  ],
  ["src/report/summary.ts", 'import type { Review } from "../review/review.ts";'],
  ["src/github/host.ts", 'import { readFile } from "node:fs/promises";'],
  ["src/local/host.ts", 'import { execFile } from "node:child_process";'],
  ["src/jobs/queue.ts", ""],
  ["src/workers/pool.ts", ""],
  ["src/app.ts", 'import { Probot } from "probot";\nimport "./workers/pool.ts";\nimport "./jobs/queue.ts";'],
  ["src/server.ts", 'import { app } from "./app.ts";'],
  ["src/cli.ts", 'import { Command } from "commander";\nimport "./local/host.ts";'],
]);

const BROKEN: readonly [what: string, path: string, text: string, sentence: string][] = [
  [
    "an import to the right",
    "src/python/facts.ts",
    'import "../rules/rule.ts";',
    "src/python/facts.ts imports src/rules/rule.ts: rules is not left of python.",
  ],
  [
    "review that asks an adapter",
    "src/review/review.ts",
    'import { h } from "../github/host.ts";',
    "src/review/review.ts imports src/github/host.ts: github is not left of review.",
  ],
  [
    "an adapter in another",
    "src/local/host.ts",
    'import { h } from "../github/host.ts";',
    "src/local/host.ts imports src/github/host.ts: github is not left of local.",
  ],
  [
    "the cli with a queue",
    "src/cli.ts",
    'export * from "./jobs/queue.ts";',
    "src/cli.ts imports src/jobs/queue.ts: jobs is only for jobs, app, server.",
  ],
  [
    "a rule that knows another",
    "src/rules/a/one.ts",
    'import two from "./two.ts";',
    "src/rules/a/one.ts imports src/rules/a/two.ts: a rule imports only python/ and rule.ts.",
  ],
  [
    "a rule that knows the registry",
    "src/rules/a/one.ts",
    'import { RULES } from "../registry.ts";',
    "src/rules/a/one.ts imports src/rules/registry.ts: a rule imports only python/ and rule.ts.",
  ],
  [
    "a rule that knows how it compares",
    "src/rules/a/one.ts",
    'import p from "./one.parity.ts";',
    "src/rules/a/one.ts imports src/rules/a/one.parity.ts: a review never compares rules with others.",
  ],
  [
    "a review that compares rules",
    "src/review/review.ts",
    'import type { P } from "../rules/parity.ts";',
    "src/review/review.ts imports src/rules/parity.ts: a review never compares rules with others.",
  ],
  [
    "a comparison that loads its rule",
    "src/rules/a/one.parity.ts",
    'import one from "./one.ts";',
    "src/rules/a/one.parity.ts imports src/rules/a/one.ts: a comparison imports only python/ and parity.ts.",
  ],
  [
    "a rule that asks Node",
    "src/rules/a/one.ts",
    'import { readFileSync } from "node:fs";',
    "src/rules/a/one.ts imports node:fs: rules asks nothing of it.",
  ],
  [
    "a rule with its own zod",
    "src/rules/a/one.ts",
    'import { z } from "zod";',
    "src/rules/a/one.ts imports zod, whose home is src/rules/rule.ts, src/checklist/",
  ],
  [
    "a rule reached past the registry",
    "src/review/review.ts",
    'import one from "../rules/a/one.ts";',
    "src/review/review.ts imports src/rules/a/one.ts: rules are reached by the registry.",
  ],
  [
    "I/O in review",
    "src/review/review.ts",
    'import { get } from "node:http";',
    "src/review/review.ts imports node:http: review asks nothing of it.",
  ],
  [
    "I/O in report",
    "src/report/summary.ts",
    'import fs from "node:fs";',
    "src/report/summary.ts imports node:fs: report asks nothing of it.",
  ],
  [
    "I/O in report, later",
    "src/report/summary.ts",
    'const fs = await import("node:fs");',
    "src/report/summary.ts imports node:fs: report asks nothing of it.",
  ],
  [
    "a parser outside python",
    "src/review/review.ts",
    'import type { Tree } from "tree-sitter";',
    "src/review/review.ts imports tree-sitter, whose home is src/python/.",
  ],
  [
    "a dependency without home",
    "src/cli.ts",
    'import chalk from "chalk";',
    "src/cli.ts imports chalk, which has no home: name it in HOMES.",
  ],
  [
    "a computed import",
    "src/cli.ts",
    "await import(name);",
    "src/cli.ts imports something computed: nobody can see what it is.",
  ],
  [
    "a file that is not there",
    "src/cli.ts",
    'import "./gone.ts";',
    "src/cli.ts imports src/gone.ts, which is not there.",
  ],
  [
    "a file outside",
    "src/cli.ts",
    'import "../test/x.ts";',
    "src/cli.ts imports test/x.ts from outside src/.",
  ],
  [
    "a folder without layer",
    "src/extra/x.ts",
    "",
    "src/extra/x.ts has no layer: src/ has python, rules, checklist",
  ],
];

describe("the layers fail when they are broken on purpose", () => {
  it("and only then", () => {
    expect(layerViolations(HOUSE)).toEqual([]);
  });

  it.each(BROKEN)("%s", (_, path, text, sentence) => {
    const found = layerViolations(new Map([...HOUSE, [path, text]]));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  it("a dependency for development away from home", () => {
    const sources = new Map([["scripts/survey.ts", 'import { a } from "@astral-sh/ruff-wasm-nodejs";']]);
    expect(homeViolations(sources)).toEqual([
      "scripts/survey.ts imports @astral-sh/ruff-wasm-nodejs, whose home is scripts/parity/ruff.ts.",
    ]);
  });

  it("a dependency that is declared for nothing, or used undeclared", () => {
    const sources = new Map([
      ["src/a.ts", 'import x from "@s/used/deep";\nimport y from "sneaked";\nimport "node:fs";'],
    ]);
    expect(dependencyViolations(["@s/used", "idle"], sources)).toEqual([
      "idle is declared and never imported.",
      "sneaked is imported and not declared.",
    ]);
  });

  it("a name that says nothing", () => {
    const paths = [
      "src/utils/a.ts",
      "src/review/types.ts",
      "test/helpers/b.test.ts",
      "src/python/helper.ts",
      "src/python/facts.ts",
    ];
    expect(nameViolations(paths)).toEqual(
      paths.slice(0, 4).map((path) => expect.stringContaining(`${path}: `)),
    );
  });

  it("a long file without a reason, and a reason without a long file", () => {
    const sources = new Map([
      ["src/a.ts", "x\n".repeat(151)],
      ["src/b.ts", "x\n".repeat(150)],
      ["src/c.ts", "x\n".repeat(151)],
    ]);
    expect(sizeViolations(sources, { "src/b.ts": "why", "src/c.ts": "a table" })).toEqual([
      "src/a.ts has 151 lines: look for the missing word, or name it with a reason.",
      "src/b.ts is named as long, and is not: take it off the list.",
    ]);
  });
});
