import { isOfOwnForm, withParts } from "../../python/body-models.ts";
import type { PythonClass } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import type { Model } from "../../python/model-facts.ts";
import { defineRule, type Problem } from "../rule.ts";

export default defineRule({
  summary: "Request field without constraints",
  severity: "warning",
  asks: [
    "field-validator|field_validator|=custom-validator|=custom-validators|=pydantic-validators|=pydantic's-validators|=validators-for-business|=use-validators|=apply-validators|=validators-for business|custom|beyond|complex|where|incoming|level|complex-validation|data-validation|#schema|=for-all -test|=no|only|error|raise|reference|=md|form|angular|url|#form|#forms|#angular|#@frontend|over|instead|single|cross|v1|v2|syntax|deprecated",
    "=field|=fields|field|schema|pydantic|=models|request-model|pydantic-model constraint|constrain|constrained|field-constraint|=validators|field-level-validation|validation-rule|validation-constraint|field-validation|=validations|@bounds implement|add|apply|use|proper|appropriate|all|every|custom|regex|include|define|with|strict|explicit|clear|comprehensive|on|have|are|leverage|=for ..10 -specified|match-spec|numeric-constraint|handle|over-custom|instead|definition|verify|conint-or|numeric-type|single|cross|system|automatically|open|framework|inline|field-type|=match|spec|duplicate|invalid|pass|per|mode|skip|response|#database|#sqlalchemy|#sqlmodel|relationship|index|order|=order_by|sort|string-field-name|prefer-field|descriptive|word|character|context|token|@no-field|before|literal|built-in",
    "=field for-validation|for-validations|for-data-validation @do|=for -fail|failure|422|cross|@no-field",
    "length-limit|length-constraint enforce|apply -database|@frontend|test|line",
    "field-level-validation|field-validation|field-constraint|validation-constraint|input-constraint @do|prefer|proper|explicit|implement|all|every|apply|with|and|on -cross|over-custom|instead|@no-field|automatically|#database",
    "input|request|body|incoming validation|validate field-constraint|constraint|=min|=max|min_length|max_length|regex|custom-validator|all-field|every-field|on-all-field|=lengths|length|range -@no-field|header|null|rate",
    "field|string|=str|number|numeric|integer|input max_length|min_length|max-length|maximum-length|minimum-length|length-limit|length-constraint|range-limit|=ge|=le|=gt|=lt|length-and-range all|every|have|must|use|add|=set|limit|need|with|constrain|on|by -numeric-constraint|over|instead|prefer-field|conint-or|index|@no-field",
    "numeric|number|integer =bounds|=ranges|range|limit|bounded field|input|must|have|all|every|schema|request -line|@no-field|port|page|rate|worker",
    "validate|validation string-length|=lengths|numeric-range|field-length|length-and-range|length-and-format schema|pydantic|field|request-model -@no-field|header|response",
    "regex|constr|conint|constrained-type schema|pydantic|field|input|request|constr|constrained-type =for|with|use|limit|email|phone|slug -over|instead|@no-field|route|log|search",
    "emailstr|httpurl use|for|type|validate -built-in|before",
    "positive|non-negative|=gt|=ge number|numeric|price|amount|quantity|field|value|int|integer -page|line|port|test|database|token|numeric-constraint|rate",
    "=Field =constraint|=constraints -prefer|numeric-constraint|@no-field",
    "constraint =min|=max|regex|min_length|max_length|pattern ..6 -numeric-constraint|@no-field",
    "all|every field|input-field validate|validated|constraint|constrained -@no-field|automatically|definition|tool|match|=spec|specified|parsed|#transaction",
    "either missing field-validation|field-constraint|field-validator|validation-constraint|max_length|length-limit|constraint|=limits field|=models|request-model|schema|request|=str|string|input|field-constraint -variable-length|varchar|rate|required|array|suggest|database|column|index",
    "either unbounded-input|unbounded-string|unbounded-field|unbounded-text|unconstrained-field|unconstrained-string|unconstrained-input|unvalidated-field -algorithm|cache|column|database",
    "avoid weak|loose|insufficient|lax|missing|inadequate pydantic-validation|field-validation|schema-validation|field-constraint|model-validation|validation-constraint ..4 -test|frontend|form|json-schema|config|settings|missing-schema-validation|missing-pydantic",
  ],
  *check(file) {
    if (file.isTest || file.isMigration) return;
    const found = new Map<number, Problem>();
    for (const model of requestModels(file)) {
      for (const field of model.fields) {
        const wish = WISHES.get(field.type);
        if (wish === undefined || field.path !== file.path || isNamed(field.name, model)) continue;
        if (field.isConstrained || field.isHidden) continue;
        found.set(field.start, { at: field, message: `\`${field.name}\` takes ${wish}.` });
      }
    }
    yield* [...found.values()].sort((a, b) => a.at.start - b.at.start);
  },
});

/** Models whose name says what they are for, in a file whose path says that they are an API's. */
const REQUEST =
  /^(?:Create|Update)(?=[A-Z])|(?:Body|Create|In|Patch|Request|Update)(?:D[Tt][Oo]|Model|Schema)?$/;
const OTHER =
  /(?:Command|Event|Job|Out(?:put)?|Public|Read|Resp(?:onse)?|Result|Task)(?:D[Tt][Oo]|Model|Schema)?$|^(?:Command|Event|Job|Task)Request$/;
const API = /api|dto|endpoint|model|request|route|schema|view/i;
const INNER = /(?:^|\/)(?:adapters|clients?|dev|jobs|providers|scripts|services?|tasks|tools?|workers?)\//;

/** What only the server knows: a model that has it may be made by the server as well. */
const STAMP = /^(?:created|updated)_?(?:at|on)$/i;

/** Those that endpoints take, or whose name says so, with what is in them. */
function requestModels(file: PythonFile): ReadonlySet<Model> {
  const isApi = API.test(file.path) && !INNER.test(file.path);
  const taken = new Set(file.bodyModels());
  const named = isApi ? file.classes().flatMap((each) => asRequest(each) ?? []) : [];
  const meant = named.filter((model) => isOfOwnForm(model) && (taken.has(model) || file.isTakenUp(model)));
  return new Set([...taken, ...withParts(meant)].filter(isForClients));
}

function isForClients({ kind }: Model): boolean {
  return kind === "pydantic" || kind === "sqlmodel";
}

function asRequest(cls: PythonClass): Model | undefined {
  if (!REQUEST.test(cls.name) || OTHER.test(cls.name)) return undefined;
  return cls.model?.fields.some(({ name }) => STAMP.test(name)) ? undefined : cls.model;
}

const TEXT = "text of any length and form; limit it with `Field(max_length=...)` or a type that checks it";
const NUMBER = "any number; bound it with `Field(ge=..., le=...)`";
const ITEMS = "any number of items; limit them with `Field(max_length=...)`";

const WISHES: ReadonlyMap<string | undefined, string> = new Map([
  ["str", TEXT],
  ["decimal.Decimal", NUMBER],
  ["float", NUMBER],
  ["int", NUMBER],
  ["frozenset", ITEMS],
  ["list", ITEMS],
  ["set", ITEMS],
  ["typing.Sequence", ITEMS],
]);

/** Names another thing or person, or proves something: it is looked up, so nothing is gained by limits. */
const NAMING =
  /(?:^|_)(?:checksum|code|cursor|digest|fingerprint|hash|id|ids|key|nonce|otp|pk|secret|(?<!mail_|html_)signature|state|token|uid|uuid|uuids)$|(?<=[a-z0-9])(?:Id|Ids|Key|Token|Uid|Uuid)$/;

/** Somebody who is known. */
const KNOWN = /^(?:assigned_to|assignee|[a-z]+ed_by|owner)$/;

/** What has to be the same as before. */
const REPEATED =
  /^(?:confirm|current|existing|expected|old|previous)_(?:\w+_)?(?:e?mail|etag|name|pass(?:code|phrase|word)?|phone|pin|pwd|revision|username|version)$|_confirm(?:ation)?$/;

/** A part of an address is neither looked up nor a proof. */
const OF_ADDRESS = /(?:^|_)(?:post|postal|zip)_code$/;
const ADDRESS = /(?:^|_)(?:address|city|country|postal_code|street|zip(?:_?code)?)$/;

function isNamed(written: string, { fields }: Model): boolean {
  const name = written.replace(/_+$/, "");
  if (OF_ADDRESS.test(name)) return false;
  if (name === "state" && fields.some((field) => ADDRESS.test(field.name))) return false;
  return NAMING.test(name) || KNOWN.test(name) || REPEATED.test(name);
}
