/** A permission of the App's installation, as `app.yml` and GitHub's settings name it. */
export type Grant = `${Area}: ${"read" | "write"}`;
type Area = "checks" | "contents" | "issues" | "merge_queues" | "pull_requests";

const AREAS: readonly (readonly [RegExp, Area])[] = [
  [/\/check-(?:runs|suites)\b/, "checks"],
  [/\/pulls\b/, "pull_requests"],
  [/\/issues\b/, "issues"],
  [/\/(?:git|compare|contents|commits)\b/, "contents"],
];

/** What a request of the REST API needs. */
export function grantFor(method: string, url: string): Grant | undefined {
  const inRepository = /\/repos\/[^/]+\/[^/?]+(\/[^?]*)/.exec(url)?.[1] ?? "";
  const [, area] = AREAS.find(([pattern]) => pattern.test(inRepository)) ?? [];
  if (area === undefined || method.toUpperCase() === "GET") return area && `${area}: read`;
  // The conversation of a pull request is written to by whoever may write to pull requests.
  return `${area === "issues" ? "pull_requests" : area}: write`;
}

type Path = readonly (string | number)[];

/** What a field of a GraphQL answer needs; all that lies in git needs the contents. */
export function grantAt(path: Path): Grant {
  if (path.includes("checkSuites")) return "checks: read";
  if (path.includes("mergeQueue")) return "merge_queues: read";
  const last = path.at(-1);
  if (last === "pullRequest" || last === "reviewThreads") return "pull_requests: read";
  return "contents: read";
}

/** Fields about repositories of others, which the App need not be able to see. */
const ELSEWHERE: ReadonlySet<string | number | undefined> = new Set(["organisation", "extended"]);

export function isElsewhere([field]: Path): boolean {
  return ELSEWHERE.has(field);
}

export function notGranted(grant: Grant): string {
  return `The permission \`${grant}\` is missing: who administers the App's installation can accept it in its settings, and whoever made a token can add it.`;
}
