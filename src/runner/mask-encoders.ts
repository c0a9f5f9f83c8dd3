/**
 * The forms that GitHub's runner blots out by itself once it knows a value, so that they need not be announced again.
 *
 * Only those that equal a form which we derive ourselves matter here; the runner has a few more (command-line,
 * expression, XML and PowerShell escapes). Facts: secret-providers.md 5, encoders of runner v2.336.
 */

/** What the runner derives from a value it has been told: padded base64 with up to two first bytes dropped, JSON, URI. */
export function runnerEncodings(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8');
  return [
    bytes.toString('base64'),
    bytes.subarray(1).toString('base64'),
    bytes.subarray(2).toString('base64'),
    // Json.NET also escapes these three, so what it makes of them is not what JSON.stringify makes
    ...(/[\u0085\u2028\u2029]/.test(text) ? [] : [JSON.stringify(text).slice(1, -1)]),
    // Uri.EscapeDataString leaves letters, digits and -_.~ alone
    encodeURIComponent(text.toWellFormed()).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  ];
}
