import { expect, it } from "vitest";
import { unfinishedCheck } from "../../src/github/unfinished-check.ts";
import { api, connection, HEAD, NAME } from "./api.ts";

it("a check run in progress is found behind a hundred of another pull request with the same head", async () => {
  const run = (id: number, external_id: string, status: string) => ({
    id,
    external_id,
    name: "Rubric",
    status,
  });
  const page = (number: number) => ({
    app_id: 77,
    check_name: "Rubric",
    filter: "all",
    per_page: 100,
    page: number,
  });
  const others = Array.from({ length: 100 }, (_, index) => run(500 + index, "8", "completed"));
  api()
    .get(`/repos/acme/shop/commits/${HEAD}/check-runs`)
    .query(page(1))
    .reply(200, { total_count: 102, check_runs: others })
    .get(`/repos/acme/shop/commits/${HEAD}/check-runs`)
    .query(page(2))
    .reply(200, { total_count: 102, check_runs: [run(3, "7", "in_progress"), run(4, "7", "in_progress")] });
  const whose = { connection: connection(), name: NAME, app: 77, checkName: "Rubric" };
  expect(await unfinishedCheck(whose, HEAD)).toBe(4);
});
