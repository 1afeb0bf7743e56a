import { fileShape } from "./compare.ts";
import { createReview } from "./reviews.ts";
import { type Answer, type Call, paged, pullOf, type Routes } from "./route.ts";

const MOST_FILES = 3000;

export const pullRoutes: Routes = {
  "pulls/list-files": { permissions: [["pull_requests", "read"]], handle: listFiles },
  "pulls/create-review": { permissions: [["pull_requests", "write"]], handle: createReview },
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
