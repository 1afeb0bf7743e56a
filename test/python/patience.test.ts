import { expect, test } from "vitest";
import { patienceOf } from "../../src/python/patience.ts";
import { fileOf } from "./asking.ts";

const HEAD = "import aiohttp, httpx, requests, urllib.request\n";

function patience(text: string) {
  const call = fileOf(`${HEAD}${text}\n`).calls().at(-1);
  return call && patienceOf(call);
}

test.each([
  ["requests.get(url)", "by default"],
  ["requests.get(url, timeout=None)", "asked for"],
  ["def f(s: requests.Session): s.post(url)", "by default"],
  ["urllib.request.urlopen(url)", "by default"],
  ["urllib.request.urlopen(url, None, None)", "asked for"],
  ["httpx.AsyncClient(timeout=None)", "asked for"],
  ["def f(c: httpx.Client): c.send(x, timeout=None)", "asked for"],
  ["httpx.Timeout(None)", "asked for"],
  ["httpx.Timeout(timeout=None)", "asked for"],
  ["aiohttp.ClientTimeout(total=None)", "asked for"],
  ["requests.get(url, timeout=5)", undefined],
  ["requests.get(url, **options)", undefined],
  ["urllib.request.urlopen(url, None, 5)", undefined],
  ["httpx.get(url)", undefined],
  ["httpx.AsyncClient(app=app, timeout=None)", undefined],
  ["httpx.Timeout(None, connect=5)", undefined],
  ["aiohttp.ClientTimeout(total=None, connect=5)", undefined],
  ["def f(c: httpx.Client): c.stream('GET', url, timeout=None)", undefined],
  ["def f(c): c.get(url, timeout=None)", undefined],
])("%s waits for ever: %s", (text, expected) => {
  expect(patience(text)).toBe(expected);
});
