import { z } from "zod";
import { checklistReport, checkReport, ruleReport } from "../src/report/json.ts";
import type { Generator } from "./generators.ts";

/** The JSON schemas of what the command line prints with `--format json`. */
export const schemas: Generator = () => [
  { path: "schemas/check.schema.json", content: schema(checkReport) },
  { path: "schemas/checklist.schema.json", content: schema(checklistReport) },
  { path: "schemas/rules.schema.json", content: schema(ruleReport) },
];

function schema(report: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(report), null, 2)}\n`;
}
