// Runs the built suite and the demo on the Node that runs this file.
import { spawnSync } from "node:child_process";

const [report] = process.argv.slice(2);
/**
 * They take minutes, ran before, and do not depend on Node: what code costs, and stories of a server whose way through Node the
 * other stories go as well.
 */
const ONCE_IS_ENOUGH = [
  "test/e2e/app-{budget,commands,config,events,failures,group,pages,proposal,threads}.test.ts",
  "test/e2e/work-{faults,life}.test.ts",
  "test/rules/{fixes,hostile-text,laws,time}.test.ts",
];

console.log(`on Node ${process.version}, all but ${ONCE_IS_ENOUGH.join(" and ")}, which ran before`);

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run(
  "node_modules/vitest/vitest.mjs",
  "run",
  ...ONCE_IS_ENOUGH.map((files) => `--exclude=${files}`),
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
);
run("dist/demo/run.js");
