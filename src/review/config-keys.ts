import { z } from "zod";

const shape = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** The keys that a schema knows at a place; none where it knows of no mapping there. */
export function keysAt(schema: z.ZodType, place: readonly string[]): readonly string[] {
  const whole = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const there = place.reduce<readonly unknown[]>(
    (at, step) => at.flatMap((one) => inside(one, step)),
    [whole],
  );
  return there.flatMap(alternatives).flatMap((one) => Object.keys(shape.parse(one).properties ?? {}));
}

function inside(schema: unknown, step: string): readonly unknown[] {
  return alternatives(schema).flatMap((one) => {
    const { properties = {}, additionalProperties, items } = shape.parse(one);
    const found = Object.hasOwn(properties, step) ? properties[step] : (items ?? additionalProperties);
    return typeof found === "object" && found !== null ? [found] : [];
  });
}

function alternatives(schema: unknown): readonly unknown[] {
  const { anyOf } = shape.parse(schema);
  return anyOf === undefined ? [schema] : anyOf.flatMap(alternatives);
}
