import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PayloadReader,
  branchRefIn,
  commitIdIn,
  defaultBranch,
  everything,
  isSecureUrl,
  isZeroId,
  otherRefs,
  readEventFacts,
  repositoryUrl,
  whatEventBrought
} from "./chunk-R5J34XRE.mjs";
import {
  Secret
} from "./chunk-64F22OOD.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/ci/ci-scan.ts
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

// src/base/code-links.ts
var HOSTS = {
  "github.com": "github",
  "gitlab.com": "gitlab",
  "bitbucket.org": "bitbucket",
  "dev.azure.com": "azure"
};
function codeLinks(address, kind) {
  const web = address?.replace(/^(?:ssh:\/\/)?git@([\w.-]+)[:/]/, "https://$1/") ?? "";
  if (!URL.canParse(web)) return void 0;
  const url = new URL(web);
  const host = kind ?? HOSTS[url.hostname];
  if (host === void 0 || !/^https?:$/.test(url.protocol)) return void 0;
  const base = `https://${url.host}${url.pathname.replace(/(?:\.git)?\/*$/, "")}`;
  switch (host) {
    case "github":
      return links(base, "commit", (commit, path, line) => `/blob/${commit}/${path}#L${line}`);
    case "gitlab":
      return links(base, "-/commit", (commit, path, line) => `/-/blob/${commit}/${path}#L${line}`);
    case "bitbucket":
      return links(base, "commits", (commit, path, line) => `/src/${commit}/${path}#lines-${line}`);
    case "azure":
      return links(
        base,
        "commit",
        (commit, path, line) => `?path=/${path}&version=GC${commit}&line=${line}&lineEnd=${line + 1}&lineStartColumn=1&lineEndColumn=1`
      );
  }
}
function links(base, commits, line) {
  return {
    commit: (id) => `${base}/${commits}/${id}`,
    line: (commit, path, number) => `${base}${line(commit, encoded(path), number)}`
  };
}
function encoded(path) {
  return path.split("/").map(
    (part) => encodeURIComponent(part.toWellFormed()).replace(/[()'*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
  ).join("/");
}

// src/runner/event-table.ts
var READ = "contents: read";
var OF_BASE = "the base's";
var OF_PARTING = "the one where the branch parted";
var OF_TREE = "the tree's own";
var EVENT_TABLE = [
  {
    id: "push-update",
    event: "push",
    when: "to a branch or tag that was there",
    scanned: "every commit it added, however many: the list in the event ends at 2,048, git has them all",
    from: "`before`",
    to: "`after`",
    config: "that of `before`",
    marks: true,
    permissions: READ,
    cases: ["update", "more than 2,048 commits"]
  },
  {
    id: "push-forced",
    event: "push",
    when: "forced",
    scanned: "what the former tip does not reach; and what was left behind, while the server still gives it out: a leak that is pushed over is no secret again",
    from: "`before`; for what was left behind `after`. Former tip gone: the default branch",
    to: "`after`; and `before`",
    config: "that of `before`",
    marks: true,
    permissions: READ,
    cases: ["forced", "forced with the former tip gone"]
  },
  {
    id: "push-branch",
    event: "push",
    when: "of a new branch",
    scanned: "what the default branch does not reach",
    from: "the default branch",
    to: "`after`",
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ["new branch"]
  },
  {
    id: "push-branch-from",
    event: "push",
    when: "of a new branch, made from another",
    scanned: "what neither the default branch nor that other one reaches",
    from: "the default branch, and `base_ref`",
    to: "`after`",
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ["branch from a branch"]
  },
  {
    id: "push-tag",
    event: "push",
    when: "of a new tag",
    scanned: "what the default branch does not reach, and an annotated tag's message",
    from: "the default branch",
    to: "the commit of the tag",
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ["light tag", "annotated tag"]
  },
  {
    id: "push-delete",
    event: "push",
    when: "that deletes",
    scanned: "nothing: what the ref held was scanned when it was pushed, and the run stands on the default branch, which is not to blame",
    from: "",
    to: "",
    config: "",
    marks: true,
    permissions: "none",
    cases: ["delete"]
  },
  {
    id: "pull-request",
    event: "pull_request",
    when: "opened, synchronised, reopened, …",
    scanned: "every commit of the head that the base does not have, each time anew",
    from: "`base.sha`, and the base branch as it is now",
    to: "`head.sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["opened", "synchronised", "base moved on", "base merged into the head"]
  },
  {
    id: "pull-request-closed",
    event: "pull_request",
    when: "closed",
    scanned: "the same: a closed pull request keeps its commits on the server",
    from: "`base.sha`, and the base branch unless it has taken the head in",
    to: "`head.sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["closed without merging", "closed by merging"]
  },
  {
    id: "pull-request-fork",
    event: "pull_request",
    when: "from a fork",
    scanned: "the same, fetched from the repository it is for, never from the fork",
    from: "`base.sha`, and the base branch as it is now",
    to: "`head.sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["from a fork"]
  },
  {
    id: "pull-request-review",
    event: "pull_request_review, pull_request_review_comment",
    when: "",
    scanned: "the commits of the pull request, as under `pull_request`",
    from: "`base.sha`, and the base branch as it is now",
    to: "`head.sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["review"]
  },
  {
    id: "pull-request-target",
    event: "pull_request_target",
    when: "",
    scanned: "the commits of the pull request, read as objects: nothing of them is checked out or run",
    from: "`base.sha`, and the base branch as it is now",
    to: "`head.sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["target"]
  },
  {
    id: "merge-group",
    event: "merge_group",
    when: "",
    scanned: "what merging the group would add; of a group behind another one only its own part",
    from: "`base_sha`, which may be the head of another group",
    to: "`head_sha`",
    config: "that of `base_sha`",
    marks: false,
    permissions: READ,
    cases: ["first in the queue", "behind another group"]
  },
  {
    id: "workflow-run",
    event: "workflow_run",
    when: "after a push to this repository",
    scanned: "what the default branch does not reach, and the commit of the run at the least: the event does not say where the push began, and the run of the push itself looks at all of it",
    from: "the default branch",
    to: "`workflow_run.head_sha`",
    config: OF_PARTING,
    marks: true,
    permissions: READ,
    cases: ["after a push to a branch", "after a push to the default branch"]
  },
  {
    id: "workflow-run-proposed",
    event: "workflow_run",
    when: "after anything else, forks included",
    scanned: "every commit of the head that the base does not have, read as objects",
    from: "the pull request's base, or the default branch where the event names none (forks)",
    to: "`workflow_run.head_sha`",
    config: OF_BASE,
    marks: false,
    permissions: READ,
    cases: ["after a pull request", "after a pull request of a fork"]
  },
  {
    id: "workflow-call",
    event: "workflow_call",
    when: "",
    scanned: "whatever the event of the calling workflow brings: a called workflow has no event of its own",
    from: "as there",
    to: "as there",
    config: "as there",
    marks: false,
    permissions: READ,
    cases: ["called on a push", "called on a pull request"]
  },
  {
    id: "schedule",
    event: "schedule",
    when: "",
    scanned: "the whole history: every branch and tag of the server",
    from: "the first commit",
    to: "every branch and tag",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["schedule"]
  },
  {
    id: "workflow-dispatch",
    event: "workflow_dispatch",
    when: "",
    scanned: "the tree that was checked out; the input `scan` chooses otherwise (`scan: ${{ inputs.scan }}`): change compares with the default branch",
    from: "",
    to: "the chosen ref",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["without inputs", "with an input for the history", "with an input for the change"]
  },
  {
    id: "repository-dispatch",
    event: "repository_dispatch",
    when: "",
    scanned: "the tree that was checked out; what `client_payload` says is not believed",
    from: "",
    to: "the default branch",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["dispatched"]
  },
  {
    id: "release",
    event: "release",
    when: "",
    scanned: "the tree of the tag, as it was checked out",
    from: "",
    to: "the tag",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["published"]
  },
  {
    id: "issue-comment-pull",
    event: "issue_comment",
    when: "on a pull request",
    scanned: "every commit that the head has now and the default branch does not, read as objects",
    from: "the default branch",
    to: "`refs/pull/N/head`",
    config: OF_PARTING,
    marks: false,
    permissions: READ,
    cases: ["on a pull request"]
  },
  {
    id: "issue-comment",
    event: "issue_comment",
    when: "on an issue",
    scanned: "the tree that was checked out, if one was: a comment brings no commits",
    from: "",
    to: "the default branch",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["on an issue"]
  },
  {
    id: "other",
    event: "*",
    when: "",
    scanned: "the tree that was checked out, with a note that the event names no commits",
    from: "",
    to: "HEAD",
    config: OF_TREE,
    marks: true,
    permissions: READ,
    cases: ["unknown"]
  }
];
function eventRow(id) {
  return EVENT_TABLE.find((row) => row.id === id) ?? EVENT_TABLE[EVENT_TABLE.length - 1];
}

// src/runner/event.ts
function scanOfEvent(facts, mode) {
  const asked = `event ${facts.eventName}${mode === "auto" ? "" : `, scan: ${mode}`}`;
  const read = new PayloadReader(facts.payload);
  if (facts.payloadMistake !== void 0) read.mistaken(facts.payloadMistake);
  const brought = whatEventBrought(facts, read);
  const wanted = inMode(facts, read, brought, mode);
  return scanOf(facts, asked, wanted, read.mistakes);
}
function inMode(facts, read, brought, mode) {
  const { row } = brought;
  if (mode === "tree") return { kind: "tree", row, why: "the input scan asks for the tree", notices: [] };
  if (mode === "history") return everything(facts, row, "the input scan asks for the whole history");
  if (mode === "auto" || brought.kind !== "tree" && brought.kind !== "text") return brought;
  return changeSinceDefaultBranch(facts, read, row);
}
function changeSinceDefaultBranch(facts, read, row) {
  const baseRefs = otherRefs(facts.ref, defaultBranch(read));
  if (facts.sha === void 0 || baseRefs.length === 0)
    return everything(facts, row, "there is no other branch to compare with: all of it");
  const why = `the input scan asks for the change: what ${baseRefs.join(" and ")} does not reach`;
  const change = { heads: [facts.sha], bases: [], baseRefs, expectedCommits: 0 };
  return { kind: "change", row, ...change, why, notices: [] };
}
function scanOf(facts, asked, brought, mistakes) {
  const { row, why } = brought;
  if (brought.kind === "nothing") return { kind: "nothing", row, asked, why };
  if (brought.kind === "unreadable") {
    const hint = "a runner names them in the file of GITHUB_EVENT_PATH; scan: history does without it";
    return { kind: "unreadable", row, asked, why: `${why} cannot be read from the event`, mistakes, hint };
  }
  if (brought.kind === "tree" && facts.workspaceIsEmpty === true) {
    const hint = "put actions/checkout before it, or ask for scan: history, which needs no checkout";
    const what = "the tree is to be scanned, but nothing is checked out";
    return { kind: "unreadable", row, asked, why: what, mistakes, hint };
  }
  const told = mistakes.map((mistake) => `the event is not as GitHub writes it: ${mistake}`);
  const target = brought.kind === "change" ? targetOf(facts, brought) : { kind: "tree", path: facts.workspace };
  const notices = [...brought.notices, ...told];
  return { kind: "scan", row, asked, target, why, notices, honourMarks: eventRow(row).marks };
}
function targetOf(facts, change) {
  const { headRefs, alsoBaseRefs, formerHeads } = change;
  return {
    kind: "remote-change",
    workspace: facts.workspaceIsClone ? facts.workspace : void 0,
    remoteUrl: facts.remoteUrl,
    token: facts.token,
    sideDirectory: facts.sideDirectory,
    heads: change.heads,
    bases: change.bases,
    baseRefs: change.baseRefs,
    expectedCommits: change.expectedCommits,
    wholeHistory: change.wholeHistory === true,
    ...headRefs === void 0 ? {} : { headRefs },
    ...alsoBaseRefs === void 0 ? {} : { alsoBaseRefs },
    ...formerHeads === void 0 ? {} : { formerHeads }
  };
}

// src/ci/systems.ts
var CI_SYSTEMS = [
  {
    id: "gitlab",
    name: "GitLab",
    variable: "GITLAB_CI",
    headVariable: "CI_COMMIT_SHA",
    read: gitlab,
    wholeClone: 'set the variable GIT_DEPTH: "0" for the job',
    formats: ["gitlab=gl-secret-detection-report.json", "codequality=gl-code-quality-report.json"]
  },
  {
    id: "azure",
    name: "Azure Pipelines",
    variable: "TF_BUILD",
    headVariable: "BUILD_SOURCEVERSION",
    read: azure,
    wholeClone: "give the checkout step fetchDepth: 0",
    formats: ["sarif=CodeAnalysisLogs/tacet.sarif", "junit=TEST-tacet.xml"]
  },
  {
    id: "bitbucket",
    name: "Bitbucket Pipelines",
    variable: "BITBUCKET_BUILD_NUMBER",
    headVariable: "BITBUCKET_COMMIT",
    read: bitbucket,
    wholeClone: "give the step clone: depth: full",
    formats: ["junit=test-results/tacet.xml"]
  },
  {
    id: "circleci",
    name: "CircleCI",
    variable: "CIRCLECI",
    headVariable: "CIRCLE_SHA1",
    read: circleci,
    wholeClone: "give the checkout step method: full",
    formats: ["junit=test-results/tacet/tacet.xml"]
  },
  {
    id: "buildkite",
    name: "Buildkite",
    variable: "BUILDKITE",
    headVariable: "BUILDKITE_COMMIT",
    read: buildkite,
    wholeClone: "leave --depth out of BUILDKITE_GIT_CLONE_FLAGS",
    formats: ["junit=tacet-junit.xml"]
  },
  {
    id: "woodpecker",
    name: "Woodpecker",
    variable: "CI",
    value: "woodpecker",
    headVariable: "CI_COMMIT_SHA",
    read: woodpecker,
    wholeClone: "give the clone step partial: false and depth: 0",
    formats: []
  },
  {
    id: "drone",
    name: "Drone",
    variable: "DRONE",
    headVariable: "DRONE_COMMIT_SHA",
    read: drone,
    wholeClone: "leave clone: depth out of the pipeline",
    formats: []
  },
  {
    id: "travis",
    name: "Travis CI",
    variable: "TRAVIS",
    headVariable: "TRAVIS_COMMIT",
    read: travis,
    wholeClone: "set git: depth: false",
    formats: []
  },
  {
    id: "teamcity",
    name: "TeamCity",
    variable: "TEAMCITY_VERSION",
    headVariable: "BUILD_VCS_NUMBER",
    read: ({ BUILD_VCS_NUMBER: head }) => ({ kind: "push", head }),
    wholeClone: "set teamcity.git.fetchAllHeads=true and check out on the agent",
    formats: ["junit=tacet-junit.xml"]
  },
  {
    id: "jenkins",
    name: "Jenkins",
    variable: "JENKINS_URL",
    headVariable: "GIT_COMMIT",
    read: jenkins,
    wholeClone: 'remove "shallow clone" from the behaviours of the git plugin',
    formats: ["sarif=tacet.sarif", "junit=tacet-junit.xml"]
  }
];
function findCiSystem(variables) {
  return CI_SYSTEMS.find(({ variable, value }) => {
    const found = variables[variable] ?? "";
    return value === void 0 ? found !== "" && found !== "false" : found === value;
  });
}
var GITLAB_BY_HAND = /^(?:web|api|trigger|chat|pipeline|ondemand_dast_scan|webide)$/;
function gitlab(v) {
  const common = {
    branch: v.CI_COMMIT_BRANCH,
    defaultBranch: v.CI_DEFAULT_BRANCH,
    repository: v.CI_PROJECT_URL === void 0 ? void 0 : `${v.CI_PROJECT_URL}.git`,
    host: "gitlab",
    credentials: { user: "gitlab-ci-token", token: v.CI_JOB_TOKEN }
  };
  if (isSet(v.CI_MERGE_REQUEST_IID))
    return {
      ...common,
      kind: "proposed",
      // set in merged results pipelines, whose commit is a merge that GitLab made
      head: given(v.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA) ?? v.CI_COMMIT_SHA,
      base: v.CI_MERGE_REQUEST_DIFF_BASE_SHA,
      baseBranch: v.CI_MERGE_REQUEST_TARGET_BRANCH_NAME
    };
  const source = v.CI_PIPELINE_SOURCE ?? "";
  const kind = source === "schedule" ? "schedule" : GITLAB_BY_HAND.test(source) ? "manual" : "push";
  const isTag = kind === "push" && isSet(v.CI_COMMIT_TAG);
  return {
    ...common,
    kind: isTag ? "tag" : kind,
    head: v.CI_COMMIT_SHA,
    base: v.CI_COMMIT_BEFORE_SHA
  };
}
function azure(v) {
  const reason = v.BUILD_REASON ?? "";
  const ref = v.BUILD_SOURCEBRANCH ?? "";
  const repository = v.BUILD_REPOSITORY_URI;
  const credentials = { user: "azure", token: v.SYSTEM_ACCESSTOKEN };
  const own = v.BUILD_REPOSITORY_PROVIDER === "TfsGit" ? { credentials, host: "azure" } : {};
  if (reason === "PullRequest")
    return {
      ...own,
      kind: "proposed",
      head: given(v.SYSTEM_PULLREQUEST_SOURCECOMMITID) ?? v.BUILD_SOURCEVERSION,
      baseBranch: shortName(v.SYSTEM_PULLREQUEST_TARGETBRANCH),
      repository
    };
  const kinds = { Schedule: "schedule", Manual: "manual" };
  const kind = kinds[reason] ?? (ref.startsWith("refs/tags/") ? "tag" : "push");
  return { ...own, kind, head: v.BUILD_SOURCEVERSION, branch: shortName(ref), repository };
}
function bitbucket(v) {
  const head = v.BITBUCKET_COMMIT;
  const repository = v.BITBUCKET_GIT_HTTP_ORIGIN;
  if (isSet(v.BITBUCKET_PR_ID)) {
    const base = fullIdOnly(v.BITBUCKET_PR_DESTINATION_COMMIT);
    return { kind: "proposed", head, base, baseBranch: v.BITBUCKET_PR_DESTINATION_BRANCH, repository };
  }
  return {
    kind: isSet(v.BITBUCKET_TAG) ? "tag" : "push",
    head,
    branch: v.BITBUCKET_BRANCH,
    repository
  };
}
function circleci(v) {
  const isProposed = isSet(v.CIRCLE_PULL_REQUEST);
  return {
    kind: isProposed ? "proposed" : isSet(v.CIRCLE_TAG) ? "tag" : "push",
    head: v.CIRCLE_SHA1,
    branch: v.CIRCLE_BRANCH,
    repository: v.CIRCLE_REPOSITORY_URL
  };
}
function buildkite(v) {
  const common = {
    head: v.BUILDKITE_COMMIT,
    branch: v.BUILDKITE_BRANCH,
    defaultBranch: v.BUILDKITE_PIPELINE_DEFAULT_BRANCH,
    repository: v.BUILDKITE_REPO
  };
  const pull = v.BUILDKITE_PULL_REQUEST ?? "false";
  if (pull !== "false" && pull !== "")
    return { ...common, kind: "proposed", baseBranch: v.BUILDKITE_PULL_REQUEST_BASE_BRANCH };
  const kinds = { schedule: "schedule", ui: "manual", api: "manual" };
  const kind = kinds[v.BUILDKITE_SOURCE ?? ""] ?? (isSet(v.BUILDKITE_TAG) ? "tag" : "push");
  return { ...common, kind };
}
function woodpecker(v) {
  const event = v.CI_PIPELINE_EVENT ?? "push";
  const common = {
    head: v.CI_COMMIT_SHA,
    branch: v.CI_COMMIT_BRANCH,
    defaultBranch: v.CI_REPO_DEFAULT_BRANCH,
    repository: v.CI_REPO_CLONE_URL
  };
  if (event.startsWith("pull_request"))
    return { ...common, kind: "proposed", baseBranch: v.CI_COMMIT_TARGET_BRANCH };
  const base = event === "push" ? v.CI_PREV_COMMIT_SHA : void 0;
  return { ...common, kind: EVENT_KINDS[event] ?? "push", base };
}
function drone(v) {
  const event = v.DRONE_BUILD_EVENT ?? "push";
  const common = {
    head: v.DRONE_COMMIT_SHA,
    branch: v.DRONE_BRANCH,
    defaultBranch: v.DRONE_REPO_BRANCH,
    repository: v.DRONE_GIT_HTTP_URL
  };
  if (event === "pull_request") return { ...common, kind: "proposed", baseBranch: v.DRONE_TARGET_BRANCH };
  const base = event === "push" ? v.DRONE_COMMIT_BEFORE : void 0;
  return { ...common, kind: EVENT_KINDS[event] ?? "push", base };
}
var EVENT_KINDS = {
  tag: "tag",
  release: "manual",
  cron: "schedule",
  manual: "manual",
  custom: "manual",
  promote: "manual",
  rollback: "manual",
  deployment: "manual"
};
function travis(v) {
  const event = v.TRAVIS_EVENT_TYPE ?? "push";
  if (event === "pull_request")
    return {
      kind: "proposed",
      head: given(v.TRAVIS_PULL_REQUEST_SHA) ?? v.TRAVIS_COMMIT,
      baseBranch: v.TRAVIS_BRANCH
    };
  const kinds = { cron: "schedule", api: "manual" };
  const kind = kinds[event] ?? (isSet(v.TRAVIS_TAG) ? "tag" : "push");
  const base = kind === "push" ? fullIdOnly(v.TRAVIS_COMMIT_RANGE?.split("...")[0]) : void 0;
  return { kind, head: v.TRAVIS_COMMIT, base, branch: v.TRAVIS_BRANCH };
}
function jenkins(v) {
  const common = { head: v.GIT_COMMIT, repository: v.GIT_URL };
  if (isSet(v.CHANGE_ID)) return { ...common, kind: "proposed", baseBranch: v.CHANGE_TARGET };
  if (isSet(v.TAG_NAME)) return { ...common, kind: "tag" };
  const branch = given(v.BRANCH_NAME) ?? v.GIT_BRANCH?.replace(/^origin\//, "");
  const defaultBranch2 = v.BRANCH_IS_PRIMARY === "true" ? branch : void 0;
  return { ...common, kind: "push", base: v.GIT_PREVIOUS_COMMIT, branch, defaultBranch: defaultBranch2 };
}
function isSet(text) {
  return text !== void 0 && text !== "" && text !== "false";
}
function given(text) {
  return isSet(text) ? text : void 0;
}
function fullIdOnly(text) {
  return text !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : void 0;
}
function shortName(ref) {
  return ref?.replace(/^refs\/heads\//, "");
}

// src/ci/ci-scan.ts
function scanOfCi(variables, directory, temporary) {
  if ((variables.GITHUB_ACTIONS ?? "") === "true") return scanOfGithub(variables);
  const system = findCiSystem(variables);
  if (system === void 0)
    throw new InputError("event-invalid", "no variable says which CI system this is", {
      hint: `known are GitHub Actions, ${CI_SYSTEMS.map(({ name }) => name).join(", ")}; elsewhere give --range A..B`
    });
  const run = system.read(variables);
  const { formats, wholeClone } = system;
  const links2 = codeLinks(run.repository, run.host);
  const common = { system: system.name, formats, wholeClone, links: links2, isAccepted: run.kind !== "proposed" };
  if (run.kind === "manual") {
    const why = "started by hand: the tree that was checked out";
    return { ...common, target: { kind: "tree", path: directory }, why, notices: [] };
  }
  const head = commitIdIn(run.head);
  if (head === void 0 && !(run.kind === "push" && isZeroId(run.head)))
    throw new InputError("event-invalid", `${system.name} does not name the commit of the job in full`, {
      hint: `the variable ${system.headVariable} has to hold it`
    });
  if (head === void 0) return { ...common, target: void 0, why: "the branch was deleted", notices: [] };
  return { ...common, ...changeOf(system, run, head, variables, directory, temporary) };
}
function scanOfGithub(variables) {
  const text = variables.GITHUB_TOKEN ?? "";
  const token = text === "" ? void 0 : Secret.fromText(text);
  const event = scanOfEvent(readEventFacts(variables, token), "auto");
  const common = {
    system: "GitHub Actions",
    formats: [],
    wholeClone: "give actions/checkout fetch-depth: 0",
    links: codeLinks(repositoryUrl(variables), "github")
  };
  if (event.kind === "unreadable")
    throw new InputError("event-invalid", printable([event.why, ...event.mistakes].join("; ")), {
      hint: event.hint
    });
  const { why } = event;
  if (event.kind === "nothing") return { ...common, target: void 0, why, notices: [], isAccepted: true };
  return { ...common, target: event.target, why, notices: event.notices, isAccepted: event.honourMarks };
}
function changeOf(system, run, head, variables, directory, temporary) {
  const token = run.credentials?.token ?? "";
  const target = {
    kind: "remote-change",
    workspace: directory,
    remoteUrl: fetchable(run.repository),
    token: token === "" ? void 0 : Secret.fromText(token),
    ...run.credentials === void 0 ? {} : { tokenUser: run.credentials.user },
    sideDirectory: join(temporary, `tacet-side-${randomBytes(8).toString("hex")}`),
    heads: [head],
    expectedCommits: 0,
    wholeHistory: run.kind === "schedule"
  };
  if (run.kind === "schedule")
    return {
      target: { ...target, bases: [], baseRefs: [] },
      why: `a schedule of ${system.name}: the whole history`,
      notices: []
    };
  const bounds = boundsOf(run, variables, directory);
  const wanted = bounds.baseRefs.map((ref) => ref.replace("refs/heads/", ""));
  const what = WHAT[run.kind];
  const than = bounds.bases[0]?.slice(0, 10) ?? (wanted.length === 0 ? void 0 : wanted.join(" and "));
  const change = { ...target, ...bounds };
  if (than !== void 0)
    return { target: change, why: `${what} of ${system.name}: what ${than} does not reach`, notices: [] };
  return {
    target: change,
    why: `${what} of ${system.name}, and nothing to compare with: all of it`,
    notices: [
      `${system.name} does not say what to compare with: every commit is scanned. Set TACET_BASE to a commit id or a branch to bound it`
    ]
  };
}
var WHAT = { proposed: "a proposed change", push: "a push", tag: "a tag", manual: "a run" };
function boundsOf(run, variables, directory) {
  const own = branchRefIn(run.branch);
  const given2 = variables.TACET_BASE ?? "";
  if (given2 !== "" && !isZeroId(given2)) {
    const [id, ref] = [commitIdIn(given2), branchRefIn(given2)];
    if (id !== void 0) return { bases: [id], baseRefs: [], ...former(run, id) };
    if (ref === void 0)
      throw new InputError(
        "event-invalid",
        "TACET_BASE is neither a full commit id nor the name of a branch",
        {
          hint: "the name has no refs/ or origin/ before it: main"
        }
      );
    return { bases: [], baseRefs: [ref] };
  }
  const base = commitIdIn(run.base);
  const standard = branchRefIn(run.defaultBranch) ?? branchRefIn(defaultBranchOf(directory));
  const wanted = branchRefIn(run.baseBranch) ?? standard;
  const isItself = run.kind === "push" && wanted === own;
  const baseRefs = wanted === void 0 || isItself ? [] : [wanted];
  if (base === void 0) return { bases: [], baseRefs };
  const also = run.kind === "proposed" && baseRefs.length > 0 ? { alsoBaseRefs: baseRefs } : {};
  return { bases: [base], baseRefs, ...also, ...former(run, base) };
}
function former({ kind }, base) {
  return kind === "push" ? { formerHeads: [base] } : {};
}
function defaultBranchOf(directory) {
  try {
    const text = readFileSync(join(directory, ".git", "refs", "remotes", "origin", "HEAD"), "utf8");
    return /^ref: refs\/remotes\/origin\/(\S+)\s*$/.exec(text)?.[1];
  } catch {
    return void 0;
  }
}
function fetchable(address) {
  if (address === void 0 || !URL.canParse(address)) return void 0;
  const url = new URL(address);
  url.username = "";
  url.password = "";
  return isSecureUrl(url) ? url.href : void 0;
}
export {
  scanOfCi
};
