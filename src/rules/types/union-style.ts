import type { Union } from "../../python/code-facts.ts";
import { isBelow310 } from "../../python/shown-python.ts";
import { defineRule, type Edit, option } from "../rule.ts";

export default defineRule({
  summary: "Union written in another way than the project's",
  severity: "note",
  like: ["UP007", "UP045"],
  asks: [
    {
      ask: "pipe-none|x-pipe|a-pipe|t-pipe|type-pipe|str-pipe|int-pipe syntax|union|=over|=to|modern|prefer|use|notation|operator|hint|annotation|=typing -__future__|=Alias|alias|field|return|raise|=use-Optional|=prefer-Optional|undefined|null|isinstance|#template|mutable|initialize|=key|agent_type|prompt|result-pattern|failure|success",
      options: { style: "pipe" },
    },
    {
      ask: "pipe-none =Optional|nullable|optional-type|optional-value|=be -return|raise|=or|=and|both|either|=use-Optional|=prefer-Optional|=Optional-over|=not|#template",
      options: { style: "pipe" },
    },
    {
      ask: "pep-604|585-604|union-operator|pipe-syntax|pipe-operator|pipe-union|union-syntax -isinstance|langchain|chain|composability",
      options: { style: "pipe" },
    },
    {
      ask: "either pipe =unions|union-type|=union-types|=over-Union|=to-Union|=over-Optional use|operator|syntax|prefer|=with|write|as",
      options: { style: "pipe" },
    },
    {
      ask: "avoid =of-Optional|=than-Optional|=over-Optional|=not-Optional|=use-Optional|=no-Optional|=avoid-Optional|=import-Optional|=typing-Optional|=Optional-str|=Optional-X|=Optional-int|=Optional-T|=of-Union|=than-Union|=not-Union|=no-Union|=typing-Union|=use-Union|=Union-str|=Union-X|=Union-int|=Union-and|=Union-or -pipe|may-not|that-are|actually",
      options: { style: "pipe" },
    },
    { ask: "either legacy|old-style|deprecated|outdated =Optional|=Union ..4", options: { style: "pipe" } },
    {
      ask: "avoid old-typing|import-typing|typing-import =Optional|=Union ..8 -pipe",
      options: { style: "pipe" },
    },
    {
      ask: "use|prefer|write|with pipe multiple-type|several-type|more-than-one-type|one-of-several ..8 -command|bash|shell",
      options: { style: "pipe" },
    },
    {
      ask: "either pipe-none|str-pipe|x-pipe|pipe-syntax =not-Optional|=over-Optional|=of-Optional|=than-Optional|=not-Union|=over-Union|=of-Union -return",
      options: { style: "pipe" },
    },
    {
      ask: "avoid =of|=than|=use|=never|=not pipe-none ..5 -return|raise|field|subtype|=Optional|see|bug|assignable|=List|=list",
      options: { style: "optional" },
    },
    { ask: "=prefer-Optional|=use-Optional|=Optional-over pipe -=or", options: { style: "optional" } },
  ],
  options: option.strictObject({
    /** Nothing is said until a checklist chooses. */
    style: option.enum(["pipe", "optional"]).optional(),
    /** The oldest Python the project supports. */
    python: option.string().optional(),
  }),
  *check(file, { style, python }) {
    if (file.isMigration) return;
    if (style === "optional") {
      const unions = file.unions();
      const optional = unions.find((union) => union.style === "optional")?.head;
      const piped = unions.filter((union) => union.style === "pipe");
      const message = "`| None` is one of two ways to say the same; write `Optional[X]` instead.";
      const fixes = fixesOf(piped, (union) => asOptional(union, optional));
      for (const at of piped) yield { at, message, ...fixes.get(at) };
    } else if (style === "pipe" && !isBelow310(python ?? file.oldestPython)) {
      const named = file.unions().filter((union) => union.style !== "pipe");
      const fixes = fixesOf(named, asPipe);
      for (const at of named) {
        const [name, instead] = at.style === "optional" ? ["Optional", "X | None"] : ["Union", "X | Y"];
        const message = `\`${name}\` is one of two ways to say the same; write \`${instead}\` instead.`;
        yield { at, message, ...fixes.get(at) };
      }
    }
  },
});

type Rewrite = (union: Union) => readonly Edit[];

/** The outermost union is rewritten with all that is in it: else a fix inside would change code that is flagged as well. */
function fixesOf(unions: readonly Union[], rewrite: Rewrite): ReadonlyMap<Union, { readonly fix: Edit[] }> {
  const fixes = new Map<Union, { readonly fix: Edit[] }>();
  let outermost: Union | undefined;
  for (const union of unions) {
    const edits = rewrite(union);
    if (outermost === undefined || union.start >= outermost.end) {
      outermost = union;
      if (edits.length > 0) fixes.set(union, { fix: [...edits] });
    } else {
      fixes.get(outermost)?.fix.push(...edits);
    }
  }
  for (const { fix } of fixes.values()) fix.sort((a, b) => a.start - b.start);
  return fixes;
}

function asPipe(union: Union): readonly Edit[] {
  const last = union.members.at(-1);
  if (!union.isPlain || last === undefined) return [];
  let { start } = union;
  const edits = union.members.map((member, index) => {
    const edit = { start, end: member.start, text: index === 0 ? "" : " | " };
    start = member.end;
    return edit;
  });
  return [...edits, { start, end: union.end, text: union.style === "optional" ? " | None" : "" }];
}

/** Only where the file has `Optional`, and for one type besides `None`: several would need `Union`. */
function asOptional(union: Union, optional: string | undefined): readonly Edit[] {
  const types = union.members.filter(({ isNone }) => !isNone);
  const [type] = types;
  if (!union.isPlain || optional === undefined || type === undefined || types.length > 1) return [];
  const before = { start: union.start, end: type.start, text: `${optional}[` };
  return [before, { start: type.end, end: union.end, text: "]" }];
}
