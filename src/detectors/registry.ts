/**
 * Names to algorithms: every detector and every proof that a rule may refer to. `ruleset/detector-names.ts` holds the
 * same names for the loader, which may not import this folder; a test holds the two together.
 */

import { BugError } from '../base/errors.ts';
import type { LinearEngine } from '../regex/linear.ts';
import { ansibleDetector, createAssignedDetector } from './assignment/assigned.ts';
import { assignmentDetectors } from './assignment/assignment.ts';
import { basicAuthDetector } from './basic-auth.ts';
import { bearerDetector } from './bearer.ts';
import { ageKey } from './checksums/age.ts';
import { atlassianServerToken, atlassianToken, bitbucketAppPassword } from './checksums/atlassian.ts';
import { awsAccessKeyId } from './checksums/aws.ts';
import { azureDevopsToken, azureKey, entraClientSecret } from './checksums/azure.ts';
import { githubToken, npmToken } from './checksums/github.ts';
import { gitlabRoutable } from './checksums/gitlab.ts';
import { grafanaCloud, grafanaServiceAccount } from './checksums/grafana.ts';
import { flyToken, pypiToken } from './checksums/macaroons.ts';
import { natsNkey } from './checksums/nats.ts';
import { googleApiKey, slackToken, stripeKey, telegramToken, twilioSid } from './checksums/shapes.ts';
import {
  base64Bytes,
  discordToken,
  groqKey,
  jfrogToken,
  jwtStructure,
  onepasswordServiceAccount,
  openaiKey,
  sentryOrgToken,
} from './checksums/structures.ts';
import { cloudflareToken, confluentSecret, packagistToken, zuploKey } from './checksums/trailing-crc.ts';
import { commandLineDetector } from './command-line.ts';
import { connectionStringDetector } from './connection-string.ts';
import type { Detector, Proof } from './contract.ts';
import { netrcDetector, npmrcDetector, pgpassDetector } from './credential-files.ts';
import { entropyDetector } from './entropy.ts';
import { jwkDetector } from './jwk.ts';
import { createJwtDetector } from './jwt.ts';
import { keystoreDetector } from './keystore.ts';
import { otpauthDetector } from './otpauth.ts';
import { createPatternDetector } from './pattern.ts';
import { pemDetector } from './pem.ts';
import { puttyKeyDetector } from './putty.ts';
import { dockerConfigDetector, kubeconfigDetector } from './structured/client-configs.ts';
import { gcpServiceAccountDetector } from './structured/gcp-service-account.ts';
import { kubernetesSecretDetector } from './structured/kubernetes-secret.ts';
import { terraformStateDetector } from './structured/terraform-state.ts';
import { createUriDetector } from './uri.ts';

/** What the detectors need from outside. */
export interface DetectorDependencies {
  /** Runs users' patterns; needed only when there are any. */
  readonly linearEngine: LinearEngine | undefined;
  /** The time by which expiry is judged, in milliseconds since 1970; undefined when nobody knows. */
  readonly nowMs: number | undefined;
}

/** Every detector by name, made anew: what they compile on first use belongs to one engine. */
export function createDetectors({
  linearEngine,
  nowMs,
}: DetectorDependencies): ReadonlyMap<string, Detector> {
  const detectors: readonly Detector[] = [
    createPatternDetector(linearEngine),
    createAssignedDetector(),
    ...assignmentDetectors,
    ansibleDetector,
    basicAuthDetector,
    bearerDetector,
    commandLineDetector,
    connectionStringDetector,
    createJwtDetector(nowMs),
    createUriDetector(),
    dockerConfigDetector,
    entropyDetector,
    gcpServiceAccountDetector,
    jwkDetector,
    keystoreDetector,
    kubeconfigDetector,
    kubernetesSecretDetector,
    netrcDetector,
    npmrcDetector,
    otpauthDetector,
    pemDetector,
    pgpassDetector,
    puttyKeyDetector,
    terraformStateDetector,
  ];
  return new Map(detectors.map((detector) => [detector.name, detector]));
}

/** Every proof by name. */
export const PROOFS: ReadonlyMap<string, Proof> = new Map(
  [
    ageKey,
    atlassianServerToken,
    atlassianToken,
    awsAccessKeyId,
    azureDevopsToken,
    azureKey,
    base64Bytes,
    bitbucketAppPassword,
    cloudflareToken,
    confluentSecret,
    discordToken,
    entraClientSecret,
    flyToken,
    githubToken,
    gitlabRoutable,
    googleApiKey,
    grafanaCloud,
    grafanaServiceAccount,
    groqKey,
    jfrogToken,
    jwtStructure,
    natsNkey,
    npmToken,
    onepasswordServiceAccount,
    openaiKey,
    packagistToken,
    pypiToken,
    sentryOrgToken,
    slackToken,
    stripeKey,
    telegramToken,
    twilioSid,
    zuploKey,
  ].map((proof) => [proof.name, proof]),
);

/** The proof of that name. Throws a `BugError` when there is none: the loader has checked the names. */
export function requireProof(name: string): Proof {
  const proof = PROOFS.get(name);
  if (proof === undefined) throw new BugError(`there is no proof named ${name}`);
  return proof;
}
