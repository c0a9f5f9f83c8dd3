import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ByteSet,
  GlobError,
  PatternError,
  WORD_BYTES,
  asciiLowerCase,
  classifyRule,
  globToExpression,
  isNullable,
  literalPlacements,
  matchLength,
  patternFacts,
  requiredLiterals,
  v8Refusal
} from "./chunk-G2W65I2Y.mjs";
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";
import {
  crc32,
  utf8
} from "./chunk-GWZZZXYA.mjs";
import {
  DETECTORS,
  MAX_MATCH_BYTES,
  MAX_MATCH_LINE_ENDS,
  MAX_NEAR_LINES,
  MIN_UNGATED_BYTES,
  PROOF_NAMES
} from "./chunk-ARYMQ6CC.mjs";
import {
  InputError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";
import {
  counted,
  printable
} from "./chunk-UVYO7ID6.mjs";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-3VTAHYNS.mjs";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode2;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar2 = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar2.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar2.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar2.PLAIN = "PLAIN";
    Scalar2.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar2.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar2;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar2.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar2.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar2.Scalar.BLOCK_FOLDED ? false : type === Scalar2.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar2.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar2.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar2.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar2.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar2.Scalar.BLOCK_FOLDED:
          case Scalar2.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar2.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar2.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar2.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar2.Scalar.BLOCK_FOLDED || key.type === Scalar2.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar2.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar2.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar2 = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add2 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add2(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add2(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar2.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar2.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar2.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar2.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar2.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar2.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar2.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar2 = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar2.Scalar.BLOCK_LITERAL);
        if (type !== Scalar2.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar2.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar2 = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar2.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar2.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar2.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar2.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar2.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar2.Scalar.BLOCK_FOLDED : Scalar2.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar2.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar2.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar2.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar2.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar2.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar2.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser2 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser2;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar2 = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar2.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// src/ruleset/load.ts
import { readFile } from "node:fs/promises";

// src/regex/backtrack.ts
var MATCH = 0;
var BYTE = 1;
var FORK = 2;
var JUMP = 3;
var ASSERT = 4;
var RUN = 5;
function compileStepCounter(root) {
  const program = { ops: [], a: [], b: [], sets: [], assertions: [], runs: [] };
  emit(root, program);
  add(program, MATCH);
  const stack = [];
  return (text, start, limit) => run(program, stack, text, start, limit);
}
function add(program, op, a = 0, b = 0) {
  program.a.push(a);
  program.b.push(b);
  return program.ops.push(op) - 1;
}
function emit(node, program) {
  switch (node.kind) {
    case "empty":
      return;
    case "byte":
      add(program, BYTE, program.sets.push(tableOf(node.set)) - 1);
      return;
    case "assertion":
      add(program, ASSERT, program.assertions.push(node.what) - 1);
      return;
    case "capture":
      emit(node.body, program);
      return;
    case "sequence":
      for (const item of node.items) emit(item, program);
      return;
    case "choice":
      emitChoice(node.branches, program);
      return;
    case "repeat":
      emitRepeat(node, program);
  }
}
function tableOf(set) {
  return Uint8Array.from({ length: 256 }, (_, byte) => set.has(byte) ? 1 : 0);
}
function emitChoice(branches, program) {
  const exits = [];
  branches.forEach((branch, index) => {
    const last = index === branches.length - 1;
    const fork = last ? void 0 : add(program, FORK, program.ops.length + 1);
    emit(branch, program);
    if (fork === void 0) return;
    exits.push(add(program, JUMP));
    program.b[fork] = program.ops.length;
  });
  for (const exit of exits) program.a[exit] = program.ops.length;
}
function emitRepeat(node, program) {
  const { body, min, max, lazy } = node;
  if (body.kind === "byte") {
    add(program, RUN, program.runs.push({ set: tableOf(body.set), min, max, lazy }) - 1);
    return;
  }
  for (let copy = 0; copy < min; copy++) emit(body, program);
  const endless = max === Number.POSITIVE_INFINITY && !isNullable(body);
  const optional = max === Number.POSITIVE_INFINITY ? 1 : max - min;
  const forks = [];
  for (let copy = 0; copy < optional; copy++) {
    forks.push(add(program, FORK));
    emit(body, program);
  }
  if (endless) add(program, JUMP, forks[0]);
  for (const fork of forks) {
    program.a[fork] = lazy ? program.ops.length : fork + 1;
    program.b[fork] = lazy ? fork + 1 : program.ops.length;
  }
}
function run(program, stack, text, start, limit) {
  const { ops, a, b, sets, assertions, runs } = program;
  let steps = 0;
  let at = start;
  let pc = 0;
  stack.length = 0;
  while (steps < limit) {
    let alive = true;
    steps++;
    switch (ops[pc]) {
      case MATCH:
        return { steps, end: at, exhausted: false };
      case BYTE:
        alive = at < text.length && sets[a[pc]][text.charCodeAt(at)] === 1;
        at++;
        pc++;
        break;
      case FORK:
        stack.push(b[pc], at, at);
        pc = a[pc];
        break;
      case JUMP:
        pc = a[pc];
        break;
      case ASSERT:
        alive = holds(assertions[a[pc]], text, at);
        pc++;
        break;
      case RUN: {
        const { set, min, max, lazy } = runs[a[pc]];
        const least = at + min;
        const stop = Math.min(at + (lazy ? min : max), text.length);
        while (at < stop && steps < limit && set[text.charCodeAt(at)] === 1) {
          at++;
          steps++;
        }
        alive = at >= least;
        if (alive && (lazy ? max > min : at > least)) {
          stack.push(~pc, at, lazy ? least - min + max : least);
        }
        pc++;
        break;
      }
    }
    while (!alive) {
      const bound = stack.pop();
      if (bound === void 0) return { steps, end: void 0, exhausted: false };
      at = stack.pop();
      pc = stack.pop();
      steps++;
      if (pc >= 0) break;
      pc = ~pc;
      const { set, lazy } = runs[a[pc]];
      alive = !lazy || at < text.length && set[text.charCodeAt(at)] === 1;
      at += lazy ? 1 : -1;
      if (alive && (lazy ? at < bound : at > bound)) stack.push(~pc, at, bound);
      pc++;
      if (alive) break;
    }
  }
  return { steps, end: void 0, exhausted: true };
}
function holds(what, text, at) {
  switch (what) {
    case "text-start":
      return at === 0;
    case "text-end":
      return at === text.length;
    case "line-start":
      return at === 0 || text.charCodeAt(at - 1) === 10;
    case "line-end":
      return at === text.length || text.charCodeAt(at) === 10;
    case "word-boundary":
      return isWordAt(text, at - 1) !== isWordAt(text, at);
    case "not-word-boundary":
      return isWordAt(text, at - 1) === isWordAt(text, at);
  }
}
function isWordAt(text, at) {
  return at >= 0 && at < text.length && WORD_BYTES.has(text.charCodeAt(at));
}

// src/regex/hostile-texts.ts
var MIN_ROUNDS = 8;
var MAX_SITES = 16;
var MAX_PIECES = 8;
var MAX_CONTINUATION_BYTES = 64;
var MAX_EXTRA_BYTES = 256;
function hostileTexts(pattern) {
  const atoms = byteAtoms(pattern.root);
  const failing = failingByte(pattern.root);
  const sites = [];
  collectSites(pattern.root, "", ["", ""], atoms, sites);
  const chosen = sites.filter(({ repeat }) => repeat.max >= MIN_ROUNDS).sort((a, b) => b.repeat.max - a.repeat.max).slice(0, MAX_SITES);
  const texts = /* @__PURE__ */ new Map();
  for (const site of chosen) {
    for (const { kind, piece } of [...piecesOf(site.repeat, atoms), ...continuationsOf(site)]) {
      for (const end of ["", failing, `${site.after[0].slice(0, -1)}${failing}`]) {
        const build = (length) => site.before + piece.repeat(Math.max(1, Math.floor(length / piece.length))) + end;
        const key = `${site.before}\0${piece}\0${end}`;
        if (!texts.has(key)) texts.set(key, { kind, build });
      }
    }
  }
  return [...texts.values(), ...wholeTexts(pattern.root, atoms, failing)];
}
function byteAtoms(root) {
  const sets = classesOf(root);
  const atoms = /* @__PURE__ */ new Map();
  for (const byte of PREFERRED_ORDER) {
    const signature = sets.map((set) => set.has(byte) ? "1" : "0").join("");
    if (signature.includes("1") && !atoms.has(signature)) atoms.set(signature, byte);
  }
  return [...atoms.values()];
}
var PREFERRED_ORDER = [
  ...WORD_BYTES.bytes().toReversed(),
  ...ByteSet.of([32, 126]).without(WORD_BYTES).bytes(),
  ...ByteSet.of([32, 126]).complement().bytes()
];
function failingByte(root) {
  const sets = classesOf(root);
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const byte of [...PREFERRED_ORDER].reverse()) {
    const accepting = sets.filter((set) => set.has(byte)).length;
    if (accepting < fewest) [best, fewest] = [byte, accepting];
  }
  return String.fromCharCode(best);
}
function classesOf(root) {
  const sets = [];
  const visit = (node) => {
    if (node.kind === "byte" && !sets.some((set) => set.equals(node.set))) sets.push(node.set);
    else for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return sets;
}
function childrenOf(node) {
  switch (node.kind) {
    case "capture":
    case "repeat":
      return [node.body];
    case "sequence":
      return node.items;
    case "choice":
      return node.branches;
    default:
      return [];
  }
}
function collectSites(node, before, after, atoms, sites) {
  switch (node.kind) {
    case "capture":
      collectSites(node.body, before, after, atoms, sites);
      return;
    case "choice":
      for (const branch of node.branches) collectSites(branch, before, after, atoms, sites);
      return;
    case "repeat":
      sites.push({ repeat: node, before, after });
      collectSites(node.body, before, after, atoms, sites);
      return;
    case "sequence": {
      let lead = before;
      const rests = restsBehind(node.items, after, atoms);
      node.items.forEach((item, index) => {
        if (item.kind !== "byte") collectSites(item, lead, rests[index], atoms, sites);
        lead += sample(item, atoms, 0);
      });
      return;
    }
    default:
      return;
  }
}
function restsBehind(items, after, atoms) {
  const rests = [];
  let rest = after;
  for (const item of items.toReversed()) {
    rests.push(rest);
    rest = [sample(item, atoms, 0) + rest[0], sample(item, atoms, 1) + rest[1]];
  }
  return rests.reverse();
}
function continuationsOf({ repeat, after }) {
  const pieces = after.map((text) => {
    const wanted = text.slice(0, Math.min(MAX_CONTINUATION_BYTES, text.length - 1));
    const stop = Array.from(wanted).findIndex((char) => !accepts(repeat, char.charCodeAt(0)));
    return stop === -1 ? wanted : wanted.slice(0, stop);
  });
  return [...new Set(pieces)].filter((piece) => piece.length > 1).map((piece) => ({ kind: "continuation repeated", piece }));
}
function piecesOf({ body }, atoms) {
  const classes = classesOf(body);
  const bytes = atoms.map((byte) => ({ byte, count: classes.filter((set) => set.has(byte)).length })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count).slice(0, MAX_PIECES).map(({ byte }) => ({ kind: "one byte repeated", piece: String.fromCharCode(byte) }));
  if (body.kind === "byte") return bytes;
  const bodies = /* @__PURE__ */ new Set();
  for (let variant = 0; variant < MAX_PIECES; variant++) {
    bodies.add(sample(body, atoms, variant));
    bodies.add(sample(body, atoms, variant) + sample(body, atoms, variant + 1));
  }
  const pieces = [...bodies].filter((piece) => piece !== "").slice(0, MAX_PIECES);
  return [...bytes, ...pieces.map((piece) => ({ kind: "body repeated", piece }))];
}
function sample(node, atoms, variant) {
  switch (node.kind) {
    case "empty":
    case "assertion":
      return "";
    case "byte": {
      const fitting = atoms.filter((byte2) => node.set.has(byte2));
      const byte = fitting[variant % Math.max(1, fitting.length)];
      return byte === void 0 ? "" : String.fromCharCode(byte);
    }
    case "capture":
      return sample(node.body, atoms, variant);
    case "choice":
      return sample(node.branches[variant % node.branches.length], atoms, variant);
    case "sequence":
      return node.items.map((item) => sample(item, atoms, variant)).join("");
    case "repeat": {
      const body = sample(node.body, atoms, variant);
      const extra = body.length > MAX_EXTRA_BYTES ? 0 : variant % 3;
      return body.repeat(Math.min(node.max, node.min + extra));
    }
  }
}
function wholeTexts(root, atoms, failing) {
  const repeats = flatRepeats(root);
  if (repeats.length === 0) return [];
  const shared = repeats.flatMap((repeat, index) => {
    const next = repeats[index + 1];
    const byte = next && atoms.find((atom) => accepts(repeat, atom) && accepts(next, atom));
    return byte === void 0 ? [] : [String.fromCharCode(byte)];
  });
  const overlaps = {
    kind: "overlaps in a row",
    build: (length) => shared.map((piece) => piece.repeat(Math.max(1, Math.floor(length / shared.length)))).join("") + failing
  };
  const almost = (variant) => ({
    kind: "almost a match",
    build: (length) => {
      const rounds = Math.max(1, Math.floor(length / repeats.length));
      return stretched(root, atoms, variant, rounds).slice(0, -1) + failing;
    }
  });
  return [...shared.length > 1 ? [overlaps] : [], almost(0), almost(1)];
}
function flatRepeats(node) {
  if (node.kind === "repeat" && node.max >= MIN_ROUNDS) return [node];
  return childrenOf(node).flatMap(flatRepeats);
}
function accepts({ body }, byte) {
  return classesOf(body).some((set) => set.has(byte));
}
function stretched(node, atoms, variant, rounds) {
  switch (node.kind) {
    case "capture":
      return stretched(node.body, atoms, variant, rounds);
    case "sequence":
      return node.items.map((item) => stretched(item, atoms, variant, rounds)).join("");
    case "choice":
      return stretched(node.branches[variant % node.branches.length], atoms, variant, rounds);
    case "repeat": {
      const piece = sample(node.body, atoms, variant);
      const wanted = Math.ceil(rounds / Math.max(1, piece.length));
      return piece.repeat(Math.max(node.min, Math.min(node.max, wanted)));
    }
    default:
      return sample(node, atoms, variant);
  }
}

// src/regex/growth.ts
var MAX_SLICE_BYTES = 8192;
var MAX_EXPONENT = 1.3;
var MAX_ADMITTED_STEPS = 16 * MAX_SLICE_BYTES;
var MAX_STEPS = 2 * MAX_ADMITTED_STEPS;
var SCREENING_SIZES = [128, 512];
var FITTING_SIZES = [1024, 2048, 4096, MAX_SLICE_BYTES];
var STEEP_SIZES = [8, 16, 32, 64, 128];
var KEPT_EACH = 3;
function measureGrowth(pattern, { starts = 1 } = {}) {
  const refusal = v8Refusal(pattern.root);
  if (refusal !== void 0) throw refusal;
  const counter = compileStepCounter(pattern.root);
  const cost = (text, size) => candidateSteps(counter, text.build(size), starts);
  const screened = hostileTexts(pattern).map(
    (text) => ({
      text,
      small: cost(text, SCREENING_SIZES[0]),
      large: cost(text, SCREENING_SIZES[1])
    })
  );
  let worst = { exponent: 0, steps: 0, worstInput: void 0 };
  for (const { text, small, large } of worthFitting(screened)) {
    const points = measurePoints((size) => cost(text, size), small, large);
    const exhausted = points.at(-1)?.size !== MAX_SLICE_BYTES;
    const growth = {
      exponent: fitExponent(points),
      steps: exhausted ? MAX_STEPS : Math.max(...points.map(({ steps }) => steps)),
      worstInput: text.kind
    };
    if (isWorse(growth, worst)) worst = growth;
  }
  return worst;
}
function measurePoints(cost, small, large) {
  const points = [];
  if (large < MAX_STEPS) {
    points.push({ size: SCREENING_SIZES[0], steps: small }, { size: SCREENING_SIZES[1], steps: large });
  }
  for (const size of large < MAX_STEPS ? FITTING_SIZES : STEEP_SIZES) {
    const steps = cost(size);
    if (steps >= MAX_STEPS) break;
    points.push({ size, steps });
  }
  return points;
}
function growthRefusal({ exponent, steps, worstInput }) {
  if (exponent > MAX_EXPONENT) {
    const power = Number.isFinite(exponent) ? `to the power of ${exponent.toFixed(1)}` : "without bound";
    const reached = steps >= MAX_STEPS ? `, to ${MAX_STEPS} steps and more` : "";
    return `the cost of the pattern grows ${power} with the text${reached} (${worstInput})`;
  }
  if (steps > MAX_ADMITTED_STEPS) {
    const shown = steps >= MAX_STEPS ? `${MAX_STEPS} steps or more` : `${steps} steps`;
    return `one candidate takes ${shown}, at most ${MAX_ADMITTED_STEPS} are admitted (${worstInput})`;
  }
  return void 0;
}
function candidateSteps(counter, text, starts) {
  let steps = 0;
  for (let start = 0; start < Math.min(starts, text.length) && steps < MAX_STEPS; start++) {
    const attempt = counter(text, start, MAX_STEPS - steps);
    steps += attempt.steps;
    if (attempt.end !== void 0) break;
  }
  return Math.min(steps, MAX_STEPS);
}
function worthFitting(screened) {
  const bySteps = screened.toSorted((a, b) => b.large - a.large).slice(0, KEPT_EACH);
  const byGrowth = screened.toSorted((a, b) => b.large / b.small - a.large / a.small).slice(0, KEPT_EACH);
  return [.../* @__PURE__ */ new Set([...bySteps, ...byGrowth])];
}
function fitExponent(points) {
  if (points.length < 2) return Number.POSITIVE_INFINITY;
  const used = points.slice(-FITTING_SIZES.length);
  const logs = used.map(({ size, steps }) => ({ x: Math.log(size), y: Math.log(steps) }));
  const meanX = logs.reduce((total, { x }) => total + x, 0) / logs.length;
  const meanY = logs.reduce((total, { y }) => total + y, 0) / logs.length;
  const covariance = logs.reduce((total, { x, y }) => total + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((total, { x }) => total + (x - meanX) ** 2, 0);
  return Math.max(0, covariance / variance);
}
function isWorse(a, b) {
  if (b.worstInput === void 0) return true;
  const growthA = Math.max(a.exponent, MAX_EXPONENT);
  const growthB = Math.max(b.exponent, MAX_EXPONENT);
  return growthA === growthB ? a.steps > b.steps : growthA > growthB;
}

// src/regex/ast.ts
var EMPTY = { kind: "empty" };
function sequenceOf(items) {
  const flat = items.flatMap(
    (item) => item.kind === "sequence" ? item.items : item.kind === "empty" ? [] : [item]
  );
  if (flat.length === 0) return EMPTY;
  return flat.length === 1 ? flat[0] : { kind: "sequence", items: flat };
}
function choiceOf(branches) {
  if (branches.length === 0) return { kind: "byte", set: ByteSet.none };
  return branches.length === 1 ? branches[0] : { kind: "choice", branches };
}
function expandedSize(node) {
  switch (node.kind) {
    case "empty":
      return 0;
    case "byte":
    case "assertion":
      return 1;
    case "capture":
      return expandedSize(node.body);
    case "repeat":
      return expandedSize(node.body) * (node.max === Number.POSITIVE_INFINITY ? node.min + 1 : node.max);
    case "sequence":
      return node.items.reduce((sum, item) => sum + expandedSize(item), 0);
    case "choice":
      return node.branches.reduce((sum, branch) => sum + expandedSize(branch), 0);
  }
}

// src/regex/cursor.ts
var Cursor = class {
  source;
  #offset = 0;
  constructor(source) {
    this.source = source;
  }
  get offset() {
    return this.#offset;
  }
  get atEnd() {
    return this.#offset >= this.source.length;
  }
  /** The code unit at the place, or `ahead` units after it; empty at the end. */
  peek(ahead = 0) {
    return this.source[this.#offset + ahead] ?? "";
  }
  /** Whether the given text stands at the place. */
  sees(text) {
    return this.source.startsWith(text, this.#offset);
  }
  /** Steps over the text if it stands here, and says whether it did. */
  takeIf(text) {
    if (!this.sees(text)) return false;
    this.#offset += text.length;
    return true;
  }
  /** Steps over the longest match of a sticky expression and gives it, captures included; undefined when none is here. */
  takeMatch(expression) {
    expression.lastIndex = this.#offset;
    const match = expression.exec(this.source);
    if (match === null) return void 0;
    this.#offset += match[0].length;
    return match;
  }
  /** Steps over one character and gives its code point. Throws at the end and on half a surrogate pair. */
  takeCodePoint() {
    const codePoint = this.source.codePointAt(this.#offset);
    if (codePoint === void 0) return this.fail("the pattern ends too early", this.#offset);
    if (codePoint >= 55296 && codePoint <= 57343) {
      return this.fail("half a surrogate pair is not a character", this.#offset);
    }
    this.#offset += codePoint > 65535 ? 2 : 1;
    return codePoint;
  }
  /** Throws the parser's error about the characters from `offset` on. */
  fail(message, offset, hint) {
    throw new PatternError(message, offset, hint === void 0 ? {} : { hint });
  }
};

// src/regex/utf8.ts
var MAX_CODE_POINT = 1114111;
var LAST_OF_LENGTH = [127, 2047, 65535, MAX_CODE_POINT];
var FIRST_BYTE_MARK = [0, 192, 224, 240];
var SURROGATES = [55296, 57343];
function utf8Bytes(codePoint) {
  const length = lengthOf(codePoint);
  const bytes = [];
  let rest = codePoint;
  for (let i = 1; i < length; i++) {
    bytes.unshift(128 | rest & 63);
    rest >>= 6;
  }
  return [FIRST_BYTE_MARK[length - 1] | rest, ...bytes];
}
function utf8Sequences(low, high) {
  if (low > high) return [];
  if (low <= SURROGATES[1] && high >= SURROGATES[0]) {
    return [...utf8Sequences(low, SURROGATES[0] - 1), ...utf8Sequences(SURROGATES[1] + 1, high)];
  }
  const last = LAST_OF_LENGTH[lengthOf(low) - 1];
  if (high > last) return [...utf8Sequences(low, last), ...utf8Sequences(last + 1, high)];
  for (let i = 1; i < lengthOf(low); i++) {
    const mask = 2 ** (6 * i) - 1;
    if ((low & ~mask) === (high & ~mask)) continue;
    if ((low & mask) !== 0)
      return [...utf8Sequences(low, low | mask), ...utf8Sequences((low | mask) + 1, high)];
    if ((high & mask) !== mask) {
      return [...utf8Sequences(low, (high & ~mask) - 1), ...utf8Sequences(high & ~mask, high)];
    }
  }
  const highBytes = utf8Bytes(high);
  return [utf8Bytes(low).map((byte, index) => [byte, highBytes[index]])];
}
function mergeRanges(ranges) {
  const merged = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== void 0 && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}
function gapsBetween(ranges, low, high) {
  const gaps = [];
  let next = low;
  for (const [from, to] of ranges) {
    if (from > next) gaps.push([next, Math.min(from - 1, high)]);
    next = Math.max(next, to + 1);
  }
  if (next <= high) gaps.push([next, high]);
  return gaps;
}
function lengthOf(codePoint) {
  return LAST_OF_LENGTH.findIndex((last) => codePoint <= last) + 1;
}

// src/regex/parse-escape.ts
var DIGITS = ByteSet.of([48, 57]);
var PERL_SPACE = ByteSet.ofText("	\n\f\r ");
var PERL_CLASSES = /* @__PURE__ */ new Map([
  ["d", DIGITS],
  ["D", DIGITS.complement()],
  ["s", PERL_SPACE],
  ["S", PERL_SPACE.complement()],
  ["w", WORD_BYTES],
  ["W", WORD_BYTES.complement()]
]);
var CONTROL_ESCAPES = /* @__PURE__ */ new Map([
  ["a", 7],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9],
  ["v", 11]
]);
var FOREIGN_ESCAPES = /* @__PURE__ */ new Map([
  ["C", "write (?s:.) for any byte"],
  ["Z", "write \\n?\\z for the end of the text before a last line feed"],
  ["G", "patterns are searched from every place; leave it out"],
  ["K", "put the part to be reported into a group"],
  ["R", "write (?:\\r\\n|\\n|\\r)"],
  ["h", "write [ \\t]"],
  ["H", "write [^ \\t]"],
  ["N", "write [^\\n]"],
  ["V", "write [^\\n]"],
  ["X", "write . for any byte but a line feed"],
  ["e", "write \\x1b"],
  ["c", "write the control character as \\x and two hexadecimal digits"],
  ["u", "write \\x{…} with the code in hexadecimal"],
  ["U", "write \\x{…} with the code in hexadecimal"]
]);
function parseClassEscape(cursor) {
  const perl = PERL_CLASSES.get(cursor.peek(1));
  if (perl !== void 0 && cursor.peek() === "\\") {
    cursor.takeMatch(/\\./y);
    return perl;
  }
  return parseProperty(cursor);
}
function parseCharacterEscape(cursor) {
  const start = cursor.offset;
  cursor.takeIf("\\");
  if (cursor.atEnd) return cursor.fail("a backslash ends the pattern", start, "write \\\\ for a backslash");
  const letter = cursor.peek();
  if (letter === "x") return parseHexadecimal(cursor, start);
  const octal = cursor.takeMatch(/0[0-7]{0,2}|[1-7][0-7]{1,2}/y);
  if (octal !== void 0) return Number.parseInt(octal[0], 8);
  if (/[1-9]/.test(letter) || letter === "k") {
    return cursor.fail("back references are not part of RE2 syntax", start, "write out what may repeat");
  }
  const control = CONTROL_ESCAPES.get(letter);
  if (control !== void 0) {
    cursor.takeCodePoint();
    return control;
  }
  if (letter < "" && !/[0-9A-Za-z]/.test(letter)) return cursor.takeCodePoint();
  const hint = FOREIGN_ESCAPES.get(letter);
  const shown = letter < "" ? `\\${letter}` : "a backslash before a character outside ASCII";
  return cursor.fail(`${shown} is not an escape of RE2 syntax here`, start, hint);
}
function parseHexadecimal(cursor, start) {
  const digits = cursor.takeMatch(/x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/y);
  if (digits === void 0) {
    return cursor.fail("\\x needs two hexadecimal digits, or some in braces", start);
  }
  const codePoint = Number.parseInt(digits[1] ?? digits[2] ?? "", 16);
  if (codePoint > MAX_CODE_POINT || codePoint >= 55296 && codePoint <= 57343) {
    return cursor.fail("there is no character with this code", start);
  }
  return codePoint;
}
var PROPERTY_NAMES = new Set(
  "C Cc L Ll Lu N Nd P Pc Pd Pe Po Ps S Sc Sk Sm Z Zs".split(" ")
);
function parseProperty(cursor) {
  const start = cursor.offset;
  const property = cursor.takeMatch(/\\([pP])(?:\{(\^?)([^{}]*)\}|([^{}]))?/y);
  if (property === void 0) return void 0;
  const [, letter, caret = "", braced, single] = property;
  const name = braced ?? single ?? "";
  if (!PROPERTY_NAMES.has(name)) {
    return cursor.fail(
      `\\${letter} needs a general category that occurs in ASCII`,
      start,
      "patterns see bytes: list the characters in a class instead"
    );
  }
  const expression = new RegExp(`\\p{${name}}`, "u");
  const members = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
    (char) => expression.test(char)
  );
  const set = ByteSet.ofText(members.join(""));
  return letter === "P" !== (caret === "^") ? set.complement() : set;
}

// src/regex/parse-class.ts
var ASCII_END = 127;
var LAST_CASED = 125251;
var POSIX_CLASSES = /* @__PURE__ */ new Map([
  ["alnum", ByteSet.of([48, 57], [65, 90], [97, 122])],
  ["alpha", ByteSet.of([65, 90], [97, 122])],
  ["ascii", ByteSet.of([0, 127])],
  ["blank", ByteSet.ofText("	 ")],
  ["cntrl", ByteSet.of([0, 31], [127, 127])],
  ["digit", ByteSet.of([48, 57])],
  ["graph", ByteSet.of([33, 126])],
  ["lower", ByteSet.of([97, 122])],
  ["print", ByteSet.of([32, 126])],
  ["punct", ByteSet.of([33, 47], [58, 64], [91, 96], [123, 126])],
  ["space", ByteSet.ofText("	\n\v\f\r ")],
  ["upper", ByteSet.of([65, 90])],
  ["word", WORD_BYTES],
  ["xdigit", ByteSet.of([48, 57], [65, 70], [97, 102])]
]);
function characterNode(codePoint, ignoreCase) {
  if (codePoint <= ASCII_END) {
    const set = ByteSet.single(codePoint);
    return { kind: "byte", set: ignoreCase ? set.foldAsciiCase() : set };
  }
  const cases = ignoreCase ? casesOf(codePoint) : [codePoint];
  return choiceOf(
    cases.map(
      (each) => sequenceOf(utf8Bytes(each).map((byte) => ({ kind: "byte", set: ByteSet.single(byte) })))
    )
  );
}
function parseClass(cursor, ignoreCase) {
  const start = cursor.offset;
  cursor.takeIf("[");
  const negated = cursor.takeIf("^");
  let bytes = ByteSet.none;
  const wide = [];
  for (let first = true; first || cursor.peek() !== "]"; first = false) {
    if (cursor.atEnd) return cursor.fail("a class is not closed", start, "write \\[ for a bracket itself");
    const set = parsePosixClass(cursor, ignoreCase) ?? parseClassEscape(cursor);
    if (set !== void 0) {
      bytes = bytes.union(set);
      continue;
    }
    const [low, high] = parseRange(cursor);
    if (low <= ASCII_END) {
      const ascii = ByteSet.of([low, Math.min(high, ASCII_END)]);
      bytes = bytes.union(ignoreCase ? ascii.foldAsciiCase() : ascii);
    }
    if (high > ASCII_END) wide.push([Math.max(low, ASCII_END + 1), high]);
  }
  cursor.takeIf("]");
  return classNode(bytes, ignoreCase ? foldWide(wide) : wide, negated);
}
function classNode(bytes, wide, negated) {
  const ranges = mergeRanges(wide);
  if (!negated) return bytesOrCharacters(bytes, ranges);
  if (ranges.length === 0) return { kind: "byte", set: bytes.complement() };
  const ascii = ByteSet.of([0, ASCII_END]).without(bytes);
  const highBytes = bytes.intersects(ByteSet.of([ASCII_END + 1, 255]));
  return bytesOrCharacters(ascii, highBytes ? [] : gapsBetween(ranges, ASCII_END + 1, MAX_CODE_POINT));
}
function bytesOrCharacters(bytes, ranges) {
  const sequences = ranges.flatMap(([low, high]) => utf8Sequences(low, high)).map(
    (sequence) => sequenceOf(sequence.map((range) => ({ kind: "byte", set: ByteSet.of(range) })))
  );
  if (bytes.isEmpty && sequences.length > 0) return choiceOf(sequences);
  return choiceOf([{ kind: "byte", set: bytes }, ...sequences]);
}
function parsePosixClass(cursor, ignoreCase) {
  const start = cursor.offset;
  const match = cursor.takeMatch(/\[:(\^?)(.{0,64}?):\]/sy);
  if (match === void 0) return void 0;
  const found = POSIX_CLASSES.get(match[2] ?? "");
  if (found === void 0) return cursor.fail("there is no POSIX class of this name", start);
  const set = ignoreCase ? found.foldAsciiCase() : found;
  return match[1] === "^" ? set.complement() : set;
}
function parseRange(cursor) {
  const start = cursor.offset;
  const low = parseClassCharacter(cursor);
  if (cursor.peek() !== "-" || cursor.peek(1) === "]" || cursor.peek(1) === "") return [low, low];
  cursor.takeIf("-");
  const high = parseClassCharacter(cursor);
  if (high < low) return cursor.fail("the ends of a range are in the wrong order", start);
  return [low, high];
}
function parseClassCharacter(cursor) {
  return cursor.peek() === "\\" ? parseCharacterEscape(cursor) : cursor.takeCodePoint();
}
function foldWide(ranges) {
  const folded = [...ranges];
  for (const [low, high] of mergeRanges(ranges)) {
    for (const [code, cases] of casedCharacters()) {
      if (code < low || code > high) continue;
      for (const other of cases) if (other < low || other > high) folded.push([other, other]);
    }
  }
  return folded;
}
var casedOnce;
function casedCharacters() {
  if (casedOnce !== void 0) return casedOnce;
  const cased = /* @__PURE__ */ new Map();
  for (let code = ASCII_END + 1; code <= LAST_CASED; code++) {
    const cases = casesOf(code);
    if (cases.length > 1) cased.set(code, cases);
  }
  casedOnce = cased;
  return cased;
}
function casesOf(codePoint) {
  const char = String.fromCodePoint(codePoint);
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower === char && upper === char) return [codePoint];
  const cases = [char, lower, upper, upper.toLowerCase(), lower.toUpperCase()].map((text) => ({ text, code: text.codePointAt(0) ?? 0 })).filter(({ text, code }) => code > ASCII_END && String.fromCodePoint(code) === text);
  return [...new Set(cases.map(({ code }) => code))];
}

// src/regex/parse.ts
var MAX_REPEAT = 1e3;
var MAX_NESTING = 200;
var MAX_EXPANDED_SIZE = 2e4;
var MAX_SOURCE_LENGTH = 32768;
var FLAG_LETTERS = {
  i: "ignoreCase",
  m: "multiline",
  s: "dotAll",
  U: "ungreedy"
};
var ESCAPED_ASSERTIONS = /* @__PURE__ */ new Map([
  ["\\A", "text-start"],
  ["\\z", "text-end"],
  ["\\b", "word-boundary"],
  ["\\B", "not-word-boundary"]
]);
var FOREIGN_GROUPS = [
  ["(?<=", "look-behind"],
  ["(?<!", "look-behind"],
  ["(?P=", "a back reference"],
  ["(?P>", "recursion"],
  ["(?=", "look-ahead"],
  ["(?!", "look-ahead"],
  ["(?>", "an atomic group"],
  ["(?|", "a branch reset"],
  ["(?#", "a comment"],
  ["(?(", "a condition"],
  ["(?&", "recursion"],
  ["(?R", "recursion"]
];
function parsePattern(source) {
  return new Parser(source).parse();
}
var Parser = class {
  #cursor;
  #captures = [];
  #names = /* @__PURE__ */ new Set();
  #flags = { ignoreCase: false, multiline: false, dotAll: false, ungreedy: false };
  #nesting = 0;
  constructor(source) {
    this.#cursor = new Cursor(source);
  }
  parse() {
    const cursor = this.#cursor;
    const { source } = cursor;
    if (source.length > MAX_SOURCE_LENGTH) {
      cursor.fail(`the pattern is longer than ${MAX_SOURCE_LENGTH} characters`, MAX_SOURCE_LENGTH);
    }
    const root = this.#choice();
    if (!cursor.atEnd) cursor.fail("a bracket is closed that was not opened", cursor.offset, "write \\)");
    this.#checkNestedCounts(root, MAX_REPEAT);
    if (expandedSize(root) > MAX_EXPANDED_SIZE) {
      cursor.fail(`the pattern is larger than ${MAX_EXPANDED_SIZE} bytes with its counts written out`, 0);
    }
    return { source, root, captures: this.#captures };
  }
  /** Everything up to the end or the bracket that closes it. */
  #choice() {
    const branches = [this.#sequence()];
    while (this.#cursor.takeIf("|")) branches.push(this.#sequence());
    return choiceOf(branches);
  }
  #sequence() {
    const cursor = this.#cursor;
    const items = [];
    while (!cursor.atEnd && cursor.peek() !== "|" && cursor.peek() !== ")") {
      const atoms = this.#atoms();
      const last = atoms.pop();
      items.push(...atoms);
      if (last !== void 0) items.push(this.#repeated(last));
    }
    return sequenceOf(items);
  }
  /** The next thing that can be repeated; several for `\Q…\E`, of which the last can; none after `(?i)`. */
  #atoms() {
    const cursor = this.#cursor;
    const start = cursor.offset;
    if (cursor.sees("\\Q")) return this.#quoted();
    switch (cursor.peek()) {
      case "(":
        return this.#group();
      case "[":
        return [parseClass(cursor, this.#flags.ignoreCase)];
      case ".":
        cursor.takeIf(".");
        return [{ kind: "byte", set: this.#flags.dotAll ? ByteSet.all : ByteSet.single(10).complement() }];
      case "^":
        cursor.takeIf("^");
        return [{ kind: "assertion", what: this.#flags.multiline ? "line-start" : "text-start" }];
      case "$":
        cursor.takeIf("$");
        return [{ kind: "assertion", what: this.#flags.multiline ? "line-end" : "text-end" }];
      case "\\":
        return [this.#escape()];
      default:
        if (this.#quantifier() !== void 0) cursor.fail("there is nothing to repeat", start);
        return [characterNode(cursor.takeCodePoint(), this.#flags.ignoreCase)];
    }
  }
  #escape() {
    const cursor = this.#cursor;
    for (const [text, what] of ESCAPED_ASSERTIONS)
      if (cursor.takeIf(text)) return { kind: "assertion", what };
    const set = parseClassEscape(cursor);
    if (set !== void 0) return { kind: "byte", set };
    return characterNode(parseCharacterEscape(cursor), this.#flags.ignoreCase);
  }
  /** `\Q…\E`, or to the end of the pattern without `\E`, as in RE2. */
  #quoted() {
    const cursor = this.#cursor;
    cursor.takeIf("\\Q");
    const atoms = [];
    while (!cursor.atEnd && !cursor.takeIf("\\E")) {
      atoms.push(characterNode(cursor.takeCodePoint(), this.#flags.ignoreCase));
    }
    return atoms;
  }
  /** The atom with the repetition that follows it, if one does. */
  #repeated(body) {
    const cursor = this.#cursor;
    const at = cursor.offset;
    const counts = this.#quantifier();
    if (counts === void 0) return body;
    const lazy = cursor.takeIf("?") !== this.#flags.ungreedy;
    const next = cursor.offset;
    if (this.#quantifier() !== void 0) {
      cursor.fail(
        "a repetition is repeated",
        next,
        "RE2 has no possessive repetition; put (?:…) around the inner one"
      );
    }
    return { kind: "repeat", body, ...counts, lazy, at };
  }
  /** The counts of the operator at the cursor, which moves behind it; undefined when none stands there. */
  #quantifier() {
    const cursor = this.#cursor;
    const start = cursor.offset;
    if (cursor.takeIf("*")) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (cursor.takeIf("+")) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (cursor.takeIf("?")) return { min: 0, max: 1 };
    const match = cursor.takeMatch(/\{(0|[1-9][0-9]*)(,(0|[1-9][0-9]*)?)?\}/y);
    if (match === void 0) return void 0;
    const min = Number(match[1]);
    const max = match[2] === void 0 ? min : match[3] === void 0 ? Number.POSITIVE_INFINITY : Number(match[3]);
    if (min > MAX_REPEAT || max > MAX_REPEAT && match[3] !== void 0) {
      cursor.fail(`a repetition counts further than ${MAX_REPEAT}`, start);
    }
    if (min > max) cursor.fail("the counts of a repetition are in the wrong order", start);
    return { min, max };
  }
  #group() {
    const cursor = this.#cursor;
    const at = cursor.offset;
    for (const [start, name] of FOREIGN_GROUPS) {
      if (cursor.sees(start)) cursor.fail(`${name} is not part of RE2 syntax`, at);
    }
    if (cursor.sees("(?P<") || cursor.sees("(?<")) return [this.#capture(at, this.#groupName())];
    if (!cursor.sees("(?")) {
      cursor.takeIf("(");
      return [this.#capture(at, void 0)];
    }
    const flags = this.#flagChange();
    if (cursor.takeIf(")")) {
      this.#flags = flags;
      if (this.#quantifier() !== void 0) cursor.fail("there is nothing to repeat", at);
      return [];
    }
    cursor.takeIf(":");
    return [this.#bracketed(at, flags)];
  }
  /** `(?P<name>` or `(?<name>`. */
  #groupName() {
    const cursor = this.#cursor;
    const at = cursor.offset;
    cursor.takeMatch(/\(\?P?</y);
    const nameAt = cursor.offset;
    const name = cursor.takeMatch(/([A-Za-z_][A-Za-z0-9_]*)>/y)?.[1];
    if (name === void 0) {
      return cursor.fail(
        "the name of a group is not made of letters, digits and _, or is not closed",
        nameAt,
        "write (?P<name>…), beginning with a letter or _"
      );
    }
    if (this.#names.has(name)) cursor.fail(`two groups are named ${name}`, at);
    this.#names.add(name);
    return name;
  }
  #capture(at, name) {
    const index = this.#captures.length + 1;
    this.#captures.push({ index, name });
    return { kind: "capture", index, name, body: this.#bracketed(at, this.#flags), at };
  }
  /** The inside of a bracket opened at `at`, up to and over its end. Flags set inside end with it. */
  #bracketed(at, flags) {
    const cursor = this.#cursor;
    const outer = this.#flags;
    this.#flags = flags;
    if (++this.#nesting > MAX_NESTING) cursor.fail(`brackets nest deeper than ${MAX_NESTING}`, at);
    const body = this.#choice();
    if (!cursor.takeIf(")")) cursor.fail("a bracket is not closed", at, "write \\( for a bracket itself");
    this.#nesting--;
    this.#flags = outer;
    return body;
  }
  /** The flags after `(?i-s`, whose `:` or `)` the cursor is left at. */
  #flagChange() {
    const cursor = this.#cursor;
    const at = cursor.offset;
    const match = cursor.takeMatch(/\(\?([A-Za-z]*)(?:-([A-Za-z]+))?(?=[:)])/y);
    if (match === void 0) {
      return cursor.fail("(? opens no group that RE2 knows", at, "write (?:…), (?P<name>…) or (?i)");
    }
    const flags = { ...this.#flags };
    for (const [letters, value] of [
      [match[1] ?? "", true],
      [match[2] ?? "", false]
    ]) {
      for (const letter of letters) {
        const flag = FLAG_LETTERS[letter];
        if (flag === void 0) cursor.fail(`there is no flag ${letter}`, at, "the flags are i, m, s and U");
        else flags[flag] = value;
      }
    }
    return flags;
  }
  /** RE2's bound on nested counts: their product, along any way into the pattern, stays within `limit`. */
  #checkNestedCounts(node, limit) {
    switch (node.kind) {
      case "repeat": {
        const count = node.max === Number.POSITIVE_INFINITY ? node.min : node.max;
        if (count > limit) this.#cursor.fail(`nested repetitions count further than ${MAX_REPEAT}`, node.at);
        this.#checkNestedCounts(node.body, count > 0 ? Math.floor(limit / count) : limit);
        return;
      }
      case "capture":
        this.#checkNestedCounts(node.body, limit);
        return;
      case "sequence":
        for (const item of node.items) this.#checkNestedCounts(item, limit);
        return;
      case "choice":
        for (const branch of node.branches) this.#checkNestedCounts(branch, limit);
        return;
      default:
        return;
    }
  }
};

// src/ruleset/rule-mistake.ts
var RulesError = class extends InputError {
  mistakes;
  /** `mistakes` has at least one entry, in any order. */
  constructor(mistakes) {
    const ordered = inOrder(mistakes);
    const files = new Set(ordered.map(({ file }) => file)).size;
    super(
      "rule-invalid",
      `${counted(ordered.length, "mistake")} in ${counted(files, "rule file")}
${ordered.map(formatMistake).join("\n")}`,
      { hint: "rules/README.md explains every field" }
    );
    this.mistakes = ordered;
  }
};
function inOrder(mistakes) {
  return [...mistakes].sort(byPlace);
}
function formatMistake({ file, line, column, message, hint }) {
  return printable(`${file}:${line}:${column}: ${message}${hint === void 0 ? "" : ` (${hint})`}`);
}
function quoted(text) {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return `"${printable(short)}"`;
}
function byPlace(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

// src/ruleset/check-pattern.ts
var MAX_BEFORE_BYTES = 256;
var MAX_LITERAL_BYTES = 255;
var SECRET = "secret";
function checkPattern(rule) {
  const traits = DETECTORS.get(rule.source.detector);
  if (traits === void 0) return void 0;
  checkLiterals(rule, traits);
  const pattern = parse(rule, traits);
  if (pattern === void 0) {
    checkGates(rule, void 0);
    return void 0;
  }
  if (traits.pattern !== "scheme") checkSecret(rule, pattern);
  const facts = patternFacts(rule.source, pattern);
  checkGates(rule, facts);
  checkCover(rule, pattern, facts);
  checkReach(rule, traits, facts);
  checkBuiltIn(rule, pattern);
  return pattern;
}
function parse(rule, traits) {
  const { pattern, source } = rule;
  const isRequired = traits.pattern === "match" || traits.pattern === "value";
  if (pattern === void 0) {
    if (isRequired && !rule.has("pattern")) rule.report(rule.place, "the rule has no pattern");
    return void 0;
  }
  if (traits.pattern === "none") {
    rule.report(pattern.place, `the detector ${source.detector} takes no pattern`, "leave it out");
    return void 0;
  }
  if (rule.origin === "user" && traits.pattern !== "match") {
    rule.report(
      rule.placeOf("detector"),
      `the detector ${source.detector} runs no patterns of users`,
      "use the detector pattern, and begin the pattern with the name"
    );
    return void 0;
  }
  const space = pattern.text.search(/^\s|\s$/);
  if (space >= 0) {
    rule.report(
      pattern.placeAt(space),
      "the pattern begins or ends with white space",
      "write it on one line; a real space at the edge is [ ]"
    );
    return void 0;
  }
  try {
    return parsePattern(pattern.text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    rule.report(pattern.placeAt(error.offset), `the pattern is wrong here: ${error.message}`, error.hint);
    return void 0;
  }
}
function checkLiterals(rule, traits) {
  const { source } = rule;
  if (traits.starts === "runs") {
    if (rule.has("literals")) {
      rule.report(
        rule.placeOf("literals"),
        `the detector ${source.detector} takes no literals`,
        "leave them out"
      );
    }
    if (!source.runs) rule.report(rule.placeOf("runs"), `the detector ${source.detector} needs runs: true`);
    return;
  }
  if (source.runs) {
    rule.report(rule.placeOf("runs"), `the detector ${source.detector} looks at literals, not at runs`);
  }
  if (!rule.has("literals")) {
    const canBeDerived = rule.origin === "user" && traits.pattern === "match";
    if (!canBeDerived) {
      rule.report(rule.place, "the rule has no literals", "name texts of which every match contains one");
    }
  } else if (source.literals.length === 0) {
    rule.report(rule.placeOf("literals"), "the list of literals is empty");
  }
  const seen = /* @__PURE__ */ new Set();
  for (const { text, place, placeAt } of rule.literals) {
    const odd = text.search(/[^ -~]/);
    if (odd >= 0) rule.report(placeAt(odd), `the literal ${quoted(text)} is not printable ASCII`);
    if (text.length < 2) rule.report(place, `the literal ${quoted(text)} has fewer than 2 bytes`);
    if (text.length > MAX_LITERAL_BYTES) {
      rule.report(place, `the literal ${quoted(text)} has more than ${MAX_LITERAL_BYTES} bytes`);
    }
    const capital = text.search(/[A-Z]/);
    if (source.ignoreCase && capital >= 0) {
      const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
      rule.report(
        placeAt(capital),
        `the literal ${quoted(text)} has capitals, but ignoreCase is set`,
        `write ${lower}`
      );
    }
    if (seen.has(text)) rule.report(place, `the literal ${quoted(text)} is there twice`);
    seen.add(text);
  }
}
function checkGates(rule, facts) {
  const { source, literals } = rule;
  const short = literals.filter(({ text }) => text.length < MIN_UNGATED_BYTES);
  if (source.ungated && short.length === 0 && rule.has("literals")) {
    rule.report(
      rule.placeOf("ungated"),
      `no literal is shorter than ${MIN_UNGATED_BYTES} bytes: ungated changes nothing`,
      "leave it out"
    );
  }
  if (rule.origin === "user" || source.ungated || source.literals.length !== literals.length) return;
  const needsPattern = DETECTORS.get(source.detector)?.pattern === "match";
  if (needsPattern && facts === void 0) return;
  const { gates } = classifyRule(source, facts);
  literals.forEach(({ text, place }, at) => {
    const isFound = facts?.cover?.placements[at]?.found ?? true;
    if (text.length >= MIN_UNGATED_BYTES || gates[at] === "run" || !isFound) return;
    rule.report(
      place,
      `the literal ${quoted(text)} is shorter than ${MIN_UNGATED_BYTES} bytes, and nothing shows that it stands in a run of 16 or more of [A-Za-z0-9+/_=-]`,
      "take a longer literal, or set ungated: true and pay for looking everywhere"
    );
  });
}
function checkCover(rule, pattern, { cover, analysis }) {
  if (cover === void 0) return;
  rule.literals.forEach(({ text, place }, at) => {
    if (cover.placements[at]?.found) return;
    const otherCase = literalPlacements(pattern.root, { text: text.toLowerCase(), ignoreCase: true });
    rule.report(
      place,
      `no match of the pattern contains the literal ${quoted(text)} before another of the list`,
      otherCase.found && !rule.source.ignoreCase ? "the pattern has it in another case" : void 0
    );
  });
  if (cover.everyMatch) return;
  const loose = rule.literals.map(({ text }) => ({ text: text.toLowerCase(), ignoreCase: true }));
  const needsCase = !rule.source.ignoreCase && loose.some((literal) => literalPlacements(pattern.root, literal).everyMatch);
  const better = analysis.literals?.slice(0, 6).map(({ text, ignoreCase }) => ignoreCase ? `${text} (in either case)` : text);
  rule.report(
    rule.placeOf("literals"),
    "the pattern has matches that contain none of the literals",
    needsCase ? "the pattern ignores case: set ignoreCase: true and write the literals in lower case" : better === void 0 ? "the pattern has no fixed text in every match: give it some" : `every match contains one of: ${better.join(", ")}`
  );
}
function checkSecret(rule, pattern) {
  const place = rule.pattern.place;
  const secret = findCapture(pattern.root);
  if (secret === void 0) {
    rule.report(
      place,
      "the pattern has no capture named secret",
      "write (?P<secret>…) around the credential"
    );
    return;
  }
  const at = rule.pattern.placeAt(secret.at);
  if (!isAlwaysSet(pattern.root)) rule.report(at, "the pattern has matches that leave secret unset");
  const length = matchLength(secret.body);
  if (length.min === 0) rule.report(at, "secret can be empty");
  const { minLength, maxLength, minEntropyBitsPerChar } = rule.source;
  if (minLength !== void 0 && minLength > (maxLength ?? Number.POSITIVE_INFINITY)) {
    rule.report(rule.placeOf("minLength"), `minLength ${minLength} is greater than maxLength ${maxLength}`);
  }
  if (minLength !== void 0 && minLength > length.max) {
    rule.report(
      rule.placeOf("minLength"),
      `secret has at most ${length.max} bytes: minLength ${minLength} drops all`
    );
  }
  if (maxLength !== void 0 && maxLength < length.min) {
    rule.report(
      rule.placeOf("maxLength"),
      `secret has at least ${length.min} bytes: maxLength ${maxLength} drops all`
    );
  }
  const longest = Math.min(maxLength ?? MAX_MATCH_BYTES, length.max, MAX_MATCH_BYTES);
  const ceiling = Math.min(8, Math.log2(longest));
  if (minEntropyBitsPerChar !== void 0 && minEntropyBitsPerChar >= ceiling) {
    rule.report(
      rule.placeOf("minEntropyBitsPerChar"),
      `${longest} bytes have at most ${ceiling.toFixed(2)} bits per character: ${minEntropyBitsPerChar} drops all`
    );
  }
}
function checkReach(rule, traits, { cover, analysis }) {
  const place = rule.pattern.place;
  const { length, lines } = analysis;
  if (length.min > MAX_MATCH_BYTES) {
    rule.report(
      place,
      `every match is longer than ${MAX_MATCH_BYTES} bytes, which is the bound on one match`
    );
  }
  if (rule.origin === "user") return;
  if (length.max > MAX_MATCH_BYTES) {
    rule.report(
      place,
      `a match can be longer than ${MAX_MATCH_BYTES} bytes`,
      "bound the repeats: {20,200} rather than {20,} or +"
    );
  }
  const lineEnds = lines.kind === "lines" ? lines.count : lines.kind === "line" ? 0 : Number.POSITIVE_INFINITY;
  if (traits.reach === "pattern" && lineEnds > MAX_MATCH_LINE_ENDS) {
    rule.report(
      place,
      `a match can contain ${lineEnds === Number.POSITIVE_INFINITY ? "any number of" : lineEnds} line ends, at most ${MAX_MATCH_LINE_ENDS} are permitted`,
      "write [ \\t] for \\s, and add \\r\\n to negated classes"
    );
  }
  const placements = cover?.everyMatch ? cover.placements : [];
  const before = Math.max(0, ...placements.map((placement) => placement.maxBefore));
  if (before > MAX_BEFORE_BYTES) {
    rule.report(
      place,
      `a match can begin ${before === Number.POSITIVE_INFINITY ? "any number of" : before} bytes before its literal, at most ${MAX_BEFORE_BYTES} are permitted`,
      "bound what stands before the literal, or start the pattern with it"
    );
  }
}
function deriveLiterals(rule, pattern) {
  const required = requiredLiterals(pattern.root) ?? [];
  const ignoreCase = required.some((literal) => literal.ignoreCase);
  const texts = required.map(({ text }) => text.slice(0, MAX_LITERAL_BYTES));
  const isUsable = texts.length > 0 && texts.every((text) => /^[ -~]{2,}$/.test(text));
  if (!isUsable) {
    rule.report(
      rule.place,
      "the rule has no literals, and its pattern has no fixed text of 2 or more characters in every match",
      "give the pattern some, or the rule literals"
    );
    return void 0;
  }
  const literals = texts.map((text) => ignoreCase ? asciiLowerCase(text) : text);
  return { literals: [...new Set(literals)], ignoreCase };
}
function checkGrowth(rule, pattern) {
  if (rule.origin === "user" || v8Refusal(pattern.root) !== void 0) return;
  const { before } = classifyRule(rule.source, patternFacts(rule.source, pattern));
  const refusal = growthRefusal(measureGrowth(pattern, { starts: before.max - before.min + 1 }));
  if (refusal === void 0) return;
  rule.report(
    rule.pattern.place,
    refusal,
    "bound the repeats, and keep neighbouring repeats over different alphabets"
  );
}
function checkBuiltIn(rule, pattern) {
  if (rule.origin === "user") return;
  const refusal = v8Refusal(pattern.root);
  if (refusal !== void 0) {
    rule.report(rule.pattern.placeAt(refusal.offset), refusal.message, refusal.hint);
  }
  for (const capture of capturesIn(pattern.root)) {
    if (capture.name !== void 0) continue;
    rule.report(rule.pattern.placeAt(capture.at), "the group has no name", "write (?:…), or name the part");
  }
}
function findCapture(root) {
  return capturesIn(root).find(({ name }) => name === SECRET);
}
function capturesIn(node) {
  switch (node.kind) {
    case "empty":
    case "byte":
    case "assertion":
      return [];
    case "capture":
      return [node, ...capturesIn(node.body)];
    case "repeat":
      return capturesIn(node.body);
    case "sequence":
      return node.items.flatMap(capturesIn);
    case "choice":
      return node.branches.flatMap(capturesIn);
  }
}
function isAlwaysSet(node) {
  switch (node.kind) {
    case "empty":
    case "byte":
    case "assertion":
      return false;
    case "capture":
      return node.name === SECRET || isAlwaysSet(node.body);
    case "repeat":
      return node.min > 0 && isAlwaysSet(node.body);
    case "sequence":
      return node.items.some(isAlwaysSet);
    case "choice":
      return node.branches.every(isAlwaysSet);
  }
}

// src/ruleset/alphabets.ts
var DIGITS2 = "0123456789";
var UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
var LOWER = "abcdefghijklmnopqrstuvwxyz";
var BASE62 = DIGITS2 + UPPER + LOWER;
var BASE32 = `${UPPER}234567`;
var ALPHABETS = /* @__PURE__ */ new Map([
  ["base62", BASE62],
  ["alnum", DIGITS2 + LOWER],
  ["ALNUM", DIGITS2 + UPPER],
  ["lower", LOWER],
  ["upper", UPPER],
  ["letters", UPPER + LOWER],
  ["digits", DIGITS2],
  ["hex", `${DIGITS2}abcdef`],
  ["HEX", `${DIGITS2}ABCDEF`],
  ["base64", `${UPPER}${LOWER}${DIGITS2}+/`],
  ["base64url", `${UPPER}${LOWER}${DIGITS2}-_`],
  ["base32", BASE32],
  ["base58", "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"]
]);
function writeNumber(value, digits, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length)) {
    text = digits[rest % digits.length] + text;
  }
  return text.padStart(width, digits[0]);
}
function toBase32(bytes) {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = value << 8 | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[value >>> bits & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + BASE32[value << 5 - bits & 31];
}

// src/ruleset/random.ts
function pick(items, random) {
  return items[random.below(items.length)];
}
function textOf(alphabet, length, random) {
  let text = "";
  for (let at = 0; at < length; at++) text += alphabet[random.below(alphabet.length)];
  return text;
}

// src/ruleset/mint.ts
var BASE64 = ALPHABETS.get("base64");
var BASE64URL = ALPHABETS.get("base64url");
var BASE36 = ALPHABETS.get("alnum");
var HEX_DIGITS = 16;
var MINTS = /* @__PURE__ */ new Map([
  [
    "github-crc32",
    {
      argument: { what: "length of the random part", default: "30", form: /^[1-9]\d{0,2}$/ },
      makes: "base62 and the CRC-32 of it in 6 base62 digits: behind ghp_, gho_, ghu_, ghr_, classic ghs_, npm_",
      make: (random, length) => {
        const body = textOf(BASE62, Number(length), random);
        return body + writeNumber(crcOf(body), BASE62, 6);
      }
    }
  ],
  [
    "gitlab-routable",
    {
      argument: { what: "prefix", default: "glpat-", form: /^[A-Za-z0-9_-]{1,20}$/ },
      makes: "a whole routable GitLab token: prefix, payload, version, length of the payload, CRC-32 of all before",
      make: (random, prefix) => gitlabRoutable(random, prefix, "01.")
    }
  ],
  [
    "gitlab-routable-old",
    {
      argument: { what: "prefix", default: "glpat-", form: /^[A-Za-z0-9_-]{1,20}$/ },
      makes: "the earlier routable form, which has no version between payload and length",
      make: (random, prefix) => gitlabRoutable(random, prefix, "")
    }
  ],
  [
    "grafana-service-account",
    {
      argument: void 0,
      makes: "a whole glsa_ token: 32 base62, underscore, CRC-32 of all before that underscore as little-endian hex",
      make: (random) => {
        const body = `glsa_${textOf(BASE62, 32, random)}`;
        return `${body}_${hexOf(littleEndian(crcOf(body)))}`;
      }
    }
  ],
  [
    "grafana-cloud",
    {
      argument: void 0,
      makes: "a whole glc_ token: base64 JSON with o, n, k, m",
      make: (random) => {
        const claims = {
          o: String(1e5 + random.below(9e5)),
          n: `stack-${random.below(1e6)}-${textOf(BASE36, 6, random)}`,
          k: textOf(BASE64, 24, random),
          m: { r: "prod-eu-west-0" }
        };
        return `glc_${Buffer.from(JSON.stringify(claims)).toString("base64")}`;
      }
    }
  ],
  [
    "atlassian",
    {
      argument: { what: "prefix", default: "ATATT3xFfGF0", form: /^AT[A-Za-z0-9]{3,12}$/ },
      makes: "a whole ATATT, ATCTT or ATSTT token: 171 base64url, =, CRC-32 of all before as 8 capital hex digits",
      make: (random, prefix) => {
        const body = `${prefix}${textOf(BASE64URL, 171, random)}=`;
        return body + upperHex(crcOf(body));
      }
    }
  ],
  [
    "atlassian-server",
    {
      argument: void 0,
      makes: "a Data Center token without BBDC-: base64 of a 12-digit number, a colon and 20 bytes",
      make: (random) => {
        const id = `${1 + random.below(9)}${textOf("0123456789", 11, random)}`;
        return Buffer.concat([utf8(`${id}:`), random.bytes(20)]).toString("base64");
      }
    }
  ],
  [
    "bitbucket-app-password",
    {
      argument: void 0,
      makes: "a whole ATBB app password: 24 base62, CRC-32 of all before as 8 capital hex digits",
      make: (random) => {
        const body = `ATBB${textOf(BASE62, 24, random)}`;
        return body + upperHex(crcOf(body));
      }
    }
  ],
  [
    "confluent",
    {
      argument: void 0,
      makes: "a whole cflt secret: 54 base64 and 6 more with the little-endian CRC-32 of the 54",
      make: (random) => {
        const body = textOf(BASE64, 54, random);
        return `cflt${body}${base64Of(littleEndian(crcOf(body)))}`;
      }
    }
  ],
  [
    "zuplo",
    {
      argument: void 0,
      makes: "a whole zpka_ key: 32 characters, underscore, CRC-32 of the 32 as 8 hex digits",
      make: (random) => {
        const body = textOf(BASE36, 32, random);
        return `zpka_${body}_${upperHex(crcOf(body)).toLowerCase()}`;
      }
    }
  ],
  [
    "cloudflare",
    {
      argument: { what: "prefix", default: "cfut_", form: /^cf[a-z]{1,3}_$/ },
      makes: "a whole cfk_, cfut_ or cfat_ credential: 40 base62, CRC-32 of the 40 as 8 hex digits",
      make: (random, prefix) => {
        const body = textOf(BASE62, 40, random);
        return prefix + body + upperHex(crcOf(body)).toLowerCase();
      }
    }
  ],
  [
    "nats-seed",
    {
      argument: { what: "kind", default: "user", form: /^(?:user|account|operator|server|cluster|curve)$/ },
      makes: "a NATS NKEY seed (SU…, SA…, SO…): base32 with CRC-16",
      make: natsSeed
    }
  ],
  ["age-key", { argument: void 0, makes: "a whole AGE-SECRET-KEY-1… in Bech32", make: ageKey }],
  [
    "aws-access-key-id",
    {
      argument: { what: "prefix", default: "AKIA", form: /^[A-Z0-9]{4}$/ },
      makes: "a whole access key id whose base32 body holds a 12-digit account number",
      make: awsAccessKeyId
    }
  ],
  [
    "pypi",
    {
      argument: { what: "host", default: "pypi.org", form: /^[a-z.]{4,40}$/ },
      makes: "a whole pypi- token: base64url of a macaroon with this location",
      make: pypiMacaroon
    }
  ],
  [
    "discord-bot",
    {
      argument: void 0,
      makes: "a bot token: base64 of an 18-digit user id, 6 and 38 base64url between dots",
      make: (random) => {
        const id = `${1 + random.below(9)}${textOf("0123456789", 17, random)}`;
        const first = Buffer.from(id).toString("base64url");
        return `${first}.G${textOf(BASE64URL, 5, random)}.${textOf(BASE64URL, 38, random)}`;
      }
    }
  ]
]);
function crcOf(text) {
  return crc32(utf8(text));
}
function upperHex(value) {
  return value.toString(HEX_DIGITS).toUpperCase().padStart(8, "0");
}
function hexOf(bytes) {
  return Buffer.from(bytes).toString("hex");
}
function base64Of(bytes) {
  return Buffer.from(bytes).toString("base64").replace(/=+$/, "");
}
function littleEndian(value) {
  return Uint8Array.of(value & 255, value >>> 8 & 255, value >>> 16 & 255, value >>> 24);
}
function gitlabRoutable(random, prefix, version) {
  const routing = `o:${random.below(1e5).toString(36)}
u:${random.below(1e8).toString(36)}`;
  const payload = Buffer.concat([random.bytes(16), utf8(routing), Uint8Array.of(routing.length)]);
  const encoded = payload.toString("base64url");
  const head = `${prefix}${encoded}.${version}${writeNumber(encoded.length, BASE36, 2)}`;
  return head + writeNumber(crcOf(head), BASE36, 7);
}
var NATS_KINDS = {
  server: 13 << 3,
  cluster: 2 << 3,
  operator: 14 << 3,
  account: 0,
  user: 20 << 3,
  curve: 23 << 3
};
function natsSeed(random, kind) {
  const mark = NATS_KINDS[kind];
  const seedMark = 18 << 3;
  const raw = Buffer.concat([Uint8Array.of(seedMark | mark >> 5, (mark & 31) << 3), random.bytes(32)]);
  const check = crc16(raw);
  return toBase32(Buffer.concat([raw, Uint8Array.of(check & 255, check >> 8)]));
}
function crc16(bytes) {
  let value = 0;
  for (const byte of bytes) {
    value ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) value = (value & 32768 ? value << 1 ^ 4129 : value << 1) & 65535;
  }
  return value;
}
var BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var BECH32_GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function bech32Checksum(values) {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = (check & 33554431) << 5 ^ value;
    for (let bit = 0; bit < 5; bit++) if (top >>> bit & 1) check ^= BECH32_GENERATOR[bit];
  }
  return check;
}
function ageKey(random) {
  const part = "age-secret-key-";
  const data = [...toBase32(random.bytes(32))].map((letter) => ALPHABETS.get("base32").indexOf(letter));
  const codes = [...part].map((letter) => letter.charCodeAt(0));
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const check = bech32Checksum([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const tail = [25, 20, 15, 10, 5, 0].map((shift) => check >>> shift & 31);
  return `${part}1${[...data, ...tail].map((value) => BECH32[value]).join("")}`.toUpperCase();
}
function awsAccessKeyId(random, prefix) {
  const account = 1e11 + random.below(899999999999);
  const head = 2 ** 47 + account * 128 + random.below(128);
  const bytes = [40, 32, 24, 16, 8, 0].map((shift) => Math.floor(head / 2 ** shift) % 256);
  return prefix + toBase32(Buffer.concat([Uint8Array.from(bytes), random.bytes(4)]));
}
function pypiMacaroon(random, host) {
  const packet = (type, bytes) => Buffer.concat([Uint8Array.of(type, bytes.length), bytes]);
  const id = hexOf(random.bytes(16)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const user = hexOf(random.bytes(16)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const macaroon = Buffer.concat([
    Uint8Array.of(2),
    packet(1, utf8(host)),
    packet(2, utf8(id)),
    Uint8Array.of(0),
    packet(2, utf8(`[3,"${user}"]`)),
    Uint8Array.of(0, 0),
    packet(6, random.bytes(32))
  ]);
  return `pypi-${macaroon.toString("base64url")}`;
}

// src/ruleset/mint-keys.ts
import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync
} from "node:crypto";
var PEM_KINDS = [
  "rsa",
  "pkcs8",
  "ec",
  "ed25519",
  "openssh",
  "encrypted",
  "pgp",
  "putty",
  "public"
];
var JWK_KINDS = ["rsa", "ec", "okp", "oct", "public"];
function mintPem(kind, random) {
  switch (kind) {
    case "rsa":
      return rsaKey().export({ type: "pkcs1", format: "pem" }).toString();
    case "ec":
      return ecKey().export({ type: "sec1", format: "pem" }).toString();
    case "pkcs8":
      return ecKey().export({ type: "pkcs8", format: "pem" }).toString();
    case "encrypted":
      return ed25519Key(random.bytes(32)).export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: hex(random.bytes(8)) }).toString();
    case "ed25519":
      return ed25519Key(random.bytes(32)).export({ type: "pkcs8", format: "pem" }).toString();
    case "public":
      return createPublicKey(ed25519Key(random.bytes(32))).export({ type: "spki", format: "pem" }).toString();
    case "openssh":
      return opensshKey(random);
    case "pgp":
      return pgpKey(random);
    case "putty":
      return puttyKey(random);
  }
}
function mintJwk(kind, random) {
  switch (kind) {
    case "rsa":
      return JSON.stringify(rsaKey().export({ format: "jwk" }));
    case "ec":
      return JSON.stringify(ecKey().export({ format: "jwk" }));
    case "okp":
      return JSON.stringify(ed25519Key(random.bytes(32)).export({ format: "jwk" }));
    case "public":
      return JSON.stringify(createPublicKey(ed25519Key(random.bytes(32))).export({ format: "jwk" }));
    case "oct":
      return JSON.stringify({ kty: "oct", k: base64url(random.bytes(32)) });
  }
}
var JWT_ISSUED_AT = 1704067200;
var JWT_EXPIRES_AT = 4102444800;
function mintJwt(claims, random) {
  const payload = {
    sub: textOf(ALPHABETS.get("alnum"), 20, random),
    iat: JWT_ISSUED_AT,
    exp: JWT_EXPIRES_AT
  };
  for (const [name, value] of claims) payload[name] = /^\d{1,15}$/.test(value) ? Number(value) : value;
  const signed = [{ alg: "HS256", typ: "JWT" }, payload].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${signed}.${createHmac("sha256", random.bytes(32)).update(signed).digest("base64url")}`;
}
var rsa;
var ec;
function rsaKey() {
  rsa ??= generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  return rsa;
}
function ecKey() {
  ec ??= generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  return ec;
}
var ED25519_PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
function ed25519Key(seed) {
  return createPrivateKey({
    key: Buffer.concat([ED25519_PKCS8_HEAD, seed]),
    format: "der",
    type: "pkcs8"
  });
}
function ed25519Public(seed) {
  const jwk = createPublicKey(ed25519Key(seed)).export({ format: "jwk" });
  return Buffer.from(jwk.x, "base64url");
}
function opensshKey(random) {
  const seed = random.bytes(32);
  const publicBytes = ed25519Public(seed);
  const publicBlob = Buffer.concat([sshText("ssh-ed25519"), sshText(publicBytes)]);
  const check = random.bytes(4);
  const body = Buffer.concat([
    check,
    check,
    publicBlob,
    sshText(Buffer.concat([seed, publicBytes])),
    sshText(`${textOf("abcdefghijklmnop", 6, random)}@build`)
  ]);
  const padding = Uint8Array.from({ length: (8 - body.length % 8) % 8 }, (_, at) => at + 1);
  const whole = Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    sshText("none"),
    sshText("none"),
    sshText(""),
    uint32(1),
    sshText(publicBlob),
    sshText(Buffer.concat([body, padding]))
  ]);
  return armoured("OPENSSH PRIVATE KEY", whole, 70);
}
function pgpKey(random) {
  const seed = random.bytes(32);
  const point = Buffer.concat([Uint8Array.of(64), ed25519Public(seed)]);
  const secret = mpi(seed);
  const sum = secret.reduce((total, byte) => total + byte & 65535, 0);
  const keyPacket = Buffer.concat([
    Uint8Array.of(4),
    uint32(JWT_ISSUED_AT),
    Uint8Array.of(22, 9),
    Buffer.from("2b06010401da470f01", "hex"),
    mpi(point),
    Uint8Array.of(0),
    secret,
    Uint8Array.of(sum >> 8, sum & 255)
  ]);
  const user = Buffer.from(`Build <${textOf("abcdefghijklmnop", 6, random)}@example.org>`);
  const packets = Buffer.concat([
    Uint8Array.of(197, keyPacket.length),
    keyPacket,
    Uint8Array.of(205, user.length),
    user
  ]);
  const check = crc24(packets);
  const lines = packets.toString("base64").replace(/.{64}(?=.)/g, "$&\n");
  const tail = Buffer.from([check >> 16, check >> 8 & 255, check & 255]).toString("base64");
  return `${edge("BEGIN", "PGP PRIVATE KEY BLOCK")}

${lines}
=${tail}
${edge("END", "PGP PRIVATE KEY BLOCK")}
`;
}
function puttyKey(random) {
  const seed = random.bytes(32);
  const publicBlob = Buffer.concat([sshText("ssh-ed25519"), sshText(ed25519Public(seed))]);
  const privateBlob = sshText(seed);
  const comment = `${textOf("abcdefghijklmnop", 6, random)}@build`;
  const signed = Buffer.concat([
    sshText("ssh-ed25519"),
    sshText("none"),
    sshText(comment),
    sshText(publicBlob),
    sshText(privateBlob)
  ]);
  const macKey = createHash("sha1").update("putty-private-key-file-mac-key").digest();
  const publicLines = publicBlob.toString("base64").match(/.{1,64}/g) ?? [];
  const privateLines = privateBlob.toString("base64").match(/.{1,64}/g) ?? [];
  return [
    `PuTTY-User-Key-File-2: ssh-ed25519`,
    "Encryption: none",
    `Comment: ${comment}`,
    `Public-Lines: ${publicLines.length}`,
    ...publicLines,
    `Private-Lines: ${privateLines.length}`,
    ...privateLines,
    `Private-MAC: ${createHmac("sha1", macKey).update(signed).digest("hex")}`,
    ""
  ].join("\n");
}
function sshText(text) {
  const bytes = Buffer.from(text);
  return Buffer.concat([uint32(bytes.length), bytes]);
}
function uint32(value) {
  return Uint8Array.of(value >>> 24 & 255, value >>> 16 & 255, value >>> 8 & 255, value & 255);
}
function mpi(bytes) {
  const first = bytes.findIndex((byte) => byte !== 0);
  const number = first < 0 ? new Uint8Array(0) : bytes.subarray(first);
  const bits = number.length === 0 ? 0 : number.length * 8 - (Math.clz32(number[0]) - 24);
  return Buffer.concat([Uint8Array.of(bits >> 8, bits & 255), number]);
}
function crc24(bytes) {
  let value = 11994318;
  for (const byte of bytes) {
    value ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      value <<= 1;
      if (value & 16777216) value ^= 25578747;
    }
  }
  return value & 16777215;
}
function armoured(label, bytes, width) {
  const lines = bytes.toString("base64").replace(new RegExp(`.{${width}}(?=.)`, "g"), "$&\n");
  return `${edge("BEGIN", label)}
${lines}
${edge("END", label)}
`;
}
function edge(word, label) {
  const dashes = "-".repeat(5);
  return `${dashes}${word} ${label}${dashes}`;
}
function hex(bytes) {
  return Buffer.from(bytes).toString("hex");
}
function base64url(bytes) {
  return Buffer.from(bytes).toString("base64url");
}

// src/ruleset/template.ts
var BREAK_MARK = "¦";
var MAX_LENGTH = 4096;
var MAX_DEPTH = 5;
function withoutBreakMarks(text) {
  return text.replaceAll(BREAK_MARK, "");
}
function parseTemplate(text) {
  const mistakes = [];
  const clean = withoutBreakMarks(text);
  const mint = parseText(clean, 0, clean.length, 0, mistakes);
  if (mistakes.length === 0) return { kind: "template", mint };
  return {
    kind: "mistakes",
    mistakes: mistakes.map((mistake) => ({ ...mistake, offset: offsetWithMarks(text, mistake.offset) }))
  };
}
function offsetWithMarks(text, offset) {
  let at = 0;
  for (let left = offset; at < text.length; at++) {
    if (text[at] === BREAK_MARK) continue;
    if (left-- === 0) break;
  }
  return at;
}
function placeholderNames() {
  return [...ALPHABETS.keys(), ...PLACEHOLDERS.keys(), ...WRAPPERS.keys(), "mint"];
}
var OPENING = /\{([A-Za-z][A-Za-z0-9_-]*)(?=[:}])/y;
function parseText(text, start, end, depth, mistakes) {
  const parts = [];
  let literal = "";
  let at = start;
  while (at < end) {
    if (text.startsWith("\\{", at)) {
      literal += "{";
      at += 2;
      continue;
    }
    OPENING.lastIndex = at;
    const name = OPENING.exec(text)?.[1];
    if (name === void 0 || at + name.length + 1 >= end) {
      literal += text[at++];
      continue;
    }
    const close = closingBrace(text, at, end);
    if (close < 0) {
      mistakes.push({
        offset: at,
        message: `the placeholder {${name} is not closed`,
        hint: "close it with }, or write \\{ for a brace that opens no placeholder"
      });
      return () => "";
    }
    const argumentStart = at + 1 + name.length + (text[at + 1 + name.length] === ":" ? 1 : 0);
    if (literal !== "") parts.push(literal);
    literal = "";
    parts.push(parsePlaceholder({ text, name, at, argumentStart, close, depth }, mistakes));
    at = close + 1;
  }
  if (literal !== "") parts.push(literal);
  return (random) => parts.map((part) => typeof part === "string" ? part : part(random)).join("");
}
function closingBrace(text, open, end) {
  let depth = 0;
  for (let at = open; at < end; at++) {
    if (text[at] === "\\" && text[at + 1] === "{") at++;
    else if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return -1;
}
function parsePlaceholder(found, mistakes) {
  const { text, name, at, argumentStart, close, depth } = found;
  const wrapper = WRAPPERS.get(name);
  if (wrapper !== void 0) {
    if (depth >= MAX_DEPTH) {
      mistakes.push({
        offset: at,
        message: `placeholders stand more than ${MAX_DEPTH} deep in each other`,
        hint: void 0
      });
      return () => "";
    }
    const inner = parseText(text, argumentStart, close, depth + 1, mistakes);
    return (random) => wrapper(inner(random));
  }
  const argument = text.slice(argumentStart, close);
  const alphabet = ALPHABETS.get(name);
  const made = alphabet !== void 0 ? alphabetText(alphabet, argument) : name === "mint" ? mintCall(argument) : PLACEHOLDERS.get(name)?.(argument);
  if (typeof made === "function") return made;
  mistakes.push(
    made === void 0 ? unknownPlaceholder(name, at) : { offset: Math.min(argumentStart, close), message: `{${name}}: ${made}`, hint: void 0 }
  );
  return () => "";
}
function unknownPlaceholder(name, at) {
  const suggestion3 = nearest(name, placeholderNames());
  const plain = `for a plain brace write \\{${name}`;
  return {
    offset: at,
    message: `there is no placeholder {${name}}`,
    hint: suggestion3 === void 0 ? plain : `did you mean {${suggestion3}}? ${plain}`
  };
}
var WRAPPERS = /* @__PURE__ */ new Map([
  ["b64", (inner) => Buffer.from(inner).toString("base64")],
  ["b64url", (inner) => Buffer.from(inner).toString("base64url")],
  ["json", (inner) => JSON.stringify(inner).slice(1, -1)]
]);
var PLACEHOLDERS = /* @__PURE__ */ new Map([
  ["chars", charsText],
  ["password", (argument) => withLength(argument, passwordText)],
  ["int", wholeNumber],
  ["uuid", (argument) => argument === "" ? (random) => uuid(random) : "takes no argument"],
  ["UUID", (argument) => argument === "" ? (random) => uuid(random).toUpperCase() : "takes no argument"],
  ["word", (argument) => argument === "" ? (random) => pick(WORDS, random) : "takes no argument"],
  ["byte", oneByte],
  ["jwt", jwt],
  [
    "pem",
    (argument) => isOneOf(argument, PEM_KINDS) ? (random) => mintPem(argument, random) : `expected one of ${PEM_KINDS.join(", ")}`
  ],
  [
    "jwk",
    (argument) => isOneOf(argument, JWK_KINDS) ? (random) => mintJwk(argument, random) : `expected one of ${JWK_KINDS.join(", ")}`
  ]
]);
function isOneOf(text, choices) {
  return choices.includes(text);
}
function withLength(argument, make) {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(argument);
  if (match === null) return "expected a length such as 36, or a range such as 20-40";
  const least = Number(match[1]);
  const most = Number(match[2] ?? match[1]);
  if (least < 1 || most < least || most > MAX_LENGTH) {
    return `expected a length of 1 to ${MAX_LENGTH}, the lower first in a range`;
  }
  return (random) => make(least + random.below(most - least + 1), random);
}
function alphabetText(alphabet, argument) {
  return withLength(argument, (length, random) => textOf(alphabet, length, random));
}
function charsText(argument) {
  const colon = argument.lastIndexOf(":");
  if (colon < 1) return "expected characters, a colon and a length, such as a-f0-9:32";
  const alphabet = expandRanges(argument.slice(0, colon));
  if (alphabet === void 0) return "a range of characters ends before it starts";
  return alphabetText(alphabet, argument.slice(colon + 1));
}
function expandRanges(list) {
  const characters = /* @__PURE__ */ new Set();
  for (let at = 0; at < list.length; at++) {
    const isRange = list[at + 1] === "-" && at + 2 < list.length;
    const low = list.charCodeAt(at);
    const high = isRange ? list.charCodeAt(at + 2) : low;
    if (high < low) return void 0;
    for (let code = low; code <= high; code++) characters.add(String.fromCharCode(code));
    if (isRange) at += 2;
  }
  return [...characters].join("");
}
var PASSWORD_KINDS = [
  "abcdefghijklmnopqrstuvwxyz",
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "0123456789",
  "!#%*+.=@^_-"
];
function passwordText(length, random) {
  const all = PASSWORD_KINDS.join("");
  for (; ; ) {
    const text = textOf(all, length, random);
    const isMixed = PASSWORD_KINDS.every((kind) => [...text].some((character) => kind.includes(character)));
    if (isMixed || length < PASSWORD_KINDS.length) return text;
  }
}
function wholeNumber(argument) {
  const match = /^(\d{1,12})-(\d{1,12})$/.exec(argument);
  if (match === null) return "expected a range such as 1-65535";
  const least = Number(match[1]);
  const most = Number(match[2]);
  if (most < least) return "expected the lower number first";
  return (random) => String(least + random.below(most - least + 1));
}
function oneByte(argument) {
  if (!/^[0-7][0-9a-fA-F]$/.test(argument)) return "expected two hexadecimal digits, 00 to 7f";
  const character = String.fromCharCode(Number.parseInt(argument, 16));
  return () => character;
}
function uuid(random) {
  const bytes = Buffer.from(random.bytes(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
function jwt(argument) {
  const claims = /* @__PURE__ */ new Map();
  for (const claim of argument === "" ? [] : argument.split(",")) {
    const match = /^([A-Za-z_][A-Za-z0-9_:/.-]*)=(.+)$/.exec(claim);
    if (match === null) return "expected claims such as iss=supabase,role=anon";
    claims.set(match[1], match[2]);
  }
  return (random) => mintJwt(claims, random);
}
function mintCall(argument) {
  const [name = "", ...rest] = argument.split(":");
  const mint = MINTS.get(name);
  if (mint === void 0) {
    const suggestion3 = nearest(name, [...MINTS.keys()]);
    return `there is no mint ${JSON.stringify(name.slice(0, 40))}${suggestion3 === void 0 ? `; the mints are ${[...MINTS.keys()].join(", ")}` : `, did you mean ${suggestion3}?`}`;
  }
  if (mint.argument === void 0) {
    return rest.length === 0 ? (random) => mint.make(random, "") : `the mint ${name} takes no argument`;
  }
  const value = rest.length === 0 ? mint.argument.default : rest.join(":");
  if (!mint.argument.form.test(value)) {
    return `the mint ${name} takes a ${mint.argument.what} such as ${mint.argument.default}`;
  }
  return (random) => mint.make(random, value);
}
var WORDS = "anchor apricot arrow basalt beacon birch bramble bridge canyon cedar cinder clover cobalt copper coral cricket dahlia delta drift ember falcon fennel fjord garnet ginger glacier harbor hazel heron indigo jasper juniper kestrel lagoon lantern larch linden lupine maple marble meadow nectar nettle nickel orchid osprey otter pebble pepper quartz quill ribbon saffron sparrow spruce tansy thistle timber topaz tundra umber velvet violet walnut willow yarrow zephyr".split(" ");

// src/ruleset/check-rule.ts
var MIN_EXAMPLES = 2;
function checkRule(rule) {
  checkNames(rule);
  checkTexts(rule);
  checkPaths(rule);
  checkExamples(rule);
  checkReferences(rule);
}
function checkNames(rule) {
  const { detector, proof, proofRequired } = rule.source;
  if (!DETECTORS.has(detector)) {
    rule.report(
      rule.placeOf("detector"),
      `there is no detector ${quoted(detector)}`,
      suggestion(detector, [...DETECTORS.keys()]) ?? "src/detectors/README.md lists them"
    );
  }
  if (proof !== void 0 && !PROOF_NAMES.includes(proof)) {
    rule.report(
      rule.placeOf("proof"),
      `there is no proof ${quoted(proof)}`,
      suggestion(proof, PROOF_NAMES) ?? "src/detectors/README.md lists them"
    );
  }
  if (proofRequired && proof === void 0) {
    rule.report(rule.placeOf("proofRequired"), "proofRequired is set, but the rule has no proof");
  }
}
function suggestion(name, names) {
  const near = nearest(name, names);
  return near === void 0 ? void 0 : `did you mean ${near}?`;
}
function checkTexts(rule) {
  const { source, origin } = rule;
  const proseFields = ["name", "description", "revoke", "rotate", "publicByDesign"];
  for (const field of proseFields) {
    const text = source[field];
    if (typeof text !== "string" || !rule.has(field)) continue;
    if (/[\r\n]/.test(text.trimEnd())) {
      rule.report(rule.placeOf(field), `${field} has several lines, one is expected`, "fold it with >-");
    }
    const isSentence = field !== "name";
    if (origin === "built-in" && /[.!?]$/.test(text.trimEnd()) !== isSentence) {
      rule.report(
        rule.placeOf(field),
        isSentence ? `${field} has no full stop at its end` : "name is no sentence: no full stop at its end"
      );
    }
  }
  if (source.publicByDesign !== void 0 && source.severity !== "low") {
    rule.report(
      rule.placeOf("severity"),
      `what is public by design has severity low, found ${source.severity}`
    );
  }
}
function checkPaths(rule) {
  for (const { text, placeAt } of [...rule.pathsOnly, ...rule.pathsNever]) {
    try {
      globToExpression(text);
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      rule.report(placeAt(error.offset), `the glob ${quoted(text)}: ${error.message}`, error.hint);
    }
  }
}
function checkExamples(rule) {
  for (const field of ["examples", "nearMisses"]) {
    const texts = rule[field];
    if (rule.origin === "built-in" && texts.length < MIN_EXAMPLES) {
      const found = field === "examples" ? counted(texts.length, "example") : counted(texts.length, "near miss", "near misses");
      rule.report(rule.placeOf(field), `the rule has ${found}, at least ${MIN_EXAMPLES} are needed`);
    }
    const seen = /* @__PURE__ */ new Set();
    for (const text of texts) {
      checkTemplate(rule, text);
      if (seen.has(text.text)) rule.report(text.place, "the same text is there twice");
      seen.add(text.text);
    }
  }
}
function checkTemplate(rule, { text, placeAt }) {
  const parsed = parseTemplate(text);
  if (parsed.kind === "template") return;
  for (const { offset, message, hint } of parsed.mistakes) rule.report(placeAt(offset), message, hint);
}
function checkReferences(rule) {
  const { references, noReference, confidence } = rule.source;
  if (noReference !== void 0) {
    if (confidence === "proven" || confidence === "likely") {
      rule.report(
        rule.placeOf("references"),
        `a rule without reference is at most possible, found confidence ${confidence}`,
        "name the vendor's page, or lower the confidence"
      );
    }
    return;
  }
  if (rule.origin === "user" || references.length > 0) return;
  rule.report(
    rule.placeOf("references"),
    "the rule has no reference",
    "name the page that describes the format: { url: …, seen: 2026-01-31 }; if there is none: { none: the reason }"
  );
}

// src/ruleset/check-set.ts
function checkSet(rules, otherIds) {
  checkIds(rules, otherIds);
  checkParts(rules, otherIds);
  checkCopies(rules, "name");
  checkCopies(rules, "description");
  checkPatterns(rules);
}
function checkIds(rules, otherIds) {
  const first = /* @__PURE__ */ new Map();
  for (const { id, report } of rules) {
    if (id === void 0) continue;
    const earlier = first.get(id.text);
    if (otherIds.has(id.text)) {
      report(
        id.place,
        `the id ${quoted(id.text)} is that of a built-in rule`,
        "give yours another id; --disable-rule switches the built-in one off"
      );
    } else if (earlier !== void 0) {
      report(id.place, `the id ${quoted(id.text)} is taken: ${describe(earlier)}`);
    } else first.set(id.text, id.place);
  }
}
function checkParts(rules, otherIds) {
  const ids = /* @__PURE__ */ new Set([...otherIds, ...rules.map(({ source }) => source.id)]);
  const referred = /* @__PURE__ */ new Set();
  for (const { near, source, report } of rules) {
    const seen = /* @__PURE__ */ new Set();
    for (const { rule, place } of near) {
      referred.add(rule);
      if (rule === source.id) report(place, "a rule is no part of itself");
      else if (!ids.has(rule)) {
        const suggestion3 = nearest(rule, [...ids]);
        report(
          place,
          `there is no rule ${quoted(rule)}`,
          suggestion3 === void 0 ? void 0 : `did you mean ${suggestion3}?`
        );
      } else if (seen.has(rule)) report(place, `the part ${quoted(rule)} is there twice`);
      seen.add(rule);
    }
  }
  for (const { source, placeOf, report } of rules) {
    if (!source.partOnly || referred.has(source.id)) continue;
    report(
      placeOf("partOnly"),
      "no rule names this part in its near: its matches would never be shown",
      "name it in the near of a rule, or leave partOnly out"
    );
  }
}
function checkCopies(rules, field) {
  const first = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const text = rule.source[field];
    if (!rule.has(field) || typeof text !== "string") continue;
    const earlier = first.get(text);
    if (earlier === void 0) first.set(text, rule.placeOf(field));
    else rule.report(rule.placeOf(field), `the same ${field} is there already: ${describe(earlier)}`);
  }
}
function checkPatterns(rules) {
  const first = /* @__PURE__ */ new Map();
  for (const { source, pattern, report } of rules) {
    if (pattern === void 0) continue;
    const { detector, literals, ignoreCase, paths } = source;
    const key = JSON.stringify([detector, pattern.text, [...literals].sort(), ignoreCase, paths]);
    const earlier = first.get(key);
    if (earlier === void 0) first.set(key, pattern.place);
    else
      report(
        pattern.place,
        `a rule with the same pattern and literals is there already: ${describe(earlier)}`
      );
  }
}
function describe({ file, line, column }) {
  return `${file}:${line}:${column}`;
}

// src/ruleset/yaml-reader.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/ruleset/yaml-places.ts
var import_yaml = __toESM(require_dist(), 1);
function sourceIndices(node, text) {
  const range = node.range;
  if (range === null || range === void 0) return void 0;
  const [start, end] = range;
  switch (node.type) {
    case import_yaml.Scalar.PLAIN:
      return verified(node.value, text, consecutive(start, end));
    case import_yaml.Scalar.QUOTE_SINGLE:
      return verified(node.value, text, singleQuoted(text, start + 1, end - 1));
    case import_yaml.Scalar.QUOTE_DOUBLE:
      return doubleQuoted(node.value, text, start + 1, end - 1);
    case import_yaml.Scalar.BLOCK_LITERAL:
    case import_yaml.Scalar.BLOCK_FOLDED:
      return verified(node.value, text, blockLines(text, start, end));
    default:
      return void 0;
  }
}
function verified(value, text, indices) {
  if (indices.length < value.length + 1) return void 0;
  for (let at = 0; at < value.length; at++) {
    const found = text[indices[at]];
    const isSame = found === value[at] || value[at] === " " && found === "\n";
    if (!isSame) return void 0;
  }
  return indices;
}
function consecutive(start, end) {
  return Array.from({ length: end - start + 1 }, (_, at) => start + at);
}
function singleQuoted(text, start, end) {
  const indices = [];
  for (let at = start; at < end; at++) {
    indices.push(at);
    if (text[at] === "'") at++;
  }
  return [...indices, end];
}
function doubleQuoted(value, text, start, end) {
  const indices = [];
  for (let at = start; at < end; at++) {
    indices.push(at);
    if (text[at] === "\n") return void 0;
    if (text[at] !== "\\") continue;
    const kind = text[at + 1];
    at += kind === "x" ? 3 : kind === "u" ? 5 : kind === "U" ? 9 : 1;
  }
  return indices.length === value.length ? [...indices, end] : void 0;
}
function blockLines(text, start, end) {
  const indices = [];
  let at = text.indexOf("\n", start) + 1;
  if (at === 0) return indices;
  const indent = /^(?: *\r?\n)*( *)/.exec(text.slice(at, end))?.[1]?.length ?? 0;
  while (at < end) {
    let stop = text.indexOf("\n", at);
    if (stop < 0 || stop > end) stop = end;
    const lineEnd = text[stop - 1] === "\r" ? stop - 1 : stop;
    for (let index = Math.min(at + indent, lineEnd); index < lineEnd; index++) indices.push(index);
    indices.push(stop);
    at = stop + 1;
  }
  indices.push(end);
  return indices;
}

// src/ruleset/yaml-reader.ts
var MAX_RULE_FILE_CHARACTERS = 4 << 20;
var YamlFile = class {
  name;
  mistakes = [];
  /** The id of the rule that is being read: mistakes are reported as its own. */
  rule;
  #text;
  #lines = new import_yaml2.LineCounter();
  constructor(name, text) {
    this.name = name;
    this.#text = text.startsWith("\uFEFF") ? text.slice(1) : text;
  }
  /** The top-level mapping with the permitted keys; undefined, and a mistake, when there is none. */
  root(keys, what) {
    if (this.#text.length > MAX_RULE_FILE_CHARACTERS) {
      this.report(this.placeOf(0), `the file is longer than ${MAX_RULE_FILE_CHARACTERS} characters`);
      return void 0;
    }
    const document = (0, import_yaml2.parseDocument)(this.#text, {
      lineCounter: this.#lines,
      keepSourceTokens: true,
      prettyErrors: false,
      version: "1.2",
      logLevel: "silent"
    });
    for (const { pos, message, code } of [...document.errors, ...document.warnings]) {
      this.report(this.placeOf(pos[0]), `not valid YAML: ${sentence(message)}`, YAML_HINTS.get(code));
    }
    if (document.errors.some(({ code }) => code !== "DUPLICATE_KEY")) return void 0;
    return this.map(document.contents, keys, what);
  }
  /** The node as a mapping; undefined, and a mistake, when it is none. */
  map(node, keys, what) {
    if ((0, import_yaml2.isMap)(node)) return new YamlMap(this, node, keys, what);
    this.wrongType(node, what, "a mapping");
    return void 0;
  }
  /** Adds a mistake about a rule, or about what is being read. */
  report(place, message, hint, rule = this.rule) {
    this.mistakes.push({ ...place, message, hint, rule });
  }
  /** Adds the mistake that a node is not of the expected type. */
  wrongType(node, what, expected) {
    const hint = (0, import_yaml2.isAlias)(node) ? "write it out: aliases are not read" : void 0;
    this.report(this.placeOfNode(node), `${what}: expected ${expected}, found ${describeNode(node)}`, hint);
  }
  /** The place of an index into the text. */
  placeOf(index) {
    const { line, col } = this.#lines.linePos(Math.min(index, this.#text.length));
    return { file: this.name, line: Math.max(1, line), column: Math.max(1, col) };
  }
  /** Where a node begins; the start of the file for none. */
  placeOfNode(node) {
    const range = (0, import_yaml2.isNode)(node) ? node.range : void 0;
    return this.placeOf(range?.[0] ?? 0);
  }
  /** A node as text that is not empty; undefined, and a mistake, when it is none. */
  textOf(node, what) {
    if (!(0, import_yaml2.isScalar)(node) || typeof node.value !== "string") {
      const isNumber = (0, import_yaml2.isScalar)(node) && typeof node.value === "number";
      if (!isNumber) this.wrongType(node, what, "text");
      else this.report(this.placeOfNode(node), `${what}: expected text, found a number`, "put it in quotes");
      return void 0;
    }
    if (node.value.trim() !== "") return this.#located(node);
    this.report(this.placeOfNode(node), `${what}: expected text, found nothing`);
    return void 0;
  }
  #located(node) {
    const place = this.placeOfNode(node);
    const indices = sourceIndices(node, this.#text);
    return {
      text: node.value,
      place,
      placeAt: (index) => {
        const at = indices?.[Math.min(index, node.value.length)];
        return at === void 0 ? place : this.placeOf(at);
      }
    };
  }
};
var YamlMap = class {
  place;
  #file;
  #nodes = /* @__PURE__ */ new Map();
  constructor(file, map, keys, what) {
    this.#file = file;
    this.place = file.placeOfNode(map);
    for (const { key, value } of map.items) {
      const at = file.placeOfNode(key);
      const name = (0, import_yaml2.isScalar)(key) ? String(key.value) : "";
      if (!keys.includes(name))
        file.report(at, `${what} has no field ${quoted(name)}`, suggestion2(name, keys));
      else if (!this.#nodes.has(name)) this.#nodes.set(name, { key: at, value: presentNode(value) });
    }
  }
  /** Whether the field is there, right or wrong. */
  has(name) {
    return this.#nodes.has(name);
  }
  /** Where a field's value stands (its key, when the value is empty); the mapping's own place when it is missing. */
  placeOf(name) {
    const entry = this.#nodes.get(name);
    if (entry === void 0) return this.place;
    return entry.value === null ? entry.key : this.#file.placeOfNode(entry.value);
  }
  /** The field when it is a text; reports nothing when it is not. */
  plainText(name) {
    const value = this.#nodes.get(name)?.value;
    return (0, import_yaml2.isScalar)(value) && typeof value.value === "string" ? value.value : void 0;
  }
  /** A text that is not empty. */
  text(name) {
    return this.#read(name, "text", (node) => this.#file.textOf(node, name));
  }
  /** One of a closed set of texts. */
  choice(name, choices) {
    const text = this.text(name);
    if (text === void 0) return void 0;
    const found = choices.find((choice) => choice === text.text);
    if (found !== void 0) return found;
    const expected = choices.join(", ");
    this.#file.report(
      text.place,
      `${name}: expected one of ${expected}, found ${quoted(text.text)}`,
      suggestion2(text.text, choices)
    );
    return void 0;
  }
  /** `true` or `false`. */
  flag(name) {
    return this.#read(name, "true or false", (node) => {
      if ((0, import_yaml2.isScalar)(node) && typeof node.value === "boolean") return node.value;
      this.#file.wrongType(node, name, "true or false");
      return void 0;
    });
  }
  /** A number within bounds; whole unless `fraction`. */
  number(name, bounds) {
    const expected = `a ${bounds.fraction ? "" : "whole "}number from ${bounds.min} to ${bounds.max}`;
    return this.#read(name, expected, (node) => {
      const value = (0, import_yaml2.isScalar)(node) ? node.value : void 0;
      const isRight = typeof value === "number" && value >= bounds.min && value <= bounds.max && (bounds.fraction === true || Number.isInteger(value));
      if (isRight) return value;
      this.#file.wrongType(node, name, expected);
      return void 0;
    });
  }
  /** A list of texts, none of them empty. Wrong items are left out. */
  texts(name) {
    return this.items(name, "a list of texts")?.flatMap((node, at) => {
      const text = this.#file.textOf(node, `${name}, item ${at + 1}`);
      return text === void 0 ? [] : [text];
    });
  }
  /** A list of mappings with known keys, each called `itemName` (`the rule`) in mistakes. Wrong items are left out. */
  maps(name, keys, itemName) {
    return this.items(name, "a list")?.flatMap((node) => {
      const map = this.#file.map(node, keys, itemName);
      return map === void 0 ? [] : [map];
    });
  }
  /** A mapping with known keys. */
  map(name, keys) {
    return this.#read(name, "a mapping", (node) => this.#file.map(node, keys, name));
  }
  /** Whether the field's value is a mapping. */
  isMap(name) {
    return (0, import_yaml2.isMap)(this.#nodes.get(name)?.value);
  }
  /** The nodes of a list. */
  items(name, expected) {
    return this.#read(name, expected, (node) => {
      if ((0, import_yaml2.isSeq)(node)) return node.items;
      this.#file.wrongType(node, name, expected);
      return void 0;
    });
  }
  #read(name, expected, read) {
    const entry = this.#nodes.get(name);
    if (entry === void 0) return void 0;
    if (entry.value !== null) return read(entry.value);
    this.#file.report(entry.key, `${name}: expected ${expected}, found nothing`);
    return void 0;
  }
};
function presentNode(value) {
  return (0, import_yaml2.isNode)(value) && !((0, import_yaml2.isScalar)(value) && value.value === null) ? value : null;
}
var YAML_HINTS = /* @__PURE__ */ new Map([
  ["BAD_SCALAR_START", "put the text into single quotes"],
  ["TAB_AS_INDENT", "indent with spaces"],
  ["MULTIPLE_DOCS", "keep one document a file"],
  ["BAD_DQ_ESCAPE", "use single quotes, in which a backslash stands for itself"]
]);
function suggestion2(name, names) {
  const near = nearest(name, names);
  return near === void 0 ? void 0 : `did you mean ${near}?`;
}
function sentence(message) {
  const line = message.split("\n")[0].replace(/[.:]$/, "");
  return line.slice(0, 1).toLowerCase() + line.slice(1);
}
function describeNode(node) {
  if ((0, import_yaml2.isMap)(node)) return "a mapping";
  if ((0, import_yaml2.isSeq)(node)) return "a list";
  if ((0, import_yaml2.isAlias)(node)) return "an alias";
  if (!(0, import_yaml2.isScalar)(node) || node.value === null) return "nothing";
  switch (typeof node.value) {
    case "string":
      return `the text ${quoted(node.value)}`;
    case "number":
    case "bigint":
      return `the number ${node.value}`;
    case "boolean":
      return String(node.value);
    default:
      return "something else";
  }
}

// src/ruleset/read-rule.ts
var FILE_KEYS = ["issuer", "references", "revoke", "rotate", "rules"];
var RULE_KEYS = [
  "id",
  "name",
  "issuer",
  "description",
  "severity",
  "confidence",
  "detector",
  "pattern",
  "literals",
  "ignoreCase",
  "runs",
  "ungated",
  "minLength",
  "maxLength",
  "minEntropyBitsPerChar",
  "proof",
  "proofRequired",
  "near",
  "paths",
  "partOnly",
  "binary",
  "publicByDesign",
  "references",
  "revoke",
  "rotate",
  "examples",
  "nearMisses"
];
var SEVERITIES = ["critical", "high", "medium", "low"];
var CONFIDENCES = ["proven", "likely", "possible", "hint"];
var ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
var USER_DEFAULTS = {
  issuer: "your own rules",
  severity: "high",
  confidence: "likely",
  revoke: "Revoke it where it was issued."
};
function readRules(name, text, origin) {
  const file = new YamlFile(name, text);
  const root = file.root(FILE_KEYS, "the file");
  if (root === void 0) return { file, rules: [] };
  const defaults = {
    issuer: root.text("issuer")?.text,
    references: readReferences(root, file),
    revoke: root.text("revoke")?.text,
    rotate: root.text("rotate")?.text
  };
  if (origin === "built-in" && !root.has("issuer")) file.report(root.place, "the file has no issuer");
  if (!root.has("rules")) file.report(root.place, "the file has no rules", "add rules: and a list below it");
  const rules = root.maps("rules", RULE_KEYS, "the rule")?.map((map) => readRule(map, file, defaults, origin));
  return { file, rules: rules ?? [] };
}
function readRule(map, file, defaults, origin) {
  const mistakesBefore = file.mistakes.length;
  file.rule = map.plainText("id");
  const id = map.text("id");
  if (id !== void 0 && !ID.test(id.text)) {
    file.report(
      id.place,
      `the id ${quoted(id.text)} is not kebab-case of issuer and kind, such as github-pat`
    );
  }
  const pattern = map.text("pattern");
  const literals = map.texts("literals") ?? [];
  const examples = map.texts("examples") ?? [];
  const nearMisses = map.texts("nearMisses") ?? [];
  const paths = map.map("paths", ["only", "never"]);
  const pathsOnly = paths?.texts("only") ?? [];
  const pathsNever = paths?.texts("never") ?? [];
  const near = readNear(map, file);
  const confidence = map.choice("confidence", CONFIDENCES) ?? USER_DEFAULTS.confidence;
  const references = readReferences(map, file) ?? defaults.references;
  const plain = (name) => map.text(name)?.text;
  const source = {
    id: id?.text ?? "",
    name: plain("name") ?? id?.text ?? "",
    issuer: plain("issuer") ?? defaults.issuer ?? USER_DEFAULTS.issuer,
    description: plain("description") ?? `Matches the rule ${id?.text ?? ""}.`,
    severity: map.choice("severity", SEVERITIES) ?? USER_DEFAULTS.severity,
    confidence,
    detector: plain("detector") ?? "pattern",
    pattern: pattern?.text,
    literals: literals.map(({ text }) => text),
    ignoreCase: map.flag("ignoreCase") ?? false,
    runs: map.flag("runs") ?? false,
    ungated: map.flag("ungated") ?? false,
    minLength: map.number("minLength", { min: 1, max: MAX_MATCH_BYTES }),
    maxLength: map.number("maxLength", { min: 1, max: MAX_MATCH_BYTES }),
    minEntropyBitsPerChar: map.number("minEntropyBitsPerChar", { min: 0, max: 8, fraction: true }),
    proof: plain("proof"),
    proofRequired: map.flag("proofRequired") ?? false,
    near: near.map(({ part }) => part),
    paths: { only: pathsOnly.map(({ text }) => text), never: pathsNever.map(({ text }) => text) },
    partOnly: map.flag("partOnly") ?? false,
    binary: map.flag("binary") ?? (confidence === "proven" || confidence === "likely"),
    publicByDesign: plain("publicByDesign"),
    references: references?.list ?? [],
    noReference: references?.none,
    revoke: plain("revoke") ?? defaults.revoke ?? USER_DEFAULTS.revoke,
    rotate: plain("rotate") ?? defaults.rotate,
    examples: examples.map(({ text }) => withoutBreakMarks(text)),
    nearMisses: nearMisses.map(({ text }) => withoutBreakMarks(text))
  };
  requireFields(map, file, origin, defaults);
  let isRight = file.mistakes.length === mistakesBefore;
  const rule = file.rule;
  file.rule = void 0;
  return {
    source,
    origin,
    place: map.place,
    placeOf: (field) => map.placeOf(field),
    has: (field) => map.has(field),
    id,
    pattern,
    literals,
    pathsOnly,
    pathsNever,
    examples,
    nearMisses,
    near: near.map(({ part, place }) => ({ rule: part.rule, place })),
    isRight: () => isRight,
    report: (place, message, hint) => {
      isRight = false;
      file.report(place, message, hint, rule);
    }
  };
}
function requireFields(map, file, origin, defaults) {
  const required = origin === "user" ? ["id"] : [
    "id",
    "name",
    "description",
    "severity",
    "confidence",
    ...defaults.revoke === void 0 ? ["revoke"] : []
  ];
  for (const field of required) {
    if (!map.has(field)) file.report(map.place, `the rule has no ${field}`);
  }
}
function readNear(map, file) {
  return (map.maps("near", ["rule", "withinLines", "required"], "the near part") ?? []).flatMap((item) => {
    const rule = item.text("rule");
    const withinLines = item.number("withinLines", { min: 0, max: MAX_NEAR_LINES });
    const required = item.flag("required") ?? false;
    for (const field of ["rule", "withinLines"]) {
      if (!item.has(field)) file.report(item.place, `the near part has no ${field}`);
    }
    if (rule === void 0 || withinLines === void 0) return [];
    return [{ part: { rule: rule.text, withinLines, required }, place: rule.place }];
  });
}
function readReferences(map, file) {
  if (!map.has("references")) return void 0;
  if (map.isMap("references")) {
    const none = map.map("references", ["none"])?.text("none")?.text;
    return { list: [], none };
  }
  const list = (map.maps("references", ["url", "seen"], "the reference") ?? []).flatMap((item) => {
    const url = item.text("url");
    const seen = item.text("seen");
    for (const field of ["url", "seen"]) {
      if (!item.has(field)) file.report(item.place, `the reference has no ${field}`);
    }
    if (url !== void 0) checkUrl(url, file);
    if (seen !== void 0) checkDate(seen, file);
    return url === void 0 || seen === void 0 ? [] : [{ url: url.text, seen: seen.text }];
  });
  return { list, none: void 0 };
}
function checkUrl(url, file) {
  const isGood = /^https?:\/\/[^\s]+$/.test(url.text) && URL.canParse(url.text);
  if (!isGood) file.report(url.place, `the reference ${quoted(url.text)} is not an http or https address`);
}
function checkDate(date, file) {
  const isForm = /^\d{4}-\d{2}-\d{2}$/.test(date.text);
  const time = isForm ? Date.parse(`${date.text}T00:00:00Z`) : Number.NaN;
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date.text);
  if (!isDate) {
    file.report(date.place, `the date ${quoted(date.text)} is not a day of the form 2026-01-31`);
  }
}

// src/ruleset/load.ts
function parseRules(files, options) {
  const { rules, mistakes } = examineRules(files, options);
  const found = mistakes();
  if (found.length > 0) throw new RulesError(found);
  return rules;
}
function examineRules(files, { origin, otherIds = /* @__PURE__ */ new Set(), measureGrowthOf }) {
  const read = files.map(({ name, text }) => readRules(name, text, origin));
  const drafts = read.flatMap(({ rules: rules2 }) => rules2);
  const rules = drafts.map((draft) => {
    checkRule(draft);
    const pattern = checkPattern(draft);
    if (pattern !== void 0 && measureGrowthOf?.(draft.source.id)) checkGrowth(draft, pattern);
    return { source: complete(draft, pattern), origin, pattern, draft };
  });
  checkSet(drafts, otherIds);
  return {
    rules: rules.sort((a, b) => a.source.id < b.source.id ? -1 : 1),
    mistakes: () => read.flatMap(({ file }) => file.mistakes)
  };
}
async function loadRules(paths, options) {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: path, text: await readRuleFile(path) }))
  );
  return parseRules(files, options);
}
async function readRuleFile(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = systemCode(error);
    const isMissing = code === "ENOENT";
    throw new InputError(
      isMissing ? "path-not-found" : "path-unreadable",
      isMissing ? `rule file ${path} does not exist` : `rule file ${path} cannot be read (${code ?? "no code"})`,
      { cause: error, hint: "name a YAML file with rules" }
    );
  }
}
function complete(draft, pattern) {
  const mayDerive = draft.origin === "user" && DETECTORS.get(draft.source.detector)?.pattern === "match";
  if (!mayDerive || draft.has("literals") || pattern === void 0) return draft.source;
  const derived = deriveLiterals(draft, pattern);
  return derived === void 0 ? draft.source : { ...draft.source, ...derived };
}
export {
  examineRules,
  loadRules,
  parseRules
};
