import type { Model, ModelField } from "./model-facts.ts";

const PASSWORD = /(?:^|_)(?:passphrase|passwd|password|pwd)(?:_(?:digest|hash|salt))?$/;

/** Made for the client, who gets to see it once; or not to be read at all. */
const NEW = /^(?:generated|hidden|initial|masked|new|obfuscated|one_time|redacted|temp|temporary)_/;

const SECRET = new RegExp(
  [
    /(?:^|_)(?:jwt|mfa|otp|totp|two_factor)_secret$/,
    /(?:^|_)private_key$/,
    /(?:^|_)(?:encrypted|hashed)_(?:api_key|key|pin|secret|token)$/,
    /(?:^|_)(?:api_key|key|otp|pin|secret|token)_hash$/,
    /^(?:activation|email_verification|password_reset|reset|reset_password|verification)_token$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** Answers whose purpose is to hand a secret over. */
const HANDS_OVER =
  /Config|Create|Credential|D[Nn][Ss]|Domain|Enable|Enrol|Generat|Key|Login|New|Once|Provision|Register|Registration|Regenerat|Reset|Reveal|Rotat|Secret|Settings|Setup|Token|Verif|With/;

/** It proves that an address is somebody's; with what is no account, it only says once more what is to be done. */
const PROOF = /^confirmation_token$/;
const ACCOUNT = /Account|Admin|Customer|Member|Profile|User/;

/** Nobody but the server and who set it should know it. */
export function isSecret(field: ModelField, { name }: Model): boolean {
  const snake = field.name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
  const isPassword =
    PASSWORD.test(snake) && !NEW.test(snake) && !/Credential|Generat|Retriev|Reveal/.test(name);
  const isToken = SECRET.test(snake) || (PROOF.test(snake) && ACCOUNT.test(name));
  if (!isPassword && (!isToken || HANDS_OVER.test(name))) return false;
  const isText = field.type === "str" || field.type === "bytes" || field.annotation === undefined;
  return isText && !field.isHidden;
}

/** Opens another service to whoever has it; what is public by its name is meant to be read. */
const KEY = /(?:^|_)(?:api_key|api_secret|app_secret|secret_access_key|secret_key)$/;
const SHOWN = /anon|hint|last|map|mask|obfus|prefix|preview|public|publishable|redact|site/i;

export function isKey({ name, type, value, isHidden, isValidated }: ModelField, model: Model): boolean {
  if (!KEY.test(name) || SHOWN.test(name) || SHOWN.test(value?.text ?? "")) return false;
  return type === "str" && !isHidden && !isValidated && !OF_KEYS.test(model.name);
}

/** Who asks for keys or settings by their name wants to see them. */
export const OF_KEYS = /config|credential|key|preference|reveal|rotat|secret|setting|token/i;
