import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/options/shared-options.ts
var sharedConfigOptions = [
  {
    name: "policy",
    kind: "text",
    metavar: "FILE",
    group: "Shared configuration",
    description: "A configuration above that of the repository, whose locks bind it: a file, or OWNER/REPO/PATH@COMMIT with the full id of a commit."
  },
  {
    name: "fetch-config",
    kind: "flag",
    group: "Shared configuration",
    description: "Fetch the files of other repositories that the configuration names from GitHub (or GITHUB_SERVER_URL), with the token in TACET_CONFIG_TOKEN if it is set. What was read is kept by commit; without this option nothing else is read."
  },
  {
    name: "config-from",
    kind: "list",
    metavar: "OWNER/REPO=FOLDER",
    group: "Shared configuration",
    description: "Read the files of that repository from a clone on this machine."
  }
];

export {
  sharedConfigOptions
};
