import { spawn } from "node:child_process";
import { once } from "node:events";
import { ENVIRONMENT } from "../local/repository.ts";
import { CLI, type Ended } from "./run.ts";

/** Runs `rubric review` as it is built, while this process answers as GitHub. */
export async function review(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, "review", ...args], { env: { ...ENVIRONMENT, ...env } });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const [code] = await once(child, "close");
  return { code: typeof code === "number" ? code : null, out, err };
}
