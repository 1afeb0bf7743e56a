import { type Json, type JsonObject, listAt, numberAt, objectAt, textAt } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import { checkRunShape } from "../shapes.ts";
import type { Annotation } from "../views.ts";
import { type CheckRunState, nextId, type RepositoryState, timestamp } from "../world.ts";
import { type Answer, type Call, paged, type Routes, repositoryOf } from "./route.ts";

const READ = [["checks", "read"]] as const;
const WRITE = [["checks", "write"]] as const;

export const checkRoutes: Routes = {
  "checks/create": { permissions: WRITE, handle: create },
  "checks/update": {
    permissions: WRITE,
    handle: (call) => {
      const { repository, run } = runOf(call);
      apply(run, call.body);
      return { status: 200, body: checkRunShape(call.world, repository, run) };
    },
  },
  "checks/get": {
    permissions: READ,
    handle: (call) => {
      const { repository, run } = runOf(call);
      return { status: 200, body: checkRunShape(call.world, repository, run) };
    },
  },
  "checks/list-for-ref": { permissions: READ, handle: listForRef },
};

async function create(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const headSha = textAt(call.body, "head_sha") ?? "";
  if (!/^[0-9a-f]{40}$/.test(headSha) || (await repository.git.commit(headSha)) === undefined) {
    throw new Refusal(422, `No commit found for SHA: ${headSha}`);
  }
  const run: CheckRunState = {
    id: nextId(call.world),
    headSha,
    name: "",
    status: "queued",
    conclusion: null,
    externalId: "",
    startedAt: null,
    completedAt: null,
    title: "",
    summary: "",
    text: "",
    annotations: [],
    actions: [],
  };
  apply(run, call.body);
  repository.checkRuns.set(run.id, run);
  return { status: 201, body: checkRunShape(call.world, repository, run) };
}

/** All is checked before anything is changed; annotations are appended, the rest is replaced. */
function apply(run: CheckRunState, body: JsonObject): void {
  const output = objectAt(body, "output");
  const annotations = listAt(output, "annotations").map(annotationOf);
  const conclusion = textAt(body, "conclusion");
  if (textAt(body, "status") === "completed" && conclusion === undefined) {
    throw invalid("conclusion is required when status is completed");
  }
  run.name = textAt(body, "name") ?? run.name;
  run.status = conclusion === undefined ? (textAt(body, "status") ?? run.status) : "completed";
  run.conclusion = run.status === "completed" ? (conclusion ?? run.conclusion) : null;
  run.externalId = textAt(body, "external_id") ?? run.externalId;
  run.startedAt = textAt(body, "started_at") ?? run.startedAt ?? timestamp();
  run.completedAt = run.status === "completed" ? (textAt(body, "completed_at") ?? timestamp()) : null;
  run.title = textAt(output, "title") ?? run.title;
  run.summary = textAt(output, "summary") ?? run.summary;
  run.text = textAt(output, "text") ?? run.text;
  run.annotations.push(...annotations);
  if (body["actions"] !== undefined) run.actions = listAt(body, "actions").map(actionOf);
}

function actionOf(action: Json): CheckRunState["actions"][number] {
  return {
    label: textAt(action, "label") ?? "",
    identifier: textAt(action, "identifier") ?? "",
    description: textAt(action, "description") ?? "",
  };
}

const LONGEST_MESSAGE = 65_536;
const LONGEST_TITLE = 255;

function annotationOf(annotation: Json): Annotation {
  const startLine = numberAt(annotation, "start_line") ?? 0;
  const endLine = numberAt(annotation, "end_line") ?? 0;
  const message = textAt(annotation, "message") ?? "";
  const title = textAt(annotation, "title") ?? null;
  const hasColumns = ["start_column", "end_column"].some((key) => numberAt(annotation, key) !== undefined);
  if (startLine < 1 || endLine < startLine) throw invalid("annotations end_line must not precede start_line");
  if (hasColumns && startLine !== endLine) throw invalid("annotations have columns on one line only");
  if (message === "" || Buffer.byteLength(message) > LONGEST_MESSAGE)
    throw invalid("annotations message exceeds 64 KB");
  if (title !== null && title.length > LONGEST_TITLE)
    throw invalid("annotations title exceeds 255 characters");
  const level = textAt(annotation, "annotation_level");
  return {
    path: textAt(annotation, "path") ?? "",
    startLine,
    endLine,
    level: level === "failure" || level === "warning" ? level : "notice",
    message,
    title,
  };
}

function invalid(message: string): Refusal {
  return new Refusal(422, "Invalid request.", [message]);
}

function runOf(call: Call): { repository: RepositoryState; run: CheckRunState } {
  const repository = repositoryOf(call);
  const run = repository.checkRuns.get(Number(call.params["check_run_id"]));
  if (run === undefined) throw notFound();
  return { repository, run };
}

async function listForRef(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const sha = await repository.git.commit(call.params["ref"] ?? "");
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${call.params["ref"]}`);
  const name = call.query.get("check_name");
  const appId = call.query.get("app_id");
  const status = call.query.get("status");
  const matching = [...repository.checkRuns.values()].filter(
    (run) =>
      run.headSha === sha &&
      (name === null || run.name === name) &&
      (status === null || run.status === status) &&
      (appId === null || Number(appId) === call.world.app.id),
  );
  const newest = [...new Map(matching.map((run) => [run.name, run])).values()];
  const { items, links } = paged(call, call.query.get("filter") === "all" ? matching : newest);
  const shapes = items.map((run) => checkRunShape(call.world, repository, run));
  return { status: 200, body: { total_count: matching.length, check_runs: shapes }, links };
}
