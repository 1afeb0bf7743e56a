// Runs the built suite and the demo on the Node that runs this file.
import { spawnSync } from "node:child_process";

const [report] = process.argv.slice(2);
/** Every request failing in every way takes minutes, and nothing in it depends on Node's version. */
const ONCE_IS_ENOUGH = "test/e2e/work-faults.test.ts";

console.log(`on Node ${process.version}, all but ${ONCE_IS_ENOUGH}, which ran before`);

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run(
  "node_modules/vitest/vitest.mjs",
  "run",
  `--exclude=${ONCE_IS_ENOUGH}`,
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
);
run("dist/demo/run.js");
