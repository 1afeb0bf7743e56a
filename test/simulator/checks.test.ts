import { expect, test } from "vitest";
import { client, scene, violationsOf } from "./world.ts";

const RUNS = "/repos/acme/shop/check-runs";
const NOTE = { path: "app.py", start_line: 1, end_line: 1, annotation_level: "warning", message: "Hm" };

test("a check run is opened, completed, and its annotations add up", async () => {
  const { github, repository, pull } = await scene();
  const call = await client(github);
  const opened = await call("POST", RUNS, {
    name: "Rubric",
    head_sha: pull.headSha,
    status: "in_progress",
    external_id: "1",
  });
  expect(opened).toMatchObject({ status: 201, body: { status: "in_progress", conclusion: null } });
  const [run] = repository.checkRuns;
  const output = { title: "2 problems", summary: "Two.", annotations: [NOTE] };
  await call("PATCH", `${RUNS}/${run?.id}`, { output });
  await call("PATCH", `${RUNS}/${run?.id}`, { conclusion: "failure", output });
  expect(repository.checkRuns).toMatchObject([
    {
      status: "completed",
      conclusion: "failure",
      externalId: "1",
      title: "2 problems",
      annotations: [{ startLine: 1 }, {}],
    },
  ]);
  expect((await call("GET", `/repos/acme/shop/commits/${pull.headSha}/check-runs`)).body).toMatchObject({
    total_count: 1,
  });
  expect((await call("GET", `${RUNS}/${run?.id}`)).body).toMatchObject({ output: { annotations_count: 2 } });
});

test.each([
  [
    "51 annotations",
    { output: { title: "t", summary: "s", annotations: Array.from({ length: 51 }, () => NOTE) } },
  ],
  ["a summary of 65,536 characters", { output: { title: "t", summary: "s".repeat(65_536) } }],
  [
    "four buttons",
    { actions: Array.from({ length: 4 }, () => ({ label: "l", description: "d", identifier: "i" })) },
  ],
  ["a long label", { actions: [{ label: "l".repeat(21), description: "d", identifier: "i" }] }],
  [
    "columns over several lines",
    { output: { title: "t", summary: "s", annotations: [{ ...NOTE, end_line: 2, start_column: 1 }] } },
  ],
  [
    "an end before the start",
    { output: { title: "t", summary: "s", annotations: [{ ...NOTE, start_line: 2 }] } },
  ],
  ["no conclusion when completed", { status: "completed" }],
  ["an unknown commit", { head_sha: "0".repeat(40) }],
])("refuses %s", async (_, wrong) => {
  const { github, repository, pull } = await scene();
  const call = await client(github);
  expect((await call("POST", RUNS, { name: "Rubric", head_sha: pull.headSha, ...wrong })).status).toBe(422);
  expect(repository.checkRuns).toEqual([]);
  expect(violationsOf(github)).toHaveLength(1);
});

test("of several runs of one name, the newest is listed unless all are asked for", async () => {
  const { github, pull } = await scene();
  const call = await client(github);
  for (const external_id of ["1", "2"])
    await call("POST", RUNS, { name: "Rubric", head_sha: pull.headSha, external_id });
  const list = async (query: string) =>
    (await call("GET", `/repos/acme/shop/commits/${pull.headSha}/check-runs${query}`)).body;
  expect(await list("?check_name=Rubric")).toMatchObject({ check_runs: [{ external_id: "2" }] });
  expect(await list("?filter=all")).toMatchObject({ check_runs: [{}, {}] });
});
