import type { Delivery } from "../simulator/delivery.ts";
import type { LoggedRequest } from "../simulator/traffic.ts";
import type { CheckRun } from "../simulator/views.ts";
import { wrapped } from "./markdown.ts";
import type { Paint } from "./paint.ts";
import { checkLines, goneLines, reviewLines, WIDTH } from "./show.ts";
import type { Stage } from "./stage.ts";

/** What one review may cost, after the installation token. */
const MOST_REQUESTS = 8;
const QUIET_MS = 400;
const PATIENCE_MS = 40_000;

export interface Screen {
  readonly paint: Paint;
  print(...lines: string[]): void;
}

interface Act {
  readonly run: CheckRun;
  readonly requests: readonly LoggedRequest[];
  readonly milliseconds: number;
}

/** Delivers an event, and gives what came of it once everything is done. */
async function perform(stage: Stage, delivery: Delivery, isDone: () => boolean = () => true): Promise<Act> {
  const { github, repository, pull, hook } = stage;
  const before = github.requests.length;
  const start = Date.now();
  const answer = await github.deliver(hook, delivery);
  if (!answer.ok) throw new Error(`The server answered the webhook with ${answer.status}.`);
  const completed = () => {
    const latest = repository.checkRuns.filter(({ headSha }) => headSha === pull.headSha).at(-1);
    return isDone() && latest?.status === "completed" && latest;
  };
  const run = await github.until("a completed check run", completed, PATIENCE_MS);
  const milliseconds = Date.now() - start;
  await github.settle(QUIET_MS);
  const requests = github.requests.slice(before).filter(({ operation }) => !isToken(operation));
  return { run, requests, milliseconds };
}

function isToken(operation: string): boolean {
  return operation === "apps/create-installation-access-token";
}

function showReview({ pull }: Stage, { paint, print }: Screen): void {
  print(...reviewLines(pull.files, pull.threads, paint), ...goneLines(pull.threads, paint));
}

function showState({ pull }: Stage, { run, requests, milliseconds }: Act, { paint, print }: Screen): void {
  const fixed = pull.threads.filter(isFixed).length;
  const operations = requests.map(({ operation }) => operation).join(", ");
  print(
    ...checkLines(run, paint),
    "",
    `  Comments: ${pull.threads.length - fixed} open, ${fixed} fixed, in ${plural(pull.reviews.length, "review")}.`,
    `  Cost: ${plural(requests.length, "GitHub request")}, ${milliseconds} ms.`,
    ...wrapped(operations, WIDTH - 8).map((line) => paint.quiet(`        ${line}`)),
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function isFixed({ isResolved, comments }: Stage["pull"]["threads"][number]): boolean {
  return isResolved || comments[0]?.body.startsWith("**Fixed.**") === true;
}

function heading({ paint, print }: Screen, number: number, text: string): void {
  print("", paint.bold(`${number}. ${text}`), paint.quiet("=".repeat(text.length + 3)));
}

function ensure(isTrue: boolean, sentence: string): void {
  if (!isTrue) throw new Error(sentence);
}

/** Three acts, each shown as it ends. Throws a sentence when one does not end as it should. */
export async function play(stage: Stage, screen: Screen): Promise<void> {
  const { paint, print } = screen;
  const { github, pull, sample } = stage;
  print(`${paint.bold("acme/meeting-rooms #1 Bookings")}, by ada: ${sample.branch} -> main`);
  print(
    paint.quiet(`GitHub is simulated at ${github.url}; the server is the real one, at ${stage.server.url}.`),
  );

  heading(screen, 1, "The pull request is opened");
  const opened = await perform(stage, pull.event("opened"));
  showReview(stage, screen);
  showState(stage, opened, screen);
  const posted = pull.threads.length;
  ensure(opened.run.conclusion === "failure", "The check passes, though the change has errors.");
  ensure(posted > 0, "The review has no comments, though the change has violations.");
  ensure(
    opened.requests.length <= MOST_REQUESTS,
    `The review cost ${opened.requests.length} requests; ${MOST_REQUESTS} are allowed.`,
  );

  heading(screen, 2, "Ada pushes a fix for all but one");
  sample.pushFix();
  const mended = await perform(stage, await pull.pushed());
  showReview(stage, screen);
  showState(stage, mended, screen);
  ensure(pull.threads.length === posted, "A comment was posted again after the push.");
  ensure(pull.threads.some(isFixed), "No comment says that its finding is fixed.");
  ensure(mended.run.conclusion === "success", "The check fails though what it failed for is mended.");

  heading(screen, 3, "Ada comments /recheck");
  const delivery = pull.comment({ author: "ada", body: "/recheck" });
  const reactions = () => (pull.comments.at(-1)?.reactions ?? []).map(({ content }) => content);
  const rechecked = await perform(stage, delivery, () => reactions().includes("rocket"));
  print("", `  Her comment now has the reactions ${reactions().join(" and ")}.`);
  showState(stage, rechecked, screen);
  ensure(pull.threads.length === posted, "A comment was posted again after /recheck.");

  ensure(github.violations.length === 0, `GitHub would have refused:\n${github.violations.join("\n")}`);
  print(
    "",
    `Done: nothing was said twice, and every request was one that GitHub takes (${github.requests.length} in all).`,
  );
}
