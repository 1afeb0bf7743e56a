import { type Example, readExampleSection } from "./example.ts";
import { type Block, type Refuse, readBlocks, SpecificationError } from "./page.ts";

export { SpecificationError };

/** A rule's page: written for people, and the rule's tests. */
export interface Specification {
  /** The rule's summary. */
  readonly title: string;
  /** Why it matters, to the person whose pull request was flagged. */
  readonly why: string;
  readonly examples: readonly Example[];
  readonly options: readonly OptionNote[];
  readonly askedFor: readonly Quote[];
}

export interface OptionNote {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/** A checklist's words that must bind the rule, or must not. */
export interface Quote {
  readonly text: string;
  readonly isWanted: boolean;
  readonly line: number;
}

interface Section {
  readonly title: string;
  readonly line: number;
  readonly body: readonly Block[];
}

const ASKED_FOR = "Asked for by";
const OPTIONS = "Options";

/**
 * Reads a rule's page (one without examples belongs to a rule that is not checked yet), and throws a SpecificationError at the first thing it doesn't understand. A page has
 *
 * - the title, which is the rule's summary, and why it matters;
 * - sections `## Flags …` and `## Allows …` with a few words and code in ` ```python `. The whole message of each finding
 *   stands at the end of its line: `f()  # finding: one  # finding: two`. Several files are several blocks that name
 *   their path: ` ```python app/api.py `, and are all part of one change but for those that say so:
 *   ` ```python app/api.py unchanged `; ` ```python app/api.py before ` is what the change found there, and what was found in
 *   it already is not expected again. A ` ```json options ` block sets the rule's options;
 * - in a Flags section, after a line `Fixes to:`, each file once more as all fixes leave it, with the findings that stay;
 * - `## Options` with a line "- `name`: what it sets" for each, if the rule has any;
 * - `## Asked for by` with a checklist's words that bind the rule, `- "…"`, and that must not, `- not: "…"`.
 */
export function readSpecification(path: string, text: string): Specification {
  const refuse: Refuse = (line, reason) => {
    throw new SpecificationError(path, line, reason);
  };
  const [head, ...sections] = intoSections(readBlocks(text, refuse), refuse);
  if (head === undefined) return refuse(1, 'The page is empty: it starts with "# " and the rule\'s summary.');
  const examples = sections
    .filter(({ title }) => title !== ASKED_FOR && title !== OPTIONS)
    .map((section) => readExampleSection(section, refuse));
  for (const kind of ["Flags", "Allows"] as const) {
    if (examples.length > 0 && !examples.some((example) => example.kind === kind))
      refuse(1, `The page has no section "## ${kind} …".`);
  }
  return {
    title: head.title,
    why: readProse(head, refuse),
    examples,
    options: readOptions(sections, refuse),
    askedFor: readQuotes(sections, refuse),
  };
}

function intoSections(blocks: readonly Block[], refuse: Refuse): readonly Section[] {
  const sections: { title: string; line: number; body: Block[] }[] = [];
  const titles = new Set<string>();
  for (const block of blocks) {
    const current = sections.at(-1);
    if (current === undefined ? block.kind !== "heading" || block.depth !== 1 : isTitle(block)) {
      refuse(block.line, 'A page has one title, its first line: "# " and the rule\'s summary.');
    }
    if (block.kind === "heading") {
      if (block.depth > 2) refuse(block.line, `"${block.text}" is too deep: a page has only "## " headings.`);
      if (titles.has(block.text))
        refuse(block.line, `"${block.text}" is there twice: give each section its own title.`);
      titles.add(block.text);
      sections.push({ title: block.text, line: block.line, body: [] });
    } else {
      current?.body.push(block);
    }
  }
  return sections;
}

function isTitle(block: Block): boolean {
  return block.kind === "heading" && block.depth === 1;
}

function readProse({ body, line }: Section, refuse: Refuse): string {
  if (body.length === 0)
    return refuse(line, "The page doesn't say why the rule matters: write it below the title.");
  return body
    .map((block) =>
      block.kind === "text"
        ? block.text
        : refuse(block.line, 'Code stands in a "## Flags …" or "## Allows …" section.'),
    )
    .join("\n");
}

function readOptions(sections: readonly Section[], refuse: Refuse): readonly OptionNote[] {
  const section = sections.find(({ title }) => title === OPTIONS);
  if (section === undefined) return [];
  if (section.body.length === 0)
    refuse(section.line, 'The section names no option: write "- `name`: what it sets".');
  return section.body.map((block) => {
    const match = block.kind === "text" ? /^- `(\w+)`: (.+)$/.exec(block.text) : null;
    const [name, text] = [match?.[1], match?.[2]];
    if (name === undefined || text === undefined) {
      return refuse(block.line, 'An option is one line: "- `name`: what it sets".');
    }
    return { name, text, line: block.line };
  });
}

function readQuotes(sections: readonly Section[], refuse: Refuse): readonly Quote[] {
  const section = sections.find(({ title }) => title === ASKED_FOR);
  if (section === undefined) return refuse(1, `The page has no section "## ${ASKED_FOR}".`);
  if (section !== sections.at(-1)) refuse(section.line, `"## ${ASKED_FOR}" is the last section of a page.`);
  const quotes = section.body.map((block) => {
    const match = block.kind === "text" ? /^- (not: )?"(\S.*)"$/.exec(block.text) : null;
    if (match?.[2] === undefined) {
      return refuse(
        block.line,
        'A line here is a checklist\'s words: - "words" that ask for the rule, or - not: "words".',
      );
    }
    return { text: match[2], isWanted: match[1] === undefined, line: block.line };
  });
  if (!quotes.some(({ isWanted }) => isWanted))
    refuse(section.line, "Quote at least one line that asks for the rule.");
  return quotes;
}
