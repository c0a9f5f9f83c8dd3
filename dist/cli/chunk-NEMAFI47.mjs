import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/fetch/identity/claims.ts
function decodeClaims(token) {
  const [, payload = ""] = token.reveal().split(".");
  let claims;
  try {
    claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    claims = void 0;
  }
  const read = (name) => typeof claims === "object" && claims !== null && Object.hasOwn(claims, name) ? claims[name] : void 0;
  const text = (name) => {
    const value = read(name);
    return typeof value === "string" && value !== "" ? value : void 0;
  };
  const exp = read("exp");
  return {
    iss: text("iss"),
    sub: text("sub"),
    aud: text("aud"),
    repository: text("repository"),
    repositoryId: text("repository_id"),
    repositoryOwnerId: text("repository_owner_id"),
    environment: text("environment"),
    eventName: text("event_name"),
    exp: typeof exp === "number" && Number.isFinite(exp) ? exp : void 0
  };
}
function subjectOf(claims) {
  const { sub: actual, repository, repositoryId, repositoryOwnerId } = claims;
  if (actual === void 0) return void 0;
  const parts = /^repo:([^:]*):(.+)$/s.exec(actual);
  const context = parts?.[2];
  if (context === void 0) return { actual, form: "custom", classic: void 0, immutable: void 0 };
  const [owner, name] = (repository ?? "").split("/");
  const isKnown = owner !== void 0 && owner !== "" && name !== void 0;
  const classic = isKnown ? `repo:${owner}/${name}:${context}` : void 0;
  const immutable = isKnown && repositoryId !== void 0 && repositoryOwnerId !== void 0 ? `repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}:${context}` : void 0;
  const form = actual === classic ? "classic" : actual === immutable ? "immutable" : void 0;
  if (form !== void 0) return { actual, form, classic, immutable };
  return {
    actual,
    form: /@\d+\/.*@\d+$/.test(parts?.[1] ?? "") ? "immutable" : "classic",
    classic,
    immutable
  };
}

// src/fetch/providers/explain-token.ts
function tokenLines(claims, audience, trust) {
  const subject = subjectOf(claims);
  const lines = [
    "What the id token of this job says:",
    `  iss  ${claims.iss ?? "(nothing)"}`,
    `  aud  ${claims.aud ?? audience}`,
    `  sub  ${subject?.actual ?? "(nothing)"}`
  ];
  if (subject === void 0) return lines;
  if (subject.form === "custom") {
    lines.push("  The form of sub is customised for this repository or its organisation.");
    return lines;
  }
  const other = subject.form === "classic" ? subject.immutable : subject.classic;
  const otherForm = subject.form === "classic" ? "immutable" : "classic";
  lines.push(`  This is the ${subject.form} form of sub.`);
  if (other !== void 0) lines.push(`  The ${otherForm} form of the same would be ${other}`);
  if (subject.form === "immutable") {
    lines.push(
      `  Repositories created, renamed or transferred since 15 July 2026 send the immutable form: ${trust}`,
      "  that names the classic one no longer matches."
    );
  }
  if (claims.environment !== void 0)
    lines.push("  The job has an environment, which stands in sub in place of the branch or the event.");
  return lines;
}
function pasteable(json) {
  return json.replace(
    /[^\n\x20-\x7e]|`|(?<=#)#(?=\[|vso)/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function shellWord(text) {
  if (/^[A-Za-z0-9_./:@%+,=-]+$/.test(text)) return text;
  if (/[^\x20-\x7e]|['`!]|##(?=\[|vso)/.test(text)) return void 0;
  return `'${text}'`;
}

export {
  decodeClaims,
  subjectOf,
  tokenLines,
  pasteable,
  shellWord
};
