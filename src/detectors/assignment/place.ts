/**
 * What the place says about a value: whether the file's language has values without quotes, whether the file holds
 * labels for people, and whether the line is packed code. By extension and by shape; a path that says nothing is
 * `unknown`, and then the value has to say more. Pure.
 */

/**
 * `code`: an unquoted word is an identifier. `data`: an unquoted word is a value (YAML, INI, properties, `.env`).
 * `shell`: likewise, up to a blank. `markup`: values stand in attributes and elements. `prose`: text for people.
 * `any`: there is no path, and what is a value in one of them is one.
 */
export type Language = 'code' | 'data' | 'shell' | 'markup' | 'prose' | 'unknown' | 'any';

const CODE =
  /\.(?:[cm]?[jt]sx?|py[iwx]?|rb|php\d?|phtml|java|kts?|scala|sc|groovy|gradle|go|rs|c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|cs|fs|fsx|vb|vbs|swift|dart|lua|pl|pm|t|r|jl|ex|exs|erl|hrl|hs|lhs|ml|mli|clj[cs]?|edn|el|lisp|scm|rkt|nim|zig|v|sol|pas|dpr|f90|ada|adb|cob|asm|s|sql|psql|plsql|ddl|proto|thrift|graphql|gql|vue|svelte|astro|coffee|elm|cr|d|hx|as|tcl|sv|vhd|wgsl|glsl|hlsl|css|scss|sass|less|styl|ipynb|bicep|json[5c]?|jsonl|geojson|tf|tfvars|hcl|nix|jsonnet|libsonnet|cue|dhall|rego|toml|webmanifest|map|lock)$/i;
const DATA =
  /(?:\.(?:ya?ml|ini|cfg|conf|cnf|config|properties|props|env|envrc|prefs|settings|rc|htpasswd|hosts|list|inventory|desktop|service|reg|inf|toml|credentials|eyaml|sls|j2|tmpl|tpl|template|erb|hbs)|(?:^|\/)\.env(?:\.[\w.-]+)?|(?:^|\/)(?:\.[\w-]*rc|credentials|config|hosts|inventory)|\.env\.[\w.-]+)$/i;
const SHELL =
  /(?:\.(?:sh|bash|zsh|ksh|fish|csh|bat|cmd|ps[md]?1|awk|mk|mak|make|dockerfile|containerfile|bashrc|profile|history)|(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Vagrantfile|Procfile|justfile)(?:\.[\w-]+)?|(?:^|\/)\.(?:bash|zsh|sh|fish|python|mysql|psql|rediscli|node_repl)_?history|(?:^|\/)\.(?:bashrc|zshrc|profile|bash_profile|zprofile))$/i;
const MARKUP =
  /\.(?:xml|xsd|xsl|xslt|html?|xhtml|plist|csproj|vbproj|nuspec|resx|xaml|svg|jsp|aspx?|cshtml|ftl|jmx|wsdl|pom|xib|storyboard|fxml)$/i;
const PROSE =
  /\.(?:md|mdx|markdown|rst|txt|text|adoc|asciidoc|tex|org|log|out|csv|tsv|eml|http|rest|diff|patch|wiki|textile|1|man|rdoc|pod)$|(?:^|\/)(?:README|CHANGELOG|CHANGES|NOTES|TODO|HISTORY)(?:\.\w+)?$/i;

/** The family of a path's language. */
export function languageOf(path: string | undefined): Language {
  if (path === undefined) return 'any';
  if (SHELL.test(path)) return 'shell';
  if (MARKUP.test(path)) return 'markup';
  if (PROSE.test(path)) return 'prose';
  if (CODE.test(path)) return 'code';
  if (DATA.test(path)) return 'data';
  return 'unknown';
}

const LOCALE =
  /(?:^|[/._-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages?|intl|lproj|nls|po|strings|labels|resources\/values(?:-\w+)?)(?:[/._-]|$)|\.(?:po|pot|xlf|xliff|strings|arb|resx|ftl)$/i;
/** A file named after a language (ISO 639-1), maybe with a region: `de.json`, `pt-BR.yml`. */
const LANGUAGE_FILE =
  /(?:^|\/)(?:a[fmrsz]|b[egnors]|c[asy]|d[ae]|e[lnostu]|f[aior]|g[adlu]|h[eiruy]|i[dst]|j[av]|k[akmnou]|l[abotv]|m[gkilnrst]|n[beln]o?|or|p[alst]|r[mouw]|s[iklnoqrvuw]|t[aeghklrt]|u[gkrz]|vi|xh|yi|yo|z[hu])(?:[-_][A-Za-z]{2,4})?\.(?:json5?|ya?ml|[cm]?js|ts|php|properties|toml|po)$/i;

/** Whether a file holds labels in the languages of people: `locales/de.json`, `messages_fr.properties`, `strings.xml`. */
export function isLocaleFile(path: string | undefined): boolean {
  return path !== undefined && (LOCALE.test(path) || LANGUAGE_FILE.test(path));
}

const LOCKFILE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|deno\.lock|composer\.lock|Gemfile\.lock|Pipfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|Cargo\.lock|go\.sum|go\.work\.sum|mix\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|flake\.lock|\.terraform\.lock\.hcl|gradle\.lockfile|buf\.lock|conda-lock\.yml|MODULE\.bazel\.lock|elm\.lock|rebar\.lock|paket\.lock|Chart\.lock)$/i;

/** Whether a file is a lock file: machine-made, full of digests, and never written to by people. A second line only. */
export function isLockFile(path: string | undefined): boolean {
  return path !== undefined && LOCKFILE.test(path);
}

/** A line this long is packed or generated; people write shorter ones. */
export const PACKED_LINE_BYTES = 600;

/** Whether a line is packed code, in which names are short and strings are mostly keys. */
export function isPackedLine(lineBytes: number): boolean {
  return lineBytes > PACKED_LINE_BYTES;
}
