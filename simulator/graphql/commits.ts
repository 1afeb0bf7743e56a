import { suiteOf } from "../shapes.ts";
import { allows, type CheckRunState, type RepositoryState, type World } from "../world.ts";
import { connection, type PageArguments } from "./connection.ts";
import { entryAt } from "./git.ts";
import { noPermission, refused } from "./refused.ts";

interface Filtered<F> extends PageArguments {
  readonly filterBy?: F | null;
}

interface SuiteFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
}

interface RunFilter extends SuiteFilter {
  readonly checkType?: "ALL" | "LATEST" | null;
  readonly status?: string | null;
}

export function commitNode(world: World, repository: RepositoryState, oid: string): object {
  const runs = () => {
    if (!allows(world, "checks", "read")) throw noPermission();
    return [...repository.checkRuns.values()].filter((run) => run.headSha === oid);
  };
  return {
    __typename: "Commit",
    id: `C_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    parents: async (page: PageArguments) => {
      const parents = await repository.git.parents(oid);
      return connection(
        parents.map((parent) => commitNode(world, repository, parent)),
        page,
      );
    },
    file: async ({ path }: { path: string }) => {
      if (!allows(world, "contents", "read")) throw noPermission();
      const entry = await entryAt(repository, oid, path);
      if (entry === null) throw refused("NOT_FOUND", `Could not resolve file for path '${path}'.`);
      return entry;
    },
    checkSuites: ({ filterBy, ...page }: Filtered<SuiteFilter>) => {
      const ofOurs = (filterBy?.appId ?? world.app.id) === world.app.id;
      const named = runs().filter((run) => (filterBy?.checkName ?? run.name) === run.name);
      return connection(ofOurs && named.length > 0 ? [suiteNode(world, oid, runs())] : [], page);
    },
  };
}

function suiteNode(world: World, oid: string, runs: readonly CheckRunState[]): object {
  return {
    id: `CS_${oid}`,
    databaseId: suiteOf(oid),
    app: { databaseId: world.app.id, slug: world.app.slug, name: world.app.slug },
    checkRuns: ({ filterBy, ...page }: Filtered<RunFilter>) => {
      const matching = runs.filter(
        (run) =>
          (filterBy?.checkName ?? run.name) === run.name &&
          (filterBy?.appId ?? world.app.id) === world.app.id &&
          (filterBy?.status ?? run.status.toUpperCase()) === run.status.toUpperCase(),
      );
      // Newest first, and unless all are asked for only the newest of each name.
      const newest = [...new Map(matching.map((run) => [run.name, run])).values()].reverse();
      return connection(
        (filterBy?.checkType === "ALL" ? [...matching].reverse() : newest).map(runNode),
        page,
      );
    },
  };
}

function runNode(run: CheckRunState): object {
  return {
    id: `CR_${run.id}`,
    databaseId: run.id,
    name: run.name,
    externalId: run.externalId || null,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    title: run.title || null,
    summary: run.summary || null,
    text: run.text || null,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
  };
}
