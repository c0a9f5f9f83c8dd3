import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Secret
} from "./chunk-3KRHTFI6.mjs";

// src/fetch/guard/watch-list.ts
var MAX_WATCHED_BYTES = 4 * 1024 * 1024;
function watchLease(named, settings) {
  const watched = named.filter(({ mask }) => mask.mode !== "none");
  if (watched.length === 0) return void 0;
  let usedBytes = 0;
  const values = [];
  const left = [];
  for (const { name, mask } of watched) {
    usedBytes += mask.exported.sizeBytes + mask.payload.sizeBytes;
    if (usedBytes > MAX_WATCHED_BYTES) left.push(name);
    else values.push({ name, exported: inBase64(mask.exported), payload: inBase64(mask.payload) });
  }
  return { kind: "watch", facts: Secret.fromText(JSON.stringify({ ...settings, values, left })) };
}
function readWatchList({ facts }) {
  const plain = JSON.parse(facts.reveal());
  const values = plain.values.map(({ name, exported, payload }) => ({
    name,
    exported: fromBase64(exported),
    payload: fromBase64(payload)
  }));
  return { ...plain, values };
}
function inBase64(secret) {
  return Buffer.from(secret.revealBytes()).toString("base64");
}
function fromBase64(text) {
  return Secret.fromBytes(Buffer.from(text, "base64"));
}

export {
  watchLease,
  readWatchList
};
