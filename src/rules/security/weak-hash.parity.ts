import { isChecksum } from "../../python/checksums.ts";
import { fastHash } from "../../python/hashes.ts";
import { isPrescribed } from "../../python/prescribed-hashes.ts";
import { isBucket, isCutShort } from "../../python/short-digests.ts";
import { callAt, defineParity } from "../parity.ts";

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
      when: ({ file, start }) => {
        const calls = file.calls().filter((call) => call.start === start);
        return calls.some((call) => isBucket(file, call) || isCutShort(file, call));
      },
    },
    {
      only: "theirs",
      because: "whoever the hash goes to wants it made this way, as is said there",
      when: ({ file, start }) =>
        file.calls().some((call) => {
          const hash = call.start === start ? fastHash(call) : undefined;
          return hash !== undefined && isPrescribed(file, call, hash.name);
        }),
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
