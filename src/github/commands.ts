import type { ChecklistSource } from "../checklist/checklist.ts";
import { CHECK_NAME } from "../report/check-names.ts";
import { explanationBody, unknownRuleBody } from "../report/explanation.ts";
import type { Compiler } from "../review/compiling.ts";
import { KNOWN_RULES, ruleNamed } from "../review/known-rules.ts";
import { nearestFew } from "../review/nearest.ts";
import { answer } from "./answers.ts";
import type { Connection } from "./connection.ts";
import { explainRule, type Question } from "./explain.ts";
import { GitHubFailure } from "./failure.ts";
import type { CommandJob, ReviewJob } from "./job.ts";
import { type Overview, readOverview } from "./overview.ts";
import type { ThreadAnswer } from "./overview-answer.ts";
import { isAnswered, mayCommand, type Reaction, react } from "./people.ts";
import { linksFor } from "./pull-request.ts";
import { ownThreads } from "./threads.ts";

export interface Hearing {
  readonly connection: Connection;
  readonly app: number;
  readonly compiler: Compiler;
  readonly bundled: readonly ChecklistSource[];
  /** Where the pages of rules are. */
  readonly pages: string | undefined;
  /** An earlier try of the same job got as far as nobody knows. */
  readonly isRetry: boolean;
  enqueue(job: ReviewJob): Promise<void>;
  /** A reaction could not be given. */
  withoutReaction(reason: string): void;
}

/** What became of a command: `answered` means that an earlier delivery of it was obeyed. */
export type Heard = "refused" | "answered" | "reviewing" | "explained" | "dismissed" | "not understood";

/** Does what a person commands, if that person may. All that is said about it is said by reactions, but for what was asked for. */
export async function obey(job: CommandJob, hearing: Hearing): Promise<Heard> {
  const { connection } = hearing;
  const { name, asking, command, node, user, author, installation } = job;
  if (!(await mayCommand(connection, name, user, author))) {
    await say(job, "-1", hearing);
    return "refused";
  }
  const isNew = await say(job, "eyes", hearing);
  if (!isNew && !hearing.isRetry && (await isAnswered(connection, node))) return "answered";
  if (command.kind === "recheck") {
    const { scope } = command;
    await hearing.enqueue({ kind: "review", installation, name, askedIn: [asking], ...(scope && { scope }) });
    return "reviewing";
  }
  if (command.kind === "dismiss") return dismiss(job, command.reason, hearing);
  await explain(job, command.rule, isNew, hearing);
  await say(job, "rocket", hearing);
  return "explained";
}

/** A reaction is a courtesy: without it, what was asked for is done all the same. True for one that was not there before. */
async function say({ name, asking }: CommandJob, content: Reaction, hearing: Hearing): Promise<boolean> {
  try {
    return await react(hearing.connection, name, asking, content);
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    hearing.withoutReaction(error.message);
    return false;
  }
}

/** The reply is the record of it, and our reaction is what makes it count: so that one must not fail. */
async function dismiss(job: CommandJob, reason: string, hearing: Hearing): Promise<Heard> {
  const { name, asking, installation } = job;
  const thread =
    reason === "" || job.thread === undefined ? undefined : await threadOf(job, await look(job, hearing));
  if (thread === undefined || ownThreads([thread]).length === 0) {
    await say(job, "confused", hearing);
    return "not understood";
  }
  await react(hearing.connection, name, asking, "rocket");
  await hearing.enqueue({ kind: "review", installation, name, askedIn: [], isAsked: true });
  return "dismissed";
}

async function explain(job: CommandJob, asked: string, isNew: boolean, hearing: Hearing): Promise<void> {
  const { connection, compiler, bundled } = hearing;
  const overview = await look(job, hearing);
  const thread = threadOf(job, overview);
  const known = ruleNamed(asked);
  const body =
    known === undefined
      ? unknownRuleBody(asked, nearestFew(asked, KNOWN_RULES.keys(), 5))
      : await explanationOf({ known, path: thread?.path, compiler, bundled }, job, overview, hearing);
  await answer(connection, job, thread?.id, body, !isNew);
}

async function explanationOf(
  question: Question,
  { name }: CommandJob,
  overview: Overview,
  { connection, pages }: Hearing,
): Promise<string> {
  const explanation = await explainRule(connection, name, overview, question);
  return explanationBody(explanation, linksFor(explanation, overview, pages));
}

function look({ name }: CommandJob, { connection, app }: Hearing): Promise<Overview> {
  return readOverview(connection, name, app, CHECK_NAME);
}

/** The thread that a command was given in: the address of its first comment tells it from others. */
function threadOf({ thread }: CommandJob, { threads }: Overview): ThreadAnswer | undefined {
  if (thread === undefined) return undefined;
  return threads.find(({ comments }) => comments.nodes?.[0]?.url.endsWith(`#discussion_r${thread}`));
}
