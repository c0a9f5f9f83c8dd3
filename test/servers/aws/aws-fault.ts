// The errors of the AWS services as values, with the codes, statuses and sentences the vendor publishes.
//
// Promises: a handler throws an `AwsFault` and the protocol layer writes it the way its service does; scripted
// failures for STS come ready-made with their real bodies.
// Must never: carry anything but what the real service would tell the caller.
// Source: facts/secret-providers.md section 2.2 (table of codes); sentences marked there as published.

import type { Fault } from '../faults.ts';

/** An error that the service answers with. `code` and `status` as documented; the message goes out as it is. */
export class AwsFault extends Error {
  override readonly name = 'AwsFault';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** The XML body of a query-protocol error. */
export function faultXml(fault: AwsFault, requestId: string): string {
  return (
    '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n' +
    `    <Type>${fault.status >= 500 ? 'Receiver' : 'Sender'}</Type>\n    <Code>${escapeXml(fault.code)}</Code>\n` +
    `    <Message>${escapeXml(fault.message)}</Message>\n  </Error>\n  <RequestId>${requestId}</RequestId>\n` +
    '</ErrorResponse>\n'
  );
}

/** Text for an XML element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The failures of STS that no request provokes: what AWS itself, or its way to the issuer, can do. */
const STS_FAILURES = {
  Throttling: [400, 'Rate exceeded'],
  ThrottlingException: [400, 'Rate exceeded'],
  IDPCommunicationError: [
    400,
    'Error communicating with the identity provider: the request could not be fulfilled because the identity provider could not be reached.',
  ],
  IDPRejectedClaim: [403, 'The identity provider reported that authentication failed.'],
  PackedPolicyTooLarge: [400, 'Packed policy consumes 118% of allotted space, please use smaller policy.'],
  RegionDisabledException: [
    403,
    'STS is not activated in the requested region for the account that is being asked to generate credentials.',
  ],
  ServiceUnavailable: [503, 'Service is unable to handle request.'],
} as const;

/** A scripted failure of STS, for `cloud.sts.fail(stsFailure('IDPCommunicationError'))`. */
export function stsFailure(code: keyof typeof STS_FAILURES): Fault {
  const [status, message] = STS_FAILURES[code];
  const body = faultXml(new AwsFault(code, message, status), '00000000-0000-4000-8000-000000000000');
  return { kind: 'answer', answer: { status, headers: { 'content-type': 'text/xml' }, body } };
}

/** A scripted failure of a JSON service: a throttle when no other code is given. */
export function jsonFailure(code = 'ThrottlingException', message = 'Rate exceeded', status = 400): Fault {
  const body = JSON.stringify({ __type: code, message });
  return {
    kind: 'answer',
    answer: { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body },
  };
}
