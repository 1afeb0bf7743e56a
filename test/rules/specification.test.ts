import { describe, expect, it } from "vitest";
import { readSpecification, SpecificationError } from "../../src/rules/specification.ts";

const PAGE = `# Blocking call inside an async function
It stops every other request.
All of them.

## Flags a sleep
In an endpoint.
\`\`\`json options
{ "limit": 3 }
\`\`\`
\`\`\`python
import time
async def report():
    time.sleep(1)  # finding: \`time.sleep\` blocks; await it.
\`\`\`
Fixes to:
\`\`\`python
import time
async def report():
    await asyncio.sleep(1)
\`\`\`

## Flags two things on one line
\`\`\`python app/a.py
f(a, b)  # finding: one  # finding: two
\`\`\`
\`\`\`python app/b.py
pass
\`\`\`

## Allows a sync endpoint
\`\`\`python
def report(): ...  # plain
\`\`\`

## Options
- \`limit\`: how many

## Asked for by
- "Avoid "blocking" I/O"
- not: "Blocking issues first"
`;

const read = (text: string) => readSpecification("rule.md", text);

describe("a page that is understood", () => {
  const page = read(PAGE);

  it("has a title, a why, options and the words that ask for it", () => {
    expect(page.title).toBe("Blocking call inside an async function");
    expect(page.why).toBe("It stops every other request.\nAll of them.");
    expect(page.options).toEqual([{ name: "limit", text: "how many", line: 36 }]);
    expect(page.askedFor).toEqual([
      { text: 'Avoid "blocking" I/O', isWanted: true, line: 39 },
      { text: "Blocking issues first", isWanted: false, line: 40 },
    ]);
  });

  it("has examples whose code is free of expectations", () => {
    const [sleep] = page.examples;
    expect(sleep).toMatchObject({
      kind: "Flags",
      title: "Flags a sleep",
      prose: "In an endpoint.",
      options: { limit: 3 },
    });
    expect(sleep?.files).toEqual([
      {
        path: "example.py",
        line: 10,
        isChanged: true,
        code: "import time\nasync def report():\n    time.sleep(1)\n",
        findings: [{ line: 3, message: "`time.sleep` blocks; await it." }],
      },
    ]);
    expect(sleep?.fixed[0]?.code).toBe("import time\nasync def report():\n    await asyncio.sleep(1)\n");
  });

  it("may have several files, and several findings on one line", () => {
    const two = page.examples[1];
    expect(two?.files.map(({ path }) => path)).toEqual(["app/a.py", "app/b.py"]);
    expect(two?.files[0]?.findings).toEqual([
      { line: 1, message: "one" },
      { line: 1, message: "two" },
    ]);
    expect(two?.fixed).toEqual([]);
  });

  it("may show a file as it was before the change", () => {
    const { examples } = read(PAGE.replace("python app/b.py", "python app/a.py before"));
    expect(examples[1]?.files).toMatchObject([{ path: "app/a.py", isChanged: true, was: "pass\n" }]);
  });

  it("keeps other comments of the code", () => {
    expect(page.examples[2]?.files[0]?.code).toBe("def report(): ...  # plain\n");
  });
});

const SLEEP = "    time.sleep(1)  # finding: `time.sleep` blocks; await it.";

/** What is changed on the page, and the line and sentence it is refused with. */
const REFUSED: readonly [name: string, from: string, to: string, message: string][] = [
  ["an empty page", PAGE, "", '1: The page is empty: it starts with "# " and the rule\'s summary.'],
  [
    "no title",
    "# Blocking call inside",
    "Blocking call inside",
    '1: A page has one title, its first line: "# " and the rule\'s summary.',
  ],
  [
    "a second title",
    "## Options",
    "# Options",
    '35: A page has one title, its first line: "# " and the rule\'s summary.',
  ],
  [
    "no why",
    "It stops every other request.\nAll of them.\n",
    "",
    "1: The page doesn't say why the rule matters: write it below the title.",
  ],
  [
    "code in the why",
    "All of them.",
    "```python\nx\n```",
    '3: Code stands in a "## Flags …" or "## Allows …" section.',
  ],
  [
    "an unknown heading",
    "## Allows a",
    "## Permits a",
    '30: "## Permits a sync endpoint" is unknown: "Flags …", "Allows …", "Options" and "Asked for by" are the sections.',
  ],
  [
    "a heading of one word",
    "## Flags a sleep",
    "## Flags",
    '5: "## Flags" is unknown: "Flags …", "Allows …", "Options" and "Asked for by" are the sections.',
  ],
  [
    "a heading that is too deep",
    "## Options",
    "### Options",
    '35: "Options" is too deep: a page has only "## " headings.',
  ],
  [
    "a heading without a space",
    "## Options",
    "##Options",
    '35: "##Options" is not a heading: write "## Words".',
  ],
  [
    "a title twice",
    "## Flags two things on one line",
    "## Flags a sleep",
    '22: "Flags a sleep" is there twice: give each section its own title.',
  ],
  [
    "no Asked for by",
    PAGE.slice(PAGE.indexOf("## Asked")),
    "",
    '1: The page has no section "## Asked for by".',
  ],
  [
    "Asked for by not last",
    PAGE.slice(PAGE.indexOf("## Options")),
    '## Asked for by\n- "x"\n\n## Options\n- `a`: b\n',
    '35: "## Asked for by" is the last section of a page.',
  ],
  [
    "no Allows section",
    "## Allows a sync endpoint\n```python\ndef report(): ...  # plain\n```\n",
    "",
    '1: The page has no section "## Allows …".',
  ],
  [
    "a Flags section without finding",
    "  # finding: one  # finding: two",
    "",
    '22: "## Flags two things on one line" expects no finding: put "# finding: message" at the end of a line.',
  ],
  [
    "an Allows section with one",
    "...  # plain",
    "...  # finding: plain",
    '30: "## Allows a sync endpoint" expects a finding: nothing is flagged here.',
  ],
  [
    "a section without code",
    "```python\ndef report(): ...  # plain\n```",
    "Nothing.",
    '30: "## Allows a sync endpoint" has no code.',
  ],
  ["an unclosed fence", "# plain\n```\n", "# plain\n", "31: This code block is never closed."],
  [
    "a fence that ends indented",
    "# plain\n```\n",
    "# plain\n  ```\n",
    "33: A code block ends with ``` alone at the start of a line.",
  ],
  [
    "a fence without language",
    "```python\ndef report",
    "```\ndef report",
    "31: This code block names no language: write ```python.",
  ],
  [
    "a fence of tildes",
    "```python\ndef report",
    "~~~python\ndef report",
    "31: A code block starts with exactly ``` at the start of a line.",
  ],
  [
    "a fence of four",
    "```python\ndef report",
    "````python\ndef report",
    "31: A code block starts with exactly ``` at the start of a line.",
  ],
  [
    "another language",
    "```python\ndef report",
    "```py\ndef report",
    '31: ```py is unknown: write ```python, ```python app/module.py, with "unchanged" behind it',
  ],
  [
    "a path out of the project",
    "python app/b.py",
    "python ../b.py",
    '26: "../b.py" is no path of a Python file inside a project.',
  ],
  [
    "a file before the change only",
    "python app/b.py",
    "python app/b.py before",
    '26: "app/b.py" is shown before the change only: show what becomes of it.',
  ],
  [
    "a finding before the change",
    "python app/b.py\npass",
    "python app/a.py before\npass  # finding: one",
    "26: What was there before the change has no expectations.",
  ],
  [
    "another word behind the path",
    "python app/b.py",
    "python app/b.py after",
    "26: ```python app/b.py after is unknown",
  ],
  ["one path twice", "app/b.py", "app/a.py", '26: "app/a.py" is there twice.'],
  [
    "several files, one without path",
    "python app/b.py",
    "python",
    "26: Several files need a path each: write ```python app/module.py.",
  ],
  [
    "options that are no JSON",
    '{ "limit": 3 }',
    "limit",
    "7: The options are no JSON: Unexpected token 'l', \"limit\" is not valid JSON.",
  ],
  [
    "options that are a list",
    '{ "limit": 3 }',
    "[3]",
    '7: The options are a JSON object: { "name": "value" }.',
  ],
  [
    "options twice",
    "```\n```python\nimport",
    "```\n```json options\n{}\n```\n```python\nimport",
    "10: A section has one block of options.",
  ],
  [
    "an option without name",
    "- `limit`: how many",
    "- limit: how many",
    '36: An option is one line: "- `name`: what it sets".',
  ],
  ["text after Fixes to", "Fixes to:\n", "Fixes to:\nthis\n", '16: Only the fixed code follows "Fixes to:".'],
  [
    "Fixes to without code",
    "Fixes to:\n```python\nimport time\nasync def report():\n    await asyncio.sleep(1)\n```",
    "Fixes to:",
    '10: "Fixes to:" shows each file of the section once more.',
  ],
  [
    "a fix of another file",
    "Fixes to:\n```python\n",
    "Fixes to:\n```python app/c.py\n",
    '16: "Fixes to:" shows each file of the section once more.',
  ],
  [
    "a fix where nothing is flagged",
    "# plain\n```\n",
    "# plain\n```\nFixes to:\n",
    '30: "## Allows a sync endpoint" shows a fix: nothing is flagged here.',
  ],
  [
    "text between the askers",
    '- not: "',
    'And:\n- not: "',
    '40: A line here is a checklist\'s words: - "words" that ask for the rule, or - not: "words".',
  ],
  [
    "an asker without quotes",
    '- not: "Blocking issues first"',
    "- not: Blocking issues first",
    '40: A line here is a checklist\'s words: - "words" that ask for the rule, or - not: "words".',
  ],
  [
    "an asker of another kind",
    '- not: "B',
    '- never: "B',
    '40: A line here is a checklist\'s words: - "words" that ask for the rule, or - not: "words".',
  ],
  [
    "only words that don't ask",
    '- "Avoid',
    '- not: "Avoid',
    "38: Quote at least one line that asks for the rule.",
  ],
  ["a finding without message", SLEEP, "    time.sleep(1)  # finding: ", "13: "],
  [
    "a finding on a line of its own",
    SLEEP,
    "      # finding: x",
    "13: A finding is expected at the end of the line it is about, not on a line of its own.",
  ],
];

const MISSPELT = [
  "# findng: x",
  "#finding: x",
  "# finding x",
  "# Finding: x",
  "# findings: x",
  "# fidning: x",
  "# FINDING: x",
];

describe("a page that is not understood", () => {
  it.each(REFUSED)("is refused: %s", (_, from, to, message) => {
    expect(PAGE).toContain(from);
    expect(() => read(PAGE.replace(from, () => to))).toThrow(`rule.md:${message}`);
  });

  it.each(MISSPELT)("is refused: the misspelt expectation %s", (comment) => {
    const text = PAGE.replace(SLEEP, `${SLEEP}\n    x()  ${comment}`);
    expect(() => read(text)).toThrow(
      `rule.md:14: "${comment}" is no expectation: write two spaces, then "# finding: the whole message".`,
    );
  });

  it("is refused: an expectation after one space", () => {
    expect(() => read(PAGE.replace("f(a, b)  #", "f(a, b) #"))).toThrow("rule.md:24: ");
  });

  it("is refused with its file and line as data", () => {
    const refused = (() => {
      try {
        return read(PAGE.replace("```python\ndef", "```\ndef"));
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(SpecificationError);
    expect(refused).toMatchObject({ path: "rule.md", line: 31 });
  });

  it("a comment that merely sounds alike is a comment", () => {
    const text = PAGE.replace("# plain", "# pending: find the user, then sending");
    expect(read(text).examples[2]?.files[0]?.code).toContain("# pending: find the user");
  });
});
