import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the generators read: the README and everything in the folders named, text by path. */
export function readProject(root: string, folders: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const full = join(entry.parentPath, entry.name);
      files.set(full.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(full, "utf8"));
    }
  }
  for (const name of readdirSync(root)) {
    if (name === "README.md") files.set(name, readFileSync(join(root, name), "utf8"));
  }
  return files;
}
