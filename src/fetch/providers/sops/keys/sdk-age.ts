/**
 * What is used of the package for age, for `import()` when it is needed: it brings its own cryptography along.
 */

export { armor, Decrypter } from 'age-encryption';
