import { looksRandom, looksSecret, secrecyOf, shapeOf, urlWithPassword } from "../../python/secrets.ts";
import type { GivenText } from "../../python/text-facts.ts";
import { defineRule } from "../rule.ts";

/** Who lies or is named like that has nothing to keep. */
const PRETENDING =
  /(?:^|[/_])(?:demo|e2e|factor(?:y|ies)|fake|fixture|load_?test|locust|mock|playground|sample|seed|stub)s?(?=[/_.])|(?:^|\/)examples?\//i;

/** Where a database is at hand that somebody keeps elsewhere: what is filled with samples is none itself. */
const REMOTE = /\b(?:amqps?|mongodb|mysql|postgres(?:ql)?|rediss?)(?:\+\w+)?:\/\/[^\s:/@]*:[^\s/@]+@/i;

/** What a file says somewhere that has a secret. */
const NAMES = /pass|pwd|secret|token|key|:\/\/|-----BEGIN/i;

/** What holds examples, choices, names of fields or messages. */
const SHOWING =
  /example|sample|mock|fake|dummy|placeholder|schema_extra|demo|seed|enum\b|describe|description/i;

/** What asks the environment first: the rest is for trying things out. */
const READING = /getenv|environ/i;

export default defineRule({
  isAboutAllText: true,
  summary: "Secret written in the code",
  severity: "error",
  like: ["S105", "S106", "S107"],
  asks: [
    "either @hardcode|embed-secret|embed-credential|embed-api-key|embed-password|embed-token|embedded-credential|embedded-secret @secret|sensitive -design|color|style|typographic|test|fixture|hook|block|scanner|gitleaks|sast|you-can|budget|workflow-file|github-action|@frontend|#false|bandit|semgrep",
    "avoid @hardcode config|configuration|environment-specific|setting -yaml|theme|test|model|threshold|style|roster|missing|parameter|query|#@frontend",
    "avoid hardcode-value|hard-code-value config|configuration|env|environment|#security|#review|#fastapi|#python -color|style|string|threshold|theme|text|url|test|magic|constant|variable|parameter|=instead|customizable|#@infrastructure|#@frontend",
    "either hardcode-key|hard-code-key -test|i18n|translation|map|dict|sort",
    "avoid real-secret|real-api-key|real-credential|real-password|real-token anywhere|commit|code|example|repo|repository|documentation",
    "avoid hardcode|hardcoded #secret|#credential|nothing -color|style|@frontend",
    "either @secret|sensitive #never-hardcode|#no-hardcode|#not-hardcode|#don't-hardcode|#hardcoded-secret|#hardcoded-credential",
    "either @secret #never-in-source|#never-in-code|#never-be-in-source|#never-be-in-code|#never-commit|#not-commit|#never-be-committed|#not-be-committed",
    "avoid commit|check-in|push|track @secret|sensitive -message|hook|state|database|without-a",
    "either @secret code|source|repo|repository|codebase|version-control|git|source-control|source-file|tracked =in|=into|=to|=inside|=from|=the -log-only|hash|missing|document|documentation|configure|query|copy|admin|root|store-hash|@frontend|#@frontend",
    "secret-in-code|secret-in-source|credential-in-code|credential-in-source|key-in-code|key-in-source|password-in-code|password-in-source|token-in-code|token-in-source|exposed-secret|exposed-credential|exposed-api-key|committed-secret|committed-credential|secret-in-git|secret-in-repo|credential-in-repo -log|scan|history|rotate|identify",
    "@secret|sensitive =out-of-code|=out-of-source|=out-of-the-code|=out-of-version-control|=out-of-git|=out-of-the-repo|=out-of-the-repository|=out-of-repository|=outside-of-code|=outside-source-control|=outside-of-source-control|=outside-version-control|=outside-the-repo|=outside-the-repository|=out-of-the-codebase|=outside-the-code|externalize",
    "@secret|sensitive|sensitive-configuration in-environment|in-env|environment-variable|env-var|from-environment|from-the-environment|from-env|env-for|in-secret-manager|in-a-secret-manager|from-secret-manager|from-a-secret-manager|in-vault|in-a-vault|from-vault|in-key-vault|use-secret-manager|use-a-secret-manager|or-secret-store|and-secret-store|env-secret-store|in-secret-store|in-a-secret-store|in-the-env|in-hashicorp|in-aws-secret|via-environment|via-the-environment|through-environment|through-the-environment|os-environ|os-getenv|via-dotenv ..10 -document|flow|update|plus-all|during-development|undeclared|your|copy|run|create|rotate|error|script|instruction|header|override|identify|container|dockerfile|ci|github|terraform|@frontend|#docker|#dockerfile|#kubernetes|#terraform|#ci|#github|#@frontend",
    "use-environment-variable|use-env-var|use-env|use-dotenv|use-secret-manager|use-a-secret-manager #secret|#credential|#hardcode|#hard-code|for-configuration|for-config|for-setting|for-sensitive|for-all-configuration|for-secret -constant|config-file|your|copy|run|create|example|rotate|check|error|script|instruction|header|override|require|identify|@frontend|#docker|#dockerfile|#kubernetes|#terraform|#ci|#github|#@frontend",
    "use environment-variable|env-var secret-management|secret-manager|secret-store|vault -docker|kubernetes|ci|github|terraform|#@infrastructure",
    "environment-based|env-based|environment-driven|env-driven config|configuration|setting @secret|sensitive ..6 -@frontend|docker|kubernetes|ci|github|terraform|#@infrastructure|#@frontend",
    "use|from|via|through key-vault|secrets-manager|secret-manager|secrets-management|secret-management|hashicorp-vault =secrets|credential|sensitive-data|api-key -docker|kubernetes|ci|github|terraform|rotate|test|@infrastructure|#@infrastructure",
    "avoid expose secret|credential|api-key -browser|to-user|to-the-client|to-client|context|log|response|error|url|output|message|extension|reveal|disclose|request|documentation|tool|schema|chat|@frontend|in-environment-variable|in-env",
    "avoid =in|=into|=to code|source-code|git|repo|repository|version-control|source #secret|#credential|#api-key ..6 -client-side|browser|bundle",
  ],
  *check(file) {
    const isPretending = PRETENDING.test(file.path);
    if (file.isTest || !(isPretending ? REMOTE : NAMES).test(file.text)) return;
    for (const given of file.givenTexts()) {
      const thing = isPretending
        ? remote(given)
        : (real(given) ?? signing(given) ?? kept(given, file.isScript));
      if (thing === undefined || file.dependsOnStage(given.value)) continue;
      if (given.surroundings.some((name) => SHOWING.test(name))) continue;
      const message = `\`${thing}\` is a secret written in the code; read it from the environment instead.`;
      yield { at: given.value, message };
    }
  },
});

function remote({ text }: GivenText): string | undefined {
  return REMOTE.test(text) ? urlWithPassword(text) : undefined;
}

/** What was given by a service, or leads to one, whatever is put before it. */
function real({ name, text, surroundings }: GivenText): string | undefined {
  const shape = shapeOf(text) ?? urlWithPassword(text);
  if (shape !== undefined) return shape;
  if (secrecyOf(name) === undefined || !looksRandom(text)) return undefined;
  return surroundings.some((around) => READING.test(around)) ? undefined : name;
}

/** What fastapi-users signs its tokens with, however it is worded: there is no other value that could be meant. */
function signing({ name, how, surroundings }: GivenText): string | undefined {
  const isRead = surroundings.some((around) => READING.test(around));
  if (how !== "assigned" || isRead || !/^(?:reset_password|verification)_token_secret$/.test(name))
    return undefined;
  return surroundings.some((around) => /\bBaseUserManager\b/.test(around)) ? name : undefined;
}

/** The name of what keeps a secret. Scripts and tests make users for whoever tries the project out. */
function kept({ name, text, surroundings }: GivenText, isScript: boolean): string | undefined {
  const secrecy = isScript ? undefined : secrecyOf(name);
  if (secrecy === undefined || !looksSecret(text, secrecy)) return undefined;
  return surroundings.some((around) => READING.test(around) || /test/i.test(around)) ? undefined : name;
}
