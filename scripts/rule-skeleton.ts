import type { Generated, ProjectFiles } from "./generated.ts";
import { generateAll, RULE_GENERATORS, ruleNames } from "./generators.ts";

/** A name that can't become a rule, and why. */
export class NameError extends Error {}

const NAME = /^[a-z]+\/[a-z]+(?:-[a-z0-9]+)*$/;

/** The new rule's file, its page, and what is generated of them; out of the group's requirements, if it is one of them. */
export function ruleSkeleton(name: string, files: ProjectFiles): readonly Generated[] {
  if (name === "") throw new NameError("Name the rule: npm run new-rule group/bad-pattern.");
  if (!NAME.test(name)) {
    throw new NameError(
      `"${name}" is no name for a rule: write group/bad-pattern, both in lower case, words joined by hyphens.`,
    );
  }
  const path = `src/rules/${name}`;
  const requirement = cutRequirement(name, files);
  if (requirement !== undefined) {
    const { rest, rule } = requirement;
    return withGenerated(files, [
      { path: `${path}.ts`, content: rule },
      { path: `${path}.md`, content: withExamples(files.get(`${path}.md`) ?? PAGE) },
      rest,
    ]);
  }
  const made = [
    { path: `${path}.ts`, content: RULE },
    { path: `${path}.md`, content: PAGE },
  ];
  const taken = made.find(({ path }) => files.has(path));
  if (taken !== undefined)
    throw new NameError(`${taken.path} exists already: choose another name, or edit it.`);
  return withGenerated(files, made);
}

function withGenerated(files: ProjectFiles, made: readonly Generated[]): readonly Generated[] {
  const left = new Map([...files, ...made.map(({ path, content }) => [path, content] as const)]);
  for (const { path, content } of made) if (content === "") left.delete(path);
  return [...made, ...generateAll(left, RULE_GENERATORS)];
}

/** What stands in the group's requirements, as a rule with a check to fill in, and the requirements without it. */
function cutRequirement(
  name: string,
  files: ProjectFiles,
): { readonly rest: Generated; readonly rule: string } | undefined {
  const [group = "", bad = ""] = name.split("/");
  const path = `src/rules/${group}/requirements.ts`;
  const text = files.get(path) ?? "";
  const found = new RegExp(`^ {2}"?${bad}"?: defineRequirement\\(\\{\\n(.*?)^ {2}\\}\\),\\n`, "ms").exec(
    text,
  );
  if (found === null) return undefined;
  const [entry, inside = ""] = found;
  const what = inside.includes("option.") ? "defineRule, option" : "defineRule";
  const body = inside.replaceAll(/^ {2}/gm, "");
  const rest = text.replace(entry, () => "");
  return {
    rest: { path, content: tidied(rest) },
    rule: `import { ${what} } from "../rule.ts";\n\nexport default defineRule({\n${body}${CHECK}});\n`,
  };
}

/** Without an import that nothing needs any more; empty, which is to be deleted, where nothing is left. */
function tidied(requirements: string): string {
  if (!requirements.includes("defineRequirement(")) return "";
  const needsOptions = requirements.includes("option.");
  return needsOptions
    ? requirements
    : requirements.replace("defineRequirement, option }", "defineRequirement }");
}

function withExamples(page: string): string {
  const at = page.search(/^## (?:Options|Asked for by)$/m);
  return at === -1 ? page : `${page.slice(0, at)}${EXAMPLES}${page.slice(at)}`;
}

export function nextSteps(name: string, files: ProjectFiles): string {
  const group = name.split("/")[0];
  const neighbours = ruleNames(files).filter(
    (other) => other.split("/")[0] === group && other !== name && files.has(`src/rules/${other}.ts`),
  );
  return [
    `Next, for ${name}:`,
    `1. Write its page, src/rules/${name}.md: what it flags, and every look-alike that it allows.`,
    `2. Write its check, src/rules/${name}.ts. What it needs to know about Python comes from src/python/facts.ts.`,
    `3. Add to \`asks\` how checklists ask for it, and quote real ones under "Asked for by".`,
    "4. Run npm run generate, then npx vitest run test/rules, until the page and the rule agree.",
    ...(neighbours.length > 0 ? [`Rules of the same group, to read first: ${neighbours.join(", ")}.`] : []),
  ].join("\n");
}

const CHECK = `  *check(file) {
    for (const call of file.calls()) {
      if (call.name !== "replace.this") continue;
      yield { at: call, message: "\`replace.this\` does harm; do that instead." };
    }
  },
`;

const RULE = `import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "What is wrong, in a few words",
  severity: "warning",
  asks: [],
${CHECK}});
`;

const EXAMPLES = `## Flags the plain case
\`\`\`python
import replace
replace.this()  # finding: \`replace.this\` does harm; do that instead.
\`\`\`

## Allows what only looks like it
\`\`\`python
def this() -> None: ...
this()
\`\`\`

`;

const PAGE = `# What is wrong, in a few words
Why it matters, for the person whose pull request was flagged.

${EXAMPLES}## Asked for by
- "A checklist's own words"
- not: "Words that only sound like it"
`;
