import { execFile } from "node:child_process";
import { accessSync } from "node:fs";
import { CannotRun } from "./cannot-run.ts";
import { failure } from "./source.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** One repository's `git`, with nothing in its configuration able to run a command. */
export interface Git {
  /** Absolute path of the working tree's top folder, without symbolic links. */
  readonly root: string;
  /** Standard output; a failing command throws `GitFailed`. */
  run(args: readonly string[], input?: string): Promise<Buffer>;
}

export class GitFailed extends Error {
  override readonly name = "GitFailed";
}

const OUTPUT_LIMIT = 256 * 1024 * 1024;

/** No file-system monitor, hook or pager may start, no path is a pattern, and nothing is written. */
const HARMLESS = [
  "--no-pager",
  "--no-optional-locks",
  "--literal-pathspecs",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.quotePath=off"].flatMap((it) => ["-c", it]),
];

export async function openGit(folder: string, environment: Environment): Promise<Git> {
  const env = {
    ...environment,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
  };
  const ask = (args: readonly string[]) => run(folder, env, args);
  const [top, filters] = await Promise.all([topFolder(ask, folder), filterSettings(ask)]);
  const safe = withSettings(env, filters);
  return { root: top, run: (args, input) => run(top, safe, args, input) };
}

type Ask = (args: readonly string[]) => Promise<Buffer>;

async function topFolder(ask: Ask, folder: string): Promise<string> {
  try {
    return (await ask(["rev-parse", "--show-toplevel"])).toString("utf8").replace(/\n$/, "");
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    if (error.message.includes("not a git repository")) {
      throw new CannotRun(
        `${folder} is not in a git repository; run rubric inside one, or \`git init\` first.`,
      );
    }
    throw new CannotRun(`git can't be used in ${folder}: ${error.message}`);
  }
}

/** Content filters are commands that git runs on files it compares. */
async function filterSettings(ask: Ask): Promise<string[]> {
  const names = await ask(["config", "--null", "--name-only", "--get-regexp", "^filter\\."]).catch(
    noneOnFailure,
  );
  return splitNull(names).filter((name) => /\.(?:clean|smudge|process|required)$/.test(name));
}

/** `git config` fails when nothing matches; a repository that can't be read at all is told by `topFolder`. */
function noneOnFailure(error: unknown): Buffer {
  if (error instanceof GitFailed) return Buffer.alloc(0);
  throw error;
}

function withSettings(env: Environment, names: readonly string[]): Environment {
  const first = Number(env["GIT_CONFIG_COUNT"] ?? 0);
  const settings = names.flatMap((name, index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, ""],
  ]);
  return { ...env, ...Object.fromEntries(settings), GIT_CONFIG_COUNT: String(first + names.length) };
}

function run(cwd: string, env: Environment, args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env, encoding: "buffer" as const, maxBuffer: OUTPUT_LIMIT, windowsHide: true };
    const child = execFile("git", [...HARMLESS, ...args], options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      reject(explain(error, stderr.toString("utf8"), args, cwd));
    });
    // A command that ends without reading its input is judged by its exit code.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}

function explain(error: Error & { code?: unknown }, stderr: string, args: readonly string[], cwd: string) {
  if (error.code === "ENOENT") return new CannotRun(whyNoGit(cwd));
  if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") {
    return new GitFailed(`\`git ${args[0]}\` gave more than ${OUTPUT_LIMIT / 1024 / 1024} MB`);
  }
  const said = stderr.trim().replace(/^fatal: /, "");
  return new GitFailed(said === "" ? `\`git ${args[0]}\` failed: ${error.message}` : said);
}

/** A program that is not there and a folder that is not there are one error. */
function whyNoGit(cwd: string): string {
  try {
    accessSync(cwd);
    return "git is not installed, or not on the PATH.";
  } catch (error) {
    return `The folder ${cwd} ${failure(error, cwd)}; change to another.`;
  }
}

/** The entries of a `-z` listing. */
export function splitNull(output: Buffer): string[] {
  const entries = output.toString("utf8").split("\0");
  entries.pop();
  return entries;
}
