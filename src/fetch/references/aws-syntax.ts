/**
 * How a secret and a parameter of AWS are written: `aws:` and `aws-ssm:`.
 *
 *   aws:prod/db                          a name; `@` in a name must be quoted: aws:"team@example"
 *   aws:arn:aws:secretsmanager:…         a full ARN, or one without the random suffix
 *   aws:prod/db@AWSPREVIOUS              the version at a stage
 *   aws:prod/db@3f0e…                    the version with an id (32 to 64 characters, as AWS makes them)
 *   aws:prod/db@stage:… @id:…            the same, said expressly
 *   aws:prod/*                           all secrets whose names begin so, as a JSON object of names and values
 *   aws:*?team=payments                  all with this tag; several are separated by &
 *   aws:credentials                      the session of the role itself, for tools
 *   aws-ssm:/prod/db/password            a parameter's name, or its ARN
 *   aws-ssm:/prod/db/password:3          a version of it, or a label
 *   aws-ssm:/prod/db/*                   all parameters below it, as a JSON object of their paths and values
 *
 * The character sets are AWS's own. They hold no `*`, `?` or `$`, so that a name can stand in a policy as it is.
 * Facts: secret-providers.md 2.2; names: CreateSecret and PutParameter in AWS's API references.
 */

import type {
  AwsCredentialsLocator,
  AwsParameterLocator,
  AwsSecretListLocator,
  AwsSecretLocator,
} from './reference.ts';
import { LineMistake, type LineScanner } from './scanner.ts';

const SECRET_NAME = /^[A-Za-z0-9/_+=.@-]{1,519}$/;
const SECRET_ARN = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@-]{1,519}$/;
const PARAMETER_NAME = /^[A-Za-z0-9_.\-/]{1,2048}$/;
const PARAMETER_ARN =
  /^(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[A-Za-z0-9_.\-/]{1,2048})(?::(.*))?$/;
const PARAMETER_SELECTOR = /^[A-Za-z0-9_.-]{1,100}$/;

/** ClientRequestToken, which becomes the version id, has 32 to 64 characters. */
const VERSION_ID = /^[A-Za-z0-9-]{32,64}$/;
const VERSION_STAGE = /^[!-~]{1,256}$/;

/** More secrets behind one reference are a mistake: a prefix that is too short. */
const MAX_LISTED = 200;

/** Reads what follows `aws:`. Throws `LineMistake`. */
export function parseAwsSecret(
  scanner: LineScanner,
): AwsSecretLocator | AwsSecretListLocator | AwsCredentialsLocator {
  const id = scanner.word('@#|*');
  if (scanner.take('*')) return parseList(id, scanner);
  if (id === '') throw new LineMistake('no secret is named after aws:', 'write aws:NAME or aws:ARN');
  if (id === 'credentials' && !scanner.rest.startsWith('@')) return { kind: 'aws-credentials' };
  if (id.startsWith('arn:')) {
    if (!SECRET_ARN.test(id)) throw new LineMistake('this is not the ARN of a Secrets Manager secret');
  } else if (!SECRET_NAME.test(id)) {
    throw new LineMistake(
      'a secret name has letters, digits and /_+=.@- alone',
      'the part after # selects a field, the part after @ a version',
    );
  }
  return { kind: 'aws-secret', id, version: scanner.take('@') ? parseVersion(scanner) : undefined };
}

function parseList(prefix: string, scanner: LineScanner): AwsSecretListLocator {
  if (prefix !== '' && !SECRET_NAME.test(prefix))
    throw new LineMistake(
      'a prefix has letters, digits and /_+=.@- alone',
      'write aws:PREFIX*, which lists the region of the input region; an ARN names one secret',
    );
  const tags: Record<string, string> = {};
  if (scanner.take('?')) {
    do {
      const key = scanner.word('=&#|');
      if (key === '' || !scanner.take('=')) throw new LineMistake('a tag is written ?KEY=VALUE');
      tags[key] = scanner.word('&#|');
    } while (scanner.take('&'));
  }
  if (prefix === '' && Object.keys(tags).length === 0)
    throw new LineMistake(
      'all secrets of an account are not fetched',
      'write a prefix, aws:prod/*, or a tag, aws:*?team=payments',
    );
  return {
    kind: 'aws-secret-list',
    prefix: prefix === '' ? undefined : prefix,
    namePattern: undefined,
    tags,
    maxSecrets: MAX_LISTED,
  };
}

function parseVersion(scanner: LineScanner): AwsSecretLocator['version'] {
  const asId = scanner.take('id:');
  const asStage = !asId && scanner.take('stage:');
  const word = scanner.word('@#|');
  if (word === '')
    throw new LineMistake('no version is named after @', 'write @AWSPREVIOUS or @ and a version id');
  if (scanner.rest.startsWith('@'))
    throw new LineMistake('two @', 'an @ that belongs to the name must be quoted: aws:"team@example"');
  if (!asStage && VERSION_ID.test(word)) return { kind: 'id', id: word };
  if (asId) throw new LineMistake('a version id has 32 to 64 letters, digits and dashes');
  if (!VERSION_STAGE.test(word))
    throw new LineMistake('a version stage has at most 256 characters and no white space');
  return { kind: 'stage', stage: word };
}

/** Reads what follows `aws-ssm:`. Throws `LineMistake`. */
export function parseAwsParameter(scanner: LineScanner): AwsParameterLocator {
  const word = scanner.word('#|*');
  if (scanner.take('*')) {
    const path = word.replace(/\/$/, '');
    if (!word.endsWith('/') || !word.startsWith('/') || !PARAMETER_NAME.test(path) || path === '')
      throw new LineMistake('all parameters below a path are written aws-ssm:/path/*');
    return { kind: 'aws-parameter', name: path, selector: undefined, isPath: true };
  }
  if (word === '')
    throw new LineMistake('no parameter is named after aws-ssm:', 'write aws-ssm:/path/name or aws-ssm:ARN');
  const arn = PARAMETER_ARN.exec(word);
  const colon = word.indexOf(':');
  const name = arn?.[1] ?? (colon < 0 ? word : word.slice(0, colon));
  const selector = arn === null ? (colon < 0 ? undefined : word.slice(colon + 1)) : arn[2];
  if (arn === null && word.startsWith('arn:'))
    throw new LineMistake('this is not the ARN of a Parameter Store parameter');
  if (arn === null && !PARAMETER_NAME.test(name)) {
    throw new LineMistake(
      'a parameter name has letters, digits and _.-/ alone',
      'a version or label follows a colon: aws-ssm:/path/name:3',
    );
  }
  if (selector !== undefined && !PARAMETER_SELECTOR.test(selector))
    throw new LineMistake('after the colon a version number or a label is expected');
  return { kind: 'aws-parameter', name, selector };
}
