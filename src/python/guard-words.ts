/** How code that lets only some people in is named. Too many words only mean silence. */
const ASKING = [
  "access",
  "account",
  "acl",
  "actor",
  "admin",
  "allowed",
  "api_?keys?",
  "apikeys?",
  "auth\\w*",
  "bearer",
  "captcha",
  "check\\w*",
  "cookie",
  "cred\\w*",
  "csrf",
  "ensure\\w*",
  "guard\\w*",
  "hmac",
  "identi\\w*",
  "internal",
  "jwt",
  "key",
  "log(?:in|ged)",
  "me",
  "members?",
  "oauth\\w*",
  "only",
  "org",
  "organi[sz]ations?",
  "owner\\w*",
  "permi\\w*",
  "policy",
  "principal",
  "protect\\w*",
  "require\\w*",
  "restrict\\w*",
  "roles?",
  "scopes?",
  "secret",
  "secur\\w*",
  "sign\\w*",
  "staff",
  "subject",
  "superuser",
  "team",
  "tenant",
  "token\\w*",
  "users?",
  "valid\\w*",
  "verif\\w*",
  "workspace",
].join("|");

const GUARD_WORD = new RegExp(`(?:^|[\\W_])(?:${ASKING})(?:$|[\\W_])`);

/** What is named for the work it does with users or keys: whether it looks who asks, only its code tells. */
const WORKING =
  /_(?:crud|dao|repo|repository|service|uow|use_case)s?(?:_(?:dep|dependency|impl|interface))?$/;

/** A name that may well belong to a check of who asks: `get_current_user`, `RoleChecker`, `api_key_header`; not `UserService`. */
export function soundsGuarding(text: string): boolean {
  return isOfGuard(wordsOf(text).replaceAll(/\w+/g, (name) => (WORKING.test(name) ? "" : name)));
}

function wordsOf(text: string): string {
  return text.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}

function isOfGuard(words: string): boolean {
  return (
    GUARD_WORD.test(words.replaceAll(/(?:content_)?security_(?:headers?|policy)/g, "")) ||
    /oauth2|httpbearer|httpbasic|apikey/.test(words)
  );
}

const REFUSING =
  /\b40[13]\b|unauthori|forbidden|authori[sz]|authenticat|\bjwt\b|api_?key|oauth2|http_?(?:bearer|basic|digest)|current_user|\.user\b|(?<!app\.)state\.(?!db|session|pool|redis)|(?:req|request|websocket|\bws|conn|connection|scope)\.headers\b|\.cookies\b|signature|is_admin|superuser/i;

const WHO = "(?:caller|code|email|hash|identity|key|otp|password|secret|sign|token|user)";

/** Much is verified that says nothing about who asks, as whether a row has arrived. */
const CHECKED = String.raw`(?:credential|permission|(?<![a-z]_?)(?:is_?)?verified|verif\w{0,30}${WHO}|${WHO}\w{0,30}verif)`;
const ABOUT_CHECKS = /credential|permission|verif/i;

/** What is kept has such names, too: they count where something is called, asked, or turned away by them. */
const CHECKING = new RegExp(
  [
    String.raw`(?:permission|verif)\w{0,60}(?:\.\w{1,60}){0,4}\(`,
    String.raw`(?<![a-z])(?:allow|assert|can|check|enforce|ensure|has|need|require|valid)\w{0,60}\([^)]{0,160}${CHECKED}`,
    String.raw`(?:check|get|need|require|valid)\w{0,60}credential`,
    String.raw`\b(?:if|elif|while|assert|not)\b(?: ?\([^:]{0,200}|.{0,160})${CHECKED}`,
    String.raw`\braise\b(?![^)]{0,160}\b5\d\d\b)[^)]{0,160}${CHECKED}`,
    `permissions? (?:denied|missing)|(?:invalid|missing|no|without|wrong) (?:credential|permission)`,
  ].join("|"),
  "i",
);

/**
 * What is sent to another service, what that one answered, a path that leads out of its folder, a setting that is missing, and what
 * is only remarked: nobody asks who is there.
 */
const OF_OTHERS = new RegExp(
  [
    String.raw`["'](?:authorization|x-[\w-]{0,40}(?:key|token))["']\s*:(?![^,}\n]*(?:request|header|cookie|auth|user))[^,}\n]*`,
    String.raw`(?<!\S)#[^\n]*`,
    String.raw`\bif not (?:[\w.]*(?:config|settings)|os\.environ|os\.getenv)\b[^:\n]{0,120}:\s*raise \w+\([^)]{0,80}\b50\d\b[^)]{0,200}\)`,
    String.raw`status(?:_code)?\s*(?:[=!]=\s*40[13]\b|(?:not\s+)?in\s*[([{][\d,\s]{1,60}[)\]}])`,
    String.raw`\bif\b[^:\n]{0,200}(?:\.is_relative_to|\.commonpath)\([^:\n]{0,200}:\s*raise \w+\([^)\n]{0,60}\b403\b[^)]{0,200}\)`,
  ].join("|"),
  "gi",
);

/** Code that looks at who asks, or turns somebody away. */
export function looksAtWhoAsks(code: string): boolean {
  const own = code.replaceAll(OF_OTHERS, " ");
  return REFUSING.test(own) || (ABOUT_CHECKS.test(own) && CHECKING.test(own));
}

/** The same of a middleware: most of them read headers, and few turn anybody away. */
export function turnsAway(code: string): boolean {
  return /\b40[13]\b|unauthori|forbidden|\bjwt\b|api_?key|bearer|current_user|authenti/i.test(code);
}

/** What an endpoint is handed most of the time and that says nothing about who asks. */
const PLAIN =
  /(?:^|[\W_])(?:db|sessions?|database|engine|conn(?:ection)?s?|settings|config\w*|pages?|paginat\w*|params|quer(?:y|ies)|filters?|sort\w*|order\w*|limit\w*|offset|services?|repo(?:sitor(?:y|ies))?s?|uow|unit_of_work|cache|redis|storage|bucket|s3|clients?|http|logger|background|broker|queue|publisher|bus|mailer|locale|lang(?:uage)?|clock|time\w*|request_id|trace\w*|metrics|form|managers?|use_?cases?|handlers?|gateway|container|factory|model|llm|agent|store)(?:$|[\W_])/;

export function soundsPlain(text: string): boolean {
  const words = wordsOf(text);
  return PLAIN.test(words) && !isOfGuard(words);
}
