import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ENVIRONMENT, repository, temporaryFolder } from "../local/repository.ts";
import { CLI, rubric, rubricWith } from "./run.ts";

const NODE = process.execPath;

const UNTYPED = 'def two(value) -> int:\n    """Give two."""\n    return 2\n';

/** Nothing is forbidden to root until it gives that up. */
const FORBIDDEN =
  process.getuid?.() === 0
    ? { through: ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--"] }
    : {};

/** A sentence, no answer, and the exit code that says "could not run". */
function refusal(sentence: string | RegExp) {
  return {
    code: 2,
    out: "",
    err: typeof sentence === "string" ? `rubric: ${sentence}\n` : expect.stringMatching(sentence),
  };
}

describe("rubric check refuses", () => {
  test("a folder that is in no repository", () => {
    const folder = temporaryFolder();
    expect(rubric(folder, "check")).toEqual(
      refusal(`${folder} is not in a git repository; run rubric inside one, or \`git init\` first.`),
    );
  });

  test("a bare repository, with git's own words", () => {
    const folder = temporaryFolder();
    execFileSync("git", ["init", "--quiet", "--bare", folder]);
    expect(rubric(folder, "check")).toEqual(
      refusal(/^rubric: git can't be used in .*: this operation must be run in a work tree\n$/),
    );
  });

  test("a damaged repository, with git's own words", () => {
    const repo = repository({ "two.py": UNTYPED });
    repo.remove(".git/objects");
    mkdirSync(join(repo.root, ".git/objects"));
    expect(rubric(repo.root, "check")).toEqual(
      refusal(/^rubric: git could not do its part: bad object [0-9a-f]{40}\n$/),
    );
  });

  test("an unknown ref", () => {
    const repo = repository({ "two.py": UNTYPED });
    expect(rubric(repo.root, "check", "--base", "nowhere")).toEqual(
      refusal('There is no commit "nowhere" in this repository; fetch it, or give --base another name.'),
    );
  });

  test("an unknown rule, with the nearest name", () => {
    const repo = repository({ "two.py": UNTYPED });
    expect(rubric(repo.root, "check", "--select", "types/missing-parameter-types")).toEqual(
      refusal(
        'There is no rule or group "types/missing-parameter-types". Did you mean "types/missing-parameter-type"?',
      ),
    );
  });

  test("a current folder that is gone", () => {
    const gone = join(temporaryFolder(), "gone");
    mkdirSync(gone);
    const { status, stderr } = spawnSync("sh", ["-c", 'rmdir "$PWD" && exec "$0" "$1" check', NODE, CLI], {
      cwd: gone,
      encoding: "utf8",
    });
    expect(stderr).toMatch(
      /^rubric: The current folder can't be told; change to one that exists \(.*\)\.\n$/,
    );
    expect(status).toBe(2);
  });

  test("an output that can't be written", () => {
    const path = join(temporaryFolder(), "answer");
    writeFileSync(path, "");
    const { status, stderr } = spawnSync(NODE, [CLI, "rules"], {
      stdio: ["ignore", openSync(path, "r"), "pipe"],
      encoding: "utf8",
    });
    expect(stderr).toMatch(/^rubric: The answer could not be written \(EBADF.*\)\.\n$/);
    expect(status).toBe(2);
  });

  test("a path that does not exist", () => {
    const repo = repository({ "two.py": UNTYPED });
    expect(rubric(repo.root, "check", "tow.py")).toEqual(refusal("tow.py does not exist; check the path."));
  });

  test("a path outside of the repository", () => {
    const repo = repository({ "two.py": UNTYPED });
    const other = temporaryFolder();
    expect(rubric(repo.root, "check", other)).toEqual(
      refusal(`${other} is outside of the repository ${repo.root}; name a path inside it.`),
    );
  });

  test.each([
    ["image.png", new Uint8Array([0x89, 0x50, 0, 1]), "is a binary file"],
    ["latin.py", new Uint8Array([0x23, 0xe9, 0x0a]), "is not UTF-8 text"],
  ])("%s when it is named", (path, content, reason) => {
    const repo = repository({ [path]: content });
    expect(rubric(repo.root, "check", path)).toEqual(refusal(`${path} ${reason}, so it can't be reviewed.`));
  });

  test("a file and a folder that may not be read", () => {
    const repo = repository({ "locked.py": UNTYPED, "folder/a.py": UNTYPED });
    chmodSync(join(repo.root, "locked.py"), 0);
    chmodSync(join(repo.root, "folder"), 0);
    expect(rubricWith(FORBIDDEN, repo.root, "check", "locked.py")).toEqual(
      refusal("locked.py can't be read: permission denied, so it can't be reviewed."),
    );
    expect(rubricWith(FORBIDDEN, repo.root, "check", "folder")).toEqual(
      refusal("folder can't be read: permission denied; check the path."),
    );
    chmodSync(join(repo.root, "folder"), 0o700);
  });

  test("names that are not UTF-8, wherever they stand", () => {
    const repo = repository({ "two.py": "x = 1\n" });
    // Node gives arguments as text: the shell makes the byte.
    const shell = (script: string) => {
      const ended = spawnSync("sh", ["-c", `odd=$(printf 'caf\\351'); ${script}`, NODE, CLI], {
        cwd: repo.root,
        env: ENVIRONMENT,
        encoding: "utf8",
      });
      return { code: ended.status, err: ended.stderr };
    };
    const reason = "can't be opened: its name is not UTF-8";
    shell('echo "y = 2" > "$odd.py"; mkdir -p .claude/agents "$odd"; echo "- a" > ".claude/agents/$odd.md"');
    expect(shell('echo "y = 2" > two.py; "$0" "$1" check')).toEqual({
      code: 2,
      err: [
        `rubric: .claude/agents/caf\ufffd.md ${reason}. It asks for nothing until that is mended.\n`,
        `rubric: caf\ufffd.py ${reason}. 1 other file reviewed.\n`,
      ].join(""),
    });
    expect(shell('"$0" "$1" check "$odd.py"')).toEqual({
      code: 2,
      err: `rubric: caf\ufffd.py ${reason}; check the path.\n`,
    });
    expect(shell('cd "$odd" && "$0" "$1" check')).toEqual({
      code: 2,
      err: `rubric: The folder ${repo.root}/caf\ufffd ${reason}; change to another.\n`,
    });
  });

  test("a configuration that is not YAML, at its line", () => {
    const repo = repository({ "two.py": UNTYPED, ".github/rubric.yml": "scope: files\nrules: [\n" });
    const { code, out, err } = rubric(repo.root, "check");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rubric: \.github\/rubric\.yml:[23]: /);
  });

  test("a configuration that asks for what there is not, at its lines", () => {
    const repo = repository({
      "two.py": UNTYPED,
      ".github/rubric.yml": "scop: files\nrules:\n  docs: loud\n",
    });
    const { code, out, err } = rubric(repo.root, "check");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rubric: \.github\/rubric\.yml:1: .*`scop`.*`scope`/m);
    expect(err).toMatch(/^rubric: \.github\/rubric\.yml:3: .*`loud`/m);
  });

  test("a checklist that can't be read", () => {
    const repo = repository({ ".claude/agents/a.md": new Uint8Array([0, 1]), "AGENTS.md": "- Type hints\n" });
    repo.write("two.py", UNTYPED);
    const { code, out, err } = rubric(repo.root, "check");
    expect(err).toBe(
      "rubric: .claude/agents/a.md is a binary file. It asks for nothing until that is mended.\n",
    );
    expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining("two.py:1") });
    const explained = rubric(repo.root, "explain", "two.py");
    expect(explained).toMatchObject({ code: 2, out: expect.stringContaining("a.md is a binary file") });
    expect(rubric(repo.root, "check", "--checklist", "none.md")).toEqual(
      refusal("none.md does not exist; check the path."),
    );
  });

  test.each([
    [
      ["check", "--format", "xml"],
      /^rubric: option '--format <format>' argument 'xml' is invalid\. Allowed choices are pretty, json\.\n/,
    ],
    [["check", "--scope", "all"], /Allowed choices are introduced, lines, files\.\n/],
    [["check", "--selct", "all"], /^rubric: unknown option '--selct'\n\(Did you mean --select\?\)\n/],
    [["check", "--select", "all", "--checklist", "a.md"], /cannot be used with option '--select <rules>'\n/],
    [["chekc"], /^rubric: unknown command 'chekc'\n\(Did you mean check\?\)\n/],
  ])("%j", (args, sentence) => {
    expect(rubric(temporaryFolder(), ...args)).toEqual(refusal(sentence));
  });
});

test("a file that does not parse is skipped, the others are reviewed, and the exit code says it", () => {
  const repo = repository();
  repo.write("broken.py", "def broken(:\n");
  repo.write("two.py", UNTYPED);
  const { code, out, err } = rubric(repo.root, "check", "--select", "types");
  expect(code).toBe(2);
  expect(out).toContain("two.py:1:9  warning  types/missing-parameter-type");
  expect(out).toContain("Not reviewed:\n  broken.py does not parse: syntax error in line 1\n");
  expect(out).toContain("1 finding in 1 file (1 reviewed, 1 skipped)\n");
  expect(err).toBe("rubric: broken.py does not parse: syntax error in line 1. 1 other file reviewed.\n");
});
