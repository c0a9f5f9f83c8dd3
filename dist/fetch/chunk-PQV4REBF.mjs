import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  VaultClient,
  VaultConnection,
  readFacts,
  readSecretMembers,
  serverPlace
} from "./chunk-Q5LJVBIW.mjs";
import {
  Secret
} from "./chunk-3KRHTFI6.mjs";

// src/fetch/providers/vault/renewal.ts
async function extend(items, seconds, { client, token, now, signal }) {
  const renewed = [];
  for (const item of [...items].sort((a, b) => Number(a.kind === "lease") - Number(b.kind === "lease"))) {
    const isToken = item.kind === "token";
    const body = isToken ? { increment: `${seconds}s` } : { lease_id: item.leaseId, increment: seconds };
    const result = await client.call(
      {
        method: "POST",
        path: isToken ? "auth/token/renew-self" : "sys/leases/renew",
        body: Secret.fromText(JSON.stringify(body)),
        token,
        isRepeatable: true
      },
      signal
    );
    const envelope = result.kind === "done" ? result.envelope : void 0;
    const told = isToken ? readSecretMembers(envelope?.auth)?.number("lease_duration") : envelope?.leaseSeconds;
    renewed.push(
      told === void 0 || told <= 0 ? { kind: "refused", item } : { kind: "renewed", item, expiresAtMs: now() + told * 1e3 }
    );
  }
  return renewed;
}
var MIN_PAUSE_MS = 5e3;
function keepAlive(recorded, { environment, pace, onEnd }) {
  const facts = recorded.map(readFacts).filter((entry) => entry !== void 0);
  const controller = new AbortController();
  const loops = facts.flatMap((login, index) => {
    if (login.kind !== "login" || login.isBatch) return [];
    const rest = facts.slice(index + 1);
    const end = rest.findIndex(({ kind }) => kind === "login");
    const leases = (end < 0 ? rest : rest.slice(0, end)).filter((entry) => entry.kind === "lease");
    return [accompany(login, leases, { environment, pace, onEnd }, controller.signal)];
  });
  return {
    stop: async () => {
      controller.abort();
      await Promise.all(loops);
    }
  };
}
async function accompany(login, leases, { environment, pace, onEnd }, signal) {
  const place = serverPlace(login.address);
  if (place === void 0) return;
  const connection = new VaultConnection(place, environment, login.authority);
  const client = new VaultClient(connection, login.namespace, pace);
  const startedAtMs = pace.now();
  const living = /* @__PURE__ */ new Map();
  const add = (item, endsAtMs) => {
    if (endsAtMs !== void 0 && endsAtMs > startedAtMs)
      living.set(item, { endsAtMs, seconds: Math.ceil((endsAtMs - startedAtMs) / 1e3) });
  };
  add({ kind: "token", path: "the Vault token", leaseId: "" }, login.expiresAtMs);
  for (const { path, leaseId, isEffective, expiresAtMs } of leases)
    if (isEffective) add({ kind: "lease", path, leaseId }, expiresAtMs);
  try {
    while (living.size > 0) {
      const dueAtMs = Math.min(
        ...[...living.values()].map(({ endsAtMs, seconds }) => endsAtMs - seconds * 1e3 / 3)
      );
      await pace.sleep(Math.max(MIN_PAUSE_MS, dueAtMs - pace.now()), signal);
      if (signal.aborted) return;
      for (const [item, { endsAtMs, seconds }] of [...living]) {
        if (endsAtMs - seconds * 1e3 / 3 > pace.now()) continue;
        const call = { client, token: login.token, now: pace.now, signal };
        const [renewed] = await extend([item], seconds, call);
        if (signal.aborted) return;
        if (renewed?.kind === "renewed" && renewed.expiresAtMs > endsAtMs)
          living.set(item, { endsAtMs: renewed.expiresAtMs, seconds });
        else {
          living.delete(item);
          onEnd(`${item.path} is not renewed any more and ends at ${new Date(endsAtMs).toISOString()}`);
        }
      }
    }
  } finally {
    connection.close();
  }
}

export {
  extend,
  keepAlive
};
