import type { ModelField, ModelKind } from "../../python/model-facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Changed tables without a migration",
  severity: "error",
  asks: [
    "migration|alembic schema|model|models|table|column|entity|database change|changed|changing|modification|modify|alter|update|touch|new|add|=adding @do|create|generate|every|each|all|any|always|must|require|through|via|=for|per|accompanied|accompany|together|alongside|along-with|same-pr|same-commit|need|come-with|ship|alembic -@no-new-migration|doc|documentation|breaking|alembic-op|env|import|imported|discover|register|managed|logical|integrity|rls|same-migration|detect",
    "alembic|alembic-migration|alembic-revision migration|schema|schema-change|ddl|revision @do|create|generate|for|via|through|every|each|all|always|must|only|per -alembic-op|cd|base|@no-new-migration|env|import|imported|discover|register|stack|sync|async",
    "proper-migration|proper-database-migration @do|implement|ensure -@no-new-migration",
    "migration =generated|=created|=written|=added model|models|schema|table|tables =change|=changed|=changes|=modified|=touched -review|apply|@frontend|rollback|downgrade",
    "generate-migration|generate-alembic-migration|create-migration|migration-via|migration-through alembic-revision|revision-autogenerate|autogenerate -review|edit|inspect|never|check",
    "migration included|=created|present|exist model|schema|table|database|#database|#migration|#migrations -rls|same-migration|@no-new-migration",
    "handle|manage migration transaction|connection -@no-new-migration",
    "avoid create_all schema|ddl|alembic|migration|instead|rely -@testing",
    "either missing-migration|missing-alembic|no-accompanying-migration|missing-accompanying-migration|missing-a-migration|missing-database-migration -downtime|release-note|allowed|requirement|breaking|@no-new-migration",
    "either missing migration|alembic create|generate|add|write|schema|model|change|modify|alter|table|column|database -allowed|requirement|breaking|@no-new-migration|existing",
    "avoid modify|change|alter|altering|edit|update|raw-ddl|manual-ddl schema|table|database|ddl manual|manually|directly|hand|by-hand -@no-new-migration|existing|generated|hook|read|state",
    "against create_all use|instead|rely -test|fixture|avoid|never|migration|yield|each|drop|reset|recreate",
    "against avoid no-alembic|don't-use-alembic|not-use-alembic -never|edit|hand|missing|test",
  ],
  isAboutChange: true,
  *check(file) {
    const { change } = file;
    if (change === undefined || file.isTest) return;
    if (change.files.some(({ isMigration }) => isMigration)) return;
    if (!change.folders.some((folder) => MIGRATIONS.test(folder))) return;
    for (const { name, nameAt, model } of file.classes()) {
      if (model === undefined || !TABLES.has(model.kind)) continue;
      const columns = model.fields.filter(({ owner }) => owner === model.fullName).flatMap(columnOf);
      if (columns.length === 0) continue;
      yield {
        at: nameAt,
        identity: [name, ...columns.toSorted()].join(),
        message: `\`${name}\` and its table part ways, the change has no migration; generate one and add it.`,
      };
    }
  },
});

const TABLES: ReadonlySet<ModelKind> = new Set(["table", "sqlalchemy", "tortoise"]);

/** Where Alembic and aerich keep their migrations. */
const MIGRATIONS = /(?:^|\/)(?:alembic|migrations?|versions)\/$/;

/** What the table has of a field: its name, its type, and whether it may be empty. None of what Python alone knows. */
function columnOf({ name, type, items, annotation, value }: ModelField): readonly string[] {
  if (RELATION.test(value?.text ?? "") || name.startsWith("_")) return [];
  const isColumn = annotation !== undefined || COLUMN.test(value?.text ?? "");
  const isEmpty = /\bNone\b|\bOptional\b/.test(annotation?.text ?? "");
  return isColumn ? [[name, type, ...items, isEmpty].join(" ")] : [];
}

const RELATION =
  /^(?:[\w.]+\.)?(?:[Rr]elationship|association_proxy|column_property|hybrid_property|deferred|ManyToManyRelation|ReverseRelation|fields\.(?:Reverse\w*|ManyToMany\w*))\b/;
const COLUMN = /^(?:[\w.]+\.)?(?:Column|mapped_column|\w+Field)\(/;
