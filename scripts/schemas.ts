import { z } from "zod";
import { checklistReport } from "../src/report/checklist-json.ts";
import { explainReport } from "../src/report/explain-json.ts";
import { handedReport } from "../src/report/handed-json.ts";
import { checkReport, ruleReport } from "../src/report/json.ts";
import { CONFIG_SCHEMA } from "../src/review/config-schema.ts";
import type { Generator } from "./generated.ts";

/** The JSON schemas of what the command line prints with `--format json`, and of the configuration. */
export const schemas: Generator = () => [
  { path: "schemas/check.schema.json", content: schema(checkReport) },
  { path: "schemas/review.schema.json", content: schema(handedReport) },
  { path: "schemas/checklist.schema.json", content: schema(checklistReport) },
  { path: "schemas/rules.schema.json", content: schema(ruleReport) },
  { path: "schemas/explain.schema.json", content: schema(explainReport) },
  { path: "schemas/config.schema.json", content: schema(CONFIG_SCHEMA, "input") },
];

/** Of what is printed, or of what may be written. */
function schema(type: z.ZodType, io: "output" | "input" = "output"): string {
  return `${JSON.stringify(z.toJSONSchema(type, { io }), null, 2)}\n`;
}
