import { expect, it } from "vitest";
import { z } from "zod";
import { readObjects } from "../../src/github/blobs.ts";
import { watchOver } from "../../src/github/standing.ts";
import { api, connection, HEAD, NAME } from "./api.ts";

const asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
const BLOBS = Array.from({ length: 5 }, (_, index) => ({ oid: String(index).repeat(40) }));

it("asks for half of what is too much at once, until GitHub gives it", async () => {
  const sizes: number[] = [];
  api()
    .post("/graphql")
    .times(5)
    .reply((_uri, body) => {
      const { variables } = asked.parse(body);
      const oids = Object.entries(variables).filter(([name]) => name.startsWith("o") && name !== "owner");
      sizes.push(oids.length);
      if (oids.length > 2)
        return [200, { errors: [{ type: "RESOURCE_LIMITS_EXCEEDED", message: "Too much" }] }];
      const texts = oids.map(([name, oid]) => [
        name.replace("o", "b"),
        { text: String(oid)[0], isBinary: false, isTruncated: false, byteSize: 1 },
      ]);
      return [200, { data: { repository: Object.fromEntries(texts) } }];
    });
  const { texts } = await readObjects(connection(), NAME, { blobs: BLOBS, places: [] });
  expect(sizes).toEqual([5, 3, 2, 1, 2]);
  expect([...texts].map(([oid]) => oid)).toEqual(BLOBS.map(({ oid }) => oid));
});

it("gives up where even one is too much", async () => {
  const message = "Something went wrong while executing your query. This may be the result of a timeout";
  api()
    .post("/graphql")
    .reply(200, { errors: [{ message }] });
  const one = { blobs: BLOBS.slice(0, 1), places: [] };
  await expect(readObjects(connection(), NAME, one)).rejects.toMatchObject({ isFinal: false });
});

it("hears along with the texts how the pull request stands", async () => {
  const pulse = { state: "OPEN", headRefOid: "c".repeat(40) };
  api()
    .post("/graphql", /pulse: pullRequest/)
    .reply(200, {
      data: { repository: { pulse, b0: { text: "x", isBinary: false, isTruncated: false, byteSize: 1 } } },
    });
  const known = connection();
  const watch = watchOver(known, NAME, { head: HEAD });
  await watch.confirm();
  const { texts } = await readObjects(known, NAME, { blobs: BLOBS.slice(0, 1), places: [] });
  expect([...texts.values()]).toEqual([{ text: "x" }]);
  await expect(watch.confirm()).rejects.toThrow("superseded");
});
