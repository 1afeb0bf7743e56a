import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Import that is not at the top, or out of order",
  severity: "note",
  asks: [
    "import =top|module-level|module-scope|top-level|beginning|=start file|module|level|scope -dynamic|lazy|test|mock|export|=css|async|private|package",
    "avoid import inside|within|function|method|body|local|inline|mid|middle -test|circular-import|cross|side-effect|dynamic|entire|library|specific",
    "avoid inline-import|local-import|lazy-import|nested-import|function-level-import|mid-file-import",
    {
      ask: "import-order|import-ordering|order-import|sort-import|import-sort|=sorted-imports|=ordered-imports|group-import|import-group|organize-import|import-organize -isort|black|ruff|formatter|export|=css|run|fix|autofix|layer|#layer|loader",
      options: { sorted: true },
    },
    {
      ask: "=import|=imports are-sort|are-group|are-order|=sorted|=ordered|alphabetical|alphabetically -isort|black|ruff|formatter|export|layer|#layer|#service",
      options: { sorted: true },
    },
    {
      ask: "stdlib|standard-library third-party|3rd-party|external =local|first-party|internal|=own|project|application|=order -isort|depend|package-manager|avoid",
      options: { sorted: true },
    },
    { ask: "=imports|=order|=ordering stdlib|standard-library -only|use|avoid", options: { sorted: true } },
    { ask: "avoid unsorted-import|unordered-import|unsorted|unordered =imports", options: { sorted: true } },
  ],
  options: option.strictObject({
    /** Whether they stand in order, too: standard library, others', one's own. */
    sorted: option.boolean().default(false),
  }),
});
