import { defineRequirement, option } from "../rule.ts";

export default defineRequirement({
  summary: "Table without created and updated columns",
  severity: "note",
  asks: [
    "=created_at =updated_at <columns[]:created_at|updated_at> -description|redundant|sort|filter|index|snake_case|name|naming|user_id|email|status|response|migration|logical_id|test|exclude|@elsewhere",
    "=created_at|=updated_at @do|include|every|all table|model|entity|column <columns[]:created_at|updated_at> -sort|filter|index|name|naming|snake_case|exclude|test|@elsewhere",
    "timestamp|timestamp-column|timestamp-field|timestampmixin|audit-field|audit-column|audit-timestamp table|model|entity @all|@do|include|provide -log|timezone|zone|utc|event|message|file|aware|type|json|registry|deleted_at|soft|test|@elsewhere",
    "avoid missing timestamp|created_at|updated_at table|model|entity|column|include -log|zone",
  ],
  options: option.strictObject({
    columns: option.array(option.enum(["created_at", "updated_at"])).optional(),
  }),
});
