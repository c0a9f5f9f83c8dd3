/**
 * Asks a tree for fields by name and type. Each wrong answer is a mistake with its place, and reading goes on.
 */

import { nearest } from '../../../base/nearest.ts';
import { printable } from '../../../base/printable.ts';
import type { BundleMistake } from '../contract.ts';
import type { MapNode, TreeNode } from './manifest-tree.ts';

/** Reads fields and remembers what is wrong. */
export class FieldReader {
  readonly mistakes: BundleMistake[] = [];

  wrong(place: string, what: string, hint?: string): void {
    this.mistakes.push({ place, what, hint });
  }

  /** Reports every key that is not known. */
  known(node: MapNode, what: string, keys: readonly string[]): void {
    for (const [key, value] of node.members) {
      if (keys.includes(key)) continue;
      const near = nearest(key, keys);
      this.wrong(
        value.place,
        `${what} has no field ${shown(key)} that is read here`,
        near === undefined ? undefined : `did you mean ${near}?`,
      );
    }
  }

  /** Reports fields that would change the outcome and are not done. */
  refused(node: MapNode, fields: Readonly<Record<string, string>>): void {
    for (const [key, why] of Object.entries(fields)) {
      const value = node.members.get(key);
      if (value !== undefined && !isNull(value)) this.wrong(value.place, `${key} is not supported`, why);
    }
  }

  map(node: MapNode, key: string): MapNode | undefined {
    const value = node.members.get(key);
    if (value === undefined || isNull(value)) return undefined;
    if (value.kind === 'map') return value;
    this.wrong(value.place, `${key} must be a mapping`);
    return undefined;
  }

  requiredMap(node: MapNode, key: string): MapNode | undefined {
    const value = this.map(node, key);
    if (value === undefined && !node.members.has(key)) this.wrong(node.place, `${key} is missing`);
    return value;
  }

  /** The items of a list that are mappings; empty when it is not given. */
  maps(node: MapNode, key: string): readonly MapNode[] {
    const value = node.members.get(key);
    if (value === undefined || isNull(value)) return [];
    if (value.kind !== 'list') {
      this.wrong(value.place, `${key} must be a list`);
      return [];
    }
    return value.items.flatMap((item) => {
      if (item.kind === 'map') return [item];
      this.wrong(item.place, `an entry of ${key} must be a mapping`);
      return [];
    });
  }

  /** A text, or a number as it is written. */
  text(node: MapNode, key: string): string | undefined {
    const value = node.members.get(key);
    if (value === undefined || isNull(value)) return undefined;
    if (value.kind === 'text') return value.text;
    if (value.kind === 'other' && typeof value.value === 'number') return value.text;
    this.wrong(value.place, `${key} must be a text`, value.kind === 'other' ? 'put it in quotes' : undefined);
    return undefined;
  }

  requiredText(node: MapNode, key: string): string | undefined {
    const value = this.text(node, key);
    if (value === '' || (value === undefined && !node.members.has(key)))
      this.wrong(node.place, `${key} is missing`);
    return value === '' ? undefined : value;
  }

  flag(node: MapNode, key: string): boolean | undefined {
    const value = node.members.get(key);
    if (value === undefined || isNull(value)) return undefined;
    if (value.kind === 'other' && typeof value.value === 'boolean') return value.value;
    this.wrong(value.place, `${key} must be true or false`);
    return undefined;
  }

  choice<Value extends string>(node: MapNode, key: string, values: readonly Value[]): Value | undefined {
    const text = this.text(node, key);
    if (text === undefined) return undefined;
    const value = values.find((one) => one === text);
    if (value === undefined)
      this.wrong(placeOf(node, key), `${key} is none of ${values.join(', ')}`, `it says ${shown(text)}`);
    return value;
  }

  /** The items of a list that are texts; empty when it is not given. */
  textList(node: MapNode, key: string): readonly string[] {
    const value = node.members.get(key);
    if (value === undefined || isNull(value)) return [];
    if (value.kind !== 'list') {
      this.wrong(value.place, `${key} must be a list`);
      return [];
    }
    return value.items.flatMap((item) => {
      if (item.kind === 'text' || (item.kind === 'other' && typeof item.value === 'number'))
        return [item.text];
      this.wrong(item.place, `an entry of ${key} must be a text`);
      return [];
    });
  }

  /** A mapping of texts; empty when it is not given. */
  texts(node: MapNode, key: string): ReadonlyMap<string, string> {
    const map = this.map(node, key);
    const texts = new Map<string, string>();
    for (const name of map?.members.keys() ?? []) {
      const text = map === undefined ? undefined : this.text(map, name);
      if (text !== undefined) texts.set(name, text);
    }
    return texts;
  }
}

/** Where a field is, or what it would be a field of. */
export function placeOf(node: MapNode, key: string): string {
  return node.members.get(key)?.place ?? node.place;
}

function isNull(node: TreeNode): boolean {
  return node.kind === 'other' && node.value === null;
}

function shown(text: string): string {
  return printable(JSON.stringify(text.slice(0, 60)));
}
