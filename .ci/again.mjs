// Runs the built suite and the demo on the Node that runs this file.
import { spawnSync } from "node:child_process";

const [report] = process.argv.slice(2);
console.log(`on Node ${process.version}`);

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run(
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
);
run("dist/demo/run.js");
