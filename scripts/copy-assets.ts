/** Puts what `tsc` does not compile beside what it does: `dist/` mirrors the project. */
import { cpSync, existsSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";

const WHOLE_FOLDERS = ["agents", "simulator/schema", "demo/service"];
const FROM_SOURCE = new Set([".md", ".json"]);

function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

for (const folder of WHOLE_FOLDERS) {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run this in the project's root.`);
  cpSync(folder, join("dist", folder), { recursive: true });
}
for (const path of filesBelow("src")) {
  if (FROM_SOURCE.has(extname(path))) cpSync(path, join("dist", path));
}
