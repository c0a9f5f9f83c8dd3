/**
 * The version of this build, put in by the bundler. Code that runs from source says so.
 */

declare const TACET_VERSION: string | undefined;

/** The package's version, or `0.0.0-source`. */
export const VERSION: string = typeof TACET_VERSION === 'string' ? TACET_VERSION : '0.0.0-source';
