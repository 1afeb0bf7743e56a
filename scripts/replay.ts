import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type NotReplayed, type Replayed, replay } from "./replay/replay.ts";
import { replayText } from "./replay/replay-text.ts";
import { CommandError, pathFrom, runCommand, wholeNumber } from "./survey/command-line.ts";
import { projectNames } from "./survey/python-project.ts";

/**
 * `npm run replay -- DIR… [--changes N]`: pull requests of real repositories once more, on a simulated GitHub, with the real
 * server and the checklists that come with it: opened, pushed to, re-checked. Ends with 1 if anything went wrong.
 */
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { changes: { type: "string", default: "300" } },
  });
  if (positionals.length === 0) throw new CommandError("Name git repositories: npm run replay -- DIR…");
  const wanted = wholeNumber("changes", values.changes);
  const folders = positionals.map(pathFrom);
  const missing = folders.find(
    (folder) => !existsSync(join(folder, ".git")) && !existsSync(join(folder, "HEAD")),
  );
  if (missing !== undefined)
    throw new CommandError(`${missing} is no git repository; name folders with one.`);
  const names = projectNames(folders);
  const sources = folders.map((folder, index) => ({ folder, name: names[index] ?? folder }));
  const all: Replayed[] = [];
  const passedOver: NotReplayed[] = [];
  for await (const each of replay(sources, wanted)) {
    if ("passedOver" in each) {
      passedOver.push(each);
      continue;
    }
    all.push(each);
    for (const fault of each.faults) console.error(`${each.repository}: ${each.subject}: ${fault}`);
  }
  console.log(replayText(all, passedOver));
  if (all.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
});
