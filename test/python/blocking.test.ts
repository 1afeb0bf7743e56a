import { expect, test } from "vitest";
import { blockingCall } from "../../src/python/blocking.ts";
import { fileOf } from "./asking.ts";

const HEAD = "import httpx, io, os, requests, shutil, subprocess, time\nfrom pathlib import Path\n";

/** What is known of the last call of a text. */
function blocking(text: string) {
  const call = fileOf(`${HEAD}${text}\n`).calls().at(-1);
  return call && blockingCall(call);
}

test.each([
  ["time.sleep(1)", "pause", "time.sleep"],
  ["input()", "question", "input"],
  ["requests.patch(url)", "request", "requests.patch"],
  ["httpx.stream('GET', url)", "request", "httpx.stream"],
  ["def f(c: httpx.Client): c.send(x)", "request", "httpx.Client.send"],
  ["subprocess.check_output(x)", "process", "subprocess.check_output"],
  ["subprocess.Popen(x)", "start", "subprocess.Popen"],
  ["os.popen(x)", "start", "os.popen"],
  ["import redis\ndef f(r: redis.Redis): r.get(x)", "service", "r.get"],
  ["from stripe import Refund\nRefund.create()", "service", "stripe.Refund.create"],
  ["import boto3\ns = boto3.client('s3')\ns.get_object()", "service", "s.get_object"],
  ["os.waitpid(1, 0)", "process", "os.waitpid"],
  ["open(path)", "file", "open"],
  ["io.open('/tmp/proc/a')", "file", "io.open"],
  ["def f(p: Path): p.write_text(x)", "file", "Path.write_text"],
  ["shutil.make_archive(x)", "file", "shutil.make_archive"],
])("%s is a %s", (text, kind, name) => {
  expect(blocking(text)).toMatchObject({ kind, name });
});

test.each([
  "time.time()",
  "requests.Request('GET', url)",
  "httpx.AsyncClient()",
  "def f(c: httpx.AsyncClient): c.get(x)",
  "subprocess.list2cmdline(x)",
  "os.getcwd()",
  "open('/proc/meminfo')",
  "open(file='/dev/null')",
  "def f(p: Path): p.exists()",
  "def f(p): p.read_text()",
  "shutil.which('git')",
  "def open(): ...\nopen()",
  "def f(open): open()",
])("%s blocks nothing that is known", (text) => {
  expect(blocking(text)).toBeUndefined();
});
