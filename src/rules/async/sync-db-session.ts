import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Sync database session inside an async function",
  severity: "error",
  asks: [
    "async-database operation|call|query|access|logic|interaction|session|transaction|code|io|layer|write|read -py|url|conversion|library|sync|test|pool|optimize|mix|driver|engine|#edge-case|@elsewhere",
    "async database call|operation|query|access|logic|interaction|transaction|io|code @do|@all|should|must|be|are|is -await|sync|test|pool|optimize|mix|driver|engine|server|offload|effectively|#edge-case|@elsewhere",
    "async sqlalchemy|sqlmodel|orm @do|@all|session|query|style|operation -extract|library|test|pool|mix|driver|engine|support|@elsewhere",
    "async-session|async-database-session|async-sqlalchemy-session|asyncsession @do|@all|proper|implement|consistent -test|import|define|extract|py|own|gather|share|support|only-if|context-manager|jwt|storage|engine|@elsewhere",
    "session asyncsession database|are|is|@all -test|engine|import|define|py",
    "await|async-def|async-function|async-programming|async-pattern|async-code|async-operation|async-first io @do|@all|bound|for|operation|task|call|prefer|first|consistent|work|wait|wherever -@endpoint|@spot|inefficient|cpu|test|concurrency|@elsewhere",
    "async io all|every|always|must|should -@endpoint|@spot|inefficient|cpu|test|concurrent|concurrency|@elsewhere",
    "async-def io @do|prefer|for|all|bound -block|inside|test|cpu|@elsewhere",
    "async-await|async-pattern|async-code|async-first consistent|consistency|throughout|everywhere -test|@elsewhere",
    "async-await database|sqlalchemy|session @do|@all|for|call|query|operation -test|thread|missing|user|effectively|@elsewhere",
    "select async execute|execution -@elsewhere",
    "avoid sync|=blocking database|sqlalchemy|orm|session|query|psycopg2 -thread|main-thread|mainactor|uv|in-sync|test|@elsewhere|#edge-case",
    "avoid missing-async database|query|queries|session -test|@elsewhere",
    "@spot sync database|sqlalchemy|orm|session async -test|@elsewhere",
    "async-only database|endpoint",
    "against sync-session|sync-database|sync-sqlalchemy|sync-sqlmodel|sync-orm @do|@all|only|prefer|deliberate|fine|ok|okay|acceptable|allowed|session|import -py|async|asyncsession|test|celery|worker|script|alembic|migration|uv",
    "against sync-throughout|sync-everywhere|fully-sync|purely-sync|entirely-sync project|codebase|app|application|service|backend|session|database -async|uv|test|script",
    "against avoid no-async|don't-use-async|not-use-async|never-use-async|avoid-async|async-session-are-not|async-sqlalchemy-is-not|no-need-for-async session|database|sqlalchemy|orm|engine -test|celery|worker|script|mix|driver",
  ],
});
