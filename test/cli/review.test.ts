import { describe, expect, it } from "vitest";
import { handedReport } from "../../src/report/handed-json.ts";
import { gitFolder } from "../simulator/git-folder.ts";
import { pullRequestIn } from "../simulator/world.ts";
import { review } from "./run-review.ts";

const UNTYPED = "def load(value) -> None:\n    print(value)\n";

async function world(code = UNTYPED) {
  const base = { "AGENTS.md": "- Every function has type hints\n", "app.py": "A = 1\n" };
  const place = await pullRequestIn(gitFolder(base, { "new.py": code }));
  const { github } = place;
  const env = { GITHUB_TOKEN: github.personalToken("grace"), GITHUB_API_URL: github.url };
  return { ...place, env };
}

describe("rubric review", () => {
  it("shows what would be posted, and posts nothing", async () => {
    const { repository, pull, env } = await world();
    const { code, out, err } = await review(env, "acme/shop#1");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const at = pull.headSha.slice(0, 7);
    expect(out).toContain(`acme/shop#1 at ${at}: 1 new comment, not posted (--post does).`);
    expect(out).toMatch(/^new\.py:1$/m);
    expect(out).toContain("`value`");
    expect(out).toContain("AGENTS.md#L1");
    expect(out).toContain("The check run of the App would say: success, 1 warning");
    expect(out).not.toContain("<!--");
    expect(pull.reviews).toEqual([]);
    expect(repository.checkRuns).toEqual([]);
  });

  it("posts with --post as the owner of the token, each comment once, and says what is fixed", async () => {
    const { repository, pull, folder, env } = await world();
    const first = await review(env, "acme/shop#1", "--post");
    expect(first).toMatchObject({ code: 1, err: "" });
    expect(first.out).toContain("1 new comment, posted.");
    expect(first.out).toContain("Only Apps may write check runs: that part is not posted.");
    const authors = pull.threads.map(({ path, comments }) => [path, comments[0]?.author]);
    expect(authors).toEqual([["new.py", "grace"]]);
    expect((await review(env, "acme/shop#1", "--post")).out).toContain(": no new comment.");
    expect(pull.threads).toHaveLength(1);
    folder.commit("feature", { "new.py": UNTYPED.replace("value)", "value: str)") });
    await pull.pushed();
    const last = await review(env, "acme/shop#1", "--post");
    expect(last).toMatchObject({ code: 0, err: "" });
    expect(last.out).toContain("1 earlier comment says now why it is closed.");
    expect(pull.threads[0]).toMatchObject({ isResolved: true });
    expect(repository.checkRuns).toEqual([]);
  });

  it("follows the configuration of the base branch, and those that it extends", async () => {
    const { github, folder, env, pull } = await world();
    const shared = gitFolder({ ".github/rubric.yml": "fail-on: warning\n" });
    github.addRepository({ owner: "acme", name: "shared", gitDir: shared.path });
    folder.commit("main", { ".github/rubric.yml": "_extends: shared\npages: https://rubric.example\n" });
    await pull.pushed();
    const { code, out } = await review(env, "acme/shop#1");
    expect(code).toBe(1);
    expect(out).toContain("The check run of the App would say: failure, 1 warning");
    expect(out).toContain("(https://rubric.example/rules/types/missing-parameter-type)");
  });

  it("answers in JSON as its schema says", async () => {
    const { github, env } = await world();
    const host = github.url.replace("http://", "");
    const { code, out } = await review(env, `http://${host}/acme/shop/pull/1/files`, "--format", "json");
    expect(code).toBe(1);
    const answer = handedReport.parse(JSON.parse(out));
    expect(answer).toMatchObject({ pullRequest: "acme/shop#1", posted: false, closed: 0 });
    expect(answer.comments).toMatchObject([{ path: "new.py", startLine: 1, line: 1 }]);
    expect(answer.review.findings).toHaveLength(1);
  });

  it("lets pass what people dismissed", async () => {
    const { pull, env } = await world();
    await review(env, "acme/shop#1", "--post");
    pull.resolve(pull.threads[0]?.id ?? "", "ada");
    const { code, out } = await review(env, "acme/shop#1", "--format", "json");
    const answer = handedReport.parse(JSON.parse(out));
    expect(answer.check.title).toBe("Nothing open; 1 dismissed");
    expect(answer.review.findings).toMatchObject([{ dismissed: true }]);
    expect(code).toBe(0);
  });

  it("takes the token of GH_TOKEN, too, and ends with 0 where nothing is found", async () => {
    const { env } = await world("LIMIT: int = 3\n");
    const { GITHUB_TOKEN, GITHUB_API_URL } = env;
    const { code, out } = await review({ GH_TOKEN: GITHUB_TOKEN, GITHUB_API_URL }, "acme/shop#1");
    expect(code).toBe(0);
    expect(out).toContain("no new comment");
  });

  it("does not post on a pull request that is closed", async () => {
    const { pull, env } = await world();
    pull.close();
    const { code, err } = await review(env, "acme/shop#1", "--post");
    expect({ code, err }).toEqual({
      code: 2,
      err: "rubric: acme/shop#1 is closed, so nothing was posted.\n",
    });
    expect(pull.reviews).toEqual([]);
  });

  it("says that the pull request went on while it was reviewed", async () => {
    const { github, pull, env } = await world();
    github.fail({ match: "pulls/create-review", meanwhile: () => pull.close(), with: 422 });
    const { code, err } = await review(env, "acme/shop#1", "--post");
    expect({ code, err }).toEqual({
      code: 2,
      err: "rubric: acme/shop#1 went on while it was reviewed: The pull request was closed. Run this again.\n",
    });
  });

  it("names the permission that the token lacks", async () => {
    const { github, env } = await world();
    github.fail({ match: "pulls/create-review", with: 403 });
    const { code, out, err } = await review(env, "acme/shop#1", "--post");
    expect(code).toBe(2);
    expect(out).toContain("new comment");
    expect(err).toContain("The permission `pull_requests: write` is missing");
  });

  it("says which pull request is not there, and which token is not accepted", async () => {
    const { env } = await world();
    const missing = await review(env, "acme/shop#9");
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.err).toContain("GitHub shows no pull request acme/shop#9 to the token in GITHUB_TOKEN");
    const unknown = await review({ ...env, GITHUB_TOKEN: "ghp_nobody" }, "acme/shop#1");
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.err).toBe(
      "rubric: GitHub does not accept the token in GITHUB_TOKEN; make another, or mend it.\n",
    );
  });

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ["no token", "acme/shop#1", {}, "set GITHUB_TOKEN"],
    ["what names no pull request", "acme/shop", { GITHUB_TOKEN: "t" }, "write OWNER/REPO#NUMBER"],
    ["an odd API", "acme/shop#1", { GITHUB_TOKEN: "t", GITHUB_API_URL: "github" }, "GITHUB_API_URL is no"],
    [
      "the address of another GitHub, which must not get the token",
      "https://github.example.com/acme/shop/pull/1",
      { GITHUB_TOKEN: "t" },
      "set GITHUB_API_URL to the API of github.example.com",
    ],
  ])("refuses %s in a sentence", async (_what, given, env, sentence) => {
    const { code, out, err } = await review(env, given);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });
});
