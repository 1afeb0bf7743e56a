import { defineRequirement } from "../rule.ts";

export default defineRequirement({
  summary: "Sync database session inside an async function",
  severity: "error",
  asks: [
    "async-database|async-db-call -py|library|sync|test|pool|optimize|mix|driver|engine|#edge-case|@elsewhere",
    "async database call|operation|query|access|logic|interaction|transaction|io|code @do|@all|should|must|be|are|is -sync|test|pool|optimize|mix|driver|engine|server|offload|effectively|#edge-case|@elsewhere",
    "async sqlalchemy|sqlmodel|orm @do|@all|session|query|style|operation -extract|library|test|pool|mix|driver|engine|support|@elsewhere",
    "async-session|async-database-session|async-sqlalchemy-session|asyncsession @do|@all|proper|implement|only|consistent -test|import|define|extract|py|context-manager|jwt|storage|engine|@elsewhere",
    "session asyncsession database|are|is|@all -test|engine|import|define|py",
    "await|async-def|async-function|async-programming|async-pattern|async-code|async-operation|async-first io @do|@all|bound|operation|task|call|prefer|first|consistent|work|wait|wherever -@endpoint|@spot|inefficient|cpu|test|concurrency|@elsewhere",
    "async-def io -test|cpu|@elsewhere",
    "await|async-pattern|async-code|async-first consistent|consistency|throughout|everywhere -test|@elsewhere",
    "async-await database|sqlalchemy|session @do|@all|for|call|query|operation -test|thread|missing|user|effectively|@elsewhere",
    "select async execute|execution -@elsewhere",
    "avoid sync|blocking database|sqlalchemy|orm|session|query -test|@elsewhere|#edge-case",
    "@spot sync database|sqlalchemy|orm|session async -test|@elsewhere",
    "async-only database|endpoint",
    "against sync session|database|sqlalchemy|orm @do|@all|only|prefer|deliberate -async|asyncsession|test|celery|worker|script|alembic|migration",
    "against avoid async-session|async-database|async-sqlalchemy|asyncsession -test|celery|worker|script|mix|sync",
  ],
});
