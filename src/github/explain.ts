import { readFileSync } from "node:fs";
import type { ChecklistSource } from "../checklist/checklist.ts";
import type { Explanation } from "../report/explanation.ts";
import { isPython } from "../review/change.ts";
import type { Compiler } from "../review/compiling.ts";
import { readConfiguration } from "../review/config-chain.ts";
import { levelOf } from "../review/config-rules.ts";
import type { Config } from "../review/config-schema.ts";
import { type Asker, SEVERITIES } from "../review/finding.ts";
import { concerning, guide } from "../review/guided.ts";
import type { KnownRule } from "../review/known-rules.ts";
import { UNUSED_PERMISSION } from "../review/unused-permission.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import type { Severity } from "../rules/rule.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { configSource } from "./extended-config.ts";
import { guidanceReader } from "./guidance.ts";
import type { Overview } from "./overview.ts";
import { sourcesOf } from "./sources.ts";
import { revisionsAround } from "./surroundings.ts";
import { objectsOf } from "./texts.ts";

/** What a rule is, and who asks for it in one file of a pull request, or in any that it changes. */
export async function explainRule(
  connection: Connection,
  name: PullRequestName,
  overview: Overview,
  { known, path, compiler, bundled }: Question,
): Promise<Explanation> {
  const { name: rule, summary, isChecked } = known;
  const described = { rule, summary, page: readFileSync(known.page, "utf8"), isChecked };
  const reading = await readConfiguration(configSource(connection, name, overview), REQUIREMENTS);
  if ("problems" in reading) {
    const unknown = "The configuration can't be read, so nobody can say what is asked for here.";
    return { ...described, severity: undefined, isOff: false, items: [], unknown };
  }
  const { config } = reading;
  const { pages } = config;
  const level = levelOf(rule, config.rules);
  if (rule === UNUSED_PERMISSION) {
    const severity = level === "off" ? undefined : (level ?? known.severity);
    const unknown = "No checklist asks for it: it comes with every review.";
    const off = { severity, isOff: level === "off", items: [] };
    return { ...described, ...off, pages, ...(level !== "off" && { unknown }) };
  }
  const asks = await asksFor(rule, { connection, name, overview, config, path, compiler, bundled });
  const severity = level === "off" ? undefined : (level ?? highest(asks.map((ask) => ask.severity)));
  return { ...described, severity, isOff: level === "off", items: asks.map(({ asker }) => asker), pages };
}

export interface Question {
  readonly known: KnownRule;
  /** Undefined: anywhere in what the pull request changes. */
  readonly path: string | undefined;
  readonly compiler: Compiler;
  readonly bundled: readonly ChecklistSource[];
}

interface Looking extends Omit<Question, "known"> {
  readonly connection: Connection;
  readonly name: PullRequestName;
  readonly overview: Overview;
  readonly config: Config;
}

interface Ask {
  readonly asker: Asker;
  readonly severity: Severity;
}

/** The checklist lines that ask for a rule, whether the configuration turns it off or not. */
async function asksFor(
  rule: string,
  { connection, name, overview, config, path, compiler, bundled }: Looking,
): Promise<readonly Ask[]> {
  const sources = sourcesOf(connection, name, overview);
  const paths = path === undefined ? await changedPython(sources) : [path];
  const { revisions, unseen } = revisionsAround(overview.base, paths);
  const names = revisions.map((revision) => ({ revision, fragment: "Names" as const }));
  const { places } = await objectsOf(connection, name, overview, { blobs: [], places: names });
  const surroundings = { tree: sources.tree, gone: [], unseen, folders: places };
  const guidance = guidanceReader(connection, name, overview, async () => surroundings);
  // A pull request without any Python: then of the whole repository.
  const near = paths.length === 0 ? undefined : paths;
  const guided = await guide({ host: { guidance }, config, bundled, compiler, near });
  const checklists = near === undefined ? guided.checklists : concerning(guided.checklists, near);
  return checklists.flatMap(({ path: file, bundled: isBundled, items }) =>
    items.flatMap(({ line, text, bindings }) => {
      const binding = bindings.find((it) => it.rule === rule);
      const asker = { file, line, text, bundled: isBundled };
      return binding === undefined ? [] : [{ asker, severity: binding.severity }];
    }),
  );
}

function highest(severities: readonly Severity[]): Severity | undefined {
  return severities.toSorted((a, b) => SEVERITIES.indexOf(b) - SEVERITIES.indexOf(a))[0];
}

async function changedPython(sources: ReturnType<typeof sourcesOf>): Promise<readonly string[]> {
  const { files } = await sources.listing();
  return files.map(({ path }) => path).filter(isPython);
}
