/** The part of the vocabulary that speaks of data: its models, databases and sessions, and of waiting for them. */
export const DATA_WORDS: readonly (readonly [name: string, words: string])[] = [
  /** No code of the application. */
  ["@testing", "test|fixture|conftest|mock|pytest|benchmark"],
  /** Headings above what is told of tests. */
  [
    "@test-section",
    "test-structure|test-function|test-rule|test-standard|test-convention|test-pattern|test-setup|test-guideline|test-requirement|test-best-practice|test-strategy|test-practice|test-expectation|unit-test|integration-test|write-test|multi-tenant-test|security-test|error-prevention-in-test|must-have-test|key-fixture",
  ],
  /** Where rows are. */
  [
    "@database",
    "database|sqlalchemy|sqlmodel|orm|asyncpg|aiosqlite|postgresql|postgres|data-access|data-layer|persistence",
  ],
  /** What is done there. */
  [
    "@database-work",
    "operation|call|query|access|interaction|transaction|read|write|logic|statement|code|io|talk|work|round-trip|roundtrip|commit",
  ],
  /** The same as a topic above. */
  ["@database-topic", "#database|#sqlalchemy|#sqlmodel|#orm|#persistence|#repository|#data|#transaction"],
  /** A session of SQLAlchemy by its names. */
  [
    "@session",
    "session|asyncsession|async_session|sessionlocal|asyncsessionlocal|sessionmaker|async_sessionmaker|async_session_maker|session_maker|async_session_factory|session_factory|database-connection|database-conn",
  ],
  /** The dependencies that hand one out. */
  [
    "@get-session",
    "get_db|get_session|get_async_session|get_async_db|get_db_session|sessiondep|dbsession|dbdep",
  ],
  /** Sessions and connections of another kind. */
  [
    "@other-session",
    "jwt|cookie|login|logout|clientsession|aiohttp|agent|mcp|chat|conversation|websocket|redis|cache|browser|terminal|tmux|hook|user-session|storage|playwright|selenium|start|http|memory|md|prompt|idle|claude",
  ],
  /** Opening and closing that is none of a session in code: pools, other protocols, the end of the process. */
  [
    "@no-closing",
    "session-begin|decorator|advanced|architecture|set-local|setting|deadlock|@testing|timeout|pool-size|@other-session|#edge-case|user|server|hardware|mcp|port|mode|max_overflow|auto-commit|automatic|auto-closed|nullpool|serverless|transaction-mode|graceful|sigterm|shutdown|drain|llm|demo|support|=imported|aftereach|exit|repository-layer|@elsewhere",
  ],
  /** That it is to be so. */
  [
    "@wanted",
    "@all|@do|=asynchronously|should|must|need|ensure|prefer|make|are|is|be|via|through|with|for|implement|follow|apply|enforce|keep|properly|correctly|proper",
  ],
  /** What an endpoint waits for besides the database. */
  [
    "@network",
    "http|network|external|third-party|outbound|outgoing|upstream|downstream|remote|api-call|api-request|external-api|httpx|aiohttp|webhook|web-request",
  ],
  /** Waiting that is none of the event loop. */
  [
    "@no-loop",
    "ui|gui|main-thread|qthread|mainactor|render|browser|selenium|playwright|pr|merge|review|issue|finding|suggestion|deploy|release|gate|build|pipeline|isr|hal|cpu|cpu-bound|commit|bug|severity|background-task",
  ],
  /** What is told of asynchronous code besides that it should be used. */
  [
    "@async-detail",
    "error|exception|handle|catch|retry|concurrency|gather|sequential|inefficient|cpu|cancel|cancellation|@spot|whether|why|if-needed",
  ],
  /** Migrations are spoken of, but not that a change needs one. */
  [
    "@no-new-migration",
    "test|rollback|downgrade|edit|frontend|zero|zero-downtime|plan|strategy|strategies|guide|name|naming|run|apply-migration|upgrade|large|data-migration|framework|vue|react|read|comment|destructive|supabase|django|#prisma|#django|knex|liquibase|flyway|prisma|locally|applied|merge|typescript|flask|role|expert|workflow|backfill|separate|monitor|hotfix|trigger|flag|lock|correct|review|inspect|path|refutation|logical|hand-write",
  ],
  /** Indexes of another kind, and other work on them. */
  [
    "@no-column-index",
    "ingestion|retrieval|vector|drop|dropping|embed|embedding|hnsw|ivfflat|pgvector|search-engine|elasticsearch|firestore|mongodb|array|list-index|seo|covering|gin|gist|brin|btree|hash|partition|naming|name|concurrently|recommend|recommendation|bloat|maintenance|index-analysis|analyze|unused|over-index|qdrant|file|document|partial|composite|filtered-index|secondary|design-index|justify|rewrite|rebuild|cardinality|advanced|z-index|lexical|unnecessary-index|bottleneck|symptom|detects|autogenerate|ts|js|html|geometry|separate|deadlock|#vector|#hnsw|#similarity|#spatial|spatial|embedding|dedup|reviewer|true|risky|constraint-create|sqlite|generated-column|#audit|product-ean|#neo4j|#cypher|#django|db_index|#locking|#safe|grep|cache|md|expression|job|source|role|senior|#process|#provide|#output|#deliverable|#implemented|@elsewhere",
  ],
  /** Pages that are none of an endpoint of ours, and other work on them. */
  [
    "@no-paging",
    "relay|scan|searchparams|edge|boundary|fixed|issue|bug|metadata|method|test|docs|document|frontend|ui|table-component|infinite|react|mobile|tool|mcp|consume|page-number|scrape|crawl|github|strategy|helper|syntax|display|streamlit|clear-pattern|one-pattern|url-state|usesearchparams|phase|injection|etag|topic|retry|rate|info|template|varies|@elsewhere",
  ],
  /** Transactions that are not of one database, and other work on them. */
  [
    "@no-transaction",
    "destructive|test|saga|distributed|blockchain|payment|declined|batch|long|short|migration|pgbouncer|isolation|use-when|git|pr|@elsewhere",
  ],
  /** Going back that is none of a session. */
  [
    "@no-rollback",
    "auto|auto-commit|test|fixture|deploy|deployment|migration|release|plan|strategy|procedure|capability|upgrade|optimistic|ui|pipeline|health|automated|git|version|@elsewhere",
  ],
  /** Whose row it is. */
  [
    "@owner",
    "user_id|tenant_id|owner_id|org_id|organization_id|workspace_id|account_id|customer_id|device_id|team_id|company_id|user-id|tenant-id|owner|tenant|organization|current-user|current_user|authenticated-user|requesting-user|requester|logged-in-user|their-user",
  ],
  /** Data of others that is kept apart in another way. */
  [
    "@no-owner",
    "test|#test|schema|foreign-key|=fk|user-scoped-table|process|worktree|namespace|docker|container|agent|network|infrastructure|rls|row-level-security|row-level-policy|extract|policy|default|role|threat|qdrant|vector|originate|log|index|rate|mock|metric|trace",
  ],
  /** A place where a response is not. */
  [
    "@no-response",
    "log|stack|trace|exception|message|traceback|scan|grep|test|reset|dump|commit|git|repo|hardcode|store|agent|report|url|env|terminal|console|stdout|chat|prompt|fixture|llm|tool|sensitive-endpoint|enumeration|schema-enforced|sanitize|=401|rendered|#what-not-to-log|#logging|@frontend",
  ],
  /** Names of models by purpose, as examples name them. */
  [
    "@create-model",
    "xcreate|usercreate|itemcreate|taskcreate|todocreate|productcreate|postcreate|ordercreate|projectcreate",
  ],
  [
    "@read-model",
    "xupdate|xread|xresponse|userupdate|userread|userresponse|userpublic|userout|itemupdate|itemread|itemresponse|itempublic|itemout|taskupdate|taskresponse|todoupdate|todoresponse|productupdate|productresponse|postupdate|orderupdate|projectupdate",
  ],
  /** Models of a database rather than of an API. */
  [
    "@table-model",
    "orm|=table|database-model|database-table|sqlalchemy|db-model|sqlmodel-table|table-model|persistence-model|orm-model|orm-object|orm-entity|database-entity",
  ],
  /** Of models that are apart: what says that files or layers are meant. */
  [
    "@apart-otherwise",
    "file|folder|directory|module|router|service|repository|concern|cqrs|workflow|domain|tenant|array|nest|microservice|layer|#file|#structure|#naming|naming|suffix|pascalcase|typescript|llm|model_copy|runtime-state|separate-table|latency",
  ],
  /** What keeps a value in its bounds. */
  [
    "@bounds",
    "=min|=max|=ge|=le|=gt|=lt|min_length|max_length|min-length|max-length|regex|constraint|constrain|length-limit|length-constraint|conint|constr",
  ],
  /** Validation that is none of a field of a request. */
  [
    "@no-field",
    "test|@frontend|form|database|foreign|unique|null|column|sql|sequelize|angular|url|missing|error|violation|required|validate_assignment|aria|upload|file|token|front-matter|frontmatter|yaml|json-schema|line|environment|env|varchar|variable-length|transaction|exact-schema|prompt|pandera|sqlalchemy|=bound|drift|same-field",
  ],
  /** Descriptions of what is no field of a schema. */
  [
    "@no-description",
    "only|redundant|remove|database|column|table|form|frontmatter|front-matter|yaml|script|package|template|agent|status|title-line|=name|graphql|#graphql|tool|section|step|button|collection|baseline|release|ticket|issue|pr|commit|test|error|secret|env|json-schema|structured-output|task",
  ],
];
