import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  byProvider,
  uniqueRequests
} from "./chunk-74XZRRRD.mjs";
import {
  failedCheck,
  unreadCheck
} from "./chunk-IID3IVK4.mjs";
import "./chunk-UOS64YUV.mjs";
import "./chunk-JBXFWNWC.mjs";
import "./chunk-C7GLFCC6.mjs";
import "./chunk-XQ762VIL.mjs";
import "./chunk-F2YGNUP5.mjs";
import {
  subjectOf,
  tokenLines
} from "./chunk-OSBMRQRE.mjs";
import {
  BugError,
  UpstreamError
} from "./chunk-3KRHTFI6.mjs";
import "./chunk-UVQL6IPV.mjs";
import "./chunk-ABD7D3BL.mjs";

// src/fetch/doctor/doctor.ts
async function examine(asked, world) {
  const tokens = /* @__PURE__ */ new Map();
  const checks = [];
  const privileges = [];
  const identity = {
    token: async (audience) => {
      const token = await world.identity.token(audience);
      tokens.set(audience, token.claims);
      return token;
    }
  };
  for (const [provider, own] of byProvider(asked, world)) {
    const outcome = await examineProvider(provider, own, { ...world, identity });
    checks.push(...outcome.checks);
    if (outcome.privileges.length > 0) privileges.push(outcome.privileges);
  }
  return {
    tokens: [...tokens].map(([audience, claims]) => [
      `An id token for ${audience} was issued.`,
      ...tokenLines(claims, audience, "a trust policy"),
      ...contextLines(claims)
    ]),
    checks,
    privileges
  };
}
async function examineProvider(provider, own, { identity, leases, maskSink, signal }) {
  const requests = uniqueRequests(own);
  const conceal = (secrets) => maskSink(secrets);
  if (provider.diagnose === void 0) return { checks: requests.map(unreadCheck), privileges: [] };
  try {
    return await provider.diagnose(requests, { identity, leases, conceal, signal });
  } catch (error) {
    if (signal.aborted) throw new UpstreamError("cancelled", "the job was cancelled", { cause: error });
    if (error instanceof BugError || !isOurs(error)) throw error;
    const what = `signing in for ${requests.map(({ written }) => written).join(", ")}`;
    const failure = { error, isAboutOneSecret: false, advice: [] };
    return { checks: [failedCheck(what, failure)], privileges: [] };
  }
}
function isOurs(error) {
  return error instanceof Error && "code" in error && "hint" in error;
}
function contextLines(claims) {
  const subject = subjectOf(claims);
  return [
    ...claims.repositoryId === void 0 ? [] : [`  repository_id  ${claims.repositoryId}`],
    ...claims.repositoryOwnerId === void 0 ? [] : [`  repository_owner_id  ${claims.repositoryOwnerId}`],
    ...subject === void 0 ? [] : ["  Case counts in sub, at Azure and everywhere else."]
  ];
}
export {
  examine
};
