import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ExitCode, Session } from "../../src/cli/session.ts";
import { PLAIN } from "../../src/report/terminal.ts";
import { ENVIRONMENT } from "../local/repository.ts";

export const CLI = fileURLToPath(new URL("../../dist/src/cli.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in a folder, as somebody's shell does. */
export function rubric(folder: string, ...args: readonly string[]): Ended {
  return rubricWith({}, folder, ...args);
}

export function rubricWith(
  options: { readonly through?: readonly string[]; readonly env?: Readonly<Record<string, string>> },
  folder: string,
  ...args: readonly string[]
): Ended {
  const { env = {}, through = [] } = options;
  const [command = "", ...rest] = [...through, process.execPath, CLI, ...args];
  const ended = spawnSync(command, rest, {
    cwd: folder,
    env: { ...ENVIRONMENT, ...env },
    encoding: "utf8",
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

/** A session in this process: as `rubric`, without the time that a process takes to start. */
export async function ended(
  folder: string,
  command: (session: Session) => Promise<ExitCode>,
): Promise<Ended> {
  let [out, err] = ["", ""];
  const code = await command({
    folder,
    environment: ENVIRONMENT,
    paint: PLAIN,
    print: (text) => {
      out += text;
    },
    warn: (sentence) => {
      err += `rubric: ${sentence}\n`;
    },
  });
  return { code, out, err };
}
