import { byText } from "../src/review/order.ts";
import { camelCase, GenerateError, type Generator } from "./generated.ts";

const PARITY_PATH = /^src\/rules\/([a-z0-9-]+\/[a-z0-9-]+)\.parity\.ts$/;
const RULES = "../../src/rules";

/** The rules that say how they compare with a linter's. It stands outside of the product, which loads none of them. */
export const parityRegistry: Generator = (files) => {
  const names = [...files.keys()].flatMap((path) => PARITY_PATH.exec(path)?.[1] ?? []).sort();
  const lost = names.find((name) => !files.has(`src/rules/${name}.ts`));
  if (lost !== undefined) {
    throw new GenerateError(
      `src/rules/${lost}.parity.ts stands beside no rule of that name: move it, or delete it.`,
    );
  }
  const imports = [
    `import type { Parity } from "${RULES}/parity.ts";`,
    ...names.map((name) => `import ${camelCase(name)} from "${RULES}/${name}.parity.ts";`),
  ];
  const from = (line: string) => line.slice(line.indexOf('"'));
  const lines = [
    "// Made by `npm run generate` from the files in src/rules.",
    ...imports.sort((a, b) => byText(from(a), from(b))),
    "",
    "/** Rules with a counterpart, in order of name. */",
    "export const PARITIES: ReadonlyMap<string, Parity> = new Map([",
    ...names.map((name) => `  ["${name}", ${camelCase(name)}],`),
    "]);",
    "",
  ];
  return [{ path: "scripts/parity/registry.ts", content: lines.join("\n") }];
};
