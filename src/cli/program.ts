import { Command, Option } from "commander";
import type { CheckOptions } from "./check.ts";
import type { ChecklistOptions } from "./checklist.ts";
import type { ExplainOptions } from "./explain.ts";
import type { ReviewOptions } from "./review.ts";
import type { ExitCode, Format, Session } from "./session.ts";
import { version } from "./version.ts";

const format = () =>
  new Option("--format <format>", "how to answer").choices(["pretty", "json"]).default("pretty");

/** What can be typed. Each command is loaded when it is run: the others cost nothing. */
export function programFor(session: Session, finish: (code: ExitCode) => void): Command {
  const program = new Command("rubric")
    .description("Reviews Python against the checklists a team gives its coding agents.")
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "rubric: ")) })
    .showHelpAfterError("`rubric --help` lists what can be typed.");

  program
    .command("check")
    .summary("review what changed in this git repository")
    .description(
      "Reviews what changed since the last commit, staged or not, and new files.\n" +
        "Configuration (.github/rubric.yml) and checklists are read as they stand in the working tree,\n" +
        "so that an edit can be tried at once; a pull request is reviewed with those of its base branch.",
    )
    .argument("[paths...]", "files and folders to look at; everything that changed when left out")
    .option("--base <ref>", "compare with the point where HEAD left this branch, tag or commit")
    .addOption(
      new Option(
        "--scope <scope>",
        "what to report: what the change introduces, what stands on its lines, or all in its files; with paths, `files` reviews them whole even if unchanged",
      ).choices(["introduced", "lines", "files"]),
    )
    .addOption(
      new Option(
        "--select <rules>",
        "`all`, or groups and rules separated by commas, whatever checklists ask for",
      ),
    )
    .addOption(
      new Option("--checklist <file>", "use this checklist instead of the repository's; may be repeated")
        .argParser((file: string, others: readonly string[] | undefined) => [...(others ?? []), file])
        .conflicts("select"),
    )
    .addOption(format())
    .addHelpText("after", "\nExit code: 0 nothing found, 1 findings, 2 something could not be reviewed.")
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const { check } = await import("./check.ts");
      finish(await check(paths, options, session));
    });

  program
    .command("review")
    .summary("review a pull request on GitHub")
    .description(
      "Reviews a pull request with the checklists of its base branch and shows what would be posted.\n" +
        "Needs a token in GITHUB_TOKEN or GH_TOKEN; for a GitHub Enterprise Server, its API in GITHUB_API_URL.",
    )
    .argument("<pull request>", "OWNER/REPO#NUMBER, or its address")
    .option("--post", "post the comments, as the owner of the token")
    .addOption(format())
    .addHelpText("after", "\nExit code: 0 nothing found, 1 findings, 2 something could not be reviewed.")
    .action(async (given: string, options: ReviewOptions) => {
      const { reviewOnGitHub } = await import("./review.ts");
      finish(await reviewOnGitHub(given, options, session));
    });

  program
    .command("explain")
    .summary("show a rule's page, or what is asked of a file and why")
    .description(
      "Shows a rule's page, or which checklists apply to a file and which do not, why, and the rules that makes.\n" +
        "What names no rule is a path if it is there, or has a dot or two slashes.",
    )
    .argument(
      "<rule or path>",
      "group/name, as `rubric rules` lists it, or a file, which need not be there yet",
    )
    .addOption(format())
    .action(async (given: string, options: ExplainOptions) => {
      const { explain } = await import("./explain.ts");
      finish(await explain(given, options, session));
    });

  program
    .command("rules")
    .summary("list every rule")
    .description("Lists every rule.")
    .addOption(format())
    .action(async (options: { format: Format }) => {
      const { listRules } = await import("./rules.ts");
      finish(await listRules(options, session));
    });

  program
    .command("checklist")
    .summary("show what becomes of each item of a checklist")
    .description(
      "Shows what becomes of each item of a checklist: which rules answer it, or that people must.",
    )
    .argument("[files...]", "agent files in Markdown; those of this repository when left out")
    .addOption(
      new Option("--format <format>", "how to answer")
        .choices(["pretty", "json", "markdown"])
        .default("pretty"),
    )
    .option("--explain <line>", "how the item on this line of the file was understood")
    .action(async (files: readonly string[], options: ChecklistOptions) => {
      const { showChecklists } = await import("./checklist.ts");
      finish(await showChecklists(files, options, session));
    });
  return program;
}
