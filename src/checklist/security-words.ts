/** The part of the vocabulary that asks for security, secrets and logging use. */
export const SECURITY_WORDS: readonly (readonly [name: string, words: string])[] = [
  /** The evaluation of models, which people call eval as well. */
  [
    "@model-eval",
    "=evals|model-eval|eval-mode|eval-script|eval-viewer|eval-hit|eval-set|eval-suite|eval-case|case-eval|mark-eval|eval-run|eval-result|eval-dataset|run-eval|eval-harness|eval-loop|torch|baseline|benchmark|tracing",
  ],
  /** Writes it into the code. */
  ["@hardcode", "hardcode|hard-code"],
  /** What opens a door. */
  [
    "@secret",
    "secret|credential|api-key|apikey|password|passphrase|token|access-key|private-key|signing-key|secret-key|client_secret|encryption-key|connection-string",
  ],
  /** What is nobody else's business. */
  ["@sensitive", "@secret|sensitive|confidential|pii|personal|personally-identifiable|ssn|credit-card|jwt"],
  /** Knows who is calling, and what they may do. */
  [
    "@auth",
    "auth|authenticate|authentication|authorize|authorization|authn|authz|permission|access-control|rbac",
  ],
  /** Runs in front of the API, in another language. */
  [
    "@frontend",
    "frontend|front-end|client-side|browser|react|vue|next|nextjs|component|ui|css|localstorage|javascript|typescript|mobile|html",
  ],
  /** Somebody else's service. */
  [
    "@remote",
    "external|third-party|upstream|provider|vendor|github|llm|openai|client|scrape|crawl|retry|backoff|outbound|quota|api-call|source",
  ],
  /** A heading of a list to go through. */
  ["@checklist", "checklist|requirement|must|verify|review|mandatory"],
  /** The words of a list of what a project is made of. */
  [
    "@stack",
    "stack|uvicorn|postgresql|postgres|redis|docker|react|celery|httpx|pytest|technology|dependency|asyncpg|alembic",
  ],
  /** Where code runs, rather than code. */
  [
    "@infrastructure",
    "kubernetes|k8s|terraform|ansible|docker|dockerfile|helm|ci|pipeline|github|gitlab|vercel|netlify|cloudflare|configmap|iac",
  ],
  /** The dependency that knows who is calling. */
  [
    "@current-user",
    "get_current_user|get_current_active_user|get_current_user_id|current_user|require_auth|require_user|require_admin|require_permission|require_role|current-user-dependency|auth-dependency",
  ],
  /** Scripts of a shell, another language, or a suite of evaluations. */
  [
    "@shell",
    "docker|container|pod|hook|bash|posix|shell|php|extract|ruby|javascript|innerhtml|csp|suite|gate|runner|spec|prompt|tool|new-function|posix|node|react|typescript",
  ],
  /** What a table of options has beside a description. */
  ["@default", "default|status|title-line|discover"],
  /** Logs that machines can read. */
  [
    "@structured-log",
    "structured-log|structured-json-log|structured-format-log|json-log|log-is-structured|log-are-structured|log-must-be-structured|log-should-be-structured",
  ],
  /** Of errors that are logged: how, where and how much. */
  [
    "@log-how",
    "@all|@proper|unexpected|unhandled|caught|before|context|detail|=full|traceback|stack-trace|stack|server-side|internal|internally|ensure|exc_info|appropriately",
  ],
  /** Of logs: reading them, their levels and their files, and the logs of others. */
  [
    "@other-logs",
    "test|search|analyze|read|review|parse|rate|skip|line|file|var|@frontend|level|event|graphql|print|cross|correlate|signal|monitor|rotate|tail|console|audit|severity|=INFO|=WARN|=WARNING|=DEBUG|=log-in|sensitive|@secret|change|pr|commit",
  ],
  /** Logging libraries of other languages. */
  ["@other-logger", "slog|winston|pino|serilog|slf4j|logback|monolog|lograge|ilogger|zap"],
];
