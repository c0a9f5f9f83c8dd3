/**
 * The front door of the look ahead, so that a scan of anything else, or of a small tree, loads none of it.
 */

export { type LookSettings, startLookAhead } from './start.ts';
