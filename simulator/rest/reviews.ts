import { reviewShape } from "../comment-shapes.ts";
import { type JsonObject, listAt, textAt } from "../json.ts";
import type { PullState, ReviewState } from "../pull-state.ts";
import { checkCommit } from "../pulls.ts";
import { checkBody, unprocessable } from "../refusal.ts";
import { filesAt, follow, openThread, place } from "../threads.ts";
import { nextId, timestamp, viewerLogin, type World } from "../world.ts";
import { type Answer, type Call, pullOf } from "./route.ts";

const STATES = { COMMENT: "COMMENTED", APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED" } as const;

export async function createReview(call: Call): Promise<Answer> {
  const { world } = call;
  const { repository, pull } = pullOf(call);
  const event = eventOf(call.body);
  const body = textAt(call.body, "body") ?? "";
  if (event === "COMMENT" || event === "REQUEST_CHANGES") checkBody(body);
  else if (body !== "") checkBody(body);
  const author = viewerLogin(world);
  if (pull.reviews.some((review) => review.state === "PENDING" && review.author === author)) {
    throw unprocessable("User can only have one pending review per pull request");
  }
  const commit = textAt(call.body, "commit_id") ?? pull.headSha;
  await checkCommit(repository, pull, commit);
  const files = await filesAt(repository, pull, commit);
  // All are placed before any is kept: one bad line loses the whole review.
  const placed = listAt(call.body, "comments").map((comment) => place(comment, files));
  const review = addReview(world, pull, event === undefined ? "PENDING" : STATES[event], body, commit);
  for (const one of placed) {
    const thread = openThread(world, pull, one, { author, commit, reviewId: review.id });
    await follow(repository, pull, thread);
  }
  return { status: 200, body: reviewShape(world, repository, pull, review) };
}

function eventOf(body: JsonObject): keyof typeof STATES | undefined {
  const event = textAt(body, "event");
  return event === "COMMENT" || event === "APPROVE" || event === "REQUEST_CHANGES" ? event : undefined;
}

function addReview(
  world: World,
  pull: PullState,
  state: ReviewState["state"],
  body: string,
  commit: string,
): ReviewState {
  const review: ReviewState = {
    id: nextId(world),
    author: viewerLogin(world),
    state,
    body,
    commit,
    originalCommit: commit,
    submittedAt: timestamp(),
  };
  pull.reviews.push(review);
  return review;
}
