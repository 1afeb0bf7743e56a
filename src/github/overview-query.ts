import { CONFIG_PATH, MISNAMED } from "../review/config.ts";
import { EARLIER_HEADS, UNFINISHED } from "./earlier-heads.ts";
import { OWN_COMMITS } from "./merge-base.ts";
import { THREAD_FIELDS, THREADS } from "./threads-query.ts";
import { DEPTH, FILE, PATHS, TEXTS } from "./tree-entry.ts";

/** Where agent files lie in most repositories: what the first request asks for, by the name of its answer. */
const FILES = [
  "AGENTS.md",
  "CLAUDE.md",
  ".claude/CLAUDE.md",
  ".github/copilot-instructions.md",
  ".cursorrules",
  "GEMINI.md",
];
const FOLDERS = [
  ".claude/agents",
  ".claude/rules",
  ".github/agents",
  ".github/instructions",
  ".cursor/rules",
];
/** Skills bring files of all kinds along, so their texts are asked for one by one. */
export const SKILLS = ".claude/skills";

/** By path, the fragments that say what to tell of it: a folder may be a link, which is a file. */
const ROOT_PLACES: ReadonlyMap<string, string> = new Map([
  [CONFIG_PATH, "...File"],
  ...MISNAMED.map((path) => [path, "oid"] as const),
  ...FILES.map((path) => [path, "...File"] as const),
  ...FOLDERS.map((path) => [path, "...File ...Texts"] as const),
  [SKILLS, "...File ...Paths"],
]);

/** Paths that the first request asks for, with their names in its answer. */
export const ASKED: readonly { readonly path: string; readonly alias: string }[] = [
  ...ROOT_PLACES.keys(),
].map((path, index) => ({ path, alias: `at${index}` }));

/** Does the first answer tell of the files that a pattern names? */
export function isAskedFirst(glob: string): boolean {
  const isInside = (folder: string) =>
    glob.startsWith(`${folder}/`) && glob.slice(folder.length + 1).split("/").length <= DEPTH;
  return FILES.includes(glob) || FOLDERS.some(isInside) || (isInside(SKILLS) && glob.endsWith("/SKILL.md"));
}

/** What is asked of a commit that checklists and configuration come from. */
const PLACE_FIELDS = ASKED.map(
  ({ path, alias }) =>
    `${alias}: file(path: ${JSON.stringify(path)}) { mode oid object { ${ROOT_PLACES.get(path)} } }`,
).join("\n            ");

/** Our latest check run of a name on a commit. */
const CHECK_FIELDS = `
            checkSuites(first: 1, filterBy: { appId: $app, checkName: $check }) {
              nodes {
                checkRuns(first: 1, filterBy: { checkName: $check, checkType: LATEST }) {
                  nodes { databaseId externalId status conclusion title text }
                }
              }
            }`;

/** The configuration that an owner has for all repositories without one of their own. */
const ORGANISATION = `organisation: repository(owner: $owner, name: ".github") {
    nameWithOwner
    isPrivate
    object(expression: "HEAD:${CONFIG_PATH}") { ...File }
  }`;

/** The first thing asked about a pull request, and the only one that is asked of the base side. */
export const OVERVIEW = `
query Overview($owner: String!, $repo: String!, $number: Int!, $app: Int, $check: String!) {
  ${ORGANISATION}
  repository(owner: $owner, name: $repo) {
    url
    isPrivate
    pullRequest(number: $number) {
      state
      isDraft
      isCrossRepository
      author { login }
      labels(first: 100) { nodes { name } }
      changedFiles
      headRefOid
      baseRefOid
      headRepository { name owner { login } }
      baseRef {
        target {
          ... on Commit {
            oid
            ${PLACE_FIELDS}
          }
        }
      }
      commits(last: 1) {
        nodes {
          commit {${CHECK_FIELDS}
          }
        }
      }${OWN_COMMITS}${EARLIER_HEADS}
      ${THREADS}
    }
  }
}
${FILE}
${TEXTS}
${PATHS}${UNFINISHED}
${THREAD_FIELDS}`;

/** The same of a commit that no pull request is needed for. */
export const COMMIT = `
query Commit($owner: String!, $repo: String!, $at: String!, $app: Int, $check: String!) {
  ${ORGANISATION}
  repository(owner: $owner, name: $repo) {
    url
    isPrivate
    object(expression: $at) {
      ... on Commit {
            oid${CHECK_FIELDS}
            ${PLACE_FIELDS}
      }
    }
  }
}
${FILE}
${TEXTS}
${PATHS}`;
