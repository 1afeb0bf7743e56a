import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { appWorld } from "./app-world.ts";

const ASKS = [
  "Every function has type hints",
  "Async sessions are used for all database operations of the services",
  "Customers' personal data, tokens and secrets are never logged",
  "A class that grows beyond one responsibility is split, and parts are composed",
];

const checklist = (file: number) =>
  Array.from({ length: 100 }, (_, line) => `- ${ASKS[(file + line) % ASKS.length]} (${file}.${line})\n`).join(
    "",
  );

it("a repository with many long checklists holds up no one else's webhooks", async () => {
  const files = Array.from({ length: 24 }, (_, file) => [`.claude/agents/a${file}.md`, checklist(file)]);
  const world = await appWorld(
    { ...Object.fromEntries(files), "app.py": "VALUE = 1\n" },
    { "app.py": "VALUE = 1\n\n\ndef read(path) -> None: ...\n" },
  );
  const pull = await world.open();
  let longest = 0;
  const start = performance.now();
  await world.send(pull.event("opened"));
  while (world.repository.checkRuns[0]?.status !== "completed") {
    const asked = performance.now();
    await (await fetch(`${world.url}/healthz`)).text();
    longest = Math.max(longest, performance.now() - asked);
    await sleep(5);
  }
  const total = performance.now() - start;
  expect(world.repository.checkRuns).toMatchObject([{ conclusion: "success" }]);
  expect(pull.threads).toHaveLength(1);
  expect(longest).toBeLessThan(total / 3);
}, 60_000);
