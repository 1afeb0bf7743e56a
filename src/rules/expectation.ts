import type { Refuse } from "./page.ts";

/** A finding that an example's code must have, by its line in the code. */
export interface Expectation {
  /** 1-based line of the code, not of the page. */
  readonly line: number;
  readonly message: string;
}

export interface ExampleCode {
  /** Without the expectations: what the rule sees. */
  readonly code: string;
  readonly findings: readonly Expectation[];
}

const MARK = "  # finding: ";

/** Reads `# finding: message` at the ends of lines, several on one line for several findings. */
export function readExample(code: readonly string[], fenceLine: number, refuse: Refuse): ExampleCode {
  const findings: Expectation[] = [];
  const lines = code.map((written, index) => {
    const [own = "", ...messages] = written.split(MARK);
    const pageLine = fenceLine + 1 + index;
    refuseMisspelt(own, pageLine, refuse);
    if (messages.length > 0 && own.trim() === "") {
      refuse(pageLine, "A finding is expected at the end of the line it is about, not on a line of its own.");
    }
    for (const message of messages) {
      if (message.trim() === "")
        refuse(pageLine, "This finding has no message: the whole message is compared.");
      refuseMisspelt(message, pageLine, refuse);
      findings.push({ line: index + 1, message });
    }
    return own.trimEnd();
  });
  return { code: lines.map((line) => `${line}\n`).join(""), findings };
}

/** What is nearly an expectation would silently be a comment. */
function refuseMisspelt(text: string, line: number, refuse: Refuse): void {
  for (const [comment, word] of text.matchAll(/#+\s*([A-Za-z]+)[^#]*/g)) {
    if (word === undefined || !isNearly(word.toLowerCase(), "finding")) continue;
    refuse(
      line,
      `"${comment.trim()}" is no expectation: write two spaces, then "# finding: the whole message".`,
    );
  }
}

/** Equal, longer (`findings`), or one letter missing, added, wrong or swapped with its neighbour. */
function isNearly(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  if (Math.abs(word.length - wanted.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === wanted[same]) same += 1;
  const isSwapped = word[same] === wanted[same + 1] && word[same + 1] === wanted[same];
  return (
    word.slice(same + 1) === wanted.slice(same + 1) ||
    word.slice(same) === wanted.slice(same + 1) ||
    word.slice(same + 1) === wanted.slice(same) ||
    (isSwapped && word.slice(same + 2) === wanted.slice(same + 2))
  );
}
