/**
 * Names that no secret may have, because a variable of that name changes what the following steps run, load or trust.
 *
 * They are refused wherever the secret goes: an output is one `env:` away from a variable, and a dotenv file one `.`.
 * Compared without regard to case, as Windows does. Source: the runner refuses `NODE_OPTIONS` and protects `GITHUB_*` and
 * `RUNNER_*` (facts: github-actions.md 9.3); the rest are the documented start-up hooks of shells, loaders, language
 * runtimes and package managers, and the variables that redirect TLS trust or traffic.
 */

/** Whole names. */
const NAMES: ReadonlySet<string> = new Set(
  [
    // shells and their children
    'PATH PATHEXT COMSPEC SHELL ENV BASH_ENV BASHOPTS SHELLOPTS ZDOTDIR IFS PS4 PROMPT_COMMAND CDPATH GLOBIGNORE',
    'HOME USERPROFILE APPDATA LOCALAPPDATA XDG_CONFIG_HOME TMPDIR TEMP TMP PSMODULEPATH EDITOR VISUAL PAGER LESSOPEN',
    // loaders and C libraries
    'GCONV_PATH GLIBC_TUNABLES LOCPATH NLSPATH HOSTALIASES RES_OPTIONS MALLOC_TRACE TZDIR',
    // language runtimes
    'NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED NODE_REPL_EXTERNAL_MODULE',
    'PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONUSERBASE PYTHONINSPECT PYTHONBREAKPOINT',
    'PERL5LIB PERL5OPT PERL5DB PERLLIB RUBYOPT RUBYLIB GEM_HOME GEM_PATH BUNDLE_GEMFILE',
    'JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS JAVA_OPTS CLASSPATH JAVA_HOME MAVEN_OPTS GRADLE_OPTS SBT_OPTS',
    'DOTNET_STARTUP_HOOKS DOTNET_ADDITIONAL_DEPS PHPRC PHP_INI_SCAN_DIR LUA_INIT LUA_PATH LUA_CPATH R_PROFILE R_ENVIRON',
    'GOFLAGS GOPROXY GONOSUMDB GONOSUMCHECK GOTOOLCHAIN RUSTC RUSTC_WRAPPER RUSTFLAGS ERL_FLAGS ERL_AFLAGS',
    // build tools
    'CC CXX CFLAGS CXXFLAGS LDFLAGS MAKEFLAGS MFLAGS CMAKE_TOOLCHAIN_FILE PKG_CONFIG_PATH',
    // trust and traffic
    'SSL_CERT_FILE SSL_CERT_DIR OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES CURL_CA_BUNDLE REQUESTS_CA_BUNDLE CURL_HOME',
    'HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY FTP_PROXY SSLKEYLOGFILE WGETRC DOCKER_HOST DOCKER_CONFIG',
    'SSH_ASKPASS SSH_AUTH_SOCK SUDO_ASKPASS AWS_CONFIG_FILE AWS_SHARED_CREDENTIALS_FILE AWS_CA_BUNDLE AWS_ENDPOINT_URL',
    'CI',
  ]
    .join(' ')
    .split(' '),
);

/** Beginnings of names. */
const PREFIXES = [
  'GITHUB_',
  'RUNNER_',
  'ACTIONS_',
  'INPUT_',
  'STATE_',
  'GIT_',
  'LD_',
  'DYLD_',
  'BASH_FUNC_',
  'NPM_CONFIG_',
  'COR_',
  'CORECLR_',
  'CARGO_BUILD_',
  'CARGO_TARGET_',
  'AWS_ENDPOINT_URL_',
] as const;

/** Whether a secret may not have this name. */
export function isForbiddenName(name: string): boolean {
  const upper = name.toUpperCase();
  return NAMES.has(upper) || PREFIXES.some((prefix) => upper.startsWith(prefix));
}
