import type { Argument, Call, Expression } from "../../python/code-facts.ts";
import type { ModelField, ModelKind } from "../../python/model-facts.ts";
import { defineRule } from "../rule.ts";

export default defineRule({
  summary: "Changed tables without a migration",
  severity: "error",
  asks: [
    "migration|alembic schema|model|models|table|column|entity|database change|changed|changing|modification|modify|alter|update|touch|new|add|=adding @do|create|generate|every|each|all|any|always|must|require|through|via|=for|per|accompanied|accompany|together|alongside|along-with|same-pr|same-commit|need|come-with|ship|alembic -legacy|no-migration|confirm|evaluate|identify|#parse|=touches|touch-table|touch-data|identical|#safe|index-change|#pre-production|#explain|checklist|=lake|column-type|consistency|notes|shim|=permissions|@no-new-migration|doc|documentation|breaking|alembic-op|env|import|imported|discover|register|managed|logical|integrity|rls|same-migration|detect",
    "alembic|alembic-migration|alembic-revision migration|schema|schema-change|ddl|revision @do|create|generate|for|via|through|every|each|all|always|must|only|per -alembic-op|cd|base|=is-for|directory|=created|=versions|traffic|roadmap|#progress|#cloud|#gate|#key-adaptations|text-or|migration-management|check|enabled|@no-new-migration|env|import|imported|discover|register|stack|sync|async|=break|=breaks|incorrectly|asyncpg",
    "every-schema-change|each-schema-change|all-schema-change|any-schema-change|every-model-change|all-model-change|database-schema-change alembic|migration ..9 -@frontend|prisma|supabase|knex|flyway|liquibase|django|test|document|plan|affect",
    "avoid skip|bypass|outside alembic|migration|migrations ..3 -test|gate|existing|edit|plan|planning|path|guide|strategy|rollback|check|history|prisma|frontend",
    "schema-change|model-change|changed-model migration =add|create|write|=use|require|need|include|commit ..8 -@testing|@frontend|confirm|#parse|prisma|supabase|django|plan|strategy|notes|note|guide|backfill|breaking|destructive|data-migration|flyway|knex|naming|name|#prisma|#django",
    "generate|create|write|add migration #new-model|#new-resource|#new-table|#new-entity|#database-model|#database-schema|#data-model|#model-change|#schema-change|#schema-update|#changing-model|#change-model ..3 -@no-new-migration",
    "proper-migration|proper-database-migration @do|implement|ensure -@no-new-migration",
    "migration =generated|=created|=written|=added model|models|schema|table|tables =change|=changed|=changes|=modified|=touched -review|apply|@frontend|rollback|downgrade",
    "generate-migration|generate-alembic-migration|create-migration|migration-via|migration-through alembic-revision|revision-autogenerate|autogenerate -review|edit|inspect|never|check|#command|#commands",
    "migration included|=created|present|exist model|schema|table|database|#database|#migration|#migrations -rls|same-migration|branch|gone|explain|as-of|template|mirror|batch|when-schema|=checks|@no-new-migration",
    "handle|manage|implement|use migration|alembic -=url|feature|legacy|without-seeding|seeding|@testing|@no-new-migration",
    "migration commit|committed|same-pr|same-commit|alongside|with-model -@testing|edit|existing",
    "avoid create_all schema|ddl|alembic|migration|instead|rely -expect|fresh|@testing",
    "either missing-migration|missing-alembic|no-accompanying-migration|missing-accompanying-migration|missing-a-migration|missing-database-migration -downtime|release-note|allowed|requirement|breaking|@no-new-migration",
    "either missing migration|alembic create|generate|add|write|schema|model|change|modify|alter|table|column|database -allowed|requirement|breaking|manifest|manifest_schema_version|undeclared|seeding|wave|foundation|no-dependency|contract|proceed|=items|@no-new-migration|existing",
    "avoid modify|change|alter|altering|edit|update|raw-ddl|manual-ddl schema|table|database|ddl manual|manually|directly|hand|by-hand -@no-new-migration|existing|generated|hook|read|state",
    "against create_all use|instead|rely -test|fixture|avoid|never|migration|yield|each|drop|reset|recreate",
    "against avoid no-alembic|don't-use-alembic|not-use-alembic -never|edit|hand|missing|test",
    "implement-database-migration|use-database-migration|implement-alembic-migration|use-alembic-migration|implement-schema-migration -review|test|@no-new-migration",
  ],
  isAboutChange: true,
  *check(file) {
    const { change } = file;
    if (change === undefined || file.isTest) return;
    if (change.files.some(({ isMigration }) => isMigration)) return;
    if (!change.folders.some((folder) => MIGRATIONS.test(folder))) return;
    const calls = new Map(file.calls().map((call) => [call.end, call]));
    for (const { name, nameAt, model } of file.classes()) {
      if (model === undefined || !TABLES.has(model.kind)) continue;
      const own = model.fields.filter(({ owner }) => owner === model.fullName);
      const columns = own.flatMap((field) => columnOf(field, field.value && calls.get(field.value.end)));
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

/**
 * What the table has of a field: its name, its type, and whether it may be empty. None of what Python alone knows: what a column
 * says of itself counts before the annotation.
 */
function columnOf(field: ModelField, column: Call | undefined): readonly string[] {
  const { name, type, items, annotation, value } = field;
  const text = value?.text ?? "";
  const isWritten = COLUMN.test(text);
  if (RELATION.test(text) || (annotation === undefined && !isWritten)) return [];
  const given = isWritten ? (column?.arguments ?? []) : [];
  const [first, ...others] = given.filter(({ keyword }) => keyword === undefined);
  const ownName = keywordIn(given, "name")?.string ?? first?.value.string;
  if (name.startsWith("_") && ownName === undefined) return [];
  const rest = first?.value.string === undefined ? [first, ...others] : others;
  const sqlType = rest.find((each) => each !== undefined && !NO_TYPE.test(each.value.text))?.value.text;
  const isField = /Field$/.test(column?.callee.text ?? "") && isWritten;
  const stated = isField ? column?.callee.text : (keywordIn(given, "type_")?.text ?? sqlType);
  return [
    [ownName ?? name, typeText(stated) ?? [type, ...items].join(" "), mayBeEmpty(field, given, isField)].join(
      " ",
    ),
  ];
}

function keywordIn(given: readonly Argument[], keyword: string): Expression | undefined {
  return given.find((each) => each.keyword === keyword)?.value;
}

/** What stands in a column beside its name and its type. */
const NO_TYPE = /^(?:[\w.]+\.)?(?:\w*ForeignKey|\w*Constraint|Computed|FetchedValue|Identity|Sequence)\b|^\*/;

/** Without what only Python knows of: `sa.String( 50 )` is `String(50)`, and `Text()` is `Text`. */
function typeText(text: string | undefined): string | undefined {
  return text
    ?.replaceAll(/\s+/g, "")
    .replaceAll(/,?(?:as_uuid|asdecimal|astext_type|none_as_null)=[\w.]+/g, "")
    .replace(/^(?:\w+\.)+/, "")
    .replace(/\(\)$/, "");
}

/** A field of Tortoise is not, unless it says so. */
function mayBeEmpty({ annotation }: ModelField, given: readonly Argument[], isField: boolean): boolean {
  const stated = keywordIn(given, "nullable") ?? keywordIn(given, "null");
  if (stated !== undefined) return stated.text !== "False";
  if (["primary_key", "pk"].some((keyword) => keywordIn(given, keyword)?.text === "True")) return false;
  return !isField && /\bNone\b|\bOptional\b/.test(annotation?.text ?? "None");
}

const RELATION =
  /^(?:[\w.]+\.)?(?:[Rr]elationship|association_proxy|column_property|hybrid_property|deferred|ManyToManyRelation|ReverseRelation|fields\.(?:Reverse\w*|ManyToMany\w*))\b/;
const COLUMN = /^(?:[\w.]+\.)?(?:Column|mapped_column|\w+Field)\(/;
