import { wordsOf } from "./mentions.ts";

/** Shapes that services give to their keys. A match is a key whatever it is called. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ["AKIA…", /^A(?:KIA|SIA)[A-Z0-9]{16}$/],
  ["ghp_…", /^gh[pousr]_[A-Za-z0-9]{36,}$/],
  ["github_pat_…", /^github_pat_\w{40,}$/],
  ["glpat-…", /^glpat-[\w-]{20,}$/],
  ["xox…", /^xox[abeoprs]-[\w-]{20,}$/],
  ["sk_live_…", /^[rs]k_live_[A-Za-z0-9]{20,}$/],
  ["sk-…", /^sk-(?:proj-|ant-|or-)?[A-Za-z0-9_-]{32,}$/],
  ["AIza…", /^AIza[\w-]{35}$/],
  ["SG.…", /^SG\.[\w-]{16,}\.[\w-]{30,}$/],
  ["npm_…", /^npm_[A-Za-z0-9]{36}$/],
  ["gsk_…", /^gsk_[A-Za-z0-9]{40,}$/],
  ["hf_…", /^hf_[A-Za-z0-9]{34,}$/],
  ["whsec_…", /^whsec_[A-Za-z0-9+/]{24,}=*$/],
  ["eyJ…", /^eyJ[\w-]{10,}\.eyJ[\w-]{20,}\.[\w-]{20,}$/],
  ["PRIVATE KEY", /^-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\\n|\s)+[A-Za-z0-9+/]{40}/],
];

/** Written by somebody who keeps the real one elsewhere, or shows what one looks like; or what a local server is shipped with. */
const PLACEHOLDER =
  /change|your|[-_]here$|minioadmin|example|placeholder|dummy|fake|mock|sample|test|demo|insecure|default|secret|passw|replace|insert|enter|none|null|undefined|redact|mask|hidden|invalid|wrong|local|dev|foo|bar|todo|fixme|unset|not[-_ ]?set|x{3}|\*{3}|\.{3}|…|^\W*$|[<>{}]|\$[({A-Z]|%[sd(]|^(.)\1*$|(\w)\2{7}|0123|12345678|abcdef(?!\w{0,80}\d[a-f]{2})/i;

/** The key that AWS shows in its documentation, whatever its end. */
const DOCUMENTED = /^AKIAIOSFODNN7|^wJalrXUtnFEMI/;

/** What a JWT says that everybody may have, or that documentation shows: `"role":"anon"`, `"sub":"1234567890"`. */
const SHOWN = /cm9sZSI6ImFub24|JvbGUiOiJhbm9u|yb2xlIjoiYW5vb|MTIzNDU2Nzg5M|EyMzQ1Njc4OT|xMjM0NTY3ODkw/;

/** The shape of a service's key that a text has. */
export function shapeOf(text: string): string | undefined {
  const found = SHAPES.find(([, shape]) => shape.test(text));
  if (found === undefined || PLACEHOLDER.test(text) || DOCUMENTED.test(text)) return undefined;
  return text.startsWith("eyJ") && SHOWN.test(text) ? undefined : found[0];
}

const URL = /^([a-z][a-z0-9+]*):\/\/([^\s:/@]*):([^\s/@]+)@([^\s/:@?,]+)/i;

/** Hosts of one's own machine, of a compose file, and of documentation. */
const NEAR =
  /^(?:[\w-]+|\d+\.\d+\.\d+\.\d+|.*\.(?:local|internal|localhost|test|example|invalid)|(?:.*\.)?example\.\w+)$/i;

/** The scheme of a URL that holds a password for a host elsewhere. */
export function urlWithPassword(text: string): string | undefined {
  const [, scheme, user = "", password = "", host = ""] = URL.exec(text) ?? [];
  if (scheme === undefined || NEAR.test(host) || password === user) return undefined;
  return PLACEHOLDER.test(password) || /^(?:user|username|pass|password|pwd|admin|root)$/i.test(password)
    ? undefined
    : `${scheme}://…`;
}

export type Secrecy = "password" | "key";

/** What a name says is kept in it, by its last words. `password_field` and `token_url` hold none. */
export function secrecyOf(name: string): Secrecy | undefined {
  if (name === "PASS") return undefined;
  const words = wordsOf(name).filter((word) => !/^\d+$/.test(word));
  const [last = "", before = ""] = [words.at(-1), words.at(-2)];
  if (`${before}${last}` === "password") return "password";
  if (/^(?:password|passwd|passphrase|passwort|pwd|pass)$/.test(last)) return "password";
  if (
    /^(?:pad|eos|bos|sep|cls|mask|unk|stop|start|end|next|page|continuation|sync|cancellation)$/.test(before)
  )
    return undefined;
  if (/^(?:secret|secrete|token|apikey|secretkey)$/.test(last)) return "key";
  const isKey =
    last === "key" &&
    /^(?:access|account|api|auth|encryption|jwt|license|master|private|secret|signing)$/.test(before);
  return isKey ? "key" : undefined;
}

/** Sentences, paths, hashes, escapes, keys that are public, words, and numbers. */
const LABELS: readonly RegExp[] = [
  /\s/,
  /^[./~]|^[A-Za-z]:\\|:\/\//,
  /^\$(?:2[aby]|argon2|pbkdf2|scrypt|[156])\$/,
  /\\/,
  /^(?:phc|pk_(?:live|test))_/,
  /^[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*$/,
  /^\d+$/,
];

/** Patterns, and words with a version: `oauth2`. */
const KEY_LABELS = /[\^|()[\]]|^[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*[-_.]?[vV]?\d{1,2}$/;

/** Does a text look like a secret that somebody really uses? */
export function looksSecret(text: string, secrecy: Secrecy): boolean {
  if (text.length < 6 || text.length > 2_000 || PLACEHOLDER.test(text)) return false;
  if (LABELS.some((label) => label.test(text)) || (secrecy === "key" && KEY_LABELS.test(text))) return false;
  return /\d/.test(text) || (secrecy === "password" && /[^\w.\-/: ]/.test(text));
}

/** Nobody thinks of a text like that: long, and its letters and digits come in no order. */
export function looksRandom(text: string): boolean {
  if (text.length < 32 || !/^[\w+/=-]+$/.test(text) || PLACEHOLDER.test(text)) return false;
  return (text.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0) >= 8;
}
