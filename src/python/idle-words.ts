/** What says that an error is let go, and not why. */

const LETTING_GO = [
  "catch(?:es|ing)?|caught|continu(?:e|es|ed|ing)|discard(?:s|ed|ing)?|drop(?:s|ped|ping)?|errors?|except(?:ion|ions)?|fail(?:s|ed|ing|ure|ures)?|handl(?:e|ed|ing)",
  "ignor(?:e|es|ed|ing)|log(?:s|ged|ging)?|noop|nothing|pass(?:es|ed|ing)?|proceed|silen(?:ce|ced|t|tly)|skip(?:s|ped|ping)?|suppress(?:es|ed|ing)?|swallow(?:s|ed|ing)?",
  "erro(?:r|re|res|s)?|excepci[oó]n(?:es)?|exce[cç](?:ão|ões|ao)|ignor(?:a|ado|amos|ando|ar)|silencios\\p{L}*",
  "ausnahmen?|erreurs?|fehler|ignor(?:er|ieren|iert)",
  "игнор\\p{L}*|исключени\\p{L}*|молча|ничего|ошиб\\p{L}*|продолж\\p{L}*|пропус\\p{L}*",
  "건너\\p{L}*|계속\\p{L}*|무시\\p{L}*|발생|실패\\p{L}*|에러\\p{L}*|예외\\p{L}*|오류\\p{L}*",
];

const BETWEEN = [
  "a|all|also|an|and|any|anyway|anything|are|as|be|but|can|case|detailed|details|do|does|doing|else|everything|for|from|general|generic|go|goes|going|here|if|in|is|it|iteration|its|just|let|move|moving",
  "need|needed|next|no|not|now|of|on|one|only|op|or|other|possible|potential|quietly|simply|so|such|that|the|them|then|there|these|this|to|try|unexpected|unforeseen|unknown|we|when|will|with",
  "de|el|en|la|las|le|les|los|o|os|qualquer|und|y|дела\\p{L}*|и|любы\\p{L}*|не|просто|시",
];

/** The same in scripts that put no blanks between words. */
const WITHOUT_BLANKS = [
  "忽略|静默|靜默|跳[过過]|略[过過]|失[败敗]|[异異]常|[错錯][误誤]|出错|报错|[继繼][续續]|[处處]理|吞掉|直接|所有|任何|什么|下一[个個条條]|即可|如果|[不也做都的该此它时時则則就并]",
  "無視|例外|エラー|スキップ|続行|何もしない|握りつぶ(?:す|し)|場合|しても|した|して|する|[はをがのにもでず次へ]",
  "ข้าม|เพิกเฉย|ละเว้น|ข้อผิดพลาด|ไม่ทำอะไร",
];

const wholly = (words: readonly string[]) => new RegExp(`^(?:${words.join("|")})$`, "iu");
const GOING = wholly(LETTING_GO);
const FILLING = wholly(BETWEEN);
const SIGNS = new RegExp(WITHOUT_BLANKS.join("|"), "gu");

/** Says that an error is let go, or handled somehow, and nothing else: `ignore errors`, `silently fail`. */
export function onlyLetsGo(text: string): boolean {
  const rest = text.replace(SIGNS, " ");
  const words = rest.match(/\p{L}+/gu) ?? [];
  const isSaid = rest !== text || words.some((word) => GOING.test(word));
  return isSaid && words.every((word) => GOING.test(word) || FILLING.test(word) || !/\p{L}{2}/u.test(word));
}
