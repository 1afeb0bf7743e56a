import type { Place } from "../python/code-facts.ts";
import type { Comment, PythonFile } from "../python/facts.ts";
import { defineRule, type Problem, type Requirement, type Rule } from "../rules/rule.ts";
import type { Looking } from "./looking.ts";
import { nearest } from "./nearest.ts";
import type { AllowedName, Allowing, Misspelt } from "./permission-comment.ts";
import { withoutDirective, withoutNames } from "./permission-removal.ts";
import type { Speaking } from "./permissions.ts";
import { groupOf } from "./select.ts";
import type { NamedRule } from "./sighting.ts";

/** What is said about permissions themselves. No checklist asks for it: it comes with every review. */
export const UNUSED_PERMISSION = "rubric/unused-permission";
export const ABOUT_UNUSED_PERMISSIONS = {
  summary: "Permission that permits nothing",
  severity: "warning",
} as const satisfies Partial<Requirement>;

export interface Permitting {
  /** All names of rules, also of those that are not checked. */
  readonly names: ReadonlySet<string>;
  /** The rules whose permissions can be called unused: those that looked at the file. */
  readonly active: readonly NamedRule[];
  readonly looking: Looking;
}

/** Permissions that permit nothing: misspelt, without a reason, for what is no rule, or for what is not there. */
export function unusedPermission({ names, active, looking }: Permitting): Rule {
  return defineRule({
    ...ABOUT_UNUSED_PERMISSIONS,
    asks: [],
    *check(file) {
      const speaking = looking.speaking(file);
      if (speaking.length === 0) return;
      const grants = active.flatMap((named) => looking.look(named, file).map(({ grant }) => grant));
      const used = new Set(grants.map((grant) => grant?.name));
      const isActive = new Set(active.map(({ name }) => name));
      const isNeedless = (name: AllowedName) => isActive.has(name.text) && !used.has(name);
      const correct = corrector(names);
      for (const one of speaking) {
        for (const directive of one.directives) {
          if (directive.kind === "misspelt") yield misspelt(one, directive);
          if (directive.kind !== "allow") continue;
          yield* powerless(one, directive, (name) => (names.has(name) ? undefined : correct(name)));
          if (directive.reason !== undefined) yield* needless(file, one, directive, isNeedless);
        }
      }
    },
  });
}

function misspelt({ comment }: Speaking, directive: Misspelt): Problem {
  const written = quoted(comment.text.slice(directive.start, directive.end));
  return {
    at: placeOf(comment, directive),
    message: `${written} is no permission; write \`rubric: allow[group/rule] reason\`.`,
  };
}

/** What can't permit anything. `correct` says what to write instead of a name that is none. */
function* powerless(
  { comment }: Speaking,
  allowing: Allowing,
  correct: (name: string) => string | undefined,
): Generator<Problem> {
  const brackets = { start: allowing.start, end: allowing.inside.end + 1 };
  const written = quoted(`allow[${comment.text.slice(allowing.inside.start, allowing.inside.end)}]`);
  if (allowing.names.length === 0) {
    const message = `${written} names no rule and permits nothing; name the rules that it is for.`;
    yield { at: placeOf(comment, brackets), message };
  } else if (allowing.reason === undefined) {
    const message = `${written} has no reason and permits nothing; write the reason behind the bracket.`;
    yield { at: placeOf(comment, brackets), message };
  }
  for (const name of allowing.names) {
    const correction = correct(name.text);
    if (correction === undefined) continue;
    const message = `${quoted(name.text)} is no rule and permits nothing; ${correction}.`;
    yield { at: placeOf(comment, name), message };
  }
}

function* needless(
  file: PythonFile,
  one: Speaking,
  allowing: Allowing,
  isNeedless: (name: AllowedName) => boolean,
): Generator<Problem> {
  const gone = allowing.names.filter(isNeedless);
  const fixes =
    gone.length === allowing.names.length
      ? gone.slice(0, 1).map(() => withoutDirective(file, one, allowing))
      : withoutNames(one, allowing, new Set(gone));
  for (const [index, name] of gone.entries()) {
    const written = quoted(name.text);
    const message = one.isAlone
      ? `${written} is permitted beside no code that needs it; put the comment at the end of the line it is about, or delete it.`
      : `${written} needs no permission here; delete it.`;
    const edit = fixes[index];
    yield { at: placeOf(one.comment, name), message, ...(edit && { fix: [edit] }) };
  }
}

/** Unknown names that are compared with all known ones, in one file. */
const MOST_COMPARED = 50;

function corrector(names: ReadonlySet<string>): (name: string) => string {
  const groups = new Map([...names].map((name) => [groupOf(name), name]));
  let left = MOST_COMPARED;
  return (name) => {
    const member = groups.get(name);
    if (member !== undefined) return `name the rule of the group, such as \`${member}\``;
    left -= 1;
    const meant = left < 0 ? undefined : nearest(name, names);
    return meant === undefined ? "name one that `rubric rules` lists" : `write \`${meant}\``;
  };
}

function placeOf({ start, scope }: Comment, part: { readonly start: number; readonly end: number }): Place {
  return { start: start + part.start, end: start + part.end, scope };
}

const LONGEST_QUOTE = 80;

function quoted(text: string): string {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return `\`${shown.replaceAll("`", "'")}\``;
}
