import { z } from "zod";
import { CONFIG_SCHEMA } from "../src/review/config-schema.ts";
import { type Generator, inReadme, type Markers } from "./generated.ts";

const MARKERS: Markers = {
  start: "<!-- configuration: made by `npm run generate` -->",
  end: "<!-- /configuration -->",
  of: "the configuration",
};

/** The README's table of what the configuration may say. */
export const configTable: Generator = (files) =>
  inReadme(files, MARKERS, () =>
    ["| Key | May be | Means |", "| --- | --- | --- |", ...rowsOf("", schema())].join("\n"),
  );

interface Schema {
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly default?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  /** Of keys that have no name of their own here. */
  readonly additionalProperties?: Schema | boolean | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
}

const shape: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    description: z.string().optional(),
    default: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    properties: z.record(z.string(), shape).optional(),
    additionalProperties: z.union([shape, z.boolean()]).optional(),
    anyOf: z.array(shape).optional(),
  }),
);

function schema(): Schema {
  return shape.parse(z.toJSONSchema(CONFIG_SCHEMA, { io: "input" }));
}

/** A mapping's keys have rows of their own; what is said of the mapping comes before them. */
function rowsOf(prefix: string, { properties = {} }: Schema): readonly string[] {
  return Object.entries(properties).flatMap(([key, value]) => {
    const name = `${prefix}${key}`;
    const inner = value.properties === undefined ? [] : rowsOf(`${name}.`, value);
    const isSaid = value.description !== undefined;
    return [...(isSaid ? [row(name, value)] : []), ...inner];
  });
}

function row(name: string, value: Schema): string {
  return `| \`${name}\` | ${valuesOf(value)} | ${(value.description ?? "").replaceAll("|", "\\|")} |`;
}

/** The default stands first, where it is a single value. */
function valuesOf(schema: Schema): string {
  const { type, enum: choice, default: usual, minimum, maximum, properties, additionalProperties } = schema;
  const entries = typeof additionalProperties === "object" ? additionalProperties : undefined;
  if (properties !== undefined) return "a mapping";
  const choices = choice ?? (type === "boolean" ? [true, false] : undefined);
  if (choices !== undefined) {
    return [usual, ...choices.filter((value) => value !== usual)].map((value) => `\`${value}\``).join(", ");
  }
  if (type === "integer") return `\`${usual}\`, from ${minimum} to ${maximum}`;
  if (type === "array") return "a list";
  if (type !== "object") return "text";
  return entries === undefined ? "a mapping" : `for each name ${entryOf(entries)}`;
}

/** What stands behind a name: one of several words, or keys of its own. */
function entryOf({ enum: words = [], properties = {}, anyOf = [] }: Schema): string {
  const keys = Object.keys(properties).map((key) => `\`${key}\``);
  return [
    ...words.map((word) => `\`${word}\``),
    ...(keys.length === 0 ? [] : [keys.join(" and ")]),
    // Words come first, whatever the order of the schema.
    ...anyOf.toSorted((a, b) => (b.enum?.length ?? 0) - (a.enum?.length ?? 0)).map(entryOf),
  ].join(", ");
}
