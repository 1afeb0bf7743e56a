import type { Expression } from "../../python/code-facts.ts";
import type { PythonFunction } from "../../python/definition-facts.ts";
import type { PythonFile } from "../../python/facts.ts";
import type { Model, ReadableField } from "../../python/model-facts.ts";
import { isKey, isSecret, OF_KEYS } from "../../python/secret-fields.ts";
import { defineRule, type Problem } from "../rule.ts";

export default defineRule({
  summary: "Secret in a response model",
  severity: "error",
  asks: [
    "avoid sensitive|sensitive-data|sensitive-field|sensitive-information|sensitive-attribute|password|secret|credential|password-hash|hashed-password|hashed_password|password_hash|token-hash|internal-auth-field|hash|pii response|return|payload|api-response|=output|response_model|serialize|serialization -cache|error|@no-response|jwt",
    "avoid sensitive|sensitive-data|sensitive-field|sensitive-information|sensitive-attribute|password|secret|credential|password-hash|hashed-password|hashed_password|password_hash|token-hash|internal-auth-field expose|leak|exposure|include|leave|return|appear in-api|to-client|through-the-api|via-the-api|the-api|client|=response|=responses|caller|endpoint|schema|dto|userread|userpublic|userout -error|api-key|#error|cache|filter-data|@no-response|server",
    "exclude|omit|hide|filter|strip|remove|redact|filtered|=out-of|leave-out sensitive|sensitive-data|sensitive-field|sensitive-information|sensitive-attribute|password|secret|credential|password-hash|hashed-password|hashed_password|password_hash|token-hash|internal-auth-field|pii|token|hash =response|=responses|response_model|schema|model|return|payload|model_dump|serialization|serialize|client|=output|public -encryption|cache|error|marker|@no-response",
    "sensitive|sensitive-data|sensitive-field|sensitive-information|sensitive-attribute|password|secret|credential|password-hash|hashed-password|hashed_password|password_hash|token-hash|internal-auth-field expose|exposed|leak|exposure|returned|in-response|information-in response|=api|client|dto -error|avoid|prevent-error|@no-response|server-error|key",
    "avoid password-hash|hashed-password|password_hash|hashed_password expose|leak|send|reveal -error|log|frontend",
    "avoid echo|echoed|send-back @secret|sensitive-data|password ..6 -log|shell|print|console|command|script|terminal|ci|test",
    "either sensitive|sensitive-data|sensitive-field|sensitive-information|sensitive-attribute|password|secret|credential|password-hash|hashed-password|hashed_password|password_hash|token-hash|internal-auth-field api-response|response-body|api-responses expose|leak|return|exposure|contain|include|appear -error|handle|hash-the|@frontend|github|test",
    "avoid api-key|jwt-secret|password|token|secret expose|return|leak|include api-response|=responses|response ..12 -test|git|request|error-response|log-of|full|llm",
    "sensitive handle|protect #schema|#pydantic|#model -log|error",
    "avoid secret|password|token|credential|password-hash|hashed-password|pii|sensitive-data|sensitive-information expose|exposure|leak|return|reveal|appear or-response|or-responses|or-api-response|in-a-response|in-response|in-api-response|exception-message-api-response ..12 -log-request|request-or|request-body|log-of|error-response|error-message|test|llm|tool|git|@frontend",
    "avoid secret-exposure|=secrets-exposure|password-exposure|credential-exposure #api|#apis|#response|#responses|#endpoint|#schema ..3 -log|test|commit|git|@frontend",
  ],
  *check(file) {
    if (file.isTest) return;
    const found = [...named(file), ...answered(file)];
    yield* found.sort((a, b) => a.at.start - b.at.start);
  },
});

/** Models whose name says that they are an answer. */
const RESPONSE = /(?:Out|Output|Public|Read|Response)(?:D[Tt][Oo]|Model|Schema)?$/;

function* named(file: PythonFile): Generator<Problem> {
  for (const cls of file.classes()) {
    if (!RESPONSE.test(cls.name) || cls.model === undefined || cls.model.isStored) continue;
    const { fullName, fields } = cls.model;
    for (const field of fields) {
      if (!isSecret(field, cls.model) || file.isMaskedWhereMade(cls.model, field.name)) continue;
      if (field.owner === fullName) {
        const message = `\`${field.name}\` is for every client that is sent a \`${cls.name}\` to read; leave it out.`;
        yield { at: field, message };
      } else if (!RESPONSE.test(field.owner)) {
        const message = `\`${cls.name}\` inherits \`${field.name}\` for every client to read; take it from a model without that.`;
        yield { at: cls.nameAt, message };
      }
    }
  }
}

function* answered(file: PythonFile): Generator<Problem> {
  for (const fn of file.functions()) {
    const { statedAnswer, inner, returned } = fn;
    if (statedAnswer === undefined || statedAnswer.isFiltered || onlyResponds(fn)) continue;
    const answers = returned.flatMap((value) => value?.entries ?? []);
    const isMade = ({ field, model }: ReadableField) => {
      const given = file.givenFields(inner).filter(({ name }) => name === field.name);
      if (given.some((each) => isNew(each.value) && each.model()?.fullName === model.fullName)) return true;
      return answers.some(({ key, value }) => key === field.name && isNew(value));
    };
    for (const answer of statedAnswer.models) {
      const read = statedAnswer.readableIn(answer);
      const secret = read.find((each) => isToldTo(each, answer) && (isNeverShown(each) || !isMade(each)));
      const found =
        secret ?? read.find(({ field, model }) => isKey(field, model) && isKeptBy(file, fn, answer));
      if (found === undefined || file.isMaskedWhereMade(found.model, found.field.name)) continue;
      const message = `\`${found.model.name}\` has \`${found.field.name}\` for every client to read; answer with a model without it.`;
      yield { at: statedAnswer.at, message };
    }
  }
}

/** FastAPI hands a response on as it is, and makes nothing of the model that is stated; what is not given a whole one tells none. */
function onlyResponds({ endpoint, returned }: PythonFunction): boolean {
  const answers = endpoint?.answers ?? [];
  const isOfResponses = answers.every((answer) => answer === "response" || answer === "unknown");
  return (
    answers.length > 0 && isOfResponses && !returned.some((value) => GIVEN_WHOLE.test(value?.text ?? ""))
  );
}

/** `success(data=user)` */
const GIVEN_WHOLE = /[(=,:]\s{0,40}(?!(?:None|True|False)\b)[A-Za-z_]\w*\s{0,40}[,)}]/;

/** What a model has whose name says that it is an answer is told where it stands. */
function isToldTo({ field, model }: ReadableField, answer: Model): boolean {
  return !RESPONSE.test(model.name) && isSecret(field, model) && isSecret(field, answer);
}

function isNeverShown({ field }: ReadableField): boolean {
  return NEVER_SHOWN.test(field.name);
}

/** Not meant to be read, not even once; or proves something by not being told. */
const NEVER_SHOWN = /crypt|digest|hash|salt|token/i;

function isNew({ stated, text }: Expression): boolean {
  const made = (stated?.text ?? text).slice(0, MOST_LETTERS);
  return MAKING.test(made) && !/crypt|digest|hash/i.test(made);
}

/** What is longer doesn't only make a secret. */
const MOST_LETTERS = 400;

const MAKING =
  /(?:choices?|gen_|generat|getrandbits|randbytes|random|token_(?:bytes|hex|urlsafe)|urandom|uuid)\w{0,40}\(/i;

const MASKING = /mask|obfus|redact|\*{3}|\[-?\d?:-?\d|exclude/i;

/** Somebody reads what is kept: whoever makes a key is shown it by what they send. */
function isKeptBy(file: PythonFile, fn: PythonFunction, answer: Model): boolean {
  const { endpoint, name } = fn;
  if (endpoint === undefined || endpoint.methods.some((method) => method !== "GET")) return false;
  if (OF_KEYS.test(`${endpoint.path ?? ""} ${name} ${answer.name}`)) return false;
  const texts = [file.text.slice(fn.start, fn.end), ...file.calledTexts(fn)];
  return !texts.some((text) => MASKING.test(text));
}
