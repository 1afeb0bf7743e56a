/** Where an endpoint lies, and what it is called, in lower case. */
export interface Named {
  readonly name: string;
  readonly path: string;
  readonly file: string;
  /** Of what it hangs in. */
  readonly prefixes: readonly string[];
  /** It is handed what only the right person was sent. */
  readonly takesProof: boolean;
  /** Whoever calls it says how they can be reached. */
  readonly takesContact: boolean;
  readonly takesBody: boolean;
  /** Its code is seen to put something into the database. */
  readonly isSeenKeeping: boolean;
  readonly isQueueing: boolean;
}

function words(...lists: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${lists.join(" ").trim().split(/\s+/).join("|")})(?![a-z0-9])`, "g");
}

const has = (text: string, sought: RegExp) => text.search(sought) >= 0;

const ENTRY = String.raw`auth(?!or(?!i))\w* forgot\w* join log_?in log_?out magic oauth\w* otp recover\w* resend\w* saml sign_?in
  sign_?out sign_?up sso unsubscri\w* verif\w*`;

/** Of an account it is a step on the way in; of anything else it is what somebody does with it. */
const STEPS = `activat(?:e|ion) confirm(?:ation)? refresh register registrations? reset subscribe`;

/** Whoever becomes one says how they can be reached; one of them by their number is somebody else's. */
const BECOMING = `subscribers?`;

/** Calls that prove themselves otherwise. */
const PROVEN = `anonymous callbacks? guests? hooks? ipn public webhooks?`;

/** What is there to try things out, unless it keeps something and only one word of several says so. */
const TRYING = words("demo dummy fakes? mocks? stubs? test");
const WHOLLY_TRYING = new RegExp(`^(?:${TRYING.source})$`);

/** What anybody may say. */
const SAID = String.raw`apply beacon (?:browser|client|frontend)_logs? checkout contact\w* enquir\w* feedback [a-z0-9]*inquir\w* metrics
  newsletter ping telemetry (?<![a-z0-9][-_])track(?:er)? tracking waitlist`;

const ASKED = words(
  String.raw`calculat\w* check comput\w* convert count echo estimat\w* lookup parse predict\w* preview quer(?:y|ies) search\w* validat\w*`,
);

const POSTED = words(
  ENTRY,
  PROVEN,
  SAID,
  String.raw`examples invit\w* onboard\w* passwords? register_(?:at|for|in|to) samples setup subscribe_to tests tokens?`,
);
const CHANGED = words(PROVEN, String.raw`newsletter onboard\w* unsubscri\w* waitlist`);
const REPORTED =
  /(?:^|\/)analytics(?:\/(?:batch|clicks?|collect|events?|hits?|ingest|log|page_?views?|track\w*|views?|visits?))?\/?$/;
const ENTERING = words(ENTRY, STEPS);
const LEAVING = words(ENTRY, STEPS, BECOMING);

/** Whether the program is well, which nobody has to be told anything for. */
const WELL = words("health(?:z|_?checks?)?");
const STEPPING = words(STEPS, BECOMING, "(?:[a-z]*pay[a-z]*_)?(?<!(?:add|create)_)notif(?:y|ication)");

/** Who has an account or what it is known by, and words that say nothing. */
const FILLING = words(
  `accounts? address agents? author clients? codes? compan(?:y|ies) customers? devices? e?_?mails? employees? interest jwt leads? letters?
  members? merchants? newsletters? number organi[sz]ations? partners? passwords? patients? person phone pin players? profile seller sessions?
  sms students? teachers? tenants? tokens? users? vendors? visitors?`,
  String.raw`a add an and api async by complete create do endpoint finish first form handler? initial link me my new page post process
  public request rest route self start step the v\d+ via view with`,
);

/** What has to be open to whoever sends something to it. */
export function isPostedByAnybody(named: Named): boolean {
  const { name, path, file, prefixes, takesProof, takesContact } = named;
  const all = [file, ...prefixes, path, name];
  if (all.some((place) => has(place, POSTED)) || isToTryOut(named)) return true;
  if (!named.takesBody && all.some((place) => has(place, WELL))) return true;
  if (["", ...prefixes].some((prefix) => REPORTED.test(prefix + path))) return true;
  if ((takesProof || takesContact) && [path, name].some((text) => has(text, STEPPING))) return true;
  if (has(name, STEPPING) && !standsAlone(name, STEPPING)) return false;
  const own = isOfAnother(path) ? [] : [...path.split("/"), name];
  return [...[file, ...prefixes].flatMap(segmentsOf), ...own].some((text) => standsAlone(text, STEPPING));
}

/** What sounds as if it only answered; with nothing to answer, work for later is done on what is there. */
export function isAskedByAnybody(named: Named): boolean {
  const { name, path, file, prefixes } = named;
  if (!named.takesBody && named.isQueueing) return false;
  return [file, ...prefixes, path, name].some((place) => has(place, ASKED));
}

/** What has to be open to whoever changes or deletes something. Where it lies among others says little then. */
export function isChangedByAnybody(named: Named): boolean {
  const { name, path, file, prefixes, takesProof, takesContact } = named;
  if ([file, ...prefixes, path, name].some((place) => has(place, CHANGED)) || isToTryOut(named)) return true;
  if (takesProof && [path, name].some((text) => has(text, ENTERING))) return true;
  const last = segmentsOf(path).findLast((segment) => !segment.startsWith("{")) ?? "";
  return [last, name].some((text) => standsAlone(text, takesContact ? LEAVING : ENTERING));
}

function isToTryOut({ name, path, file, prefixes, isSeenKeeping }: Named): boolean {
  if ([file, ...prefixes].some((place) => has(place, TRYING))) return true;
  if (![path, name].some((text) => has(text, TRYING))) return false;
  return !isSeenKeeping || segmentsOf(path).some((segment) => WHOLLY_TRYING.test(segment));
}

function segmentsOf(path: string): readonly string[] {
  return path.replace(/\.py$/, "").split("/");
}

/** `/orders/{number}/confirm` */
function isOfAnother(path: string): boolean {
  return /\}.*\/[^{/]/.test(path);
}

/** Nothing else is named beside it. */
function standsAlone(text: string, sought: RegExp): boolean {
  return has(text, sought) && !/[a-z]/.test(text.replaceAll(sought, " ").replaceAll(FILLING, " "));
}
