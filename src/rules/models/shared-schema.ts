import type { ModelField } from "../../python/model-facts.ts";
import { defineRule, option } from "../rule.ts";

export default defineRule({
  summary: "One model for requests and responses",
  severity: "warning",
  asks: [
    "separate-schema-for|separate-model-for|separate-pydantic-schema-for|separate-pydantic-model-for pydantic|schema|request|response -domain|module|file|tenant|each|feature|table",
    "separate|separation|distinct|split|different|differ|apart|per-operation|dedicated|=own schema|=models|request-model|response-model|create-model|update-model|input-model|output-model|dto|pydantic create|creation|update|=read|=reading|request|=response|=responses|=input|=inputs|=output|=outputs|per-operation ..9 -orm|database|sqlalchemy|write-model|write-and-read|read-and-write|persistence|@apart-otherwise",
    "schema|model|models|dto|pydantic create-update|create-read|create-and-update|create-or-update|createupdate|base-create =read|=response|=public|=out|=output -migration|endpoint|test|crud|database-operation|@apart-otherwise",
    "=Create|=Update|=In =Read|=Response|=Public|=Out suffix|schema|=models|dto|pydantic|pattern -name|naming|test|generation",
    "=Create-Read|=Create-Update|=Base-Create|=Create-Response schema|=models|dto|pydantic|=Read|=Response|=Public -operation|name|naming|test|crud|delete",
    "request|create|update separate|distinct response|read schema|=models -test|file|folder|module|table|orm|database",
    "@create-model @read-model -name|named|naming|@apart-otherwise|test|permission",
    "different schema|=models|dto =input|request =output|=response|=responses -table|database|file|workflow",
    {
      ask: "avoid share|same|reuse|reusing|single|=one schema|same-model|one-model|single-model|=models|dto request|=response|=responses|=input|=create|=update|=output -test|exclude|file|error|id|session|field",
      options: { plain: false },
    },
  ],
  options: option.strictObject({
    /** Models without anything that only the server sets may be both. */
    plain: option.boolean().default(true),
  }),
  *check(file, { plain }) {
    if (file.isTest) return;
    const functions = file.functions();
    const answers = new Set(
      functions.flatMap((each) => each.statedAnswer?.models ?? []).map(({ fullName }) => fullName),
    );
    const taken = functions.flatMap(({ bodies, start, end }) => bodies.map((body) => ({ body, start, end })));
    for (const { body, start, end } of taken) {
      const { annotation } = body;
      const shared = body.models.find(({ fullName }) => answers.has(fullName));
      if (annotation === undefined || shared === undefined) continue;
      const read = new Set(attributesOf(body.name, file.text.slice(start, end)));
      const isOfServer = ({ name }: ModelField) => SERVER.test(name) && !(ID.test(name) && read.has(name));
      const server = shared.fields.find((field) => isOfServer(field) && !field.isHidden);
      if (plain && server === undefined) continue;
      const what = server ? `, \`${server.name}\` included` : "";
      yield {
        at: annotation,
        message: `\`${shared.name}\` is body and answer alike${what}; take a model of its own for each.`,
      };
    }
  },
});

/** An endpoint that reads a sent id lets the client choose it. */
const ID = /^_?(?:id|pk|uuid)$/i;

function attributesOf(name: string, code: string): readonly string[] {
  const words = code.match(/\p{XID_Continue}+(?:\.\p{XID_Continue}+)*/gu) ?? [];
  return words.flatMap((word) => (word.startsWith(`${name}.`) ? (word.split(".")[1] ?? []) : []));
}

/** What the server sets, or keeps to itself. */
const SERVER =
  /^_?(?:id|pk|uuid)$|^(?:created|modified|updated)(?:_?at|_?on|_date)?$|^is_?(?:admin|staff|super_?user)$|^(?:hashed_password|password|password_hash)$/i;
