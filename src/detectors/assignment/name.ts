/**
 * What the name of an assignment says: that its value is a password, a secret, a token, a key, or nothing of the kind.
 *
 * A name is split into words at `_`, `-`, `.`, space and humps, and glued words (`dbpassword`, `authtoken`) are taken
 * apart at the known ones. The last known word decides; what stands behind it may take it back (`passwordField`,
 * `token_type`, `secretName`), and so may what stands before (`public key`, `nextPageToken`, `monkey`). Sources of the
 * lists: facts/detection.md, section 9 (identifiers with key, api, token in them), and the packages listed in the
 * noise measurement. Pure; never throws.
 */

/** What a name promises. */
export type NameKind = 'password' | 'secret' | 'token' | 'key';

/** The verdict on a name. */
export interface NameVerdict {
  readonly kind: NameKind;
  /** `strong`: the name alone says secret (`client_secret`); `weak`: the value has to say it, too (`pass`, `sort_key`). */
  readonly strength: 'strong' | 'weak';
  /** Whether the name itself calls its value an example (`dummyPassword`, `WRONG_TOKEN`). */
  readonly isSample: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Words that name a password by themselves, in the languages in which people name variables. */
const PASSWORD =
  words(`password passwords passwd passwort passphrase passcode passw pswd psswd pword pwd passkey
  kennwort senha contrasena contrasenya motdepasse mdp wachtwoord paswoord salasana losenord passord haslo heslo parola
  parole lozinka jelszo sifre adgangskode matkhau`);
/** Short forms that name a password only where the value looks like one. */
const WEAK_PASSWORD = words('pass pw psw pin passwds requirepass masterauth');
const SECRET = words('secret secrets secretkey appsecret clientsecret sharedsecret');
const WEAK_SECRET = words('credential credentials credencial creds cred salt pepper seed mnemonic');
const TOKEN = words('token tokens jwt bearer pat apitoken authtoken accesstoken');
const WEAK_TOKEN = words('auth authorization authentication sessionid session cookie otp sid');
const KEY = words('apikey apikeys accesskey secretkey privatekey authkey encryptionkey appkey licensekey');
/** `key` is a secret only behind one of these; elsewhere it is a map key, a keyboard key, a primary key. */
const KEY_BEFORE =
  words(`api access secret private priv encryption encrypt encrypted crypto crypt cipher signing sign
  signature master auth authentication authorization account storage app application client consumer shared service admin
  aes des hmac rsa ec ecdsa ed25519 ssh gpg pgp tls ssl jwt jws license licence subscription deploy deployment session
  cookie webhook server integration ingest ingestion write read readonly publish bot partner merchant payment gateway
  security secure cloud maps sdk rest bearer token root user device enrollment instrumentation wallet recovery preshared
  psk wpa wifi bind activation functions function host`);
const KEY_WORD = words('key keys');

/** Behind the known word these make the value something else: its place, its form, its label, what is done with it. */
const TAKES_BACK =
  words(`file files filename path paths dir directory folder location uri url urls link href endpoint
  length len size min max minimum maximum count counter policy policies regex regexp pattern format formatter type types kind
  name names field fields label labels title titles hint hints placeholder message messages msg error errors err exception
  text prompt help desc description descriptions info input inputs box element selector locator xpath css id ids uuid class
  ref refs reference env var variable variables param params parameter parameters arg args argument option options column
  columns attr attribute attributes prop props property properties header headers prefix suffix algorithm algo alg encoding
  encoder decoder encoded version ttl expiry expires expire expired expiration exp timeout interval validity lifetime duration
  date time timestamp at age manager service services provider providers store storage repository handler handlers validator
  validation validate verifier verification generator factory builder helper util utils controller component module plugin
  state states status statuses required requirement requirements enabled enable disabled disable valid invalid visible
  visibility visible strength score meter reset forgot forgotten change changed changes update updated confirm confirmation
  scope scopes issuer audience limit limits usage usages cost price budget index indexes indices idx position pos offset
  order mode method methods source sources target arn public pub alias aliases rotation rotate rotated revocation revoked cache cached
  request requests response responses result results event events action actions callback hook listener list set map mapping
  mappings table tree node nodes stream iterator parser lexer kinds stack queue view page screen form dialog modal button
  icon image img color colour style width height rule rules check checks checker test tests spec group groups flow grant grants
  schema model entity dto json xml yaml csv log logs logger history audit alert display show hide hidden
  toggle copy copied paste supplier resolver extractor getter setter binding bindings code codes error description
  template templates engine backend adapter hash hashes hashed hasher digest md5 sha sha1 sha256 sha512 bcrypt scrypt
  argon2 crypt encrypted encryption fingerprint thumbprint checksum signature salt rounds iterations
  present exists missing empty null none unset known unknown owner user username users email role roles
  realm domain host hostname port address addr server ip question answer questions sent received created
  expected match matches matching mismatch differ different same equal equals combination entry entries
  allowed only also are is was were has have must should cannot can will not and or the a an to from of for with by in on`);

/** Words behind the known one that say nothing: which environment, which of several, in which form. */
const NEUTRAL =
  words(`prod production prd dev development test testing staging stage stg qa uat local default value values
  val string str plain plaintext clear raw data base64 b64 hex bytes primary secondary backup main new old current previous
  live sandbox demo internal external global one two`);

/** A name that opens with one of these asks about the secret, or tells of its absence, whatever the kind. */
const OPENS_QUESTION =
  words(`has is no not needs need without requires require required allow allows enable enables disable show
  hide toggle display forgot forgotten lost reset resets validate verify check confirm compare match missing empty expired
  revoked max min num number total count supports should cannot if when`);

/** Directly before a token or a key these make it one of another trade: databases, paging, parsing, language models. */
const OTHER_TRADE =
  words(`public primary foreign partition sort cache hot short cursor idempotency dedupe translation i18n label
  message msg lang locale error err unique composite natural candidate surrogate index lookup group row column map dict
  hash object item list entry child parent react next prev previous page paging pagination continuation continue resume sync watch
  cancel cancellation abort stop syntax parse parser lexer lex lexical pad padding eos bos unk mask sep cls special input output
  prompt completion vocab design theme color css style start end begin open close left right operator punctuation
  comment identifier literal reserved csrf xsrf forgery antiforgery state nonce injection inject di tokenizer string
  data json yaml config attribute property header param parameter query route path file name type event metadata tag
  localstorage sessionstorage context query sorting grouping range hash`);

/** Setters begin with these: `setPassword("…")`, `withToken("…")`. */
const SETTER = words('set with add use put');

const SAMPLE =
  words(`fake dummy mock mocked stub example sample wrong bad incorrect invalid illegal malformed bogus nonexistent
  nonexisting placeholder redacted masked`);

/**
 * Words of other scripts, each under what it promises: Russian and Ukrainian, Bulgarian, Greek, Chinese, Japanese, Korean,
 * Arabic, Persian, Hebrew, Hindi, Thai. Compared without marks, as `withoutMarks` leaves them.
 */
const FOREIGN: Readonly<Record<NameKind, readonly string[]>> = {
  password: [
    'пароль', 'пароли', 'парола', 'κωδικος', 'κωδικός', '密码', '密碼', '口令', 'パスワード', '暗証番号', '비밀번호', '패스워드', '암호',
    'كلمةالمرور', 'كلمة_المرور', 'المرور', 'گذرواژه', 'رمزعبور', 'סיסמה', 'סיסמא', 'पासवर्ड', 'รหัสผ่าน',
  ],
  secret: ['секрет', 'μυστικό', '秘密', '密钥', '密鑰', '秘钥', '秘鑰', 'シークレット', '秘密鍵', '비밀키', '시크릿', 'סוד'],
  token: ['токен', '令牌', '權杖', 'トークン', '토큰', 'טוקן', 'टोकन', 'โทเค็น'],
  key: ['апиключ'],
}; // biome-ignore format: a table

/** The kinds of the words of other scripts, by the word without marks. */
const FOREIGN_KINDS: ReadonlyMap<string, NameKind> = new Map(
  (Object.entries(FOREIGN) as (readonly [NameKind, readonly string[]])[]).flatMap(([kind, list]) =>
    list.map((word) => [plainWord(word), kind] as const),
  ),
);
const IN_FOREIGN = [...FOREIGN_KINDS.keys()].sort((a, b) => b.length - a.length);

/** Words in which a known one occurs by accident. */
const ACCIDENTS =
  words(`monkey donkey turkey hotkey hotkeys shortkey keyboard keyword keywords keynote keystone keyframe keyframes
  secretary secretariat secretion secretly secrete passage passenger passing passive passport bypass compass surpass
  tokenize tokenized tokenizer tokenizers tokenization tokenizing author authority authored authentic keycode keypress keydown
  keyup keymap passthrough passes passed encompass trespass overpass underpass spawn`);

/** The known words as they occur glued to others, longest first. */
const GLUED: readonly string[] = [
  'contrasena', 'passphrase', 'wachtwoord', 'motdepasse', 'clientsecret', 'sharedsecret', 'accesstoken', 'privatekey',
  'accesskey', 'secretkey', 'authtoken', 'kennwort', 'password', 'passwort', 'passcode', 'authkey', 'apitoken', 'apikey',
  'passwd', 'secret', 'token', 'pswd', 'pwd', 'pass', 'psw',
]; // biome-ignore format: a table

const HOLDS_GLUED = new RegExp(GLUED.join('|'));

/**
 * The words of a name in lower case: cut at everything that is neither letter nor digit, at humps, and around known
 * words that are glued to others (`dbpassword` gives `db`, `password`).
 */
export function wordsOfName(name: string): string[] {
  const found: string[] = [];
  for (const piece of withoutMarks(name).match(
    /[A-Z]{2,}(?![a-z])\d*|[A-Z]?[a-z\u0080-\uffff]+|[A-Z]|\d+/g,
  ) ?? []) {
    found.push(...unglue(piece.toLowerCase()));
  }
  return found;
}

/** Stored forms of a password that do not open anything: `hashed_password`, `encryptedSecret`. */
const STORED_FORM = words('hashed hash encrypted encoded digested salted bcrypt');

/** Letters without their marks: `contrase\xc3\xb1a`, UTF-8 read as latin1, is `contrasena`. */
function withoutMarks(name: string): string {
  if (!/[\x80-\xff]/.test(name)) return name;
  return plainWord(Buffer.from(name, 'latin1').toString('utf8'));
}

/** A text without its marks, in composed form; the Polish l with a stroke is one letter and no mark. */
function plainWord(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replaceAll('\u0142', 'l');
}

/** Verdicts on names seen before: a program uses few names, many times. Emptied when full. */
const verdicts = new Map<string, NameVerdict | undefined>();
const MAX_VERDICTS = 4096;

/** The verdict on a name, or undefined when it promises nothing. In a path of names the last that promises decides. */
export function judgeName(name: string): NameVerdict | undefined {
  if (verdicts.has(name)) return verdicts.get(name);
  if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
  const verdict = findVerdict(name);
  verdicts.set(name, verdict);
  return verdict;
}

function findVerdict(name: string): NameVerdict | undefined {
  const segments = name.split('.').map(wordsOfName);
  for (let last = segments.length - 1; last >= 0; last--) {
    const parts = segments[last] ?? [];
    for (let at = parts.length - 1; at >= 0; at--) {
      const found = knownWord(parts, at);
      if (found === undefined) continue;
      const behind = [...parts.slice(at + 1), ...segments.slice(last + 1).flat()];
      return judgeAround(found, parts.slice(0, found.from), behind);
    }
  }
  return undefined;
}

function judgeAround(
  found: Known,
  before: readonly string[],
  behind: readonly string[],
): NameVerdict | undefined {
  if (behind.some((word) => TAKES_BACK.has(word) && !NEUTRAL.has(word))) return undefined;
  const own = SETTER.has(before[0] ?? '') ? before.slice(1) : before;
  const isSample = own.some((word) => SAMPLE.has(word));
  if (!isSample && OPENS_QUESTION.has(own[0] ?? '')) return undefined;
  if (STORED_FORM.has(own.at(-1) ?? '')) return undefined;
  if (found.kind === 'token' || found.kind === 'key') {
    if (OTHER_TRADE.has(own.at(-1) ?? '') || own.includes('public')) return undefined;
  }
  return { kind: found.kind, strength: found.strength, isSample };
}

interface Known {
  readonly kind: NameKind;
  readonly strength: 'strong' | 'weak';
  /** Index of the first word that belongs to the known one (`api` of `api key`). */
  readonly from: number;
}

function knownWord(parts: readonly string[], at: number): Known | undefined {
  const word = parts[at] ?? '';
  if (word > '\x7f') {
    // scripts without humps or blanks glue their words together: the last one names the thing
    const foreign = IN_FOREIGN.find((one) => word.endsWith(one));
    const kind = foreign === undefined ? undefined : FOREIGN_KINDS.get(foreign);
    if (kind !== undefined) return { kind, strength: 'strong', from: at };
  }
  const before = parts[at - 1] ?? '';
  if (PASSWORD.has(word)) return { kind: 'password', strength: 'strong', from: at };
  if (word === 'phrase' && (before === 'pass' || before === 'secret'))
    return { kind: 'password', strength: 'strong', from: at - 1 };
  if (word === 'khau' && before === 'mat') return { kind: 'password', strength: 'strong', from: at - 1 };
  if (word === 'passe' && before === 'de') return { kind: 'password', strength: 'strong', from: at };
  if (word === 'word' && before === 'pass') return { kind: 'password', strength: 'strong', from: at - 1 };
  if (word === 'code' && before === 'pass') return { kind: 'password', strength: 'strong', from: at - 1 };
  if (WEAK_PASSWORD.has(word)) return { kind: 'password', strength: 'weak', from: at };
  if (KEY.has(word)) return { kind: 'key', strength: 'strong', from: at };
  if (KEY_WORD.has(word)) return keyWord(parts, at, before);
  if (SECRET.has(word)) return { kind: 'secret', strength: 'strong', from: at };
  if (WEAK_SECRET.has(word)) return { kind: 'secret', strength: 'weak', from: at };
  if (TOKEN.has(word)) return { kind: 'token', strength: 'strong', from: at };
  if (WEAK_TOKEN.has(word)) return { kind: 'token', strength: 'weak', from: at };
  return undefined;
}

function keyWord(parts: readonly string[], at: number, before: string): Known | undefined {
  if (KEY_BEFORE.has(before)) return { kind: 'key', strength: 'strong', from: at - 1 };
  if (SECRET.has(before)) return { kind: 'secret', strength: 'strong', from: at - 1 };
  if (SECRET.has(parts[at + 1] ?? '')) return undefined;
  // `mailgun_key`: any owner in front, but the value has to look like a key; `key` alone promises nothing.
  return at > 0 ? { kind: 'key', strength: 'weak', from: at } : undefined;
}

function unglue(word: string): string[] {
  if (word.length < 6 || !HOLDS_GLUED.test(word) || ACCIDENTS.has(word)) return [word];
  if (PASSWORD.has(word) || SECRET.has(word) || TOKEN.has(word) || KEY.has(word)) return [word];
  for (const known of GLUED) {
    const at = word.lastIndexOf(known);
    if (at < 0) continue;
    const before = word.slice(0, at);
    const behind = word.slice(at + known.length).replace(/^s(?=$|\d)/, '');
    // Short known words and small remainders meet by accident (`compassion`): then the known word must end the name.
    if (behind !== '' && !/^\d+$/.test(behind) && !TAKES_BACK.has(behind) && !NEUTRAL.has(behind)) continue;
    return [...(before === '' ? [] : [before]), known, ...(behind === '' ? [] : [behind])];
  }
  return [word];
}
