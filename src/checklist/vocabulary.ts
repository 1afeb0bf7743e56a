import { CODE_WORDS } from "./code-words.ts";
import { DATA_WORDS } from "./data-words.ts";
import { HTTP_WORDS } from "./http-words.ts";
import { LAYOUT_WORDS } from "./layout-words.ts";
import { SECURITY_WORDS } from "./security-words.ts";

/**
 * Words that checklists use for the same thing. In an ask, `@endpoint` stands for any of the words behind it, so that a new
 * synonym is written once and helps every rule. Each is in the notation of `ask.ts`, without marks; forms and the spellings
 * of `synonyms.ts` (`db`, `params`, `I/O`) need no entry.
 */
export const VOCABULARY: ReadonlyMap<string, string> = new Map([
  ...CODE_WORDS,
  /** Wherever it applies. */
  [
    "@all",
    "all|every|each|everywhere|throughout|always|must|require|mandatory|obligatory|compulsory|non-negotiable|complete|comprehensive|full|thorough|extensive|strict|entire|exhaustive|invariably|wherever",
  ],
  /** See to it. */
  [
    "@do",
    "use|add|write|include|have|provide|specify|declare|define|require|carry|give|need|apply|implement|prefer|ensure|follow|leverage|employ|adopt|expect",
  ],
  /** Before the name of what is wrong: a reviewer is sent to find it. */
  [
    "@spot",
    "check-for|look-for|watch-for|search-for|scan-for|flag|detect|identify|spot|find|catch|review-for",
  ],
  /** What answers a request. */
  ["@endpoint", "endpoint|route|handler|path-operation|path-function|controller"],
  /** The ways to talk to a database in Python without SQL. */
  ["@orm", "orm|sqlmodel|sqlalchemy|tortoise|beanie|peewee"],
  /** Ways to a database of other languages, and of GraphQL: what stands beside them is no matter of SQLAlchemy. */
  [
    "@elsewhere",
    "prisma|drizzle|typeorm|sequelize|jpa|hibernate|eloquent|activerecord|linq|ef-core|graphql|dataloader|queryset|select_related|mongoose",
  ],
  /** What answers requests, with all that stands around it. */
  ["@routes", "@endpoint|router|view-function"],
  /** As it should be. */
  ["@proper", "proper|appropriate|correct|right|suitable|semantic|meaningful|fitting"],
  /** Of a text that tells its reader something. */
  [
    "@telling",
    "meaningful|helpful|clear|descriptive|actionable|=detailed|informative|useful|friendly|explanatory|understandable",
  ],
  /** The layers below the endpoints. */
  ["@below-routes", "service|repository|domain|business|crud|use-case|usecase|data-access|model-layer"],
  /** Lets strangers see it. */
  [
    "@reveal",
    "expose|exposure|leak|leakage|return|reveal|disclose|show|send|include|display|surface|give|contain",
  ],
  /** One named kind. */
  ["@narrow", "specific|narrow|precise|concrete"],
  [
    "@narrow-exception",
    "specific-exception|narrow-exception|precise-exception|concrete-exception|specific-expected-exception|narrowest-exception|most-specific-exception",
  ],
  ["@narrow-error", "specific-error-type|specific-error-class"],
  /** A status by its name. */
  [
    "@status-constant",
    "http_|http_status|http_200_ok|http_201_created|http_204_no_content|http_400_bad_request|http_401_unauthorized|http_403_forbidden|http_404_not_found|http_409_conflict|http_422_unprocessable_entity|http_500_internal_server_error|status-constant",
  ],
  /** No named kind, but any. */
  ["@any-kind", "generic|broad|overly-broad|blanket|catch-all|raw|base"],
  /** What a client sends. */
  ["@request-data", "request|requests|body|payload|input|incoming"],
  /** Models that are not those of an API. */
  [
    "@no-api-model",
    "setting|settings|config|configuration|env|environment|llm|prompt|agent|tool|ai-output|external|third-party|scrape|cli|csv|test|fixture|side-effect|mcp|langchain|chain|skill|structured-output|expected_output|instructor",
  ],
  /** Of a status: what says that only errors are meant. */
  [
    "@error-only",
    "httpexception|exception|error-response|error-case|error-with|error-handle-with|handle-with|fail|failure|gracefully-with",
  ],
  /** Not as it should be. */
  ["@wrong", "wrong|incorrect|improper|inappropriate|inconsistent|misuse|misused|mismatch"],
  /** What tags of an API stand on. */
  ["@router-word", "router|apirouter|route|endpoint|operation|path-operation"],
  /** Other things that have tags. */
  [
    "@no-api-tag",
    "html|git|docker|image|meta|css|script|release|xml|deprecated|commit|can|cost|template|metric",
  ],
  /** Speaks of the APIs of others, or of other work than designing one's own. */
  ["@no-rest", "at-rest|graphql|test|client|consume|external|third-party|call|document"],
  /** Injection that is an attack, and dependencies that are packages. */
  [
    "@no-injection",
    "sql|sql-injection|xss|attack|command-injection|prompt|vulnerability|package|pip|npm|install|version|library|=depends-on|audit|mock|override|test|runtime|if-needed",
  ],
  /** Annotated in another sense. */
  [
    "@annotated-code",
    "annotated-with|fully-annotated|type-annotated|are-annotated|is-annotated|be-annotated|all-annotated|git",
  ],
  /** Always the same. */
  ["@alike", "consistent|uniform|standard|standardize|standardized|unified|common|same|single|shared|one"],
  /** Of a noun alone: what makes it a wish. */
  [
    "@wished",
    "use|add|write|define|declare|provide|@all|usage|validate|create-pydantic|design|ensure|implement|enforce|with|for|over|instead|via|through|as|are|is|must",
  ],
  /** Turns models into what is sent. */
  ["@serialize", "serialize|serialization"],
  /** Lets a failure disappear. */
  [
    "@swallow",
    "swallow-exception|swallow-error|swallow-failure|swallow-any|swallow-all|swallow-an|swallow-the|swallow-unexpected|swallow-broad|exception-swallow|error-swallow",
  ],
  /** Of exceptions: what speaks of their handlers, names or texts, not of classes to raise. */
  [
    "@no-exception-class",
    "custom-exception-handler|custom-exception-handle|custom-error-handler|custom-error-handle|custom-error-message|custom-error-page|custom-error-response|custom-error-code|httpexception|map|name|pascalcase|suffix|test|other|frontend",
  ],
  /** A 404 that says nothing of a row. */
  [
    "@not-a-row",
    "page|react|frontend|next|test|link|diagnostic|file|filenotfounderror|verify|400|401|403|422|500",
  ],
  /** Of schemas: other work than writing those of an API. */
  [
    "@no-schema-work",
    "database|example|document|graphql|json-schema|doc|pagination|cursor|reuse|same|parameter|changing|change|support|parser|retriever|extract|parse|catalog|endpoint-specification|uri|understand|interface|mapper|against|mismatch|drift|produce|raw-pydantic|frontend-type|frontend-response",
  ],
  /** What people see on a screen. */
  ["@gui", "gui|ui|mvc|model-view|presenter|widget|qt|component"],
  /** Errors of other protocols. */
  ["@no-http-error", "rpc|json-rpc|mcp|tool|cli|meaning"],
  ...LAYOUT_WORDS,
  ...HTTP_WORDS,
  ...SECURITY_WORDS,
  ...DATA_WORDS,
]);
