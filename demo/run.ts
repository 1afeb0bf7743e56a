/** `npm run demo`: a pull request is opened, mended and re-checked, on a simulated GitHub, with the real server. */
import { once } from "node:events";
import type { Delivery } from "../simulator/delivery.ts";
import type { LoggedRequest } from "../simulator/http.ts";
import type { CheckRun } from "../simulator/views.ts";
import { paintFor } from "./paint.ts";
import { checkLines, reviewLines } from "./show.ts";
import { type Stage, setStage } from "./stage.ts";

/** What one review may cost, after the installation token. */
const MOST_REQUESTS = 8;
const TIMEOUT_MS = 60_000;
const QUIET_MS = 400;

const paint = paintFor(process.stdout, process.env);
const print = (...lines: string[]) => console.log(lines.join("\n"));

interface Act {
  readonly run: CheckRun;
  readonly requests: readonly LoggedRequest[];
  readonly milliseconds: number;
}

/** Delivers an event, and gives what came of it once everything is done. */
async function perform(stage: Stage, delivery: Delivery, isDone: () => boolean): Promise<Act> {
  const { github, repository, pull, hook } = stage;
  const before = github.requests.length;
  const start = Date.now();
  const answer = await github.deliver(hook, delivery);
  if (!answer.ok) throw new Error(`The server answered the webhook with ${answer.status}.`);
  const run = await github.until("a completed check run", () => {
    const latest = repository.checkRuns.filter(({ headSha }) => headSha === pull.headSha).at(-1);
    return isDone() && latest?.status === "completed" && latest;
  });
  const milliseconds = Date.now() - start;
  await github.settle(QUIET_MS);
  const requests = github.requests.slice(before).filter(({ operation }) => !isToken(operation));
  return { run, requests, milliseconds };
}

function isToken(operation: string): boolean {
  return operation === "apps/create-installation-access-token";
}

async function show({ pull }: Stage, { run, requests, milliseconds }: Act): Promise<void> {
  const open = pull.threads.filter((thread) => !isClosed(thread));
  print(...checkLines(run, paint), "");
  print(
    `  Threads: ${open.length} open, ${pull.threads.length - open.length} fixed. Reviews posted: ${pull.reviews.length}.`,
  );
  print(
    paint.quiet(
      `  ${requests.length} GitHub requests, ${milliseconds} ms: ${requests.map(({ operation }) => operation).join(", ")}`,
    ),
  );
}

function isClosed({ isResolved, comments }: Stage["pull"]["threads"][number]): boolean {
  return isResolved || comments[0]?.body.startsWith("**Fixed.**") === true;
}

function heading(number: number, text: string): void {
  print("", paint.bold(`${number}. ${text}`), paint.quiet("=".repeat(text.length + 3)));
}

function expect(isTrue: boolean, sentence: string): void {
  if (!isTrue) throw new Error(sentence);
}

async function play(stage: Stage): Promise<void> {
  const { github, pull, sample } = stage;
  print(`${paint.bold("acme/meeting-rooms #1 Bookings")}, by ada: ${sample.branch} -> main`);
  print(
    paint.quiet(`GitHub is simulated at ${github.url}; the server is the real one, at ${stage.server.url}.`),
  );

  heading(1, "The pull request is opened");
  const opened = await perform(stage, pull.event("opened"), () => true);
  print(...reviewLines(pull.files, pull.threads, paint));
  await show(stage, opened);
  const posted = pull.threads.length;
  expect(posted > 0, "The review has no comments, though the change has violations.");
  expect(
    opened.requests.length <= MOST_REQUESTS,
    `The review cost ${opened.requests.length} requests; ${MOST_REQUESTS} are allowed.`,
  );

  heading(2, "Ada pushes a fix for all but one");
  sample.pushFix();
  const mended = await perform(stage, await pull.pushed(), () => true);
  print(...reviewLines(pull.files, pull.threads, paint));
  await show(stage, mended);
  expect(pull.threads.length === posted, "A comment was posted again after the push.");

  heading(3, "Ada comments /recheck");
  const delivery = pull.comment({ author: "ada", body: "/recheck" });
  const reactions = () => pull.comments.at(-1)?.reactions ?? [];
  const rechecked = await perform(stage, delivery, () =>
    reactions().some(({ content }) => content === "rocket"),
  );
  print(
    "",
    `  Reactions to the comment: ${reactions()
      .map(({ content }) => content)
      .join(", ")}`,
  );
  await show(stage, rechecked);
  expect(pull.threads.length === posted, "A comment was posted again after /recheck.");

  expect(github.violations.length === 0, `GitHub would have refused:\n${github.violations.join("\n")}`);
  print(
    "",
    `Done: nothing was said twice, and every request was one that GitHub takes (${github.requests.length} in all).`,
  );
}

async function interrupted(): Promise<never> {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  throw new Error("Interrupted.");
}

async function outOfTime(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS).unref());
  throw new Error(`Not done within ${TIMEOUT_MS / 1000} s.`);
}

const stop = interrupted();
stop.catch(() => undefined);
let stage: Stage | undefined;
try {
  stage = await setStage();
  await Promise.race([play(stage), stage.server.ended, stop, outOfTime()]);
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  if (stage !== undefined) console.error(`\nThe server's log:\n${stage.server.log()}`);
  process.exitCode = 1;
} finally {
  await stage?.clear();
}
