import { describe, expect, it } from "vitest";
import { readCommand } from "../../src/github/command.ts";
import { cost } from "../growth.ts";

describe("/recheck", () => {
  it.each([
    "/recheck",
    " /recheck ",
    "   /recheck",
    "/RECHECK now",
    "/recheck allow me",
    "Thanks!\r\n\r\n/recheck\r\n",
    "Thanks!\n\t/ReCheck\tplease",
    "```\n~~~\n```\n/recheck",
    "````\n```\n````\n/recheck",
    "```\n<!--\n```\n/recheck",
    "> quoted\n\n/recheck",
    "1. done\n2. done as well\n\n/recheck",
    "- done\n/recheck",
    "<!--\n-->\n/recheck",
    "<!-- never closed in its line\n-->\n\n/recheck",
    "`a` tick ` and\n/recheck",
    "a <!-- is no comment\n/recheck",
    "[a]: https://example.com\n/recheck",
  ])("is read from %j", (body) => {
    expect(readCommand(body)).toEqual({ kind: "recheck" });
  });

  it.each(["/recheck all", "/Recheck  ALL", "/recheck all, please", "Hm.\n/recheck all\n"])(
    "of whole files is read from %j",
    (body) => {
      expect(readCommand(body)).toEqual({ kind: "recheck", scope: "files" });
    },
  );
});

describe("/explain", () => {
  it.each([
    "/explain async/blocking-call",
    "/explain `async/blocking-call`, please",
    "What?\n/EXPLAIN async/blocking-call.",
  ])("is read from %j", (body) => {
    expect(readCommand(body)).toEqual({ kind: "explain", rule: "async/blocking-call" });
  });

  it("is read without a rule", () => {
    expect(readCommand("/explain")).toEqual({ kind: "explain", rule: "" });
  });
});

describe("/dismiss", () => {
  it("is read with its reason, as it is written", () => {
    const body = "/Dismiss   the `id` is *checked* before, see #12  \n\nThanks!";
    expect(readCommand(body)).toEqual({
      kind: "dismiss",
      reason: "the `id` is *checked* before, see #12",
    });
  });

  it("is read without a reason", () => {
    expect(readCommand("/dismiss")).toEqual({ kind: "dismiss", reason: "" });
  });
});

describe("no command", () => {
  it.each([
    "",
    "> /recheck",
    ">/recheck",
    "> quoted\n/recheck",
    "> > deeper\n> /recheck",
    "see /recheck",
    "/rechecked",
    "/recheck-all",
    "/recheck/all",
    "`/recheck`",
    "# /recheck",
    "- /recheck",
    "1. /recheck",
    "    /recheck",
    "\t/recheck",
    "Text.\n\n    /recheck",
    "- a list\n\n      /recheck",
    "~~~\n/recheck\n~~~",
    "```\n/recheck",
    "```\n~~~\n/recheck\n```",
    "````\n```\n/recheck\n```\n````",
    "```\n```js\n/recheck\n```",
    "~~~ python\n/recheck\n~~~",
    "- item\n  ```\n  /recheck\n  ```",
    "> ```\n> /recheck\n> ```",
    "`code that\n/recheck\nends here`",
    "<!--\n/recheck\n-->",
    "<!-- a -->\n<!--\n/recheck",
    "text <!--\n/recheck\n-->",
    "| a |\n| - |\n/recheck",
    "<pre>\n/recheck\n</pre>",
  ])("is read from %j", (body) => {
    expect(readCommand(body)).toBeUndefined();
  });
});

describe("a hostile comment", () => {
  const size = 65_000;
  it.each([
    "- a\n",
    "> ",
    "`",
    "` a `` b ",
    "<!-- ",
    "*\n",
    "[a]: b\n",
    "# \n",
    "|a|b\n|-|-\n",
    "- > ",
    " \n",
  ])("full of %j is read within a moment", (piece) => {
    const body = `${piece.repeat(Math.ceil(size / piece.length)).slice(0, size)}\n\n/recheck`;
    expect(cost(() => readCommand(body))).toBeLessThan(3000);
  });
});

it("the first of several counts", () => {
  expect(readCommand("/explain a/b\n/recheck")).toEqual({ kind: "explain", rule: "a/b" });
});
