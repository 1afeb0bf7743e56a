import { CONFIG_PATH, MISNAMED } from "../review/config.ts";
import type { ConfigFile } from "../review/host.ts";
import { type AgentFile, filesIn, textIn } from "./agent-file.ts";
import { configText } from "./config-text.ts";
import type { OrganisationAnswer, PullRequestAnswer } from "./overview-answer.ts";
import { ASKED, SKILLS } from "./overview-query.ts";
import { isSecretIn } from "./privacy.ts";

type BaseTarget = NonNullable<NonNullable<PullRequestAnswer["baseRef"]>["target"]>;

interface BaseGuidance {
  /** The repository's own, or else the one that its owner has for all. */
  readonly config: ConfigFile | undefined;
  readonly organisationConfig: ConfigFile | undefined;
  readonly agentFiles: readonly AgentFile[];
  /** Where a configuration lies that is not read; none if one is. */
  readonly misnamed: readonly string[];
}

/** Configuration and agent files as the first answer has them. A private owner's configuration is not for public repositories. */
export function guidanceIn(
  repository: Parameters<typeof isSecretIn>[0],
  target: BaseTarget,
  organisation: OrganisationAnswer,
): BaseGuidance {
  const files = ASKED.flatMap(({ path, alias }) => filesIn(path, target[alias] ?? {}));
  const config = files.find(({ path }) => path === CONFIG_PATH);
  const isHidden = organisation != null && isSecretIn(repository, organisation);
  const organisationConfig = isHidden ? undefined : organisationConfigOf(organisation);
  return {
    config:
      config === undefined
        ? organisationConfig
        : { path: CONFIG_PATH, text: configText(textIn(config.content)) },
    organisationConfig,
    agentFiles: files.filter((file) => file !== config && !MISNAMED.includes(file.path) && !isInSkill(file)),
    misnamed: config === undefined ? MISNAMED.filter((path) => files.some((file) => file.path === path)) : [],
  };
}

function organisationConfigOf(answer: OrganisationAnswer): ConfigFile | undefined {
  if (answer?.object == null) return undefined;
  const [owner = "", repo = ""] = answer.nameWithOwner.split("/");
  const path = `${answer.nameWithOwner}:${CONFIG_PATH}`;
  return { path, text: configText(answer.object.text), repository: { owner, repo } };
}

/** What a skill brings along may lie as deep as it likes. */
function isInSkill({ path }: AgentFile): boolean {
  return path.startsWith(`${SKILLS}/`) && path.endsWith("/");
}
