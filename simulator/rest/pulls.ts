import { reviewShape, threadCommentShape } from "../comment-shapes.ts";
import { textAt } from "../json.ts";
import { checkBody } from "../refusal.ts";
import { pullShape } from "../shapes.ts";
import { timestamp } from "../world.ts";
import { fileShape } from "./compare.ts";
import { createComment, createReview } from "./reviews.ts";
import { type Answer, type Call, commentOf, paged, pullOf, type Routes } from "./route.ts";

const READ = [["pull_requests", "read"]] as const;
const WRITE = [["pull_requests", "write"]] as const;
const MOST_FILES = 3000;

export const pullRoutes: Routes = {
  "pulls/get": {
    permissions: READ,
    handle: (call) => {
      const { repository, pull } = pullOf(call);
      return { status: 200, body: pullShape(call.world, repository, pull) };
    },
  },
  "pulls/list-files": { permissions: READ, handle: listFiles },
  "pulls/list-reviews": {
    permissions: READ,
    handle: (call) => {
      const { repository, pull } = pullOf(call);
      const { items, links } = paged(call, pull.reviews);
      return {
        status: 200,
        body: items.map((review) => reviewShape(call.world, repository, pull, review)),
        links,
      };
    },
  },
  "pulls/list-review-comments": { permissions: READ, handle: listComments },
  "pulls/create-review": { permissions: WRITE, handle: createReview },
  "pulls/create-review-comment": { permissions: WRITE, handle: createComment },
  "pulls/update-review-comment": {
    permissions: WRITE,
    handle: (call) => {
      const { repository, pull, thread, comment } = commentOf(call, "thread");
      const body = textAt(call.body, "body") ?? "";
      checkBody(body);
      comment.body = body;
      comment.updatedAt = timestamp();
      if (thread === undefined) throw new Error("A thread's comment has a thread.");
      return { status: 200, body: threadCommentShape(call.world, repository, pull, thread, comment) };
    },
  },
};

function listFiles(call: Call): Answer {
  const { repository, pull } = pullOf(call);
  const { items, links } = paged(call, pull.files.slice(0, MOST_FILES));
  const url = `${call.world.url}/repos/${repository.owner}/${repository.name}/contents`;
  const body = items.map((file) => ({
    ...fileShape(file),
    contents_url: `${url}/${encodeURI(file.path)}?ref=${pull.headSha}`,
  }));
  return { status: 200, body, links };
}

function listComments(call: Call): Answer {
  const { repository, pull } = pullOf(call);
  const all = pull.threads.flatMap((thread) => thread.comments.map((comment) => ({ thread, comment })));
  const { items, links } = paged(call, all);
  const body = items.map(({ thread, comment }) =>
    threadCommentShape(call.world, repository, pull, thread, comment),
  );
  return { status: 200, body, links };
}
