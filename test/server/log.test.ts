import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createLog } from "../../src/server/log.ts";

const PRIVATE = "text of a private pull request";

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = "";
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  write(createLog("trace", destination));
  return text;
}

describe("the log", () => {
  it.each<[string, (log: ReturnType<typeof createLog>) => void]>([
    ["an event", (log) => log.debug({ event: { payload: PRIVATE } }, "Webhook received")],
    [
      "the body of a request",
      (log) => log.debug({ body: PRIVATE, comments: [PRIVATE] }, "GitHub request: POST /"),
    ],
    ["headers", (log) => log.info({ headers: { authorization: `token ${PRIVATE}` } }, "sent")],
    [
      "an error's event",
      (log) => log.error(Object.assign(new Error("failed"), { event: { payload: PRIVATE } })),
    ],
    [
      "an error's request and response",
      (log) =>
        log.error(
          Object.assign(new Error("failed"), {
            status: 422,
            request: { body: PRIVATE, headers: { authorization: PRIVATE } },
            response: { data: PRIVATE },
          }),
          "refused",
        ),
    ],
    [
      "what the errors of an aggregate carry",
      (log) =>
        log.error(
          Object.assign(new AggregateError([Object.assign(new Error("inner"), { data: PRIVATE })], "outer"), {
            event: PRIVATE,
          }),
        ),
    ],
    ["an error's cause", (log) => log.error({ err: new Error("failed", { cause: PRIVATE }) })],
    ["something thrown that is no error", (log) => log.error({ err: { secret: PRIVATE } }, "odd")],
  ])("leaves out %s", (_what, write) => {
    const line = logged(write);
    expect(line).not.toBe("");
    expect(line).not.toContain(PRIVATE);
  });

  it.each(["pullRequest", "subject", "verdict", "conclusion", "declined", "reason", "delayMs"])(
    "has what became of a job: %s",
    (fact) => expect(logged((log) => log.info({ [fact]: "this" }, "done"))).toContain(`"${fact}":"this"`),
  );

  it("has an error once that is handed over again alone or in a bundle, and what is new each time", () => {
    const [one, two] = [new Error("one"), new Error("two")];
    const lines = logged((log) => {
      log.child({ name: "a library" }).error(one);
      log.error(one);
      log.error(new AggregateError([one], "one"));
      log.error(new AggregateError([one, two], "one and two"));
      log.error(two);
      log.error(one, "with a word");
      log.error({ err: one }, "gave up");
      log.error(new AggregateError([], "nothing in it"));
      log.error(new AggregateError(["text"], "text in it"));
    });
    const said = lines
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(said).toMatchObject(
      ["one", "one and two", "with a word", "gave up", "nothing in it", "text in it"].map((msg) => ({ msg })),
    );
  });

  it("keeps what happened to which pull request, and why", () => {
    const facts = {
      pullRequest: "acme/shop#1",
      verdict: "failure",
      delayMs: 10,
      err: new TypeError("x is undefined"),
    };
    expect(JSON.parse(logged((log) => log.error(facts, "gave up")))).toMatchObject({
      level: "error",
      msg: "gave up",
      pullRequest: "acme/shop#1",
      verdict: "failure",
      delayMs: 10,
      err: { type: "TypeError", message: "x is undefined", stack: expect.stringContaining("log.test.ts") },
    });
  });
});
