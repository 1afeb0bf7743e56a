import { spawn } from "node:child_process";

export interface GitObject {
  readonly oid: string;
  readonly type: "blob" | "tree" | "commit" | "tag";
  readonly content: Buffer;
}

/** Objects by name, read through one long-lived `git cat-file --batch`. */
export interface ObjectReader {
  read(name: string): Promise<GitObject | undefined>;
  /** Nothing is read from then on. */
  close(): Promise<void>;
}

interface Waiting {
  readonly found: (object: GitObject | undefined) => void;
  readonly failed: (reason: Error) => void;
}

/** One run of the program, with the questions it has not answered yet. */
interface Running {
  ask(name: string): Promise<GitObject | undefined>;
  end(): Promise<void>;
}

export function readObjects(gitDir: string, env: NodeJS.ProcessEnv): ObjectReader {
  let running: Running | undefined;
  let isClosed = false;
  return {
    async read(name) {
      if (isClosed) throw new Error(`Nothing is read from ${gitDir} any more.`);
      if (/[\n\r]/.test(name)) return undefined;
      running ??= start(gitDir, env, () => {
        running = undefined;
      });
      return running.ask(name);
    },
    async close() {
      isClosed = true;
      await running?.end();
    },
  };
}

/** `ended` is told once it takes no more questions; those that are open fail then. */
function start(gitDir: string, env: NodeJS.ProcessEnv, ended: () => void): Running {
  const child = spawn("git", ["-C", gitDir, "cat-file", "--batch"], { env });
  const closed = new Promise((resolve) => child.once("close", resolve));
  let pending: Buffer = Buffer.alloc(0);
  let isOver = false;
  const waiting: Waiting[] = [];
  const stop = (why: string) => {
    if (!isOver) ended();
    isOver = true;
    for (const { failed } of waiting.splice(0)) failed(new Error(`git cat-file ended in ${gitDir}${why}`));
  };
  child.stdout.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (let answer = take(pending); answer !== undefined; answer = take(pending)) {
      pending = answer.rest;
      waiting.shift()?.found(answer.object);
    }
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.on("close", () => stop(`: ${said.trim()}`));
  child.on("error", ({ message }) => stop(`: ${message}`));
  // A question that comes too late is answered by `close`.
  child.stdin.on("error", () => undefined);
  return {
    ask(name) {
      child.stdin.write(`${name}\n`);
      return new Promise((found, failed) => waiting.push({ found, failed }));
    },
    async end() {
      if (!isOver) ended();
      isOver = true;
      child.stdin.end();
      await closed;
    },
  };
}

/** The first whole answer in the output read so far. */
function take(output: Buffer): { object: GitObject | undefined; rest: Buffer } | undefined {
  const newline = output.indexOf(10);
  if (newline === -1) return undefined;
  const header = output.toString("utf8", 0, newline);
  const [, oid, type, size] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header) ?? [];
  if (oid === undefined || !isType(type)) return { object: undefined, rest: output.subarray(newline + 1) };
  const end = newline + 1 + Number(size);
  if (output.length < end + 1) return undefined;
  return {
    object: { oid, type, content: output.subarray(newline + 1, end) },
    rest: output.subarray(end + 1),
  };
}

function isType(type: string | undefined): type is GitObject["type"] {
  return type === "blob" || type === "tree" || type === "commit" || type === "tag";
}
