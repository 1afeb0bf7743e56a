import { looksSecret, secrecyOf, shapeOf, urlWithPassword } from "../../python/secrets.ts";
import type { GivenText } from "../../python/text-facts.ts";
import { defineParity, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["S105", "S106", "S107"],
  differs: [
    {
      only: "theirs",
      because: "tests, scripts and what pretends make users that nobody else has",
      when: ({ file }) => file.isTest || file.isScript || /factor(?:y|ies)|fixture|mock|seed/.test(file.path),
    },
    {
      only: "theirs",
      because: "a word, a path, a sentence or a placeholder is no secret that is used",
      when: (spot) => {
        const given = textAt(spot);
        return given !== undefined && !looksSecret(given.text, secrecyOf(given.name) ?? "password");
      },
    },
    {
      only: "theirs",
      because: "a name says at its end what it holds",
      when: (spot) => secrecyOf(textAt(spot)?.name ?? "") === undefined,
    },
    {
      only: "theirs",
      because: "examples, choices, documentation and tests show what a secret looks like",
      when: (spot) =>
        textAt(spot)?.surroundings.some((name) => /example|schema_extra|enum|test/i.test(name)) === true,
    },
    {
      only: "theirs",
      because: "in development the secret keeps nothing",
      when: (spot) => {
        const given = textAt(spot);
        return given !== undefined && spot.file.dependsOnStage(given.value);
      },
    },
    {
      only: "ours",
      because: "the keys of services, and URLs with a password, are secrets under any name",
      when: (spot) => {
        const { text = "" } = textAt(spot) ?? {};
        return (shapeOf(text) ?? urlWithPassword(text)) !== undefined;
      },
    },
    {
      only: "ours",
      because:
        "ruff knows keys by no name, looks into no field and behind no `or`, and reads comparisons one way only",
      when: (spot) => {
        const given = textAt(spot);
        return given?.how === "compared" || /key\d*$/i.test(given?.name ?? "") || isWrapped(spot);
      },
    },
  ],
});

/** The first text from the spot on. */
function textAt({ file, start }: Spot): GivenText | undefined {
  return file.givenTexts().find(({ value }) => value.end > start);
}

function isWrapped({ file, start }: Spot): boolean {
  return /(?:Field|SecretStr)\((?:default=)?$|\b(?:or|else) \(?$/.test(
    file.text.slice(Math.max(0, start - 40), start),
  );
}
