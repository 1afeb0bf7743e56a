import { isChecksum } from "../../python/checksums.ts";
import type { Call } from "../../python/code-facts.ts";
import { fastHash } from "../../python/hashes.ts";
import { isPrescribed } from "../../python/prescribed-hashes.ts";
import { isBucket, isCutShort } from "../../python/short-digests.ts";
import { callAt, defineParity, type Spot } from "../parity.ts";

export default defineParity({
  codes: ["S324"],
  options: { everywhere: true },
  differs: [
    {
      only: "theirs",
      because: "a test hashes what the code it tests hashes",
      when: ({ file }) => file.isTest,
    },
    {
      only: "theirs",
      because: "the names around it say that it only tells contents apart",
      when: (spot) => {
        const call = callAt(spot);
        return call !== undefined && isChecksum(spot.file, call);
      },
    },
    {
      only: "theirs",
      because: "what only sorts into groups or is cut short protects nothing",
      when: (spot) => {
        const call = hashAt(spot);
        return call !== undefined && (isBucket(spot.file, call) || isCutShort(spot.file, call));
      },
    },
    {
      only: "theirs",
      because: "whoever the hash goes to wants it made this way, as is said there",
      when: (spot) => {
        const call = hashAt(spot);
        return call !== undefined && isPrescribed(spot.file, call, fastHash(call)?.name ?? "");
      },
    },
    {
      only: "theirs",
      because: "protocols ask for broken hashes",
      when: ({ file }) => /pwned|hibp|\brealm\b/i.test(file.text),
    },
    {
      only: "theirs",
      because: "what is unpacked may say that it is not for security",
      when: (spot) => callAt(spot)?.arguments.some(({ isUnpacked }) => isUnpacked) === true,
    },
    {
      only: "ours",
      because: "SHA-2 is too fast for passwords",
      when: (spot) => /(?:sha(?:224|256|384|512)|blake)/.test(callAt(spot)?.callee.text ?? ""),
    },
    {
      only: "ours",
      because: "passlib's broken schemes are as broken",
      when: (spot) => callAt(spot)?.name === "passlib.context.CryptContext",
    },
  ],
});

/** Of `hashlib.sha1(…).hexdigest()`, where two calls begin, the first. */
function hashAt({ file, start }: Spot): Call | undefined {
  return file.calls().find((call) => call.start === start && fastHash(call) !== undefined);
}
