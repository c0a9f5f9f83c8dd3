import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/fetch/references/scanner.ts
var LineMistake = class extends Error {
  hint;
  constructor(what, hint) {
    super(what);
    this.name = "LineMistake";
    this.hint = hint;
  }
};
var LineScanner = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  /** Whether everything has been read. */
  get isAtEnd() {
    return this.#at >= this.#text.length;
  }
  /** The text from here to the end, without moving. */
  get rest() {
    return this.#text.slice(this.#at);
  }
  /** How far it has read, in characters: for `between`. */
  get position() {
    return this.#at;
  }
  /** The text from an earlier position to here, as written. */
  since(position) {
    return this.#text.slice(position, this.#at);
  }
  /** Moves over white space; returns whether there was any. */
  skipSpace() {
    const start = this.#at;
    while (/[ \t]/.test(this.#text[this.#at] ?? "")) this.#at++;
    return this.#at > start;
  }
  /** Moves over `expected` if it stands here. */
  take(expected) {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }
  /** Reads what the pattern (sticky, made by the caller) matches here; undefined when it does not match. */
  match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== void 0) this.#at += found.length;
    return found;
  }
  /**
   * Reads up to, not including, the first unquoted and unescaped character of `ends`, or white space, or the end.
   * Returns the text with quotes and escapes resolved; may be empty. Throws `LineMistake` for an open quote.
   */
  word(ends) {
    let word = "";
    while (!this.isAtEnd) {
      const character = this.#text[this.#at] ?? "";
      if (character === '"') word += this.#quoted();
      else if (character === "\\") word += this.#escaped();
      else if (ends.includes(character) || character === " " || character === "	") break;
      else {
        word += character;
        this.#at++;
      }
    }
    return word;
  }
  #quoted() {
    let text = "";
    this.#at++;
    while (!this.isAtEnd) {
      const character = this.#text[this.#at] ?? "";
      if (character === '"') {
        this.#at++;
        return text;
      }
      if (character === "\\") text += this.#escaped();
      else {
        text += character;
        this.#at++;
      }
    }
    throw new LineMistake("a double quote is not closed", 'close it, or write \\" for a quote as such');
  }
  #escaped() {
    const character = this.#text[this.#at + 1];
    if (character === void 0) throw new LineMistake("the line ends in a backslash");
    this.#at += 2;
    return character;
  }
};

// src/fetch/references/azure-syntax.ts
var VAULT = /^(?!.*--)[a-z][a-z0-9-]{1,22}[a-z0-9]$/;
var HOST = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z0-9-]{1,63}$/;
var NAME = /^[0-9A-Za-z-]{1,127}$/;
var VERSION = /^[0-9a-f]{32}$/i;
var IDENTIFIER = /^https:\/\/([^/:?@]+)(?::443)?\/([a-z]+)\/([^/?]+)(?:\/([^/?]+))?\/?$/i;
function parseAzureVault(text) {
  const vault = text.toLowerCase().replace(/^https:\/\//, "").replace(/(?::443)?\/?$/, "");
  return VAULT.test(vault) || HOST.test(vault) ? vault : void 0;
}
function parseAzureSecret(scanner) {
  return parseLocator(scanner, "azure-secret", "azure");
}
function parseAzureCertificate(scanner) {
  return parseLocator(scanner, "azure-certificate", "azure-cert");
}
function parseLocator(scanner, kind, system) {
  const word = scanner.word("@#|");
  if (word === "")
    throw new LineMistake(
      `no secret is named after ${system}:`,
      `write ${system}:VAULT/NAME or ${system}:NAME`
    );
  const version = scanner.take("@") ? scanner.word("@#|") : void 0;
  const parts = /^https?:/i.test(word) ? identifierParts(word, kind) : nameParts(word);
  if (parts.version !== void 0 && version !== void 0)
    throw new LineMistake(
      "two versions",
      "write the version at the end of the identifier or after @, not both"
    );
  const chosen = parts.version ?? version;
  if (!NAME.test(parts.name)) {
    throw new LineMistake(
      "a name in Key Vault has letters, digits and dashes alone",
      parts.name.includes("_") ? "Key Vault knows no underscore: most tools write a dash in its place" : void 0
    );
  }
  if (chosen !== void 0 && !VERSION.test(chosen))
    throw new LineMistake("a version in Key Vault has 32 hexadecimal digits");
  return { kind, vault: parts.vault, name: parts.name, version: chosen?.toLowerCase() };
}
function nameParts(word) {
  const [first = "", second, ...more] = word.split("/");
  if (more.length > 0)
    throw new LineMistake("too many slashes", "write VAULT/NAME, and the version after an @");
  if (second === void 0) return { vault: void 0, name: first, version: void 0 };
  return { vault: requireVault(first), name: second, version: void 0 };
}
function identifierParts(word, kind) {
  const [, host = "", collection, name = "", version] = IDENTIFIER.exec(word) ?? [];
  const wanted = kind === "azure-secret" ? ["secrets"] : ["certificates", "secrets"];
  if (!wanted.includes(collection?.toLowerCase() ?? "")) {
    throw new LineMistake(
      "this is not the identifier of a secret",
      `write https://VAULT.vault.azure.net/${wanted[0]}/NAME, with or without a version`
    );
  }
  return { vault: requireVault(host), name, version };
}
function requireVault(text) {
  const vault = parseAzureVault(text);
  if (vault === void 0)
    throw new LineMistake(
      "this is not the name of a vault",
      "a vault has 3 to 24 letters, digits and dashes; write VAULT/NAME"
    );
  return vault;
}

export {
  LineMistake,
  LineScanner,
  parseAzureVault,
  parseAzureSecret,
  parseAzureCertificate
};
