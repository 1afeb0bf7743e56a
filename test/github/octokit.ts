import { Octokit } from "@octokit/rest";
import type { Simulator } from "../../simulator/simulator.ts";
import { type Connection, connect } from "../../src/github/connection.ts";
import { tokenOf } from "../simulator/world.ts";
import { unpaced } from "./unpaced.ts";

export async function octokitOf(github: Simulator): Promise<Octokit> {
  return new Octokit({ auth: await tokenOf(github), baseUrl: github.url });
}

export async function connectionOf(github: Simulator): Promise<Connection> {
  const octokit = await octokitOf(github);
  return connect(octokit, { pace: unpaced, signal: new AbortController().signal });
}
