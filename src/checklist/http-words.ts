/** The part of the vocabulary that speaks of what a request meets: endpoints, models, statuses and errors. */
export const HTTP_WORDS: readonly (readonly [name: string, words: string])[] = [
  /** A kind of exceptions that is named. */
  [
    "@narrowly",
    "@narrow|specifically|narrowest|targeted|explicit-exception|explicit-except|exact-exception|expected-exception|expected-error",
  ],
  [
    "@exception",
    "exception|exception-type|exception-class|exception-handler|error-type|error-class|except-clause|except-block",
  ],
  /** Speaks of raising, where specific exceptions are not those that are caught. */
  [
    "@raise-narrow",
    "custom|raise-specific|raise-more|raise-the-most|raise-precise|raise-explicit|throw-specific|fewer|error_summary|wrapped|translated-to|all-expected|domain-specific|project-specific|application-specific|before-generic|before-general|before-broad|pytest|assert|test|exception-first|#test",
  ],
  /** Catches whatever comes. */
  [
    "@broadly",
    "broad|overly-broad|over-broad|overbroad|too-broad|overly-general|overly-generic|generic|blanket|catch-all|raw-exception|=all-exceptions|=every-exception|=any-exception",
  ],
  /** Lets a failure disappear. */
  ["@lose", "ignore|suppress|silence|discard|eat|hide|mask|drop"],
  ["@failure", "exception|error|failure"],
  /** Silence of other things. */
  [
    "@no-silence",
    "test|warning|type|lint|mypy|pyright|ruff|build|compile|import|fallback|fall|truncate|default|document|log-level|user|client|stack|detail|information|sensitive",
  ],
  /** Classes of exceptions that a project makes itself. */
  [
    "@own-exception",
    "=domainerror|=domainexception|=apperror|=appexception|=serviceerror|=businesserror|own-exception-type|own-exception-class|own-error-type|own-error-class|custom-exception|custom-error|custom-error-type|custom-domain-exception|custom-specific-exception|custom-business-exception|own-exception|domain-exception|domain-error|domain-specific-exception|domain-specific-error|business-exception|business-error|service-exception|service-error|application-specific-exception|application-exception|app-specific-exception|project-specific-exception|dedicated-exception|typed-exception|=typed-error|=typed-errors|exception-hierarchy|error-hierarchy|specific-exception-class",
  ],
  /** The part of the code that speaks HTTP. */
  ["@http-layer", "@routes|api-layer|http-layer|web-layer|presentation-layer|transport-layer|boundary|edge"],
  /** The part that must not. */
  [
    "@inner-layer",
    "service|repository|repo|crud|use-case|usecase|service-layer|business-layer|domain-layer|data-layer|domain|business-logic",
  ],
  /** The status of an answer, however it is called. */
  [
    "@status-code",
    "status-code|http-status|httpstatus|response-code|http-code|http-response-code|response-status|http-error-code",
  ],
  /** What makes a status fit. */
  [
    "@fit",
    "@proper|accurate|accurately|appropriately|properly|correctly|matching|semantically|reflect|precise|exact|sensible|standard-http",
  ],
  [
    "@no-status",
    "#test|test|report|assert|log|exit|magic|hardcode|hard-code|status-code-check|meaning|custom-status|process|shell|cli|upstream|third-party|external",
  ],
  /** What a status of an error is for. */
  [
    "@http-failure",
    "unauthenticated|unauthorized|unauthenticate|not-logged-in|logged-out|anonymous|not-authenticated|not-allowed|not-permitted|missing-permission|forbidden|validation|invalid|malformed|conflict|bad-input|bad-request|permission|credential|client-error|client-mistake|server-error|not-found|auth-failure|missing-auth|missing-token|unprocessable|unexpected-error|user-error|failure|too-many-request|exceed",
  ],
  ["@error-number", "=400|=401|=403|=404|=409|=422|=429|=500|4xx|5xx"],
  /** What happens behind the API. */
  [
    "@internals",
    "stack-trace|stacktrace|traceback|raw-exception|raw-error|python-exception|exception-text|exception-detail|internal-error|internal-exception|internal-detail|implementation-detail|system-detail|server-detail|database-error|sql-error|=error-internals|=errors-internals|internal-information|internal-info|internal-path",
  ],
  /** Who reads an answer. */
  [
    "@reader",
    "client|user|caller|consumer|response|message|production|public|frontend|api-response|end-user|attacker|browser|outside|external|body|bodies",
  ],
  /** Something that is looked up. */
  ["@row", "row|record|entity|entities|resource|object|instance|item|document-by-id"],
  ["@lookup", "query|lookup|fetch|scalar_one_or_none|one_or_none|scalar|database|row|record|orm|select"],
  /** Two rows that must not both be there. */
  [
    "@collision",
    "integrityerror|integrity-error|uniqueviolationerror|unique-violation-error|foreignkeyviolationerror|constraint-violation|unique-violation|uniqueness-violation|unique-constraint-violation|constraint-error|constraint-failure|unique-constraint-failure|unique-constraint-error|duplicate-key|duplicate-entry|duplicate-row|duplicate-record|unique-constraint|unique-error|foreign-key-violation",
  ],
  /** What a way through the layers is drawn with. */
  [
    "@layered-way",
    "route-arrow-service|router-arrow-service|api-arrow-service|endpoint-arrow-service|handler-arrow-service|controller-arrow-service|layer-arrow-service|service-arrow-repository|service-arrow-repo|call-service-arrow|view-arrow-service|service-arrow-domain|service-arrow-crud|service-layer-arrow|service-arrow-database|route-arrow-call-service|repository-arrow-service",
  ],
  /** What an endpoint leaves to others. */
  [
    "@inner-logic",
    "business-logic|domain-logic|business-rule|application-logic|complex-logic|heavy-logic|database-logic|query-logic",
  ],
  /** Goes past the services to the data. */
  [
    "@data-access",
    "query-the-database|access-the-database|access-database|database-directly|session-directly|touch-session|touch-the-session|touch-the-database|database-access|database-call|database-query|database-operation|direct-database|query-database|direct-query|data-access|orm-call|orm-query|sqlalchemy-query|raw-query|call-repository|repository-directly|talk-to-the-orm|talk-to-the-database|=sql|sql-query",
  ],
  /** Handlers that answer no request. */
  ["@other-handler", "exception-handler|retry|event-handler|signal-handler|error-handler"],
  /** Without an endpoint in sight. */
  ["@no-endpoint", "@other-handler|@gui|react|frontend"],
  /** Models of what goes in and out. */
  ["@model", "pydantic|basemodel|dto|dtos|pydantic-model|pydantic-schema"],
  /** Where a body is not what a client sends, or the model not what it is read with. */
  [
    "@no-body",
    "@no-api-model|pydantic-dataclass|manual-check|websocket|separate|=validator|=validators|reuse|same|validationerror|automatically-convert|postman|convert|rootmodel|align|log|discovery|document-request|pydantic-validation-error|#mcp|#tool|#test|#llm|#configuration-model|#configuration-standard",
  ],
  /** Says what shape something has. */
  ["@shape", "format|schema|shape|structure|envelope|payload|body|json-body|pattern|model|contract"],
];
