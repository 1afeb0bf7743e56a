import { expect, it, test } from "vitest";
import { fileOf } from "./asking.ts";

const TYPING = "from typing import NamedTuple, Optional as Opt, Union\nimport typing as t\n";
const unions = (text: string) =>
  fileOf(TYPING + text)
    .unions()
    .map(({ style, members, isPlain }) => [style, members.map((one) => one.text).join(", "), isPlain]);

test.each([
  ["x: Opt[int]", [["optional", "int", true]]],
  ["x = t.Optional[a.B]", [["optional", "a.B", true]]],
  ["def f(*a: Union[int, None]) -> None: ...", [["union", "int, None", true]]],
  [
    "x: Opt[list[Opt[int]]]",
    [
      ["optional", "list[Opt[int]]", true],
      ["optional", "int", true],
    ],
  ],
  [
    "x: Opt[int | None]",
    [
      ["optional", "int | None", false],
      ["pipe", "int, None", true],
    ],
  ],
  ["x: Opt[None]", [["optional", "None", false]]],
  ["x: Opt[\n  int\n]", [["optional", "int", false]]],
  ["x = Opt[int].a", [["optional", "int", false]]],
  ["x = Union[int, str][1]", [["union", "int, str", false]]],
  ["x: Opt['A']", []],
  ["x: Opt[int, str]", []],
  ["x: Union[()]", []],
  ["x: Union[(int, 'A')]", []],
  ["x: Union[*Ts]", []],
  ["x: Opt[NamedTuple]", []],
  ["x: int | list[str] | None", [["pipe", "int, list[str], None", true]]],
  ["x: list[int] | None", [["pipe", "list[int], None", true]]],
  ["type A = None | int", [["pipe", "None, int", true]]],
  ["x: Callable[[int | None], str]", [["pipe", "int, None", true]]],
  ["x: int | str", []],
  ["x: int = a | None", []],
  ["x: Literal[1 + None]", []],
])("in %j are %j", (text, found) => {
  expect(unions(text)).toEqual(found);
});

it("are found in linear time", () => {
  const deep = `x: ${"None | ".repeat(3_000)}int`;
  expect(unions(deep)).toHaveLength(1);
});
