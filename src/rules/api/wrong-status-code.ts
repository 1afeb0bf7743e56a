import { firstThing, isCreation, namedCreation } from "../../python/creations.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import type { Endpoint } from "../../python/endpoint-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Status that doesn't say what happened",
  severity: "warning",
  asks: [
    "@status-code @fit ..7 -exact-message|=mapped|=changed|old|occurred|enum|expected|custom-status|jsonresponse|httpexception-with|httpexception-handler|map-error|map-exception|errors-to|exceptions-to|raise-httpexception|use-httpexception|as-httpexception|error-response-use|error-case|codes-for-error|code-for-error|=errors-use|error-use|error-type|raise|@error-number|@no-status",
    "=status_code|status-code specify|set|always|declare ..6 -httpexception|raise|error|test|jsonresponse|log|check|@no-status",
    "@status-code convention|semantic|http-standard|rest-standard|return-http|return-appropriate|use-http|respond-with -change-status|meaning|type|succeed|custom-status|jsonresponse|@error-only|@error-number|@no-status|=named|constant|module|not-change|check",
    "restful|rest|method|http-method @status-code @fit|convention|follow|best-practice|design -old|spec-defined|@no-status|client|test",
    "avoid =200 everything|every|all|create|creation|delete|deletion|for-all ..6 -error|document|but",
    "=201 create|creation|=post|=posts|=insert|=new -test|assert|curl|postman|mock|verify",
    "=204 delete|deletion|remove|removal|=no-content -test|assert|assume|curl|mock|verify",
    "either =204 no-content =delete|=deletes|=deletion|=deleted -test|verify|assert",
    "=201 =204 -test|assert|verify|curl|mock|example|=200",
    "avoid @wrong @status-code -error|document|exception",
    "@status-code @fit|use|return =200|=201|=202|=204|2xx ..14 -@no-status|jsonresponse|custom-status|expected|enum",
    "either =204 no-content #status-code|#http-code|#http-status|#response-code ..2 -test|#test|verify|assert",
  ],
  *check(file) {
    if (file.isTest) return;
    for (const fn of file.functions()) {
      const { endpoint, name, nameAt } = fn;
      if (endpoint === undefined || OWN_STATUS.test(file.text.slice(fn.start, fn.end))) continue;
      const said = complaint(fn, endpoint, file);
      if (said !== undefined) yield { at: nameAt, message: `\`${name}\` ${said}` };
    }
  },
});

/** Sets the status of the response that FastAPI hands in, and not only for what goes wrong. */
const OWN_STATUS = /\.status_code\s*=(?!=)(?!\s*(?:\w+\.){0,3}(?:HTTP_)?[45]\d\d)/;

function complaint(fn: PythonFunction, endpoint: Endpoint, file: PythonFile): string | undefined {
  const { methods, status } = endpoint;
  const method = methods.length === 1 ? methods[0] : undefined;
  if (
    method === "POST" &&
    status === 200 &&
    isCreation(fn, endpoint, file) &&
    !answersWhole(fn.name, endpoint) &&
    !endpoint.mayAnswerFound &&
    !isBegun(fn, file)
  ) {
    return "answers 200 for what it creates; declare `status_code=201` instead.";
  }
  if (method === "DELETE" && status === 200 && answersNothing(fn, endpoint)) {
    return "answers 200 with nothing to read; declare `status_code=204` instead.";
  }
  if ((method === "GET" || method === "DELETE") && status === 201) {
    return `answers a ${method} with "created"; declare what happened instead.`;
  }
  return undefined;
}

/** Is only begun here, or may have been there before. */
function isBegun(fn: PythonFunction, file: PythonFile): boolean {
  const { parameters, returned } = fn;
  const text = file.text.slice(fn.start, fn.end);
  if (LATER.test(text) || EITHER.test(withoutOthers(text, fn)) || mayTakeAnother(fn, file)) return true;
  if (!text.includes(".add_task(")) return false;
  const given = parameters.map(({ name }) => name);
  return returned.every((value) => value === undefined || given.includes(value.text));
}

const LATER = /\.(?:apply_async|delay|enqueue\w*|kiq|send_task)\(/;

/** Makes something, or takes what is there. */
const EITHER =
  /(?:add|create|insert|save)(?:_or_|s? or )(?:get|replace|update)|(?:get|update)_or_(?:add|create|insert)|on_conflict|upsert|idempotent|already exists?,? (?:it )?(?:is )?return/i;

/** Without what is made or taken of other things on the way, and the comments on it, unless that is what is returned. */
function withoutOthers(text: string, { name, returned }: PythonFunction): string {
  const words = name.split("_");
  const rest = text.replaceAll(EITHER_OF_OTHERS, (whole, kept: string, thing: string) => {
    const isOwn = firstThing(thing)
      .split("_")
      .some((word) => words.includes(word));
    const isAnswer = returned.some((each) => each?.text.split(/\W/).includes(kept));
    return isOwn || isAnswer ? whole : "";
  });
  return rest === text ? text : rest.replaceAll(/#.*/g, "");
}

const EITHER_OF_OTHERS =
  /^[ \t]*(\w+)(?:, *\w+)* = (?:await )?(?:\w+\.)*(?:upsert|(?:add|create|insert|save)_or_(?:get|replace|update)|(?:get|update)_or_(?:add|create|insert))_([a-z]\w*)\(/gm;

/** Behind a call stands `create_or_update_order(…)`, for the same thing. */
function mayTakeAnother({ name, start, end, inner }: PythonFunction, file: PythonFile): boolean {
  const words = name.split("_");
  const made = file
    .calledTexts({ start, end, scope: inner })
    .flatMap((text) => [...text.matchAll(EITHER_OF)]);
  return made.some(([, thing]) => thing !== undefined && words.includes(thing));
}

const EITHER_OF = /\b(?:add|create|insert|save|get|update)_or_(?:add|create|get|insert|update)_(\w+)\(/g;

/** Adds a part, as to `/orders/{id}/lines`, and answers with the whole, which was there before. */
function answersWhole(name: string, endpoint: Endpoint): boolean {
  const part = /\}\/(\w{3,4})\w*\/?$/.exec(endpoint.path ?? "")?.[1];
  if (part === undefined || namedCreation(name)?.verb !== "add") return false;
  const model = endpoint.option("response_model");
  return typeof model === "object" && !model.value.text.toLowerCase().includes(part.toLowerCase());
}

/** Nothing is returned on any way, and it is not that there is no way or another body. */
function answersNothing(fn: PythonFunction, { answers, remade, format }: Endpoint): boolean {
  if (fn.isStub || format !== "json" || remade !== undefined) return false;
  if (fn.returns !== undefined) return fn.returns.text === "None";
  return answers.every((answer) => answer === "nothing") && !(answers.length === 0 && fn.neverFallsThrough);
}
