import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

export interface GitObject {
  readonly oid: string;
  readonly type: "blob" | "tree" | "commit" | "tag";
  readonly content: Buffer;
}

/** Objects by name, read through one long-lived `git cat-file --batch`. */
export interface ObjectReader {
  read(name: string): Promise<GitObject | undefined>;
  close(): Promise<void>;
}

interface Waiting {
  readonly found: (object: GitObject | undefined) => void;
  readonly failed: (reason: Error) => void;
}

export function readObjects(gitDir: string, env: NodeJS.ProcessEnv): ObjectReader {
  let child: ChildProcessWithoutNullStreams | undefined;
  let pending: Buffer = Buffer.alloc(0);
  const waiting: Waiting[] = [];

  function start(): ChildProcessWithoutNullStreams {
    const started = spawn("git", ["-C", gitDir, "cat-file", "--batch"], { env });
    started.stdout.on("data", (chunk: Buffer) => {
      pending = Buffer.concat([pending, chunk]);
      for (let answer = take(pending); answer !== undefined; answer = take(pending)) {
        pending = answer.rest;
        waiting.shift()?.found(answer.object);
      }
    });
    started.on("close", () => {
      for (const { failed } of waiting.splice(0)) failed(new Error(`git cat-file ended in ${gitDir}`));
    });
    return started;
  }

  return {
    read(name) {
      if (/[\n\r]/.test(name)) return Promise.resolve(undefined);
      child ??= start();
      child.stdin.write(`${name}\n`);
      return new Promise((found, failed) => waiting.push({ found, failed }));
    },
    async close() {
      const ending = child;
      if (ending === undefined) return;
      child = undefined;
      const closed = new Promise((resolve) => ending.once("close", resolve));
      ending.stdin.end();
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
