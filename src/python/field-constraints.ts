import { isEnum } from "./ancestors.ts";
import { partsOf } from "./annotation-parts.ts";
import { keywordOf } from "./dependencies.ts";
import { headOf, meaningOf } from "./names.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const FIELD_MAKERS: ReadonlySet<string | undefined> = new Set([
  "fastapi.Body",
  "fastapi.Form",
  "fastapi.Query",
  "pydantic.Field",
  "sqlmodel.Field",
]);

/** Keywords of those that say nothing about which values are let in. */
const SILENT_KEYWORDS: ReadonlySet<string> = new Set([
  "alias",
  "alias_priority",
  "default",
  "default_factory",
  "deprecated",
  "description",
  "embed",
  "example",
  "examples",
  "exclude",
  "frozen",
  "index",
  "init",
  "json_schema_extra",
  "kw_only",
  "nullable",
  "repr",
  "sa_column_kwargs",
  "schema_extra",
  "serialization_alias",
  "title",
  "unique",
  "validate_default",
  "validation_alias",
]);

/** What they give is a value, or a text for people. */
const PLAIN: ReadonlySet<string> = new Set([
  "annotated_doc.Doc",
  "decimal.Decimal",
  "float",
  "frozenset",
  "int",
  "list",
  "set",
  "str",
  "tuple",
  "typing.Doc",
]);

const LITERALS: ReadonlySet<string> = new Set([
  "concatenated_string",
  "dictionary",
  "ellipsis",
  "false",
  "float",
  "integer",
  "list",
  "none",
  "set",
  "string",
  "true",
  "tuple",
  "unary_operator",
]);

/** Whether a value or what is said in `Annotated` narrows a field, or can't be known not to. */
export function isNarrowed(
  source: Source,
  annotation: Syntax | undefined,
  value: Syntax | undefined,
): boolean {
  if (value !== undefined && narrows(source, value)) return true;
  return annotation !== undefined && hasNarrowing(source, annotation);
}

function narrows(source: Source, node: Syntax): boolean {
  if (node.kind === "type") return node.children[0] === undefined || narrows(source, node.children[0]);
  if (node.kind === "attribute") return !isEnumMember(source, node);
  if (node.kind !== "call") return !LITERALS.has(node.kind);
  const name = meaningOf(source, headOf(node) ?? node)?.name;
  if (name !== undefined && PLAIN.has(name)) return false;
  if (!FIELD_MAKERS.has(name)) return true;
  const given = childOf(node, "arguments")?.children ?? [];
  return given.some(({ kind, children: [keyword] }) => {
    if (kind.endsWith("_splat")) return true;
    if (kind !== "keyword_argument" || keyword === undefined) return false;
    return !SILENT_KEYWORDS.has(textOf(source, keyword));
  });
}

/** `Color.RED`, or what it stands for: `Color.RED.value`. */
function isEnumMember(source: Source, node: Syntax): boolean {
  const [object, attribute] = node.children;
  const isValue =
    object?.kind === "attribute" && attribute && /^(?:name|value)$/.test(textOf(source, attribute));
  const owner = isValue ? object.children[0] : object;
  const origin = owner && meaningOf(source, owner)?.origin;
  return origin?.binding.kind === "class" && isEnum(origin);
}

function hasNarrowing(source: Source, annotation: Syntax): boolean {
  for (const part of partsOf(source, annotation)) {
    if (part.isMetadata ? narrows(part.source, part.node) : part.node.kind === "call") return true;
  }
  return false;
}

const UNSERIALISED: ReadonlySet<string | undefined> = new Set([
  "pydantic.PrivateAttr",
  "sqlalchemy.orm.relationship",
  "sqlmodel.Relationship",
]);

/** Whether a field is no part of what its model is serialised to. */
export function isHidden(
  source: Source,
  name: string,
  annotation: Syntax | undefined,
  value: Syntax | undefined,
): boolean {
  if (name.startsWith("_")) return true;
  const head = annotation?.children[0] && headOf(annotation.children[0]);
  if (head !== undefined && meaningOf(source, head)?.name === "typing.ClassVar") return true;
  if (annotation !== undefined && isKeptBack(source, annotation)) return true;
  if (value?.kind !== "call") return false;
  if (UNSERIALISED.has(meaningOf(source, headOf(value) ?? value)?.name)) return true;
  return keywordOf(source, value, "exclude")?.kind === "true";
}

/** By what `Annotated` adds. */
function isKeptBack(start: Source, annotation: Syntax): boolean {
  for (const { source, node, isMetadata } of partsOf(start, annotation)) {
    if (isMetadata && /\bexclude\s*=\s*True\b|Serializer\b/.test(textOf(source, node))) return true;
  }
  return false;
}
