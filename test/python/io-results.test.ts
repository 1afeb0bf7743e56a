import { expect, test } from "vitest";
import { callOf, fileOf } from "./asking.ts";

const HEAD = `
from pathlib import Path
import aiohttp, httpx, requests
from requests.sessions import Session

FOLDER = Path("data")
`;

/** What is known of the owner of `….probe()`. */
function ownerOf(text: string): string | undefined {
  const file = fileOf(`${HEAD}${text}\n`);
  return file.calls().find(({ method }) => method === "probe")?.ownerClass;
}

test.each([
  ['Path("a").probe()', "pathlib.Path"],
  ['(Path("a") / "b" / "c").probe()', "pathlib.Path"],
  ["(FOLDER / name).probe()", "pathlib.Path"],
  ['FOLDER.joinpath("a").resolve().with_suffix(".txt").probe()', "pathlib.Path"],
  ["FOLDER.parent.probe()", "pathlib.Path"],
  ["Path.home().probe()", "pathlib.Path"],
  ["def f(path: Path | None):\n    path.absolute().probe()", "pathlib.Path"],
  ["FOLDER.name.probe()", undefined],
  ["FOLDER.exists().probe()", undefined],
  ["(total / 2).probe()", undefined],
  ['("a" / FOLDER).probe()', undefined],
  ["Session().probe()", "requests.Session"],
  ["with requests.session() as s:\n    s.probe()", "requests.Session"],
  ["with httpx.Client() as c:\n    c.probe()", "httpx.Client"],
  ["async def f():\n    async with httpx.AsyncClient() as c:\n        c.probe()", "httpx.AsyncClient"],
  [
    "async def f():\n    async with aiohttp.ClientSession() as c:\n        c.probe()",
    "aiohttp.ClientSession",
  ],
  ["with requests.get(url) as r:\n    r.probe()", undefined],
])("%s works on %s", (text, owner) => {
  expect(ownerOf(text)).toBe(owner);
});

test("requests is known by the names of its modules, too", () => {
  const file = fileOf("from requests.api import get\nget(url)\n");
  expect(callOf(file, "get").name).toBe("requests.get");
});
