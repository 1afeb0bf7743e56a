import { readFileSync } from "node:fs";
import { ownFile } from "../checklist/own-files.ts";

/** The package's own. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(ownFile("../../package.json"), "utf8"));
  const isKnown = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isKnown ? String(manifest.version) : "unknown";
}
