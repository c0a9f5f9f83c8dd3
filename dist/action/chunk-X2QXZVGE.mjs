import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  decodeUtf8,
  latin1
} from "./chunk-IPN2D2H2.mjs";
import {
  BugError
} from "./chunk-WGYOHXCK.mjs";

// src/containers/bytes-reader.ts
function u16(bytes, at) {
  return (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
}
function u32(bytes, at) {
  return (u16(bytes, at) | u16(bytes, at + 2) << 16) >>> 0;
}
function u64(bytes, at) {
  return u32(bytes, at) + u32(bytes, at + 4) * 4294967296;
}
function u16be(bytes, at) {
  return (bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0);
}
function u32be(bytes, at) {
  return (u16be(bytes, at) << 16 | u16be(bytes, at + 2)) >>> 0;
}
function hasBytes(bytes, at, wanted) {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}
function bufferOver(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
var MAX_PATH_CHARS = 1024;
function memberPath(name) {
  const text = decodeUtf8(name).replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
  return text.length > MAX_PATH_CHARS ? `${text.slice(0, MAX_PATH_CHARS)}…` : text;
}

// src/containers/code-strings.ts
var CLASS_MAGIC = [202, 254, 186, 190];
var FIRST_CLASS_VERSION = 45;
var UTF8 = 1;
var CONSTANT_BYTES = /* @__PURE__ */ new Map([
  [3, 4],
  [4, 4],
  [5, 8],
  [6, 8],
  [7, 2],
  [8, 2],
  [9, 4],
  [10, 4],
  [11, 4],
  [12, 4],
  [15, 3],
  [16, 2],
  [17, 4],
  [18, 4],
  [19, 2],
  [20, 2]
]);
function isJavaClass(bytes) {
  return bytes.length > 10 && hasBytes(bytes, 0, CLASS_MAGIC) && u16be(bytes, 6) >= FIRST_CLASS_VERSION;
}
function* readJavaClass(bytes, budget) {
  const lines = [];
  const count = u16be(bytes, 8);
  let at = 10;
  for (let index = 1; index < count; index++) {
    const tag = bytes[at] ?? 0;
    const size = CONSTANT_BYTES.get(tag);
    if (at >= bytes.length || tag !== UTF8 && size === void 0) {
      budget.problem("container-damaged", "strings");
      break;
    }
    if (tag === UTF8) {
      const length = u16be(bytes, at + 1);
      lines.push(bytes.subarray(at + 3, at + 3 + length));
      at += 3 + length;
    } else {
      at += 1 + size;
      if (tag === 5 || tag === 6) index++;
    }
  }
  yield* giveLines(lines, budget);
}
var PYC_LINE_END = [13, 10];
var PYC_HEADER_BYTES = 16;
var REFERENCE_FLAG = 128;
var CODE = 99;
function isPyc(bytes) {
  const magic = u16(bytes, 0);
  return magic >= 3390 && magic < 4e3 && hasBytes(bytes, 2, PYC_LINE_END) && u32(bytes, 4) <= 3 && ((bytes[PYC_HEADER_BYTES] ?? 0) & ~REFERENCE_FLAG) === CODE;
}
function* readPyc(bytes, budget) {
  const lines = [];
  let at = PYC_HEADER_BYTES;
  while (at < bytes.length) {
    const found = readString(bytes, at);
    if (found === void 0) at++;
    else {
      lines.push(found.text);
      at = found.end;
    }
  }
  yield* giveLines(lines, budget);
}
var SHORT_TYPES = /* @__PURE__ */ new Set([122, 90]);
var LONG_TYPES = /* @__PURE__ */ new Set([115, 117, 116, 97, 65]);
function readString(bytes, at) {
  const type = (bytes[at] ?? 0) & ~REFERENCE_FLAG;
  const isShort = SHORT_TYPES.has(type);
  if (!isShort && !LONG_TYPES.has(type)) return void 0;
  const length = isShort ? bytes[at + 1] ?? 0 : u32(bytes, at + 1);
  const start = at + (isShort ? 2 : 5);
  const end = start + length;
  if (length === 0 || end > bytes.length || !isPrintable(bytes, start, end)) return void 0;
  return { text: bytes.subarray(start, end), end };
}
function isPrintable(bytes, start, end) {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9) return false;
  }
  return true;
}
function* giveLines(lines, budget) {
  const text = Buffer.concat(lines.flatMap((line) => [line, LINE_END]));
  if (text.length > 0 && budget.take("strings", text.length)) yield { path: "strings", bytes: text };
}
var LINE_END = Uint8Array.of(10);

// src/containers/compressed.ts
import * as zlib from "node:zlib";

// node_modules/fzstd/esm/index.mjs
var ab = ArrayBuffer;
var u8 = Uint8Array;
var u162 = Uint16Array;
var i16 = Int16Array;
var i32 = Int32Array;
var slc = function(v, s, e) {
  if (u8.prototype.slice)
    return u8.prototype.slice.call(v, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  var n = new u8(e - s);
  n.set(v.subarray(s, e));
  return n;
};
var fill = function(v, n, s, e) {
  if (u8.prototype.fill)
    return u8.prototype.fill.call(v, n, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  for (; s < e; ++s)
    v[s] = n;
  return v;
};
var cpw = function(v, t, s, e) {
  if (u8.prototype.copyWithin)
    return u8.prototype.copyWithin.call(v, t, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  while (s < e) {
    v[t++] = v[s++];
  }
};
var ec = [
  "invalid zstd data",
  "window size too large (>2046MB)",
  "invalid block type",
  "FSE accuracy too high",
  "match distance too far back",
  "unexpected EOF"
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var rb = function(d, b, n) {
  var i = 0, o = 0;
  for (; i < n; ++i)
    o |= d[b++] << (i << 3);
  return o;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var rzfh = function(dat, w) {
  var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
  if (n3 == 3126568 && dat[3] == 253) {
    var flg = dat[4];
    var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
    if (flg & 8)
      err(0);
    var bt = 6 - ss;
    var db = df == 3 ? 4 : df;
    var di = rb(dat, bt, db);
    bt += db;
    var fsb = fcf ? 1 << fcf : ss;
    var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
    var ws = fss;
    if (!ss) {
      var wb = 1 << 10 + (dat[5] >> 3);
      ws = wb + (wb >> 3) * (dat[5] & 7);
    }
    if (ws > 2145386496)
      err(1);
    var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
    buf[0] = 1, buf[4] = 4, buf[8] = 8;
    return {
      b: bt + fsb,
      y: 0,
      l: 0,
      d: di,
      w: w && w != 1 ? w : buf.subarray(12),
      e: ws,
      o: new i32(buf.buffer, 0, 3),
      u: fss,
      c: cc,
      m: Math.min(131072, ws)
    };
  } else if ((n3 >> 4 | dat[3] << 20) == 25481893) {
    return b4(dat, 4) + 8;
  }
  err(0);
};
var msb = function(val) {
  var bits = 0;
  for (; 1 << bits <= val; ++bits)
    ;
  return bits - 1;
};
var rfse = function(dat, bt, mal) {
  var tpos = (bt << 3) + 4;
  var al = (dat[bt] & 15) + 5;
  if (al > mal)
    err(3);
  var sz = 1 << al;
  var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
  var buf = new ab(512 + (sz << 2));
  var freq = new i16(buf, 0, 256);
  var dstate = new u162(buf, 0, 256);
  var nstate = new u162(buf, 512, sz);
  var bb1 = 512 + (sz << 1);
  var syms = new u8(buf, bb1, sz);
  var nbits = new u8(buf, bb1 + sz);
  while (sym < 255 && probs > 0) {
    var bits = msb(probs + 1);
    var cbt = tpos >> 3;
    var msk = (1 << bits + 1) - 1;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
    var msk1fb = (1 << bits) - 1;
    var msv = msk - probs - 1;
    var sval = val & msk1fb;
    if (sval < msv)
      tpos += bits, val = sval;
    else {
      tpos += bits + 1;
      if (val > msk1fb)
        val -= msv;
    }
    freq[++sym] = --val;
    if (val == -1) {
      probs += val;
      syms[--ht] = sym;
    } else
      probs -= val;
    if (!val) {
      do {
        var rbt = tpos >> 3;
        re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
        tpos += 2;
        sym += re;
      } while (re == 3);
    }
  }
  if (sym > 255 || probs)
    err(0);
  var sympos = 0;
  var sstep = (sz >> 1) + (sz >> 3) + 3;
  var smask = sz - 1;
  for (var s = 0; s <= sym; ++s) {
    var sf = freq[s];
    if (sf < 1) {
      dstate[s] = -sf;
      continue;
    }
    for (i = 0; i < sf; ++i) {
      syms[sympos] = s;
      do {
        sympos = sympos + sstep & smask;
      } while (sympos >= ht);
    }
  }
  if (sympos)
    err(0);
  for (i = 0; i < sz; ++i) {
    var ns = dstate[syms[i]]++;
    var nb = nbits[i] = al - msb(ns);
    nstate[i] = (ns << nb) - sz;
  }
  return [tpos + 7 >> 3, {
    b: al,
    s: syms,
    n: nbits,
    t: nstate
  }];
};
var rhu = function(dat, bt) {
  var i = 0, wc = -1;
  var buf = new u8(292), hb = dat[bt];
  var hw = buf.subarray(0, 256);
  var rc = buf.subarray(256, 268);
  var ri = new u162(buf.buffer, 268);
  if (hb < 128) {
    var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
    bt += hb;
    var epos = ebt << 3;
    var lb = dat[bt];
    if (!lb)
      err(0);
    var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
    var fpos = (++bt << 3) - 8 + msb(lb);
    for (; ; ) {
      fpos -= btr1;
      if (fpos < epos)
        break;
      var cbt = fpos >> 3;
      st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
      hw[++wc] = fdt.s[st1];
      fpos -= btr2;
      if (fpos < epos)
        break;
      cbt = fpos >> 3;
      st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
      hw[++wc] = fdt.s[st2];
      btr1 = fdt.n[st1];
      st1 = fdt.t[st1];
      btr2 = fdt.n[st2];
      st2 = fdt.t[st2];
    }
    if (++wc > 255)
      err(0);
  } else {
    wc = hb - 127;
    for (; i < wc; i += 2) {
      var byte = dat[++bt];
      hw[i] = byte >> 4;
      hw[i + 1] = byte & 15;
    }
    ++bt;
  }
  var wes = 0;
  for (i = 0; i < wc; ++i) {
    var wt = hw[i];
    if (wt > 11)
      err(0);
    wes += wt && 1 << wt - 1;
  }
  var mb = msb(wes) + 1;
  var ts = 1 << mb;
  var rem = ts - wes;
  if (rem & rem - 1)
    err(0);
  hw[wc++] = msb(rem) + 1;
  for (i = 0; i < wc; ++i) {
    var wt = hw[i];
    ++rc[hw[i] = wt && mb + 1 - wt];
  }
  var hbuf = new u8(ts << 1);
  var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
  ri[mb] = 0;
  for (i = mb; i > 0; --i) {
    var pv = ri[i];
    fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
  }
  if (ri[0] != ts)
    err(0);
  for (i = 0; i < wc; ++i) {
    var bits = hw[i];
    if (bits) {
      var code = ri[bits];
      fill(syms, i, code, ri[bits] = code + (1 << mb - bits));
    }
  }
  return [bt, {
    n: nb,
    b: mb,
    s: syms
  }];
};
var dllt = rfse(/* @__PURE__ */ new u8([
  81,
  16,
  99,
  140,
  49,
  198,
  24,
  99,
  12,
  33,
  196,
  24,
  99,
  102,
  102,
  134,
  70,
  146,
  4
]), 0, 6)[1];
var dmlt = rfse(/* @__PURE__ */ new u8([
  33,
  20,
  196,
  24,
  99,
  140,
  33,
  132,
  16,
  66,
  8,
  33,
  132,
  16,
  66,
  8,
  33,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  36,
  9
]), 0, 6)[1];
var doct = rfse(/* @__PURE__ */ new u8([
  32,
  132,
  16,
  66,
  102,
  70,
  68,
  68,
  68,
  68,
  36,
  73,
  2
]), 0, 5)[1];
var b2bl = function(b, s) {
  var len = b.length, bl = new i32(len);
  for (var i = 0; i < len; ++i) {
    bl[i] = s;
    s += 1 << b[i];
  }
  return bl;
};
var llb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  134678020,
  202050057,
  269422093
])).buffer, 0, 36);
var llbl = /* @__PURE__ */ b2bl(llb, 0);
var mlb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  117769220,
  185207048,
  252579084,
  16
])).buffer, 0, 53);
var mlbl = /* @__PURE__ */ b2bl(mlb, 3);
var dhu = function(dat, out, hu) {
  var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
  if (!lb)
    err(0);
  var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
  for (; pos > eb && i < ss; ) {
    var cbt = pos >> 3;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
    st = (st << btr | val) & msk;
    out[++i] = hu.s[st];
    pos -= btr = hu.n[st];
  }
  if (pos != eb || i + 1 != ss)
    err(0);
};
var dhu4 = function(dat, out, hu) {
  var bt = 6;
  var ss = out.length, sz1 = ss + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
  dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
  dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
  dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
  dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
var rzb = function(dat, st, out) {
  var _a;
  var bt = st.b;
  var b0 = dat[bt], btype = b0 >> 1 & 3;
  st.l = b0 & 1;
  var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
  var ebt = (bt += 3) + sz;
  if (btype == 1) {
    if (bt >= dat.length)
      return;
    st.b = bt + 1;
    if (out) {
      fill(out, dat[bt], st.y, st.y += sz);
      return out;
    }
    return fill(new u8(sz), dat[bt]);
  }
  if (ebt > dat.length)
    return;
  if (btype == 0) {
    st.b = ebt;
    if (out) {
      out.set(dat.subarray(bt, ebt), st.y);
      st.y += sz;
      return out;
    }
    return slc(dat, bt, ebt);
  }
  if (btype == 2) {
    var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
    var lss = b3 >> 4, lcs = 0, s4 = 0;
    if (lbt < 2) {
      if (sf & 1)
        lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
      else
        lss = b3 >> 3;
    } else {
      s4 = sf;
      if (sf < 2)
        lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
      else if (sf == 2)
        lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
      else
        lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
    }
    ++bt;
    var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
    var spl = buf.length - lss;
    if (lbt == 0)
      buf.set(dat.subarray(bt, bt += lss), spl);
    else if (lbt == 1)
      fill(buf, dat[bt++], spl);
    else {
      var hu = st.h;
      if (lbt == 2) {
        var hud = rhu(dat, bt);
        lcs += bt - (bt = hud[0]);
        st.h = hu = hud[1];
      } else if (!hu)
        err(0);
      (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
    }
    var ns = dat[bt++];
    if (ns) {
      if (ns == 255)
        ns = (dat[bt++] | dat[bt++] << 8) + 32512;
      else if (ns > 127)
        ns = ns - 128 << 8 | dat[bt++];
      var scm = dat[bt++];
      if (scm & 3)
        err(0);
      var dts = [dmlt, doct, dllt];
      for (var i = 2; i > -1; --i) {
        var md = scm >> (i << 1) + 2 & 3;
        if (md == 1) {
          var rbuf = new u8([0, 0, dat[bt++]]);
          dts[i] = {
            s: rbuf.subarray(2, 3),
            n: rbuf.subarray(0, 1),
            t: new u162(rbuf.buffer, 0, 1),
            b: 0
          };
        } else if (md == 2) {
          _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
        } else if (md == 3) {
          if (!st.t)
            err(0);
          dts[i] = st.t[i];
        }
      }
      var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
      var lb = dat[ebt - 1];
      if (!lb)
        err(0);
      var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
      var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
      cbt = (spos -= oct.b) >> 3;
      var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
      cbt = (spos -= mlt.b) >> 3;
      var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
      for (++ns; --ns; ) {
        var llc = llt.s[lst];
        var lbtr = llt.n[lst];
        var mlc = mlt.s[mst];
        var mbtr = mlt.n[mst];
        var ofc = oct.s[ost];
        var obtr = oct.n[ost];
        cbt = (spos -= ofc) >> 3;
        var ofp = 1 << ofc;
        var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
        cbt = (spos -= mlb[mlc]) >> 3;
        var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
        cbt = (spos -= llb[llc]) >> 3;
        var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
        cbt = (spos -= lbtr) >> 3;
        lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
        cbt = (spos -= mbtr) >> 3;
        mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
        cbt = (spos -= obtr) >> 3;
        ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
        if (off > 3) {
          st.o[2] = st.o[1];
          st.o[1] = st.o[0];
          st.o[0] = off -= 3;
        } else {
          var idx = off - (ll != 0);
          if (idx) {
            off = idx == 3 ? st.o[0] - 1 : st.o[idx];
            if (idx > 1)
              st.o[2] = st.o[1];
            st.o[1] = st.o[0];
            st.o[0] = off;
          } else
            off = st.o[0];
        }
        for (var i = 0; i < ll; ++i) {
          buf[oubt + i] = buf[spl + i];
        }
        oubt += ll, spl += ll;
        var stin = oubt - off;
        if (stin < 0) {
          var len = -stin;
          var bs = st.e + stin;
          if (len > ml)
            len = ml;
          for (var i = 0; i < len; ++i) {
            buf[oubt + i] = st.w[bs + i];
          }
          oubt += len, ml -= len, stin = 0;
        }
        for (var i = 0; i < ml; ++i) {
          buf[oubt + i] = buf[stin + i];
        }
        oubt += ml;
      }
      if (oubt != spl) {
        while (spl < buf.length) {
          buf[oubt++] = buf[spl++];
        }
      } else
        oubt = buf.length;
      if (out)
        st.y += oubt;
      else
        buf = slc(buf, 0, oubt);
    } else if (out) {
      st.y += lss;
      if (spl) {
        for (var i = 0; i < lss; ++i) {
          buf[i] = buf[spl + i];
        }
      }
    } else if (spl)
      buf = slc(buf, spl);
    st.b = ebt;
    return buf;
  }
  err(2);
};
var cct = function(bufs, ol) {
  if (bufs.length == 1)
    return bufs[0];
  var buf = new u8(ol);
  for (var i = 0, b = 0; i < bufs.length; ++i) {
    var chk = bufs[i];
    buf.set(chk, b);
    b += chk.length;
  }
  return buf;
};
var Decompress = /* @__PURE__ */ (function() {
  function Decompress2(ondata) {
    this.ondata = ondata;
    this.c = [];
    this.l = 0;
    this.z = 0;
  }
  Decompress2.prototype.push = function(chunk, final) {
    if (typeof this.s == "number") {
      var sub = Math.min(chunk.length, this.s);
      chunk = chunk.subarray(sub);
      this.s -= sub;
    }
    var sl = chunk.length;
    var ncs = sl + this.l;
    if (!this.s) {
      if (final) {
        if (!ncs) {
          this.ondata(new u8(0), true);
          return;
        }
        if (ncs < 5)
          err(5);
      } else if (ncs < 18) {
        this.c.push(chunk);
        this.l = ncs;
        return;
      }
      if (this.l) {
        this.c.push(chunk);
        chunk = cct(this.c, ncs);
        this.c = [];
        this.l = 0;
      }
      if (typeof (this.s = rzfh(chunk)) == "number")
        return this.push(chunk, final);
    }
    if (typeof this.s != "number") {
      if (ncs < (this.z || 3)) {
        if (final)
          err(5);
        this.c.push(chunk);
        this.l = ncs;
        return;
      }
      if (this.l) {
        this.c.push(chunk);
        chunk = cct(this.c, ncs);
        this.c = [];
        this.l = 0;
      }
      if (!this.z && ncs < (this.z = chunk[this.s.b] & 2 ? 4 : 3 + (chunk[this.s.b] >> 3 | chunk[this.s.b + 1] << 5 | chunk[this.s.b + 2] << 13))) {
        if (final)
          err(5);
        this.c.push(chunk);
        this.l = ncs;
        return;
      } else
        this.z = 0;
      for (; ; ) {
        var blk = rzb(chunk, this.s);
        if (!blk) {
          if (final)
            err(5);
          var adc = chunk.subarray(this.s.b);
          this.s.b = 0;
          this.c.push(adc), this.l += adc.length;
          return;
        } else {
          this.ondata(blk, false);
          cpw(this.s.w, 0, blk.length);
          this.s.w.set(blk, this.s.w.length - blk.length);
        }
        if (this.s.l) {
          var rest = chunk.subarray(this.s.b);
          this.s = this.s.c * 4;
          this.push(rest, final);
          return;
        }
      }
    } else if (final)
      err(5);
  };
  return Decompress2;
})();

// src/containers/bzip2.ts
var BLOCK = 54156738319193;
var END = 25779555029136;
var GROUP_SYMBOLS = 50;
var MAX_TABLES = 6;
var MAX_CODE_BITS = 20;
function bunzip2(bytes, maxBytes) {
  const out = new Output(maxBytes);
  let at = 0;
  try {
    while (at + 4 <= bytes.length && bytes[at] === 66 && bytes[at + 1] === 90 && bytes[at + 2] === 104) {
      const level = bytes[at + 3] - 48;
      if (level < 1 || level > 9) break;
      const bits = new Bits(bytes, at + 4);
      while (readBlock(bits, level * 1e5, out)) if (out.isFull) return out.done("too-large");
      at = bits.alignedPlace();
      if (out.isFull) return out.done("too-large");
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return out.done(out.isFull ? "too-large" : "cut");
  }
  return out.done(at === 0 ? "cut" : "whole");
}
var Damage = class extends Error {
};
var Bits = class {
  #bytes;
  #at;
  #held = 0;
  #count = 0;
  constructor(bytes, at) {
    this.#bytes = bytes;
    this.#at = at;
  }
  /** Up to 24 bits. */
  read(count) {
    while (this.#count < count) {
      if (this.#at >= this.#bytes.length) throw new Damage();
      this.#held = (this.#held << 8 | this.#bytes[this.#at++]) & 2147483647;
      this.#count += 8;
    }
    this.#count -= count;
    const value = this.#held >>> this.#count & (1 << count) - 1;
    this.#held &= (1 << this.#count) - 1;
    return value;
  }
  /** Where the next whole byte begins. */
  alignedPlace() {
    return this.#at - (this.#count >> 3);
  }
};
function readBlock(bits, maxBlock, out) {
  const mark = bits.read(24) * 16777216 + bits.read(24);
  const crc = (bits.read(16) << 16 | bits.read(16)) >>> 0;
  if (mark === END) return false;
  if (mark !== BLOCK || bits.read(1) === 1) throw new Damage();
  const pointer = bits.read(24);
  const symbols = readSymbols(bits);
  const size = symbols.length + 2;
  const tableCount = bits.read(3);
  const selectorCount = bits.read(15);
  if (symbols.length === 0 || tableCount < 2 || tableCount > MAX_TABLES || selectorCount === 0)
    throw new Damage();
  const selectors = readSelectors(bits, selectorCount, tableCount);
  const tables = Array.from({ length: tableCount }, () => readTable(bits, size));
  const block = readMoved(bits, symbols, selectors, tables, maxBlock);
  if (pointer >= block.count) throw new Damage();
  out.startBlock();
  untransform(block.values, block.count, pointer, out);
  if (!out.isFull && out.blockCrc() !== crc) throw new Damage();
  return true;
}
function readSymbols(bits) {
  const groups = bits.read(16);
  const used = [];
  for (let group = 0; group < 16; group++) {
    if ((groups >> 15 - group & 1) === 0) continue;
    const members = bits.read(16);
    for (let index = 0; index < 16; index++)
      if ((members >> 15 - index & 1) === 1) used.push(16 * group + index);
  }
  return Uint8Array.from(used);
}
function readSelectors(bits, count, tableCount) {
  const order = Array.from({ length: tableCount }, (_, index) => index);
  const selectors = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    let place = 0;
    while (bits.read(1) === 1) if (++place >= tableCount) throw new Damage();
    const [table] = order.splice(place, 1);
    order.unshift(table);
    selectors[index] = table;
  }
  return selectors;
}
function readTable(bits, size) {
  const lengths = new Uint8Array(size);
  let length = bits.read(5);
  for (let symbol = 0; symbol < size; symbol++) {
    for (; ; ) {
      if (length < 1 || length > MAX_CODE_BITS) throw new Damage();
      if (bits.read(1) === 0) break;
      length += bits.read(1) === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  const limits = new Int32Array(MAX_CODE_BITS + 2).fill(-1);
  const offsets = new Int32Array(MAX_CODE_BITS + 2);
  const sorted = new Uint16Array(size);
  let code = 0;
  let place = 0;
  let shortest = 0;
  for (let bitsNow = 1; bitsNow <= MAX_CODE_BITS; bitsNow++) {
    const first = place;
    for (let symbol = 0; symbol < size; symbol++) if (lengths[symbol] === bitsNow) sorted[place++] = symbol;
    offsets[bitsNow] = first - code;
    code += place - first;
    limits[bitsNow] = place > first ? code - 1 : -1;
    if (shortest === 0 && place > first) shortest = bitsNow;
    code <<= 1;
  }
  return { limits, offsets, sorted, shortest };
}
function readMoved(bits, symbols, selectors, tables, maxBlock) {
  const front = Uint8Array.from(symbols);
  const end = symbols.length + 1;
  const values = new Uint32Array(maxBlock);
  let count = 0;
  let run = 0;
  let weight = 1;
  for (let group = 0; group < selectors.length; group++) {
    const table = tables[selectors[group]];
    for (let index = 0; index < GROUP_SYMBOLS; index++) {
      const symbol = readSymbol(bits, table);
      if (symbol <= 1) {
        run += weight << symbol;
        weight <<= 1;
        if (run > maxBlock) throw new Damage();
        continue;
      }
      if (run > 0) {
        if (count + run > maxBlock) throw new Damage();
        values.fill(front[0], count, count + run);
        count += run;
        run = 0;
        weight = 1;
      }
      if (symbol === end) return { values, count };
      const place = symbol - 1;
      const value = front[place];
      front.copyWithin(1, 0, place);
      front[0] = value;
      if (count >= maxBlock) throw new Damage();
      values[count++] = value;
    }
  }
  throw new Damage();
}
function readSymbol(bits, { limits, offsets, sorted, shortest }) {
  if (shortest === 0) throw new Damage();
  let length = shortest;
  let code = bits.read(length);
  while (limits[length] < code) {
    if (++length > MAX_CODE_BITS) throw new Damage();
    code = code << 1 | bits.read(1);
  }
  const symbol = sorted[code + offsets[length]];
  if (symbol === void 0) throw new Damage();
  return symbol;
}
function untransform(values, count, pointer, out) {
  const places = new Uint32Array(256);
  for (let index = 0; index < count; index++) places[values[index] & 255]++;
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const own = places[byte];
    places[byte] = sum;
    sum += own;
  }
  for (let index = 0; index < count; index++) {
    const byte = values[index] & 255;
    values[places[byte]++] |= index << 8;
  }
  let at = values[pointer] >>> 8;
  for (let index = 0; index < count && !out.isFull; index++) {
    out.push(values[at] & 255);
    at = values[at] >>> 8;
  }
}
var Output = class {
  #maxBytes;
  #bytes = Buffer.allocUnsafe(65536);
  #size = 0;
  #crc = -1;
  #last = -1;
  #repeats = 0;
  isFull = false;
  constructor(maxBytes) {
    this.#maxBytes = maxBytes;
  }
  startBlock() {
    this.#crc = -1;
    this.#last = -1;
    this.#repeats = 0;
  }
  blockCrc() {
    return ~this.#crc >>> 0;
  }
  push(byte) {
    if (this.#repeats === 4) {
      for (let count = 0; count < byte; count++) this.#put(this.#last);
      this.#repeats = 0;
      this.#last = -1;
      return;
    }
    this.#repeats = byte === this.#last ? this.#repeats + 1 : 1;
    this.#last = byte;
    this.#put(byte);
  }
  done(status) {
    return { bytes: this.#bytes.subarray(0, this.#size), status };
  }
  #put(byte) {
    if (this.#size >= this.#maxBytes) {
      this.isFull = true;
      return;
    }
    if (this.#size === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * this.#size);
    this.#bytes[this.#size++] = byte;
    this.#crc = this.#crc << 8 ^ CRC[(this.#crc >>> 24 ^ byte) & 255];
  }
};
var CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? crc << 1 ^ 79764919 : crc << 1;
  return crc;
});

// src/containers/lzma.ts
var LzmaDamage = class extends Error {
};
var STATES = 12;
var MAX_POSITION_STATES = 16;
var HALF = 1024;
var TOP = 16777216;
var LzmaDecoder = class {
  #in;
  #maxBytes;
  #at = 0;
  #inEnd;
  #out = Buffer.allocUnsafe(65536);
  #size = 0;
  /** Matches reach no further back than this: a dictionary begins anew. */
  #dictionaryStart = 0;
  isFull = false;
  #range = 0;
  #code = 0;
  #state = 0;
  #reps = [0, 0, 0, 0];
  #lc = 0;
  #lp = 0;
  #pb = 0;
  #literals = new Uint16Array(0);
  #isMatch = new Uint16Array(STATES * MAX_POSITION_STATES);
  #isRep = new Uint16Array(STATES);
  #isRep0 = new Uint16Array(STATES);
  #isRep1 = new Uint16Array(STATES);
  #isRep2 = new Uint16Array(STATES);
  #isRep0Long = new Uint16Array(STATES * MAX_POSITION_STATES);
  #slots = new Uint16Array(4 * 64);
  #distances = new Uint16Array(128);
  #aligned = new Uint16Array(16);
  #matchLengths = new Lengths();
  #repLengths = new Lengths();
  constructor(input, maxBytes) {
    this.#in = input;
    this.#inEnd = input.length;
    this.#maxBytes = maxBytes;
  }
  /** What has come out. */
  output() {
    return this.#out.subarray(0, this.#size);
  }
  /** Decodes an LZMA2 stream at a place; returns the place behind it. */
  lzma2(from) {
    this.#at = from;
    this.#dictionaryStart = this.#size;
    let hasProperties = false;
    for (; ; ) {
      const control = this.#byte();
      if (control === 0 || this.isFull) return this.#at;
      if (control === 1 || control >= 224) this.#dictionaryStart = this.#size;
      if (control < 128) {
        if (control > 2) throw new LzmaDamage();
        this.#copyPlain((this.#byte() << 8 | this.#byte()) + 1);
        continue;
      }
      const size = ((control & 31) << 16 | this.#byte() << 8 | this.#byte()) + 1;
      const packed = (this.#byte() << 8 | this.#byte()) + 1;
      if (control >= 192) {
        this.#setProperties(this.#byte());
        hasProperties = true;
      } else if (control >= 160) this.#resetState();
      if (!hasProperties) throw new LzmaDamage();
      const end = this.#at + packed;
      if (end > this.#in.length) {
        this.#inEnd = this.#in.length;
        this.#decode(size, packed);
        throw new LzmaDamage();
      }
      this.#inEnd = end;
      this.#decode(size, packed);
      this.#inEnd = this.#in.length;
      this.#at = end;
    }
  }
  /** Decodes a plain LZMA stream at a place, by its byte of properties, until its mark or `size` bytes have come. */
  lzma(from, properties, size) {
    this.#at = from;
    this.#setProperties(properties);
    this.#decode(size, this.#in.length);
  }
  #setProperties(byte) {
    if (byte >= 9 * 5 * 5) throw new LzmaDamage();
    this.#lc = byte % 9;
    this.#lp = Math.floor(byte / 9) % 5;
    this.#pb = Math.floor(byte / 45);
    this.#literals = new Uint16Array(768 << this.#lc + this.#lp);
    this.#resetState();
  }
  #resetState() {
    this.#state = 0;
    this.#reps = [0, 0, 0, 0];
    for (const table of [
      this.#literals,
      this.#isMatch,
      this.#isRep,
      this.#isRep0,
      this.#isRep1,
      this.#isRep2,
      this.#isRep0Long,
      this.#slots,
      this.#distances,
      this.#aligned
    ])
      table.fill(HALF);
    this.#matchLengths.reset();
    this.#repLengths.reset();
  }
  #byte() {
    if (this.#at >= this.#inEnd) throw new LzmaDamage();
    return this.#in[this.#at++];
  }
  #copyPlain(count) {
    for (let index = 0; index < count; index++) this.#put(this.#byte());
  }
  #put(byte) {
    if (this.#size >= this.#maxBytes) {
      this.isFull = true;
      return;
    }
    if (this.#size === this.#out.length) this.#out = Buffer.concat([this.#out], 2 * this.#size);
    this.#out[this.#size++] = byte;
  }
  #decode(size, packed) {
    if (packed < 5) throw new LzmaDamage();
    this.#range = 4294967295;
    this.#byte();
    this.#code = (this.#byte() << 24 | this.#byte() << 16 | this.#byte() << 8 | this.#byte()) >>> 0;
    const end = this.#size + size;
    const positionMask = (1 << this.#pb) - 1;
    while (this.#size < end && !this.isFull) {
      const position = this.#size - this.#dictionaryStart & positionMask;
      const at = this.#state * MAX_POSITION_STATES + position;
      if (this.#bit(this.#isMatch, at) === 0) {
        this.#literal();
        continue;
      }
      let length;
      if (this.#bit(this.#isRep, this.#state) === 0) {
        this.#reps = [0, this.#reps[0], this.#reps[1], this.#reps[2]];
        length = this.#length(this.#matchLengths, position);
        this.#state = this.#state < 7 ? 7 : 10;
        this.#reps[0] = this.#distance(length);
        if (this.#reps[0] === 4294967295) return;
      } else if (this.#bit(this.#isRep0, this.#state) === 0) {
        if (this.#bit(this.#isRep0Long, at) === 0) {
          this.#state = this.#state < 7 ? 9 : 11;
          this.#copy(this.#reps[0], 1);
          continue;
        }
        length = this.#length(this.#repLengths, position);
        this.#state = this.#state < 7 ? 8 : 11;
      } else {
        this.#takeOlder();
        length = this.#length(this.#repLengths, position);
        this.#state = this.#state < 7 ? 8 : 11;
      }
      this.#copy(this.#reps[0], Math.min(length, end - this.#size));
    }
  }
  /** One of the three older distances becomes the first. */
  #takeOlder() {
    const [first, second, third, fourth] = this.#reps;
    if (this.#bit(this.#isRep1, this.#state) === 0) this.#reps = [second, first, third, fourth];
    else if (this.#bit(this.#isRep2, this.#state) === 0) this.#reps = [third, first, second, fourth];
    else this.#reps = [fourth, first, second, third];
  }
  #copy(distance, count) {
    if (distance >= this.#size - this.#dictionaryStart) throw new LzmaDamage();
    for (let index = 0; index < count && !this.isFull; index++)
      this.#put(this.#out[this.#size - distance - 1]);
  }
  #literal() {
    const position = this.#size - this.#dictionaryStart;
    const previous = position > 0 ? this.#out[this.#size - 1] : 0;
    const base = 768 * (((position & (1 << this.#lp) - 1) << this.#lc) + (previous >> 8 - this.#lc));
    const table = this.#literals;
    let symbol = 1;
    if (this.#state >= 7) {
      const distance = this.#reps[0];
      if (distance >= position) throw new LzmaDamage();
      let match = this.#out[this.#size - distance - 1];
      while (symbol < 256) {
        const matchBit = match >> 7 & 1;
        match <<= 1;
        const bit = this.#bit(table, base + (1 + matchBit << 8) + symbol);
        symbol = symbol << 1 | bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 256) symbol = symbol << 1 | this.#bit(table, base + symbol);
    this.#put(symbol & 255);
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
  }
  #length(lengths, position) {
    if (this.#bit(lengths.choice, 0) === 0) return 2 + this.#tree(lengths.low, position << 3, 3);
    if (this.#bit(lengths.choice, 1) === 0) return 10 + this.#tree(lengths.middle, position << 3, 3);
    return 18 + this.#tree(lengths.high, 0, 8);
  }
  #distance(length) {
    const slot = this.#tree(this.#slots, Math.min(length - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | slot & 1) * 2 ** bits;
    if (slot < 14) return base + this.#reverseTree(this.#distances, base - slot, bits);
    return base + this.#direct(bits - 4) * 16 + this.#reverseTree(this.#aligned, 0, 4) >>> 0;
  }
  #tree(table, base, bits) {
    let symbol = 1;
    for (let index = 0; index < bits; index++) symbol = symbol << 1 | this.#bit(table, base + symbol);
    return symbol - (1 << bits);
  }
  #reverseTree(table, base, bits) {
    let symbol = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const bit = this.#bit(table, base + symbol);
      symbol = symbol << 1 | bit;
      value |= bit << index;
    }
    return value;
  }
  #direct(bits) {
    let value = 0;
    for (let index = 0; index < bits; index++) {
      this.#range >>>= 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit === 1) this.#code = this.#code - this.#range >>> 0;
      value = value * 2 + bit;
      this.#normalise();
    }
    return value;
  }
  #bit(table, at) {
    const probability = table[at];
    const bound = (this.#range >>> 11) * probability;
    let bit;
    if (this.#code < bound) {
      this.#range = bound;
      table[at] = probability + (2048 - probability >> 5);
      bit = 0;
    } else {
      this.#range = this.#range - bound >>> 0;
      this.#code = this.#code - bound >>> 0;
      table[at] = probability - (probability >> 5);
      bit = 1;
    }
    this.#normalise();
    return bit;
  }
  #normalise() {
    if (this.#range >= TOP) return;
    this.#range = this.#range << 8 >>> 0;
    this.#code = (this.#code << 8 | this.#byte()) >>> 0;
  }
};
var Lengths = class {
  choice = new Uint16Array(2);
  low = new Uint16Array(MAX_POSITION_STATES << 3);
  middle = new Uint16Array(MAX_POSITION_STATES << 3);
  high = new Uint16Array(256);
  reset() {
    for (const table of [this.choice, this.low, this.middle, this.high]) table.fill(HALF);
  }
};

// src/containers/xz.ts
var HEADER = [253, 55, 122, 88, 90, 0];
var HEADER_BYTES = 12;
var SUM_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
var LZMA2 = 33;
var FIRST_BRANCH_FILTER = 4;
var LAST_BRANCH_FILTER = 11;
function unxz(bytes, maxBytes) {
  const decoder = new LzmaDecoder(bytes, maxBytes);
  let at = 0;
  try {
    while (at + HEADER_BYTES <= bytes.length) {
      if (!HEADER.every((byte, index) => bytes[at + index] === byte)) break;
      const sumBytes = SUM_BYTES[bytes[at + 7] & 15];
      at += HEADER_BYTES;
      while (bytes[at] !== void 0 && bytes[at] !== 0) {
        const start = readBlockHeader(bytes, at);
        if (start === void 0) return { bytes: decoder.output(), status: "unsupported" };
        const end = decoder.lzma2(start);
        if (decoder.isFull) return { bytes: decoder.output(), status: "too-large" };
        at = start + (end - start + 3 & ~3) + sumBytes;
      }
      if (at >= bytes.length) return { bytes: decoder.output(), status: "cut" };
      at = skipIndex(bytes, at);
      while (at < bytes.length && bytes[at] === 0) at += 4;
    }
  } catch (error) {
    if (!(error instanceof LzmaDamage)) throw error;
    return { bytes: decoder.output(), status: "cut" };
  }
  return { bytes: decoder.output(), status: at === 0 ? "cut" : "whole" };
}
function readBlockHeader(bytes, at) {
  const end = at + (bytes[at] + 1) * 4;
  const flags = bytes[at + 1] ?? 0;
  let place = at + 2;
  const number = () => {
    let value = 0;
    for (let index = 0; index < 9; index++) {
      const byte = bytes[place++] ?? 0;
      value += (byte & 127) * 2 ** (7 * index);
      if ((byte & 128) === 0) return value;
    }
    throw new LzmaDamage();
  };
  if ((flags & 64) !== 0) number();
  if ((flags & 128) !== 0) number();
  for (let filter = 0; filter <= (flags & 3); filter++) {
    const id = number();
    const size = number();
    place += size;
    if (place > end) throw new LzmaDamage();
    const isLast = filter === (flags & 3);
    if (isLast ? id !== LZMA2 : id < FIRST_BRANCH_FILTER || id > LAST_BRANCH_FILTER) return void 0;
  }
  return end;
}
function skipIndex(bytes, at) {
  const limit = bytes.length - HEADER_BYTES;
  for (let footer = at + 4; footer <= limit; footer += 4) {
    const isFooter = bytes[footer + 10] === 89 && bytes[footer + 11] === 90;
    if (isFooter && (u32(bytes, footer + 4) + 1) * 4 === footer - at) return footer + HEADER_BYTES;
  }
  throw new LzmaDamage();
}

// src/containers/compressed.ts
var EMPTY = new Uint8Array(0);
function decompress(bytes, compression, maxBytes) {
  if (maxBytes <= 0) return { bytes: EMPTY, status: "too-large" };
  switch (compression) {
    case "deflate":
      return withZlib(zlib.inflateRawSync, bytes, maxBytes);
    case "gzip":
      return withZlib(zlib.gunzipSync, bytes, maxBytes);
    case "zlib":
      return withZlib(zlib.inflateSync, bytes, maxBytes);
    case "bzip2":
      return bunzip2(bytes, maxBytes);
    case "xz":
      return unxz(bytes, maxBytes);
    case "zstd":
      return unzstd(bytes, maxBytes);
  }
}
function withZlib(inflate, bytes, maxBytes) {
  const all = attempt(inflate, bytes, { maxOutputLength: maxBytes });
  if (typeof all !== "string") return { bytes: all, status: "whole" };
  if (all === "ERR_BUFFER_TOO_LARGE") return { bytes: EMPTY, status: "too-large" };
  const options = { maxOutputLength: maxBytes, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  const part = attempt(inflate, bytes, options);
  if (typeof part !== "string") return { bytes: part, status: "cut" };
  return { bytes: all === "Z_BUF_ERROR" ? EMPTY : beforeDamage(inflate, bytes, options), status: "cut" };
}
function beforeDamage(inflate, bytes, options) {
  let good = EMPTY;
  let low = 0;
  let high = bytes.length;
  for (let round = 0; round < MAX_HALVINGS && low < high; round++) {
    const middle = low + high + 1 >> 1;
    const part = attempt(inflate, bytes.subarray(0, middle), options);
    if (typeof part === "string") high = middle - 1;
    else {
      good = part;
      low = middle;
    }
  }
  return good;
}
var MAX_HALVINGS = 12;
function attempt(inflate, bytes, options) {
  try {
    return inflate(bytes, options);
  } catch (error) {
    return String(error.code);
  }
}
var nativeZstd = zlib.zstdDecompressSync;
function unzstd(bytes, maxBytes) {
  if (nativeZstd !== void 0) {
    try {
      return { bytes: nativeZstd(bytes, { maxOutputLength: maxBytes }), status: "whole" };
    } catch (error) {
      if (error.code === "ERR_BUFFER_TOO_LARGE")
        return { bytes: EMPTY, status: "too-large" };
    }
  }
  if (zstdWindow(bytes) > MAX_ZSTD_WINDOW) return { bytes: EMPTY, status: "unsupported" };
  const chunks = [];
  let size = 0;
  const stream = new Decompress((chunk) => {
    size += chunk.length;
    if (size > maxBytes) throw new RangeError("too large");
    chunks.push(chunk.slice());
  });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
      stream.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length);
  } catch {
    return { bytes: Buffer.concat(chunks), status: size > maxBytes ? "too-large" : "cut" };
  }
  return { bytes: Buffer.concat(chunks), status: "whole" };
}
var CHUNK_BYTES = 65536;
var MAX_ZSTD_WINDOW = 128 * 1024 * 1024;
function zstdWindow(bytes) {
  const descriptor = bytes[4] ?? 0;
  if ((descriptor & 32) === 0) {
    const window = bytes[5] ?? 0;
    const base = 2 ** (10 + (window >> 3));
    return base + base / 8 * (window & 7);
  }
  const at = 5 + [0, 1, 2, 4][descriptor & 3];
  const count = [1, 2, 4, 8][descriptor >> 6];
  let size = 0;
  for (let index = count - 1; index >= 0; index--) size = size * 256 + (bytes[at + index] ?? 0);
  return size;
}

// src/containers/notebook.ts
var HEAD_BYTES = 512;
var PARTS = ['"cells"', '"nbformat"', '"metadata"', '"worksheets"'];
function isNotebook(bytes) {
  let at = 0;
  while (at < 64 && (bytes[at] === 32 || bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 9))
    at++;
  if (bytes[at] !== 123) return false;
  const buffer = bufferOver(bytes);
  const head = buffer.subarray(0, HEAD_BYTES);
  return PARTS.some((part) => head.includes(part)) && buffer.includes('"nbformat"');
}
function* readNotebook(bytes, budget) {
  let notebook;
  try {
    notebook = JSON.parse(decodeUtf8(bytes));
  } catch {
    return budget.problem("container-damaged", "");
  }
  let number = 0;
  for (const cell of cellsOf(notebook)) {
    number++;
    const texts = [
      textOf(field(cell, "source") ?? field(cell, "input")),
      ...listOf(field(cell, "outputs")).flatMap(printedBy)
    ];
    const content = Buffer.from(texts.filter((text) => text !== "").join("\n"), "utf8");
    const path = `cell ${number}`;
    if (!budget.take(path, content.length)) return;
    if (content.length > 0) yield { path, bytes: content };
  }
}
function cellsOf(notebook) {
  return [
    ...listOf(field(notebook, "cells")),
    ...listOf(field(notebook, "worksheets")).flatMap((sheet) => listOf(field(sheet, "cells")))
  ];
}
function printedBy(output) {
  const data = field(output, "data");
  const kinds = typeof data === "object" && data !== null ? Object.keys(data) : [];
  return [
    textOf(field(output, "text")),
    textOf(field(output, "traceback")),
    ...kinds.filter((kind) => !kind.startsWith("image/")).map((kind) => textOf(field(data, kind)))
  ];
}
function field(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function textOf(value) {
  if (typeof value === "string") return value;
  return listOf(value).filter((line) => typeof line === "string").join("");
}

// src/containers/pdf.ts
import { isUtf8 } from "node:buffer";
var MAGIC = [...Buffer.from("%PDF-")];
var STREAM = Buffer.from("stream");
var END_STREAM = Buffer.from("endstream");
var MAX_DICTIONARY_BYTES = 4096;
function isPdf(bytes) {
  return hasBytes(bytes, 0, MAGIC);
}
function* readPdf(bytes, budget) {
  const buffer = bufferOver(bytes);
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(latin1(bytes, Math.max(0, bytes.length - 65536))))
    return budget.problem("container-encrypted", "");
  let number = 0;
  for (let at = buffer.indexOf(STREAM); at >= 0; ) {
    number++;
    const start = streamStart(bytes, at);
    const close = buffer.indexOf(END_STREAM, at + STREAM.length);
    const end = close < 0 ? bytes.length : close;
    const path = `stream ${number}`;
    if (start !== void 0) {
      const text = textOfStream(buffer, at, start, end, path, budget);
      if (!budget.take(path, text?.length ?? 0)) return;
      if (text !== void 0 && text.length > 0) yield { path, bytes: text };
    }
    at = close < 0 ? -1 : buffer.indexOf(STREAM, close + END_STREAM.length);
  }
}
function streamStart(bytes, at) {
  const behind = at + STREAM.length;
  if (bytes[behind] === 13 && bytes[behind + 1] === 10) return behind + 2;
  return bytes[behind] === 10 || bytes[behind] === 13 ? behind + 1 : void 0;
}
function textOfStream(buffer, word, start, end, path, budget) {
  const dictionary = dictionaryBefore(buffer, word);
  if (/\/Subtype\s*\/Image/.test(dictionary) || /DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode|LZWDecode|ASCII85Decode/.test(dictionary))
    return void 0;
  let content = buffer.subarray(start, end);
  if (/\/(?:FlateDecode|Fl)\b/.test(dictionary)) {
    const unpacked = decompress(content, "zlib", budget.room);
    if (unpacked.status === "too-large") budget.refuse(path);
    if (unpacked.status === "cut" && unpacked.bytes.length === 0) budget.problem("container-damaged", path);
    content = unpacked.bytes;
  }
  const text = latin1(content);
  if (/(?:^|\s)BT\s/.test(text) && /T[jJ]|['"]\s/.test(text)) return Buffer.from(shownText(text), "latin1");
  return isUtf8(content) && !content.includes(0) ? content : void 0;
}
function dictionaryBefore(buffer, word) {
  const before = latin1(buffer, Math.max(0, word - MAX_DICTIONARY_BYTES), word);
  return before.slice(Math.max(0, before.lastIndexOf(" obj")));
}
var NEW_LINE = /* @__PURE__ */ new Set(["T*", "Td", "TD", "Tm", "ET", "'", '"']);
var SHOW = /* @__PURE__ */ new Set(["Tj", "TJ", "'", '"']);
var TOKEN = /<([0-9A-Fa-f\s]*)>|(\[|\])|(-?\d*\.?\d+)|\/[^\s/<>[\]()]*|([A-Za-z'"*]+)/y;
var SPACE_MOVE = -180;
function shownText(content) {
  let text = "";
  let pending = "";
  let isArray = false;
  for (let at = 0; at < content.length; ) {
    if (content[at] === "(") {
      const end = literalEnd(content, at);
      pending += unescaped(content.slice(at + 1, end - 1));
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(content);
    if (match === null) {
      at++;
      continue;
    }
    at = TOKEN.lastIndex;
    const [, hex, bracket, number, operator] = match;
    if (hex !== void 0) pending += fromHex(hex);
    else if (bracket !== void 0) isArray = bracket === "[";
    else if (number !== void 0) pending += isArray && Number(number) <= SPACE_MOVE ? " " : "";
    else if (operator !== void 0) {
      if (NEW_LINE.has(operator) && text !== "" && !text.endsWith("\n")) text += "\n";
      if (SHOW.has(operator)) text += pending;
      pending = "";
    }
  }
  return text;
}
function literalEnd(content, start) {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    const character = content[at];
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at + 1;
  }
  return content.length + 1;
}
function fromHex(digits) {
  return Buffer.from(digits.replace(/\s/g, ""), "hex").toString("latin1").replaceAll("\0", "");
}
var ESCAPES = { n: "\n", r: "\r", t: "	", b: "\b", f: "\f" };
function unescaped(literal) {
  if (!literal.includes("\\")) return literal;
  return literal.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, code) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
    return /^[\r\n]/.test(code) ? "" : ESCAPES[code] ?? code;
  });
}

// src/containers/sqlite.ts
var MAGIC2 = [...Buffer.from("SQLite format 3\0")];
var LEAF_TABLE = 13;
var LEAF_INDEX = 10;
var FIRST_HEADER_AT = 100;
var MAX_VALUE_BYTES = 16 * 1024 * 1024;
var MIN_STRETCH_BYTES = 6;
function isSqlite(bytes) {
  return bytes.length >= 512 && MAGIC2.every((byte, index) => bytes[index] === byte);
}
function* readSqlite(bytes, budget) {
  const declared = u16be(bytes, 16);
  const pageBytes = declared === 1 ? 65536 : declared;
  if (pageBytes < 512 || (pageBytes & pageBytes - 1) !== 0) return budget.problem("container-damaged", "");
  const database = { bytes, pageBytes, usable: pageBytes - (bytes[20] ?? 0), taken: /* @__PURE__ */ new Set() };
  if (bytes.length % pageBytes !== 0) budget.problem("container-damaged", "");
  const pages = Array.from({ length: Math.ceil(bytes.length / pageBytes) }, (_, index) => index + 1);
  const rows = pages.filter((page) => isLeaf(bytes[headerOf(database, page)]));
  const others = pages.filter((page) => !isLeaf(bytes[headerOf(database, page)]));
  for (const page of [...rows, ...others]) {
    if (database.taken.has(page)) continue;
    const lines = [];
    collectPage(database, page, budget.room, lines);
    if (lines.length === 0) continue;
    const text = Buffer.concat(lines.flatMap((line) => [line, LINE_END2]));
    const path = `page ${page}`;
    if (!budget.take(path, text.length)) return;
    yield { path, bytes: text };
  }
}
var LINE_END2 = Uint8Array.of(10);
function headerOf({ pageBytes }, page) {
  return page === 1 ? FIRST_HEADER_AT : (page - 1) * pageBytes;
}
function isLeaf(type) {
  return type === LEAF_TABLE || type === LEAF_INDEX;
}
function collectPage(database, page, room, lines) {
  const { bytes, pageBytes } = database;
  const start = (page - 1) * pageBytes;
  const header = headerOf(database, page);
  const type = bytes[header];
  const end = Math.min(bytes.length, start + pageBytes);
  const covered = [];
  if (type === LEAF_TABLE || type === LEAF_INDEX) {
    const count = Math.min(u16be(bytes, header + 3), pageBytes >> 2);
    let left = Math.min(room, MAX_VALUE_BYTES);
    for (let index = 0; index < count && left > 0; index++) {
      const cell = start + u16be(bytes, header + 8 + 2 * index);
      if (cell >= end) continue;
      left -= readCell(database, cell, type, end, left, lines, covered);
    }
  }
  covered.sort((a, b) => a[0] - b[0]);
  let at = header;
  for (const [from, to] of [...covered, [end, end]]) {
    collectStretches(bytes, at, from, lines);
    at = Math.max(at, to);
  }
}
function readCell(database, cell, type, pageEnd, left, lines, covered) {
  const { bytes } = database;
  const [payload, afterSize] = varint(bytes, cell);
  const from = type === LEAF_TABLE ? varint(bytes, afterSize)[1] : afterSize;
  const local = localBytes(database, payload, type);
  const ownEnd = Math.min(pageEnd, from + local);
  if (ownEnd <= from) return 0;
  const parts = [bytes.subarray(from, ownEnd)];
  if (payload > local)
    parts.push(...overflow(database, u32be(bytes, ownEnd), Math.min(payload - local, left)));
  const record = parts.length === 1 ? parts[0] : Buffer.concat(parts);
  const line = textOfRecord(record);
  if (line === void 0) return 0;
  covered.push([from, ownEnd]);
  lines.push(line);
  return record.length;
}
function localBytes({ usable }, payload, type) {
  const most = type === LEAF_TABLE ? usable - 35 : Math.floor((usable - 12) * 64 / 255) - 23;
  if (payload <= most) return payload;
  const least = Math.floor((usable - 12) * 32 / 255) - 23;
  const rest = least + (payload - least) % (usable - 4);
  return rest <= most ? rest : least;
}
function overflow({ bytes, pageBytes, usable, taken }, first, size) {
  const parts = [];
  const seen = /* @__PURE__ */ new Set();
  let left = size;
  for (let page = first; page > 0 && left > 0 && !seen.has(page); ) {
    seen.add(page);
    const start = (page - 1) * pageBytes;
    if (start + 4 > bytes.length) break;
    taken.add(page);
    const part = bytes.subarray(start + 4, Math.min(start + usable, start + 4 + left, bytes.length));
    parts.push(part);
    left -= part.length;
    page = u32be(bytes, start);
  }
  return parts;
}
function textOfRecord(record) {
  const [headerBytes, first] = varint(record, 0);
  if (headerBytes < 2 || headerBytes > record.length) return void 0;
  const values = [];
  let body = headerBytes;
  for (let at = first; at < headerBytes; ) {
    const [type, next] = varint(record, at);
    at = next;
    const size = sizeOfType(type);
    if (size === void 0) return void 0;
    if (type >= 12 && size > 0) values.push(record.subarray(body, body + size), COLUMN);
    body += size;
  }
  return values.length === 0 ? void 0 : Buffer.concat(values);
}
var COLUMN = Uint8Array.of(9);
function sizeOfType(type) {
  if (type >= 12) return (type - (type & 1 ? 13 : 12)) / 2;
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type];
}
function varint(bytes, at) {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[at + index] ?? 0;
    value = value * 128 + (byte & 127);
    if ((byte & 128) === 0) return [value, at + index + 1];
  }
  return [value * 256 + (bytes[at + 8] ?? 0), at + 9];
}
function collectStretches(bytes, from, to, lines) {
  let start = from;
  for (let at = from; at <= to; at++) {
    const byte = at < to ? bytes[at] : 0;
    if (byte >= 32 || byte === 9 || byte === 10 || byte === 13) continue;
    if (at - start >= MIN_STRETCH_BYTES) lines.push(bytes.subarray(start, at));
    start = at + 1;
  }
}

// src/containers/tar.ts
var BLOCK_BYTES = 512;
var SUM_AT = 148;
var TYPE_AT = 156;
var MAGIC_AT = 257;
var USTAR = [117, 115, 116, 97, 114];
var MAX_NAME_BYTES = 1024 * 1024;
function isTar(bytes) {
  if (bytes.length < BLOCK_BYTES) return false;
  const type = bytes[TYPE_AT];
  if (!(type === 0 || type >= 48 && type <= 55 || isSpecial(type)) || bytes[0] === 0) return false;
  return hasRightSum(bytes, 0) && (hasBytes(bytes, MAGIC_AT, USTAR) || isOctal(bytes, 124, 12));
}
function* readTar(bytes, budget) {
  let longName;
  let at = 0;
  while (at + BLOCK_BYTES <= bytes.length) {
    if (bytes[at] === 0 && bytes[at + SUM_AT] === 0) {
      at += BLOCK_BYTES;
      continue;
    }
    if (!hasRightSum(bytes, at)) {
      budget.problem("container-damaged", "");
      at = nextHeader(bytes, at + BLOCK_BYTES);
      continue;
    }
    const type = bytes[at + TYPE_AT];
    const name = longName ?? nameOf(bytes, at);
    const start = at + BLOCK_BYTES;
    const declared = sizeOf(bytes, at);
    const end = Math.min(bytes.length, start + declared);
    if (end < start + declared) budget.problem("container-damaged", memberPath(name));
    at = start + Math.ceil((end - start) / BLOCK_BYTES) * BLOCK_BYTES;
    if (type === 76 || type === 120) {
      const own = bytes.subarray(start, Math.min(end, start + MAX_NAME_BYTES));
      longName = type === 76 ? untilNul(own) : paxPath(own) ?? longName;
      continue;
    }
    if (type === 75 || type === 103) continue;
    longName = void 0;
    if (type !== 0 && type !== 48 && type !== 55) continue;
    const path = memberPath(name);
    if (end - start > budget.room) budget.problem("container-limit", path);
    else if (!budget.take(path, end - start)) return;
    else if (end > start) yield { path, bytes: bytes.subarray(start, end) };
  }
}
function isSpecial(type) {
  return type === 76 || type === 75 || type === 120 || type === 103;
}
function hasRightSum(bytes, at) {
  if (!isOctal(bytes, at + SUM_AT, 8)) return false;
  let sum = 8 * 32;
  for (let index = 0; index < BLOCK_BYTES; index++)
    if (index < SUM_AT || index >= SUM_AT + 8) sum += bytes[at + index];
  return sum === octal(bytes, at + SUM_AT, 8);
}
function nextHeader(bytes, from) {
  let at = from;
  while (at + BLOCK_BYTES <= bytes.length && !hasRightSum(bytes, at)) at += BLOCK_BYTES;
  return at;
}
function isOctal(bytes, at, count) {
  return /^ *[0-7]+[ \0]*$/.test(latin1(bytes, at, at + count));
}
function octal(bytes, at, count) {
  return Number.parseInt(latin1(bytes, at, at + count).replace(/^[ \0]+/, ""), 8) || 0;
}
function sizeOf(bytes, at) {
  if ((bytes[at + 124] & 128) === 0) return octal(bytes, at + 124, 12);
  let size = bytes[at + 124] & 127;
  for (let index = 125; index < 136; index++) size = size * 256 + bytes[at + index];
  return size;
}
function nameOf(bytes, at) {
  const name = untilNul(bytes.subarray(at, at + 100));
  const prefix = hasBytes(bytes, at + MAGIC_AT, [...USTAR, 0]) ? untilNul(bytes.subarray(at + 345, at + 500)) : [];
  return prefix.length === 0 ? name : Buffer.concat([Uint8Array.from(prefix), Buffer.from("/"), name]);
}
function untilNul(bytes) {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
function paxPath(bytes) {
  const text = latin1(bytes);
  let path;
  for (let at = 0; at < text.length; ) {
    const length = Number.parseInt(text.slice(at, at + 8), 10);
    if (!(length > 0)) break;
    const record = text.slice(at, at + length);
    const match = /^\d+ path=/.exec(record);
    if (match !== null) path = Buffer.from(record.slice(match[0].length).replace(/\n$/, ""), "latin1");
    at += length;
  }
  return path;
}

// src/containers/zip.ts
var LOCAL = [80, 75, 3, 4];
var CENTRAL = [80, 75, 1, 2];
var END2 = [80, 75, 5, 6];
var END_64 = [80, 75, 6, 6];
var LOCATOR_64 = [80, 75, 6, 7];
var END_BYTES = 22;
var MAX_COMMENT_BYTES = 65535;
var LOCAL_BYTES = 30;
var CENTRAL_BYTES = 46;
var IN_ZIP64 = 4294967295;
var METHODS = /* @__PURE__ */ new Map([
  [8, "deflate"],
  [12, "bzip2"],
  [93, "zstd"],
  [95, "xz"]
]);
var LZMA = 14;
var AES = 99;
function* readZip(bytes, budget) {
  const listed = readDirectory(bytes);
  if (listed === void 0) budget.problem("container-damaged", "");
  const entries = (listed ?? []).sort((a, b) => a.at - b.at);
  let done = 0;
  for (const entry of entries) {
    if (entry.at > done) yield* readUnlisted(bytes, done, entry.at, budget);
    if (entry.at < done) {
      budget.problem("container-limit", entry.path);
      continue;
    }
    const start = dataStart(bytes, entry.at);
    if (start === void 0) {
      budget.problem("container-damaged", entry.path);
      continue;
    }
    const end = Math.min(bytes.length, start + (entry.packedBytes ?? 0));
    yield* unpackEntry(bytes, entry, start, end, budget);
    if (budget.isOver) return;
    done = Math.max(done, end);
  }
  const limit = listed === void 0 ? bytes.length : Math.min(bytes.length, directoryStart(bytes) ?? 0);
  yield* readUnlisted(bytes, done, limit, budget);
}
function* readUnlisted(bytes, from, to, budget) {
  const buffer = bufferOver(bytes);
  for (let at = buffer.indexOf(Buffer.from(LOCAL), from); at >= 0 && at + LOCAL_BYTES <= to && !budget.isOver; ) {
    const start = dataStart(bytes, at);
    const packed = u32(bytes, at + 18);
    const next = buffer.indexOf(Buffer.from(LOCAL), at + LOCAL_BYTES);
    const known = (u16(bytes, at + 6) & 8) === 0 && packed !== IN_ZIP64 && (start ?? to) + packed <= to;
    const end = known && start !== void 0 ? start + packed : next < 0 ? to : Math.min(next, to);
    if (start !== void 0 && start <= end)
      yield* unpackEntry(bytes, localEntry(bytes, at), start, end, budget);
    at = known && end > at ? buffer.indexOf(Buffer.from(LOCAL), end) : next;
  }
}
function localEntry(bytes, at) {
  const nameBytes = u16(bytes, at + 26);
  return {
    path: memberPath(bytes.subarray(at + LOCAL_BYTES, at + LOCAL_BYTES + nameBytes)),
    method: u16(bytes, at + 8),
    isEncrypted: (u16(bytes, at + 6) & 1) !== 0,
    packedBytes: void 0,
    at
  };
}
function* unpackEntry(bytes, { path, method, isEncrypted }, start, end, budget) {
  if (path.endsWith("/") && end === start) return;
  if (isEncrypted || method === AES) return budget.problem("container-encrypted", path);
  const packed = bytes.subarray(start, end);
  if (method === 0) {
    if (packed.length > budget.room) return budget.problem("container-limit", path);
    if (budget.take(path, packed.length)) yield { path, bytes: packed };
    return;
  }
  const compression = METHODS.get(method);
  if (compression === void 0 && method !== LZMA) return budget.problem("container-unsupported", path);
  const { bytes: unpacked, status } = compression === void 0 ? unpackLzma(packed, budget.room) : decompress(packed, compression, budget.room);
  if (status === "too-large") budget.refuse(path);
  else if (status === "cut") budget.problem("container-damaged", path);
  else if (status === "unsupported") budget.problem("container-unsupported", path);
  if (budget.take(path, unpacked.length) && unpacked.length > 0) yield { path, bytes: unpacked };
}
function unpackLzma(packed, maxBytes) {
  const decoder = new LzmaDecoder(packed, maxBytes);
  try {
    decoder.lzma(4 + u16(packed, 2), packed[4] ?? 0, Number.MAX_SAFE_INTEGER);
  } catch (error) {
    if (!(error instanceof LzmaDamage)) throw error;
    const isEmpty = decoder.output().length === 0;
    return { bytes: decoder.output(), status: isEmpty ? "cut" : decoder.isFull ? "too-large" : "whole" };
  }
  return { bytes: decoder.output(), status: decoder.isFull ? "too-large" : "whole" };
}
function dataStart(bytes, at) {
  if (!hasBytes(bytes, at, LOCAL)) return void 0;
  const start = at + LOCAL_BYTES + u16(bytes, at + 26) + u16(bytes, at + 28);
  return start <= bytes.length ? start : void 0;
}
function directoryStart(bytes) {
  return findDirectory(bytes)?.at;
}
function findDirectory(bytes) {
  const lowest = Math.max(0, bytes.length - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = bytes.length - END_BYTES; at >= lowest; at--) {
    if (bytes[at] !== 80 || !hasBytes(bytes, at, END2)) continue;
    let count = u16(bytes, at + 10);
    let size = u32(bytes, at + 12);
    let start = u32(bytes, at + 16);
    let end = at;
    if (hasBytes(bytes, at - 20, LOCATOR_64)) {
      const far = findEnd64(bytes, at - 20);
      if (far !== void 0) {
        count = u64(bytes, far + 32);
        size = u64(bytes, far + 40);
        start = u64(bytes, far + 48);
        end = far;
      }
    }
    const place = end - size;
    if (count === 0 && size === 0) return { at: place, count: 0, prefix: 0 };
    if (place >= 0 && hasBytes(bytes, place, CENTRAL)) return { at: place, count, prefix: place - start };
    if (hasBytes(bytes, start, CENTRAL)) return { at: start, count, prefix: 0 };
  }
  return void 0;
}
function findEnd64(bytes, locator) {
  const declared = u64(bytes, locator + 8);
  if (hasBytes(bytes, declared, END_64)) return declared;
  return hasBytes(bytes, locator - 56, END_64) ? locator - 56 : void 0;
}
function readDirectory(bytes) {
  const place = findDirectory(bytes);
  if (place === void 0) return void 0;
  const entries = [];
  let at = place.at;
  while (hasBytes(bytes, at, CENTRAL) && at + CENTRAL_BYTES <= bytes.length) {
    const nameBytes = u16(bytes, at + 28);
    const extraBytes = u16(bytes, at + 30);
    const name = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
    const wide = readExtra64(bytes, at, at + CENTRAL_BYTES + nameBytes, extraBytes);
    entries.push({
      path: memberPath(name),
      method: u16(bytes, at + 10),
      isEncrypted: (u16(bytes, at + 8) & 1) !== 0,
      packedBytes: wide.packedBytes,
      at: wide.offset + Math.max(0, place.prefix)
    });
    at += CENTRAL_BYTES + nameBytes + extraBytes + u16(bytes, at + 32);
  }
  return entries.length > 0 || place.count === 0 ? entries : void 0;
}
function readExtra64(bytes, header, from, extraBytes) {
  let packedBytes = u32(bytes, header + 20);
  let offset = u32(bytes, header + 42);
  for (let at = from; at + 4 <= from + extraBytes; at += 4 + u16(bytes, at + 2)) {
    if (u16(bytes, at) !== 1) continue;
    let field2 = at + 4;
    if (u32(bytes, header + 24) === IN_ZIP64) field2 += 8;
    if (packedBytes === IN_ZIP64) {
      packedBytes = u64(bytes, field2);
      field2 += 8;
    }
    if (offset === IN_ZIP64) offset = u64(bytes, field2);
    break;
  }
  return { packedBytes, offset };
}

// src/containers/open-container.ts
var ZIP_END = [80, 75, 5, 6];
var ZIP_END_BYTES = 22;
var MAGICS = [
  ["zip", [80, 75, 3, 4]],
  ["zip", ZIP_END],
  ["gzip", [31, 139, 8]],
  ["xz", [253, 55, 122, 88, 90, 0]],
  ["zstd", [40, 181, 47, 253]],
  // 7-Zip; RAR
  ["other", [55, 122, 188, 175, 39, 28]],
  ["other", [82, 97, 114, 33, 26, 7]]
];
var BZIP2_BLOCK = [49, 65, 89, 38, 83, 89];
function containerKind(bytes) {
  for (const [kind, magic] of MAGICS) if (bytes[0] === magic[0] && hasBytes(bytes, 0, magic)) return kind;
  if (bytes[0] === 66 && bytes[1] === 90 && bytes[2] === 104 && hasBytes(bytes, 4, BZIP2_BLOCK))
    return "bzip2";
  if (isSqlite(bytes)) return "sqlite";
  if (isPdf(bytes)) return "pdf";
  if (isJavaClass(bytes)) return "java-class";
  if (isPyc(bytes)) return "pyc";
  if (isTar(bytes)) return "tar";
  if (hasBytes(bytes, bytes.length - ZIP_END_BYTES, ZIP_END)) return "zip";
  return isNotebook(bytes) ? "notebook" : void 0;
}
var READERS = {
  zip: readZip,
  tar: readTar,
  sqlite: readSqlite,
  "java-class": readJavaClass,
  pyc: readPyc,
  pdf: readPdf,
  notebook: readNotebook
};
function* openContainer(bytes, kind, budget, depth = 1, prefix = "") {
  if (kind === "other") return budget.problem("container-unsupported", prefix);
  const members = READERS[kind]?.(bytes, budget) ?? readStream(bytes, kind, budget);
  for (const { path, bytes: own } of members) {
    const place = path === "" ? prefix.replace(/!\/$/, "") : `${prefix}${path}`;
    const inner = containerKind(own);
    if (inner === void 0) yield { path: place, bytes: own };
    else if (depth >= budget.limits.maxDepth) budget.problem("container-limit", place);
    else yield* openInner(own, inner, budget, depth + 1, place);
    if (budget.isOver) return;
  }
}
function* openInner(bytes, kind, budget, depth, place) {
  let isEmpty = true;
  const prefix = place === "" ? "" : `${place}!/`;
  for (const member of openContainer(bytes, kind, budget, depth, prefix)) {
    isEmpty = false;
    yield member;
  }
  if ((isEmpty || kind === "notebook") && !budget.isOver) yield { path: place, bytes };
}
function* readStream(bytes, kind, budget) {
  const compression = kind;
  if (!STREAMS.has(compression)) throw new BugError(`no reader for a container of kind ${kind}`);
  const { bytes: unpacked, status } = decompress(bytes, compression, budget.room);
  if (status === "too-large") budget.refuse("");
  else if (status === "cut") budget.problem("container-damaged", "");
  else if (status === "unsupported") budget.problem("container-unsupported", "");
  if (unpacked.length > 0 && budget.take("", unpacked.length)) yield { path: "", bytes: unpacked };
}
var STREAMS = /* @__PURE__ */ new Set(["gzip", "bzip2", "xz", "zstd"]);

// src/text/encoding.ts
var DETECTION_BYTES = 8e3;
var MIN_EIGHT_BIT_UNITS = 12;
var MARKS = [
  // UTF-32 first: its little-endian mark begins with that of UTF-16
  ["utf-32le", [255, 254, 0, 0]],
  ["utf-32be", [0, 0, 254, 255]],
  ["eight-bit", [239, 187, 191]],
  ["utf-16le", [255, 254]],
  ["utf-16be", [254, 255]]
];
var MIN_NUL_SHARE = 0.6;
var MAX_STRAY_SHARE = 1 / 32;
var MIN_UNITS = 8;
function detectContent(head) {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, index) => head[index] === byte)) continue;
    const isBinary = encoding === "eight-bit" && hasNul(head);
    return isBinary ? { encoding: "binary", contentClass: "binary", markBytes: 0 } : { encoding, contentClass: "text", markBytes: mark.length };
  }
  if (!hasNul(head)) return { encoding: "eight-bit", contentClass: "text", markBytes: 0 };
  const wide = unmarkedUtf16(head);
  return wide === void 0 ? { encoding: "binary", contentClass: "binary", markBytes: 0 } : { encoding: wide, contentClass: "text", markBytes: 0 };
}
function decodeContent(bytes) {
  const { encoding, contentClass, markBytes } = detectContent(bytes.subarray(0, DETECTION_BYTES));
  const content = bytes.subarray(markBytes);
  if (encoding === "eight-bit" || encoding === "binary") return { bytes: content, contentClass };
  const transcoder = new Transcoder(encoding);
  return { bytes: Buffer.concat([transcoder.push(content), transcoder.finish()]), contentClass };
}
var Transcoder = class {
  #encoding;
  #unitBytes;
  /** Bytes that cannot be judged before more have come. */
  #held = new Uint8Array(0);
  #inEightBitRun = false;
  constructor(encoding) {
    this.#encoding = encoding;
    this.#unitBytes = encoding.startsWith("utf-32") ? 4 : encoding.startsWith("utf-16") ? 2 : 1;
  }
  /** The UTF-8 of what has come so far and was not given back yet; eight-bit and binary content as it is. */
  push(bytes) {
    if (this.#unitBytes === 1) return bytes;
    const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const whole = all.length - all.length % this.#unitBytes;
    const end = whole - this.#undecided(all, whole);
    const text = this.#decode(all.subarray(0, end));
    this.#held = all.slice(end);
    return text;
  }
  /** What is left at the end. A cut last character is kept as the bytes it is. */
  finish() {
    const held = this.#held;
    this.#held = new Uint8Array(0);
    const whole = held.length - held.length % this.#unitBytes;
    return Buffer.concat([this.#decode(held.subarray(0, whole)), held.subarray(whole)]);
  }
  /** How many bytes at the end may still become part of an eight-bit run, or are half of a pair of surrogates. */
  #undecided(bytes, end) {
    if (this.#unitBytes !== 2) return 0;
    let start = end;
    while (start > 0 && end - start < 2 * MIN_EIGHT_BIT_UNITS && isAsciiPair(bytes, start - 2)) start -= 2;
    if (end - start > 0) return end - start < 2 * MIN_EIGHT_BIT_UNITS ? end - start : 0;
    const high = bytes[end - (this.#encoding === "utf-16le" ? 1 : 2)] ?? 0;
    return end >= 2 && (high & 252) === 216 ? 2 : 0;
  }
  #decode(bytes) {
    if (this.#unitBytes === 4) return decodeUtf32(bytes, this.#encoding === "utf-32le");
    const parts = [];
    let done = 0;
    let offset = 0;
    while (offset < bytes.length) {
      const start = offset;
      while (offset < bytes.length && isAsciiPair(bytes, offset)) offset += 2;
      const continues = start === 0 && this.#inEightBitRun;
      if (offset - start >= 2 * MIN_EIGHT_BIT_UNITS || continues && offset > start) {
        parts.push(this.#decodeUtf16(bytes.subarray(done, start)), bytes.subarray(start, offset));
        done = offset;
      }
      if (offset < bytes.length) offset += 2;
    }
    if (bytes.length > 0) this.#inEightBitRun = done === bytes.length;
    parts.push(this.#decodeUtf16(bytes.subarray(done)));
    return Buffer.concat(parts);
  }
  #decodeUtf16(bytes) {
    if (bytes.length === 0) return bytes;
    const units = this.#encoding === "utf-16le" ? Buffer.from(bytes) : Buffer.from(bytes).swap16();
    return Buffer.from(units.toString("utf16le"), "utf8");
  }
};
function hasNul(head) {
  return head.subarray(0, DETECTION_BYTES).includes(0);
}
function unmarkedUtf16(head) {
  const units = Math.min(head.length, DETECTION_BYTES) >> 1;
  if (units < MIN_UNITS) return void 0;
  let even = 0;
  let odd = 0;
  for (let unit = 0; unit < units; unit++) {
    if (head[2 * unit] === 0) even++;
    if (head[2 * unit + 1] === 0) odd++;
  }
  if (odd >= MIN_NUL_SHARE * units && even <= MAX_STRAY_SHARE * units) return "utf-16le";
  if (even >= MIN_NUL_SHARE * units && odd <= MAX_STRAY_SHARE * units) return "utf-16be";
  return void 0;
}
function isAsciiPair(bytes, offset) {
  return isAscii(bytes[offset]) && isAscii(bytes[offset + 1]);
}
function isAscii(byte) {
  return byte !== void 0 && (byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9);
}
function decodeUtf32(bytes, littleEndian) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [];
  let text = "";
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
    const code = view.getUint32(offset, littleEndian);
    if (code <= 1114111) {
      text += String.fromCodePoint(code);
      continue;
    }
    parts.push(Buffer.from(text, "utf8"), bytes.subarray(offset, offset + 4));
    text = "";
  }
  return Buffer.concat([...parts, Buffer.from(text, "utf8")]);
}

// src/containers/contract.ts
var MEBIBYTE = 1024 * 1024;
var CONTAINER_LIMITS = {
  maxDepth: 5,
  maxMembers: 2e5,
  maxBytes: 2048 * MEBIBYTE,
  maxMemberBytes: 128 * MEBIBYTE,
  maxRatio: 200,
  maxMs: 12e4
};
var FREE_BYTES = 64 * MEBIBYTE;
var ContainerBudget = class {
  limits;
  #clock;
  #endMs;
  #tell;
  #bytesLeft;
  #membersLeft;
  #isOver = false;
  /** `tell` hears of each problem with the path inside of where it is; `sizeBytes` is that of the outermost container. */
  constructor(limits, sizeBytes, clock, tell) {
    this.limits = limits;
    this.#clock = clock;
    this.#endMs = clock() + limits.maxMs;
    this.#tell = tell;
    this.#bytesLeft = Math.min(limits.maxBytes, FREE_BYTES + sizeBytes * limits.maxRatio);
    this.#membersLeft = limits.maxMembers;
  }
  /** How many bytes the next member may have. */
  get room() {
    return Math.max(0, Math.min(this.limits.maxMemberBytes, this.#bytesLeft));
  }
  /** Whether a bound was reached that ends everything. */
  get isOver() {
    return this.#isOver;
  }
  problem(problem, place) {
    this.#tell(problem, place);
  }
  /** Notes that a member is larger than the room: what was unpacked for nothing counts, or many would take for ever. */
  refuse(place) {
    this.#bytesLeft -= this.room;
    this.#isOver ||= this.#bytesLeft <= 0;
    this.#tell("container-limit", place);
  }
  /** Counts a member of so many bytes; false, and everything ends, when that is beyond a bound. */
  take(place, sizeBytes) {
    if (this.#isOver) return false;
    this.#bytesLeft -= sizeBytes;
    this.#membersLeft--;
    if (this.#bytesLeft >= 0 && this.#membersLeft >= 0 && this.#clock() <= this.#endMs) return true;
    this.#isOver = true;
    this.#tell("container-limit", place);
    return false;
  }
};

// src/text/lines.ts
var LF = 10;
var CR = 13;
var LineIndex = class {
  #bytes;
  #starts;
  #firstLine;
  #firstColumn;
  /** The last column that was asked for: the next one on the same line goes on from there, so that a line of megabytes
   * with many findings is decoded once and not once a finding. */
  #last = { lineStart: -1, offset: 0, column: 1 };
  /** `firstLine` is the number of the line on which byte 0 stands, `firstColumn` its column there. */
  constructor(bytes, firstLine, firstColumn = 1) {
    this.#bytes = bytes;
    this.#firstLine = firstLine;
    this.#firstColumn = firstColumn;
    this.#starts = lineStarts(bytes);
  }
  /** How many lines there are; at least one. A trailing line end opens a last, empty line. */
  get count() {
    return this.#starts.length;
  }
  /** The one-based number of the line that holds an offset; offsets beyond the end belong to the last line. */
  lineOf(offset) {
    return this.#firstLine + this.#indexOf(offset);
  }
  /** The line and column of an offset. An offset inside a multi-byte character counts as after its first byte. */
  position(offset) {
    const index = this.#indexOf(offset);
    const start = this.#starts[index] ?? 0;
    const known = this.#last;
    const resume = known.lineStart === start && known.offset <= offset;
    const from = resume ? known.offset : start;
    const first = index === 0 ? this.#firstColumn : 1;
    const column = (resume ? known.column : first) + decodeUtf8(this.#bytes, from, offset).length;
    if (isCharacterStart(this.#bytes[offset])) this.#last = { lineStart: start, offset, column };
    return { line: this.#firstLine + index, column };
  }
  /** Span of a line, without its line end. Undefined when there is no such line. */
  spanOf(line) {
    const index = line - this.#firstLine;
    const start = this.#starts[index];
    if (start === void 0) return void 0;
    let end = this.#starts[index + 1] ?? this.#bytes.length;
    if (index + 1 < this.#starts.length) {
      if (this.#bytes[end - 1] === LF) end--;
      if (end > start && this.#bytes[end - 1] === CR) end--;
    }
    return { start, end };
  }
  #indexOf(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
};
function countLineEnds(bytes, start = 0, end = bytes.length) {
  let count = 0;
  for (let offset = start; offset < end; offset++) {
    const byte = bytes[offset];
    if (byte === LF || byte === CR && bytes[offset + 1] !== LF) count++;
  }
  return count;
}
function utf16Length(bytes, start, end) {
  let count = 0;
  for (let offset = start; offset < end; offset++) {
    const byte = bytes[offset] ?? 0;
    if ((byte & 192) !== 128) count += byte >= 240 ? 2 : 1;
  }
  return count;
}
function isCharacterStart(byte) {
  return byte === void 0 || (byte & 192) !== 128;
}
function lineStarts(bytes) {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const starts = new StartList(bytes.length);
  const next = (byte, from) => {
    const at = searched.indexOf(byte, from);
    return at < 0 ? bytes.length : at;
  };
  const { length } = bytes;
  let cr = next(CR, 0);
  let lf = next(LF, 0);
  while (cr < length || lf < length) {
    if (lf < cr) {
      starts.push(lf + 1);
      lf = next(LF, lf + 1);
    } else {
      if (cr + 1 < lf || lf === length) starts.push(cr + 1);
      cr = next(CR, cr + 1);
    }
  }
  return starts.list();
}
var StartList = class {
  #starts;
  #count = 1;
  constructor(byteCount) {
    this.#starts = new Uint32Array(16 + (byteCount >> 5));
  }
  push(start) {
    if (this.#count === this.#starts.length) {
      const larger = new Uint32Array(this.#count * 2);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    this.#starts[this.#count++] = start;
  }
  list() {
    return this.#starts.subarray(0, this.#count);
  }
};

// src/text/pieces.ts
var PIECE_SIZES = {
  wholeBytes: 64 * 1024 * 1024,
  pieceBytes: 16 * 1024 * 1024,
  overlapBytes: 64 * 1024
};
var LF2 = 10;
var CR2 = 13;
var isLineEnd = (byte) => byte === LF2 || byte === CR2;
var SEPARATORS = /* @__PURE__ */ new Set([...Buffer.from(" 	,;\"'`()[]{}<>|\0\r")]);
async function* unitsOfChunks(origin, chunks, sizes = PIECE_SIZES) {
  const decoded = await decodeChunks(chunks);
  const cutter = new PieceCutter(origin, decoded.contentClass, sizes);
  for await (const chunk of decoded.chunks) {
    cutter.push(chunk);
    yield* cutter.pieces();
  }
  cutter.finish();
  yield* cutter.pieces();
}
async function decodeChunks(chunks) {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts = [];
  let size = 0;
  while (size < DETECTION_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(parts);
  const { encoding, contentClass, markBytes } = detectContent(head);
  const transcoder = new Transcoder(encoding);
  async function* decoded() {
    try {
      yield transcoder.push(head.subarray(markBytes));
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield transcoder.push(next.value);
      yield transcoder.finish();
    } finally {
      await iterator.return?.();
    }
  }
  return { contentClass, chunks: decoded() };
}
function ownBytes(unit) {
  if (unit.windows === void 0) return unit.bytes.length;
  return unit.windows.reduce((sum, { start, end }) => sum + end - start, 0);
}
var PieceCutter = class {
  #origin;
  #contentClass;
  #sizes;
  #held = new GrowingBytes();
  /** Where, in `#held`, the bytes begin that no piece has reported yet; before them is what a piece sees, too. */
  #windowStart = 0;
  /** Number of the line on which the first byte of `#held` stands. */
  #firstLine = 1;
  /** And its column there. */
  #firstColumn = 1;
  #isCut = false;
  #isFinished = false;
  constructor(origin, contentClass, sizes) {
    this.#origin = origin;
    this.#contentClass = contentClass;
    this.#sizes = sizes;
  }
  push(chunk) {
    this.#held.append(chunk);
  }
  finish() {
    this.#isFinished = true;
  }
  /** The pieces that can be cut off now; after `finish`, all that are left. */
  *pieces() {
    const { wholeBytes, pieceBytes, overlapBytes } = this.#sizes;
    this.#isCut ||= this.#held.length > wholeBytes;
    while (this.#isCut) {
      const target = this.#windowStart + pieceBytes;
      if (this.#held.length < target + (this.#isFinished ? 1 : overlapBytes)) break;
      const seam = findSeam(this.#held.bytes, this.#windowStart, target, overlapBytes);
      yield this.#unit(seam, Math.min(this.#held.length, seam + overlapBytes));
      this.#dropBefore(contextStart(this.#held.bytes, seam, overlapBytes));
    }
    if (!this.#isFinished || this.#windowStart >= this.#held.length) return;
    yield this.#unit(this.#held.length, this.#held.length);
    this.#windowStart = this.#held.length;
  }
  /** The unit whose window goes up to `windowEnd` and that sees as far as `end`, with bytes of its own. */
  #unit(windowEnd, end) {
    const unit = {
      origin: this.#origin,
      bytes: new Uint8Array(this.#held.bytes.subarray(0, end)),
      contentClass: this.#contentClass,
      firstLine: this.#firstLine,
      ...this.#firstColumn === 1 ? {} : { firstColumn: this.#firstColumn }
    };
    return this.#isCut ? { ...unit, windows: [{ start: this.#windowStart, end: windowEnd }] } : unit;
  }
  /** Forgets what no later piece sees, and makes the seam the start of the next window. */
  #dropBefore({ seam, keepFrom }) {
    const { bytes } = this.#held;
    this.#firstLine += lineEndsBefore(bytes, keepFrom);
    const lineStart = lastAfter(bytes, 0, keepFrom, isLineEnd);
    this.#firstColumn = (lineStart === void 0 ? this.#firstColumn : 1) + utf16Length(bytes, lineStart ?? 0, keepFrom);
    this.#held.drop(keepFrom);
    this.#windowStart = seam - keepFrom;
  }
};
var GrowingBytes = class {
  #store = Buffer.alloc(0);
  #start = 0;
  #end = 0;
  get length() {
    return this.#end - this.#start;
  }
  /** A view that holds until the next change. */
  get bytes() {
    return this.#store.subarray(this.#start, this.#end);
  }
  append(bytes) {
    if (this.#end + bytes.length > this.#store.length) this.#makeRoom(bytes.length);
    this.#store.set(bytes, this.#end);
    this.#end += bytes.length;
  }
  drop(count) {
    this.#start += count;
  }
  #makeRoom(count) {
    const needed = this.length + count;
    const isTight = needed > this.#store.length / 2;
    const store = isTight ? Buffer.allocUnsafeSlow(Math.max(65536, 2 * needed)) : this.#store;
    this.#store.copy(store, 0, this.#start, this.#end);
    this.#end -= this.#start;
    this.#start = 0;
    this.#store = store;
  }
};
function lineEndsBefore(bytes, end) {
  if (bytes.subarray(0, end).includes(13)) return countLineEnds(bytes, 0, end);
  let count = 0;
  for (let offset = bytes.indexOf(LF2); offset >= 0 && offset < end; offset = bytes.indexOf(LF2, offset + 1))
    count++;
  return count;
}
function findSeam(bytes, from, target, reach) {
  const lowest = Math.max(from + 1, target - reach);
  const seam = emptyLineBefore(bytes, lowest, target) ?? lastAfter(bytes, lowest, target, (byte) => byte === LF2) ?? lastAfter(bytes, lowest, target, (byte) => SEPARATORS.has(byte)) ?? target;
  const stretch = bytes.subarray(lowest, seam);
  const begin = stretch.lastIndexOf("-----BEGIN");
  if (begin < 0 || stretch.lastIndexOf("-----END") > begin) return seam;
  return lowest + stretch.subarray(0, begin).lastIndexOf(LF2) + 1;
}
function emptyLineBefore(bytes, from, to) {
  const stretch = bytes.subarray(from, to);
  const plain = stretch.lastIndexOf("\n\n");
  const windows = stretch.lastIndexOf("\n\r\n");
  if (plain < 0 && windows < 0) return void 0;
  return from + Math.max(plain < 0 ? 0 : plain + 2, windows < 0 ? 0 : windows + 3);
}
function lastAfter(bytes, from, to, test) {
  for (let offset = to - 1; offset >= from; offset--) if (test(bytes[offset] ?? -1)) return offset + 1;
  return void 0;
}
function contextStart(bytes, seam, reach) {
  const lowest = Math.max(0, seam - reach);
  if (lowest === 0) return { seam, keepFrom: 0 };
  const lineEnd = bytes.subarray(lowest, seam).indexOf(LF2);
  if (lineEnd >= 0) return { seam, keepFrom: lowest + lineEnd + 1 };
  let keepFrom = lowest;
  while (keepFrom < Math.min(seam, lowest + 3) && ((bytes[keepFrom] ?? 0) & 192) === 128) keepFrom++;
  return { seam, keepFrom };
}

export {
  readZip,
  containerKind,
  openContainer,
  DETECTION_BYTES,
  detectContent,
  decodeContent,
  CONTAINER_LIMITS,
  ContainerBudget,
  LineIndex,
  countLineEnds,
  PIECE_SIZES,
  unitsOfChunks,
  decodeChunks,
  ownBytes
};
