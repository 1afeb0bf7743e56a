import { parseSyntax, type Syntax } from "./syntax.ts";

/** How code begins; most comments begin otherwise, and need no parser. */
const BEGINNING = /^\s*(?:await |if |for |print |raise |return |with |[\w.[\]"']+ ?(?:\(|[-+]?=[^=]))/;

const LIMITS = { characters: 4_000, nodes: 2_000, depth: 100, seconds: 0.1 };

/** Lines of comments, without what marks them, are statements that were taken out. */
export function isCommentedCode(text: string): boolean {
  if (!BEGINNING.test(text)) return false;
  const tree = parseSyntax(`${text}\n`, LIMITS);
  return !("reason" in tree) && tree.root.children.some(isStatement);
}

const STATEMENTS =
  /^(?:for|if|print|raise|return|try|while|with)_statement$|^(?:assignment|augmented_assignment|await|call)$/;

function isStatement({ kind, children: [value] }: Syntax): boolean {
  return STATEMENTS.test(kind === "expression_statement" ? (value?.kind ?? "") : kind);
}
