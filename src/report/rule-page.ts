import MarkdownIt from "markdown-it";
import { readExample } from "../rules/expectation.ts";
import { SpecificationError } from "../rules/page.ts";
import type { Severity } from "../rules/rule.ts";
import { escapeHtml, htmlPage } from "./html.ts";

export interface RulePage {
  /** `group/name`. */
  readonly name: string;
  readonly severity: Severity;
  /** Codes of public linters with the nearest meaning. */
  readonly like: readonly string[];
  /** Rubric checks it; else it is left to people. */
  readonly isChecked: boolean;
  /** The specification, as it is written. */
  readonly markdown: string;
}

/** A rule's page for people who come from a comment: what it flags, what it allows, how to permit one. */
export function rulePageHtml(page: RulePage): string {
  const { name, markdown } = page;
  const [examples = "", asked = ""] = markdown.split(ASKED_FOR, 2);
  const [title = name, ...rest] = examples.split("\n");
  const heading = title.replace(/^# /, "");
  return htmlPage({
    title: `${heading.replaceAll("`", "")} · ${name} · Rubric`,
    body: [
      `<p class="quiet"><a href="../../rules">All rules</a></p>`,
      `<h1>${inlineHtml(heading)}</h1>`,
      `<p class="quiet"><code>${escapeHtml(name)}</code> ${standing(page)}</p>`,
      MARKDOWN.render(rest.join("\n"), { name }),
      page.isChecked ? permitting(name) : "",
      asked === "" ? "" : askedFor(asked),
    ].join("\n"),
  });
}

const ASKED_FOR = "\n## Asked for by\n";

function standing({ severity, like, isChecked }: RulePage): string {
  if (!isChecked) return "is understood in checklists and not checked yet: it is left to people.";
  const codes = like.map((code) => `<code>${escapeHtml(code)}</code>`).join(", ");
  return `<span class="severity">${severity}</span>${codes === "" ? "" : ` near to ${codes}`}`;
}

function permitting(name: string): string {
  return [
    `<h2>To let one pass</h2>`,
    `<p>Write the reason at the end of its line, or of the line of the <code>def</code> or <code>class</code> it is in:</p>`,
    `<pre><code><span class="row"># rubric: allow[${escapeHtml(name)}] why it is right here</span></code></pre>`,
    `<p>What was permitted is listed in the check run. To switch the rule off, or to give it another severity, name it under <code>rules</code> in <code>.github/rubric.yml</code> on the base branch.</p>`,
  ].join("\n");
}

/** Lines that must not be taken for a wish are of interest to those who wonder why theirs was not. */
function askedFor(list: string): string {
  const items = MARKDOWN.render(list).replaceAll("<li>not: ", '<li class="not">not: ');
  return `<h2>Asked for by</h2>\n<details><summary>Lines of checklists that ask for it, and some that don't</summary>\n${items}</details>`;
}

const MARKDOWN = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable("image");

/** One line of our own prose. */
export function inlineHtml(markdown: string): string {
  return MARKDOWN.renderInline(markdown);
}

MARKDOWN.renderer.rules["fence"] = (tokens, index, _options, env: unknown) => {
  const { info = "", content = "", map } = tokens[index] ?? {};
  return fence(info, content.trimEnd().split("\n"), map?.[0] ?? 0, nameIn(env));
};

MARKDOWN.renderer.rules["heading_open"] = (tokens, index, options, _env, self) => {
  const kind = /^(Flags|Allows) /.exec(tokens[index + 1]?.content ?? "")?.[1];
  if (kind !== undefined) tokens[index]?.attrSet("class", kind.toLowerCase());
  return self.renderToken(tokens, index, options);
};

function nameIn(env: unknown): string {
  const isNamed = typeof env === "object" && env !== null && "name" in env;
  return isNamed && typeof env.name === "string" ? env.name : "";
}

/** Code with what is found in it below each line. */
function fence(info: string, code: readonly string[], line: number, page: string): string {
  const [language, path, mark] = info.split(" ");
  const { code: shown, findings } = readExample(code, line, (at, reason) => {
    throw new SpecificationError(page, at, reason);
  });
  const rows = shown
    .trimEnd()
    .split("\n")
    .map((text, index) => {
      const found = findings.filter((finding) => finding.line === index + 1);
      const messages = found.map(({ message }) => `<span class="finding">${inlineHtml(message)}</span>`);
      const kind = found.length === 0 ? "row" : "row found";
      return `<span class="${kind}">${escapeHtml(text)}</span>${messages.join("")}`;
    });
  const caption = captionOf(language, path, mark);
  return `<figure>${caption}<pre tabindex="0"><code>${rows.join("")}</code></pre></figure>\n`;
}

const ASIDES: Readonly<Record<string, string>> = {
  unchanged: ", which the change leaves alone",
  before: " before the change",
};

function captionOf(language: string | undefined, path: string | undefined, mark = ""): string {
  if (language === "json") return "<figcaption>With these options:</figcaption>";
  if (path === undefined || path === "") return "";
  return `<figcaption><code>${escapeHtml(path)}</code>${ASIDES[mark] ?? ""}</figcaption>`;
}
