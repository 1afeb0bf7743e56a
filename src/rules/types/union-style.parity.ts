import { isBelow310 } from "../../python/shown-python.ts";
import { defineParity, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["UP007", "UP045"],
  options: { style: "pipe" },
  differs: [
    {
      only: "theirs",
      because: "a migration is written by a tool, from its own template",
      when: ({ file }) => file.isMigration,
    },
    {
      only: "theirs",
      because:
        "a file that asks for the version it runs on, or what its project says, tells of an older Python",
      when: ({ file }) => isBelow310(file.oldestPython),
    },
    {
      only: "theirs",
      because: "a union of nothing has nothing to join",
      when: ({ file, start }) => /^[\w.]+\[\(\)\]/.test(file.text.slice(start, start + 200)),
    },
    {
      only: "theirs",
      because: "a forward reference in quotes is not read",
      when: isQuoted,
    },
    {
      only: "theirs",
      because: "a member in quotes fails with `|` when the annotation is evaluated, as frameworks do",
      when: ({ file, start }) => /^[\w.]+\[[^\]\n]*["']/.test(file.text.slice(start, start + 200)),
    },
  ],
});

function isQuoted({ file, start }: Spot): boolean {
  const line = file.text.slice(file.text.lastIndexOf("\n", start) + 1, start);
  return (line.match(/["']/g)?.length ?? 0) % 2 === 1;
}
