import type { Checklist } from "../checklist/checklist.ts";
import type { AskedFor, NowAndThen } from "./asked.ts";
import { type Contradiction, contradictions } from "./contradictions.ts";
import type { Guided } from "./guided.ts";
import { compareItems } from "./item-edits.ts";
import type { Comparison, ProposedContradiction } from "./proposal.ts";
import { ruleEdits } from "./rule-edits.ts";

type Compared = Omit<Comparison, "edited" | "mendsConfig" | "inChange" | "inRepository">;

/** What an edit of these files changes about what is asked for. */
export function compareAsked(edited: readonly string[], { before, after }: NowAndThen): Compared {
  const isEdited = new Set(edited);
  const ofEdited = ({ guided }: AskedFor) => withCopies(guided).filter(({ path }) => isEdited.has(path));
  const known = new Set(before.guided.unread.map(({ path }) => path));
  return {
    bringsStandIns: standIn(after) && !standIn(before),
    rules: ruleEdits(askingOf(before), askingOf(after)),
    ...compareItems(ofEdited(before), ofEdited(after)),
    notes: ofEdited(after).flatMap(({ path, notes }) => notes.map((note) => ({ path, ...note }))),
    unread: after.guided.unread.filter(({ path }) => isEdited.has(path) || !known.has(path)),
    contradictions: compareContradictions(before.guided.checklists, after.guided.checklists),
  };
}

function standIn({ guided }: AskedFor): boolean {
  return guided.checklists.some(({ bundled }) => bundled);
}

function askingOf({ guided, config }: AskedFor) {
  return { checklists: guided.checklists, levels: config.rules };
}

/** A copy says what the file says whose text it has. */
function withCopies({ checklists, copies }: Guided): readonly Checklist[] {
  const byPath = new Map(checklists.map((checklist) => [checklist.path, checklist]));
  const copied = copies.flatMap(({ path, of }) => {
    const original = byPath.get(of);
    return original === undefined ? [] : [{ ...original, path }];
  });
  return [...checklists, ...copied];
}

function compareContradictions(
  before: readonly Checklist[],
  after: readonly Checklist[],
): readonly ProposedContradiction[] {
  const known = new Set(contradictions(before).map(identityOf));
  const found = contradictions(after).map((contradiction) => ({
    contradiction,
    isNew: !known.has(identityOf(contradiction)),
  }));
  return found.sort((a, b) => Number(b.isNew) - Number(a.isNew));
}

/** Whatever lines the two stand on. */
function identityOf({ rule, option, decides, yields }: Contradiction): string {
  const wishes = [decides, yields].map(({ path, text, says }) => [path, text, says]);
  return JSON.stringify([rule, option ?? null, wishes]);
}
