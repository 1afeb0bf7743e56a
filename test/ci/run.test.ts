import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../local/repository.ts";

/** `.ci/run` with an npm that runs nothing, and reports of the tests what it is told. */

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
}

function npm(reports: readonly (Report | undefined)[], status: number): string {
  const [first, second] = reports.map((report) => (report === undefined ? "" : JSON.stringify(report)));
  return `#!/usr/bin/env bash
for argument in "$@"; do
  case "$argument" in
    --outputFile.json=*) [ -z '${first}' ] || echo '${first}' >"\${argument#*=}"; exit ${status} ;;
    */second.json) [ -z '${second}' ] || echo '${second}' >"$argument"; exit ${status} ;;
  esac
done
`;
}

function run(reports: readonly (Report | undefined)[], status: number) {
  const folder = temporaryFolder();
  cpSync(".ci/run", join(folder, ".ci/run"));
  mkdirSync(join(folder, "bin"));
  for (const [name, text] of [
    ["npm", npm(reports, status)],
    ["apt-get", "#!/bin/sh\n"],
  ] as const) {
    writeFileSync(join(folder, "bin", name), text);
    chmodSync(join(folder, "bin", name), 0o755);
  }
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}` };
  const ended = spawnSync("bash", [join(folder, ".ci/run")], { env, encoding: "utf8" });
  return { status: ended.status, last: ended.stdout.trimEnd().split("\n").at(-1) };
}

const GOOD = { numPassedTests: 5, numFailedTests: 0, numTotalTests: 6 };
const BAD = { numPassedTests: 3, numFailedTests: 2, numTotalTests: 5 };

describe("what a change must pass", () => {
  it("counts at its end what passed; skipped tests fail nothing", () => {
    expect(run([GOOD, GOOD], 0)).toEqual({ status: 0, last: "10 passed, 0 failed" });
  });

  it("counts what failed, too, and fails", () => {
    expect(run([BAD, GOOD], 1)).toEqual({ status: 1, last: "8 passed, 2 failed" });
  });

  it("fails where tests could not be run, though none failed", () => {
    expect(run([GOOD, GOOD], 1)).toEqual({ status: 1, last: "10 passed, 0 failed" });
  });

  it("fails without a report", () => {
    expect(run([GOOD, undefined], 0).status).not.toBe(0);
  });
});
