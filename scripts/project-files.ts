import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the generators read: the README and everything in the folders named, text by path. */
export function readProject(root: string, folders: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const full = join(entry.parentPath, entry.name);
      files.set(full.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(full, "utf8"));
    }
  }
  const readme = join(root, "README.md");
  if (existsSync(readme)) files.set("README.md", readFileSync(readme, "utf8"));
  return files;
}
