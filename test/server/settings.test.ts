import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/server/settings.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const PEM = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
const NEEDED = { APP_ID: "12", WEBHOOK_SECRET: "hush", PRIVATE_KEY: PEM };

function settings(env: Readonly<Record<string, string>>) {
  const reading = readSettings(env);
  if ("problems" in reading) throw new Error(reading.problems.join("\n"));
  return reading.settings;
}

describe("settings", () => {
  it("need three variables and have defaults for the rest", () => {
    expect(settings(NEEDED)).toMatchObject({
      app: { id: 12, webhookSecret: "hush", privateKey: PEM },
      apiUrl: "https://api.github.com",
      host: "0.0.0.0",
      port: 3000,
      publicUrl: undefined,
      logLevel: "info",
      writePauseMs: 1000,
    });
  });

  it("point at a GitHub Enterprise server", () => {
    expect(settings({ ...NEEDED, GHE_HOST: "git.example.com" }).apiUrl).toBe(
      "https://git.example.com/api/v3",
    );
    expect(settings({ ...NEEDED, GHE_HOST: "127.0.0.1:80", GHE_PROTOCOL: "http" }).apiUrl).toBe(
      "http://127.0.0.1:80/api/v3",
    );
  });

  it("know where people reach the server, with or without a slash at the end", () => {
    for (const PUBLIC_URL of ["https://rubric.example.com/in/here", " https://rubric.example.com/in/here/ "])
      expect(settings({ ...NEEDED, PUBLIC_URL }).publicUrl).toBe("https://rubric.example.com/in/here");
  });

  it("take the key as it is, on one line, and in base64", () => {
    for (const PRIVATE_KEY of [PEM, PEM.replaceAll("\n", "\\n"), Buffer.from(PEM).toString("base64")]) {
      expect(settings({ ...NEEDED, PRIVATE_KEY }).app.privateKey).toBe(PEM);
    }
  });

  it.each<[string, Record<string, string>]>([
    ["APP_ID is missing.", { APP_ID: " " }],
    ["APP_ID must be a number", { APP_ID: "rubric" }],
    ["WEBHOOK_SECRET must not be", { WEBHOOK_SECRET: " development" }],
    ["PRIVATE_KEY can't be used", { PRIVATE_KEY: "not a key" }],
    [
      "PRIVATE_KEY_PATH can't be used (ENOENT).",
      { PRIVATE_KEY: "", PRIVATE_KEY_PATH: "/nonexistent/key.pem" },
    ],
    ["PORT must be a whole number", { PORT: "eighty" }],
    ["PORT must be at most 65535.", { PORT: "65536" }],
    ["PUBLIC_URL must be the address", { PUBLIC_URL: "rubric.example.com" }],
    ["PUBLIC_URL must be the address", { PUBLIC_URL: "javascript:alert(1)" }],
    ["PUBLIC_URL must be the address", { PUBLIC_URL: "https://me:pass@rubric.example.com" }],
    ["PUBLIC_URL must be the address", { PUBLIC_URL: "https://rubric.example.com/?a=b" }],
    ["GHE_PROTOCOL must be https or http.", { GHE_PROTOCOL: "ftp" }],
    ["GHE_HOST must be a host name", { GHE_HOST: "https://github.example.com" }],
    ["LOG_LEVEL must be one of trace, debug", { LOG_LEVEL: "loud" }],
  ])("are refused with the sentence %j", (sentence, env) => {
    const reading = readSettings({ ...NEEDED, ...env });
    expect("problems" in reading ? reading.problems : []).toEqual([expect.stringContaining(sentence)]);
  });

  it("name every variable that is wrong, at once, and never their values", () => {
    const reading = readSettings({
      APP_ID: "x1",
      WEBHOOK_SECRET: "development",
      PRIVATE_KEY: "hush hush",
      PORT: "70000",
    });
    const problems = "problems" in reading ? reading.problems : [];
    expect(problems.map((problem) => problem.split(" ", 1)[0])).toEqual([
      "APP_ID",
      "WEBHOOK_SECRET",
      "PORT",
      "PRIVATE_KEY",
    ]);
    expect(problems.join()).not.toContain("hush hush");
  });
});
