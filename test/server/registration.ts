import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { z } from "zod";

const registration = z.object({
  default_permissions: z.record(z.string(), z.enum(["read", "write"])),
  default_events: z.array(z.string()),
  hook_attributes: z.object({ url: z.url() }),
  public: z.boolean(),
});

/** What `app.yml` asks for. */
export function readRegistration(): z.infer<typeof registration> {
  return registration.parse(load(readFileSync(new URL("../../app.yml", import.meta.url), "utf8")));
}
