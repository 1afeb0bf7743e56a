import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Faultable } from "../../simulator/faults.ts";
import { client, scene } from "./world.ts";

const REVIEW = { event: "COMMENT", body: "Review", comments: [{ path: "app.py", line: 10, body: "Hm" }] };
const REVIEWS = "/repos/acme/shop/pulls/1/reviews";

test.each([401, 403, 404, 422, 429, 500, 502] as const)(
  "a scripted %d comes once and changes nothing",
  async (status) => {
    const { github, pull } = await scene();
    const call = await client(github);
    github.fail({ match: "pulls/create-review", with: status });
    expect((await call("POST", REVIEWS, REVIEW)).status).toBe(status);
    expect(pull.reviews).toEqual([]);
    expect((await call("POST", REVIEWS, REVIEW)).status).toBe(200);
  },
);

test("faults count the requests for themselves, also those that met another one", async () => {
  const { github } = await scene();
  const call = await client(github);
  github.fail({ match: "pulls/create-review", nth: 2, with: 502 });
  github.fail({ match: "pulls/create-review", nth: 3, with: 403, times: 2 });
  const answers: number[] = [];
  for (let times = 0; times < 5; times += 1) answers.push((await call("POST", REVIEWS, REVIEW)).status);
  expect(answers).toEqual([200, 502, 403, 403, 200]);
});

test("500-but-created has done the work", async () => {
  const { github, pull } = await scene();
  const call = await client(github);
  github.fail({ match: "pulls/create-review", with: "500-but-created" });
  expect((await call("POST", REVIEWS, REVIEW)).status).toBe(500);
  expect(pull.threads).toHaveLength(1);
});

const FILES = "/repos/acme/shop/pulls/1/files";
const isListing = ({ method, path }: Faultable) => method === "GET" && path === FILES;

test("the secondary limit: 422 with its code, 403 and 429 with Retry-After", async () => {
  const { github } = await scene();
  const call = await client(github);
  github.fail({ match: "pulls/create-review", with: "abuse" });
  expect((await call("POST", REVIEWS, REVIEW)).body).toMatchObject({ errors: [{ code: "abuse" }] });
  for (const status of [403, 429] as const) {
    github.fail({ match: isListing, with: status, retryAfter: 7 });
    const answer = await call("GET", FILES);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([status, "7"]);
  }
});

test("a reset breaks the connection, a hang answers nothing", async () => {
  const { github } = await scene();
  const call = await client(github);
  github.fail({ match: "pulls/list-files", with: "reset" });
  await expect(call("GET", FILES)).rejects.toThrow();
  github.fail({ match: "pulls/list-files", with: "hang" });
  const hanging = call("GET", FILES).then(
    () => "answered",
    () => "broken",
  );
  expect(await Promise.race([hanging, sleep(200, "silent")])).toBe("silent");
  await github.settle(50);
  await github.close();
  expect(await hanging).toBe("broken");
  expect(github.requests.slice(-2).map(({ status }) => status)).toEqual([0, 0]);
});

test("what was awaited in vain is told with the requests so far", async () => {
  const { github } = await scene();
  const call = await client(github);
  await call("GET", FILES);
  await expect(github.until("a wonder", () => false, 30)).rejects.toThrow(
    /a wonder.*200 GET \/repos\/acme\/shop\/pulls\/1\/files \(pulls\/list-files\)/s,
  );
});
